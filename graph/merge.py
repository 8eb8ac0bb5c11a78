"""The same fact, stated several times: one fact with all its evidence, and a belief.

Belief says how sure the articles together make us of a fact. Its sum is a noisy-or over independent
sources: what is doubted is that *all* of them err.

    belief = 1 - (1 - s1) * (1 - s2) * …      over sources; articles that repeat one report are one
    s      = confidence * weight of modality  the best telling of a source

The confidence of a telling is the measured reliability of the rule that found it; the weights are
`WEIGHTS`. So belief lies in [0, 1], never falls when an article is added, and does not grow when
the same report is printed once more. It ranks what to check first; it is no probability of truth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from .model import Argument, Evidence, Fact

WEIGHTS = {"asserted": 1.0, "planned": 0.9, "reported": 0.8, "conditional": 0.5, "denied": 0.0}
"""How far an article vouches for what it says, by modality. Judged, not measured: a plan may fall
through, words of others are only passed on, what hangs on a condition is half said, and a denial
supports nothing."""


class Telling(NamedTuple):
    """One article's statement of a fact; ``source`` is the same for articles of one report."""

    source: str
    confidence: float
    modality: str = "asserted"

    @property
    def support(self) -> float:
        """What the telling adds by itself, in [0, 1]."""
        return self.confidence * WEIGHTS.get(self.modality, 1.0)


def belief(tellings: Iterable[Telling]) -> float:
    """How sure these tellings of one fact make us together, in [0, 1].

    >>> round(belief([Telling("a", 0.9), Telling("b", 0.5), Telling("b", 0.5)]), 2)
    0.95
    """
    doubt = 1.0
    # Sorted, because a product of floats depends on its order in the last digit.
    for support in sorted(_by_source(tellings).values()):
        doubt *= 1.0 - support
    return 1.0 - doubt


def sum_of_belief(tellings: Iterable[Telling]) -> str:
    """The sum behind `belief`, the surest source first.

    >>> sum_of_belief([Telling("a", 0.9), Telling("b", 0.5, "reported")])
    '1 - (1 - 0.90) * (1 - 0.40) = 0.94'
    """
    known = list(tellings)
    parts = sorted(_by_source(known).values(), reverse=True)
    factors = " * ".join(f"(1 - {support:.2f})" for support in parts)
    return f"1 - {factors or '1'} = {belief(known):.2f}"


def _by_source(tellings: Iterable[Telling]) -> dict[str, float]:
    best: dict[str, float] = defaultdict(float)
    for telling in tellings:
        best[telling.source] = max(best[telling.source], telling.support)
    return best


def merge(facts: Iterable[Fact]) -> list[Fact]:
    """One fact for each identity, sorted: arguments and evidence pooled, confidence as belief.

    Where the facts differ in status, modality or dates, the best believed value stands.
    """
    alike: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        alike[fact.id].append(fact)
    return sorted(_merged(found) if len(found) > 1 else found[0] for found in alike.values())


def _merged(facts: list[Fact]) -> Fact:
    stated = sorted(facts)
    merged = replace(
        stated[0],
        arguments=_arguments(stated),
        status=_best(stated, lambda fact: fact.status),
        modality=_best(stated, lambda fact: fact.modality),
        date=_best(stated, lambda fact: fact.date),
        end=_best(stated, lambda fact: fact.end),
        date_text=_best(stated, lambda fact: fact.date_text),
        stands="",
        confidence=_sureness(stated),
        evidence=tuple(sorted({evidence for fact in stated for evidence in fact.evidence})),
    )
    id = stated[0].id
    return merged if merged.id == id else replace(merged, stands=id)


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
    return max(stating, key=lambda value: (_sureness(stating[value]), value), default="")


def _sureness(facts: list[Fact]) -> float:
    """What one article says twice it says once; over articles, confidences pool like beliefs."""
    return belief(
        Telling(article, fact.confidence) for fact in facts for article in _articles(fact.evidence)
    )


def _articles(evidence: Iterable[Evidence]) -> set[str]:
    return {found.article for found in evidence} or {""}
