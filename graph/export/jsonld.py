"""JSON-LD: RDF as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from .. import output
from ..vocabulary import shorten
from . import Source, Written
from ._rdf import CONTEXT, Statements, refuse_rdf12

TITLE = "JSON-LD: RDF as JSON"
EXTENSIONS = (".jsonld",)
_STRING = ox.Literal("").datatype


def write(source: Source, out: Path) -> Written:
    """Write all statements with their named graphs, one node to a line.

    The context is that of ``https://w3id.org/communique/context.jsonld``, written into the file so
    that it opens without a network.
    """
    refuse_rdf12(source, "JSON-LD")
    statements = Statements(source, conforming_to=CONTEXT)
    with output.writing(out) as file:
        for line in _lines(statements):
            file.write(line.encode("utf-8") + b"\n")
    return {out: statements.contents}


@cache
def context() -> dict[str, Any]:
    """The published context: prefixes, and the properties whose values are IRIs."""
    text = files("communique.ontology").joinpath("context.jsonld").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["@context"]
    return found


def _lines(quads: Iterable[ox.Quad]) -> Iterator[str]:
    yield f'{{"@context":{_json(context())},\n"@graph":['
    between = ""
    for graph, stated in groupby(quads, key=lambda quad: quad.graph_name):
        nodes = (_node(run) for _, run in groupby(stated, key=lambda quad: quad.subject))
        if isinstance(graph, ox.DefaultGraph):
            for node in nodes:
                yield between + _json(node)
                between = ","
            continue
        yield f'{between}{{"@id":{_json(_iri(graph))},"@graph":['
        between = ""
        for node in nodes:
            yield between + _json(node)
            between = ","
        yield "]}"
        between = ","
    yield "]}"


def _node(quads: Iterable[ox.Quad]) -> dict[str, Any]:
    node: dict[str, Any] = {}
    for quad in quads:
        node.setdefault("@id", _iri(quad.subject))
        assert isinstance(quad.predicate, ox.NamedNode)
        name, value = _short(quad.predicate.value), _value(quad)
        if name == "rdf:type" and not isinstance(quad.object, ox.Literal):
            name = "@type"
        node.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in node.items()} | {
        "@id": node["@id"]
    }


def _value(quad: ox.Quad) -> Any:
    value, name = quad.object, _short(quad.predicate.value)
    if not isinstance(value, ox.Literal):
        iri = _iri(value)
        if name == "rdf:type":
            return _short(iri)
        return iri if context().get(name, {}) == {"@type": "@id"} else {"@id": iri}
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if value.datatype == _STRING and name not in context():
        return value.value
    return {"@value": value.value, "@type": _short(value.datatype.value)}


def _iri(node: object) -> str:
    """The IRI of a node, or the label of a blank one."""
    return node.value if isinstance(node, ox.NamedNode) else str(node)


def _short(iri: str) -> str:
    try:
        return shorten(iri)
    except ValueError:
        return iri  # of no namespace that the context names


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
