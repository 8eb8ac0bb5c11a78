"""DOT: a network for Graphviz."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from .. import output
from . import Source, Written
from ._flat import contents, flat
from ._text import Cleaner

TITLE = "DOT: a network for Graphviz"
EXTENSIONS = (".dot", ".gv")

_NODE = ("label", "aliases", "kind", "type", "country", "offices")
_EDGE = (
    "thing", "class", "kind", "label", "status", "date", "last_day", "date_text", "place",
    "confidence", "sources", "articles", "evidence",
)  # fmt: skip


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting, with its sentences."""
    # Graphviz writes SVG, so that what XML cannot hold would break its pictures.
    clean = Cleaner("DOT")
    network = flat(source.network(), clean)
    found = contents(network)
    about = {name: clean(told) for name, told in source.about(found).items()}
    with output.writing(out) as file:
        for line in _lines(network, about):
            file.write(line.encode("utf-8") + b"\n")
    return {out: found + clean.note()}


def _lines(network: nx.MultiGraph[str], about: Mapping[str, str]) -> Iterator[str]:
    yield f"graph {_quoted(network.graph['name'])} {{"
    yield f'  graph [charset="UTF-8", overlap=false, {_attributes(about)}];'
    yield "  node [shape=box];"
    for node, known in network.nodes(data=True):
        yield f"  {_quoted(node)} [{_attributes({k: known[k] for k in _NODE})}];"
    for one, other, known in network.edges(data=True):
        yield f"  {_quoted(one)} -- {_quoted(other)} [{_attributes({k: known[k] for k in _EDGE})}];"
    yield "}"


def _attributes(known: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={_quoted(str(value))}" for name, value in known.items() if value)


def _quoted(text: str) -> str:
    r"""A string of DOT, in which no backslash begins an escape.

    >>> print(_quoted('C:\\new "x"'))
    "C:\\new \"x\""
    """
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
