"""Whether confidence can be believed: what share of the facts of a confidence is right.

The comparison of stated with observed frequency in bins is the reliability diagram of
Murphy and Winkler, Applied Statistics 26 (1977).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from ._matching import Claim, Count

RELATIONS = ("roles", "who met whom", "agreements", "events")
"""The classes whose facts carry the confidence of a rule."""
_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class Bin(NamedTuple):
    """Facts with a confidence in [low, high): their number, how many are right, and the mean of
    their confidences. The last bin includes 1."""

    low: float
    high: float
    found: int
    right: int
    confidence: float


class RuleRecord(NamedTuple):
    """What a rule found of a class, and how much of it is right."""

    label: str
    rule: str
    right: int
    found: int


def reliability(counts: Iterable[Mapping[str, Count]]) -> list[Bin]:
    """The bins that hold any fact of `RELATIONS`, by rising confidence."""
    judged = [
        (claim.confidence, right)
        for _, claim, right in _claims(counts)
        if claim.confidence is not None
    ]
    bins = []
    for low, high in pairwise(_EDGES):
        inside = [(c, right) for c, right in judged if low <= c < high or c == high == 1]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), sum(right for _, right in inside), mean))
    return bins


def rule_records(counts: Iterable[Mapping[str, Count]]) -> list[RuleRecord]:
    """The record of each rule in each class; a fact that two rules found counts for both."""
    found: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for label, claim, is_right in _claims(counts):
        for rule in claim.rules:
            found[label, rule] += 1
            right[label, rule] += is_right
    return [RuleRecord(*key, right[key], found[key]) for key in sorted(found)]


def _claims(counts: Iterable[Mapping[str, Count]]) -> Iterator[tuple[str, Claim, bool]]:
    for of_article in counts:
        for label in RELATIONS:
            yield from ((label, claim, True) for claim in of_article[label].true)
            yield from ((label, claim, False) for claim in of_article[label].false)
