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

Points = NDArray[np.float64]

EDGE = 150.0
"""Wished length of a tie in pixels: a label of 20 letters fits between two nodes."""
ASPECT = 1.5
"""Width by height of the whole picture, as a page or a screen has it."""
GAP = 40.0
"""Pixels between two components."""
LABELLED = 80
"""Up to so many nodes each label has its own room; in a larger picture labels appear on coming
closer, and room for all of them would leave the nodes as specks in an empty page."""
STRESS_LIMIT = 1200
"""Above so many nodes in a component, stress (quadratic in memory) gives way to its pivots."""


def positions(
    network: nx.Graph[str], labels: Mapping[str, Sequence[str]]
) -> dict[str, tuple[int, int]]:
    """Pixels of each node, the origin in the middle; up to `LABELLED` nodes no labels overlap.

    ``labels`` has the lines written under each node. The answer depends on nothing but the
    arguments and the order of the network's nodes.
    """
    parts = sorted(nx.connected_components(network), key=lambda part: -len(part))
    order = {node: rank for rank, node in enumerate(network)}
    placed = []
    room = min(1.0, math.sqrt(LABELLED / max(len(order), 1)))
    for part in parts:
        members = sorted(part, key=order.__getitem__)
        boxes = np.array([_box(labels[node], room) for node in members])
        points = _component(network.subgraph(members), members)
        placed.append((members, _spread(points, boxes), boxes))
    return _pack(placed)


def _box(lines: Sequence[str], room: float) -> tuple[float, float]:
    """Width and height of a node with its label, at 13 pixels' type, times ``room``."""
    widest = max((_columns(line) for line in lines), default=0)
    return max((7.4 * widest + 14) * room, 44.0), max((17.0 * len(lines) + 34) * room, 40.0)


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _component(network: nx.Graph[str], members: list[str]) -> Points:
    if len(members) == 1:
        return np.zeros((1, 2))
    pivots = members if len(members) <= STRESS_LIMIT else _pivots(network, members, 60)
    steps = np.empty((len(members), len(pivots)))
    rank = {node: row for row, node in enumerate(members)}
    for column, pivot in enumerate(pivots):
        for node, length in nx.single_source_shortest_path_length(network, pivot).items():
            steps[rank[node], column] = length
    start = _pivot_mds(steps)
    if len(members) > STRESS_LIMIT:
        return start * EDGE
    return _stress(start, steps) * EDGE


def _pivots(network: nx.Graph[str], members: list[str], count: int) -> list[str]:
    """Nodes far from one another: each next one is farthest from those before."""
    chosen = [max(members, key=network.degree)]
    nearest = dict.fromkeys(members, math.inf)
    while len(chosen) < count:
        for node, length in nx.single_source_shortest_path_length(network, chosen[-1]).items():
            nearest[node] = min(nearest[node], length)
        chosen.append(max(members, key=nearest.__getitem__))
    return chosen


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


def _spread(points: Points, boxes: Points, rounds: int = 600) -> Points:
    """Push overlapping boxes apart along the axis where less is missing, until none overlaps.

    Where pushing alone goes in circles, the whole grows a little and it is tried again.
    """
    points = points * (ASPECT, 1.0) * _scale(points * (ASPECT, 1.0), boxes)
    half = boxes / 2
    for turn in range(rounds):
        if turn % 12 == 0:
            first, second, reach = _neighbours(points, half)
        apart = points[second] - points[first]
        missing = reach - np.abs(apart)
        hit = (missing > 0.5).all(1)
        if not hit.any():
            if turn % 12 == 0:
                break
            continue
        axis = missing[hit].argmin(1)
        rows = np.arange(len(axis))
        push = np.zeros((len(axis), 2))
        sign = np.where(apart[hit][rows, axis] < 0, -1.0, 1.0)
        push[rows, axis] = sign * missing[hit][rows, axis] * 0.26
        np.add.at(points, first[hit], -push)
        np.add.at(points, second[hit], push)
        if turn % 12 == 11:
            points = points * 1.02
    return points


def _scale(points: Points, boxes: Points) -> float:
    """How much to blow up the drawing so that the boxes fill about a third of it at most."""
    width, height = np.ptp(points, axis=0) + boxes.max(0)
    return max(1.0, math.sqrt(3 * float(boxes.prod(1).sum()) / float(width * height)))


def _neighbours(points: Points, half: Points) -> tuple[NDArray[np.intp], NDArray[np.intp], Points]:
    """Pairs that overlap or could within a few pushes, and how far apart each must be."""
    first, second = np.triu_indices(len(points), 1)
    reach = half[first] + half[second]
    near = (np.abs(points[second] - points[first]) < reach + 60).all(1)
    return first[near], second[near], reach[near]


def _pack(placed: list[tuple[list[str], Points, Points]]) -> dict[str, tuple[int, int]]:
    """Components side by side, in the width that makes the whole fill a page best."""
    sized = []
    for members, points, boxes in placed:
        low, high = (points - boxes / 2).min(0), (points + boxes / 2).max(0)
        width, height = (float(side) for side in high - low + GAP)
        sized.append((members, points - low, width, height))
    widest = max((width for _, _, width, _ in sized), default=0.0)
    side = math.sqrt(sum(width * height for _, _, width, height in sized) * ASPECT)
    limits = [max(widest, side * (1 + step / 8)) for step in range(12)]
    rows = [_rows(sized, limit) for limit in limits]
    return _centred(min(rows, key=lambda row: max(row[1] / ASPECT, row[2]))[0] if sized else {})


def _rows(
    sized: list[tuple[list[str], Points, float, float]], limit: float
) -> tuple[dict[str, tuple[float, float]], float, float]:
    """Components in rows no wider than this, small ones below one another beside a tall one.

    With the spot of each node come the width and the height of the whole.
    """
    spots: dict[str, tuple[float, float]] = {}
    row = tallest = left = right = below = across = 0.0
    for members, points, width, height in sized:
        if below + height > row + tallest or left + width > limit:
            left, below = right, row
        if left + width > limit:
            row, left, right = row + tallest, 0.0, 0.0
            tallest, below = 0.0, row
        for node, (x, y) in zip(members, points, strict=True):
            spots[node] = (left + float(x), below + float(y))
        right, tallest = max(right, left + width), max(tallest, below + height - row)
        across = max(across, right)
        below += height
    return spots, across, row + tallest


def _centred(spots: dict[str, tuple[float, float]]) -> dict[str, tuple[int, int]]:
    if not spots:
        return {}
    across, down = ([spot[axis] for spot in spots.values()] for axis in (0, 1))
    middle = ((min(across) + max(across)) / 2, (min(down) + max(down)) / 2)
    return {n: (round(x - middle[0]), round(y - middle[1])) for n, (x, y) in spots.items()}
