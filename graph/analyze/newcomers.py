"""Who appears only lately, and of whom nothing is told any more."""

from __future__ import annotations

from math import comb

import networkx as nx

from ._dates import day_of, span
from ._table import Found, Row

TITLE = "Newcomers and those who fell silent"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = ("change", "name", "country", "things", "first", "last", "by chance", "id")
DEFINITION = (
    "The time from the first to the last date is cut into four. New: took part in nothing before"
    " the last quarter. Silent: took part in at least two things, in none of the last quarter."
    " By chance: how probable that is if the same things were spread over the dates at random. What"
    " is known to the month or year counts as early for the new, as late for the silent."
)
SOURCE = "By chance: the hypergeometric distribution, as in Fisher's exact test (1935)."
LIMITS = (
    "Silence is the press's, not the person's: a quarter with few articles makes many fall silent"
    " (measure coverage), and an office that ends ends the reports. What is undated is left out."
)


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """The new, then the silent, the least probable first. Chance is counted, not drawn."""
    spans = {
        key: span(edge["date"], edge["end"])
        for *_, key, edge in network.edges(keys=True, data=True)
        if edge["date"]
    }
    if not spans:
        return Found([], "own counts", notes=("Nothing here is dated.",))
    first, last = min(low for low, _ in spans.values()), max(high for _, high in spans.values())
    start = last - (last - first) // 4
    rows: list[Row] = []
    for node, known in network.nodes(data=True):
        mine = {key for *_, key in network.edges(node, keys=True) if key in spans}
        judged = _judged([spans[key] for key in sorted(mine)], list(spans.values()), start)
        if judged:
            rows.append((judged[0], known["label"], known["country"], *judged[1:], node))
    rows.sort(key=lambda row: (str(row[0]), float(row[6] or 0), str(row[1]), str(row[-1])))
    return Found(rows, "own counts", notes=(f"The last quarter begins on {day_of(start)}.",))


def _judged(
    mine: list[tuple[int, int]], every: list[tuple[int, int]], start: int
) -> tuple[str, int, str, str, float] | None:
    """New or silent, how many things, the first and last day, and the chance; or neither."""
    if not mine:
        return None
    first, last = min(low for low, _ in mine), max(high for _, high in mine)
    if first >= start:
        change, possible = "new", sum(low >= start for low, _ in every)
    elif last < start and len(mine) > 1:
        change, possible = "silent", sum(high < start for _, high in every)
    else:
        return None
    chance = comb(possible, len(mine)) / comb(len(every), len(mine))
    return change, len(mine), day_of(first), day_of(last), round(chance, 6)
