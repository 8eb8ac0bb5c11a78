"""Where the nodes of a map stand: computed here, so that the picture is the same for everybody.

A browser's physics settles differently at each opening and takes minutes at a thousand nodes.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from ._packing import ASPECT, Points, packed

LINE = 15.0
"""Height of a line of a label, at 13 pixels' type."""
LABELLED = 300
"""Up to so many nodes each label has its own room; in a larger picture labels appear on coming
closer, and room for all of them would leave the nodes as specks in an empty page."""
FEW = 80
"""Up to so many nodes there is room to spare between the labels."""
PAIR = 3
"""Components up to this size are long and thin: with as much room, their ties would be too long."""
CROWD = 12
"""From so many nodes on a component is evened, see `_evened`; smaller ones keep their own form."""
SHARE = 0.7
"""Of 300 nodes, evened by less, the labels ask for a picture too large to read at one sight;
evened by more, neighbours look no nearer than strangers."""
STRESS_LIMIT = 400
"""Above so many nodes in a component, stress over all pairs gives way to stress over pivots."""
PIVOTS = 60


def positions(
    network: nx.Graph[str],
    radii: Mapping[str, float],
    labels: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, tuple[int, int]]:
    """Pixels of each node, the origin in the middle; up to `LABELLED` nodes no labels overlap.

    ``radii`` has half the width of each node, ``labels`` the lines written under it. The answer
    depends on nothing but the arguments and the order of the network's nodes.
    """
    parts = sorted(nx.connected_components(network), key=lambda part: -len(part))
    order = {node: rank for rank, node in enumerate(network)}
    placed = []
    lines: Mapping[str, Sequence[str]] = dict.fromkeys(order, ())
    if labels is not None and len(order) <= LABELLED:
        lines = labels
    crowded = lines is not labels
    for part in parts:
        members = sorted(part, key=order.__getitem__)
        boxes = np.array([box(lines[node], radii[node]) for node in members])
        points = _component(network, members)
        airy = len(order) <= FEW and len(part) > PAIR
        fill, rounds = (1 / 6, 100) if crowded else (1 / 3 if airy else 2 / 3, 1500)
        placed.append((members, _spread(points, boxes, fill, rounds), boxes))
    # A label stands below its node, so that a node stands above the middle of its box.
    middles = packed(placed)
    return {n: (x, round(y - LINE * len(lines[n]) / 2)) for n, (x, y) in middles.items()}


