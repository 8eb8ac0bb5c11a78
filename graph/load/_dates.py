"""The date of publication, where a page says it in so many words."""

from __future__ import annotations

import re
from datetime import date

from ._prose import is_prose

MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
# Only forms that can be read in one way: 03/04/2020 is April in London and March in New York.
_FORMS = (
    rf"{_YEAR}(?P<sep>[-/.])(?P<month>\d\d)(?P=sep)(?P<day>\d\d)",
    rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}",
    rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
)
_CUE = (
    r"(?:first |originally |last )?(?:published|updated|posted|modified|released|publication date"
    r"|release date|publish time|date|time)(?: (?:on|at|date|time))?\s*[:|\-–]?\s*"
)
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
_ZONE = r"(?:Z|GMT|UTC|[A-Z]{2,4})?(?:[+-]\d\d:?\d\d)?"
_CLOCK = rf"(?:[ ,T|-]*\d{{1,2}}:\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*{_ZONE})?"
_AGENCY = r"(?:\(?[A-Z][\w. ]{1,20}\)\s*)?"
_CUED = [re.compile(rf"\W*{_CUE}{_WEEKDAY}{form}", re.IGNORECASE) for form in _FORMS]
_ALONE = [
    re.compile(rf"\W*{_AGENCY}{_CLOCK}[, ]*{_WEEKDAY}{form}{_CLOCK}\W*", re.IGNORECASE)
    for form in _FORMS
]
# Crawlers write the date before the first words: "date 2023-01-27 Ministers meet in …".
_PREFIX = re.compile(r"date (\d{4}-\d\d-\d\d)(?!\S)\s*")
_LONGEST = 100
_NEAR_THE_TOP = 8
_ALONE_NEAR_THE_TOP = 4


def _iso(match: re.Match[str]) -> str:
    month = match["month"]
    number = int(month) if month.isdigit() else 1 + [m[:3] for m in MONTHS].index(month[:3].lower())
    try:
        return date(int(match["year"]), number, int(match["day"])).isoformat()
    except ValueError:
        return ""


def date_of_line(line: str) -> str:
    """The date of a line that says when the article was published; empty if it does not.

    >>> date_of_line("Updated: Apr 18, 2018 Chinaculture.org Print")
    '2018-04-18'
    >>> date_of_line("Published on 12 May 2023, the report says that both ministers will meet.")
    ''
    """
    if is_prose(line) or len(line) > _LONGEST:
        return ""
    found = (pattern.match(line) for pattern in _CUED)
    return next((_iso(match) for match in found if match), "")


def _date_alone(line: str) -> str:
    if len(line) > _LONGEST:
        return ""
    found = (pattern.fullmatch(line) for pattern in _ALONE)
    return next((_iso(match) for match in found if match), "")


def take_date(text: str) -> tuple[str, str]:
    """The text without the lines that say when it was published, and that date or ``""``.

    A line with a cue ("Updated: …") counts among the first eight lines, a line that is nothing but
    a date among the first four. "Published" goes before "Updated".
    """
    prefix = _PREFIX.match(text)
    published = _valid(prefix[1]) if prefix else ""
    if prefix and published:
        text = text[prefix.end() :]
    lines = text.split("\n")
    dated: list[tuple[bool, str]] = []
    top = [index for index, line in enumerate(lines) if line][:_NEAR_THE_TOP]
    for rank, index in enumerate(top):
        found = date_of_line(lines[index])
        if not found and rank < _ALONE_NEAR_THE_TOP:
            found = _date_alone(lines[index])
        if found:
            dated.append(("updated" in lines[index].casefold(), found))
            lines[index] = ""
    best = min(dated, default=(False, ""), key=lambda pair: pair[0])
    return "\n".join(lines).strip("\n"), published or best[1]


def _valid(written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""


def iso_prefix(written: str) -> str:
    """``2025``, ``2025-06`` or ``2025-06-15`` of an ISO 8601 date or time; raises `ValueError`.

    >>> iso_prefix("2025-06-15T10:00:00Z")
    '2025-06-15'
    """
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?", written.strip())
    if not match:
        raise ValueError(written)
    year, month, day = match.groups()
    date(int(year), int(month or 1), int(day or 1))
    return "-".join(filter(None, (year, month, day)))
