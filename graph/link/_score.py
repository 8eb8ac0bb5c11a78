"""How much speaks for it that two units are one: points that add up, each with its reason.

The points are whole numbers that a person can add in the head. They were set on the development
half of the pairs in ``benchmarks/identity`` and are explained by what they must do together:
a full name joins by itself (6 of 5), also in another spelling (5), unless it is a common one (-2);
a shorter form needs the state (3 + 2), an initial or a family name an office besides; a state that
contradicts outweighs everything, because a person or body rarely serves two, and a false join does
more harm than a missing one.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from . import _bodies, _names
from ._tables import Authority
from ._units import Office, Unit

THRESHOLD = 5
"""From here on two units are one."""
MARGIN = 2
"""Two partners that cannot both be right are told apart by more than this, or neither is taken."""
NEVER = -100


class Reason(NamedTuple):
    """Points for (or against) two units being one, and why."""

    points: int
    words: str


def score(one: Unit, other: Unit) -> tuple[Reason, ...]:
    """The reasons, in order; empty where the names have nothing in common."""
    if one.kind != other.kind:
        return ()
    return {"person": _people, "organization": _organizations}.get(one.kind, _named)(one, other)


def total(reasons: tuple[Reason, ...]) -> int:
    """The sum of the points."""
    return sum(reason.points for reason in reasons)


def tells(unit: Unit) -> bool:
    """Whether the name with its state is enough to know the same one again in another article."""
    if unit.kind not in ("person", "organization"):
        return True
    kept = Counter({(f, v): n for (f, v), n in unit.tally.items() if f in ("name", "country")})
    bare = Unit(unit.key, unit.kind, kept)
    return total(score(bare, bare)) >= THRESHOLD


def _named(one: Unit, other: Unit) -> tuple[Reason, ...]:
    return (Reason(10, "the same place"),) if one.iri == other.iri else ()


# ---------- people

_PERSON_NAME = {
    _names.SAME: (6, "the same name"),
    _names.SPELLING: (5, "the same name in another spelling"),
    _names.SHORTER: (3, "one name leaves words out"),
    _names.INITIAL: (2, "an initial stands for a name"),
    _names.SURNAME: (1, "a single name only"),
}


def _people(one: Unit, other: Unit) -> tuple[Reason, ...]:
    agreement, left, right = _best_names(one, other)
    if not agreement:
        return ()
    points, words = _PERSON_NAME[agreement]
    single = min(len(_names.words_of(left)), len(_names.words_of(right))) < 2
    if single and agreement == _names.SAME:
        points, words = 4, "the same single name"
    reasons = [Reason(points, f"{words}: {left!r}, {right!r}")]
    shorter = min(left, right, key=lambda name: (len(_names.words_of(name)), name))
    common = _names.is_common(shorter)
    if common:
        reasons.append(Reason(-2, f"many people are called {shorter!r}"))
        if company := sorted({*one.values("with")} & {*other.values("with")}):
            reasons.append(Reason(2, f"both with {company[0].title()!r}"))
    reasons += _countries(one, other) + _offices(one, other) + _time(one, other)
    if one.spheres and other.spheres and not _near(one.spheres, other.spheres):
        told = f"other spheres of life: {'+'.join(one.spheres)}, {'+'.join(other.spheres)}"
        reasons.append(Reason(-4 if common else -1, told))
    return tuple(reasons)


def _best_names(one: Unit, other: Unit) -> tuple[str, str, str]:
    """The best agreement of two names that are no mere family names, and these names."""
    order = list(_PERSON_NAME)
    best = ("", one.name, other.name)
    for left in _full_names(one):
        for right in _full_names(other):
            found = _names.compare(left, right)
            if found and (not best[0] or order.index(found) < order.index(best[0])):
                best = (found, left, right)
    return best


def _full_names(unit: Unit) -> list[str]:
    """The name, and longer forms than a single word among the others."""
    return [unit.name, *(a for a in unit.aliases if len(_names.words_of(a)) > 1)]


_NEAR = frozenset(
    frozenset(pair.split())
    for pair in ("public institution", "institution arts", "public justice", "institution business",
                 "public force", "institution medicine", "public business", "institution faith")
)  # fmt: skip
"""Spheres between which people pass, or which one office lies in both of."""


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other) or any(frozenset({a, b}) in _NEAR for a in one for b in other)


def _offices(one: Unit, other: Unit) -> list[Reason]:
    found = [_shared(a, b) for a in one.offices for b in other.offices]
    best = max(filter(None, found), default=None)
    return [best] if best else []


def _shared(a: Office, b: Office) -> Reason | None:
    """One office, from all that both say of it; less where one says less."""
    parts = list(zip(a[1:], b[1:], strict=True))
    if not a.title or a.title != b.title or any(x and y and x != y for x, y in parts):
        return None
    tied = (a.served and b.served) or (a.body and b.body)
    if tied and a.sent == b.sent:
        return Reason(4, f"the same office: {a}")
    return Reason(2, f"the same title: {a.title}")


def _countries(one: Unit, other: Unit) -> list[Reason]:
    if one.country and one.country == other.country:
        return [Reason(2, f"the same state: {one.country}")]
    if one.country and other.country:
        return [Reason(NEVER, f"two states: {one.country}, {other.country}")]
    return []


def _time(one: Unit, other: Unit) -> list[Reason]:
    """A public life seldom has a gap of a generation in it."""
    if not one.years or not other.years:
        return []
    gap = max(one.years[0], other.years[0]) - min(one.years[1], other.years[1])
    return [Reason(-4, f"{gap} years between their articles")] if gap > 40 else []


# ---------- organizations

_BODY_NAME = {
    _bodies.SAME: (6, "the same name"),
    _bodies.SPELLING: (5, "the same name in another spelling"),
    _bodies.SHORT: (5, "the same abbreviation"),
    _bodies.INITIALS: (4, "one is the initials of the other"),
    _bodies.SHORTER: (3, "one name leaves words out"),
}


def authority_of(unit: Unit) -> Authority | None:
    """The row of the authority file that the unit means, if it is certain."""
    country = unit.country or _bodies.state_of(unit.name)
    return _bodies.known_as((unit.name, *unit.aliases), country)


def _organizations(one: Unit, other: Unit) -> tuple[Reason, ...]:
    known, known2 = authority_of(one), authority_of(other)
    if known and known2:
        if known == known2:
            return (Reason(10, f"both are {known.name} in the authority file"),)
        return (Reason(NEVER, f"the authority file has {known.name} and {known2.name}"),)
    states = [unit.country or _bodies.state_of(unit.name) for unit in (one, other)]
    state = states[0] if states[0] == states[1] else ""
    agreement, left, right = _best_body_names(one, other, state)
    if not agreement:
        return ()
    points, words = _BODY_NAME[agreement]
    if agreement == _bodies.INITIALS and min(len(left), len(right)) > 3:
        points += 1
    reasons = [Reason(points, f"{words}: {left!r}, {right!r}")]
    if state:
        reasons.append(Reason(2, f"the same state: {state}"))
    elif all(states):
        reasons.append(Reason(NEVER, f"two states: {states[0]}, {states[1]}"))
    else:
        reasons += _without_state(one, other, agreement, left)
    if one.type and other.type and one.type != other.type and agreement != _bodies.SAME:
        reasons.append(Reason(-1, f"other kinds of body: {one.type}, {other.type}"))
    return tuple(reasons)


def _without_state(one: Unit, other: Unit, agreement: str, name: str) -> list[Reason]:
    """What speaks against two bodies where no state helps."""
    full = not any(map(_bodies.is_abbreviation, (one.name, other.name)))
    if agreement == _bodies.SHORT and full:
        return [Reason(-6, f"other full names, no state: {one.name!r}, {other.name!r}")]
    if agreement not in (_bodies.SHORT, _bodies.INITIALS) and _bodies.is_generic(name):
        return [Reason(-3, f"a name that says little without its state: {name!r}")]
    return []


def _best_body_names(one: Unit, other: Unit, state: str) -> tuple[str, str, str]:
    order = list(_BODY_NAME)
    best = ("", one.name, other.name)
    for left in _telling(one):
        for right in _telling(other):
            found = _bodies.compare(left, right, state)
            if found and (not best[0] or order.index(found) < order.index(best[0])):
                best = (found, left, right)
    return best


@lru_cache(maxsize=20_000)
def _tells_which(form: str) -> bool:
    return _bodies.is_abbreviation(form) or bool(_bodies.distinctive(_bodies.content(form)))


def _telling(unit: Unit) -> list[str]:
    """The name, those of its row, and others that mean no other body ("the institute" does)."""
    known = authority_of(unit)
    others = {*filter(_tells_which, unit.aliases), *(known.names if known else ())}
    return [unit.name, *sorted(others - {unit.name})]
