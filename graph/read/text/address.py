"""Forms of address before a name: "H.E.", "Sheikha", "Dato' Sri", "Rt Hon"."""

from __future__ import annotations

from functools import cache

from .lexicon import PARTICLES, openings, words
from .words import Word

RULERS = frozenset({"sultan", "emir", "amir", "wali", "imam"})
"""Titles that are first names as often: "his adviser, Emir Kovač"."""


_FAMILIES = ("ić", "vic", "ov", "ev", "ova", "eva", "oğlu", "oglu", "uulu", "kyzy")
"""Endings of family names of lands whose rulers are long gone."""


def is_given_ruler(ws: tuple[Word, ...], i: int) -> bool:
    """Whether a ruler's title is a first name, with a family name behind: "Sultan Al-Salem", "Emir
    Begović", "Sultan Ibraimov"; but not "Sultan Haitham"."""
    behind = ws[i + 1].text if i + 1 < len(ws) else ""
    family = behind.startswith(("Al-", "El-", "al-"))
    family = family or (behind.istitle() and behind.endswith(_FAMILIES))
    return family and ws[i].lower in {"sultan", "emir", "amir"}


@cache
def _honorifics() -> dict[tuple[str, ...], bool]:
    found: dict[tuple[str, ...], bool] = {}
    for line in words("honorifics.txt"):
        found[tuple(line.split())] = line.isupper()
        if "'" in line and line.endswith("'"):
            found[(*line[:-1].split(), "'")] = False  # "Dato’" in two words
    return found


_ALSO_NAMES = words("honorifics-and-names.txt")
_NOT_NAMES = words("not-names.txt")


@cache
def _openings() -> dict[str, tuple[int, ...]]:
    """The first words of forms of address with how many words these have, the longest first."""
    return openings((phrase[0].lower(), *phrase[1:]) for phrase in _honorifics())


def honorific_at(ws: tuple[Word, ...], i: int) -> int:
    """How many words from ``i`` are a form of address ("H.E. Mr.": call again); 0 if none."""
    if i + 2 < len(ws) and ws[i].text == "(" and ws[i + 2].text == ")":
        return 3 * (honorific_at(ws, i + 1) == 1)  # "Dr (Mrs) Joy Obi"
    for n in _openings().get(ws[i].lower, ()) if i < len(ws) else ():
        run = ws[i : i + n]
        if len(run) < n:
            continue
        lower = tuple(word.lower for word in run)
        upper = tuple(word.text.rstrip(".") for word in run)
        if lower in _honorifics() and not _honorifics()[lower]:
            return n
        if _honorifics().get(upper):
            return n
    doubtful = i < len(ws) and ws[i].capital and ws[i].lower in _ALSO_NAMES
    return int(doubtful and _two_behind(ws, i))


def _two_behind(ws: tuple[Word, ...], i: int) -> bool:
    """Whether two words of a name stand behind the one at ``i``: "Sister Ana de Lima"; not "Sister
    Cities Forum", "Sri Mulyani"."""
    k = i + 2
    while k < len(ws) and ws[k].lower in PARTICLES and not ws[k].capital:
        k += 1
    behind = (*ws[i + 1 : i + 2], *ws[k : k + 1])
    return len(behind) == 2 and all(
        word.capital and word.text[0].isalpha() and word.lower not in _NOT_NAMES for word in behind
    )


def honorific_before(ws: tuple[Word, ...], i: int, floor: int = 0) -> int:
    """How many words right before ``i``, none before ``floor``, are a form of address."""
    return next((n for n in (4, 3, 2, 1) if i - n >= floor and honorific_at(ws, i - n) == n), 0)
