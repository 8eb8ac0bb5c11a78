"""Where the name of a body in another language ends: "Centre national du cinéma"."""

from __future__ import annotations

from ...vocabulary import folded
from ..text.lexicon import PARTICLES, TITLE_MODIFIERS, title_heads, words
from ..text.words import Word

_FIRST = words("first-organization-heads.txt")
_FOREIGN_HEADS = (_FIRST | {folded(noun) for noun in _FIRST}) - {"theatre", "college", "union"}
"""Nouns behind which any words in capitals go on with the name; "theatre" is English as well."""
_SMALL = (
    "français française national nationale nationales nacional nazionale de del du da do dos des "
    "la las el los y e et di della dei der für und van degli delle dello il ed i para por pour aux "
    "het voor zur im na ng ni dan bagi w v ya wa ta' tal yr och og för ve və"
)
_FOREIGN_SMALL = frozenset((_SMALL + " " + folded(_SMALL)).split()) - {"for"}
"""Small words inside foreign names, with and without accents, but no English ones ("för")."""


def foreign_end(ws: tuple[Word, ...], end: int) -> int:
    """The end of a name whose head noun, right before ``end``, may be one of another language."""
    if ws[end - 1].lower not in _FOREIGN_HEADS and not _french(ws, end):
        return end
    while end < len(ws) and _is_foreign(ws, end) and not _opens_office(ws, end):
        end += 1
    while not ws[end - 1].capital and ws[end - 1].lower in PARTICLES:
        end -= 1
    return end


def _opens_office(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the office of a name stands at ``k`` behind a body: "Museo Larco Deputy Director Ana
    Lima"; but not "Dirección General de Artes", nor "Museo del Presidente"."""
    while k < len(ws) and ws[k].capital and ws[k].lower in TITLE_MODIFIERS:
        k += 1
    held = k + 1 < len(ws) and ws[k].lower in title_heads() and ws[k].capital
    return held and ws[k + 1].capital and ws[k - 1].capital


def _is_foreign(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a name in another language goes on at ``k``: "du cinéma et de l'image animée"."""
    word, before = ws[k], ws[k - 1].lower
    if word.capital or word.lower in _FOREIGN_SMALL or word.lower.startswith(("l'", "d'")):
        return True
    if word.lower in _ENGLISH_SMALL:
        return False
    small = before in _FOREIGN_SMALL and before not in {"y", "e", "et", "and"}
    foreign = small or not word.text.isascii() or word.lower.endswith(_ADJECTIVES)
    return word.text[0].isalpha() and foreign


_ADJECTIVES = ("ska", "sko", "skie", "ské", "cka", "cko", "ckie", "owa", "owe", "owy")
"""How adjectives end that Slavic names have in small letters: "Matica srpska"."""
_ENGLISH_SMALL = frozenset("on in at for by with to and where which who from as".split())
_ENGLISH_TOO = frozenset(
    "centre radio ballet festival theatre museum office union association direction commission "
    "institution archives service alliance bureau".split()
)


def _french(ws: tuple[Word, ...], end: int) -> bool:
    """Whether foreign words follow at ``end`` a noun that is also English: "Centre national du",
    "Ballet Folklórico de"."""
    if end + 1 >= len(ws) or ws[end - 1].lower not in _ENGLISH_TOO:
        return False
    named = ws[end].capital and ws[end + 1].text in {"de", "del", "du", "des", "do", "da"}
    accent = not ws[end].capital and not ws[end].text.isascii() and ws[end].text.isalpha()
    return named or accent or ws[end].text in _FOREIGN_SMALL
