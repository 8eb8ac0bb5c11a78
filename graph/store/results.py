"""Writing what a query found: a table for people, the formats of the W3C for programs."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from io import StringIO

import pyoxigraph as ox

from ..errors import NotFound, QueryError
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


def check_format(format: str) -> None:
    """Raise `NotFound` for what is none of `FORMATS`."""
    if format not in FORMATS:
        raise NotFound(f"no format {format!r}; there are: {', '.join(FORMATS)}")


def results_to_bytes(results: Results, format: str, *, width: int = 100) -> bytes:
    """The results in one of `FORMATS`; ``table`` as lines where it would be wider than ``width``.

    CONSTRUCT and DESCRIBE give Turtle, JSON-LD or RDF/XML. Raises `QueryError` where results of
    this kind have no such format, `NotFound` for one that there is not.
    """
    check_format(format)
    if isinstance(results, ox.QueryTriples):
        if format not in _TRIPLES:
            raise QueryError(f"CONSTRUCT and DESCRIBE give a graph, not {format}: use turtle")
        written = ox.serialize(results, format=_TRIPLES[format], prefixes=NAMESPACES) or b""
        return _with_prefixes_used(written) if _TRIPLES[format] == ox.RdfFormat.TURTLE else written
    if format == "turtle":
        raise QueryError("SELECT and ASK give no graph: use table, csv, tsv, json or xml")
    if format != "table":
        return results.serialize(format=_SOLUTIONS[format]) or b""
    if isinstance(results, ox.QueryBoolean):
        return b"yes\n" if results else b"no\n"
    return _table(results, width).encode("utf-8")


def _with_prefixes_used(turtle: bytes) -> bytes:
    """Turtle without the declarations that nothing in it needs; the others sorted."""
    lines = turtle.decode("utf-8").splitlines(keepends=True)
    declared = sorted(line for line in lines if line.startswith("@prefix "))
    body = "".join(lines[len(declared) :])
    used = [line for line in declared if line.split()[1] in body]
    return ("".join(used) + body).encode("utf-8")


def _table(results: ox.QuerySolutions, width: int) -> str:
    # Imported here: other formats, and processes that answer queries, do without.
    from rich.cells import cell_len  # noqa: PLC0415

    names = [variable.value for variable in results.variables]
    rows = [[shown(row[name]) for name in names] for row in results]
    if not rows:
        return "nothing found\n"
    columns = zip(names, *rows, strict=True)
    # Each column has a margin on both sides and a line.
    needed = sum(max(map(cell_len, column)) + 3 for column in columns) + 1
    body = _aligned(names, rows, needed) if needed <= width else _records(names, rows, width)
    return f"{body}{len(rows):,} row{'s' if len(rows) != 1 else ''}\n"


def _aligned(names: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table(header_style="bold")
    for name in names:
        table.add_column(name)
    for row in rows:
        table.add_row(*row)
    file = StringIO()
    Console(file=file, width=width, markup=False, highlight=False, emoji=False).print(table)
    return file.getvalue()


def _records(names: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """A block of lines for each row, ``name  value``, without the values that are not known.

    A table this wide would break sentences into columns of single words.
    """
    margin = max(map(len, names)) + 2
    blocks = []
    for row in rows:
        lines = []
        for name, value in zip(names, row, strict=True):
            # Folded between words, never inside one: an address must be whole to be of use.
            folded = textwrap.fill(
                value, width, initial_indent=" " * margin, subsequent_indent=" " * margin,
                break_long_words=False, break_on_hyphens=False,
            )  # fmt: skip
            lines += [name + folded[len(name) :]] if value else []
        blocks.append("\n".join(lines) + "\n\n")
    return "".join(blocks)


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
