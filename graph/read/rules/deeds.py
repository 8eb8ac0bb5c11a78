"""Deeds of cultural diplomacy told by a verb: objects handed over, a plaque unveiled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding, Happening, Place
from ..folding import Item
from ..skeleton import Skeleton
from .events import countries_of

_NOT_YET = frozenset("will shall to would should plans planned".split())
_UNREAL = frozenset("not never n't may might could if hope hopes asked demands demanded".split())
_ENDS = frozenset(
    "today yesterday tomorrow to from by in at on with after during since for that which who where when before and , . ; : "
    "( were was are is have has had be been will".split()
)
_OBJECTS = frozenset(
    "objects object pieces piece artefacts artefact artifacts artifact antiquities antiquity relics "
    "relic remains statue statues statuette statuettes sculpture sculptures mask masks manuscript "
    "manuscripts vessels vessel fragments fragment coins bronzes bronze items item treasures tablets "
    "tablet skulls mummy sarcophagus mosaics mosaic icons totem drum drums regalia".split()
)
_MONUMENTS = frozenset(
    "plaque bust busts monument memorial statue mural sculpture stele likeness portrait "
    "stone".split()
)
_TOLD_BY_NOUN = frozenset("ceremony ceremonies handover".split())
"""Nouns by which `described_events` finds the deed."""
_HANDED = re.compile(
    r"(?P<t>handed over|hands over|hand over|handing over|handed back|returned|returns|return"
    r"|repatriated|repatriates|repatriate|restituted|restitutes|restitute|gave back)"
)
_UNVEILED = re.compile(r"(?P<t>unveiled|unveils|unveil|unveiling)")


def handovers(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Objects that one side hands over to another.

    >>> from communique.examples import events_told
    >>> events_told("Switzerland returned 14 Roman coins to Libya.")
    [('handover of 14 Roman coins', 'other', 'held')]
    >>> events_told("The delegation returned to Libya.")
    []
    """
    yield from _deeds(sentence, document, _HANDED, "handover of", _OBJECTS, to_whom=True)


def unveilings(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A plaque, bust or monument that is unveiled.

    >>> from communique.examples import events_told
    >>> events_told("The ambassador of Chile unveiled a bust of Neruda.")
    [('unveiling of bust of Neruda', 'other', 'held')]
    >>> events_told("The ambassador of Chile unveiled a plan.")
    []
    """
    yield from _deeds(sentence, document, _UNVEILED, "unveiling of", _MONUMENTS, to_whom=False)


def _deeds(
    sentence: Skeleton,
    document: Document,
    verb: re.Pattern[str],
    deed: str,
    nouns: frozenset[str],
    *,
    to_whom: bool,
) -> Iterator[Happening]:
    items = sentence.items
    if _TOLD_BY_NOUN & {i.symbol for i in items}:
        return
    for at in range(len(items)):
        if not verb.match(" ".join(i.symbol for i in items[at : at + 2])):
            continue
        before = {i.symbol for i in items[max(0, at - 4) : at]}
        if before & _UNREAL:
            continue
        thing = _thing(sentence, at, nouns)
        if thing is None or (to_whom and not _has_receiver(items, at)):
            continue
        ws = sentence.marked.words
        first, last = thing
        words = document.article.text[ws[first].start : ws[last - 1].end]
        yield Happening(
            " ".join(f"{deed} {words}".split()),
            "other",
            countries_of(sentence, document),
            "planned" if before & _NOT_YET else "held",
            Place(sentence.sentence, items[at].start, items[at].end),
            "deeds",
            0.65,
        )
        return


def _thing(sentence: Skeleton, at: int, nouns: frozenset[str]) -> tuple[int, int] | None:
    """The words of what is handed over or unveiled: the object, or the subject of a passive."""
    items = sentence.items
    passive = at > 0 and items[at - 1].symbol in {"were", "was", "been", "be", "are", "being"}
    steps = range(at - 1, max(-1, at - 14), -1) if passive else range(at + 1, at + 16)
    head = next((k for k in steps if k < len(items) and items[k].symbol in nouns), -1)
    if head < 0 or any(items[k].letter == "E" for k in range(min(at, head), max(at, head))):
        return None
    if passive and any(items[k].symbol in {"that", "which", "who"} for k in range(head, at)):
        return None
    first, last = head, head + 1
    while first > (0 if passive else at + 1) and items[first - 1].symbol not in _ENDS | {"over"}:
        first -= 1
    while first < head and items[first].symbol in {"the", "a", "an", "of", "some", "its", "these"}:
        first += 1
    while last < len(items) and last - head < 6 and items[last].symbol not in _ENDS:
        last += 1
    return items[first].start, items[last - 1].end


def _has_receiver(items: tuple[Item, ...], at: int) -> bool:
    """Whether the sentence says to whom: "to Libya", "to the museum"."""
    after = items[at : at + 30]
    return any(
        one.symbol == "to" and ({i.letter for i in after[k + 1 : k + 4]} & {"C", "O", "G", "L"})
        for k, one in enumerate(after)
    )


RULES = (handovers, unveilings)
