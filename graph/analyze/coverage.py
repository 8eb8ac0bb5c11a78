"""When no article was published: gaps in which a missing meeting means nothing."""

from __future__ import annotations

from itertools import groupby

import networkx as nx

from ._dates import month_of, span
from ._table import Found, Row

TITLE = "Gaps in coverage"
NETWORKS = ("people", "countries", "institutions")
COLUMNS = ("first month", "last month", "months", "things")
DEFINITION = (
    "Months between the first and the last article in which no article was published, one row for"
    " months in a row, the longest first. Things: what other articles date into these months."
)
SOURCE = "Own count. On why it matters: Earl et al., Annual Review of Sociology 30 (2004), 65-80."
LIMITS = (
    "No article is not no meeting: it may not have been collected, or not written. And a month with"
    " articles is not covered because of that: they may be about one country."
)
FIGURE = "timeline"


def measure(network: nx.MultiGraph[str], seed: int) -> Found:
    """The gaps, the longest first. Chance takes no part."""
    published = network.graph["published"]
    days = [span(day) for day in published if len(day) > len("2025")]
    vague = len(published) - len(days)
    told = [
        span(edge["date"])
        for edge in {key: edge for *_, key, edge in network.edges(keys=True, data=True)}.values()
        if len(edge["date"]) > len("2025")
    ]
    rows = [(*gap, _told(told, *gap[:2])) for gap in gaps({month_of(low) for low, _ in days})]
    undated = network.graph["articles"] - len(published)
    notes = [
        f"{len(published) - vague:,} of {network.graph['articles']:,} articles have a month of"
        " publication."
    ]
    if vague or undated:
        notes.append(f"Left out: {vague:,} known to the year, {undated:,} undated.")
    return Found(sorted(rows, key=_longest_first), "own counts", notes=tuple(notes))


def gaps(months: set[str]) -> list[tuple[str, str, int]]:
    """The first, the last, and the number of the months between these in which there is none.

    >>> gaps({"2024-11", "2025-02", "2025-03"})
    [('2024-12', '2025-01', 2)]
    """
    if not months:
        return []
    every = range(_number(min(months)), _number(max(months)) + 1)
    found = []
    for empty, run in groupby(every, lambda number: _month(number) not in months):
        numbers = list(run)
        if empty:
            found.append((_month(numbers[0]), _month(numbers[-1]), len(numbers)))
    return found


def _told(spans: list[tuple[int, int]], first: str, last: str) -> int:
    low, high = span(first, last)
    return sum(low <= start and end <= high for start, end in spans)


def _longest_first(row: Row) -> tuple[int, str]:
    return -int(row[2] or 0), str(row[0])


def _number(month: str) -> int:
    year, part = month.split("-")
    return int(year) * 12 + int(part) - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
