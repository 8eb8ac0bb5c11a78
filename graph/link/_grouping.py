"""Which units of a component are one: from the surest pair on, never against a contradiction.

A component holds every unit that a chain of sure pairs ties together. Chains go wrong where a name
fits two ("A. Smith" fits Anna and Adam): units are joined in order of their points, a join must not
bring two together that contradict each other, and a unit that fits two contradicting partners
nearly as well joins neither. The answer depends on the component alone, never on order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations

from ._units import Unit

Points = Callable[[Unit, Unit], int | None]
"""The points for two units being one; ``None`` where nothing compares them."""


def groups(
    units: Iterable[Unit],
    points: Points,
    *,
    threshold: int,
    margin: int,
    same: Iterable[tuple[str, str]] = (),
    different: Iterable[tuple[str, str]] = (),
) -> list[list[Unit]]:
    """The units in groups that are one, each sorted by key, in a stable order.

    From ``threshold`` points on two are one; of two partners that contradict each other the better
    one is taken if it has ``margin`` points more. ``same`` and ``different`` are pairs of keys
    about which a person decided; the latter win.
    """
    known = {unit.key: unit for unit in sorted(units, key=lambda unit: unit.key)}
    apart = {frozenset(pair) for pair in different}
    scored = _scored(known, points)
    for decided in map(frozenset, same):
        if decided in scored:
            scored[decided] = DECIDED
    group = {key: frozenset({key}) for key in known}

    def contradict(a: frozenset[str], b: frozenset[str]) -> bool:
        return any(_contradict(x, y, scored, apart) for x in a for y in b)

    def rivals(key: str, partner: frozenset[str], best: int) -> bool:
        """Whether a unit fits another group nearly as well, which contradicts this one."""
        return any(
            found >= threshold and found > best - margin
            and not group[other] & (partner | group[key]) and contradict(group[other], partner)
            for pair, found in scored.items() if key in pair
            for other in pair - {key}
        )  # fmt: skip

    sure = [pair for pair, found in scored.items() if found >= threshold]
    for pair in sorted(sure, key=lambda pair: (-scored[pair], sorted(pair))):
        one, other = sorted(pair)
        a, b, best = group[one], group[other], scored[pair]
        if a == b or pair in apart or contradict(a, b):
            continue
        if best < DECIDED and (rivals(one, b, best) or rivals(other, a, best)):
            continue
        for key in a | b:
            group[key] = a | b
    found = sorted({tuple(sorted(keys)) for keys in group.values()})
    return [[known[key] for key in keys] for keys in found]


DECIDED = 1000
"""The points of a person's decision."""


def _scored(known: dict[str, Unit], points: Points) -> dict[frozenset[str], int]:
    found = ((frozenset({a, b}), points(known[a], known[b])) for a, b in combinations(known, 2))
    return {pair: -1 if value is None else value for pair, value in found}


def _contradict(
    x: str, y: str, scored: dict[frozenset[str], int], apart: set[frozenset[str]]
) -> bool:
    pair = frozenset({x, y})
    return pair in apart or scored[pair] < 0
