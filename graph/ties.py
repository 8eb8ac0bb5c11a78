"""A network as arrays: what every measure counts on, and what resampling takes articles from."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

CHUNK = 1_000_000
"""How many paths of two steps are looked at together: a hundred megabytes at most."""


@dataclass(frozen=True)
class Ties:
    """A simple undirected network of nodes 0 to ``size`` - 1, its ties sorted, without loops.

    ``one`` is less than ``other`` in each tie; ``weight`` is positive.
    """

    size: int
    one: Ints
    other: Ints
    weight: Floats

    @classmethod
    def of(cls, graph: nx.Graph[Any], weight: str | None = None) -> Ties:
        """The ties of a graph, its nodes numbered in their order; loops are left out."""
        number = _numbered(graph)
        edges: Iterable[tuple[Any, Any, float]] = (
            graph.edges(data=weight, default=1)
            if weight
            else ((*pair, 1) for pair in graph.edges())
        )
        columns = np.fromiter(
            (value for one, other, worth in edges for value in (number[one], number[other], worth)),
            dtype=np.float64,
        ).reshape(-1, 3)
        ends = np.sort(columns[:, :2].astype(np.int64), axis=1)
        order = np.lexsort((ends[:, 1], ends[:, 0]))
        order = order[ends[order, 0] != ends[order, 1]]
        return cls(len(number), ends[order, 0], ends[order, 1], columns[order, 2])

    @cached_property
    def arcs(self) -> tuple[Ints, Ints, Floats]:
        """Where each node's neighbours begin (``size`` + 1 numbers), the neighbours, the weights.

        The neighbours of a node are sorted, so that node · size + neighbour is sorted as well.
        """
        tails = np.concatenate([self.one, self.other])
        heads = np.concatenate([self.other, self.one])
        order = np.argsort(tails * self.size + heads, kind="stable")
        starts = np.searchsorted(tails[order], np.arange(self.size + 1))
        return starts, heads[order], np.concatenate([self.weight, self.weight])[order]

    @cached_property
    def keys(self) -> Ints:
        """Tail · size + head of each arc, sorted: where an arc is, a search finds."""
        starts, heads, _ = self.arcs
        return np.repeat(np.arange(self.size), np.diff(starts)) * self.size + heads

    @cached_property
    def degree(self) -> Ints:
        """How many neighbours each node has."""
        return np.diff(self.arcs[0])

    @cached_property
    def strength(self) -> Floats:
        """The sum of the weights of each node's ties."""
        ends = np.concatenate([self.one, self.other])
        return sums(ends, np.concatenate([self.weight, self.weight]), self.size)

    def kept(self, flags: Flags) -> Ties:
        """The network of these ties alone, with the same nodes."""
        return Ties(self.size, self.one[flags], self.other[flags], self.weight[flags])

    def triangles(self) -> Iterator[tuple[Ints, Ints, Ints]]:
        """Every three nodes that are all joined, once each, in chunks of a bounded size.

        Each tie points from the node of lower degree, so that nobody has many ties that go out
        (Chiba and Nishizeki, SIAM Journal on Computing 14, 1985).
        """
        rank = np.empty(self.size, dtype=np.int64)
        rank[np.lexsort((np.arange(self.size), self.degree))] = np.arange(self.size)
        ends = np.sort(np.stack([rank[self.one], rank[self.other]]), axis=0)
        node = np.argsort(rank)
        keys = np.sort(ends[0] * self.size + ends[1])
        low, high = np.divmod(keys, max(self.size, 1))
        starts = np.searchsorted(low, np.arange(self.size + 1))
        reach = starts[high + 1] - starts[high]
        total = np.concatenate([[0], np.cumsum(reach)])
        begin = 0
        while begin < len(keys):
            end = max(begin + 1, int(np.searchsorted(total, total[begin] + CHUNK)) - 1)
            first, third = expanded(starts[high[begin:end]], reach[begin:end])
            first += begin
            third = high[third]
            asked = low[first] * self.size + third
            found = np.searchsorted(keys, asked)
            closed = keys[np.minimum(found, len(keys) - 1)] == asked
            first, third = first[closed], third[closed]
            yield node[low[first]], node[high[first]], node[third]
            begin = end


