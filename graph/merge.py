"""The same fact, stated several times: one fact with all its evidence, and a belief."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from .model import Argument, Evidence, Fact


def merge(facts: Iterable[Fact]) -> list[Fact]:
    """One fact for each identity, sorted: arguments and evidence pooled, confidence as belief.

    Where the facts differ in status, modality or dates, the best believed value stands.
    """
    alike: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        alike[fact.id].append(fact)
    return sorted(_merged(found) if len(found) > 1 else found[0] for found in alike.values())


def belief(confidences: Iterable[float]) -> float:
    """How sure several independent articles make us together (noisy-or), in [0, 1].

    >>> round(belief([0.9, 0.5]), 2)
    0.95
    """
    doubt = 1.0
    # Sorted, because a product of floats depends on its order in the last digit.
    for confidence in sorted(confidences):
        doubt *= 1.0 - confidence
    return 1.0 - doubt


def _merged(facts: list[Fact]) -> Fact:
    stated = sorted(facts)
    return replace(
        stated[0],
        arguments=_arguments(stated),
        status=_best(stated, lambda fact: fact.status),
        modality=_best(stated, lambda fact: fact.modality),
        date=_best(stated, lambda fact: fact.date),
        end=_best(stated, lambda fact: fact.end),
        date_text=_best(stated, lambda fact: fact.date_text),
        confidence=_belief(stated),
        evidence=tuple(sorted({evidence for fact in stated for evidence in fact.evidence})),
    )


def _arguments(facts: list[Fact]) -> tuple[Argument, ...]:
    """All arguments; a participant without a part gives way to the same one with a part."""
    pooled = {argument for fact in facts for argument in fact.arguments}
    played = {(a.property, a.value) for a in pooled if a.role}
    return tuple(sorted(a for a in pooled if a.role or (a.property, a.value) not in played))


def _best(facts: list[Fact], field: Callable[[Fact], str]) -> str:
    stating: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if field(fact):
            stating[field(fact)].append(fact)
    return max(stating, key=lambda value: (_belief(stating[value]), value), default="")


def _belief(facts: list[Fact]) -> float:
    """Belief over articles; what one article says twice it says once."""
    surest: dict[str, float] = defaultdict(float)
    for fact in facts:
        for article in _articles(fact.evidence):
            surest[article] = max(surest[article], fact.confidence)
    return belief(surest.values())


def _articles(evidence: Iterable[Evidence]) -> set[str]:
    return {found.article for found in evidence} or {""}
