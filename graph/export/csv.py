"""CSV: a network as three tables for spreadsheets, R, pandas and Gephi."""

from __future__ import annotations

import json
from pathlib import Path

from .. import output
from . import Source, Written
from ._csv import write_table
from ._flat import contents, flat
from ._text import Cleaner, counted

TITLE = "CSV: a network as tables of nodes, edges and evidence"
EXTENSIONS = (".csv",)

_NODES = ("Id", "Label", "aliases", "kind", "type", "country", "offices")
_EDGES = (
    "Source", "Target", "Type", "thing", "class", "kind", "label", "status", "date",
    "last_day", "date_text", "place", "confidence", "sources", "articles",
)  # fmt: skip
_EVIDENCE = (
    "thing", "status", "confidence", "quote", "trigger", "rule", "title", "publisher", "published",
    "url", "article",
)  # fmt: skip
"""Id, Label, Source, Target and Type are the names by which Gephi finds them."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARK = "\ufeff"
"""Without a byte order mark Excel takes UTF-8 for another encoding."""


def write(source: Source, out: Path) -> Written:
    """Write ``NAME-nodes.csv``, ``NAME-edges.csv`` and ``NAME-evidence.csv`` for ``NAME.csv``.

    ``evidence`` has each sentence once for each meeting (``thing``) that it states.
    ``NAME-metadata.json`` describes them as the W3C's "CSV on the Web" has it.
    """
    clean = Cleaner("CSV")
    network = source.network()
    plain = flat(network, clean)
    nodes = [(iri, *(known[name] for name in ("label", *_NODES[2:])))
             for iri, known in plain.nodes(data=True)]  # fmt: skip
    edges = (
        (one, other, "Undirected", *(edge[name] for name in _EDGES[3:]))
        for one, other, edge in plain.edges(data=True)
    )
    things = {key: edge for *_, key, edge in network.edges(keys=True, data=True)}
    evidence = (
        (key, c.status, c.confidence, c.quote, c.quote[slice(*c.trigger)], c.rule, c.title,
         c.publisher, c.published, c.url, c.article)
        for key, edge in things.items()
        for c in edge["evidence"]
    )  # fmt: skip

    def cell(value: object) -> object:
        return _cell(clean(value)) if isinstance(value, str) else value

    written = {}
    for name, noun, head, rows in (
        ("nodes", "node", _NODES, nodes),
        ("edges", "edge", _EDGES, edges),
        ("evidence", "sentence", _EVIDENCE, evidence),
    ):
        path = out.with_name(f"{out.stem}-{name}.csv")
        written[path] = counted(write_table(path, head, rows, cell, _MARK), noun)
    heads = dict(zip(written, (_NODES, _EDGES, _EVIDENCE), strict=True))
    about = out.with_name(f"{out.stem}-metadata.json")
    described = _described(heads, source.about(contents(plain)))
    output.write(about, json.dumps(described, ensure_ascii=False, indent=1) + "\n")
    return {**written, about: "what the tables hold" + clean.note()}


def _described(heads: dict[Path, tuple[str, ...]], about: dict[str, str]) -> dict[str, object]:
    told = {"licence": "dc:rights", "data_until": "dc:modified", "contents": "dc:extent"}
    return {
        "@context": "http://www.w3.org/ns/csvw",
        **{told.get(name, f"schema:{name}"): text for name, text in about.items()},
        "tables": [
            {"url": path.name, "tableSchema": {"columns": [{"titles": name} for name in head]}}
            for path, head in heads.items()
        ],
    }


def _cell(text: str) -> str:
    """A value that no spreadsheet takes for a formula: an apostrophe makes it text.

    >>> _cell("=1+1")
    "'=1+1"
    """
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
