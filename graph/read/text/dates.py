"""Dates in a sentence, as ISO 8601 prefixes with the words as written.

What the text leaves out is taken from the article's date of publication ("on Tuesday"); without
one, a relative date stays open. The date of publication itself is never a date of anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTH_NAMES = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug"
    "|september sept sep|october oct|november nov|december dec"
)
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES.split("|"), 1)
    for name in names.split()
}
WEEKDAYS = {
    d: n for n, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
"""The days of the week, Monday is 0."""
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)\b"
_TO = r"(?:\s*(?:-|–|to|until|and|through)\s*(?P<to>\d{1,2})(?:st|nd|rd|th)?)?"
_PATTERNS = [
    (frozenset(signs.split()), re.compile(p, re.IGNORECASE))
    for signs, p in (
        ("digit", r"\b(?P<year>20\d\d|1[5-9]\d\d)-(?P<m>\d\d)-(?P<day>\d\d)\b"),
        ("digit", r"\b(?P<day>\d{1,2})[./](?P<m>\d{1,2})[./](?P<year>20\d\d|19\d\d)\b"),
        ("digit month", rf"\b{_DAY}{_TO}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}"),
        ("digit month", rf"\b{_MONTH}\s+{_DAY}{_TO},?\s+{_YEAR}"),
        ("digit month", rf"\b{_MONTH},?\s+(?:of\s+)?{_YEAR}"),
        ("digit month", rf"\b{_DAY}{_TO}\s+(?:of\s+)?{_MONTH}"),
        ("digit month", rf"\b{_MONTH}\s+{_DAY}\b(?!,?\d){_TO}"),
        (
            "weekday",
            rf"\b(?P<relative>yesterday|today|tomorrow|(?:on |last |next |this "
            rf")?(?:{'|'.join(WEEKDAYS)}))\b",
        ),
        ("near", r"\b(?P<span>(?:earlier |later )?(?:this|last|next) (?:year|month))\b"),
        (
            "month",
            rf"\b(?P<bare>(?:in|since|last|next|this|for) (?:early |mid-|late )?{_MONTH})"
            r"(?!\s+\d)",
        ),
        (
            "digit",
            rf"\b(?:in|of|for|during|since|from|by|the|year)\s+(?:early |mid-|late |spring "
            rf"|summer |autumn )?{_YEAR}(?!-)",
        ),
    )
]
"""What a date looks like, with the signs that it cannot do without."""


_SIGN = re.compile(
    rf"(?P<digit>\d)|\b(?:(?P<weekday>yesterday|today|tomorrow|{'|'.join(WEEKDAYS)})"
    rf"|(?P<near>this|last|next)|(?P<month>{'|'.join(_MONTHS)}))\b",
    re.IGNORECASE,
)
"""The signs of dates: most sentences have none."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: offsets, ISO prefix (empty where it stays open), last day, words."""

    start: int
    end: int
    iso: str
    last: str
    words: str


def find_dates(text: str, start: int, end: int, published: str) -> list[DateMention]:
    """The dates between two offsets of a text, in order, none overlapping.

    >>> [d.iso for d in find_dates("on January 17, 2025, and in June", 0, 32, "2025-03-01")]
    ['2025-01-17', '2025-06']
    """
    found: list[DateMention] = []
    signs = {sign.lastgroup for sign in _SIGN.finditer(text, start, end)}
    if not signs:
        return found
    ahead = bool(_AHEAD.search(text, start, end))
    for needed, pattern in _PATTERNS:
        for match in pattern.finditer(text, start, end) if needed <= signs else ():
            if any(d.start < match.end() and match.start() < d.end for d in found):
                continue
            if match.groupdict().get("relative") and _is_of_a_day(text, match, found):
                continue
            told = ahead and not _SAID.search(text, start, match.start())
            resolved = _resolve(match, published, told)
            if resolved is not None:
                words = " ".join(match.group().split())
                found.append(DateMention(match.start(), match.end(), *resolved, words))
    return sorted(found, key=lambda d: d.start)


