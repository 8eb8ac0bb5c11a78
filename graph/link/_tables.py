"""The tables of `communique.data` that linking looks names up in."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ._names import fold


def _lines(name: str) -> list[str]:
    text = files("communique.data").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_lines(name), delimiter="\t", quoting=csv.QUOTE_NONE)


@dataclass(frozen=True, slots=True)
class Authority:
    """A row of the authority file: a body with every name that we know of it."""

    name: str
    names: tuple[str, ...]
    kind: str
    country: str
    wikidata: str
    website: str


@cache
def authority() -> dict[str, tuple[Authority, ...]]:
    """The bodies that bear a folded name; several where the name alone does not tell."""
    found: dict[str, list[Authority]] = defaultdict(list)
    for row in _rows("authority.tsv"):
        columns = (row["name"], row["alt"], row["short"], row["translated"])
        names = tuple(filter(None, "|".join(columns).split("|")))
        body = Authority(row["name"], names, row["kind"], row["country"],
                         row["wikidata"], row["website"])  # fmt: skip
        for form in {fold(name) for name in names}:
            found[form].append(body)
    return {form: tuple(bodies) for form, bodies in found.items()}


@cache
def _states() -> tuple[dict[str, str], re.Pattern[str]]:
    """Codes by the folded names and adjectives of states, and a pattern that finds any of them."""
    codes: dict[str, str] = {}
    for row in _rows("countries.tsv"):
        columns = ("name", "official", "alt", "adjectives")
        for form in "|".join(row[column] for column in columns).split("|"):
            bare = fold(form).removeprefix("the ")
            # Short forms ("us", "uk") are words or parts of abbreviations once case is folded.
            if len(bare) >= 4 and not row["valid_to"]:
                codes.setdefault(bare, row["iso2"])
    longest = sorted(codes, key=lambda form: (-len(form), form))
    return codes, re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")


def with_codes(folded: str) -> str:
    """A folded name with ``@xx`` for each state or its adjective.

    >>> with_codes("embassy of the islamic republic of iran")
    'embassy of the @ir'
    """
    codes, pattern = _states()
    return pattern.sub(lambda found: "@" + codes[found.group()].lower(), folded)


@cache
def places() -> frozenset[str]:
    """Folded names of cities."""
    return frozenset(fold(row["name"]) for row in _rows("places.tsv"))


@cache
def generic_words() -> frozenset[str]:
    """Folded words that many names of bodies share: kinds of bodies, portfolios, rank."""
    heads = {row["head"] for row in _rows("organization-heads.tsv")}
    listed = [*heads, *_lines("portfolios.txt"), *_lines("generic-body-words.txt"), *_RANK]
    return frozenset(part for word in listed for part in fold(word).split())


_RANK = (
    "general central main high supreme old grand great first local municipal provincial united "
    "arts art music history natural science sciences people peoples islamic cultural culture "
    "foreign affairs relations cooperation research studies technology".split()
)
