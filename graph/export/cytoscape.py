"""Cytoscape.js JSON: a network for Cytoscape and for web pages, with its picture."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx

from .. import output
from . import Points, Source, Written
from ._flat import contents, flat

TITLE = "Cytoscape.js JSON: a network for Cytoscape and for web pages, with its picture"
EXTENSIONS = (".cyjs",)


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting, one element to a line."""
    network = source.network()
    plain, points = flat(network), source.layout(network)
    found = contents(plain)
    about = {"name": network.graph["name"], **source.about(found)}
    with output.writing(out) as file:
        file.write(f'{{"data":{_json(about)},"multigraph":true,"elements":{{'.encode())
        for name, elements in (("nodes", _nodes(plain, points)), ("edges", _edges(plain))):
            file.write(b"," * (name == "edges") + f'"{name}":['.encode())
            for number, element in enumerate(elements):
                file.write((",\n" if number else "\n").encode() + _json(element).encode("utf-8"))
            file.write(b"]")
        file.write(b"}}\n")
    return {out: found}


def _nodes(network: nx.MultiGraph[str], points: Points) -> Iterator[dict[str, Any]]:
    for node, known in network.nodes(data=True):
        x, y = points[node]
        place = {"x": float(x), "y": float(y)}
        # "value" is by what NetworkX knows a node.
        named = {"id": node, "value": node, "name": known["label"]}
        yield {"data": {**named, **known}, "position": place}


def _edges(network: nx.MultiGraph[str]) -> Iterator[dict[str, Any]]:
    for one, other, key, known in network.edges(keys=True, data=True):
        ends = {"id": f"e{key}", "key": key, "source": one, "target": other}
        yield {"data": {**ends, "interaction": known["kind"], **known}}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
