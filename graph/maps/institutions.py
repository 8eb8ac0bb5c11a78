"""Institutions, joined by the agreements, events and meetings in which they took part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from ._legend import Group
from ._map import Map, drawn

TITLE = "Which institutions work together"
NETWORK = "institutions"
NOUNS = {
    "node": "institution",
    "nodes": "institutions",
    "thing": "agreement, event, meeting or visit",
    "things": "agreements, events, meetings and visits",
    "solid": "held or agreed",
}


def build(network: nx.MultiGraph[str]) -> Map:
    """The map of a network of institutions, coloured by their kind."""

    def kind(body: Mapping[str, Any]) -> Group:
        return Group(body["type"].replace("-", " ") or "kind not stated")

    return drawn(network, TITLE, NOUNS, kind)
