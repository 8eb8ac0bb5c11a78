"""A map as a value: what stands where, and what it says when it is clicked."""

from __future__ import annotations

import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from ._layout import positions

Texts = dict[str, Any]

_LINE = 18
"""Letters to a line of a label: most names take two lines, and a label stays about a square."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node: its place in pixels, its group's number, its weight, and what its dossier says."""

    key: str
    label: str
    lines: tuple[str, ...]
    aliases: tuple[str, ...]
    country: str
    group: int
    x: int
    y: int
    weight: int
    offices: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """One line between two nodes, by their numbers, with the numbers of the things behind it."""

    one: int
    other: int
    things: tuple[int, ...]
    line: str
    """``held`` if one of them was, else ``planned`` if one is to be, else ``denied``."""


@dataclass(frozen=True, slots=True)
class Map:
    """One picture. ``things`` are attributes of the network's edges, and ``who`` took part."""

    title: str
    summary: str
    notes: tuple[str, ...]
    nouns: Mapping[str, str]
    groups: tuple[tuple[str, int], ...]
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    things: tuple[Texts, ...]


def drawn(
    network: nx.MultiGraph[str],
    title: str,
    nouns: Mapping[str, str],
    group_of: Callable[[Mapping[str, Any]], str],
) -> Map:
    """The map of a network; ``nouns`` are its words for ``node``, ``nodes``, ``thing``,
    ``things``, and for a ``solid`` line.

    ``group_of`` gives the legend's entry of a node's attributes; groups stand by size.
    """
    keys = list(network)
    number = {key: rank for rank, key in enumerate(keys)}
    lines = {key: _lines(network.nodes[key]["label"]) for key in keys}
    spots = positions(nx.Graph(network), lines)
    sizes = Counter(group_of(network.nodes[key]) for key in keys)
    groups = sorted(sizes.items(), key=lambda group: (-group[1], group[0]))
    rank = {name: row for row, (name, _) in enumerate(groups)}
    weights = {key: len({edge for *_, edge in network.edges(key, keys=True)}) for key in keys}
    nodes = tuple(
        Node(
            key=key,
            label=found["label"],
            lines=lines[key],
            aliases=found["aliases"],
            country=found["country"],
            group=rank[group_of(found)],
            x=spots[key][0],
            y=spots[key][1],
            weight=weights[key],
            offices=found["offices"],
        )
        for key, found in network.nodes(data=True)
    )
    things, ties = _things_and_ties(network, number)
    summary = _summary(network, len(nodes), len(ties), nouns)
    return Map(title, summary, _notes(network), nouns, tuple(groups), nodes, ties, things)


def _things_and_ties(
    network: nx.MultiGraph[str], number: Mapping[str, int]
) -> tuple[tuple[Texts, ...], tuple[Tie, ...]]:
    things: dict[str, Texts] = {}
    pairs: dict[tuple[int, int], list[str]] = defaultdict(list)
    for one, other, key, edge in network.edges(keys=True, data=True):
        thing = things.setdefault(key, {**edge, "key": key, "who": set()})
        thing["who"] |= {number[one], number[other]}
        low, high = sorted((number[one], number[other]))
        pairs[low, high].append(key)
    order = sorted(things, key=lambda key: (things[key]["date"], key))
    rank = {key: row for row, key in enumerate(order)}
    ties = tuple(
        Tie(
            one, other, tuple(sorted(rank[key] for key in keys)), _line(things[key] for key in keys)
        )
        for (one, other), keys in sorted(pairs.items())
    )
    return tuple({**things[key], "who": sorted(things[key]["who"])} for key in order), ties


def _line(things: Iterable[Texts]) -> str:
    statuses = {thing["status"] for thing in things}
    if statuses <= {"cancelled", "denied"}:
        return "denied"
    intended = {"planned", "proposed", "postponed", "negotiated", "cancelled", "denied"}
    return "planned" if statuses <= intended else "held"


def _lines(label: str) -> tuple[str, ...]:
    """A label in at most three lines, without control characters, which no canvas can draw."""
    clean = "".join(char if char.isprintable() else " " for char in label)
    return tuple(textwrap.wrap(clean, _LINE, max_lines=3, placeholder=" …")) or ("?",)


def _summary(network: nx.MultiGraph[str], nodes: int, ties: int, nouns: Mapping[str, str]) -> str:
    """How many of how many, from when to when, from which articles: a caption for a report."""
    about = network.graph
    dates = sorted(edge["date"] for *_, edge in network.edges(data=True) if edge["date"])
    span = f", dated {_span(dates[0], dates[-1])}" if dates else ""
    published = f", published {_span(about['first'], about['last'])}" if about["first"] else ""
    articles = "1 article" if about["articles"] == 1 else f"{about['articles']:,} articles"
    things = len({key for *_, key in network.edges(keys=True)})
    counted = f"{things:,} {nouns['thing' if things == 1 else 'things']}"
    return (
        f"{nodes:,} of {about['all_nodes']:,} {nouns['nodes']} and {ties:,} of "
        f"{about['all_ties']:,} ties ({counted}{span}), "
        f"read in {articles}{published}."
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
