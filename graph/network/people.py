"""Who met whom: people, and every meeting, visit, call or signing that two of them shared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

import networkx as nx

from ..statements import Queryable, fullest, labels, office_words, rows, statements
from ._common import Office, aliases, assemble, codes
from ._filters import Filters


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of people. See `communique.network` for its attributes.

    Everybody whom an article names as present at one meeting or visit met everybody else there. Who
    met nobody is left out; ``all_nodes`` counts them.
    """
    names = labels(store)
    nodes = _people(store, names)
    facts = [*statements(store, "Meeting"), *statements(store, "Visit")]
    facts.sort(key=lambda fact: (fact.date, fact.iri))
    present = {
        fact.iri: [agent for agent in fact.values.get("prov:agent", ()) if agent in nodes]
        for fact in facts
    }
    return assemble("people", store, filters, nodes=nodes, facts=facts, ends=present, names=names)


def _people(store: Queryable, names: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    country_codes = codes(store)
    offices = _offices(store, names)
    served = _served(store, country_codes)
    others = aliases(store)
    query = """
        SELECT DISTINCT ?person ?country {
          ?person a schema:Person OPTIONAL { ?person cd:associatedCountry ?country }
        } ORDER BY ?person ?country"""
    people: dict[str, dict[str, Any]] = {}
    for row in rows(store, query):
        iri = row["person"]
        people.setdefault(
            iri,
            {
                "label": names.get(iri, iri),
                "aliases": others.get(iri, ()),
                "kind": "person",
                "country": country_codes.get(row.get("country", ""), served.get(iri, "")),
                "offices": tuple(offices.get(iri, ())),
            },
        )
    return people


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
