"""When facts of two articles tell of the same: one meeting, agreement, event or office.

A fact's own identifier follows from its class and key; what differs there may still be the same
event told otherwise. Participants must agree (one report may name more of them), and the time must
fit: the date, or where a report gives none, its day of publication. Dates that differ by a day, and
statuses, stay side by side: each article keeps what it says, under one identifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from ..model import Fact
from ..vocabulary import expand
from ._names import fold
from ._offices import office
from ._tables import generic_words
from ._units import Unit

THRESHOLD = 1
MARGIN = 1
JOINED = ("Meeting", "Visit", "Agreement", "CulturalEvent", "RoleHolding")
"""The classes of which facts with different keys may be one."""

_WHO = {"Agreement": "cd:party", "RoleHolding": "org:member"}


def told(fact: Fact, published: str) -> Iterator[tuple[str, str]]:
    """What counts of a fact for finding the same one in other articles."""
    for value in fact.values(_WHO.get(fact.type, "cd:participation")):
        yield "who", value
    for field, value in (
        ("kind", fact.value("dcterms:type")), ("place", fact.value("sem:hasPlace")),
        ("label", fact.value("skos:prefLabel")), ("date", fact.date), ("published", published),
    ):  # fmt: skip
        if value:
            yield field, value
    if fact.type == "RoleHolding":
        parts = ("cd:servesCountry", "cd:accreditedTo", "org:organization")
        held = [office(fact.value("schema:roleName")), *("+".join(fact.values(p)) for p in parts)]
        yield "office", "|".join(held)


def blocks(unit: Unit) -> Iterator[str]:
    """Keys that two facts share if they may be one."""
    who = sorted(unit.values("who"))
    if unit.kind == "RoleHolding":
        yield from (f"{person} {held}" for person in who for held in unit.values("office"))
    elif unit.kind == "CulturalEvent":
        yield from (" ".join(sorted(_topic(label))) for label in unit.values("label"))
    else:
        yield from (f"{unit.kind} {' '.join(pair)}" for pair in combinations(who, 2))


def points(one: Unit, other: Unit) -> int | None:
    """How well two facts fit, from 1 to 3; ``None`` where they are two."""
    if one.kind != other.kind:
        return None
    if one.kind == "RoleHolding":
        agree = (set(one.values(f)) == set(other.values(f)) for f in ("who", "office"))
        return 3 if all(agree) else None
    if _differ(one, other, "place") or not _kinds_fit(one, other):
        return None
    return {"Agreement": _agreements, "CulturalEvent": _events}.get(one.kind, _meetings)(one, other)


def standing(found: list[list[Unit]]) -> dict[str, str]:
    """The first identifier of a group stands for all of it; a dated fact's before others."""
    names = {}
    for group in found:
        first = min(group, key=lambda unit: (not unit.values("date"), unit.key))
        names.update({unit.key: first.key for unit in group})
    return names


def _meetings(one: Unit, other: Unit) -> int | None:
    return _time(one, other, apart=1, late=4, both=3) if _same_people(one, other) else None


def _agreements(one: Unit, other: Unit) -> int | None:
    if not _same_people(one, other):
        return None
    a, b = (frozenset().union(*map(_topic, u.values("label"))) for u in (one, other))
    if a and b and not (a <= b or b <= a):
        return None
    # With a subject in common a later article may speak of it for long; without, only at once.
    if a and b:
        return _time(one, other, apart=2, late=1000, both=120)
    return _time(one, other, apart=1, late=14, both=7)


def _events(one: Unit, other: Unit) -> int | None:
    topics = [frozenset().union(*map(_topic, u.values("label"))) for u in (one, other)]
    # "Film festival" is no name: only a word that few labels share tells which event it is.
    if topics[0] != topics[1] or not topics[0] - generic_words():
        return None
    return _time(one, other, apart=31, late=180, both=60)


def _topic(label: str) -> frozenset[str]:
    """The words of a label that say what an agreement or event is about."""
    return frozenset(word for word in fold(label).split() if word not in _PLAIN)


_PLAIN = frozenset(
    "the a an of on in for and to with between memorandum understanding agreement agreements "
    "treaty protocol programme program declaration contract mou joint bilateral exhibition "
    "festival concert conference forum show week days day cooperation co operation culture "
    "cultural arts art".split()
)


def _same_people(one: Unit, other: Unit) -> bool:
    a, b = set(one.values("who")), set(other.values("who"))
    return len(a & b) >= 2 and (a <= b or b <= a)


def _kinds_fit(one: Unit, other: Unit) -> bool:
    kinds = {*one.values("kind"), *other.values("kind")}
    return len(kinds) <= 1 or bool(kinds & {expand("at:agreement"), expand("cdt:meeting")})


def _differ(one: Unit, other: Unit, field: str) -> bool:
    a, b = set(one.values(field)), set(other.values(field))
    return bool(a and b) and not a & b


def _time(one: Unit, other: Unit, apart: int, late: int, both: int) -> int | None:
    """3 for one date, 2 where one is a part of the other or undated, 1 for what is merely near.

    ``apart``: days by which two dates may differ; ``late``: days after the dated one at which an
    article without a date may tell it; ``both``: days between two articles without a date.
    """
    a, b = (min(unit.values("date"), default="") for unit in (one, other))
    if a and b:
        if a == b:
            return 3
        if a.startswith(b) or b.startswith(a):
            return 2
        return 1 if len(a) == len(b) == 10 and abs(_days(a) - _days(b)) <= apart else None
    if not a and not b:
        near = [abs(x - y) <= both for x in _published(one) for y in _published(other)]
        return 1 if any(near) else None
    dated, undated = (a, other) if a else (b, one)
    if len(dated) != 10:
        return None
    gaps = [day - _days(dated) for day in _published(undated)]
    return 2 if any(-1 <= gap <= late for gap in gaps) else None


def _published(unit: Unit) -> list[int]:
    return [_days(day) for day in unit.values("published") if len(day) == 10]


def _days(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def known(facts: Iterable[Fact]) -> list[Fact]:
    """The facts of which the same may be told elsewhere."""
    return [fact for fact in facts if fact.type in JOINED]
