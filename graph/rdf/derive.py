"""What follows from all articles together: the graph ``derived``, computed and never asserted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pyoxigraph as ox

from ..vocabulary import (
    BASE,
    DERIVED_GRAPH,
    ENTITIES_GRAPH,
    PROVENANCE_GRAPH,
    expand,
    iri_of_article,
    ontology,
)
from ._labels import NAMING, labels
from ._rows import VALUES, Only, rows
from ._terms import Graph
from ._write import ordered

# Every pattern is asked inside one article's graph (GRAPH ?g): what belongs together was said
# together, and each fact is matched once per article instead of once per combination of articles.

# Who is a person, the identifier tells: asking the graph of entities about both participants at
# once would first pair all people with all.
_MET = f"""
SELECT DISTINCT ?one ?other {{
  #only ?happening
  GRAPH ?g {{
    ?happening cd:status ev:held ; cd:modality ?modality ; a ?class ;
      cd:participation/prov:agent ?one , ?other .
    VALUES ?class {{ cd:Meeting cd:Visit }}
    FILTER(?one != ?other && ?modality IN (mo:asserted, mo:reported))
    FILTER(STRSTARTS(STR(?one), "{BASE}id/person/") && STRSTARTS(STR(?other), "{BASE}id/person/"))
  }}
}}"""

_ATTENDED = """
SELECT DISTINCT ?happening {
  #only ?one
  GRAPH ?g { ?part prov:agent ?one . ?happening cd:participation ?part }
}"""

_PARTIES = f"""
SELECT DISTINCT ?fact ?country {{
  #only ?fact
  GRAPH ?g {{ ?fact cd:participation/prov:agent|cd:party ?agent }}
  GRAPH <{ENTITIES_GRAPH}> {{
    {{ ?agent a cd:Country BIND(?agent AS ?country) }}
    UNION {{ ?agent cd:belongsToCountry ?country }}
    UNION {{ ?agent cd:associatedCountry ?country }}
  }}
}}"""

_SERVED = f"""
SELECT DISTINCT ?fact ?country {{
  #only ?fact
  {{ GRAPH ?g {{ ?fact cd:participation/cd:inCapacity/cd:servesCountry ?country }} }}
  UNION {{
    GRAPH ?g {{ ?fact cd:participation/cd:inCapacity/org:organization ?body }}
    GRAPH <{ENTITIES_GRAPH}> {{ ?body cd:belongsToCountry ?country }}
  }}
}}"""

_ACTIONS = """
SELECT DISTINCT ?fact ?of {
  #only ?fact
  GRAPH ?g { ?fact cd:actsOn ?of }
}"""

_STATED = f"""
SELECT ?fact ?status ?published {{
  #only ?fact
  GRAPH ?g {{ ?fact cd:status ?status ; cd:modality ?modality }}
  FILTER(?modality != mo:denied)
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?g prov:wasDerivedFrom ?article OPTIONAL {{ ?article schema:datePublished ?published }}
  }}
}}"""

_DONE = f"""
SELECT ?fact ?kind ?date ?published {{
  {{ SELECT ?g ?action ?fact {{
    #only ?fact
    GRAPH ?g {{ ?action cd:actsOn ?fact }}
  }} }}
  GRAPH ?g {{
    ?action dcterms:type ?kind ; cd:status ev:held
    OPTIONAL {{ ?action schema:startDate ?date }}
  }}
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?g prov:wasDerivedFrom ?article OPTIONAL {{ ?article schema:datePublished ?published }}
  }}
}}"""

_BELIEVED = f"""
SELECT ?fact ?article ?confidence ?modality {{
  #only ?fact
  GRAPH ?g {{ ?fact cd:confidence ?confidence ; cd:modality ?modality }}
  GRAPH <{PROVENANCE_GRAPH}> {{ ?g prov:wasDerivedFrom/dcterms:identifier ?article }}
}}"""

# Each hop is a pattern of its own: in a union, a path is walked from its far end.
_TOUCHED = """
SELECT DISTINCT ?fact {
  { SELECT ?entity ?part { #only ?entity
    GRAPH ?g { ?part prov:agent ?entity } } }
  GRAPH ?g { ?fact cd:participation ?part }
}"""
_TOUCHED_ITSELF = """
SELECT DISTINCT ?fact {{ #only ?entity
  GRAPH ?g {{ ?fact {} ?entity }}
}}"""
_TOUCHED_BODY = """
SELECT DISTINCT ?fact {
  { SELECT ?role { #only ?entity
    GRAPH ?g { ?role org:organization ?entity } } }
  GRAPH ?h { ?part cd:inCapacity ?role . ?fact cd:participation ?part }
}"""

_NEAR = """
SELECT DISTINCT ?fact ?agreement ?action ?person {
  #only ?fact
  GRAPH ?g {
    { ?fact cd:actsOn ?agreement } UNION { ?action cd:actsOn ?fact }
    UNION { ?fact cd:participation/prov:agent ?person }
  }
}"""

Believe = Callable[[Iterable[tuple[str, float, str]]], tuple[float, int]]
"""Pools the articles that state a fact, by id, with confidence and name of the modality: belief,
and how many independent sources there are."""


def derive(
    store: ox.Store,
    believe: Believe | None = None,
    *,
    facts: Only = None,
    people: Only = None,
) -> list[ox.Quad]:
    """The sorted quads of the ``derived`` graph of a store that holds articles and entities.

    Without ``believe`` no belief is derived. With ``facts`` and ``people``, only what is derived
    about these.
    """
    graph = Graph(DERIVED_GRAPH)
    for one, other in _met(store, people):
        graph.link(one, "cd:metWith", other)
    for fact, country in _involved(store, facts):
        graph.link(fact, "cd:involvesCountry", country)
    current = dict(_current(store, facts))
    for fact, status in current.items():
        graph.link(fact, "cd:currentStatus", status)
    for fact, label in labels(store, facts, current):
        graph.state(fact, "rdfs:label", label)
    for fact, property in _disputed(store, facts):
        graph.link(fact, "cd:disputed", expand(property))
    if believe:
        stated = defaultdict(list)
        fields = ("fact", "article", "confidence", "modality")
        for fact, article, confidence, modality in rows(store, _BELIEVED, *fields, only=facts):
            stated[fact].append((article, float(confidence), modality.rpartition("/")[2]))
        for fact, tellings in stated.items():
            belief, sources = believe(tellings)
            graph.number(fact, "cd:belief", round(belief, 4), "xsd:decimal")
            graph.number(fact, "cd:sources", sources, "xsd:integer")
    return ordered(graph.quads)


def repeats(sources: Iterable[tuple[str, str]]) -> list[ox.Quad]:
    """The quads that say of articles which one, the first of its report, they repeat; by ids."""
    graph = Graph(DERIVED_GRAPH)
    for article, source in sources:
        if article != source:
            graph.link(iri_of_article(article), "cd:repeats", iri_of_article(source))
    return ordered(graph.quads)


def _met(store: ox.Store, people: Only) -> Iterator[tuple[str, ...]]:
    if people is None:
        yield from rows(store, _MET, "one", "other")
        return
    attended = {one for (one,) in rows(store, _ATTENDED, "happening", only=people)}
    pairs = rows(store, _MET, "one", "other", only=attended)
    yield from (pair for pair in pairs if pair[0] in people)


def touched_facts(store: ox.Store, entities: Only) -> set[str]:
    """The facts of which the derived statements depend on these entities."""
    queries = (_TOUCHED, *map(_TOUCHED_ITSELF.format, NAMING), _TOUCHED_BODY)
    return {fact for query in queries for (fact,) in rows(store, query, "fact", only=entities)}


def near(store: ox.Store, facts: Only) -> tuple[set[str], set[str]]:
    """What is derived from these facts as well: about other facts, and about people."""
    found = list(rows(store, _NEAR, "agreement", "action", "person", only=facts))
    others = {fact for agreement, action, _ in found for fact in (agreement, action)}
    return others - {""}, {person for _, _, person in found} - {""}


def _involved(store: ox.Store, facts: Only) -> set[tuple[str, ...]]:
    pairs = set(rows(store, _PARTIES, "fact", "country", only=facts))
    pairs |= set(rows(store, _SERVED, "fact", "country", only=facts))
    actions = list(rows(store, _ACTIONS, "fact", "of", only=facts))
    of = None if facts is None else {agreement for _, agreement in actions}
    by_fact = defaultdict(set)
    for query in (_PARTIES, _SERVED):
        for fact, country in rows(store, query, "fact", "country", only=of):
            by_fact[fact].add(country)
    for action, agreement in actions:
        pairs |= {(action, country) for country in by_fact[agreement]}
    return pairs


def _current(store: ox.Store, facts: Only) -> list[tuple[str, str]]:
    """The furthest status of each fact; of equally far ones the latest."""
    claims: dict[str, set[tuple[int, str, str]]] = defaultdict(set)
    stated = rows(store, _STATED, "fact", "status", "published", only=facts)
    for fact, status, published in stated:
        # A status that no scheme has is for the shapes to report; here it is a mere intention.
        claims[fact].add((_ranks().get(status, 0), published, status))
    done = rows(store, _DONE, "fact", "kind", "date", "published", only=facts)
    for fact, kind, date, published in done:
        if kind in _outcomes():
            status = _outcomes()[kind]
            claims[fact].add((_ranks()[status], date or published, status))
    return [(fact, max(found)[2]) for fact, found in claims.items()]


def _disputed(store: ox.Store, facts: Only) -> Iterator[tuple[str, str]]:
    """Facts with the properties of which they have values that exclude each other."""
    for property in ("cd:status", "schema:startDate"):
        given = defaultdict(set)
        for fact, value in rows(store, VALUES.format(property), "fact", "value", only=facts):
            given[fact].add(value)
        for fact, values in given.items():
            # "2025" and "2025-03" are one date, told more and less exactly; so are no statuses.
            if any(not longest.startswith(value) for longest in [max(values, key=len)]
                   for value in values):  # fmt: skip
                yield fact, property


@cache
def _ranks() -> dict[str, int]:
    query = "SELECT ?status ?rank { ?status cd:rank ?rank }"
    return {status: int(rank) for status, rank in rows(ontology(), query, "status", "rank")}


@cache
def _outcomes() -> dict[str, str]:
    query = "SELECT ?kind ?status { ?kind cd:leadsTo ?status }"
    return {row[0]: row[1] for row in rows(ontology(), query, "kind", "status")}
