"""With how many others each one met, and how closely."""

from __future__ import annotations

import networkx as nx

from ..ties import Flags, Floats, Things
from ._engine import ARRAYS
from ._nodes import ID, RANK, WHO, ranked, rounded
from ._table import Found

TITLE = "Degree and strength"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = (*RANK, *WHO, "neighbours", "things", "strength", *ID)
DEFINITION = (
    "Neighbours: how many others share at least one meeting (or other thing) with this one. Things:"
    " how many it took part in. Strength: the sum over its ties, to each of which a thing with n"
    " participants adds 1/(n - 1), so that a large congress does not outweigh talks of two."
)
SOURCE = (
    "Freeman, Social Networks 1 (1978), 215-239; strength: Newman, Physical Review E 64 (2001),"
    " 016132."
)
LIMITS = (
    "It counts what these articles tell: whom the press follows leads. A high rank is neither"
    " influence nor closeness, and whoever is missing may have met many."
)
FIGURE = "bars"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by neighbours."""
    things = Things.of(network)

    def score(kept: Flags) -> Floats:
        return things.ties(kept).degree.astype(float)

    ties = things.ties()
    columns = (ties.degree.tolist(), things.took_part().tolist(), rounded(ties.strength))
    rows, interval = ranked(network, things, score, columns, seed)
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True)
