"""A network cut by time, every slice with the same nodes."""

from __future__ import annotations

from typing import Literal

import networkx as nx

LENGTHS = {"year": 4, "month": 7, "day": 10}


def slices(
    network: nx.MultiGraph[str], by: Literal["year", "month", "day"] = "year"
) -> dict[str, nx.MultiGraph[str]]:
    """The network of each year, month or day, in order, by ISO 8601 prefix.

    All slices have all nodes, so that what is measured in them can be compared. A thing whose date
    is not known as finely as that stands under what is known of it ("2025" among months), a thing
    without a date under the empty prefix. Drawn, everybody stays in place from slice to slice.
    """
    periods: dict[str, nx.MultiGraph[str]] = {}
    dates = {edge["date"][: LENGTHS[by]] for *_, edge in network.edges(data=True)}
    about = {"wider": network, **network.graph}
    for period in sorted(dates):
        periods[period] = nx.MultiGraph(**about, period=period)
        periods[period].add_nodes_from(network.nodes(data=True))
    for one, other, key, edge in network.edges(keys=True, data=True):
        periods[edge["date"][: LENGTHS[by]]].add_edge(one, other, key=key, **edge)
    return periods
