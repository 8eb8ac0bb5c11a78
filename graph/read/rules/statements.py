"""Who said what: quotations and reported speech."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding, Place, Saying
from ..places.toponyms import stands_for_state
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton

_QUOTED = re.compile(r"[\"“„]([^\"“”„]{3,400}?)[\"”“]|[‘]([^‘]{3,400}?)[’](?!\w)")
_SAYS = (
    "said|says|noted|added|stressed|emphasized|emphasised|described|called|stated|explained"
    "|recalled|praised|highlighted|underlined|underscored|expressed|pointed|remarked|told|announced"
    "|affirmed|hailed|lauded|thanked|reaffirmed|declared|voiced|wrote|insisted|argued|believes|acknowledged"
    "|commended|reiterated|spoke|mentioned|observed|commented|according"
)
_SAID = rf"{{a}} (?:(?!G\d)[^\s“”\"]+ ){{0,3}}?(?P<t>{_SAYS})"
_SAID_BEHIND = rf"(?P<t>{_SAYS}|to|of) {{a}}(?: [,.])?"


def statements(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A person's words: what stands in quotation marks, or after "said that".

    >>> from communique.examples import said
    >>> said('"We agree," said Rector Jan Novak.')
    [('Jan Novak', 'We agree,')]
    >>> said('The film "We Agree" by Jan Novak opened.')
    []
    """
    told = speaker(sentence)
    if told is None:
        return
    item, trigger = told
    text = document.article.text
    start, end = sentence.marked.sentence.start, sentence.marked.sentence.end
    where = Place(sentence.sentence, trigger.start, trigger.end)
    about = _states(sentence, document)
    quotes = [m.group(1) or m.group(2) for m in _QUOTED.finditer(text, start, end)]
    if quotes:
        for quote in quotes:
            yield Saying(item.people[0], quote, about, where, "statements", 0.85)
        return
    reported = re.search(
        (
            r"\b(?:said|noted|added|stressed|stated|explained|emphasi[sz]ed|underlined"
            r"|announced|told|affirmed|recalled)\b(?: \S+)? that (.{15,})"
        ),
        text[start:end],
        re.DOTALL,
    )
    if reported:
        yield Saying(
            item.people[0],
            " ".join(reported.group(1).rstrip(". ").split()),
            about,
            where,
            "statements",
            0.75,
        )


def speaker(sentence: Skeleton) -> tuple[Item, Item] | None:
    """The person who speaks in the sentence, and the verb that says so."""
    for match in sentence.find(_SAID):
        if len(match.groups["a"]) == 1:
            return match.items["a"], sentence.items[match.first]
    for match in sentence.find(_SAID_BEHIND):
        trigger = sentence.items[match.first]
        if len(match.groups["a"]) == 1 and (
            trigger.symbol in _SAYS.split("|")[:12]
            or sentence.text.startswith(("according to", "in the words of"))
        ):
            return match.items["a"], trigger
    return None


RULES = (statements,)


def _states(sentence: Skeleton, document: Document) -> tuple[str, ...]:
    """The codes of the states that a sentence names."""
    words = sentence.marked.sentence
    named = (m for i, m in document.toponyms if i == sentence.sentence)
    return tuple(dict.fromkeys(m.iso for m in named if stands_for_state(words, m)))
