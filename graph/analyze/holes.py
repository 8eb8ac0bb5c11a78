"""Whose contacts do not know each other: structural holes."""

from __future__ import annotations

import networkx as nx
import numpy as np

from ..ties import Flags, Floats, Things
from ._engine import ARRAYS
from ._holes import constraint, effective_size
from ._nodes import ID, RANK, WHO, ranked, rounded
from ._table import Found

TITLE = "Structural holes"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = (*RANK, *WHO, "effective size", "efficiency", "constraint", "neighbours", *ID)
DEFINITION = (
    "Effective size: the number of neighbours, less how far they are joined with each other, in"
    " shares of the weight that goes to them. Efficiency: that divided by the neighbours."
    " Constraint: how far all of one's ties lead, directly or by a third, to the same few; low for"
    " a broker. Ties are weighted as for strength in the measure degree."
)
SOURCE = (
    "Burt, Structural Holes (1992), chapter 2; Borgatti, Connections 20 (1997), 35-38;"
    " Everett and Borgatti, Social Networks 62 (2020), 50-57."
)
LIMITS = (
    "Two contacts without a tie may know each other well: no article need tell of it. A hole is a"
    " chance to mediate, not a sign that somebody did."
)
FIGURE = "bars"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by effective size."""
    things = Things.of(network)

    def score(kept: Flags) -> Floats:
        return np.round(effective_size(things.ties(kept)), 9)

    ties = things.ties()
    size = effective_size(ties)
    columns = (
        rounded(size),
        rounded(size / np.maximum(ties.degree, 1)),
        rounded(constraint(ties)),
        ties.degree.tolist(),
    )
    rows, interval = ranked(network, things, score, columns, seed)
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True)
