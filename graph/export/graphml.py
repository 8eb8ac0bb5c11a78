"""GraphML: a network for igraph, NetworkX, yEd, Cytoscape and Gephi."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from .. import output
from . import Source, Written
from ._flat import contents, flat
from ._text import Cleaner

TITLE = "GraphML: a network for igraph, NetworkX, yEd, Cytoscape and Gephi"
EXTENSIONS = (".graphml",)


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting, with its sentences; ``x`` and ``y`` place the nodes."""
    clean = Cleaner("GraphML")
    drawn = source.network()
    network = flat(drawn, clean)
    for node, (x, y) in source.layout(drawn).items():
        # As in GEXF: programs count upwards, a screen downwards.
        network.nodes[clean(node)].update(x=float(x), y=float(-y))
    found = contents(network)
    network.graph.update({name: clean(told) for name, told in source.about(found).items()})
    with output.writing(out) as file:
        nx.write_graphml_xml(network, file)
    return {out: found + clean.note()}
