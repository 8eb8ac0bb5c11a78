"""What is linked: a name as articles use it, with everything that tells who is meant.

The unit is a name with its country (the identifier that a reading mints), in one sphere of life,
over all articles: the thousandth report about a president adds to a tally and compares nothing.
A name that does not even tell who is meant when it is repeated ("Rahimi", "Ministry of Culture"
without a state) is a unit of its own in every article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from typing import NamedTuple

from ..model import Entity, Fact, Reading
from ._bodies import content
from ._names import fold, is_common, words_of
from ._offices import office, sphere

Tally = Counter[tuple[str, str]]
"""How many articles say a value of a field."""


class Office(NamedTuple):
    """An office without its wording: for which states, sent to which, in which body, under whom."""

    title: str
    served: str
    sent: str
    body: str

    def __str__(self) -> str:
        of = f" of {self.served}" if self.served else ""
        to = f" to {self.sent}" if self.sent else ""
        return f"{self.title}{of}{to}{' at ' + self.body if self.body else ''}"


@dataclass(frozen=True)
class Unit:
    """A name with what all its articles say of it; ``key``: its identifier and what divides it."""

    key: str
    kind: str
    tally: Tally

    @property
    def iri(self) -> str:
        """The identifier that readings gave it."""
        return self.key.partition("|")[0]

    @property
    def label(self) -> str:
        """What divides it from others of the same identifier: an article, or a decision."""
        return self.key.split("|")[2]

    def values(self, field: str) -> Counter[str]:
        """The values of a field with the number of articles."""
        return Counter({v: n for (name, v), n in self.tally.items() if name == field})

    @cached_property
    def name(self) -> str:
        """The most usual form, the first in order among equals."""
        return usual(self.values("name"))

    @cached_property
    def aliases(self) -> tuple[str, ...]:
        """All other forms, sorted."""
        forms = {*self.values("name"), *self.values("alias")}
        return tuple(sorted(forms - {self.name}))

    @cached_property
    def country(self) -> str:
        """The state that it serves or lies in, or an empty string."""
        return usual(self.values("country"))

    @cached_property
    def type(self) -> str:
        """The kind of an organization."""
        return usual(self.values("type"))

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """Every office that an article gives it."""
        return tuple(Office(*value.split("|")) for value in sorted(self.values("office")))

    @cached_property
    def spheres(self) -> frozenset[str]:
        """The spheres of life of these offices and occupations."""
        return frozenset(self.values("sphere"))

    @cached_property
    def years(self) -> tuple[int, int] | None:
        """The first and last year of the articles."""
        found = [int(year) for year in self.values("year")]
        return (min(found), max(found)) if found else None


def usual(counted: Counter[str]) -> str:
    """The most frequent value that is not empty, the first in order among equals."""
    filled = [value for value in counted if value]
    return min(filled, key=lambda value: (-counted[value], value), default="")


class Mention(NamedTuple):
    """What one article says of one of its entities."""

    local: str
    kind: str
    spheres: tuple[str, ...]
    tally: tuple[tuple[str, str], ...]

    def key(self, label: str = "") -> str:
        """The key of the unit to which the mention belongs."""
        return f"{self.local}|{'+'.join(self.spheres)}|{label}"


def mentions(reading: Reading) -> Iterator[Mention]:
    """The mentions of a reading, in order of its entities."""
    named = {entity.id: entity for entity in reading.entities}
    held: dict[str, list[Fact]] = defaultdict(list)
    for fact in reading.facts:
        if fact.type == "RoleHolding":
            held[fact.value("org:member")].append(fact)
    year = reading.article.published[:4]
    company = _company(reading, named)
    for entity in reading.entities:
        found = _mention(entity, held[entity.id], named, year if year.isdigit() else "")
        if company[entity.id]:
            found = found._replace(tally=tuple(sorted({*found.tally, *company[entity.id]})))
        yield found


def _company(reading: Reading, named: dict[str, Entity]) -> dict[str, set[tuple[str, str]]]:
    """With whom people of common names took part in something; other names need no such help."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for fact in reading.facts:
        who = {*fact.values("cd:participation"), *fact.values("cd:signatory")}
        people = sorted(id for id in who if id in named and named[id].kind == "person")
        for one, other in permutations(people, 2):
            if is_common(named[one].name) and len(words_of(named[other].name)) > 1:
                found[one].add(("with", fold(named[other].name)))
    return found


def _mention(entity: Entity, held: Iterable[Fact], named: dict[str, Entity], year: str) -> Mention:
    said = {("name", entity.name), ("country", entity.country), ("type", entity.type)}
    said |= {("alias", alias) for alias in entity.aliases} | {("year", year)}
    spheres = set()
    for fact in held if entity.kind == "person" else ():
        found = _office(fact, named)
        said.add(("office", "|".join(found)))
        title = fact.value("schema:roleName")
        spheres.add(sphere(title, bool(found.served), bool(found.body)))
    known = tuple(sorted(spheres - {""}))
    said |= {("sphere", one) for one in known}
    return Mention(entity.id, entity.kind, known, tuple(sorted(s for s in said if s[1])))


def _office(fact: Fact, named: dict[str, Entity]) -> Office:
    def states(property: str) -> str:
        found = (named[id].country for id in fact.values(property) if id in named)
        return "+".join(sorted(filter(None, found)))

    body = named.get(fact.value("org:organization"))
    words = " ".join(sorted(content(body.name))) if body else ""
    title = office(fact.value("schema:roleName"))
    parts = (title, states("cd:servesCountry"), states("cd:accreditedTo"), words)
    return Office(*(part.replace("|", " ") for part in parts))
