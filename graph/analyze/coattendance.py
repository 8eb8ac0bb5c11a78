"""Who was at the same gatherings, small ones counting more than congresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

import networkx as nx
import numpy as np

from ..ties import Flags, Floats, Ints, Things, sums
from ._engine import ARRAYS
from ._resample import rank_intervals, ranks
from ._table import Found, Row

TITLE = "Co-attendance"
NETWORKS = ("attendance",)
COLUMNS = (
    "rank", "rank low", "rank high", "name", "other name", "gatherings", "strength", "smallest",
    "first", "last", "id", "other id",
)  # fmt: skip
DEFINITION = (
    "Gatherings: meetings, visits and events at which both are named. Strength: the sum of"
    " 1/(n - 1) over them, n being how many people are named there. Smallest: the fewest people at"
    " one of them."
)
SOURCE = (
    "Breiger, Social Forces 53 (1974), 181-190; weights: Newman, Physical Review E 64 (2001),"
    " 016132."
)
LIMITS = (
    "Two at one festival need not have spoken. Of a large gathering, articles name the prominent,"
    " so that n is too small and the weight too large."
)


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Pairs of people by strength."""
    things = Things.of(network)
    people = _present(network)
    ends, pair, thing, share = _shared(things, people)

    def strength(kept: Flags) -> Floats:
        chosen = kept[thing]
        return np.round(sums(pair[chosen], share[chosen], len(ends)), 9)

    every = np.ones(len(things.keys), dtype=bool)
    interval = rank_intervals(things, strength, seed)
    scores = strength(every)
    order = ranks(scores).tolist()
    shared: dict[int, list[str]] = defaultdict(list)
    for number, key in zip(pair.tolist(), thing.tolist(), strict=True):
        shared[number].append(things.keys[key])
    dates = {key: edge["date"] for *_, key, edge in network.edges(keys=True, data=True)}
    rows: list[Row] = [
        (
            order[number],
            interval.low[number],
            interval.high[number],
            *(network.nodes[end]["label"] for end in ends[number]),
            len(shared[number]),
            round(float(scores[number]), 4),
            min(len(people[key]) for key in shared[number]),
            *_first_and_last(dates[key] for key in shared[number]),
            *ends[number],
        )
        for number in range(len(ends))
    ]
    rows.sort(key=lambda row: (row[0], str(row[3]), str(row[4]), str(row[-2])))
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True)


def _present(network: nx.MultiGraph[str]) -> dict[str, list[str]]:
    """The people of each gathering, sorted."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, other, key in network.edges(keys=True):
        found[key] |= {end for end in (one, other) if network.nodes[end]["kind"] == "person"}
    return {key: sorted(people) for key, people in found.items()}


def _shared(
    things: Things, people: dict[str, list[str]]
) -> tuple[list[tuple[str, str]], Ints, Ints, Floats]:
    """The pairs; then, for each pair at each gathering: the pair, the gathering, 1/(n - 1)."""
    at = [
        (pair, number, 1 / (len(people[key]) - 1))
        for number, key in enumerate(things.keys)
        for pair in combinations(people[key], 2)
    ]
    ends = sorted({pair for pair, _, _ in at})
    rank = {pair: number for number, pair in enumerate(ends)}
    return (
        ends,
        np.array([rank[pair] for pair, _, _ in at], dtype=np.int64),
        np.array([number for _, number, _ in at], dtype=np.int64),
        np.array([share for _, _, share in at], dtype=np.float64),
    )


def _first_and_last(dates: Iterable[str]) -> tuple[str, str]:
    known = sorted(filter(None, dates))
    return (known[0], known[-1]) if known else ("", "")
