"""The graph of a workspace as an rdflib `Dataset`, for notebooks and programs that use rdflib.

Fast: ``dataset.query(…)``, which Oxigraph answers, never rdflib's own engine; and single patterns
of triples. Not fast: loops that ask for many small patterns one after the other, because every
triple is turned into rdflib's terms; ask one query instead. Nothing can be written.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import rdflib
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.store import Store
from rdflib.term import Identifier

from ..errors import QueryError
from ..vocabulary import NAMESPACES
from ._safety import explained, refuse_unsafe
from .workspace import Workspace


def open_dataset(workspace: str | Path) -> rdflib.Dataset:
    """The graph as the last finished build left it. Raises `WorkspaceError` as `Workspace.open`."""
    return rdflib.Dataset(store=View(Workspace.open(workspace).graph()))


class View(Store):
    """A store of pyoxigraph behind the interface of rdflib's, for reading.

    rdflib's default graph is the store's: the merge of all named graphs, each triple once.
    """

    context_aware = True
    graph_aware = True

    def __init__(self, store: ox.Store) -> None:
        self._store = store
        self._namespaces: dict[str, rdflib.URIRef] = {}
        super().__init__()
        for prefix, namespace in NAMESPACES.items():
            self.bind(prefix, rdflib.URIRef(namespace))

    # ---------- patterns

    def triples(
        self, triple_pattern: tuple[Any, Any, Any], context: rdflib.Graph | None = None
    ) -> Iterator[tuple[Any, Iterator[rdflib.Graph | None]]]:
        """The triples of a pattern, in a graph or in every named graph, each with its graph."""
        subject, predicate, object = triple_pattern
        if isinstance(subject, rdflib.Literal) or not isinstance(predicate, rdflib.URIRef | None):
            return
        pattern = (_to_ox(subject), _to_ox(predicate), _to_ox(object))
        for quad in self._store.quads_for_pattern(*pattern, _graph(context)):
            if context is None and isinstance(quad.graph_name, ox.DefaultGraph):
                continue
            triple = tuple(map(_from_ox, (quad.subject, quad.predicate, quad.object)))
            named = context
            if context is None:
                named = rdflib.Graph(self, _from_ox(quad.graph_name))
            yield triple, iter([named])

    def __len__(self, context: rdflib.Graph | None = None) -> int:
        return sum(1 for _ in self.triples((None, None, None), context))

    def contexts(self, triple: Any = None) -> Generator[rdflib.Graph, None, None]:
        """The named graphs, or those that have a triple."""
        if triple is None or triple == (None, None, None):
            for graph in self._store.named_graphs():
                yield rdflib.Graph(self, _from_ox(graph))
            return
        found = (
            graph for _, graphs in self.triples(triple) for graph in graphs if graph is not None
        )
        yield from {graph.identifier: graph for graph in found}.values()

    # ---------- SPARQL

    def query(
        self,
        query: Query | str,
        initNs: Mapping[str, Any],  # noqa: N803  (rdflib's names)
        initBindings: Mapping[str, Identifier],  # noqa: N803
        queryGraph: str,  # noqa: N803
        **kwargs: Any,
    ) -> Result:
        """Oxigraph's answer.

        Raises `QueryError` for what is no query, would write, or would leave the graph.
        """
        text = query if isinstance(query, str) else query._original_args[0]
        refuse_unsafe(text)
        if initBindings:
            # At the end of a query VALUES binds what is not selected, too.
            names = " ".join(f"?{str(name).lstrip('?')}" for name in initBindings)
            row = " ".join(str(_to_ox(term)) for term in initBindings.values())
            text = f"{text}\nVALUES ({names}) {{ ({row}) }}"
        graph = ox.NamedNode(str(queryGraph))
        default = str(queryGraph) in ("__UNION__", str(DATASET_DEFAULT_GRAPH_ID))
        try:
            found = self._store.query(
                text,
                prefixes={**NAMESPACES, **{name: str(iri) for name, iri in initNs.items()}},
                default_graph=ox.DefaultGraph() if default else graph,
            )
        except SyntaxError as error:
            raise QueryError(explained(str(error), text)) from error
        return _result(found)

    # ---------- names, and what a view cannot do

    def bind(self, prefix: str, namespace: rdflib.URIRef, override: bool = True) -> None:
        """Remember a prefix for this view."""
        if override or prefix not in self._namespaces:
            self._namespaces[prefix] = namespace

    def namespace(self, prefix: str) -> rdflib.URIRef | None:
        """The namespace of a prefix."""
        return self._namespaces.get(prefix)

    def prefix(self, namespace: rdflib.URIRef) -> str | None:
        """The prefix of a namespace."""
        return next((p for p, known in self._namespaces.items() if known == namespace), None)

    def namespaces(self) -> Iterator[tuple[str, rdflib.URIRef]]:
        """All prefixes."""
        yield from self._namespaces.items()

    def add(self, *_: Any, **__: Any) -> None:
        """Refused. Raises `QueryError`."""
        raise QueryError("this is a view: corrections and builds change the graph")

    remove = update = remove_graph = add

    def add_graph(self, graph: rdflib.Graph) -> None:
        """Nothing: rdflib announces each graph that it is asked for."""


def _graph(context: rdflib.Graph | None) -> Any:
    if context is None:
        return None
    default = context.identifier == DATASET_DEFAULT_GRAPH_ID
    return ox.DefaultGraph() if default else _to_ox(context.identifier)


def _result(found: Any) -> Result:
    if isinstance(found, ox.QueryBoolean):
        answer = Result("ASK")
        answer.askAnswer = bool(found)
    elif isinstance(found, ox.QueryTriples):
        answer = Result("CONSTRUCT")
        graph = rdflib.Graph()
        for triple in found:
            graph.add(tuple(map(_from_ox, (triple.subject, triple.predicate, triple.object))))
        answer.graph = graph
    else:
        answer = Result("SELECT")
        names = [variable.value for variable in found.variables]
        answer.vars = [rdflib.Variable(name) for name in names]
        answer.bindings = [
            {rdflib.Variable(name): _from_ox(row[name]) for name in names if row[name] is not None}
            for row in found
        ]
    return answer


def _to_ox(term: Identifier | None) -> Any:
    if term is None or isinstance(term, rdflib.Graph):
        return None
    if isinstance(term, rdflib.BNode):
        return ox.BlankNode(str(term))
    if isinstance(term, rdflib.Literal):
        if term.language:
            return ox.Literal(str(term), language=term.language)
        datatype = ox.NamedNode(str(term.datatype)) if term.datatype else None
        return ox.Literal(str(term), datatype=datatype)
    return ox.NamedNode(str(term))


def _from_ox(term: Any) -> Any:
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    if term.datatype == _STRING:
        # rdflib takes a plain literal for another one than the same with xsd:string.
        return rdflib.Literal(term.value)
    return rdflib.Literal(term.value, datatype=term.datatype.value)


_STRING = ox.NamedNode(NAMESPACES["xsd"] + "string")
