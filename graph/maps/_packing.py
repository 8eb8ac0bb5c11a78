"""The parts of a map that no tie connects, side by side on one page."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

ASPECT = 1.8
"""Width by height of the whole picture, as a page or a screen has it."""
GAP = 40.0
"""Pixels between two components."""


def packed(placed: list[tuple[list[str], Points, Points]]) -> dict[str, tuple[int, int]]:
    """Components side by side, in the width that makes the whole fill a page best."""
    sized = []
    for members, points, boxes in placed:
        low, high = (points - boxes / 2).min(0), (points + boxes / 2).max(0)
        width, height = (float(side) for side in high - low + GAP)
        sized.append((members, points - low, width, height))
    widest = max((width for _, _, width, _ in sized), default=0.0)
    side = math.sqrt(sum(width * height for _, _, width, height in sized) * ASPECT)
    limits = [max(widest, side * (1 + step / 12)) for step in range(12)]
    shelved = [_shelved(sized, limit) for limit in limits]
    return _centred(min(shelved, key=lambda found: max(found[1] / ASPECT, found[2]))[0])


def _shelved(
    sized: list[tuple[list[str], Points, float, float]], limit: float
) -> tuple[dict[str, tuple[float, float]], float, float]:
    """Components, each as high up as it finds room, in no more than this width.

    With the spot of each node come the width and the height of the whole.
    """
    spots: dict[str, tuple[float, float]] = {}
    skyline = [(0.0, limit, 0.0)]  # from left to right: start, end, and how far down it is taken
    across = down = 0.0
    for members, points, width, height in sized:
        starts = [left for left, _, _ in skyline if left + width <= limit + 1e-6]
        top, left = min((_lowest(skyline, left, left + width), left) for left in starts)
        for node, (x, y) in zip(members, points, strict=True):
            spots[node] = (left + float(x), top + float(y))
        right = left + width
        skyline = sorted(
            [(left, right, top + height)]
            + [(a, min(b, left), y) for a, b, y in skyline if a < left]
            + [(max(a, right), b, y) for a, b, y in skyline if b > right]
        )
        across, down = max(across, right), max(down, top + height)
    return spots, across, down


def _lowest(skyline: list[tuple[float, float, float]], left: float, right: float) -> float:
    """How far down the skyline reaches between two points."""
    return max(y for a, b, y in skyline if a < right - 1e-6 and b > left + 1e-6)


def _centred(spots: dict[str, tuple[float, float]]) -> dict[str, tuple[int, int]]:
    if not spots:
        return {}
    across, down = ([spot[axis] for spot in spots.values()] for axis in (0, 1))
    middle = ((min(across) + max(across)) / 2, (min(down) + max(down)) / 2)
    return {n: (round(x - middle[0]), round(y - middle[1])) for n, (x, y) in spots.items()}
