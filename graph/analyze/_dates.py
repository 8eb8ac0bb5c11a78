"""Dates that are known to the year, month or day, as spans of days."""

from __future__ import annotations

import calendar
from datetime import date


def span(start: str, end: str = "") -> tuple[int, int]:
    """The first and the last day that dates like 2025, 2025-06 or 2025-06-15 may mean.

    As ordinals of `datetime.date`.

    >>> [date.fromordinal(day).isoformat() for day in span("2024-02")]
    ['2024-02-01', '2024-02-29']
    """
    year, month, day = _parts(start)
    first = date(year, month or 1, day or 1).toordinal()
    year, month, day = _parts(end or start)
    month = month or 12
    return first, date(year, month, day or calendar.monthrange(year, month)[1]).toordinal()


def month_of(day: int) -> str:
    """The month of an ordinal as ISO 8601.

    >>> month_of(date(2025, 6, 15).toordinal())
    '2025-06'
    """
    return date.fromordinal(day).isoformat()[:7]


def day_of(day: int) -> str:
    """The day of an ordinal as ISO 8601."""
    return date.fromordinal(day).isoformat()


def _parts(prefix: str) -> tuple[int, int, int]:
    numbers = [int(part) for part in prefix.split("-")]
    year, month, day = (*numbers, 0, 0)[:3]
    return year, month, day
