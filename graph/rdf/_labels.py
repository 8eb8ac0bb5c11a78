"""What a fact is called in a line, so that a table or a browser of RDF can show it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from ..vocabulary import ENTITIES_GRAPH
from ._rows import VALUES, Only, rows

_IN_IT = ("cd:party", "org:member", "prov:wasAttributedTo", "rdf:subject", "rdf:object")
_FOR_WHOM = ("cd:servesCountry", "cd:accreditedTo", "org:organization")
NAMING = _IN_IT + _FOR_WHOM
"""The properties by which a fact itself names an entity."""

# From the words that say most of a fact to those that say least.
_IN_TEXT = ("skos:prefLabel", "schema:roleName", "schema:text")
_AS_CONCEPT = ("rdf:predicate", "dcterms:type", "rdf:type")
_SPOKEN = ("schema:roleName", "schema:text")
_USUAL = ("held", "in office")

# Evidence has a type as well: only facts have a confidence.
_WHAT = """
SELECT ?fact ?value {{
  #only ?fact
  ?fact cd:confidence ?confidence . ?fact {} ?value
}}"""
_WHO = f"""
SELECT DISTINCT ?fact ?value {{{{
  #only ?fact
  GRAPH ?g {{{{ ?fact {{}} ?one }}}}
  GRAPH <{ENTITIES_GRAPH}> {{{{ ?one skos:prefLabel ?value }}}}
}}}}"""
_ON_WHAT = """
SELECT DISTINCT ?fact ?value {
  #only ?fact
  GRAPH ?g { ?fact cd:actsOn ?agreement . ?agreement skos:prefLabel ?value }
}"""


def labels(store: ox.Store, facts: Only, current: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The facts and what each is called: "meeting, planned: Arash Rahimi; Olga Petrova".

    ``current`` has the status that stands of those that have one.
    """
    paths = ("cd:participation/prov:agent", *_IN_IT)
    who = _names(store, facts, _ON_WHAT, *map(_WHO.format, paths))
    whom = _names(store, facts, *map(_WHO.format, _FOR_WHOM))
    said = _found(store, VALUES.format("cd:status"), facts)
    for fact, (property, what) in _called(store, facts).items():
        status = _words(current.get(fact) or min(said[fact], default=""))
        told = [what, "" if status in _USUAL else status, whom.get(fact, "")]
        parts = [", ".join(filter(None, told)), who.get(fact, "")]
        # Words of office and speech stand after the name, other facts before the names.
        yield fact, ": ".join(filter(None, parts[::-1] if property in _SPOKEN else parts))


def _called(store: ox.Store, facts: Only) -> dict[str, tuple[str, str]]:
    """The words that say most of each fact, and the property that gives them."""
    called: dict[str, tuple[str, str]] = {}
    for property in _IN_TEXT + _AS_CONCEPT:
        for fact, values in _found(store, _WHAT.format(property), facts).items():
            words = min(values) if property in _IN_TEXT else _words(min(values))
            called.setdefault(fact, (property, words))
    return called


def _names(store: ox.Store, facts: Only, *queries: str) -> dict[str, str]:
    """The names that the queries find for each fact, each once, in their order."""
    named: dict[str, dict[str, None]] = defaultdict(dict)
    for query in queries:
        for fact, names in _found(store, query, facts).items():
            named[fact].update(dict.fromkeys(sorted(names)))
    return {fact: "; ".join(names) for fact, names in named.items()}


def _found(store: ox.Store, query: str, facts: Only) -> dict[str, set[str]]:
    found = defaultdict(set)
    for fact, value in rows(store, query, "fact", "value", only=facts):
        found[fact].add(value)
    return found


def _words(iri: str) -> str:
    """The local name of a class or concept in words."""
    local = re.split("[/#]", iri)[-1]
    return re.sub("(?<=[a-z])(?=[A-Z])|-", " ", local).lower()
