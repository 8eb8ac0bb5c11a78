"""Who met whom: what a person hands to a body, or takes from it, at a ceremony."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..modality import status_of
from ..skeleton import Skeleton


def handed_over(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person handed something to a body or took it; who was at the ceremony comes later.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima took delivery of a mask returned by the Museum of Basel. "
    ...     "The ceremony was attended by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth')]
    >>> people_met(
    ...     "Minister Ana Lima bought a mask. The ceremony was attended by Dean Eva Roth."
    ... )
    []
    """
    people = {p for item in sentence.people() for p in item.people}
    ahead = document.sentences[sentence.sentence : sentence.sentence + _NEAR]
    if len(people) != 1 or not any(w.lower in _CEREMONIES for one in ahead for w in one.words):
        return
    for match in sentence.find(_HANDED):
        if status_of(sentence, match) == "held":
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(tuple(people), "meeting", "held", where, "handed_over", 0.8)


_NEAR = 3
"""Within how many sentences the text must call it a ceremony."""

_CEREMONIES = frozenset("ceremony handover handing-over".split())

_HANDED = (
    r"{a} {gap}(?P<t>took (?:delivery|possession|charge)|received|receives|accepted|accepts"
    r"|recovered|handed (?:over|back)|hands over|returned|returns|restituted|repatriated|delivered"
    r"|transferred|presented|donated) (?:(?!G\d|;)\S+ ){0,14}?(?:O\d+|C\d+|embassy|museum)"
)


RULES = (handed_over,)
