"""How probable something is by what holds of it: gradient-boosted decision trees.

The trees (Friedman, Greedy function approximation: a gradient boosting machine, 2001) ask of one
feature after the other whether it holds, and add up to the logarithm of the odds. They stand in
tables under `data/` that a script of `benchmarks/` trains; the packages that ask them say what
their features are.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import cache

from .lexicon import rows

Node = tuple[str, int, int, float]
"""A feature, the node to go on with where it holds and where not; at a leaf no feature, and what
it adds to the log-odds."""


def probability(table: str, found: Collection[str]) -> float:
    """How probable it is, in (0, 1), by the trees of a table, where these features hold."""
    return 1 / (1 + math.exp(-sum(_leaf(tree, found) for tree in _trees(table))))


def _leaf(tree: dict[int, Node], found: Collection[str]) -> float:
    feature, yes, no, value = tree[0]
    while feature:
        feature, yes, no, value = tree[yes if feature in found else no]
    return value


@cache
def _trees(table: str) -> tuple[dict[int, Node], ...]:
    trees: dict[str, dict[int, Node]] = {}
    for row in rows(table):
        node = (row["feature"], int(row["yes"]), int(row["no"]), float(row["value"]))
        trees.setdefault(row["tree"], {})[int(row["node"])] = node
    return tuple(trees.values())
