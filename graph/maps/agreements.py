"""Agreements with their parties and signatories; each agreement's dossier has its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from ._legend import Group
from ._map import Map, drawn, line

TITLE = "Agreements, their parties and signatories"
NETWORK = "agreements"
NOUNS = {
    "node": "agreement, party or signatory",
    "nodes": "agreements, parties and signatories",
    "thing": "agreement",
    "things": "agreements",
    "solid": "agreed",
}
_TAKING_PART = {
    "person": Group("signatories", ("dot",)),
    "organization": Group("institutions", ("square",)),
    "country": Group("countries", ("triangle",)),
}


def build(network: nx.MultiGraph[str]) -> Map:
    """The map of a network of agreements: diamonds, coloured by whether they were concluded."""
    words = {"held": "agreements concluded", "planned": "agreements intended"}

    def part(node: Mapping[str, Any]) -> Group:
        if node["kind"] != "agreement":
            return _TAKING_PART[node["kind"]]
        return Group(words.get(line(node["status"]), "agreements called off"), ("diamond",))

    return drawn(network, TITLE, NOUNS, part)
