"""How sure a fact is: the share of what its rule finds that was right on development articles.

``data/rule-reliability.tsv`` has for each rule how many of its facts were right there
(``benchmarks/reliability.py`` writes it). With few facts that share says little, so it is drawn
towards that of the rule's class as by `_PRIOR` more facts: the mean of a Beta distribution, as in
Gelman et al., Bayesian Data Analysis, chapter 2. A fact that several rules find has the confidence
of the best of them; that they agree is no second witness, since they read the same words.

What is set aside is what is not sure, and what is not whole: an office held for nobody knows whom.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from ..model import Fact, Reading
from .places.territories import OF_CITIES
from .text.lexicon import rows

THRESHOLD = 0.6
"""Below it a fact is a candidate: shown on demand, and not in the graph. Precision comes before
recall, and a fact that is wrong four times in ten is none that a reader could defend."""
_PRIOR = 4
CLASSES = {
    "RoleHolding": "roles", "Meeting": "who met whom", "Visit": "who met whom",
    "Agreement": "agreements", "AgreementAction": "agreements", "CulturalEvent": "events",
}  # fmt: skip
"""The class of the evaluation in which facts of a type are judged."""


@cache
def _records() -> dict[tuple[str, str], tuple[int, int]]:
    """Right and found, by class and rule; the class as a whole under the rule ``*``."""
    records = {
        (row["class"], row["rule"]): (int(row["right"]), int(row["found"]))
        for row in rows("rule-reliability.tsv")
    }
    for label in set(CLASSES.values()):
        every = [record for (of, _), record in records.items() if of == label]
        records[label, "*"] = (sum(r for r, _ in every), sum(f for _, f in every))
    return records


def reliability(label: str, rule: str) -> float:
    """The probability that what a rule finds of a class is right; that of the class if unknown."""
    right, found = _records().get((label, "*"), (0, 0))
    prior = (right + 1) / (found + 2)
    if record := _records().get((label, rule)):
        right, found = record
        return (right + _PRIOR * prior) / (found + _PRIOR)
    return prior


def sure(reading: Reading) -> Reading:
    """The reading with measured confidences, and what is below the `THRESHOLD` set aside."""
    facts = [_measured(fact) for fact in reading.facts]
    fallen = {fact.id for fact in facts if _is_doubtful(fact)}
    # What is done with an agreement stands and falls with it.
    doubtful = [_is_doubtful(fact) or fact.value("cd:actsOn") in fallen for fact in facts]
    return replace(
        reading,
        facts=tuple(fact for fact, doubt in zip(facts, doubtful, strict=True) if not doubt),
        candidates=tuple(fact for fact, doubt in zip(facts, doubtful, strict=True) if doubt),
    )


def _is_doubtful(fact: Fact) -> bool:
    return fact.confidence < THRESHOLD or _is_nowhere(fact)


def _is_nowhere(fact: Fact) -> bool:
    """Whether a fact is an office of which the text tells neither the state nor the body, nor in
    the title the town: "mayor of Accra"."""
    if fact.type != "RoleHolding" or any(fact.value(where) for where in _HELD_FOR):
        return False
    head, _, town = fact.value("schema:roleName").partition(" of ")
    return head.rpartition(" ")[2] not in OF_CITIES or not town


_HELD_FOR = ("cd:servesCountry", "cd:accreditedTo", "org:organization")


def _measured(fact: Fact) -> Fact:
    if not (label := CLASSES.get(fact.type)):
        return fact
    best = max(reliability(label, rule) for rule in {e.rule for e in fact.evidence})
    return replace(fact, confidence=round(best, 2))


def reason(fact: Fact) -> str:
    """Why a fact is a candidate, in words.

    >>> from communique.model import Evidence, Fact
    >>> evidence = Evidence("sha256-0", 0, 9, "no_such_rule", (0, 0))
    >>> print(reason(Fact("Meeting", (), evidence=(evidence,))))
    by no_such_rule, never measured
    """
    if _is_nowhere(fact):
        return "the text does not tell for which state or body"
    label = CLASSES[fact.type]
    told = []
    for rule in sorted({e.rule for e in fact.evidence}):
        right, found = _records().get((label, rule), (0, 0))
        record = f"right in {right} of {found}" if found else "never measured"
        told.append(f"by {rule}, {record}")
    return "; ".join(told)
