"""Who ranks first by a measure, and how sure the ranks are."""

from __future__ import annotations

from typing import Any

import networkx as nx
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import MaxNLocator

from ._figure import COLOURS, INK, Figure, corpus, dated, short, things

MOST = 15


def draw(network: nx.MultiGraph[str], table: Any) -> Figure:
    """A bar for each of the first of a table that has ranks, its rank's interval beside it."""
    column = table.columns[table.columns.index("country") + 1]
    records = [row for row in table.records()[:MOST] if row[column]]
    names = [
        short(str(row["name"]), 28) + (f" ({short(row['country'])})" if row["country"] else "")
        for row in records
    ]
    places = range(len(records))
    sure = [row for row in records if row["rank low"] is not None]

    def paint(canvas: Canvas) -> None:
        left, right = canvas.subplots(1, 2, sharey=True, width_ratios=(3, 2))
        left.barh(places, [row[column] for row in records], color=COLOURS[0], height=0.65)
        left.set_yticks(places, names)
        left.set_ylim(len(records) - 0.4, -0.6)
        left.set_xlabel(column)
        right.tick_params(axis="y", length=0)
        right.set_xlabel("rank, 95 %" if sure else "rank")
        for place, row in enumerate(records):
            if sure:
                right.plot([row["rank low"], row["rank high"]], [place, place], color=COLOURS[1])
            right.plot([row["rank"]], [place], "o", color=INK, markersize=4)
        right.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=5, min_n_ticks=1))

    drawn = f", articles drawn {table.draws} times again" if sure else ""
    return Figure(
        table.title,
        f"The first {len(records):,} of {len(table.rows):,} by {column}, and between which ranks"
        f" each lies{drawn}. {len(things(network)):,} things{dated(network)}. {corpus(network)}",
        (7.0, 1.1 + 0.24 * max(len(records), 3)),
        paint,
    )
