"""Encounters told in several sentences, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .findings import Encounter, Place
from .mentions import Mention


@dataclass
class Told:
    """An encounter being put together from one or several sentences."""

    people: list[int]
    kind: str
    status: str
    places: list[tuple[Place, str]]
    confidence: float
    hosts: set[int]
    visitors: set[int]
    destination: tuple[int, Mention] | None = None

    def part(self, person: int) -> str:
        """The part that a person has in it: host, visitor or participant."""
        if person in self.hosts:
            return "host"
        return "visitor" if person in self.visitors else "participant"


def put_together(found: Iterable[Encounter]) -> list[Told]:
    """Encounters as told one after the other, each with all who were there."""
    told: list[Told] = []
    waiting: list[Encounter] = []
    for encounter in sorted(found, key=lambda one: (one.where.sentence, one.joins > 0)):
        if encounter.joins:
            known = _joined(told, encounter)
            for one in known:
                _add(one, encounter)
            waiting += [encounter] if encounter.each and not known else []
            continue
        _join(told, encounter)
        for early in waiting:  # "The signings were witnessed by X. The first was signed by …"
            if encounter.kind == "signing" and encounter.status == early.status:
                _add(told[-1], early)
    return absorbed(told)


def _add(known: Told, encounter: Encounter) -> None:
    known.people.extend(p for p in encounter.people if p not in known.people)
    known.places.append((encounter.where, encounter.rule))


def _join(told: list[Told], encounter: Encounter) -> None:
    """Add an encounter to the one that it goes on telling, or begin a new one."""
    place = (encounter.where, encounter.rule)
    people = set(encounter.people)
    open_ends = len(people) == 1 and encounter.kind == "meeting"
    for known in reversed(told):
        if open_ends or (len(known.people) == 1 and known.kind == "meeting"):
            continue  # "met officials": who they were comes later, if at all
        same = people <= set(known.people) or set(known.people) <= people
        visit_only = (known.kind == "visit") != (encounter.kind == "visit") and 1 in {
            len(people),
            len(known.people),
        }
        if same and not visit_only and known.status == encounter.status:
            known.people.extend(p for p in encounter.people if p not in known.people)
            known.places.append(place)
            known.hosts |= set(encounter.hosts)
            known.visitors |= set(encounter.visitors)
            known.confidence = max(known.confidence, encounter.confidence)
            if known.kind == "meeting" and encounter.kind != "meeting":
                known.kind = encounter.kind
            return
    told.append(
        Told(
            list(encounter.people),
            encounter.kind,
            encounter.status,
            [place],
            encounter.confidence,
            set(encounter.hosts),
            set(encounter.visitors),
            (encounter.where.sentence, encounter.destination) if encounter.destination else None,
        )
    )


def _joined(told: list[Told], encounter: Encounter) -> list[Told]:
    """The encounters that people joined: the last one near by, rather one of theirs."""
    near = [
        known
        for known in told
        if 0 <= encounter.where.sentence - known.places[-1][0].sentence <= encounter.joins
        and (len(known.people) > 1 or known.kind == "meeting")
        and known.status == encounter.status
    ]
    known_to = encounter.visitors or encounter.people
    theirs = [known for known in near if set(known.people) & set(known_to)]
    if encounter.visitors:  # who accompanied them was where they were, and nowhere else
        return theirs[-1:]
    return near if encounter.each else (theirs or near)[-1:]


def absorbed(told: list[Told]) -> list[Told]:
    """The encounters without those that tell a part of another in the same sentence."""
    kept = []
    for one in told:
        sentences = {place.sentence for place, _ in one.places}
        if not any(
            set(one.people) < set(other.people)
            and one.status == other.status
            and sentences & {place.sentence for place, _ in other.places}
            for other in told
        ):
            kept.append(one)
    return kept
