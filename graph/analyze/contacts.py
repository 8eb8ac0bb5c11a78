"""Whom one person, country or institution met, with how many of them knowing each other."""

from __future__ import annotations

import networkx as nx
import numpy as np

from ..errors import QueryError
from ..ties import Flags, Floats, Things
from ._engine import ARRAYS
from ._resample import rank_intervals, ranks
from ._table import Found, Row

TITLE = "Contacts"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = (
    "rank", "rank low", "rank high", "name", "country", "things", "strength", "in common", "first",
    "last", "id",
)  # fmt: skip
DEFINITION = (
    "The neighbours of the one in focus. Things: meetings (or other things) that the two share."
    " Strength: the sum of 1/(n - 1) over them, n being how many take part. In common: how many"
    " other neighbours of the one in focus this one is joined with."
)
SOURCE = "Marsden, Annual Review of Sociology 16 (1990), 435-463, on personal networks."
LIMITS = (
    "It is what these articles tell, not an address book: most contacts of anybody are in no"
    " article."
)
FIGURE = "ego"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """The neighbours of the node in focus by things. Raises `QueryError` where none is."""
    ends = network.graph.get("ends", ())
    if len(ends) != 1:
        raise QueryError("contacts of whom? Give a name with --focus")
    (focus,) = ends
    near = sorted(network[focus])
    things = Things.of(network)
    theirs = _counted(things, focus, near)

    def score(kept: Flags) -> Floats:
        return np.asarray((theirs & kept).sum(axis=1), dtype=np.float64)

    scores = score(np.ones(len(things.keys), dtype=bool))
    interval = rank_intervals(things, score, seed)
    order = ranks(scores).tolist()
    rows: list[Row] = []
    for number, node in enumerate(near):
        edges = network[focus][node]
        dates = sorted(edge["date"] for edge in edges.values() if edge["date"])
        known = network.nodes[node]
        rows.append(
            (
                order[number],
                interval.low[number],
                interval.high[number],
                known["label"],
                known["country"],
                len(edges),
                round(float((theirs[number] / np.maximum(things.present - 1, 1)).sum()), 4),
                len(set(network[node]) & set(near)),
                dates[0] if dates else "",
                dates[-1] if dates else "",
                node,
            )
        )
    rows.sort(key=lambda row: (row[0], str(row[3]), str(row[-1])))
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True)


def _counted(things: Things, focus: str, near: list[str]) -> Flags:
    """For each neighbour (row), which things (columns) it shares with the one in focus."""
    place = {node: row for row, node in enumerate(near)}
    mine = things.nodes.index(focus)
    shared = np.zeros((len(near), len(things.keys)), dtype=bool)
    for one, other, thing in zip(things.one, things.other, things.thing, strict=True):
        if mine in (one, other):
            shared[place[things.nodes[other if one == mine else one]], thing] = True
    return shared
