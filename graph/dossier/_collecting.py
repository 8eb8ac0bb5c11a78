"""The facts about an entity, with their sentences and with what each article says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pyoxigraph as ox

from ..vocabulary import PROVENANCE_GRAPH, shorten
from ._ask import about, concept, rows
from ._finding import Match
from ._telling import Told, tellings

SECTIONS = {
    "RoleHolding": "Roles",
    "Meeting": "Meetings",
    "Visit": "Visits",
    "Agreement": "Agreements",
    "AgreementAction": "Actions on agreements",
    "CulturalEvent": "Events",
    "Utterance": "Statements",
}
"""The classes of facts that a dossier shows, in order, and their headings."""


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """A sentence with its article."""

    published: str
    publisher: str
    title: str
    url: str
    sentence: str


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One fact: what, when (ISO prefix or empty), where, its status, and the sentences."""

    date: str
    text: str
    place: str
    status: str
    belief: float
    citations: tuple[Citation, ...]
    told: tuple[Told, ...] = ()

    def disagreements(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Where articles differ in date or status: who says which."""
        found = {}
        for field in ("date", "status"):
            said: dict[str, list[str]] = defaultdict(list)
            for one in self.told:
                if value := getattr(one, field):
                    said[value].append(one.article)
            if len(said) > 1:
                found[field] = {value: tuple(articles) for value, articles in sorted(said.items())}
        return found


@dataclass(frozen=True, slots=True)
class Dossier:
    """An entity and its facts by class of the ontology, oldest first and undated ones last."""

    match: Match
    entries: dict[str, tuple[Entry, ...]]


_FACTS = """
SELECT DISTINCT ?fact ?class {
  VALUES ?subject { %s }
  { ?fact cd:participation/prov:agent ?subject }
  UNION { ?fact org:member|cd:servesCountry|cd:accreditedTo|org:organization ?subject }
  UNION { ?fact cd:party|cd:signatory|prov:wasAttributedTo|schema:about ?subject }
  UNION { ?fact cd:actsOn/cd:party ?subject }
  UNION { ?fact cd:involvesCountry|sem:hasPlace ?subject }
  ?fact a ?class .
}"""

_VALUES = """
SELECT DISTINCT ?fact ?property ?value {
  VALUES ?fact { %s }
  { ?fact ?property ?value FILTER(?property != cd:participation) }
  UNION { ?fact cd:participation/prov:agent ?value BIND(prov:agent AS ?property) }
}"""

_CITATIONS = f"""
SELECT DISTINCT ?fact ?sentence ?published ?publisher ?title ?url {{
  VALUES ?fact {{ %s }}
  GRAPH ?g {{ ?fact cd:evidence ?e . ?e oa:hasSelector/oa:exact ?sentence ; oa:hasSource ?article }}
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?article a schema:NewsArticle
    OPTIONAL {{ ?article schema:datePublished ?published }}
    OPTIONAL {{ ?article schema:publisher ?publisher }}
    OPTIONAL {{ ?article schema:headline ?title }}
    OPTIONAL {{ ?article schema:url ?url }}
  }}
}}"""

_LABELS = "SELECT ?iri ?name { VALUES ?iri { %s } ?iri skos:prefLabel ?name }"

_Stated = dict[str, list[str]]


def dossier(store: ox.Store, match: Match) -> Dossier:
    """What the graph says about an entity. The store's default graph is the merge of all graphs."""
    found = rows(store, _FACTS % f"<{match.iri}>", "fact", "class")
    classes = {row[0]: row[1] for row in found}
    stated: dict[str, _Stated] = defaultdict(lambda: defaultdict(list))
    for fact, property, value in about(store, _VALUES, classes, "fact", "property", "value"):
        stated[fact][_name(property)].append(value)
    citations: dict[str, set[Citation]] = defaultdict(set)
    fields = ("fact", "published", "publisher", "title", "url", "sentence")
    for fact, *cited in about(store, _CITATIONS, classes, *fields):
        citations[fact].add(Citation(*cited))
    told = tellings(store, classes)
    mentioned = {v for s in stated.values() for vs in s.values() for v in vs if "://" in v}
    labels = {row[0]: row[1] for row in about(store, _LABELS, mentioned, "iri", "name")}
    entries = defaultdict(list)
    for fact, cls in classes.items():
        entry = _entry(stated[fact], labels, match, tuple(sorted(citations[fact])))
        entry = replace(entry, told=told.get(fact, ()))
        entries[shorten(cls).partition(":")[2]].append(entry)
    ordered = {
        type: tuple(sorted(entries[type], key=lambda entry: (not entry.date, entry)))
        for type in SECTIONS
        if type in entries
    }
    return Dossier(match, ordered)


def _entry(
    stated: _Stated, labels: dict[str, str], match: Match, citations: tuple[Citation, ...]
) -> Entry:
    def names(property: str) -> list[str]:
        return sorted(labels.get(iri, "") for iri in stated.get(property, []))

    def first(property: str) -> str:
        return min(stated.get(property, []), default="")

    status = first("cd:currentStatus") or first("cd:status")
    return Entry(
        first("schema:startDate"),
        " ".join(filter(None, _words(stated, names, match))),
        ", ".join(names("sem:hasPlace")),
        concept(status),
        float(first("cd:belief") or 0),
        citations,
    )


def _words(stated: _Stated, names: Callable[[str], list[str]], match: Match) -> Iterator[str]:
    """The words of an entry: its title or name or kind, then who takes part in which way."""
    kind = concept(min(stated.get("dcterms:type", []), default=""))
    label = min(stated.get("skos:prefLabel", []), default="")
    said = min(stated.get("schema:text", []), default="")
    members = [name for name in names("org:member") if name != match.name]
    speakers = [name for name in names("prov:wasAttributedTo") if name != match.name]
    yield from (f"{', '.join(who)}:" for who in (members, speakers) if who)
    yield min(stated.get("schema:roleName", []), default="")
    yield f"“{said}”" if said else label or (f"{kind}:" if "cd:actsOn" in stated else kind)
    for preposition, property in (
        ("of", "cd:servesCountry"),
        ("to", "cd:accreditedTo"),
        ("at", "org:organization"),
        ("", "cd:actsOn"),
        ("with", "prov:agent"),
        ("between", "cd:party"),
        ("signed by", "cd:signatory"),
        ("about", "schema:about"),
    ):
        others = [name for name in names(property) if name]
        if property == "prov:agent":
            others = [name for name in others if name != match.name]
        if others:
            alone = property == "cd:party" and len(others) == 1
            yield f"{'with' if alone else preposition} {' and '.join(others)}".strip()


def _name(iri: str) -> str:
    try:
        return shorten(iri)
    except ValueError:
        return iri
