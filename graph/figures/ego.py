"""One person, country or institution, and those around it."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas

from ..errors import QueryError
from ._figure import COLOURS, PALE, QUIET, Figure, corpus, counted, dated, short, things

MOST = 30
"""Neighbours that are drawn: those with whom most is shared."""


def draw(network: nx.MultiGraph[str], table: Any) -> Figure:
    """The neighbours of the one in focus in a ring, by country, joined where they are joined.

    Raises `QueryError` where nobody is in focus.
    """
    ends = network.graph.get("ends", ())
    if len(ends) != 1:
        raise QueryError("the network around whom? Give a name with --focus")
    (focus,) = ends
    near = sorted(network[focus], key=lambda node: (-len(network[focus][node]), node))
    ring = sorted(near[:MOST], key=lambda node: (network.nodes[node]["country"], node))
    spots = {
        node: (math.cos(turn), math.sin(turn))
        for number, node in enumerate(ring)
        for turn in [2 * math.pi * (number + 0.5) / len(ring)]
    } | {focus: (0.0, 0.0)}
    colour = _colours(network, [*ring, focus])
    name = str(network.nodes[focus]["label"])

    def paint(canvas: Canvas) -> None:
        axes = canvas.subplots()
        axes.set_axis_off()
        axes.set_aspect("equal")
        axes.set_xlim(-2.3, 2.3)
        axes.set_ylim(-1.35, 1.35)
        _lines(axes, network, spots, focus)
        for node, (x, y) in spots.items():
            code = network.nodes[node]["country"]
            axes.plot([x], [y], "o", color=colour[code], markersize=13 if node == focus else 8)
            _label(axes, network, node, (x, y))
        if len({*colour.values()}) > 1:
            _legend(axes, colour)

    shown = f"{len(ring):,} of " if len(ring) < len(near) else ""
    return Figure(
        f"Around {short(name, 60)}",
        f"{shown}{counted(len(near), 'neighbour')}; the wider a line, the more the two share."
        f" {counted(len(things(network)), 'thing')}{dated(network)}. {corpus(network)}",
        (7.0, 4.4),
        paint,
    )


def _colours(network: nx.MultiGraph[str], nodes: list[str]) -> dict[str, str]:
    """A colour for each of the most frequent countries, the last one for all others.

    Countries themselves have one colour: each is named where it stands.
    """
    counts = Counter(network.nodes[node]["country"] for node in nodes)
    if network.graph.get("name") == "countries":
        return dict.fromkeys(counts, COLOURS[0])
    order = sorted(counts, key=lambda code: (not code, -counts[code], code))
    return {code: COLOURS[min(n, len(COLOURS) - 1)] if code else QUIET
            for n, code in enumerate(order)}  # fmt: skip


def _lines(
    axes: Axes, network: nx.MultiGraph[str], spots: dict[str, tuple[float, float]], focus: str
) -> None:
    pairs = nx.Graph(network).edges()
    # Those among neighbours first, so that the ones from the middle lie above.
    for one, other in sorted(pairs, key=lambda pair: (focus in pair, sorted(pair))):
        if one in spots and other in spots:
            (a, b), (c, d) = spots[one], spots[other]
            wide = min(0.8 + 0.7 * math.sqrt(network.number_of_edges(one, other)), 6)
            shade = QUIET if focus in (one, other) else PALE
            axes.plot([a, c], [b, d], "-", color=shade, linewidth=wide, zorder=1)


def _label(axes: Axes, network: nx.MultiGraph[str], node: str, spot: tuple[float, float]) -> None:
    """The name beside its node, outside of the ring; below the one in the middle."""
    x, y = spot
    text = short(str(network.nodes[node]["label"]), 30)
    if (x, y) == (0.0, 0.0):
        behind = {"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1}
        axes.text(x, y - 0.13, text, ha="center", va="top", size=9, weight="bold", bbox=behind)
        return
    axes.text(x * 1.1, y * 1.1, text, ha="left" if x >= 0 else "right", va="center", size=7.5)


def _legend(axes: Axes, colour: dict[str, str]) -> None:
    for code, shade in colour.items():
        if shade != COLOURS[-1]:
            axes.plot([], [], "o", color=shade, label=code or "not stated")
    if COLOURS[-1] in colour.values():
        axes.plot([], [], "o", color=COLOURS[-1], label="others")
    axes.legend(loc="lower left", frameon=False, fontsize=7, ncols=1, handletextpad=0.2)
