"""Bilateral ties: countries, joined by meetings, visits, agreements and events."""

from __future__ import annotations

import networkx as nx

from ._legend import Group
from ._map import Map, drawn

TITLE = "Bilateral ties"
NETWORK = "countries"
NOUNS = {
    "node": "country",
    "nodes": "countries",
    "thing": "meeting, visit, agreement or event",
    "things": "meetings, visits, agreements and events",
    "solid": "held or agreed",
}


def build(network: nx.MultiGraph[str]) -> Map:
    """The map of a network of countries, all of one colour: no country is more than another."""
    return drawn(network, TITLE, NOUNS, lambda country: Group("countries"))
