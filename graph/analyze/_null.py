"""Networks in which everybody keeps the number of ties, and chance says with whom."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..ties import Flags, Ints, Ties

TRIES = 10
"""Swaps tried for each tie between two networks, after which the first one is forgotten."""


def rewired(ties: Ties, count: int, seed: int) -> Iterator[tuple[Ints, Ints]]:
    """So many networks by degree-preserving swaps, as the ends of their ties.

    Ties are paired at random, and each pair a-b, c-d proposes a-d, c-b. A proposal falls if it
    makes a loop, or a tie that is there, or has anything in common with another proposal: what is
    left can be turned back by the same rule, so that all networks stay equally likely.
    """
    random = np.random.default_rng(seed)
    ends = np.stack([ties.one, ties.other])
    for _ in range(count):
        # Half of the ties meet the other half in each round.
        for _ in range(2 * TRIES if ends.shape[1] > 1 else 0):
            ends = _swapped(ends, ties.size, random)
        yield ends[0], ends[1]


def _swapped(ends: Ints, size: int, random: np.random.Generator) -> Ints:
    order = random.permutation(ends.shape[1])
    half = len(order) // 2
    first, second = order[:half], order[half : 2 * half]
    a, b = ends[:, first]
    turned = random.random(half) < 0.5
    c, d = np.where(turned, ends[::-1, second], ends[:, second])
    fresh = np.stack([_key(a, d, size), _key(c, b, size)])
    stale = np.stack([_key(a, b, size), _key(c, d, size)])
    present = np.sort(_key(ends[0], ends[1], size))
    proposed, times = np.unique(fresh, return_counts=True)
    # What is proposed is not there: so no other proposal may give it up either.
    falls = (a == d) | (c == b) | _in(present, fresh).any(axis=0)
    falls |= _in(proposed[times > 1], fresh).any(axis=0) | _in(proposed, stale).any(axis=0)
    kept = ~falls
    result = ends.copy()
    result[:, first[kept]] = np.stack([a, d])[:, kept]
    result[:, second[kept]] = np.stack([c, b])[:, kept]
    return result


def _key(one: Ints, other: Ints, size: int) -> Ints:
    return np.minimum(one, other) * size + np.maximum(one, other)


def _in(known: Ints, asked: Ints) -> Flags:
    """Whether each is among the sorted known ones."""
    if not len(known):
        return np.zeros(asked.shape, dtype=bool)
    found = np.searchsorted(known, asked)
    return np.asarray(known[np.minimum(found, len(known) - 1)] == asked)
