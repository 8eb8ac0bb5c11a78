"""Still pictures for a report: the figures, and a map as it stands in its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas

from .. import figures, maps
from ..figures import COLOURS, Figure, clean, short, to_bytes
from ..maps import Map, Node
from ..report import Picture

_NAMED = 100
"""Up to so many nodes each has its name below it; beyond that, those that take part in most."""


def picture(name: str, network: nx.MultiGraph[str], table: Any) -> Picture:
    """The figure of this name, or "map", in both forms."""
    drawn = _map(network) if name == "map" else figures.draw(name, network, table)
    return Picture(name, drawn.title, drawn.caption, to_bytes(drawn, "svg"), to_bytes(drawn, "png"))


def _map(network: nx.MultiGraph[str]) -> Figure:
    """The people and lines of the interactive map where they stand there."""
    drawn = maps.draw("people", network)
    wide, high = (max(spots) - min(spots) + 200 for spots in _spots(drawn.nodes))
    size = (7.0, min(max(6.8 * high / wide, 2.5), 8.5))
    scale = min(72 * size[0] / wide, 72 * size[1] / high, 0.6)
    most = sorted(drawn.nodes, key=lambda node: (-node.weight, node.key))[:_NAMED]

    def paint(canvas: Canvas) -> None:
        axes = canvas.subplots()
        axes.set_axis_off()
        axes.set_aspect("equal", adjustable="datalim")
        axes.margins(0.08)
        axes.invert_yaxis()
        _lines(axes, drawn)
        for node in drawn.nodes:
            colour = COLOURS[min(node.group, len(COLOURS) - 1)]
            width = 2 * node.size * scale
            axes.plot([node.x], [node.y], "o", color=colour, markersize=width, zorder=2)
        for node in most:
            text = "\n".join(map(clean, node.lines))
            below = (0, -(node.size + 4) * scale)
            axes.annotate(
                text, (node.x, node.y), xytext=below, textcoords="offset points", ha="center",
                va="top", fontsize=max(13 * scale, 3.5), linespacing=1.0,
            )  # fmt: skip
        _legend(axes, [group.name for group, _ in drawn.groups])

    lines = "A whole line: held; dashed: planned; dotted: cancelled or denied."
    named = f" Named are the {len(most)} with most." if len(most) < len(drawn.nodes) else ""
    caption = " ".join((drawn.summary, *drawn.notes, lines)) + named
    return Figure(drawn.title, caption, size, paint)


def _spots(nodes: Sequence[Node]) -> tuple[list[int], list[int]]:
    return [node.x for node in nodes], [node.y for node in nodes]


def _lines(axes: Axes, drawn: Map) -> None:
    for tie in drawn.ties:
        one, other = drawn.nodes[tie.one], drawn.nodes[tie.other]
        told = {drawn.things[thing]["line"] for thing in tie.things}
        style = "-" if "held" in told else "--" if "planned" in told else ":"
        ends = [one.x, other.x], [one.y, other.y]
        axes.plot(*ends, style, color="#9aa5b1", linewidth=0.8, zorder=1)


def _legend(axes: Axes, groups: Sequence[str]) -> None:
    shown = groups[: len(COLOURS) - 1]
    for name, colour in zip(shown, COLOURS, strict=False):
        axes.plot([], [], "o", color=colour, label=short(name, 24))
    if len(groups) > len(shown):
        axes.plot([], [], "o", color=COLOURS[-1], label="others")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=4, frameon=False, fontsize=7)
