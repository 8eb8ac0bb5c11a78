"""Who stands between two who did not meet, and between which countries."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np

from ..ties import Flags, Floats, Ints, Things, Ties
from ._engine import ARRAYS
from ._nodes import ID, RANK, WHO, ranked
from ._table import Found

TITLE = "Mediators between countries"
NETWORKS = ("people", "institutions")
COLUMNS = (
    *RANK, *WHO, "mediates", "coordinator", "itinerant", "gatekeeper", "liaison", *ID,
)  # fmt: skip
DEFINITION = (
    "Mediates: pairs of contacts, both of a known country, who share no tie with each other."
    " Coordinator: all three are of one country. Itinerant: the two are of one country, the one"
    " between of another. Gatekeeper: one of the two is a compatriot of the one between; without"
    " direction this is the representative too. Liaison: three countries."
)
SOURCE = "Gould and Fernandez, Sociological Methodology 19 (1989), 89-126; without direction."
LIMITS = (
    "The country is the one that a person serves in these articles, or that of the institution;"
    " whoever has none is left out. That two did not meet here does not mean that they never did."
)
FIGURE = "bars"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Ranks by pairs mediated."""
    things = Things.of(network)
    country = countries([network.nodes[node]["country"] for node in things.nodes])

    def score(kept: Flags) -> Floats:
        return np.asarray(roles(things.ties(kept), country).sum(axis=0), dtype=np.float64)

    found = roles(things.ties(), country)
    columns = [found.sum(axis=0).tolist(), *found.tolist()]
    rows, interval = ranked(network, things, score, columns, seed)
    unknown = int((country < 0).sum())
    notes = (f"{unknown:,} without a known country are left out.",) if unknown else ()
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True, notes=notes)


def countries(codes: Sequence[str]) -> Ints:
    """A number for each country's code, -1 for none."""
    known = sorted(set(codes) - {""})
    number = {code: rank for rank, code in enumerate(known)} | {"": -1}
    return np.array([number[code] for code in codes], dtype=np.int64)


def roles(ties: Ties, country: Ints) -> Ints:
    """How many pairs each node mediates as coordinator, itinerant, gatekeeper and liaison.

    All pairs of neighbours by their countries, less those that a triangle closes.
    """
    known = country >= 0
    ties = ties.kept(known[ties.one] & known[ties.other])
    found = _pairs(ties, country)
    for a, b, c in ties.triangles():
        for middle, one, other in ((a, b, c), (b, a, c), (c, a, b)):
            role = _role(country[middle], country[one], country[other])
            closed = np.bincount(role * ties.size + middle, minlength=4 * ties.size)
            found -= closed.reshape(4, ties.size)
    return found


def _pairs(ties: Ties, country: Ints) -> Ints:
    tails = np.repeat(np.arange(ties.size), ties.degree)
    most = int(country.max(initial=0)) + 1
    keys, counts = np.unique(tails * most + country[ties.arcs[1]], return_counts=True)
    node, other = np.divmod(keys, most)
    alike = counts * (counts - 1) // 2
    own = other == country[node]
    compatriots = np.bincount(node[own], counts[own], ties.size).astype(np.int64)
    coordinator = compatriots * (compatriots - 1) // 2
    itinerant = np.bincount(node[~own], alike[~own], ties.size).astype(np.int64)
    gatekeeper = compatriots * (ties.degree - compatriots)
    every = ties.degree * (ties.degree - 1) // 2
    liaison = every - coordinator - itinerant - gatekeeper
    return np.stack([coordinator, itinerant, gatekeeper, liaison])


def _role(middle: Ints, one: Ints, other: Ints) -> Ints:
    """0 coordinator, 1 itinerant, 2 gatekeeper, 3 liaison."""
    liaison = np.where((one == middle) | (other == middle), 2, 3)
    return np.where(one == other, np.where(one == middle, 0, 1), liaison)
