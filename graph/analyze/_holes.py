"""Burt's structural holes over arrays: one pass over the triangles, not one copy for each node."""

from __future__ import annotations

import numpy as np

from ..ties import Floats, Ints, Ties, sums


def effective_size(ties: Ties) -> Floats:
    """For each node Σ_v [1 − Σ_w p_uw m_vw] over its neighbours; NaN where it has none.

    p is the share of u's weight that goes to w, m the weight of v's tie to w over the greatest of
    v's (Burt, Structural Holes, 1992, chapter 2).
    """
    strength = np.where(ties.strength > 0, ties.strength, 1)
    weights = ties.arcs[2]
    greatest = np.zeros(ties.size)
    np.maximum.at(greatest, np.repeat(np.arange(ties.size), ties.degree), weights)
    redundant = np.zeros(ties.size)
    for corners in ties.triangles():
        for u, v, w in _turned(corners):
            share = _weight(ties, u, w) / strength[u] * _weight(ties, v, w) / greatest[v]
            redundant += sums(u, share, ties.size)
    return np.where(ties.degree > 0, ties.degree - redundant, np.nan)


def constraint(ties: Ties) -> Floats:
    """For each node Σ_v (p_uv + Σ_w p_uw p_wv)² over its neighbours; NaN where it has none.

    As in `effective_size`; w are the common neighbours of u and v.
    """
    strength = np.where(ties.strength > 0, ties.strength, 1)
    _, heads, weights = ties.arcs
    tails = np.repeat(np.arange(ties.size), ties.degree)
    invested = weights / strength[tails]
    for corners in ties.triangles():
        for u, v, w in _turned(corners):
            through = _weight(ties, u, w) / strength[u] * _weight(ties, w, v) / strength[w]
            invested += sums(_arc(ties, u, v), through, len(heads))
    return np.where(ties.degree > 0, sums(tails, invested**2, ties.size), np.nan)


def _turned(corners: tuple[Ints, Ints, Ints]) -> list[tuple[Ints, Ints, Ints]]:
    """Each triangle in the six orders of its corners."""
    a, b, c = corners
    return [(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)]


def _arc(ties: Ties, tails: Ints, heads: Ints) -> Ints:
    """The numbers of the arcs between these nodes, which must be joined."""
    return np.searchsorted(ties.keys, tails * ties.size + heads)


def _weight(ties: Ties, tails: Ints, heads: Ints) -> Floats:
    return ties.arcs[2][_arc(ties, tails, heads)]
