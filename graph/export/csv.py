"""CSV: the network of people as three tables for spreadsheets, R and pandas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from .. import output
from . import Source, Written
from ._flat import clean, counted, flat

TITLE = "CSV: who met whom as tables of nodes, edges and evidence"
EXTENSIONS = (".csv",)

_NODES = ("Id", "Label", "aliases", "kind", "country", "offices")
_EDGES = (
    "Source", "Target", "Type", "thing", "class", "kind", "label", "status", "date",
    "last_day", "date_text", "place", "confidence", "articles",
)  # fmt: skip
_EVIDENCE = (
    "thing", "status", "confidence", "quote", "trigger", "rule", "title", "publisher", "published",
    "url", "article",
)  # fmt: skip
"""Id, Label, Source, Target and Type are the names by which Gephi finds them."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(source: Source, out: Path) -> Written:
    """Write ``NAME-nodes.csv``, ``NAME-edges.csv`` and ``NAME-evidence.csv`` for ``NAME.csv``.

    UTF-8 with a byte order mark, without which Excel takes it for another encoding. ``evidence``
    has each sentence once for each meeting (``thing``) that it states.
    """
    network = source.network()
    plain = flat(network)
    nodes = [(iri, *node.values()) for iri, node in plain.nodes(data=True)]
    edges = [
        (one, other, "Undirected", *(edge[name] for name in _EDGES[3:]))
        for one, other, edge in plain.edges(data=True)
    ]
    things = {key: edge for *_, key, edge in network.edges(keys=True, data=True)}
    evidence = [
        (key, c.status, c.confidence, c.quote, c.quote[slice(*c.trigger)], c.rule, c.title,
         c.publisher, c.published, c.url, c.article)
        for key, edge in things.items()
        for c in edge["evidence"]
    ]  # fmt: skip
    written = {}
    for name, noun, head, rows in (
        ("nodes", "node", _NODES, nodes),
        ("edges", "edge", _EDGES, edges),
        ("evidence", "sentence", _EVIDENCE, evidence),
    ):
        path = out.with_name(f"{out.stem}-{name}.csv")
        output.write(path, _table(head, rows))
        written[path] = counted(len(rows), noun)
    return written


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula: an apostrophe makes it text.

    >>> _cell("=1+1")
    "'=1+1"
    """
    if not isinstance(value, str):
        return value
    text = clean(value)
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
