"""Large maps open on circles: communities of nodes that share more ties than with others."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import networkx as nx

from .. import louvain
from ..ties import Ties
from ._layout import positions

MOST = 120
"""A map of more circles than this would be as hard to read as one of all nodes."""
SEED = 20
MARGIN = 24.0


class Circle(NamedTuple):
    """A community: its middle and radius in pixels, and how many nodes it has."""

    x: int
    y: int
    radius: int
    size: int


Placed = tuple[dict[str, tuple[int, int]], dict[str, int], tuple[Circle, ...]]
"""The spot and the circle of each node, and the circles."""


def encircled(network: nx.Graph[str], radii: Mapping[str, float]) -> Placed:
    """Nodes placed inside circles, which stand near those that they share ties with.

    The smallest communities, past `MOST`, share the last circle.
    """
    parts = _communities(network)
    inner = [positions(_within(network, part), radii) for part in parts]
    reach = [max(math.hypot(*spot) for spot in spots.values()) + MARGIN for spots in inner]
    circle_of = {node: number for number, part in enumerate(parts) for node in part}
    among: nx.Graph[str] = nx.Graph()
    among.add_nodes_from(map(str, range(len(parts))))
    for one, other in network.edges():
        if circle_of[one] != circle_of[other]:
            among.add_edge(str(circle_of[one]), str(circle_of[other]))
    middles = positions(among, {name: reach[int(name)] for name in among})
    circles = tuple(
        Circle(*middles[str(number)], round(reach[number]), len(part))
        for number, part in enumerate(parts)
    )
    spots = {
        node: (circles[number].x + x, circles[number].y + y)
        for number, found in enumerate(inner)
        for node, (x, y) in found.items()
    }
    return spots, circle_of, circles


def _within(network: nx.Graph[str], part: list[str]) -> nx.Graph[str]:
    """The part in the order given; ``subgraph`` has the order of a set, other in each process."""
    members = set(part)
    found: nx.Graph[str] = nx.Graph()
    found.add_nodes_from(part)
    found.add_edges_from((one, other) for one in part for other in network[one] if other in members)
    return found


def _communities(network: nx.Graph[str]) -> list[list[str]]:
    """Communities, largest first, of one seed."""
    keys = list(network)
    parts = louvain.communities(Ties.of(network), SEED)
    found: list[list[str]] = [[] for _ in range(int(parts.max(initial=-1)) + 1)]
    for key, part in zip(keys, parts.tolist(), strict=True):
        found[part].append(key)
    rank = {key: number for number, key in enumerate(keys)}
    rest = sorted((key for part in found[MOST - 1 :] for key in part), key=rank.__getitem__)
    return [*found[: MOST - 1], *([rest] if rest else [])]
