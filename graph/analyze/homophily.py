"""Whether people meet their own country's people more than chance would have it."""

from __future__ import annotations

import networkx as nx
import numpy as np

from ..ties import Floats, Ints, Things
from ._engine import ARRAYS
from ._null import rewired
from ._resample import COVERAGE
from ._table import Found, Row
from .mediators import countries

TITLE = "Homophily by country"
NETWORKS = ("people", "institutions")
COLUMNS = (
    "country", "code", "members", "inside", "outside", "E-I index", "by chance", "chance low",
    "chance high", "z", "p",
)  # fmt: skip
DEFINITION = (
    "Inside and outside: ties between two of one country, and ties to other countries. E-I index:"
    " outside less inside, over both; -1 is all inside, 1 all outside. By chance: the ties inside"
    " that networks have on average in which everybody keeps the number of ties and chance says"
    " with whom, with the interval of 95 % of them; z: how many standard deviations away the real"
    " network lies; p: the share of networks at least as far away, two-sided."
)
SOURCE = (
    "Krackhardt and Stern, Social Psychology Quarterly 51 (1988), 123-140; null: Maslov and"
    " Sneppen, Science 296 (2002), 910-913."
)
LIMITS = (
    "Diplomats are there to meet others, and the press reports that: few ties inside are the"
    " subject of the corpus, not a character of the country. Whoever has no known country is left"
    " out."
)

NULLS = 200
FEW_NULLS = 50
LARGE = 20_000
"""Above so many ties there are `FEW_NULLS`."""


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """All countries together first, then each by members."""
    things = Things.of(network)
    codes = [network.nodes[node]["country"] for node in things.nodes]
    country = countries(codes)
    ties = things.ties()
    ties = ties.kept((country[ties.one] >= 0) & (country[ties.other] >= 0))
    known = sorted(set(codes) - {""})
    count = NULLS if len(ties.one) <= LARGE else FEW_NULLS
    inside = _inside(country, ties.one, ties.other, len(known))
    nulls = np.array(
        [_inside(country, *ends, len(known)) for ends in rewired(ties, count, seed)]
    ).reshape(count, -1)
    ends = np.concatenate([country[ties.one], country[ties.other]])
    outside = np.bincount(ends, minlength=len(known)) - 2 * inside
    members = np.bincount(country[country >= 0], minlength=len(known))
    names = network.graph.get("countries", {})
    rows: list[Row] = [
        (
            names.get(code, code),
            code,
            int(members[number]),
            *_compared(int(inside[number]), int(outside[number]), nulls[:, number]),
        )
        for number, code in enumerate(known)
    ]
    rows.sort(key=lambda row: (-int(row[2] or 0), str(row[1])))
    every = _compared(int(inside.sum()), int(outside.sum()) // 2, nulls.sum(axis=1))
    rows.insert(0, ("all countries", "", int(members.sum()), *every))
    notes = (f"Chance from {count} networks.",)
    return Found(rows, ARRAYS, exact=False, seeded=True, notes=notes)


def _inside(country: Ints, one: Ints, other: Ints, count: int) -> Ints:
    """How many ties have both ends in each country."""
    same = country[one] == country[other]
    return np.bincount(country[one[same]], minlength=count)


def _compared(inside: int, outside: int, nulls: Floats | Ints) -> Row:
    """The columns of one country."""
    every = inside + outside
    mean, spread = float(nulls.mean()), float(nulls.std())
    low, high = np.quantile(nulls, COVERAGE)
    far = int((np.abs(nulls - mean) >= abs(inside - mean) - 1e-9).sum())
    return (
        inside,
        outside,
        round((outside - inside) / every, 3) if every else None,
        round(mean, 2),
        float(low),
        float(high),
        round((inside - mean) / spread, 2) if spread else None,
        # The real network is one of those that chance allows.
        round((far + 1) / (len(nulls) + 1), 4),
    )
