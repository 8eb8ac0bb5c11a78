"""Checking a graph: SHACL over each article's graph, and what must hold over all of them."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib.namespace import SH

from .vocabulary import (
    BASE,
    CORRECTIONS_GRAPH,
    DERIVED_GRAPH,
    ENTITIES_GRAPH,
    NAMESPACES,
    PROVENANCE_GRAPH,
    expand,
    graph_of_article,
    ontology,
    shorten,
)

Triple = tuple[rdflib.URIRef, rdflib.URIRef, rdflib.URIRef | rdflib.Literal]
_Described = dict[str, list[Triple]]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: in which article (title or address), at which node, and what."""

    article: str
    node: str
    message: str
    severity: str = "Violation"

    def __str__(self) -> str:
        return f"{self.article}: {self.node}: {self.message}"


def check(
    store: ox.Store,
    progress: Callable[[int], None] = lambda done: None,
    *,
    snapshot: Path | None = None,
) -> Iterator[Problem]:
    """All problems of a graph, invariants first, then article by article.

    ``progress`` is told how many articles are validated. With the ``snapshot`` that the store is,
    several processes share them; what is found, and its order, is the same.
    """
    names = _articles(store)
    yield from sorted(_invariants(store, names))
    for done, found in enumerate(_found(store, sorted(names.items()), snapshot), 1):
        yield from found
        progress(done)


_FEW = 200
"""Articles that are checked sooner than other processes have begun."""
_Named = tuple[str, str]


def _found(store: ox.Store, names: list[_Named], snapshot: Path | None) -> Iterator[list[Problem]]:
    """The problems of each article, in order."""
    processes = os.cpu_count() or 1
    if snapshot is None or len(names) < _FEW or processes == 1:
        yield from (_check_article(store, named) for named in names)
        return
    # Spawned: a fork would take along locks of threads that it does not have.
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes, _open, (str(snapshot),)) as pool:
        yield from pool.imap(_check_in_pool, names, chunksize=20)


_opened: list[ox.Store] = []


def _open(snapshot: str) -> None:
    _opened[:] = [ox.Store.read_only(snapshot)]


def _check_in_pool(named: _Named) -> list[Problem]:
    return _check_article(_opened[0], named)


def _check_article(store: ox.Store, named: _Named) -> list[Problem]:
    graph, name = named
    return sorted({*_validate(store, graph, name), *_query_shapes(store, graph, name)})


# ---------- over all graphs

_DANGLING = f"""
SELECT DISTINCT ?g ?node ?missing {{
  GRAPH ?g {{ ?node ?property ?missing }}
  FILTER(?g NOT IN (<{CORRECTIONS_GRAPH}>, <{DERIVED_GRAPH}>))
  FILTER(ISIRI(?missing) && STRSTARTS(STR(?missing), "{BASE}id/"))
  FILTER NOT EXISTS {{
    GRAPH ?other {{ ?missing ?any ?thing }} FILTER(?other != <{DERIVED_GRAPH}>)
  }}
}}"""

_WITHOUT_EVIDENCE = f"""
SELECT DISTINCT ?g ?node {{
  GRAPH ?g {{ {{ ?node cd:confidence ?any }} UNION {{ ?node schema:name ?any }} }}
  FILTER(?g NOT IN (<{ENTITIES_GRAPH}>, <{PROVENANCE_GRAPH}>))
  FILTER NOT EXISTS {{ GRAPH ?g {{ ?node cd:evidence ?evidence }} }}
}}"""

_TEXTS = f"""
SELECT ?g ?id ?text {{ GRAPH <{PROVENANCE_GRAPH}> {{
  ?g prov:wasDerivedFrom ?article .
  ?article dcterms:identifier ?id ; schema:articleBody ?text
}} }}"""

_NAMES = f"""
SELECT ?g ?headline ?url {{ GRAPH <{PROVENANCE_GRAPH}> {{
  ?g prov:wasDerivedFrom ?article
  OPTIONAL {{ ?article schema:headline ?headline }}
  OPTIONAL {{ ?article schema:url ?url }}
}} }}"""


def _rows(store: ox.Store, query: str, *names: str) -> Iterator[tuple[str, ...]]:
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple("" if row[name] is None else row[name].value for name in names)


def _articles(store: ox.Store) -> dict[str, str]:
    """What to call each article, by the IRI of its graph."""
    rows = _rows(store, _NAMES, "g", "headline", "url")
    return {graph: url or headline or _short(graph) for graph, headline, url in rows}


