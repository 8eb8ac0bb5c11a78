"""Fields of office in the name of a body: "Culture, Arts and Heritage"."""

from __future__ import annotations

from ..text.lexicon import PORTFOLIOS, title_heads
from ..text.mentions import Marked
from ..text.words import Word


def is_field(word: Word) -> bool:
    """Whether a word is a field of office, alone or with others: "culture", "socio-cultural"."""
    return word.lower in PORTFOLIOS or (
        "-" in word.lower and all(p in PORTFOLIOS for p in word.lower.split("-"))
    )


_FIELDS_TOO = frozenset("government police customs treasury circus ballet forces".split())


def may_be_field(word: Word) -> bool:
    """Whether a head noun may be what a ministry is for: "the Arts and Local Government"."""
    return is_field(word) or word.lower in _FIELDS_TOO


def fields_ahead(marked: Marked, k: int) -> bool:
    """Whether a list of capitalised or known fields from ``k`` reaches an "and"."""
    ws = marked.words
    for step in range(k, min(k + 12, len(ws) - 1)):
        word = ws[step]
        if word.lower in {"and", "&"}:
            last = ws[step + 2] if ws[step + 1].lower == "the" else ws[step + 1]
            return last.capital == ws[k].capital and (last.capital or is_field(last))
        field = word.capital or is_field(word)
        if word.text != "," and (marked.at(step) or not field or word.lower in title_heads()):
            return False
    return False
