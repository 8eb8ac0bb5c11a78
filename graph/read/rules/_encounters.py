"""The words of meeting that rules share, and the step from a match to an encounter."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Encounter, Place
from ..modality import status_of
from ..skeleton import Match, Skeleton

TALKS = (
    "(?:meetings?|talks|conversations?|consultations?|discussions?|negotiations?|audience|dialogue"
    "|interview|bilateral|bilaterals|luncheon|lunch|dinner|tête-à-tête)"
)
HOLD = "(?:held|holds?|holding|had|has|have|having|conducted|conducts?|conducting)"


def encounter(
    sentence: Skeleton,
    match: Match,
    rule: str,
    confidence: float,
    *,
    kind: str = "meeting",
    hosts: str = "",
    visitors: str = "",
    verb: bool = True,
) -> Iterator[Encounter]:
    """The encounter of the people of a match, or none where the text denies it.

    ``hosts`` and ``visitors`` are names of groups of the pattern; ``verb`` says that the trigger is
    a verb, which "could" and "to" before it make unreal or planned.
    """
    status = status_of(sentence, match, verb)
    people = tuple(dict.fromkeys(p for group in match.groups.values() for p in group))
    if len(people) < 2 or status in {"", "denied"}:
        return
    where = Place(sentence.sentence, match.start, match.end)
    one, others = match.groups.get("a", ()), match.groups.get("b", ())
    apart = status == "planned" or {"separately", "separate"} & set(sentence.text.split())
    if apart and len(one) == 1 and len(others) > 1:
        for other in others:  # a visitor's programme: one meeting after the other
            yield Encounter((one[0], other), kind, status, where, rule, confidence)
        return
    yield Encounter(
        people,
        kind,
        status,
        where,
        rule,
        confidence,
        match.groups.get(hosts, ()),
        match.groups.get(visitors, ()),
    )
