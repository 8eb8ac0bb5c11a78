"""What people decided about identity: values that linking obeys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple


class Decision(NamedTuple):
    """One decision in force.

    ``same`` and ``different``: ``one`` and ``other`` are identifiers, any that a reading gave, for
    all who share it, or that tells somebody from namesakes. ``apart``: what ``article`` calls
    ``one`` is somebody else, the same for each ``other`` (a label). ``named``: ``other`` is the
    name to show for ``one``.
    """

    verdict: str
    one: str
    other: str
    article: str = ""

    @property
    def entities(self) -> tuple[str, ...]:
        """The identifiers that it is about over all articles."""
        pairs = {"same": (self.one, self.other), "different": (self.one, self.other)}
        return pairs.get(self.verdict, (self.one,) if self.verdict == "named" else ())


def shorter(id: str) -> list[str]:
    """What may be the identifier that namesakes share, of one that tells somebody from them.

    >>> shorter("person/li-wei-arts")
    ['person/li', 'person/li-wei']
    """
    return [id[:at] for at, letter in enumerate(id) if letter == "-"]


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
    named = {id for decision in joined for id in decision.entities}
    for decision in known:
        for id in decision.entities:
            # What is decided of all who share a name is decided of each of them.
            for shared in named.intersection(shorter(id)):
                root[find(id)] = find(shared)
    chains: dict[str, list[Decision]] = defaultdict(list)
    for decision in joined:
        chains[find(decision.one)].append(decision)
    return [
        (decision, *chains[find(decision.one)])
        for decision in known
        if decision.verdict == "different" and find(decision.one) == find(decision.other)
    ]
