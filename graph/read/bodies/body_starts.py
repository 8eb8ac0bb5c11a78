"""Where the name of a body begins, if before the words that stand with its noun."""

from __future__ import annotations

from ..text.lexicon import UNITS, organization_heads, title_heads
from ..text.words import Word
from .abbreviations import abbreviation_at
from .own_names import CLOSING, LONGEST_OWN, OPENING, WITHIN


def own_name_start(ws: tuple[Word, ...], start: int) -> int:
    """Where a name begins that has its own in quotation marks before its noun: "the “Ivan Vazov”
    National Theatre"; not so behind the noun of a work ("the film “Dawn” National Theatre")."""
    if start < 4 or ws[start - 1].text not in CLOSING:
        return start
    k = start - 2
    while k and start - k < LONGEST_OWN + 2 and _is_quoted(ws[k]):
        k -= 1
    named = k < start - 2 and ws[k].text in OPENING and ws[k + 1].capital
    before = ws[k - 1] if k else None
    free = before is None or before.lower in _BEFORE_OWN
    return k if named and free else start


_BEFORE_OWN = frozenset("the a of at by and from with in for to , ( .".split())


def _is_quoted(word: Word) -> bool:
    """Whether a word may stand in such a name: "Hristo Botev - 1871"."""
    if word.text in {"-", "–", "."} or word.text.isdigit():
        return True
    return word.capital or word.lower in WITHIN


_SAINTS = frozenset({"ss", "sts", "saints"})


def joined_start(ws: tuple[Word, ...], start: int, end: int) -> int:
    """Where a name begins whose noun has two before it: "Ss. Cyril and Methodius University", "the
    Bluefields Indian and Caribbean University (BICU)", as far as its initials go."""
    if start < 3 or ws[start - 1].lower not in {"and", "&"}:
        return start
    k = start - 1
    letters, found = abbreviation_at(ws, end), _initials(ws[start:end])
    while k and start - k < LONGEST_OWN and ws[k - 1].capital:
        k -= 1
        found = ws[k].text[0] + found
        saints = ws[k].lower in _SAINTS
        if saints or (letters and found == letters):
            return k
    return k if _are_fields(ws, k, start) else start


def _are_fields(ws: tuple[Word, ...], first: int, start: int) -> bool:
    """Whether "the" opens a run of fields before the "and" of a name: "the State Records Management
    and Archives Department", but not "the Museum and Archives Department"."""
    run = ws[first : start - 1]
    known = organization_heads().keys() | title_heads().keys()
    fields = all(word.text.istitle() and word.lower not in known for word in run)
    opened = first > 0 and ws[first - 1].lower == "the"
    unit = any(word.lower in UNITS for word in ws[start : start + 3])
    return opened and unit and 1 < len(run) < _MOST_FIELDS and fields


_MOST_FIELDS = 4


def _initials(run: tuple[Word, ...]) -> str:
    return "".join(word.text[0] for word in run if word.capital)
