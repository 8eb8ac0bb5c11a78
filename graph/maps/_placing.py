"""Where everybody stands: one layout for the map, for exports and for every slice of a network."""

from __future__ import annotations

import hashlib
import json
import textwrap
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from .. import __version__, output
from ..errors import OutputError
from ._circles import Circle, encircled
from ._layout import FEW, positions

LARGE = 2000
"""Above so many nodes a network is laid out in circles, and its map opens on them."""


class Layout(NamedTuple):
    """Pixels of each node, the number of its circle, and the circles; none in smaller networks."""

    spots: Mapping[str, tuple[int, int]]
    circle_of: Mapping[str, int]
    circles: tuple[Circle, ...]


def layout(network: nx.MultiGraph[str], kept: Path | None = None) -> Layout:
    """Where the nodes of a network stand, and those of the whole that time or evidence thinned.

    The same network has the same layout, wherever it is asked for. ``kept`` is a folder in which
    layouts are looked up and left, each under the digest of what it is the layout of.
    """
    whole = wider(network)
    if kept is None:
        return _laid_out(whole)
    place = kept / f"{_digest(whole)}.json"
    found = _from_json(place)
    if found is None or found.spots.keys() != set(whole):
        found = _laid_out(whole)
        # Who may not write into the workspace draws anew each time.
        with suppress(OSError, OutputError):
            place.parent.mkdir(exist_ok=True)
            output.write(place, json.dumps(found._asdict(), separators=(",", ":")))
    return found


def wider(network: nx.MultiGraph[str]) -> nx.MultiGraph[str]:
    """The network before time or evidence thinned it: itself, where nothing did."""
    whole: nx.MultiGraph[str] = network.graph.get("wider", network)
    return whole


def weights_of(network: nx.MultiGraph[str]) -> dict[str, int]:
    """In how many things each node takes part."""
    return {node: len({key for *_, key in network.edges(node, keys=True)}) for node in network}


def radius_of(weight: int, nodes: int) -> float:
    """Half the width of a node: its area grows with the things it takes part in."""
    least, most = (7.0, 26.0) if nodes <= FEW else (5.0, 16.0)
    return float(round(min(least + least / 2.5 * weight**0.5, most), 1))


def lines_of(label: str, nodes: int) -> tuple[str, ...]:
    """A label in at most three lines, without control characters, which no canvas can draw.

    In a full picture most names take two lines, and a label stays about a square.
    """
    clean = "".join(char if char.isprintable() else " " for char in label)
    width = 18 if nodes <= FEW else 13
    return tuple(textwrap.wrap(clean, width, max_lines=3, placeholder=" …")) or ("?",)


def _laid_out(network: nx.MultiGraph[str]) -> Layout:
    count = len(network)
    radii = {node: radius_of(weight, count) for node, weight in weights_of(network).items()}
    if count > LARGE:
        return Layout(*encircled(nx.Graph(network), radii))
    lines = {node: lines_of(found["label"], count) for node, found in network.nodes.items()}
    return Layout(positions(nx.Graph(network), radii, lines), {}, ())


def _digest(network: nx.MultiGraph[str]) -> str:
    told = [__version__, *network.nodes(data="label"), *network.edges(keys=True)]
    return hashlib.sha256(json.dumps(told).encode("utf-8")).hexdigest()


def _from_json(place: Path) -> Layout | None:
    """What was kept there; None where nothing was, or something else."""
    try:
        found: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
        spots = {node: (int(x), int(y)) for node, (x, y) in found["spots"].items()}
        circle_of = {node: int(number) for node, number in found["circle_of"].items()}
        return Layout(spots, circle_of, tuple(Circle(*circle) for circle in found["circles"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
