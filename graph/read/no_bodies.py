"""Phrases with the head noun of a body that name none: too meagre, generic, or something else."""

from __future__ import annotations

from .body_ends import is_field
from .lexicon import PORTFOLIOS, TITLE_MODIFIERS, UNITS, organization_heads, title_heads, words
from .mentions import Marked
from .words import Word

_VENUES = frozenset(
    "conference convention exhibition congress shopping city town state health".split()
)
_EVENTS = frozenset({"day", "days", "week", "festival", "championship", "cup", "classroom"})
_WEAK_HEADS = words("weak-organization-heads.txt")


def is_no_body(marked: Marked, start: int, head: int, end: int) -> bool:
    """Whether a phrase with the head noun of a body is too meagre for a name, or none."""
    ws = marked.words
    noun = ws[head].lower
    if _is_other(ws, start, head, end):
        return True
    if end > head + 1:
        return noun == "church"  # a building: "Church of the Holy Redeemer"
    if organization_heads()[noun] == "cultural centre" and head and ws[head - 1].lower in _VENUES:
        return True
    modifiers = [w for w in ws[start:head] if w.capital or w.lower in PORTFOLIOS]
    meagre = noun in _WEAK_HEADS and len(modifiers) == 1 and marked.at(start) is not None
    genre = organization_heads()[noun] == "orchestra" and all(
        is_field(w) and w.lower != "national" for w in ws[start:head]
    )
    bare = not modifiers and not _is_presided(ws, head)
    return bare or meagre or genre or _inner_unit(ws, start, head)


_PRESIDING = frozenset("speaker president chairman chairwoman chair deputy vice".split())


def _is_presided(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a noun is the house whose head stands behind it: "Parliament Speaker X"."""
    house = organization_heads()[ws[head].lower] == "parliament"
    after = ws[head + 1] if head + 1 < len(ws) else None
    return bool(house and after and after.capital and after.lower in _PRESIDING)


def _is_other(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether the words around tell that a head noun names no body, or several, or who reports.

    "National Foundation Day", "the Historic Centre of Split", "Ministries of Culture of Peru and
    Chile", "Press Agency".
    """
    noun, before = ws[head].lower, ws[head - 1].lower if head else ""
    return (
        (end < len(ws) and ws[end].capital and ws[end].lower in _EVENTS)
        or (noun == "agency" and before in {"news", "press"})
        or _is_generic(ws, start, head, end)
        or (noun == "service" and before in {"news", "wire"})
        or noun == "ministries"
        or (noun == "museums" and (start == head or before in {",", "and", "&"}))
        or before in {"historic", "visitor"}
    )


_SHARED = frozenset("both two three four several all their its these many various".split())
_WHOLES = frozenset("government governments countries country states nations sides parties".split())
_ORGANS = frozenset("trustees directors governors management patrons overseers visitors".split())
_PUBLIC = frozenset("public civil diplomatic religious memorial health postal".split())


def _is_generic(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether a phrase in capitals is a common one: "the Film Archives of both the Countries",
    "Head of Mission of Gabon", "the Clean Rivers Mission of the Government", "Board of Trustees",
    "the Public Service".
    """
    noun, before = ws[head].lower, [word.lower for word in ws[max(0, head - 2) : head]]
    if noun == "mission" and before[-1:] == ["of"] and before[0] in {"head", "heads", "chief"}:
        return True
    if noun == "service" and start < head and all(w.lower in _PUBLIC for w in ws[start:head]):
        return True
    behind = [word.lower for word in ws[head + 1 : head + 4]]
    if behind[:1] != ["of"]:
        return False
    whole = noun in {"mission", "sector", "wing"} and behind[1:2] == ["the"] and {
        *behind[2:]
    } & _WHOLES
    organ = noun == "board" and behind[1:2] and behind[1] in _ORGANS
    shared = behind[1:2] == ["the"] and behind[2:] and behind[2] in _SHARED
    return bool(whole or organ or shared or (behind[1:2] and behind[1] in _SHARED))


def _inner_unit(ws: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether a name is a part of a body that only its field tells: "Cultural Relations Division".

    Behind a bare title or preposition it is a body: "Secretary Heritage Division", "held at Culture
    Division".
    """
    before = ws[start - 1].lower if start else ""
    titled = before in title_heads() or before in {"general", "at", "with"}
    fields = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ","}
    return (
        ws[head].lower in UNITS and not titled
        and all(word.lower in fields for word in ws[start:head])
    )  # fmt: skip