def _invariants(store: ox.Store, names: dict[str, str]) -> Iterator[Problem]:
    def place(graph: str) -> str:
        return names.get(graph, _short(graph))

    for graph, node, missing in _rows(store, _DANGLING, "g", "node", "missing"):
        message = f"refers to {_short(missing)}, which is not described"
        yield Problem(place(graph), _short(node), message)
    for graph, node in _rows(store, _WITHOUT_EVIDENCE, "g", "node"):
        yield Problem(place(graph), _short(node), "has no evidence")
    for graph, id, text in _rows(store, _TEXTS, "g", "id", "text"):
        digest = "sha256-" + hashlib.sha256(text.encode("utf-8")).hexdigest()
        if digest != id or graph_of_article(id) != graph:
            yield Problem(place(graph), id, "the text is not the one that its identifier names")


# ---------- SHACL, article by article


def _validate(store: ox.Store, graph: str, name: str) -> Iterator[Problem]:
    statements = rdflib.Graph()
    pending = _triples(store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))
    seen: set[str] = set()
    # What the graph names is described elsewhere: entities, the article, concepts, countries.
    while pending:
        for triple in pending:
            statements.add(triple)
        named = {str(term) for triple in pending for term in triple} - seen
        seen |= named
        pending = [triple for iri in sorted(named) for triple in _described(store, iri)]
    _, report, _ = pyshacl.validate(
        statements, shacl_graph=_shapes(), inplace=True, advanced=False, meta_shacl=False
    )
    assert isinstance(report, rdflib.Graph)
    for result in set(report.subjects(SH.resultSeverity, None)):
        yield Problem(
            name,
            _short(str(report.value(result, SH.focusNode))),
            str(report.value(result, SH.resultMessage)),
            str(report.value(result, SH.resultSeverity)).rpartition("#")[2],
        )


def _query_shapes(store: ox.Store, graph: str, name: str) -> Iterator[Problem]:
    """What the shapes' SPARQL constraints find.

    Oxigraph answers them: pySHACL parses each query again for each article, which takes three
    times as long as all other constraints together.
    """
    here: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [
        ox.NamedNode(graph),
        ox.NamedNode(PROVENANCE_GRAPH),
    ]
    for message, query in _queries():
        found = store.query(
            query,
            prefixes=NAMESPACES,
            default_graph=here,
            substitutions={ox.Variable("this"): _article_of(graph)},
        )
        assert isinstance(found, ox.QuerySolutions)
        for node in {_value(row["value"]) for row in found}:
            yield Problem(name, _short(node), message)


def _article_of(graph: str) -> ox.NamedNode:
    return ox.NamedNode(graph.replace("/graph/article/", "/article/"))


@cache
def _queries() -> list[tuple[str, str]]:
    """Message and query of each SPARQL constraint of the shape of articles."""
    shapes = _all_shapes()
    constraints = shapes.objects(None, SH.sparql)
    return sorted(
        (str(shapes.value(one, SH.message)), str(shapes.value(one, SH.select)))
        for one in constraints
    )


@cache
def _shapes() -> rdflib.Graph:
    """The shapes without their SPARQL constraints."""
    shapes = _all_shapes()
    shapes.remove((None, SH.sparql, None))
    return shapes


def _all_shapes() -> rdflib.Graph:
    text = files("communique.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8")
    return rdflib.Graph().parse(data=text, format="turtle")


def _described(store: ox.Store, iri: str) -> list[Triple]:
    """What the graphs beside the articles' say of an entity or an article; what a concept is."""
    if not iri.startswith(("http://", "https://")):
        return []
    found = list(_concepts().get(iri, ()))
    try:
        node = ox.NamedNode(iri)
    except ValueError:
        return found
    for graph in (ENTITIES_GRAPH, PROVENANCE_GRAPH):
        about = store.quads_for_pattern(node, None, None, ox.NamedNode(graph))
        found += [triple for triple in _triples(about) if triple[1] != _READ_FROM]
    return found


_READ_FROM = rdflib.URIRef(expand("prov:wasDerivedFrom"))


@cache
def _concepts() -> _Described:
    found: _Described = defaultdict(list)
    scheme = ox.NamedNode(expand("skos:inScheme"))
    for triple in _triples(ontology().quads_for_pattern(None, scheme, None, None)):
        found[str(triple[0])].append(triple)
    return found


def _triples(quads: Iterable[ox.Quad]) -> list[Triple]:
    return [
        (
            rdflib.URIRef(_value(quad.subject)),
            rdflib.URIRef(quad.predicate.value),
            _object(quad.object),
        )
        for quad in quads
    ]


def _value(term: object) -> str:
    assert isinstance(term, ox.NamedNode), "no blank nodes are written"
    return term.value


def _object(term: object) -> rdflib.URIRef | rdflib.Literal:
    if not isinstance(term, ox.Literal):
        return rdflib.URIRef(_value(term))
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    # Not normalized: a date that is none must stay as it is, to be reported.
    return rdflib.Literal(term.value, datatype=term.datatype.value, normalize=False)


def _short(iri: str) -> str:
    try:
        return shorten(iri)
    except ValueError:
        return iri.removeprefix(BASE)
