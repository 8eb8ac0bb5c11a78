"""Who met whom: people, joined where an article says that they met."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from ._legend import Group
from ._map import Map, drawn

TITLE = "Who met whom"
NETWORK = "people"
NOUNS = {
    "node": "person",
    "nodes": "people",
    "thing": "meeting",
    "things": "meetings",
    "solid": "held",
}


def build(network: nx.MultiGraph[str]) -> Map:
    """The map of a people network, coloured by the country that each person serves."""
    countries = network.graph["countries"]

    def country(person: Mapping[str, Any]) -> Group:
        code = person["country"]
        return Group(f"{countries.get(code, code)} ({code})" if code else "country not stated")

    return drawn(network, TITLE, NOUNS, country)
