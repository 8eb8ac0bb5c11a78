"""How two are connected: the way of fewest steps, with what stands behind each."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, NamedTuple

import networkx as nx

from ..errors import NotFound
from ._dates import day_of, span

Things = tuple[tuple[str, Mapping[str, Any]], ...]


class Step(NamedTuple):
    """One step of a way: from whom, to whom, and the things that join them, the surest first.

    Of a way in time these are the things that the dates allow, and ``earliest`` is the first day on
    which the step may be done; empty otherwise.
    """

    one: str
    other: str
    things: Things
    earliest: str = ""


def path(network: nx.MultiGraph[str], start: str, end: str) -> tuple[Step, ...]:
    """The way of fewest steps; of several, one whose least sure step is surest.

    A step is as sure as the surest of its things. Empty from a node to itself. Raises `NotFound`
    where there is no way.
    """
    # For each node of a layer: how sure the way there is, and from whom it comes.
    layers: list[dict[str, tuple[float, str]]] = [{start: (1.0, "")}]
    seen = {start}
    while layers[-1] and end not in layers[-1]:
        layer: dict[str, tuple[float, str]] = {}
        for one in sorted(layers[-1]):
            for other in sorted(set(network[one]) - seen):
                sure = min(layers[-1][one][0], _surest(network[one][other]))
                if other not in layer or sure > layer[other][0]:
                    layer[other] = (sure, one)
        seen |= layer.keys()
        layers.append(layer)
    nodes = _backwards(layers, network, start, end)
    return tuple(Step(one, other, _sorted(network[one][other])) for one, other in pairwise(nodes))


def path_in_time(network: nx.MultiGraph[str], start: str, end: str) -> tuple[Step, ...]:
    """The way of fewest steps of which none must lie before the one before it.

    A date known to the year or month may be any day of it; what is undated joins nobody here. Of
    several ways, one that arrives first (Holme, Physical Review E 71, 046119, 2005). Raises
    `NotFound` where time allows none.
    """
    layers: list[dict[str, tuple[float, str]]] = [{start: (0, "")}]
    best = {start: 0.0}
    while layers[-1] and end not in layers[-1]:
        layer: dict[str, tuple[float, str]] = {}
        for one in sorted(layers[-1]):
            for other in sorted(network[one]):
                day = _earliest(network[one][other], layers[-1][one][0])
                if day is not None and day < min(
                    layer.get(other, (day + 1, ""))[0], best.get(other, day + 1)
                ):
                    layer[other] = (day, one)
        best |= {node: day for node, (day, _) in layer.items()}
        layers.append(layer)
    nodes = _backwards(layers, network, start, end, " in the order of time")
    steps = []
    for number, (one, other) in enumerate(pairwise(nodes)):
        before, arrived = layers[number][one][0], layers[number + 1][other][0]
        allowed = {
            key: thing
            for key, thing in network[one][other].items()
            if _earliest({key: thing}, before) is not None
        }
        steps.append(Step(one, other, _sorted(allowed), day_of(int(arrived))))
    return tuple(steps)


def _backwards(
    layers: list[dict[str, tuple[float, str]]],
    network: nx.MultiGraph[str],
    start: str,
    end: str,
    how: str = "",
) -> list[str]:
    """The nodes of the way to the end. Raises `NotFound` where the last layer has not got it."""
    if end not in layers[-1]:
        one, other = (network.nodes[node]["label"] for node in (start, end))
        raise NotFound(f"no way{how} from {one} to {other} in this network")
    nodes = [end]
    for layer in reversed(layers[1:]):
        nodes.append(layer[nodes[-1]][1])
    return nodes[::-1]


def _earliest(things: Mapping[str, Mapping[str, Any]], after: float) -> float | None:
    """The first day from ``after`` on at which one of the things may lie."""
    spans = [span(thing["date"], thing["end"]) for thing in things.values() if thing["date"]]
    return min((max(first, after) for first, last in spans if last >= after), default=None)


def _surest(things: Mapping[str, Mapping[str, Any]]) -> float:
    return max(float(thing["confidence"]) for thing in things.values())


def _sorted(things: Mapping[str, Mapping[str, Any]]) -> Things:
    order = sorted(things, key=lambda key: (-things[key]["confidence"], things[key]["date"], key))
    return tuple((key, things[key]) for key in order)
