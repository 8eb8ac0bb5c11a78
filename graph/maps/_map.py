"""A map as a value: what stands where, and what it says when it is clicked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import networkx as nx

from ._circles import Circle
from ._legend import Group
from ._placing import LARGE, Layout, lines_of, radius_of, weights_of, wider

Texts = dict[str, Any]

HUGE = 5000
"""Above so many nodes a map opens on a search."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node: its place and half width in pixels, its group's and circle's number (circle -1 is
    none), how many things it takes part in, and what its dossier says."""

    key: str
    label: str
    lines: tuple[str, ...]
    aliases: tuple[str, ...]
    country: str
    group: int
    size: float
    weight: int
    x: int = 0
    y: int = 0
    circle: int = -1
    offices: tuple[Any, ...] = ()
    records: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """One line between two nodes, by their numbers, with the numbers of the things behind it."""

    one: int
    other: int
    things: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """One picture. ``things`` are attributes of the network's edges, with ``who`` took part and the
    ``line`` that they draw. ``start`` is what it opens on: "all", "circles" or "search"; ``ends``
    are the numbers of one node in focus, or of two between which it shows the way."""

    title: str
    summary: str
    notes: tuple[str, ...]
    nouns: Mapping[str, str]
    groups: tuple[tuple[Group, int], ...]
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    things: tuple[Texts, ...]
    ends: tuple[int, ...]
    circles: tuple[Circle, ...] = ()
    start: str = "all"
    story: tuple[Mapping[str, Any], ...] = ()


def drawn(
    network: nx.MultiGraph[str],
    title: str,
    nouns: Mapping[str, str],
    group_of: Callable[[Mapping[str, Any]], Group],
) -> Map:
    """The map of a network, its nodes not yet placed.

    ``nouns`` are its words for ``node``, ``nodes``, ``thing``, ``things``, and a ``solid`` line;
    ``group_of`` gives the legend's entry of a node's attributes; groups stand by size.
    """
    keys = list(network)
    number = {key: rank for rank, key in enumerate(keys)}
    weights = weights_of(network)
    all_nodes = len(wider(network))
    sizes = Counter(group_of(network.nodes[key]) for key in keys)
    groups = sorted(sizes.items(), key=lambda group: (-group[1], group[0]))
    rank = {group: row for row, (group, _) in enumerate(groups)}
    nodes = tuple(
        Node(
            key=key,
            label=found["label"],
            lines=lines_of(found["label"], all_nodes),
            aliases=found["aliases"],
            country=found["country"],
            group=rank[group_of(found)],
            size=radius_of(weights[key], all_nodes),
            weight=weights[key],
            offices=found["offices"],
            records=found["records"],
        )
        for key, found in network.nodes(data=True)
    )
    things, ties = _things_and_ties(network, number)
    ends = tuple(network.graph.get("ends", ()))
    return Map(
        title=_titled(title, [network.nodes[key]["label"] for key in ends]),
        summary=_summary(network, len(nodes), len(ties), nouns),
        notes=_notes(network),
        nouns=nouns,
        groups=tuple(groups),
        nodes=nodes,
        ties=ties,
        things=things,
        ends=tuple(number[key] for key in ends),
    )


def placed(drawn: Map, layout: Layout) -> Map:
    """The map with its nodes where the layout has them."""
    large = len(drawn.nodes) > LARGE
    circle_of = layout.circle_of if large else {}
    # Of a part of a network some circles may be empty.
    used = sorted({circle_of[node.key] for node in drawn.nodes if node.key in circle_of})
    rank = {number: row for row, number in enumerate(used)}
    nodes = []
    for node in drawn.nodes:
        x, y = layout.spots[node.key]
        circle = rank[circle_of[node.key]] if circle_of else -1
        nodes.append(replace(node, x=x, y=y, circle=circle))
    return replace(
        drawn,
        nodes=tuple(nodes),
        circles=tuple(layout.circles[number] for number in used),
        start="search" if len(nodes) > HUGE else "circles" if used else "all",
    )


def _things_and_ties(
    network: nx.MultiGraph[str], number: Mapping[str, int]
) -> tuple[tuple[Texts, ...], tuple[Tie, ...]]:
    things: dict[str, Texts] = {}
    pairs: dict[tuple[int, int], list[str]] = defaultdict(list)
    for one, other, key, edge in network.edges(keys=True, data=True):
        thing = things.setdefault(key, {**edge, "line": line(edge["status"]), "who": set()})
        thing["who"] |= {number[one], number[other]}
        low, high = sorted((number[one], number[other]))
        pairs[low, high].append(key)
    order = sorted(things, key=lambda key: (things[key]["date"], key))
    rank = {key: row for row, key in enumerate(order)}
    ties = tuple(
        Tie(one, other, tuple(sorted(rank[key] for key in keys)))
        for (one, other), keys in sorted(pairs.items())
    )
    return tuple({**things[key], "who": sorted(things[key]["who"])} for key in order), ties


def line(status: str) -> str:
    """The line that a thing of this status draws: held, planned or denied.

    >>> line("in-force"), line("negotiated"), line("cancelled")
    ('held', 'planned', 'denied')
    """
    if status in ("cancelled", "denied"):
        return "denied"
    intended = ("planned", "proposed", "postponed", "negotiated", "designate")
    return "planned" if status in intended else "held"


def _titled(title: str, ends: list[str]) -> str:
    if len(ends) == 2:
        return f"{title}: from {ends[0]} to {ends[1]}"
    return f"{title}, around {ends[0]}" if ends else title


def _summary(network: nx.MultiGraph[str], nodes: int, ties: int, nouns: Mapping[str, str]) -> str:
    """How many of how many, from when to when, from which articles: a caption for a report."""
    about = network.graph
    dates = sorted(edge["date"] for *_, edge in network.edges(data=True) if edge["date"])
    span = f", dated {_span(dates[0], dates[-1])}" if dates else ""
    published = f", published {_span(about['first'], about['last'])}" if about["first"] else ""
    articles = "1 article" if about["articles"] == 1 else f"{about['articles']:,} articles"
    publishers = about["publishers"]
    outlets = f" of {publishers:,} publishers" if publishers > 1 else ""
    things = len({key for *_, key in network.edges(keys=True)})
    counted = f"{things:,} {nouns['thing' if things == 1 else 'things']}"
    return (
        f"{nodes:,} of {about['all_nodes']:,} {nouns['nodes']} and {ties:,} of "
        f"{about['all_ties']:,} ties ({counted}{span}), "
        f"read in {articles}{outlets}{published}."
    )


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"


def _notes(network: nx.MultiGraph[str]) -> tuple[str, ...]:
    filters = network.graph["filters"].describe()
    undated = network.graph["undated"]
    return tuple(
        filter(
            None,
            (
                f"Shown: {filters}." if filters else "",
                f"{undated:,} left out because no article dates them." if undated else "",
            ),
        )
    )
