"""What follows from all articles together: the graph ``derived``, computed and never asserted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pyoxigraph as ox

from ..vocabulary import DERIVED_GRAPH, ENTITIES_GRAPH, NAMESPACES, PROVENANCE_GRAPH, ontology
from ._terms import Graph
from ._write import ordered

# Every pattern is asked inside one article's graph (GRAPH ?g): what belongs together was said
# together, and each fact is matched once per article instead of once per combination of articles.

_MET = f"""
SELECT DISTINCT ?one ?other {{
  GRAPH ?g {{
    ?happening cd:status ev:held ; cd:modality ?modality ; a ?class ;
      cd:participation/prov:agent ?one , ?other .
    VALUES ?class {{ cd:Meeting cd:Visit }}
    FILTER(?one != ?other && ?modality IN (mo:asserted, mo:reported))
  }}
  GRAPH <{ENTITIES_GRAPH}> {{ ?one a schema:Person . ?other a schema:Person }}
}}"""

_PARTIES = f"""
SELECT DISTINCT ?fact ?country {{
  GRAPH ?g {{ ?fact cd:participation/prov:agent|cd:party ?agent }}
  GRAPH <{ENTITIES_GRAPH}> {{
    {{ ?agent a cd:Country BIND(?agent AS ?country) }}
    UNION {{ ?agent cd:belongsToCountry ?country }}
    UNION {{ ?agent cd:associatedCountry ?country }}
  }}
}}"""

_SERVED = f"""
SELECT DISTINCT ?fact ?country {{
  {{ GRAPH ?g {{ ?fact cd:participation/cd:inCapacity/cd:servesCountry ?country }} }}
  UNION {{
    GRAPH ?g {{ ?fact cd:participation/cd:inCapacity/org:organization ?body }}
    GRAPH <{ENTITIES_GRAPH}> {{ ?body cd:belongsToCountry ?country }}
  }}
}}"""

_ACTIONS = "SELECT DISTINCT ?fact ?of { GRAPH ?g { ?fact cd:actsOn ?of } }"

_STATED = f"""
SELECT ?fact ?status ?published {{
  GRAPH ?g {{ ?fact cd:status ?status ; cd:modality ?modality }}
  FILTER(?modality != mo:denied)
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?g prov:wasDerivedFrom ?article OPTIONAL {{ ?article schema:datePublished ?published }}
  }}
}}"""

_DONE = f"""
SELECT ?fact ?kind ?date ?published {{
  GRAPH ?g {{
    ?action cd:actsOn ?fact ; dcterms:type ?kind ; cd:status ev:held
    OPTIONAL {{ ?action schema:startDate ?date }}
  }}
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?g prov:wasDerivedFrom ?article OPTIONAL {{ ?article schema:datePublished ?published }}
  }}
}}"""

_BELIEVED = "SELECT ?fact ?confidence { GRAPH ?g { ?fact cd:confidence ?confidence } }"


def derive(
    store: ox.Store, believe: Callable[[Iterable[float]], float] | None = None
) -> list[ox.Quad]:
    """The sorted quads of the ``derived`` graph of a store that holds articles and entities.

    ``believe`` pools the confidences of the articles that state a fact; without it no belief is
    derived.
    """
    graph = Graph(DERIVED_GRAPH)
    for one, other in _rows(store, _MET, "one", "other"):
        graph.link(one, "cd:metWith", other)
    for fact, country in _involved(store):
        graph.link(fact, "cd:involvesCountry", country)
    for fact, status in _current(store):
        graph.link(fact, "cd:currentStatus", status)
    if believe:
        stated = defaultdict(list)
        for fact, confidence in _rows(store, _BELIEVED, "fact", "confidence"):
            stated[fact].append(float(confidence))
        for fact, confidences in stated.items():
            graph.number(fact, "cd:belief", round(believe(confidences), 4), "xsd:decimal")
    return ordered(graph.quads)


def _rows(store: ox.Store, query: str, *names: str) -> Iterator[tuple[str, ...]]:
    """The values of these variables in each row; empty strings for unbound ones."""
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple("" if row[name] is None else row[name].value for name in names)


def _involved(store: ox.Store) -> set[tuple[str, ...]]:
    pairs = set(_rows(store, _PARTIES, "fact", "country"))
    pairs |= set(_rows(store, _SERVED, "fact", "country"))
    by_fact = defaultdict(set)
    for fact, country in pairs:
        by_fact[fact].add(country)
    for action, agreement in _rows(store, _ACTIONS, "fact", "of"):
        pairs |= {(action, country) for country in by_fact[agreement]}
    return pairs


def _current(store: ox.Store) -> list[tuple[str, str]]:
    """The furthest status of each fact; of equally far ones the latest."""
    claims: dict[str, set[tuple[int, str, str]]] = defaultdict(set)
    for fact, status, published in _rows(store, _STATED, "fact", "status", "published"):
        # A status that no scheme has is for the shapes to report; here it is a mere intention.
        claims[fact].add((_ranks().get(status, 0), published, status))
    for fact, kind, date, published in _rows(store, _DONE, "fact", "kind", "date", "published"):
        if kind in _outcomes():
            status = _outcomes()[kind]
            claims[fact].add((_ranks()[status], date or published, status))
    return [(fact, max(found)[2]) for fact, found in claims.items()]


@cache
def _ranks() -> dict[str, int]:
    query = "SELECT ?status ?rank { ?status cd:rank ?rank }"
    return {status: int(rank) for status, rank in _rows(ontology(), query, "status", "rank")}


@cache
def _outcomes() -> dict[str, str]:
    query = "SELECT ?kind ?status { ?kind cd:leadsTo ?status }"
    return {row[0]: row[1] for row in _rows(ontology(), query, "kind", "status")}
