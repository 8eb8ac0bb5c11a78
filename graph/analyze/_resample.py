"""How far ranks depend on which articles there happen to be: the articles are drawn again.

Of n articles n are drawn with replacement, and a thing stays if one of its articles was drawn
(Efron and Tibshirani, An Introduction to the Bootstrap, 1993, the percentile interval). About a
third of what one article alone tells is missing from each draw, so that a value would come out too
low, while a rank compares nodes that lose alike: ranks carry the interval.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..ties import Flags, Floats, Ints, Things

DRAWS = 200
FEW_DRAWS = 20
LARGE = 10_000
"""Above so many edges there are `FEW_DRAWS`, with coarser intervals, so that it takes a minute."""
COVERAGE = (0.025, 0.975)


class Interval(NamedTuple):
    """The lowest and highest rank of each; empty, with no draws, where fewer than two articles."""

    low: list[int | None]
    high: list[int | None]
    draws: int


def ranks(scores: Floats) -> Ints:
    """The rank of each score, the highest first; equal scores share the better rank, NaN is last.

    >>> ranks(np.array([2.0, 5.0, np.nan, 2.0])).tolist()
    [2, 1, 4, 2]
    """
    known = np.nan_to_num(scores, nan=-np.inf)
    return len(known) - np.searchsorted(np.sort(known), known, side="right") + 1


def worst_ranks(scores: Floats) -> Ints:
    """As `ranks`, but equal scores share the worse rank.

    >>> worst_ranks(np.array([2.0, 5.0, np.nan, 2.0])).tolist()
    [3, 1, 4, 3]
    """
    known = np.nan_to_num(scores, nan=-np.inf)
    return len(known) - np.searchsorted(np.sort(known), known, side="left")


def drawn(
    things: Things, score: Callable[[Flags], Floats], seed: int, large: int = LARGE
) -> Floats:
    """The scores in each draw, a row for each; fewer draws above ``large`` edges."""
    random = np.random.default_rng(seed)
    draws = DRAWS if len(things.one) <= large else FEW_DRAWS
    if things.articles < 2:
        return np.empty((0, 0))
    samples = (random.integers(things.articles, size=things.articles) for _ in range(draws))
    return np.array([score(things.drawn(articles)) for articles in samples])


def rank_intervals(
    things: Things, score: Callable[[Flags], Floats], seed: int, large: int = LARGE
) -> Interval:
    """Between which ranks each lies in 95 % of the draws.

    Among equals nobody knows who is first: the lower end is the better rank that they share, the
    higher end the worse.
    """
    found = drawn(things, score, seed, large)
    if not found.size:
        size = len(score(np.ones(len(things.keys), dtype=bool)))
        return Interval([None] * size, [None] * size, 0)
    best, worst = (np.array([rank(row) for row in found]) for rank in (ranks, worst_ranks))
    low = np.quantile(best, COVERAGE[0], axis=0, method="lower")
    high = np.quantile(worst, COVERAGE[1], axis=0, method="higher")
    return Interval(low.tolist(), high.tolist(), len(found))
