"""What the RDF formats share: the statements, the description of the export, and the writing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import IO, cast

import pyoxigraph as ox

from .. import output
from ..errors import QueryError
from ..vocabulary import BASE, NAMESPACES, expand
from . import Source, Written
from ._part import in_graph, met, part, whole
from ._text import counted

CONTEXT = BASE + "context.jsonld"
"""Where the JSON-LD context is published."""
_GRAPH = ox.NamedNode(BASE + "graph/export")
_TRIPLE = tuple(ox.NamedNode(expand(f"rdf:{end}")) for end in ("subject", "predicate", "object"))
_REIFIES = ox.NamedNode(expand("rdf:reifies"))
_TOLD = {
    "program": "owl:versionInfo",
    "command": "rdfs:comment",
    "data_until": "dcterms:modified",
    "contents": "dcterms:extent",
    "licence": "dcterms:rights",
}
"""By which property the export's description tells what `Source.about` knows."""
_DATES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}


class Statements:
    """The statements of a source, counted as they pass; the description of the export is last."""

    def __init__(
        self, source: Source, *, named: bool = True, conforming_to: str = BASE + "ns"
    ) -> None:
        self._source, self._named, self._count = source, named, 0
        self._conforming_to = conforming_to

    def __iter__(self) -> Iterator[ox.Quad]:
        for quad in self._stated():
            self._count += 1
            yield quad
        yield from _description(self._source.about(self.contents), self._conforming_to)

    @property
    def contents(self) -> str:
        """How many passed, in words, without the description."""
        return counted(self._count, "statement")

    def _stated(self) -> Iterator[ox.Quad]:
        source = self._source
        if source.constructed is not None:
            lone = (ox.Quad(t.subject, t.predicate, t.object) for t in source.constructed)
            stated: Iterable[ox.Quad] = sorted(set(lone), key=str)
        elif not source.whole:
            stated = part(source.store, source.choose())
            stated = stated if self._named else sorted({_unnamed(q) for q in stated}, key=str)
        else:
            # The default graph holds each statement once, see `communique.store`.
            default = in_graph(source.store, ox.DefaultGraph())
            stated = whole(source.store) if self._named else default
        return chain(reified(stated), self._borne_out()) if source.rdf12 else iter(stated)

    def _borne_out(self) -> Iterator[ox.Quad]:
        """By RDF 1.2, each meeting bears out that those who took part met."""
        source = self._source
        for fact in source.choose() if source.constructed is None else ():
            for quad in sorted(met(source.store, fact), key=str):
                graph = quad.graph_name if self._named else ox.DefaultGraph()
                yield ox.Quad(ox.NamedNode(fact.iri), _REIFIES, quad.triple, graph)


def _unnamed(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object)


def write_quads(source: Source, out: Path, format: ox.RdfFormat) -> Written:
    """Write all statements with their named graphs."""
    statements = Statements(source)
    with output.writing(out) as file:
        serialize(statements, format, file)
    return {out: statements.contents}


def write_triples(
    source: Source,
    out: Path,
    format: ox.RdfFormat,
    change: Callable[[ox.Quad], ox.Quad] = lambda quad: quad,
) -> Written:
    """Write each statement once, whichever graphs hold it."""
    statements = Statements(source, named=False)
    triples = (change(quad).triple for quad in statements)
    with output.writing(out) as file:
        serialize(triples, format, file)
    return {out: statements.contents}


def serialize(
    statements: Iterable[ox.Quad] | Iterable[ox.Triple], format: ox.RdfFormat, file: IO[bytes]
) -> None:
    """Write statements in their order, with the prefixes of the vocabulary, also in order."""
    ordered = cast(IO[bytes], _OrderedPrefixes(file))
    ox.serialize(statements, ordered, format=format, prefixes=NAMESPACES)
    ordered.flush()


class _OrderedPrefixes:
    """A file whose first lines are put in order while they declare prefixes.

    pyoxigraph declares them in an order that changes from run to run.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._held, self._heading = file, b"", True

    def write(self, chunk: bytes) -> int:
        if not self._heading:
            return self._file.write(chunk)
        self._held += chunk
        if any(not line.startswith(b"@prefix ") for line in self._held.splitlines()[:-1]):
            self.flush()
        return len(chunk)

    def flush(self) -> None:
        lines = self._held.splitlines(keepends=True)
        heading = [line for line in lines if line.startswith(b"@prefix ")]
        self._file.write(b"".join([*sorted(heading), *lines[len(heading) :]]))
        self._held, self._heading = b"", False


def refuse_rdf12(source: Source, format: str) -> None:
    """Raise `QueryError` where triple terms are wanted of a format that has none."""
    if source.rdf12:
        raise QueryError(f"{format} has no triple terms; use .ttl or .trig with --rdf12")


def reified(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """The quads with ``rdf:reifies`` a triple term in place of subject, predicate and object.

    The node of the assertion stays the same one. Needs each subject's quads in one run.
    """
    for _, run in groupby(quads, key=lambda quad: (quad.graph_name, quad.subject)):
        stated = list(run)
        ends = {quad.predicate: quad for quad in stated if quad.predicate in _TRIPLE}
        if sum(quad.predicate in _TRIPLE for quad in stated) == len(ends) == len(_TRIPLE):
            stated = [quad for quad in stated if quad.predicate not in _TRIPLE]
            stated.append(_term(*(ends[predicate] for predicate in _TRIPLE)))
        yield from sorted(stated, key=str)


def _term(one: ox.Quad, link: ox.Quad, other: ox.Quad) -> ox.Quad:
    assert isinstance(one.object, ox.NamedNode) and isinstance(link.object, ox.NamedNode)
    term = ox.Triple(one.object, link.object, other.object)
    return ox.Quad(one.subject, _REIFIES, term, one.graph_name)


def _description(about: dict[str, str], conforming_to: str) -> list[ox.Quad]:
    """What an export says of itself, on a node that follows from what it says."""
    digest = hashlib.sha256("\n".join(about.values()).encode("utf-8")).hexdigest()[:16]
    node = ox.NamedNode(f"{BASE}export/{digest}")
    told: list[tuple[str, ox.NamedNode | ox.Literal]] = []
    for name, text in about.items():
        kind = _DATES.get(len(text), "xsd:string") if name == "data_until" else "xsd:string"
        if name in _TOLD:
            told.append((_TOLD[name], ox.Literal(text, datatype=ox.NamedNode(expand(kind)))))
    told.append(("rdf:type", ox.NamedNode(expand("schema:Dataset"))))
    told.append(("dcterms:conformsTo", ox.NamedNode(conforming_to)))
    quads = [ox.Quad(node, ox.NamedNode(expand(name)), value, _GRAPH) for name, value in told]
    return sorted(quads, key=str)
