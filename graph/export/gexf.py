"""GEXF 1.3: a network for Gephi, with its picture and its course in time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import networkx as nx

from .. import output
from . import Points, Source, Written
from ._flat import contents, flat
from ._text import Cleaner, days

TITLE = "GEXF 1.3: a network for Gephi, with its picture and its course in time"
EXTENSIONS = (".gexf",)

_NODES = ("aliases", "kind", "type", "country", "offices")
_EDGES = (
    "thing", "class", "label", "status", "date", "last_day", "date_text", "place", "confidence",
    "sources", "articles", "evidence",
)  # fmt: skip
_TYPES = {"confidence": "double", "sources": "integer", "articles": "integer"}
_ENTITIES = {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
"""Blanks that an attribute of XML would lose."""


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting; what is dated is there on its days, the rest always.

    An own writer. Context: that of NetworkX knows no version 1.3, writes today's date, and gives
    dates that are no days ("2025-03") as they are, which Gephi takes for numbers.
    """
    clean = Cleaner("GEXF")
    network = source.network()
    plain = flat(network, clean)
    points = {clean(node): point for node, point in source.layout(network).items()}
    found = contents(plain)
    about = {name: clean(told) for name, told in source.about(found).items()}
    with output.writing(out) as file:
        for line in _lines(plain, points, about):
            file.write(line.encode("utf-8") + b"\n")
    return {out: found + clean.note()}


def _lines(network: nx.MultiGraph[str], points: Points, about: Mapping[str, str]) -> Iterator[str]:
    day = days(about.get("data_until", ""))[1]
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield f'<meta lastmodifieddate="{day}">' if day else "<meta>"
    yield f"<creator>{escape(about['program'])}</creator>"
    yield f"<description>{escape('; '.join(f'{k}: {v}' for k, v in about.items()))}</description>"
    yield "</meta>"
    yield '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">'
    yield from _declared("node", _NODES)
    yield from _declared("edge", _EDGES)
    yield "<nodes>"
    for node, known in network.nodes(data=True):
        x, y = points[node]
        yield f"<node id={_quoted(node)} label={_quoted(known['label'])}>"
        yield from _values(_NODES, known)
        # Gephi counts upwards, a screen downwards.
        yield f'<viz:position x="{float(x)}" y="{float(-y)}" z="0.0"/></node>'
    yield "</nodes>"
    yield "<edges>"
    for number, (one, other, known) in enumerate(network.edges(data=True)):
        ends = f"source={_quoted(one)} target={_quoted(other)}"
        # Gephi keeps parallel edges apart by their kinds.
        kind = f" kind={_quoted(known['kind'])}" if known["kind"] else ""
        yield f'<edge id="{number}" {ends}{kind}{_span(known)}>'
        yield from _values(_EDGES, known)
        yield "</edge>"
    yield "</edges></graph></gexf>"


def _span(edge: Mapping[str, Any]) -> str:
    first, last = days(edge["date"])
    last = days(edge["last_day"])[1] or last
    return f' start="{first}" end="{max(first, last)}"' if first else ""


def _declared(element: str, names: tuple[str, ...]) -> Iterator[str]:
    yield f'<attributes class="{element}" mode="static">'
    for name in names:
        yield f'<attribute id="{name}" title="{name}" type="{_TYPES.get(name, "string")}"/>'
    yield "</attributes>"


def _values(names: tuple[str, ...], known: Mapping[str, Any]) -> Iterator[str]:
    yield "<attvalues>"
    for name in names:
        if known[name] != "":
            yield f'<attvalue for="{name}" value={_quoted(str(known[name]))}/>'
    yield "</attvalues>"


def _quoted(text: str) -> str:
    return quoteattr(text, _ENTITIES)
