"""Writing what a query found: a table for people, the formats of the W3C for programs."""

from __future__ import annotations

from io import StringIO

import pyoxigraph as ox
from rich.console import Console
from rich.table import Table

from ..errors import QueryError
from ..vocabulary import BASE, NAMESPACES, shorten
from .query import Results

FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle")

_SOLUTIONS = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
_TRIPLES = {
    "table": ox.RdfFormat.TURTLE,
    "turtle": ox.RdfFormat.TURTLE,
    "json": ox.RdfFormat.JSON_LD,
    "xml": ox.RdfFormat.RDF_XML,
}


def results_to_bytes(results: Results, format: str, *, width: int = 100) -> bytes:
    """The results in one of `FORMATS`, ``table`` at most ``width`` characters wide.

    CONSTRUCT and DESCRIBE give Turtle, JSON-LD or RDF/XML. Raises `QueryError` where results of
    this kind have no such format.
    """
    if isinstance(results, ox.QueryTriples):
        if format not in _TRIPLES:
            raise QueryError(f"CONSTRUCT and DESCRIBE give a graph, not {format}: use turtle")
        return ox.serialize(results, format=_TRIPLES[format], prefixes=NAMESPACES) or b""
    if format == "turtle":
        raise QueryError("SELECT and ASK give no graph: use table, csv, tsv, json or xml")
    if format != "table":
        return results.serialize(format=_SOLUTIONS[format]) or b""
    if isinstance(results, ox.QueryBoolean):
        return b"yes\n" if results else b"no\n"
    return _table(results, width).encode("utf-8")


def _table(results: ox.QuerySolutions, width: int) -> str:
    names = [variable.value for variable in results.variables]
    table = Table(show_lines=len(names) > 3, header_style="bold")
    for name in names:
        # Folded, never cut: an address or a sentence must be whole to be of use.
        table.add_column(name, overflow="fold")
    for row in results:
        table.add_row(*(shown(row[name]) for name in names))
    console = Console(file=StringIO(), width=width, markup=False, highlight=False, emoji=False)
    if not table.row_count:
        return "nothing found\n"
    console.print(table)
    console.print(f"{table.row_count} row{'s' if table.row_count != 1 else ''}")
    file = console.file
    assert isinstance(file, StringIO)
    return file.getvalue()


def shown(term: object) -> str:
    """A term as a person reads it: a literal's text, a short name of an IRI, or nothing.

    >>> shown(ox.NamedNode("http://www.w3.org/ns/org#member"))
    'org:member'
    """
    if isinstance(term, ox.Literal):
        return "".join(c if c.isprintable() else " " for c in term.value)
    if isinstance(term, ox.NamedNode):
        try:
            return shorten(term.value)
        except ValueError:
            return term.value.removeprefix(BASE)
    return "" if term is None else str(term)