def sums(places: Ints, values: NDArray[Any], size: int) -> Floats:
    """The sum of the values at each place.

    >>> sums(np.array([0, 2, 2]), np.array([1.0, 2.0, 3.0]), 3).tolist()
    [1.0, 0.0, 5.0]
    """
    return np.asarray(np.bincount(places, values, size), dtype=np.float64)


def expanded(starts: Ints, lengths: Ints) -> tuple[Ints, Ints]:
    """For ranges by start and length: which range, and which number in it, one after the other.

    >>> [found.tolist() for found in expanded(np.array([5, 9]), np.array([2, 1]))]
    [[0, 0, 1], [5, 6, 9]]
    """
    which = np.repeat(np.arange(len(lengths)), lengths)
    before = np.cumsum(lengths) - lengths
    return which, np.arange(len(which)) - before[which] + starts[which]


@dataclass(frozen=True)
class Things:
    """A multigraph as arrays: each thing (a meeting) joins pairs, and articles tell of it.

    ``nodes`` are the keys by number, ``keys`` the things'. Edge e joins ``one[e]`` with
    ``other[e]`` through ``thing[e]``, which ``present`` nodes take part in; article
    ``teller[t]`` of ``articles`` tells of thing ``told[t]``.
    """

    nodes: tuple[str, ...]
    keys: tuple[str, ...]
    one: Ints
    other: Ints
    thing: Ints
    present: Ints
    articles: int
    teller: Ints
    told: Ints

    @classmethod
    def of(cls, network: nx.MultiGraph[str]) -> Things:
        """The things of a network, in the order of its nodes and of the keys of its edges."""
        nodes = tuple(network)
        number = _numbered(nodes)
        edges = [
            (*sorted((number[one], number[other])), key)
            for one, other, key in network.edges(keys=True)
        ]
        evidence = {
            key: {cited.article for cited in edge["evidence"]}
            for *_, key, edge in network.edges(keys=True, data=True)
        }
        keys = tuple(sorted(evidence))
        rank = _numbered(keys)
        articles = _numbered(sorted({article for found in evidence.values() for article in found}))
        told = [(articles[a], rank[key]) for key, found in evidence.items() for a in found]
        table = np.array([(one, other, rank[key]) for one, other, key in edges]).reshape(-1, 3)
        pairs = np.array(sorted(told), dtype=np.int64).reshape(-1, 2)
        table = table.astype(np.int64)
        return cls(
            nodes=nodes,
            keys=keys,
            one=table[:, 0],
            other=table[:, 1],
            thing=table[:, 2],
            present=_present(table, len(keys), len(nodes)),
            articles=len(articles),
            teller=pairs[:, 0],
            told=pairs[:, 1],
        )

    def drawn(self, articles: Ints) -> Flags:
        """Which things some of these articles tell of."""
        flags = np.zeros(len(self.keys), dtype=bool)
        flags[self.told[np.isin(self.teller, articles)]] = True
        return flags

    def ties(self, kept: Flags | None = None) -> Ties:
        """The simple network of the things kept, weighted as Newman does: 1/(n - 1) a thing."""
        edges = slice(None) if kept is None else kept[self.thing]
        pairs = self.one[edges] * len(self.nodes) + self.other[edges]
        keys, inverse = np.unique(pairs, return_inverse=True)
        share = 1 / np.maximum(self.present[self.thing[edges]] - 1, 1)
        weight = sums(inverse, share, len(keys))
        one, other = np.divmod(keys, max(len(self.nodes), 1))
        return Ties(len(self.nodes), one, other, weight)

    def took_part(self, kept: Flags | None = None) -> Ints:
        """In how many things each node takes part."""
        edges = slice(None) if kept is None else kept[self.thing]
        ends = np.concatenate([self.one[edges], self.other[edges]])
        things = np.concatenate([self.thing[edges], self.thing[edges]])
        parts = np.unique(ends * max(len(self.keys), 1) + things)
        return np.bincount(parts // max(len(self.keys), 1), minlength=len(self.nodes))


def _numbered(keys: Iterable[Hashable]) -> dict[Hashable, int]:
    return {key: rank for rank, key in enumerate(keys)}


def _present(table: Ints, things: int, nodes: int) -> Ints:
    ends = np.concatenate([table[:, [2, 0]], table[:, [2, 1]]])
    parts = np.unique(ends[:, 0] * max(nodes, 1) + ends[:, 1])
    return np.bincount(parts // max(nodes, 1), minlength=things)
