"""GraphML: the network of people for igraph, NetworkX, yEd, Cytoscape and Gephi."""

from __future__ import annotations

import io
from pathlib import Path

import networkx as nx

from .. import output
from . import Source, Written
from ._flat import counted, flat

TITLE = "GraphML: who met whom for igraph, NetworkX, yEd, Cytoscape and Gephi"
EXTENSIONS = (".graphml",)


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting, with its sentences."""
    network = flat(source.network())
    text = io.BytesIO()
    nx.write_graphml_xml(network, text)
    output.write(out, text.getvalue())
    edges = counted(network.number_of_edges(), "edge")
    return {out: f"{counted(len(network), 'node')}, {edges}"}
