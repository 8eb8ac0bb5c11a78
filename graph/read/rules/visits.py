"""Visits of named people to countries and cities, met or not."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton


def visited_place(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A person visited, or will visit, a country or a city.

    >>> from communique.examples import visits_told
    >>> visits_told("Minister Ana Lima visited Tehran on Monday.")
    [('Ana Lima', 'Tehran', 'held')]
    >>> visits_told("Minister Ana Lima visited the exhibition.")
    []
    """
    for match in sentence.find(*_VISITED):
        status = status_of(sentence, match)
        place = match.items["p"].mention
        if (
            len(match.groups["a"]) == 1
            and status in {"held", "planned", "cancelled"}
            and place
            and place.kind != "adjective"
        ):
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(
                match.groups["a"], "visit", status, where, "visited_place", 0.8,
                visitors=match.groups["a"], destination=place,
            )  # fmt: skip


_VISITED = (
    r"{a} {near}(?P<t>visited|visits|visiting|visit|toured|arrived in|arrives in) (?P<p>[CL]\d+)",
    r"{a} {gap}(?P<t>visit|trip) to {near}(?P<p>[CL]\d+)",
)


RULES = (visited_place,)
