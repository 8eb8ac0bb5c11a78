"""A map as a value: what stands where, and what it says when it is clicked."""

from __future__ import annotations

import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from ._circles import Circle, encircled
from ._layout import FEW, positions
from ._legend import Group

Texts = dict[str, Any]

LARGE = 2000
"""Above so many nodes a map opens on circles,"""
HUGE = 5000
"""and above so many on a search."""


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
    circle: int
    x: int
    y: int
    size: float
    weight: int
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
    circles: tuple[Circle, ...]
    start: str
    ends: tuple[int, ...]
    story: tuple[Mapping[str, Any], ...] = ()


def drawn(
    network: nx.MultiGraph[str],
    title: str,
    nouns: Mapping[str, str],
    group_of: Callable[[Mapping[str, Any]], Group],
) -> Map:
    """The map of a network; ``nouns`` are its words for ``node``, ``nodes``, ``thing``,
    ``things``, and for a ``solid`` line.

    ``group_of`` gives the legend's entry of a node's attributes; groups stand by size.
    """
    keys = list(network)
    number = {key: rank for rank, key in enumerate(keys)}
    weights = {key: len({edge for *_, edge in network.edges(key, keys=True)}) for key in keys}
    radii = {key: _radius(weights[key], len(keys)) for key in keys}
    lines = {key: _lines(network.nodes[key]["label"], len(keys)) for key in keys}
    spots, circle_of, circles = _placed(nx.Graph(network), lines, radii)
    sizes = Counter(group_of(network.nodes[key]) for key in keys)
    groups = sorted(sizes.items(), key=lambda group: (-group[1], group[0]))
    rank = {group: row for row, (group, _) in enumerate(groups)}
    nodes = tuple(
        Node(
            key=key,
            label=found["label"],
            lines=lines[key],
            aliases=found["aliases"],
            country=found["country"],
            group=rank[group_of(found)],
            circle=circle_of.get(key, -1),
            x=spots[key][0],
            y=spots[key][1],
            size=radii[key],
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
        circles=circles,
        start="search" if len(keys) > HUGE else "circles" if circles else "all",
        ends=tuple(number[key] for key in ends),
    )


def _placed(
    network: nx.Graph[str], lines: Mapping[str, tuple[str, ...]], radii: Mapping[str, float]
) -> tuple[dict[str, tuple[int, int]], dict[str, int], tuple[Circle, ...]]:
    if len(network) > LARGE:
        return encircled(network, radii)
    return positions(network, radii, lines), {}, ()


def _radius(weight: int, nodes: int) -> float:
    """Half the width of a node: its area grows with the things it takes part in."""
    least, most = (7.0, 26.0) if nodes <= FEW else (5.0, 16.0)
    return float(round(min(least + least / 2.5 * weight**0.5, most), 1))


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


def _lines(label: str, nodes: int) -> tuple[str, ...]:
    """A label in at most three lines, without control characters, which no canvas can draw.

    In a full picture most names take two lines, and a label stays about a square.
    """
    clean = "".join(char if char.isprintable() else " " for char in label)
    width = 18 if nodes <= FEW else 13
    return tuple(textwrap.wrap(clean, width, max_lines=3, placeholder=" …")) or ("?",)


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
