"""Why names stand for one entity, and why what looks like it does not."""

from __future__ import annotations

from typing import NamedTuple

from ._engine import Engine
from ._score import THRESHOLD, Reason, score, total
from ._units import Unit

NEAR = 2
"""Points from which what stands apart is worth a word."""


class Comparison(NamedTuple):
    """Two names, whether they stand for one entity, and the points with their reasons."""

    joined: bool
    one: str
    other: str
    points: int
    reasons: tuple[Reason, ...]
    note: str

    def __str__(self) -> str:
        told = "; ".join(f"{reason.points:+d} {reason.words}" for reason in self.reasons)
        verdict = "one" if self.joined else "apart"
        parts = (f"{self.one} | {self.other}: {verdict}", f"{self.points} points", told, self.note)
        return " — ".join(part for part in parts if part)


def comparisons(engine: Engine, standing: str) -> list[Comparison]:
    """What was compared for an entity: joined names first, then those kept apart, surest first."""
    members = engine.members(standing)
    keys = {unit.key for unit in members}
    found = {}
    for unit in members:
        for other in [*members, *engine.near(unit)]:
            pair = tuple(sorted((unit.key, other.key)))
            if unit.key != other.key and pair not in found:
                found[pair] = _compared(engine, unit, other, other.key in keys)
    worth = [one for one in found.values() if one.joined or one.points >= NEAR]
    return sorted(worth, key=lambda one: (not one.joined, -one.points, one.one, one.other))


def _compared(engine: Engine, unit: Unit, other: Unit, joined: bool) -> Comparison:
    reasons = score(unit, other)
    points = total(reasons)
    pairs = {(unit.key, other.key), (other.key, unit.key)}
    note = ""
    if pairs & (engine.same if joined else engine.different):
        note = "a person decided so"
    elif joined and points < THRESHOLD:
        note = "through another name of the same"
    elif not joined and points >= THRESHOLD:
        note = "it fits another nearly as well, or one that contradicts this"
    return Comparison(joined, _told(unit), _told(other), points, reasons, note)


def _told(unit: Unit) -> str:
    """A unit in a few words: its name, state and first office."""
    parts = (unit.country, *map(str, unit.offices[:1]))
    known = ", ".join(part for part in parts if part)
    number = max(unit.values("name").values(), default=0)
    articles = f"{number} article{'s' if number != 1 else ''}"
    return f"{unit.name} ({', '.join(filter(None, [known, articles]))})"
