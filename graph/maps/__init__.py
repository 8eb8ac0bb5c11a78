"""Networks drawn as one HTML file each, which opens offline and asks nothing of the network.

Each public module is one kind of map. It has a ``TITLE``, says with ``NETWORK`` which network of
`communique.network` it draws, and its ``build(network)`` gives the `Map`, which `draw`
places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import networkx as nx

from ..errors import NotFound
from ..plugins import modules
from ._map import Map, Node, Tie, placed
from ._page import render, write
from ._placing import Layout, layout
from ._story import read_story

__all__ = [
    "Layout",
    "Map",
    "Node",
    "Tie",
    "draw",
    "kind",
    "kinds",
    "layout",
    "read_story",
    "render",
    "write",
]


def kinds() -> dict[str, ModuleType]:
    """The kinds of map by name."""
    return modules(__name__)


def kind(name: str) -> ModuleType:
    """The kind of map of this name. Raises `NotFound` where there is none."""
    known = kinds()
    if name not in known:
        raise NotFound(f"no map “{name}”; there are: {', '.join(known)}")
    return known[name]


def draw(
    name: str,
    network: nx.MultiGraph[str],
    story: tuple[Mapping[str, Any], ...] = (),
    kept: Path | None = None,
) -> Map:
    """The map of a kind, drawn from the network that its ``NETWORK`` names.

    ``kept`` is the folder of layouts, see `layout`.
    """
    drawn: Map = kind(name).build(network)
    return replace(placed(drawn, layout(network, kept)), story=story)
