"""When things happened, and when articles were published."""

from __future__ import annotations

from collections import Counter
from typing import Any

import networkx as nx
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import MaxNLocator

from ._figure import COLOURS, PALE, Figure, corpus, counted, dated, things

MONTHS = 5
"""Up to so many years the bars are months, beyond that years."""
LONGEST = 60
"""The most years shown: what lies further back is counted in the caption."""


def draw(network: nx.MultiGraph[str], table: Any) -> Figure:
    """Bars of dated things, held and other, over bars of articles."""
    found = things(network)
    every = sorted(edge["date"] for edge in found.values() if edge["date"])
    published = network.graph["published"]
    years = [int(day[:4]) for day in (*every, *published)]
    first = max(min(years, default=0), max(years, default=0) - LONGEST + 1)
    by_month = bool(years) and max(years) - first < MONTHS
    length = 7 if by_month else 4
    shown = [date for date in every if len(date) >= length and int(date[:4]) >= first]
    happened = Counter(date[:length] for date in shown)
    told = Counter(day[:length] for day in published if len(day) >= length)
    periods = _periods(first, max(years, default=0), by_month) if years else []
    left = len(found) - len(shown)
    unit = "month" if by_month else "year"

    def paint(canvas: Canvas) -> None:
        above, below = canvas.subplots(2, 1, sharex=True, height_ratios=(3, 2))
        places = range(len(periods))
        above.bar(places, [happened[p] for p in periods], color=COLOURS[0], width=0.8)
        below.bar(places, [told[p] for p in periods], color=PALE, edgecolor="#5f6b7a", width=0.8)
        above.set_ylabel("things")
        below.set_ylabel("articles")
        for axes in (above, below):
            axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        step = max(1, -(-len(periods) // 12))
        below.set_xticks(list(places)[::step], periods[::step])

    return Figure(
        "What happened when, and when it was written about",
        f"Above, {len(shown):,} of {counted(len(found), 'thing')}{dated(network)} by {unit}"
        f"{f'; without {left:,} undated, dated more coarsely, or earlier' if left else ''}."
        f" Below, articles by {unit} of publication: no article is not no meeting."
        f" {corpus(network)}",
        (7.0, 3.6),
        paint,
    )


def _periods(first: int, last: int, by_month: bool) -> list[str]:
    years = range(first, last + 1)
    if not by_month:
        return [f"{year:04}" for year in years]
    return [f"{year:04}-{month:02}" for year in years for month in range(1, 13)]
