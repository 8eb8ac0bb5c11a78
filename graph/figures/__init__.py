"""Still pictures for reports: SVG and PNG, the same bytes for the same graph.

Each public module is one figure: ``draw(network, table)`` gives a `Figure` of a network of
`communique.network` and a table of `communique.analyze`, either of which it may not need.
"""

from __future__ import annotations

from typing import Any

import networkx as nx

from ..errors import NotFound
from ..plugins import modules
from ._figure import COLOURS, Figure, clean, short, to_bytes, write

__all__ = ["COLOURS", "Figure", "clean", "draw", "short", "to_bytes", "write"]


def draw(name: str, network: nx.MultiGraph[str], table: Any) -> Figure:
    """The figure of this name. Raises `NotFound` where there is none."""
    known = modules(__name__)
    if name not in known:
        raise NotFound(f"no figure “{name}”; there are: {', '.join(known)}")
    figure: Figure = known[name].draw(network, table)
    return figure
