"""Everything that the graph says about one person, organization, country or place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox
from rapidfuzz import process

from .errors import NotFound
from .vocabulary import BASE, ENTITIES_GRAPH, NAMESPACES, PROVENANCE_GRAPH, name_tokens, shorten

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
class Match:
    """An entity that a name may mean."""

    name: str
    kind: str
    country: str
    iri: str
    aliases: tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class Dossier:
    """An entity and its facts by class of the ontology, oldest first and undated ones last."""

    match: Match
    entries: dict[str, tuple[Entry, ...]]


# ---------- finding

_ENTITIES = f"""
SELECT ?iri ?name ?alias ?class ?country {{ GRAPH <{ENTITIES_GRAPH}> {{
  ?iri a ?class ; skos:prefLabel ?name
  OPTIONAL {{ ?iri skos:altLabel ?alias }}
  OPTIONAL {{ ?iri cd:associatedCountry|cd:belongsToCountry|schema:containedInPlace ?in .
    ?in skos:prefLabel ?country }}
  OPTIONAL {{ ?iri cd:iso2 ?country }}
}} }}"""


def find(store: ox.Store, name: str) -> list[Match]:
    """The entities that a name means, sorted: by a whole name, else by some words of one.

    Case, accents, punctuation and the order of words do not matter. An IRI, or what of it stands
    behind ``id/``, means one of several namesakes. Raises `NotFound`, with the nearest names, where
    nothing matches.
    """
    wanted = name_tokens(name)
    known = _matches(store)
    if identified := [m for m in known if name.strip() in (m.iri, short_id(m.iri))]:
        return identified
    names = {match: (match.name, *match.aliases) for match in known}
    exact = [m for m in known if any(name_tokens(form) == wanted for form in names[m])]
    codes = [m for m in known if m.kind == "country" and m.country == name.strip().upper()]
    partial = [m for m in known if any(set(wanted) <= set(name_tokens(n)) for n in names[m])]
    found = exact or codes or (partial if wanted else [])
    if not found:
        near = process.extract(name, sorted({m.name for m in known}), limit=3, score_cutoff=60)
        hint = f"; near it: {', '.join(label for label, _, _ in near)}" if near else ""
        raise NotFound(f"nobody and nothing here is named {name!r}{hint}")
    return sorted(found)


def short_id(iri: str) -> str:
    """What of an entity's IRI a person can type.

    >>> short_id("https://w3id.org/communique/id/country/ir")
    'country/ir'
    """
    return iri.removeprefix(BASE + "id/")


def _matches(store: ox.Store) -> list[Match]:
    aliases: dict[tuple[str, str, str, str], set[str]] = defaultdict(set)
    for iri, name, alias, cls, country in _rows(
        store, _ENTITIES, "iri", "name", "alias", "class", "country"
    ):
        kind = shorten(cls).partition(":")[2].lower()
        aliases[name, kind, country, iri] |= {alias} - {""}
    return [Match(*key, tuple(sorted(forms))) for key, forms in sorted(aliases.items())]


# ---------- collecting

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
    rows = _rows(store, _FACTS % f"<{match.iri}>", "fact", "class")
    classes = {row[0]: row[1] for row in rows}
    stated: dict[str, _Stated] = defaultdict(lambda: defaultdict(list))
    for fact, property, value in _about(store, _VALUES, classes, "fact", "property", "value"):
        stated[fact][_name(property)].append(value)
    citations: dict[str, set[Citation]] = defaultdict(set)
    fields = ("fact", "published", "publisher", "title", "url", "sentence")
    for fact, *cited in _about(store, _CITATIONS, classes, *fields):
        citations[fact].add(Citation(*cited))
    mentioned = {v for s in stated.values() for vs in s.values() for v in vs if "://" in v}
    labels = {row[0]: row[1] for row in _about(store, _LABELS, mentioned, "iri", "name")}
    entries = defaultdict(list)
    for fact, cls in classes.items():
        entry = _entry(stated[fact], labels, match, tuple(sorted(citations[fact])))
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
        status.rpartition("/")[2].replace("-", " "),
        float(first("cd:belief") or 0),
        citations,
    )


def _words(stated: _Stated, names: Callable[[str], list[str]], match: Match) -> Iterator[str]:
    """The words of an entry: its title or name or kind, then who takes part in which way."""
    kind = min(stated.get("dcterms:type", []), default="").rpartition("/")[2].replace("-", " ")
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


# ---------- asking


def _about(
    store: ox.Store, query: str, iris: Iterable[str], *names: str
) -> Iterator[tuple[str, ...]]:
    values = " ".join(f"<{iri}>" for iri in sorted(iris) if not set(iri) & set('<>"{}|^`\\ \n'))
    return _rows(store, query % values, *names)


def _rows(store: ox.Store, query: str, *names: str) -> Iterator[tuple[str, ...]]:
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple("" if row[name] is None else row[name].value for name in names)


def _name(iri: str) -> str:
    try:
        return shorten(iri)
    except ValueError:
        return iri
