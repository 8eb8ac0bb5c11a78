"""How much goes on between two countries, and whether it grows."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import numpy as np

from ..ties import Flags, Floats, Ints, Things, sums
from ._dates import day_of, span
from ._engine import ARRAYS
from ._nodes import rounded
from ._resample import COVERAGE, drawn, rank_intervals, ranks
from ._table import Found, Row, Value

TITLE = "Bilateral ties"
NETWORKS = ("countries",)
COLUMNS = (
    "rank", "rank low", "rank high", "country", "other country", "things", "meetings", "agreements",
    "events", "strength", "first", "last", "earlier", "later", "change", "change low",
    "change high", "id", "other id",
)  # fmt: skip
DEFINITION = (
    "Things: meetings, visits, agreements and events that involve both countries. Strength: the sum"
    " of 1/(n - 1) over them, n being how many countries take part. Earlier and later: how many lie"
    " before and from the day that parts all dated things into halves. Change: the pair's share of"
    " all things later, over its share earlier; above 1 it grew. One more thing, spread over the"
    " halves as all things are, is counted with each pair, so that few things change little."
)
SOURCE = (
    "Weights: Newman, Physical Review E 64 (2001), 016132. Change: own, a ratio of shares drawn"
    " towards 1; its interval comes from drawing the articles again."
)
LIMITS = (
    "Shares guard against a press that writes more in one half, not against one that turns to"
    " another country. What is undated counts among the things and in neither half."
)
FIGURE = "heat"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """Pairs of countries by things."""
    things = Things.of(network)
    edges = {key: edge for *_, key, edge in network.edges(keys=True, data=True)}
    half, middle = _halves([edges[key] for key in things.keys])
    pairs, pair = np.unique(things.one * len(things.nodes) + things.other, return_inverse=True)

    def counts(chosen: Flags) -> Floats:
        return sums(pair, chosen[things.thing], len(pairs))

    def change(kept: Flags) -> Floats:
        return _change(*((counts(chosen), chosen.sum()) for chosen in halves(kept)))

    def halves(kept: Flags) -> tuple[Flags, Flags]:
        return kept & (half == 0), kept & (half == 1)

    every = np.ones(len(things.keys), dtype=bool)
    interval = rank_intervals(things, counts, seed)
    order = ranks(counts(every)).tolist()
    columns = [
        *_by_class(things, edges, counts),
        np.round(things.ties().weight, 4).tolist(),
        *_ends(network, things, pairs),
        counts(half == 0).astype(int).tolist(),
        counts(half == 1).astype(int).tolist(),
        *_changes(change(every), drawn(things, change, seed)),
    ]
    ends = [[things.nodes[end] for end in divmod(key, len(things.nodes))] for key in pairs.tolist()]
    rows: list[Row] = [
        (
            order[number],
            interval.low[number],
            interval.high[number],
            *(network.nodes[end]["label"] for end in ends[number]),
            *(column[number] for column in columns),
            *ends[number],
        )
        for number in range(len(pairs))
    ]
    rows.sort(key=lambda row: (row[0], str(row[3]), str(row[4])))
    notes = (f"The later half begins on {day_of(middle)}.",) if middle else ()
    return Found(rows, ARRAYS, draws=interval.draws, seeded=True, notes=notes)


def _change(earlier: tuple[Floats, int], later: tuple[Floats, int]) -> Floats:
    """The change of each pair, from its things and all things in each half; NaN if one is empty."""
    (before, early), (after, late) = earlier, later
    if not early or not late:
        return np.full(len(before), np.nan)
    share = late / (early + late)
    return np.asarray((after + share) / late * early / (before + 1 - share))


def _halves(edges: list[dict[str, str]]) -> tuple[Ints, int]:
    """0 or 1 for each thing, -1 for one without a date or over both halves; the day of parting."""
    spans = [span(edge["date"]) if edge["date"] else None for edge in edges]
    days = sorted(found[0] for found in spans if found)
    if not days:
        return np.full(len(edges), -1), 0
    middle = days[len(days) // 2]
    halves = [
        -1 if not found or found[0] < middle <= found[1] else int(found[0] >= middle)
        for found in spans
    ]
    return np.array(halves, dtype=np.int64), middle


def _by_class(
    things: Things, edges: dict[str, dict[str, str]], counts: Callable[[Flags], Floats]
) -> list[list[Value]]:
    """All things, then those that are meetings or visits, agreements, events, of each pair."""
    types = np.array([edges[key]["type"] for key in things.keys], dtype=object)
    chosen = (
        np.ones(len(types), dtype=bool),
        np.isin(types, ("Meeting", "Visit")),
        types == "Agreement",
        types == "CulturalEvent",
    )
    return [counts(flags).astype(int).tolist() for flags in chosen]


def _ends(network: nx.MultiGraph[str], things: Things, pairs: Ints) -> list[list[Value]]:
    """The first and the last date of each pair, empty where there is none."""
    first: list[Value] = []
    last: list[Value] = []
    for key in pairs.tolist():
        one, other = divmod(key, len(things.nodes))
        between = network[things.nodes[one]][things.nodes[other]].values()
        dates = sorted(edge["date"] for edge in between if edge["date"])
        first.append(dates[0] if dates else "")
        last.append(dates[-1] if dates else "")
    return [first, last]


def _changes(change: Floats, draws: Floats) -> list[list[Value]]:
    """The change of each pair, with its interval where there are draws."""
    draws = draws[~np.isnan(draws).any(axis=1)] if draws.size else draws
    if not draws.size:
        return [rounded(change, 3), [None] * len(change), [None] * len(change)]
    return [rounded(change, 3), *np.round(np.quantile(draws, COVERAGE, axis=0), 3).tolist()]
