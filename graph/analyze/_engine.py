"""One place that decides by what a measure is computed; the answers do not depend on it.

NetworkX is the interface: a graph comes in, a value for each node goes out, as from the function of
the same name there. What runs behind it is rustworkx, or arrays; tests hold them equal to NetworkX.
Only betweenness of a very large network is estimated, and says so.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Any, NamedTuple

import networkx as nx
import numpy as np
import rustworkx as rx

from .. import louvain
from ..ties import Floats, Ints, Ties, expanded, sums
from . import _holes

SEED = 20
EXACT = 4e9
"""Nodes × ties up to which betweenness is exact: some five minutes on two cores. 20,000 nodes with
100,000 ties are half of it."""
SOURCES = 1000
"""From so many nodes shortest ways are followed where betweenness is estimated."""
DIGITS = 9
"""Significant digits that are kept: threads add in any order, and the last ones differ."""


class Scores(NamedTuple):
    """A value for each node by number, what computed it, and whether it is exact."""

    values: Floats
    engine: str
    exact: bool = True


ARRAYS = f"numpy {np.__version__}"
RUST = f"rustworkx {version('rustworkx')}"


def betweenness(graph: nx.Graph[Any], *, seed: int = SEED) -> dict[Any, float]:
    """For each node the sum over pairs of others of the share of shortest ways through it.

    Unweighted, not normalized: ``networkx.betweenness_centrality(graph, normalized=False)``.
    """
    return _by_node(graph, betweenness_of(Ties.of(graph), seed).values)


def effective_size(graph: nx.Graph[Any], weight: str | None = None) -> dict[Any, float]:
    """Burt's effective size: ``networkx.effective_size``. NaN for a node without neighbours."""
    return _by_node(graph, _holes.effective_size(Ties.of(graph, weight)))


def constraint(graph: nx.Graph[Any], weight: str | None = None) -> dict[Any, float]:
    """Burt's constraint: ``networkx.constraint``. NaN for a node without neighbours."""
    return _by_node(graph, _holes.constraint(Ties.of(graph, weight)))


def core_number(graph: nx.Graph[Any]) -> dict[Any, int]:
    """The greatest k of a k-core with the node: ``networkx.core_number``."""
    values = core_of(Ties.of(graph)).values
    return {node: int(value) for node, value in _by_node(graph, values).items()}


def communities(
    graph: nx.Graph[Any], weight: str | None = "weight", *, seed: int = SEED
) -> list[set[Any]]:
    """Communities, largest first: ``networkx.community.louvain_communities``, other partition."""
    parts = louvain.communities(Ties.of(graph, weight), seed)
    found: list[set[Any]] = [set() for _ in range(int(parts.max(initial=-1)) + 1)]
    for node, part in zip(graph, parts.tolist(), strict=True):
        found[part].add(node)
    return found


def betweenness_of(ties: Ties, seed: int, sources: int = 0) -> Scores:
    """Betweenness, exact up to `EXACT`; with ``sources``, always estimated from so many."""
    if not sources and ties.size * len(ties.one) <= EXACT:
        return Scores(_steady(_read(rx.betweenness_centrality(_rust(ties), False))), RUST)
    sources = min(sources or SOURCES, ties.size)
    chosen = np.random.default_rng(seed).permutation(ties.size)[:sources]
    values = _estimated(ties, np.sort(chosen)) * (ties.size / max(sources, 1))
    return Scores(_steady(values), ARRAYS, exact=sources == ties.size)


def core_of(ties: Ties) -> Scores:
    """The core number of each node."""
    return Scores(_read(rx.core_number(_rust(ties))), RUST)


def _rust(ties: Ties) -> rx.PyGraph[None, None]:
    graph: rx.PyGraph[None, None] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from([None] * ties.size)
    graph.add_edges_from_no_data(list(zip(ties.one.tolist(), ties.other.tolist(), strict=True)))
    return graph


def _read(found: Any) -> Floats:
    """The values of a mapping of rustworkx, by number of node."""
    return np.array([found[node] for node in range(len(found))], dtype=np.float64)


def _steady(values: Floats) -> Floats:
    """The values at `DIGITS` significant digits, so that equal ones are equal in every run."""
    size = np.floor(np.log10(np.where(values > 0, values, 1)))
    scale = 10.0 ** (DIGITS - 1 - size)
    return np.round(values * scale) / scale


def _estimated(ties: Ties, sources: Ints) -> Floats:
    """Brandes's accumulation from some nodes (Brandes and Pich, International Journal of
    Bifurcation and Chaos 17, 2007), each level of distance at once."""
    total = np.zeros(ties.size)
    for source in sources.tolist():
        ways = np.zeros(ties.size)
        ways[source] = 1
        distance = np.full(ties.size, -1)
        distance[source] = 0
        levels: list[tuple[Ints, Ints]] = []
        frontier = np.array([source])
        while len(frontier):
            which, arcs = expanded(ties.arcs[0][frontier], ties.degree[frontier])
            tails, heads = frontier[which], ties.arcs[1][arcs]
            step = len(levels) + 1
            fresh = distance[heads] < 0
            tails, heads = tails[fresh], heads[fresh]
            distance[heads] = step
            ways += sums(heads, ways[tails], ties.size)
            levels.append((tails, heads))
            frontier = np.flatnonzero(distance == step)
        through = np.zeros(ties.size)
        for tails, heads in reversed(levels):
            share = ways[tails] / ways[heads] * (1 + through[heads])
            through += sums(tails, share, ties.size)
        through[source] = 0
        total += through
    # Each pair is met from both ends.
    return total / 2


def _by_node(graph: nx.Graph[Any], values: Floats) -> dict[Any, float]:
    return dict(zip(graph, values.tolist(), strict=True))
