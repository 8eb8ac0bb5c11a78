"""People and institutions together: who holds which office, signed or took part with which body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from ._legend import SHAPES, Group
from ._map import Map, drawn

TITLE = "People and their institutions"
NETWORK = "both"
NOUNS = {
    "node": "person or institution",
    "nodes": "people and institutions",
    "thing": "office, agreement, event or meeting",
    "things": "offices, agreements, events and meetings",
    "solid": "held or agreed",
}


def build(network: nx.MultiGraph[str]) -> Map:
    """The map of a two-mode network: people are dots, institutions squares coloured by kind."""

    def mode(node: Mapping[str, Any]) -> Group:
        if node["kind"] == "person":
            return Group("people", ("dot",))
        return Group(node["type"].replace("-", " ") or "kind not stated", SHAPES[1:])

    return drawn(network, TITLE, NOUNS, mode)
