"""Rows for nodes in order of a score, as most measures give them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import networkx as nx
import numpy as np

from ..ties import Flags, Floats, Things
from ._resample import LARGE, Interval, rank_intervals, ranks
from ._table import Row, Value

RANK = ("rank", "rank low", "rank high")
WHO = ("name", "country")
ID = ("id",)


def ranked(
    network: nx.MultiGraph[str],
    things: Things,
    score: Callable[[Flags], Floats],
    columns: Sequence[Sequence[Value]],
    seed: int,
    *,
    large: int = LARGE,
) -> tuple[list[Row], Interval]:
    """A row for each node: rank with interval, name, country, the columns, IRI; best first."""
    scores = score(np.ones(len(things.keys), dtype=bool))
    interval = rank_intervals(things, score, seed, large)
    rank = ranks(scores).tolist()
    found = [
        (
            rank[number],
            interval.low[number],
            interval.high[number],
            network.nodes[node]["label"],
            network.nodes[node]["country"],
            *(column[number] for column in columns),
            node,
        )
        for number, node in enumerate(things.nodes)
    ]
    return sorted(found, key=lambda row: (row[0], str(row[3]), str(row[-1]))), interval


def rounded(values: Floats, digits: int = 4) -> list[Value]:
    """The values for a table; ``None`` for what is not defined."""
    return [None if np.isnan(value) else round(value, digits) for value in values.tolist()]
