"""Words, counts, days and characters, as every format needs them."""

from __future__ import annotations

import calendar
import re
from datetime import date as day_of

from ..statements import Citation

SEPARATOR = " | "
"""Between the values of an attribute that had several."""


def counted(number: int, one: str, many: str = "") -> str:
    """The number with its noun.

    >>> counted(1, "edge"), counted(1200, "person", "people")
    ('1 edge', '1,200 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def cited(citation: Citation) -> str:
    """One sentence with its source, in a line."""
    source = ", ".join(filter(None, (citation.publisher, citation.published, citation.url)))
    return f"“{citation.quote}” ({source})" if source else f"“{citation.quote}”"


def days(date: str) -> tuple[str, str]:
    """The first and the last day of an ISO 8601 prefix; empty for what is none.

    >>> days("2024-02"), days("soon")
    (('2024-02-01', '2024-02-29'), ('', ''))
    """
    rest = {4: "-01-01", 7: "-01", 10: ""}.get(len(date), "?")
    try:
        first = day_of.fromisoformat(date + rest)
    except ValueError:
        return "", ""
    month = 12 if len(date) == 4 else first.month
    last = first.day if not rest else calendar.monthrange(first.year, month)[1]
    return first.isoformat(), day_of(first.year, month, last).isoformat()


class Cleaner:
    """Replaces the characters that a format cannot hold, and counts them so that it is told.

    >>> clean = Cleaner("XML")
    >>> clean("bell\\x07"), clean.note()
    ('bell\ufffd', '; 1 character that XML cannot hold is now “\ufffd”')
    """

    def __init__(self, format: str, unwritable: str = "", by: str = "\ufffd") -> None:
        # By default what XML 1.0 cannot hold: such files could not be read again.
        self._unwritable = re.compile(
            unwritable or "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
        )
        self._format, self._by, self._replaced = format, by, 0

    def __call__(self, text: str) -> str:
        """The text with the replacement for each such character."""
        cleaned, replaced = self._unwritable.subn(self._by, text)
        self._replaced += replaced
        return cleaned

    def note(self) -> str:
        """What was replaced so far, to be put behind the contents in words; empty if nothing."""
        if not self._replaced:
            return ""
        what = counted(self._replaced, "character")
        verb = "is" if self._replaced == 1 else "are"
        return f"; {what} that {self._format} cannot hold {verb} now “{self._by}”"