def box(lines: Sequence[str], radius: float) -> tuple[float, float]:
    """Width and height of a node with its label below, at 13 pixels' type, and a gap around."""
    widest = max((_columns(line) for line in lines), default=0)
    return max(7.9 * widest + 6, 2 * radius + 8), LINE * len(lines) + 2 * radius + 10


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _component(network: nx.Graph[str], members: list[str]) -> Points:
    if len(members) <= 2:
        return np.column_stack([np.arange(len(members)), np.zeros(len(members))])
    rank = {node: row for row, node in enumerate(members)}
    adjacent = [[rank[other] for other in network.adj[node]] for node in members]
    if len(members) <= STRESS_LIMIT:
        steps = np.array([_steps(adjacent, row) for row in range(len(members))], dtype=float)
        return _stress(_pivot_mds(steps[:, :: 1 + len(members) // PIVOTS]), steps)
    pivots, steps = _pivots(adjacent, PIVOTS)
    ties = np.array([(one, other) for one, near in enumerate(adjacent) for other in near])
    return _sparse_stress(_pivot_mds(steps), steps, pivots, ties)


def _steps(adjacent: list[list[int]], start: int) -> list[int]:
    """How many ties lead from one node to each."""
    steps = [-1] * len(adjacent)
    steps[start] = 0
    edge = [start]
    while edge:
        beyond = []
        for node in edge:
            for other in adjacent[node]:
                if steps[other] < 0:
                    steps[other] = steps[node] + 1
                    beyond.append(other)
        edge = beyond
    return steps


def _pivots(adjacent: list[list[int]], count: int) -> tuple[NDArray[np.intp], Points]:
    """Nodes far from one another, and the steps from each node to them.

    The first has most ties; each next one is farthest from those before.
    """
    chosen = [max(range(len(adjacent)), key=lambda node: (len(adjacent[node]), -node))]
    steps = [np.array(_steps(adjacent, chosen[0]), dtype=float)]
    while len(chosen) < count:
        chosen.append(int(np.argmax(np.min(steps, axis=0))))
        steps.append(np.array(_steps(adjacent, chosen[-1]), dtype=float))
    return np.array(chosen), np.column_stack(steps)


def _pivot_mds(steps: Points) -> Points:
    """Classical scaling from distances to pivots (Brandes and Pich, 2006), as a start.

    A small fixed spiral keeps apart nodes that have the same distances to every pivot.
    """
    squared = steps**2
    centred = squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean()
    _, vectors = np.linalg.eigh(centred.T @ centred)
    points = centred @ vectors[:, -2:][:, ::-1] if steps.shape[1] > 1 else centred.repeat(2, 1)
    points *= np.sqrt((steps**2).mean()) / max(np.sqrt((points**2).mean()), 1e-9)
    turns = np.arange(len(points)) * 2.399963
    spiral = np.column_stack([np.cos(turns), np.sin(turns)])
    outward = np.sqrt((np.arange(len(points)) + 1) / len(points))[:, None]
    return np.asarray(points + 0.3 * spiral * outward)


def _stress(points: Points, steps: Points, rounds: int = 100) -> Points:
    """Stress majorization (Gansner, Koren and North, 2004), all distances, weights 1/d².

    Nodes that share many neighbours would lie close together; their distance is never below one.
    """
    wished = np.maximum(steps, 1.0)
    weights = wished**-2.0
    np.fill_diagonal(weights, 0.0)
    total = weights.sum(1)[:, None]
    for _ in range(rounds):
        norms = (points**2).sum(1)
        squared = norms[:, None] + norms[None, :] - 2 * points @ points.T
        pull = weights * wished / np.sqrt(np.maximum(squared, 1e-9))
        moved = (weights @ points + points * pull.sum(1)[:, None] - pull @ points) / total
        settled = np.abs(moved - points).max() < 1e-3
        points = moved
        if settled:
            break
    return points


def _sparse_stress(
    points: Points, steps: Points, pivots: NDArray[np.intp], ties: NDArray[np.intp]
) -> Points:
    """Stress of the distances to the pivots and of the ties alone (Ortmann, Klimenta and Brandes,
    2017): time and memory grow with the nodes and not with their square.
    """
    wished = np.maximum(steps, 1.0)
    weights = wished**-2.0
    weights[pivots, np.arange(len(pivots))] = 0.0
    one, other = ties.T
    near = len(pivots) / 10  # what a tie weighs against all pivots together
    total = weights.sum(1) + near * np.bincount(one, minlength=len(points))
    for _ in range(60):
        far = _towards(points[:, None, :], points[pivots][None, :, :], wished[..., None])
        pull = (weights[..., None] * far).sum(1)
        np.add.at(pull, one, near * _towards(points[one], points[other], np.ones((len(one), 1))))
        points = pull / total[:, None]
    return points


def _towards(here: Points, there: Points, wished: Points) -> Points:
    """Where a node should stand so that it is this far from another, on the line between them."""
    apart = here - there
    length = np.sqrt((apart**2).sum(-1, keepdims=True))
    return np.asarray(there + apart * (wished / np.maximum(length, 1e-6)))


def _evened(points: Points, share: float) -> Points:
    """Points moved towards an even density: crowded middles and empty corners waste a page.

    The plane is halved again and again, so that each point owns a cell of the same area; ``share``
    of the way leads to the middle of that cell.
    """
    low, high = points.min(0), points.max(0)
    middles = np.empty_like(points)
    cells = [(np.arange(len(points)), low, high)]
    while cells:
        members, low, high = cells.pop()
        if len(members) == 1:
            middles[members[0]] = (low + high) / 2
            continue
        axis = int(np.argmax((high - low) / (ASPECT, 1.0)))
        members = members[np.argsort(points[members, axis], kind="stable")]
        half = len(members) // 2
        cut = low[axis] + (high[axis] - low[axis]) * half / len(members)
        upper, lower = high.copy(), low.copy()
        upper[axis] = lower[axis] = cut
        cells += [(members[:half], low, upper), (members[half:], lower, high)]
    return points + share * (middles - points)


def _spread(points: Points, boxes: Points, fill: float, rounds: int) -> Points:
    """Push overlapping boxes apart along the axis where less is missing, until none overlaps.

    At first the boxes fill this share of the picture. Where pushing alone goes in circles, the
    whole grows a little and it is tried again.
    """
    points = points * (ASPECT, 1.0)
    if len(points) > CROWD:
        points = _evened(points, SHARE if len(points) <= LABELLED else SHARE / 2)
    points = points * _scale(points, boxes, fill)
    half = boxes / 2
    for turn in range(rounds):
        if turn % 20 == 0:
            first, second, reach = _neighbours(points, half)
        apart = points[second] - points[first]
        missing = reach - np.abs(apart)
        hit = (missing > 0.5).all(1)
        if not hit.any():
            if turn % 20 == 0:
                break
            continue
        axis = missing[hit].argmin(1)
        rows = np.arange(len(axis))
        push = np.zeros((len(axis), 2))
        sign = np.where(apart[hit][rows, axis] < 0, -1.0, 1.0)
        push[rows, axis] = sign * missing[hit][rows, axis] * 0.26
        np.add.at(points, first[hit], -push)
        np.add.at(points, second[hit], push)
        if turn % 20 == 19:
            points = points * 1.01
    return points


def _scale(points: Points, boxes: Points, fill: float) -> float:
    """How much to blow up the drawing, or to shrink it, so that the boxes fill this much of it."""
    (width, height), (wide, high) = np.ptp(points, axis=0), boxes.mean(0)
    # (width·s + wide)·(height·s + high) = Σ boxes / fill, solved for s.
    square, linear = width * height, width * high + height * wide
    rest = wide * high - boxes.prod(1).sum() / fill
    if square < 1e-6:
        return float(-rest / linear) if linear else 1.0
    return float((math.sqrt(linear**2 - 4 * square * rest) - linear) / (2 * square))


def _neighbours(points: Points, half: Points) -> tuple[NDArray[np.intp], NDArray[np.intp], Points]:
    """Pairs that overlap or could within a few pushes, and how far apart each must be."""
    order = np.argsort(points[:, 0], kind="stable")
    across = points[order, 0]
    # In the order from left to right, those that can be near stand directly behind.
    ends = np.searchsorted(across, across + 2 * half[:, 0].max() + 30)
    behind = ends - np.arange(len(points)) - 1
    start = np.repeat(np.arange(len(points)), behind)
    step = np.arange(len(start)) - np.repeat(np.cumsum(behind) - behind, behind) + 1
    first, second = order[start], order[start + step]
    reach = half[first] + half[second]
    near = (np.abs(points[second] - points[first]) < reach + 30).all(1)
    return first[near], second[near], reach[near]
