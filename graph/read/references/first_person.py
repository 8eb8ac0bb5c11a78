"""Whom "I" means: who answers the questions of an interview."""

from __future__ import annotations

from ..document import Document
from ..people.company import is_attribute
from ..sentences.phrases import Nouns
from ..text.lexicon import meeting_verbs
from ..text.mentions import Marked

_NAMED_SO = frozenset({"interview", "interviewed", "interviewer", "q&a"})
_EDGE = 4
"""How many sentences at either end of an article say that it is an interview."""
_MANY = 2
"""How often at least somebody says "I" outside of quotation marks."""
_QUOTES = frozenset('"“”„«»')
_BEFORE_ME = frozenset({"with", "to", "by"})


def interviewee(document: Document) -> int | None:
    """Who says "I" all through an article that is an interview: the first whom its text names.

    ``None`` where the text does not call itself an interview and has no questions and answers, or
    where the sentence that names somebody first names others, too.
    """
    told = [one for one in document.sentences if not one.sentence.headline]
    said = [one for one in told if any(_is_said(one, k) for k in range(len(one.words)))]
    if len(said) < _MANY or not _is_interview(document, told):
        return None
    for i, sentence in enumerate(document.sentences):
        named = [m for m in sentence.of_kind("person") if not is_attribute(sentence, m)]
        if named and (sentence is said[0] or not sentence.sentence.headline):
            people = {document.people.at(i, m) for m in named}
            return people.pop() if len(people) == 1 else None
    return None


def _is_interview(document: Document, told: list[Marked]) -> bool:
    edges = (*document.sentences[:_EDGE], *document.sentences[-_EDGE:])
    called = any(_NAMED_SO & one.lowers for one in edges)
    asked = [one for one in told if one.words[-1].text == "?" and not _has_quotes(one)]
    return len(asked) > (0 if called else _EDGE)


def _has_quotes(sentence: Marked) -> bool:
    return any(word.text in _QUOTES for word in sentence.words)


def _is_said(sentence: Marked, k: int) -> bool:
    """Whether "I" stands at ``k`` and outside of quotation marks."""
    ws = sentence.words
    return ws[k].text == "I" and not any(word.text in _QUOTES for word in ws[:k])


def mark_first_person(sentence: Marked, speaker: int | None, nouns: Nouns) -> None:
    """ "I met her", "she received me" in an answer: who is interviewed."""
    if speaker is None or sentence.sentence.headline or sentence.lowers.isdisjoint({"i", "me"}):
        return
    ws = sentence.words
    if ws[-1].text == "?":
        return
    for k in range(len(ws)):
        met = k > 0 and (ws[k - 1].lemma in meeting_verbs() or ws[k - 1].lower in _BEFORE_ME)
        object_ = ws[k].text == "me" and met and not any(w.text in _QUOTES for w in ws[:k])
        if _is_said(sentence, k) or object_:
            nouns[k] = (k, k + 1, (speaker,))
