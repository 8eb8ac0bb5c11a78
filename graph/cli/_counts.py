"""Counts in words, as several commands print them."""

from __future__ import annotations

from ..pipeline import Counts


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "article"), counted(1200, "person", "people")
    ('1 article', '1,200 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def contents(counts: Counts) -> str:
    """What a workspace holds after a build."""
    return ", ".join(
        (
            counted(counts.articles, "article"),
            counted(counts.people, "person", "people"),
            counted(counts.organizations, "organization"),
            counted(counts.facts, "fact"),
        )
    )
