"""Which part of the graph a network, a map or an export shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

import pyoxigraph as ox

from ..errors import QueryError
from ..statements import Statement
from ..vocabulary import NAMESPACES, ontology

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
OFFICE = "office"
"""The kind of a role holding, which the ontology's lists of kinds do not have."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty values let everything through. Raises `QueryError` for what is no date, number or word.

    ``since`` and ``until`` are ISO 8601 prefixes and include what may lie inside: a meeting of 2025
    passes ``since="2025-06"``. Things without a date do not pass a filter by time. ``country`` is
    an ISO code that one end of a tie must have; ``status`` and ``kind`` are concept names of which
    one must hold. ``min_sources`` counts independent sources, see `sources`; ``min_belief`` is the
    belief over all articles. ``focus`` is a name or IRI around which all within ``depth`` steps are
    kept; ``path`` two of them, between which the shortest ways are kept.
    """

    since: str = ""
    until: str = ""
    country: str = ""
    status: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    min_sources: int = 0
    min_belief: float = 0.0
    focus: str = ""
    depth: int = 1
    path: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name, value in (("since", self.since), ("until", self.until)):
            if value and not _DATE.fullmatch(value):
                raise QueryError(f"{name}: “{value}” is no date like 2025, 2025-06 or 2025-06-15")
        if not 0 <= self.min_belief <= 1:
            raise QueryError(f"belief lies between 0 and 1, not at {self.min_belief}")
        if self.min_sources < 0 or self.depth < 0:
            raise QueryError("sources and steps are counted from 0")
        if len(self.path) not in (0, 2):
            raise QueryError("a path has two ends")
        if self.path and self.focus:
            raise QueryError("a map shows what is near one name, or the path between two, not both")
        _known("status", self.status, ("ev", "st", "te"))
        _known("type", self.kind, ("cdt", "at"), OFFICE)

    def admits(self, fact: Statement) -> bool:
        """Whether a fact passes all filters but those that concern its ends."""
        return (
            (not self.status or fact.status in self.status)
            and (not self.kind or kind_of(fact) in self.kind)
            and fact.confidence >= self.min_belief
            and fact.sources >= self.min_sources
            and self.in_time(fact.date, fact.end)
        )

    def steady(self) -> Filters:
        """These filters without time and evidence, which thin a picture but do not change it.

        >>> Filters(since="2020", country="IR", min_belief=0.5).steady() == Filters(country="IR")
        True
        """
        return replace(self, since="", until="", status=(), min_sources=0, min_belief=0.0)

    def in_time(self, date: str, end: str = "") -> bool:
        """Whether something of this date may lie between ``since`` and ``until``.

        >>> Filters(since="2025-06").in_time("2025"), Filters(until="2025-06").in_time("2025-06-30")
        (True, True)
        """
        if not (self.since or self.until):
            return True
        # "~" sorts behind every digit and hyphen: "2025~" is the end of the year.
        return (
            bool(date)
            and (end or date) + "~" >= self.since
            and (not self.until or date <= self.until + "~")
        )

    def describe(self) -> str:
        """The filters in words for a caption; empty where nothing is filtered.

        >>> Filters(since="2020", status=("held",), focus="UNESCO").describe()
        'since 2020; held; up to 1 step from UNESCO'
        """
        steps = "1 step" if self.depth == 1 else f"{self.depth} steps"
        parts = [
            f"since {self.since}" if self.since else "",
            f"until {self.until}" if self.until else "",
            f"country {self.country.upper()}" if self.country else "",
            " or ".join(self.status),
            " or ".join(self.kind),
            f"at least {self.min_sources} independent sources" if self.min_sources else "",
            f"belief at least {self.min_belief:g}" if self.min_belief else "",
            f"up to {steps} from {self.focus}" if self.focus else "",
            f"shortest ways from {self.path[0]} to {self.path[1]}" if self.path else "",
        ]
        return "; ".join(filter(None, parts))


def kind_of(fact: Statement) -> str:
    """The kind of a fact ("signing", "memorandum"); of a role holding "office"."""
    return fact.kind or (OFFICE if fact.type == "RoleHolding" else "")


def _known(option: str, words: Iterable[str], schemes: Iterable[str], *more: str) -> None:
    known = {*more}.union(*(_concepts(scheme) for scheme in schemes))
    for word in words:
        if word not in known:
            raise QueryError(f"{option}: “{word}” is none of: {', '.join(sorted(known))}")


@cache
def _concepts(scheme: str) -> frozenset[str]:
    query = f"SELECT ?concept {{ ?concept skos:inScheme {scheme}:scheme }}"
    rows = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(rows, ox.QuerySolutions)
    return frozenset(row["concept"].value.rpartition("/")[2] for row in rows)