_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected)|plans? to|upcoming)\b"
)
"""Words that turn a bare weekday to the days after publication: "will meet on Friday"."""


_SAID = re.compile(r"\b(?:said|told|announced|reported|added|stated|noted|says|signed)(?: on)? $")
"""A verb of saying before a weekday, which is then past: "is expected to open, he said Friday"."""


def _is_of_a_day(text: str, match: re.Match[str], found: list[DateMention]) -> bool:
    """Whether a weekday belongs to a date beside it: "Monday, 2 November 2020"."""
    return any(
        0 <= gap <= 2 for d in found for gap in (d.start - match.end(), match.start() - d.end)
    ) and text[match.end() : match.end() + 1] in {",", " ", ")"}


def _resolve(match: re.Match[str], published: str, ahead: bool) -> tuple[str, str] | None:
    parts = match.groupdict()
    if parts.get("relative"):
        return (_relative(parts["relative"].lower(), _day(published), ahead), "")
    if parts.get("span"):
        return (_span(parts["span"].lower(), published), "")
    return _calendar(parts, published)


def _calendar(parts: dict[str, str | None], published: str) -> tuple[str, str] | None:
    """A date by its month, day and year, as far as they are given."""
    month = _MONTHS.get((parts.get("month") or "").lower().rstrip(".")) or int(parts.get("m") or 0)
    word = parts.get("month") or ""
    if word and not word[0].isupper():
        return None  # "may", "march" as verbs
    year = parts.get("year") or ""
    if bare := parts.get("bare"):
        lead = bare.split()[0].lower()
        return (_month_of(month, lead, published), "")
    year = year or _year_of(month, published)
    if not year or not month:
        return (year, "")
    return _day_or_month(year, month, parts.get("day") or "", parts.get("to") or "")


def _day_or_month(year: str, month: int, day: str, to: str) -> tuple[str, str] | None:
    """The first and last day, or the month where no day is given; ``None`` for no such date."""
    if not 1 <= month <= 12:
        return None
    if not day:
        return (f"{year}-{month:02}", "")
    first = _iso(int(year), month, int(day))
    last = _iso(int(year), month, int(to)) if to else ""
    return (first, last) if first else None


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _day(published: str) -> date | None:
    return date.fromisoformat(published[:10]) if len(published) >= 10 else None


def _relative(words: str, base: date | None, ahead: bool) -> str:
    if base is None:
        return ""
    fixed = {"yesterday": -1, "today": 0, "tomorrow": 1}
    if words in fixed:
        return (base + timedelta(days=fixed[words])).isoformat()
    name = words.rsplit(maxsplit=1)[-1]
    back = (base.weekday() - WEEKDAYS[name]) % 7
    if words.startswith("next") or (ahead and not words.startswith("last")):
        return (base + timedelta(days=(7 - back) or 7)).isoformat()
    if words.startswith("last") and back == 0:
        back = 7
    return (base - timedelta(days=back)).isoformat()


def _span(words: str, published: str) -> str:
    if not published:
        return ""
    year, month = int(published[:4]), int(published[5:7] or 0)
    step = -1 if "last" in words else 1 if "next" in words else 0
    if words.endswith("year"):
        return str(year + step)
    if not month:
        return ""
    months = year * 12 + month - 1 + step
    return f"{months // 12}-{months % 12 + 1:02}"


def _year_of(month: int, published: str) -> str:
    """The year of a day without one: that of publication, or the one before across New Year."""
    if not published:
        return ""
    year, now = int(published[:4]), int(published[5:7] or 0)
    if now and month - now > 6:
        return str(year - 1)
    if now and now - month > 6:
        return str(year + 1)
    return str(year)


def _month_of(month: int, lead: str, published: str) -> str:
    if not published:
        return ""
    year, now = int(published[:4]), int(published[5:7] or 0)
    if lead == "last" and now and month >= now:
        year -= 1
    elif lead == "next" and now and month <= now:
        year += 1
    return f"{year}-{month:02}"
