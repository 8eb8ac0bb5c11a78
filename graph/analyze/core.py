"""Who belongs to the dense middle of the network."""

from __future__ import annotations

import networkx as nx

from ..ties import Flags, Floats, Things
from ._engine import core_of
from ._nodes import ID, RANK, WHO, ranked
from ._table import Found

TITLE = "Core"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = (*RANK, *WHO, "core", "neighbours", *ID)
DEFINITION = (
    "Core: the greatest k such that this one belongs to a part of the network in which everybody"
    " has at least k neighbours inside that part."
)
SOURCE = (
    "Seidman, Social Networks 5 (1983), 269-287; computed as by Batagelj and Zaversnik (2003),"
    " arXiv:cs/0310049."
)
LIMITS = (
    "One large gathering makes a core by itself: all who attended it met each other. A core is"
    " dense, not powerful."
)
FIGURE = "bars"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by core number."""
    things = Things.of(network)

    def score(kept: Flags) -> Floats:
        return core_of(things.ties(kept)).values

    ties = things.ties()
    whole = core_of(ties)
    columns = (whole.values.astype(int).tolist(), ties.degree.tolist())
    rows, interval = ranked(network, things, score, columns, seed)
    return Found(rows, whole.engine, draws=interval.draws, seeded=True)
