"""The chosen facts with the names of all that they speak of, as flat rows.

The workbook, the records for Neo4j, PLOVER, FollowTheMoney, schema.org and Wikidata are all made of
these: who there is, what is said, who has which part in it, and by which sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..statements import (
    Citation,
    Queryable,
    Statement,
    articles,
    fullest,
    labels,
    office_words,
    rows,
)
from ..vocabulary import ENTITIES_GRAPH, NAMESPACES, expand
from . import Source

KINDS = {
    "schema:Person": "person",
    "org:Organization": "organization",
    "cd:Country": "country",
    "schema:Place": "place",
}
"""The kind of an entity by its class."""


class Entity(NamedTuple):
    """Somebody or something that facts speak of.

    ``country`` is the ISO code of the country that it is, lies in or serves; ``wikidata`` the item
    that is the same; both may be empty.
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str = ""
    country: str = ""
    wikidata: str = ""


class Part(NamedTuple):
    """That a fact names an entity: by which property, and of a participant as what."""

    fact: str
    property: str
    entity: str
    role: str = ""


@dataclass(frozen=True)
class Tables:
    """The chosen facts in order of class and date, and what is known of all that they name."""

    facts: tuple[Statement, ...]
    entities: Mapping[str, Entity]
    articles: Mapping[str, Mapping[str, str]]
    roles: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, source: Source) -> Tables:
        """The tables of what is exported."""
        facts = source.choose()
        known = _entities(source.store)
        cited = {citation.article for fact in facts for citation in fact.citations}
        read = {iri: row for iri, row in articles(source.store).items() if iri in cited}
        return cls(facts, _named(facts, known), read, _roles(source.store))

    def of_type(self, *types: str) -> Iterator[Statement]:
        """The facts of these classes."""
        return (fact for fact in self.facts if fact.type in types)

    def of_kind(self, *kinds: str) -> Iterator[Entity]:
        """The entities of these kinds, in order of their names."""
        found = (entity for entity in self.entities.values() if entity.kind in kinds)
        return iter(sorted(found, key=lambda entity: (entity.name, entity.id)))

    def parts(self, fact: Statement) -> Iterator[Part]:
        """Whom and what a fact names, in order of property and identifier."""
        for property, values in fact.values.items():
            for value in values:
                if value in self.entities:
                    role = self.roles.get((fact.iri, value), "")
                    yield Part(fact.iri, property, value, role if property == _AGENT else "")

    def named(self, fact: Statement, *properties: str) -> list[Entity]:
        """The entities that a fact names by these properties, each once."""
        values = dict.fromkeys(v for p in properties for v in fact.values.get(p, ()))
        return [self.entities[value] for value in values if value in self.entities]

    def names(self, fact: Statement, *properties: str) -> str:
        """Their names in a line."""
        return "; ".join(sorted(entity.name for entity in self.named(fact, *properties)))

    def words(self, fact: Statement) -> str:
        """What a fact is called: its own label, title or words, else its kind and who took part."""
        if fact.type == "RoleHolding":
            return f"{self.names(fact, 'org:member')}, {self.office(fact)}"
        own = fact.value("skos:prefLabel") or fact.value("schema:text")
        kind = (fact.kind or fact.type).replace("-", " ")
        who = self.names(fact, "prov:agent", "cd:party", "rdf:subject", "rdf:object")
        about = "; ".join(self.labels.get(iri, "") for iri in fact.values.get("cd:actsOn", ()))
        return own or ": ".join(filter(None, (kind, who or about)))

    def office(self, role: Statement) -> str:
        """A role holding in words: "former ambassador of Iran to Russia"."""
        return office_words(role, {e.id: e.name for e in self.named(role, *role.values)})

    def offices(self, person: str) -> list[str]:
        """A person's offices in words, each in the form that says most."""
        held = (
            self.office(fact)
            for fact in self.naming.get(person, ())
            if fact.type == "RoleHolding" and person in fact.values.get("org:member", ())
        )
        fuller = fullest(held)
        return sorted(set(fuller.values()))

    @cached_property
    def naming(self) -> Mapping[str, tuple[Statement, ...]]:
        """The facts that name each entity."""
        found: dict[str, list[Statement]] = defaultdict(list)
        for fact in self.facts:
            for entity in self.named(fact, *fact.values):
                found[entity.id].append(fact)
        return {entity: tuple(facts) for entity, facts in found.items()}

    @cached_property
    def iris(self) -> frozenset[str]:
        """The identifiers of all facts."""
        return frozenset(fact.iri for fact in self.facts)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The own label of each fact that has one."""
        return {f.iri: f.value("skos:prefLabel") for f in self.facts if f.value("skos:prefLabel")}

    @cached_property
    def actions(self) -> Mapping[str, tuple[Statement, ...]]:
        """What was done to each agreement, in order of date."""
        found: dict[str, list[Statement]] = defaultdict(list)
        for action in self.of_type("AgreementAction"):
            for agreement in action.values.get("cd:actsOn", ()):
                found[agreement].append(action)
        return {agreement: tuple(actions) for agreement, actions in found.items()}


_AGENT = "prov:agent"


def best(fact: Statement) -> Citation | None:
    """The sentence that says it most surely, of equals the first; none in a graph unchecked."""
    return max(fact.citations, key=lambda cited: cited.confidence, default=None)


def _named(facts: Iterable[Statement], known: Mapping[str, Entity]) -> dict[str, Entity]:
    """The entities that facts name, with the countries that these belong to."""
    used = {v for f in facts for values in f.values.values() for v in values if v in known}
    codes = {known[iri].country for iri in used}
    used |= {e.id for e in known.values() if e.kind == "country" and e.country in codes}
    return {iri: known[iri] for iri in sorted(used)}


def _entities(store: Queryable) -> dict[str, Entity]:
    names, found = labels(store), {}
    aliases = _values(store, "skos:altLabel")
    types, codes = _values(store, "dcterms:type"), _values(store, "cd:iso2")
    same = _values(store, "skos:exactMatch")
    lies: dict[str, set[str]] = defaultdict(set)
    for property in ("cd:associatedCountry", "cd:belongsToCountry", "schema:containedInPlace"):
        for iri, countries in _values(store, property).items():
            lies[iri] |= {code for country in countries for code in codes.get(country, ())}
    for iri, classes in _values(store, "rdf:type").items():
        kind = next((KINDS[name] for name in KINDS if expand(name) in classes), "")
        if kind:
            country = min(codes.get(iri, ()) or lies.get(iri, ()), default="")
            wikidata = min((v for v in same.get(iri, ()) if v.startswith(_WIKIDATA)), default="")
            found[iri] = Entity(
                iri, kind, names.get(iri, iri), tuple(sorted(aliases.get(iri, ()))),
                min(types.get(iri, ()), default="").rpartition("/")[2], country,
                wikidata.removeprefix(_WIKIDATA),
            )  # fmt: skip
    return found


_WIKIDATA = NAMESPACES["wd"]


def _values(store: Queryable, property: str) -> dict[str, set[str]]:
    query = f"SELECT ?one ?other {{ GRAPH <{ENTITIES_GRAPH}> {{ ?one {property} ?other }} }}"
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows(store, query):
        found[row["one"]].add(row["other"])
    return found


def _roles(store: Queryable) -> dict[tuple[str, str], str]:
    """As what each participant took part, where all articles agree."""
    query = """
        SELECT DISTINCT ?fact ?agent ?role {
          ?fact cd:participation ?part . ?part prov:agent ?agent ; dcterms:type ?role
        }"""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows(store, query):
        found[row["fact"], row["agent"]].add(row["role"].rpartition("/")[2])
    return {pair: next(iter(roles)) for pair, roles in found.items() if len(roles) == 1}
