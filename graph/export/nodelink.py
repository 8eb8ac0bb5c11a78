"""Node-link JSON: a network for NetworkX and D3."""

from __future__ import annotations

import json
from pathlib import Path

import networkx as nx

from .. import output
from . import Source, Written
from ._flat import contents, flat

TITLE = "Node-link JSON: a network for NetworkX and D3"
EXTENSIONS = (".json",)


def write(source: Source, out: Path) -> Written:
    """Write one link per pair and meeting, with its sentences."""
    network = flat(source.network())
    found = contents(network)
    network.graph.update(source.about(found))
    # D3 calls them links, and NetworkX finds them under whichever name it is told.
    document = nx.node_link_data(network, edges="links")
    output.write(out, json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    return {out: found}
