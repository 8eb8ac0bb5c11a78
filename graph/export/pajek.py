"""Pajek: a network for Pajek, igraph and other programs of network analysis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from .. import output
from . import Points, Source, Written
from ._text import Cleaner, counted

TITLE = "Pajek: a network with one weighted edge per pair, and its picture"
EXTENSIONS = (".net",)


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair; its weight counts the meetings.

    A label is all that the format has for a node: namesakes are numbered, since programs take the
    label for the node. Quotation marks, backslashes and line breaks, which no label can hold, are
    replaced by apostrophes.
    """
    clean = Cleaner("Pajek", '["\\\\\x00-\x1f\x7f\x85\u2028\u2029]', by="'")
    network = source.network()
    weights = Counter(tuple(sorted(pair)) for pair in network.edges())
    found = f"{counted(len(network), 'node')}, {counted(len(weights), 'edge')}"
    about = {name: clean(told) for name, told in source.about(found).items()}
    with output.writing(out) as file:
        for line in _lines(network, weights, source.layout(network), about, clean):
            file.write(line.encode("utf-8") + b"\n")
    return {out: found + clean.note()}


def _lines(
    network: nx.MultiGraph[str],
    weights: Mapping[tuple[str, ...], int],
    points: Points,
    about: Mapping[str, str],
    clean: Cleaner,
) -> Iterator[str]:
    # Not every program knows comments, all of them know the name of the network.
    yield f"*Network {network.graph['name']}; {'; '.join(f'{k}: {v}' for k, v in about.items())}"
    yield f"*Vertices {len(network)}"
    numbers = {node: number for number, node in enumerate(network, 1)}
    labels = _unlike({node: clean(known["label"]) for node, known in network.nodes(data=True)})
    spots = _within_one(points)
    for node, number in numbers.items():
        x, y = spots[node]
        yield f'{number} "{labels[node]}" {x:.4f} {y:.4f} 0.5'
    yield "*Edges"
    for (one, other), weight in sorted(weights.items(), key=lambda w: [numbers[n] for n in w[0]]):
        yield f"{numbers[one]} {numbers[other]} {weight}"


def _unlike(labels: Mapping[str, str]) -> dict[str, str]:
    """The labels, with numbers behind those that stood before.

    >>> _unlike({"a": "Li Wei", "b": "Li Wei"})["b"]
    'Li Wei (2)'
    """
    given: dict[str, str] = {}
    used: set[str] = set()
    for node, label in labels.items():
        number, wanted = 1, label or "?"
        while wanted in used:
            number += 1
            wanted = f"{label} ({number})"
        used.add(wanted)
        given[node] = wanted
    return given


def _within_one(points: Points) -> dict[str, tuple[float, float]]:
    """The picture from 0 to 1, as Pajek has it, both sides by the same measure."""
    if not points:
        return {}
    lows = [min(point[side] for point in points.values()) for side in (0, 1)]
    highs = [max(point[side] for point in points.values()) for side in (0, 1)]
    size: Any = max(high - low for low, high in zip(lows, highs, strict=True)) or 1
    return {
        node: ((point[0] - lows[0]) / size, (point[1] - lows[1]) / size)
        for node, point in points.items()
    }
