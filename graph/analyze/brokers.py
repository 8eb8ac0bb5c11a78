"""Who lies on the shortest ways between others."""

from __future__ import annotations

import networkx as nx

from ..ties import Flags, Floats, Things
from ._engine import betweenness_of
from ._nodes import ID, RANK, WHO, ranked, rounded
from ._table import Found

TITLE = "Brokers"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = (*RANK, *WHO, "betweenness", "neighbours", *ID)
DEFINITION = (
    "Betweenness: over all pairs of others, the share of the shortest ways between the two that"
    " pass through this one, summed, and divided by the number of pairs; 0 to 1. Every tie is one"
    " step, however often the two met."
)
SOURCE = (
    "Freeman, Sociometry 40 (1977), 35-41; computed as by Brandes, Journal of Mathematical"
    " Sociology 25 (2001), 163-177."
)
LIMITS = (
    "A way on paper is not a message carried: nobody knows from this that anything was passed on."
    " One meeting that no article tells of can move the ranks; look at the intervals."
)
FIGURE = "bars"

SLOW = 2e6
"""Nodes × ties above which each draw of articles follows the ways from `SOURCES` nodes alone."""
SOURCES = 100


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by betweenness."""
    things = Things.of(network)
    ties = things.ties()
    whole = betweenness_of(ties, seed)
    sources = SOURCES if ties.size * len(ties.one) > SLOW else 0

    def score(kept: Flags) -> Floats:
        if kept.all():
            return whole.values
        return betweenness_of(things.ties(kept), seed, sources).values

    pairs = max((ties.size - 1) * (ties.size - 2) / 2, 1)
    columns = (rounded(whole.values / pairs, 6), ties.degree.tolist())
    rows, interval = ranked(network, things, score, columns, seed)
    note = f"In the draws, ways are followed from {SOURCES} nodes." if sources else ""
    return Found(
        rows, whole.engine, whole.exact, interval.draws, seeded=True, notes=(note,) if note else ()
    )
