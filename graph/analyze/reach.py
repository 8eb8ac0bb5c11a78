"""Whom something could have reached from each one, passed on at meetings in the order of time."""

from __future__ import annotations

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from ..ties import Flags, Floats, Ints, Things
from ._dates import span
from ._engine import ARRAYS
from ._nodes import ID, RANK, WHO, ranked, rounded
from ._table import Found

TITLE = "Reach in time"
NETWORKS = ("people", "institutions")
COLUMNS = (*RANK, *WHO, "reach", "without time", "share", *ID)
DEFINITION = (
    "Reach: how many others could have something that this one had at the start, passed on at"
    " meetings of which none must lie before the one before it. Without time: how many are"
    " connected with it in any order. Share: the first over the second. A date known to the year"
    " or month may be any day of it; what is undated carries nothing."
)
SOURCE = "Holme, Physical Review E 71 (2005), 046119; Moody, Social Forces 81 (2002), 25-56."
LIMITS = (
    "It is the most that time allows, not what happened: a meeting passes nothing on by itself, and"
    " a coarse date forbids little."
)
FIGURE = "bars"

NEVER = np.iinfo(np.int32).max
TOGETHER = 2048
"""From so many nodes at a time arrivals are followed."""

SLOW = 1_000
"""Edges above which articles are drawn less often: every contact is gone through for all."""

Days = NDArray[np.int32]


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by reach."""
    things = Things.of(network)
    edges = {key: edge for *_, key, edge in network.edges(keys=True, data=True)}
    dated = np.array([bool(edges[key]["date"]) for key in things.keys], dtype=bool)
    spans = np.array(
        [
            span(edges[key]["date"], edges[key]["end"]) if edges[key]["date"] else (0, 0)
            for key in things.keys
        ],
        dtype=np.int64,
    ).reshape(-1, 2)

    def score(kept: Flags) -> Floats:
        chosen = (kept & dated)[things.thing]
        first, last = spans[things.thing[chosen]].T
        return reached(len(things.nodes), things.one[chosen], things.other[chosen], first, last)

    found = score(np.ones(len(things.keys), dtype=bool))
    connected = _connected(network)
    columns = (
        found.astype(int).tolist(),
        connected.tolist(),
        rounded(found / np.where(connected > 0, connected, np.nan)),
    )
    rows, interval = ranked(network, things, score, columns, seed, large=SLOW)
    undated = int((~dated).sum())
    notes = (f"{undated:,} without a date carry nothing.",) if undated else ()
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True, notes=notes)


def reached(size: int, one: Ints, other: Ints, first: Ints, last: Ints) -> Floats:
    """How many others each node reaches over contacts that may be in order.

    A contact lies on some day from ``first`` to ``last``.
    """
    order = np.lexsort((other, one, last, first))
    contacts = [
        tuple(int(column[number]) for column in (one, other, first, last)) for number in order
    ]
    found = np.zeros(size)
    for begin in range(0, size, TOGETHER):
        sources = np.arange(begin, min(begin + TOGETHER, size))
        arrival = np.full((size, len(sources)), NEVER, dtype=np.int32)
        arrival[sources, np.arange(len(sources))] = 0
        _spread(arrival, contacts)
        found[sources] = (arrival != NEVER).sum(axis=0) - 1
    return found


def _spread(arrival: Days, contacts: list[tuple[int, ...]]) -> None:
    """Lower the earliest days of arrival until no contact brings anything sooner.

    One pass is enough where each date is a day of its own; coarse dates ask for more.
    """
    while True:
        before = arrival.copy()
        for one, other, first, last in contacts:
            for giver, taker in ((one, other), (other, one)):
                given = np.where(arrival[giver] <= last, np.maximum(arrival[giver], first), NEVER)
                np.minimum(arrival[taker], given, out=arrival[taker])
        if (before == arrival).all():
            return


def _connected(network: nx.MultiGraph[str]) -> Ints:
    """With how many others each node is connected at all."""
    sizes = {node: len(part) - 1 for part in nx.connected_components(network) for node in part}
    return np.array([sizes[node] for node in network], dtype=np.int64)
