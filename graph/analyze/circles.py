"""Who belongs together: circles that meet more among themselves than with others."""

from __future__ import annotations

import networkx as nx
import numpy as np

from .. import louvain
from ..ties import Floats, Ints, Things, Ties
from ._engine import ARRAYS
from ._table import Found, Row

TITLE = "Circles"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = ("circle", "size", "name", "country", "agreement", "strength", "id")
DEFINITION = (
    "Circle: a community that maximizes modularity, ties weighted as for strength in the measure"
    " degree; of many runs with different seeds, what they agree on. Agreement: in what share of"
    " the runs a member stood with its neighbours of the circle, on average; 1 is always."
)
SOURCE = (
    "Blondel et al., Journal of Statistical Mechanics (2008), P10008; consensus: Lancichinetti and"
    " Fortunato, Scientific Reports 2 (2012), 336, over ties alone as Tandon et al., Physical"
    " Review E 99 (2019), 042301."
)
LIMITS = (
    "Modularity finds circles in any network, also in one made by chance, and joins small ones in a"
    " large network. A circle has no name and no membership list: low agreement means that a person"
    " stands between two."
)

RUNS = 20
FEW_RUNS = 5
LARGE = 20_000
"""Above so many ties there are `FEW_RUNS`, each of which takes a second."""
ROUNDS = 6
MAJORITY = 0.5


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """The circle of each node; circles by size, members by strength."""
    things = Things.of(network)
    ties = things.ties()
    parts, agreement, runs = consensus(ties, seed)
    sizes = np.bincount(parts, minlength=1)
    rows: list[Row] = [
        (
            int(parts[number]) + 1,
            int(sizes[parts[number]]),
            network.nodes[node]["label"],
            network.nodes[node]["country"],
            None if np.isnan(agreement[number]) else round(float(agreement[number]), 3),
            round(float(ties.strength[number]), 4),
            node,
        )
        for number, node in enumerate(things.nodes)
    ]
    rows.sort(key=lambda row: (row[0], -float(row[5] or 0), str(row[2]), str(row[6])))
    notes = (
        f"{len(sizes):,} circles; modularity {louvain.modularity(ties, parts):.3f}; "
        f"consensus of {runs} runs.",
    )
    return Found(rows, ARRAYS, exact=False, seeded=True, notes=notes)


def consensus(ties: Ties, seed: int) -> tuple[Ints, Floats, int]:
    """The circle of each node, the agreement of the runs about it, and how many runs there were."""
    runs = RUNS if len(ties.one) <= LARGE else FEW_RUNS
    weighted, first = ties, np.empty(0)
    for _ in range(ROUNDS):
        found = [louvain.communities(weighted, seed + run) for run in range(runs)]
        share = np.mean([parts[ties.one] == parts[ties.other] for parts in found], axis=0)
        first = first if first.size else share
        if np.isin(share, (0, 1)).all():
            break
        weighted = Ties(ties.size, ties.one, ties.other, share).kept(share >= MAJORITY)
    parts = found[0]
    inside = parts[ties.one] == parts[ties.other]
    among = Ties(ties.size, ties.one[inside], ties.other[inside], first[inside])
    alone = np.where(among.degree > 0, among.degree, np.nan)
    return parts, among.strength / alone, runs
