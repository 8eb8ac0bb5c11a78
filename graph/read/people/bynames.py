"""Names that rulers and heads of faiths bear beside their own: "Peter the Great", "Dalai Lama"."""

from __future__ import annotations

from ..text.words import Word

BYNAMES = frozenset(
    "great terrible conqueror magnificent wise lionheart bold elder younger pious brave bald "
    "good impaler lawgiver builder fair".split()
)
_TITLES = frozenset({("dalai", "lama"), ("panchen", "lama"), ("aga", "khan")})
"""Titles that stand for the name of the one who bears them."""


def byname_end(ws: tuple[Word, ...], end: int) -> int:
    """The end of a name with the byname behind it: "Peter the Great", not "Ana the good".

    A byname that opens the name of something does not belong: "told Ana the Great Hall …".
    """
    if end + 1 >= len(ws) or ws[end].text != "the":
        return end
    byname = ws[end + 1].capital and ws[end + 1].lower in BYNAMES
    after = ws[end + 2] if end + 2 < len(ws) else None
    return end + 2 if byname and not (after and after.capital) else end


def is_ruler(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a run is known without weighing: "the Dalai Lama", "Peter the Great"."""
    titled = tuple(word.lower for word in ws[start:end]) in _TITLES
    return titled or (end - start == 1 and byname_end(ws, end) > end)
