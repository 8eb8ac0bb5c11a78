"""What people decided about identity: values that linking obeys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple


class Decision(NamedTuple):
    """One decision in force.

    ``same`` and ``different``: ``one`` and ``other`` are identifiers, those that stand or any that
    a reading gave. ``apart``: what ``article`` calls ``one`` is somebody else, the same for each
    ``other`` (a label). ``named``: ``other`` is the name to show for ``one``.
    """

    verdict: str
    one: str
    other: str
    article: str = ""


def contradictions(decisions: Iterable[Decision]) -> list[tuple[Decision, ...]]:
    """Decisions that cannot hold together: two made the same, by a chain too, and kept different.

    Each is given as the ``different`` one with the ``same`` ones of its chain, sorted.

    >>> a, b = Decision("same", "x", "y"), Decision("different", "y", "x")
    >>> contradictions([a, b]) == [(b, a)]
    True
    """
    known = sorted(set(decisions))
    joined = [decision for decision in known if decision.verdict == "same"]
    root: dict[str, str] = {}

    def find(id: str) -> str:
        while root.get(id, id) != id:
            id = root[id]
        return id

    for decision in joined:
        root[find(decision.other)] = find(decision.one)
    chains: dict[str, list[Decision]] = defaultdict(list)
    for decision in joined:
        chains[find(decision.one)].append(decision)
    return [
        (decision, *chains[find(decision.one)])
        for decision in known
        if decision.verdict == "different" and find(decision.one) == find(decision.other)
    ]
