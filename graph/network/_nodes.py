"""The nodes of the networks: people, institutions and countries, with what their dossiers say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..statements import (
    Citation,
    Queryable,
    Statement,
    fullest,
    office_words,
    rows,
    statements,
)
from ..vocabulary import ENTITIES_GRAPH

Nodes = Mapping[str, dict[str, Any]]
"""Attributes of nodes by IRI; `communique.network` says which."""


class Office(NamedTuple):
    """One office or function of a person: "ambassador of Iran to Russia".

    ``status`` is in-office, former or designate.
    """

    text: str
    status: str
    evidence: tuple[Citation, ...]


class Record(NamedTuple):
    """One line of a dossier that is no tie: an agreement signed, an action, a statement made.

    ``section`` is its heading there; ``date`` an ISO 8601 prefix or empty.
    """

    section: str
    date: str
    text: str
    status: str
    evidence: tuple[Citation, ...]


def people(store: Queryable, names: Mapping[str, str]) -> Nodes:
    """Everybody whom the articles name."""
    country_codes, others = codes(store), aliases(store)
    offices, served = _offices(store, names), _served(store, country_codes)
    records = _records(store, names, _OF_PEOPLE)
    query = """
        SELECT DISTINCT ?person ?country {
          ?person a schema:Person OPTIONAL { ?person cd:associatedCountry ?country }
        } ORDER BY ?person ?country"""
    found: dict[str, dict[str, Any]] = {}
    for row in rows(store, query):
        iri = row["person"]
        found.setdefault(
            iri,
            node(
                names.get(iri, iri),
                "person",
                aliases=others.get(iri, ()),
                country=country_codes.get(row.get("country", ""), served.get(iri, "")),
                offices=tuple(offices.get(iri, ())),
                records=records.get(iri, ()),
            ),
        )
    return found


def institutions(store: Queryable, names: Mapping[str, str]) -> Nodes:
    """Every institution that the articles name."""
    country_codes, others = codes(store), aliases(store)
    records = _records(store, names, _OF_INSTITUTIONS)
    query = """
        SELECT DISTINCT ?body ?type ?country {
          ?body a org:Organization
          OPTIONAL { ?body dcterms:type ?type }
          OPTIONAL { ?body cd:belongsToCountry ?country }
        } ORDER BY ?body ?type ?country"""
    found: dict[str, dict[str, Any]] = {}
    for row in rows(store, query):
        iri = row["body"]
        found.setdefault(
            iri,
            node(
                names.get(iri, iri),
                "organization",
                type=row.get("type", "").rpartition("/")[2],
                aliases=others.get(iri, ()),
                country=country_codes.get(row.get("country", ""), ""),
                records=records.get(iri, ()),
            ),
        )
    return found


def countries(store: Queryable, names: Mapping[str, str]) -> Nodes:
    """Every country that the articles name."""
    others = aliases(store)
    records = _records(store, names, _OF_COUNTRIES)
    return {
        iri: node(
            names.get(iri, code),
            "country",
            aliases=tuple(sorted({code, *others.get(iri, ())})),
            country=code,
            records=records.get(iri, ()),
        )
        for iri, code in sorted(codes(store).items())
    }


def node(
    label: str,
    kind: str,
    *,
    type: str = "",
    aliases: tuple[str, ...] = (),
    country: str = "",
    offices: tuple[Office, ...] = (),
    records: tuple[Record, ...] = (),
) -> dict[str, Any]:
    """The attributes of a node; `communique.network` says what they mean."""
    return {
        "label": label,
        "aliases": aliases,
        "kind": kind,
        "type": type,
        "country": country,
        "offices": offices,
        "records": records,
    }


def aliases(store: Queryable) -> dict[str, tuple[str, ...]]:
    """All other names of each entity, sorted."""
    query = f"SELECT ?entity ?name {{ GRAPH <{ENTITIES_GRAPH}> {{ ?entity skos:altLabel ?name }} }}"
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows(store, query):
        found[row["entity"]].add(row["name"])
    return {entity: tuple(sorted(names)) for entity, names in found.items()}


def codes(store: Queryable) -> dict[str, str]:
    """The ISO code of each country, by IRI."""
    query = "SELECT DISTINCT ?country ?code { ?country a cd:Country ; cd:iso2 ?code }"
    return {row["country"]: row["code"] for row in rows(store, query)}


_OF_PEOPLE = {
    "Agreement": ("Agreements signed", ("cd:signatory",)),
    "CulturalEvent": ("Events", ("prov:agent",)),
    "Utterance": ("Statements", ("prov:wasAttributedTo",)),
}
_OF_INSTITUTIONS = {
    "RoleHolding": ("People", ("org:organization",)),
    "Agreement": ("Agreements", ("cd:party",)),
    "CulturalEvent": ("Events", ("prov:agent",)),
    "Utterance": ("Statements", ("prov:wasAttributedTo",)),
}
_OF_COUNTRIES = {"RoleHolding": ("In its service", ("cd:servesCountry",))}
"""By class of fact: the section of the dossier, and the properties that lead to its owner."""


def _records(
    store: Queryable,
    names: Mapping[str, str],
    sections: Mapping[str, tuple[str, tuple[str, ...]]],
) -> dict[str, tuple[Record, ...]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for type, (section, properties) in sections.items():
        for fact in statements(store, type):
            line = Record(section, fact.date, _words(fact, names), fact.status, fact.citations)
            for owner in sorted({o for p in properties for o in fact.values.get(p, ())}):
                found[owner].append(line)
    return {owner: tuple(lines) for owner, lines in found.items()}


def _words(fact: Statement, names: Mapping[str, str]) -> str:
    if fact.type == "RoleHolding":
        holders = " and ".join(
            sorted(names.get(iri, iri) for iri in fact.values.get("org:member", ()))
        )
        return f"{holders}, {office_words(fact, names)}"
    if fact.type == "Utterance":
        return f"“{fact.value('schema:text')}”"
    return fact.value("skos:prefLabel") or fact.kind


def _served(store: Queryable, country_codes: Mapping[str, str]) -> dict[str, str]:
    """The country that most of a person's offices serve, for people without a country of their own.

    A rector serves no state, but stands for the country of the institution.
    """
    query = """
        SELECT DISTINCT ?person ?role ?country {
          ?role a cd:RoleHolding ; org:member ?person .
          ?role cd:servesCountry|org:organization/cd:belongsToCountry ?country
        }"""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows(store, query):
        counts[row["person"]][country_codes.get(row["country"], "")] += 1
    return {person: max(sorted(found), key=found.__getitem__) for person, found in counts.items()}


def _offices(store: Queryable, names: Mapping[str, str]) -> dict[str, list[Office]]:
    found: dict[str, list[Office]] = defaultdict(list)
    for role in statements(store, "RoleHolding"):
        office = Office(office_words(role, names), role.status, role.citations)
        for person in role.values.get("org:member", ()):
            found[person].append(office)
    return {person: _folded(offices) for person, offices in found.items()}


def _folded(offices: list[Office]) -> list[Office]:
    """Current offices first; what says less of an office joins what says more, see `fullest`."""
    order = {"in-office": 0, "designate": 1, "former": 2}
    fuller = fullest(office.text for office in offices)
    whole: dict[str, Office] = {}
    for office in sorted(offices):
        text = fuller[office.text]
        known = whole.get(text, Office(text, office.status, ()))
        pooled = tuple(sorted({*known.evidence, *office.evidence}))
        whole[text] = known._replace(evidence=pooled)
    return sorted(whole.values(), key=lambda office: (order.get(office.status, 3), office.text))
