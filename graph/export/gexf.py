"""GEXF: the network of people for Gephi."""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx

from .. import output
from . import Source, Written
from ._flat import counted, flat

TITLE = "GEXF: who met whom for Gephi"
EXTENSIONS = (".gexf",)


def write(source: Source, out: Path) -> Written:
    """Write one edge per pair and meeting, with its sentences."""
    network = flat(source.network())
    text = "\n".join(nx.generate_gexf(network)) + "\n"
    # NetworkX writes today's date: the same graph would give another file tomorrow.
    dateless = re.sub(r' lastmodifieddate="[^"]*"', "", text, count=1)
    output.write(out, '<?xml version="1.0" encoding="utf-8"?>\n' + dateless)
    edges = counted(network.number_of_edges(), "edge")
    return {out: f"{counted(len(network), 'node')}, {edges}"}
