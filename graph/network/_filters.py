"""Which part of the graph a network, a map or an export shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import QueryError
from ..statements import Statement

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty values let everything through. Raises `QueryError` for what is no date or number.

    ``since`` and ``until`` are ISO 8601 prefixes and include what may lie inside: a meeting of 2025
    passes ``since="2025-06"``. Things without a date do not pass a filter by time. ``country`` is
    an ISO code that one end of a tie must have; ``status`` and ``kind`` are concept names of which
    one must hold. ``focus`` is a name or IRI around which all within ``depth`` steps are kept.
    """

    since: str = ""
    until: str = ""
    country: str = ""
    status: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    min_confidence: float = 0.0
    focus: str = ""
    depth: int = 1

    def __post_init__(self) -> None:
        for name, value in (("since", self.since), ("until", self.until)):
            if value and not _DATE.fullmatch(value):
                raise QueryError(f"{name}: “{value}” is no date like 2025, 2025-06 or 2025-06-15")
        if not 0 <= self.min_confidence <= 1:
            raise QueryError(f"confidence lies between 0 and 1, not at {self.min_confidence}")
        if self.depth < 0:
            raise QueryError(f"depth counts steps from 0, not {self.depth}")

    def admits(self, fact: Statement) -> bool:
        """Whether a fact passes all filters but those that concern its ends."""
        return (
            (not self.status or fact.status in self.status)
            and (not self.kind or fact.kind in self.kind)
            and fact.confidence >= self.min_confidence
            and self.in_time(fact.date, fact.end)
        )

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

        >>> Filters(since="2020", status=("held",)).describe()
        'since 2020; held'
        """
        parts = [
            f"since {self.since}" if self.since else "",
            f"until {self.until}" if self.until else "",
            f"country {self.country.upper()}" if self.country else "",
            " or ".join(self.status),
            " or ".join(self.kind),
            f"confidence at least {self.min_confidence:g}" if self.min_confidence else "",
            f"up to {self.depth} steps from {self.focus}" if self.focus else "",
        ]
        return "; ".join(filter(None, parts))
