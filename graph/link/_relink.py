"""Readings with the identifiers that stand instead of their own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..model import Entity, Fact, Reading
from ._units import usual


def relinked(
    reading: Reading, names: Mapping[str, str], facts: Mapping[str, str] | None = None
) -> Reading:
    """The reading with identifiers replaced; facts may then repeat one another.

    ``facts`` says, by the identifiers that facts have after ``names``, which one stands for each.
    """
    by_id: dict[str, list[Entity]] = defaultdict(list)
    for entity in reading.entities:
        by_id[names.get(entity.id, entity.id)].append(entity)
    entities = tuple(sorted(_joined(id, found) for id, found in by_id.items()))
    return replace(reading, entities=entities, facts=renamed(reading.facts, names, facts or {}))


def renamed(
    facts: Iterable[Fact], names: Mapping[str, str], stand: Mapping[str, str]
) -> tuple[Fact, ...]:
    """Facts with identifiers replaced, also those of facts that are arguments of other facts."""
    found = list(facts)
    pending = dict(names)
    while pending:
        turned = [_standing(fact.renamed(pending), stand) for fact in found]
        pairs = zip(found, turned, strict=True)
        pending = {old.id: new.id for old, new in pairs if old.id != new.id}
        found = turned
    return tuple(sorted(found))


def _standing(fact: Fact, stand: Mapping[str, str]) -> Fact:
    own = replace(fact, stands="")
    other = stand.get(own.id, own.id)
    return replace(own, stands=other) if other != own.id else own


def _joined(id: str, found: list[Entity]) -> Entity:
    """Entities of one article that turned out to be one: the longest name, everything else kept."""
    longest = max(found, key=lambda entity: (len(entity.name), entity.name))
    forms = {form for entity in found for form in (entity.name, *entity.aliases)}
    return Entity(
        id,
        longest.kind,
        longest.name,
        tuple(sorted(forms - {longest.name})),
        usual(Counter(entity.type for entity in found)),
        usual(Counter(entity.country for entity in found)),
        tuple(sorted({evidence for entity in found for evidence in entity.evidence})),
    )
