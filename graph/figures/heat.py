"""How much goes on between each two countries, as a matrix."""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
from matplotlib.figure import Figure as Canvas

from ._figure import INK, Figure, corpus, dated, short, things

MOST = 25
"""Rows and columns: more cannot be read on a page."""


def draw(network: nx.MultiGraph[str], table: Any) -> Figure:
    """A cell for each pair of the countries that share most, with the number of things."""
    shared = {node: len({key for *_, key in network.edges(node, keys=True)}) for node in network}
    order = sorted(shared, key=lambda node: (-shared[node], network.nodes[node]["label"], node))
    chosen = order[:MOST]
    counts = np.array(
        [[network.number_of_edges(one, other) for other in chosen] for one in chosen], dtype=float
    ).reshape(len(chosen), len(chosen))
    labels = [short(network.nodes[node]["label"]) for node in chosen]
    codes = [short(network.nodes[node]["country"] or labels[n]) for n, node in enumerate(chosen)]

    def paint(canvas: Canvas) -> None:
        axes = canvas.subplots()
        axes.imshow(np.where(counts > 0, counts, np.nan), cmap="Blues", vmin=0)
        for row, column in zip(*np.nonzero(counts), strict=True):
            dark = counts[row, column] > 0.6 * counts.max()
            axes.text(
                column,
                row,
                f"{counts[row, column]:.0f}",
                ha="center",
                va="center",
                size=7,
                color="white" if dark else INK,
            )
        axes.set_xticks(range(len(codes)), codes, rotation=90 if len(codes) > 12 else 0, size=7)
        axes.set_yticks(range(len(labels)), labels, size=7)
        axes.tick_params(length=0, top=True, bottom=False, labeltop=True, labelbottom=False)
        for side in axes.spines.values():
            side.set_visible(False)

    side = 1.5 + 0.22 * max(len(chosen), 6)
    among = int(np.triu(counts).sum())
    return Figure(
        "Bilateral ties",
        f"Meetings, visits, agreements and events that involve both countries:"
        f" {len(chosen):,} of {len(network):,} countries, {among:,} counts in their pairs from"
        f" {len(things(network)):,} things{dated(network)}. An empty cell is nothing found, not"
        f" nothing done. {corpus(network)}",
        (max(side + 1.2, 6.6), side),
        paint,
    )
