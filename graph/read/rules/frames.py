"""Who met whom: verbs of meeting with whoever is their subject, object or partner."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import Meeting
from ._clauses import PREPOSITIONS, complement, further, is_passive, lemma, subject, symbols, tag
from ._uses import (
    is_done_by,
    is_mutual,
    is_of_others,
    partner,
    partner_before,
    pronoun,
    pronoun_object,
    tell,
    uses,
    whom,
)


def did_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A verb that one does only where another is: received, saw off, dined with.

    >>> from communique.examples import people_met
    >>> people_met("Mayor Ana Lima saw off in the port of Haifa the outgoing consul, Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Mayor Ana Lima saw in the port of Haifa a film by the director, Jan Novak.")
    []
    """
    for k, word in enumerate(sentence.lemmas):
        for use in uses(sentence, k, word):
            if tag(sentence, k)[:2] != "VB":
                continue
            if is_passive(sentence, k) or _is_participle(sentence, k, use):
                yield from _done(sentence, k, use)
            else:
                yield from _told(sentence, k, use)


def _is_participle(sentence: Skeleton, k: int, use: Meeting) -> bool:
    """Whether the noun that goes with a verb stands before its participle: "a lunch given by X"."""
    before = {i.symbol for i in sentence.items[max(0, k - 5) : k]}
    noun = use.goes_with & before
    return bool(noun) and "" not in noun and is_done_by(sentence, k)


def _told(sentence: Skeleton, k: int, use: Meeting) -> Iterator[Finding]:
    one = subject(sentence, k) or pronoun(sentence, k)
    found = partner(sentence, k, use)
    found = found or pronoun_object(sentence, k, one)
    if one is None and found and {"he", "she"} & symbols(sentence, 0, k):
        one = _cataphor(sentence, k, found[0])
    if found is None and (relative := whom(sentence, k, one, use.preposition)):
        one, found = relative
    if one and found is None and len(one.people) > 1 and is_mutual(sentence, k, use):
        yield from tell(sentence, k, use, one.people)
    if one is None or found is None or is_of_others(sentence, k, found[0], use):
        return
    more = tuple(further(sentence, found[0], use.preposition)) if use.preposition else ()
    if use.preposition == "to" and "" in use.goes_with:  # handed to X and to Y, all at one place
        people = (*found[1].people, *(p for item in more for p in item.people))
        yield from tell(sentence, k, use, one.people, people)
        return
    for item in (found[1], *more):
        yield from tell(sentence, k, use, one.people, item.people)


def _cataphor(sentence: Skeleton, k: int, at: int) -> Item | None:
    """Whom "he" or "she" before the verb means that nobody is named before: "when she received Y,
    X spoke"."""
    named = any(item.people for item in sentence.items[:k])
    return None if named else _subject_behind(sentence, at)


def _done(sentence: Skeleton, k: int, use: Meeting) -> Iterator[Finding]:
    """What was done by somebody to whom, or with whom: "Y was greeted by X and by Z"."""
    one, agent = subject(sentence, k) or pronoun(sentence, k), complement(sentence, k, "by")
    if agent and len(agent[1].people) > 1 and is_mutual(sentence, k, use):
        yield from tell(sentence, k, use, agent[1].people)
        return
    if use.preposition:
        other = complement(sentence, k, use.preposition, True) or (
            partner_before(sentence, k, use) if agent else None
        )
        if agent and other:
            one = other[1]  # "the mask was handed by A to B"
        elif lemma(sentence, k) in _JOINED:
            agent = other
        elif not (agent and one and other is None):
            return
    if agent is None or one is None or is_of_others(sentence, k, agent[0], use):
        return
    also = (p for item in further(sentence, agent[0], "by") for p in item.people)
    yield from tell(sentence, k, use, one.people, (*agent[1].people, *also))


_JOINED = frozenset("introduce reunite seat photograph picture acquaint sit closet".split())
"""Verbs whose passive names the partner without who did it: "X was introduced to Y"."""


def upon_doing(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A participle that opens a sentence: "dining with X, Y said", "guided by X, Y toured".

    >>> from communique.examples import people_met
    >>> people_met("Lunching with Minister Ana Lima, Mayor Jan Novak recalled his youth.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Agreeing with Minister Ana Lima, Mayor Jan Novak recalled his youth.")
    []
    """
    items = sentence.items
    k = next((i for i, item in enumerate(items[:8]) if item.symbol not in _OPENERS), 8)
    if k >= min(8, len(items)) or items[k].letter:
        return
    done = tag(sentence, k) == "VBN" and not (k and items[k - 1].symbol == "having")
    if (
        not done
        and not items[k].symbol.endswith("ing")
        and "having" not in {i.symbol for i in items[:k]}
    ):
        return
    for word in _lemmas(sentence, k):
        for use in uses(sentence, k, word):
            found = complement(sentence, k, "by") if done else partner(sentence, k, use)
            if found and not is_of_others(sentence, k, found[0], use):
                who = _subject_behind(sentence, found[0])
                if who and not (done and use.preposition):
                    people = found[1].people
                    yield from tell(sentence, k, use, who.people, people, rule="upon_doing")


_OPENERS = frozenset(
    "after before upon on while when by in having been being since shortly soon immediately "
    "following just later also , today yesterday".split()
)


def _lemmas(sentence: Skeleton, k: int) -> tuple[str, ...]:
    """The lemma of the word at ``k``, or what it may be of a form in "-ing" taken for a noun."""
    word, known = sentence.items[k].symbol, lemma(sentence, k)
    if not word.endswith("ing") or known != word:
        return (known,)
    return (word[:-3], word[:-3] + "e", word[:-4])


def _subject_behind(sentence: Skeleton, at: int) -> Item | None:
    """The people behind a comma of whom the sentence tells what they did then."""
    items = sentence.items
    comma = aside = False
    for j in range(at + 1, min(at + 26, len(items) - 1)):
        behind = next((n for n in (j + 1, j + 2) if tag(sentence, n) != "RB"), j + 1)
        if items[j].people and comma:
            if items[j - 1].symbol in PREPOSITIONS or items[j + 1].symbol == "'s":
                continue
            told = tag(sentence, behind) in {"VBD", "VBZ", "VBP", "MD", "VBN"}
            return items[j] if told or items[j + 1].symbol == "," else None
        comma = comma or items[j].symbol == ","
        aside = (aside or items[j].symbol in {"which", "who", "where"}) and items[j].symbol != ","
        if j == at + 1 and items[j].symbol in {"was", "were"} and items[j + 1].people:
            return items[j + 1]  # "received by X was Y"
        if tag(sentence, j) in {"VBD", "VBZ", "VBP"} and not aside:
            return None
    return None


RULES = (did_together, upon_doing)
