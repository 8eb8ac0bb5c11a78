"""Which names mean the same person or organization, over all articles.

Two rules only, each with its reason kept: the same name, and an organization's abbreviation. Both
need countries that do not contradict. Nothing is decided by order: the answer follows from the set
of entities, so that building in one run or in several gives the same graph.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .model import Entity, Fact, Reading
from .vocabulary import name_tokens


@dataclass(frozen=True, slots=True)
class Linking:
    """What `link` decided.

    ``names`` maps each identifier that gives way to the one that stands for it; ``entities`` are
    those that stand, with all names and without evidence; ``reasons`` says why, by the identifier
    that gave way.
    """

    names: dict[str, str]
    entities: tuple[Entity, ...]
    reasons: dict[str, str]


def link(entities: Iterable[Entity]) -> Linking:
    """Decide which entities are one. Repetitions matter only for which form of a name is usual."""
    mentions: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        mentions[entity.id].append(replace(entity, evidence=()))
    known = {id: _pooled(id, found) for id, found in sorted(mentions.items())}
    names: dict[str, str] = {}
    reasons: dict[str, str] = {}
    standing = []
    for group in _groups(list(known.values())):
        canonical = max(group, key=_precedence)
        for entity in group:
            if entity.id != canonical.id:
                names[entity.id] = canonical.id
                reasons[entity.id] = _reason(entity, canonical)
        alike = [one for entity in group for one in mentions[entity.id]]
        pooled = _pooled(canonical.id, alike)
        standing.append(replace(pooled, name=canonical.name, aliases=_aliases(alike, canonical)))
    return Linking(names, tuple(sorted(standing)), reasons)


def relinked(reading: Reading, names: dict[str, str]) -> Reading:
    """The reading with identifiers replaced; facts may then repeat one another."""
    by_id: dict[str, list[Entity]] = defaultdict(list)
    for entity in reading.entities:
        by_id[names.get(entity.id, entity.id)].append(entity)
    entities = tuple(sorted(_joined(id, found) for id, found in by_id.items()))
    return replace(reading, entities=entities, facts=_renamed(reading.facts, names))


def _groups(entities: list[Entity]) -> list[list[Entity]]:
    """Entities in groups that are one, in a stable order."""
    by_name: dict[tuple[str, tuple[str, ...]], list[Entity]] = defaultdict(list)
    groups = []
    for entity in entities:
        key = tuple(name_tokens(entity.name))
        if entity.kind in ("person", "organization") and key:
            by_name[entity.kind, key].append(entity)
        else:
            groups.append([entity])
    named = [group for found in by_name.values() for group in _by_country(found)]
    people = [group for group in named if group[0].kind == "person"]
    bodies = [group for group in named if group[0].kind == "organization"]
    return groups + people + _by_abbreviation(bodies)


def _by_country(entities: list[Entity]) -> list[list[Entity]]:
    """One group where the countries agree; else one for each, and those without stay alone."""
    countries = {entity.country for entity in entities} - {""}
    if len(countries) <= 1:
        return [entities]
    groups = [[e for e in entities if e.country == country] for country in sorted(countries)]
    return groups + [[entity] for entity in entities if not entity.country]


def _by_abbreviation(groups: list[list[Entity]]) -> list[list[Entity]]:
    """Join groups of organizations where an abbreviation says that they are one.

    A body known only by its abbreviation joins the one body that has it as another name; two bodies
    with full names join if they share abbreviation and country.
    """
    by_short: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        for short in {n for e in group for n in (e.name, *e.aliases) if _is_abbreviation(n)}:
            by_short[short].append(number)
    root = list(range(len(groups)))
    for _short, numbers in sorted(by_short.items()):
        for one in numbers:
            for other in numbers:
                if one < other and _same_body(groups, numbers, one, other):
                    old, new = root[other], root[one]
                    root = [new if r == old else r for r in root]
    joined: dict[int, list[list[Entity]]] = defaultdict(list)
    for number, group in enumerate(groups):
        joined[root[number]].append(group)
    result = []
    for parts in joined.values():
        whole = [entity for part in parts for entity in part]
        # Two abbreviations can chain bodies of two countries together: then neither join stands.
        result += [whole] if len(_countries(whole)) <= 1 else parts
    return result


def _same_body(groups: list[list[Entity]], numbers: list[int], one: int, other: int) -> bool:
    a, b = groups[one], groups[other]
    if len(_countries(a + b)) > 1:
        return False
    if _only_short(a) or _only_short(b):
        full = [n for n in numbers if not _only_short(groups[n])]
        return len(full) <= 1
    return bool(_countries(a)) and _countries(a) == _countries(b)


def _only_short(group: list[Entity]) -> bool:
    return all(_is_abbreviation(entity.name) for entity in group)


def _countries(group: list[Entity]) -> set[str]:
    return {entity.country for entity in group} - {""}


def _is_abbreviation(name: str) -> bool:
    """Whether a name is an abbreviation; two letters say too little to join anything.

    >>> _is_abbreviation("VGIK"), _is_abbreviation("Louvre"), _is_abbreviation("EU")
    (True, False, False)
    """
    return len(name) >= 3 and name.isalpha() and sum(c.isupper() for c in name) >= len(name) - 1


def _precedence(entity: Entity) -> tuple[int, bool, str]:
    """The fullest name stands, then the one with a country; nothing that a new article changes."""
    return len(name_tokens(entity.name)), bool(entity.country), entity.id


def _reason(entity: Entity, canonical: Entity) -> str:
    if name_tokens(entity.name) == name_tokens(canonical.name):
        where = " and no other country" if entity.country != canonical.country else " and country"
        return f"same name{where}: {entity.name!r}"
    return f"same abbreviation: {entity.name!r} and {canonical.name!r}"


def _usual(values: Iterable[str]) -> str:
    """The most frequent of the values that are not empty, the first in order among equals."""
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda value: (-counted[value], value), default="")


def _pooled(id: str, mentions: list[Entity]) -> Entity:
    name = _usual(entity.name for entity in mentions)
    pooled = Entity(
        id,
        mentions[0].kind,
        name,
        (),
        _usual(entity.type for entity in mentions),
        _usual(entity.country for entity in mentions),
    )
    return replace(pooled, aliases=_aliases(mentions, pooled))


def _aliases(mentions: list[Entity], named: Entity) -> tuple[str, ...]:
    forms = {form for entity in mentions for form in (entity.name, *entity.aliases)}
    return tuple(sorted(forms - {named.name}))


def _joined(id: str, found: list[Entity]) -> Entity:
    """Entities of one article that turned out to be one: the longest name, everything else kept."""
    longest = max(found, key=lambda entity: (len(entity.name), entity.name))
    pooled = replace(_pooled(id, found), name=longest.name, aliases=_aliases(found, longest))
    return replace(pooled, evidence=tuple(sorted({e for one in found for e in one.evidence})))


def _renamed(facts: Iterable[Fact], names: dict[str, str]) -> tuple[Fact, ...]:
    """Facts with identifiers replaced, also those of facts that are arguments of other facts."""
    renamed = list(facts)
    pending = names
    while pending:
        turned = [fact.renamed(pending) for fact in renamed]
        pairs = zip(renamed, turned, strict=True)
        pending = {old.id: new.id for old, new in pairs if old.id != new.id}
        renamed = turned
    return tuple(sorted(renamed))
