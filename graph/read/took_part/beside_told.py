"""How two people stand to the encounters that rules found in an article."""

from __future__ import annotations

from collections.abc import Sequence

from ..encounters import Told
from ..sentences.skeleton import Skeleton

Person = tuple[int, tuple[int, ...]]
"""A person as an index, and the sentences that tell of them."""


def step(value: int, *bounds: int) -> int:
    """How many of the bounds a value lies above."""
    return sum(value > bound for bound in bounds)


def beside_told(
    one: Person, other: Person, held: Sequence[Told], folded: Sequence[Skeleton]
) -> set[str]:
    """Features of two people by the encounters that were held: which of the two was at one, and
    where the other is told of, seen from there."""
    several = [each for each in held if len(each.people) > 1]
    mine, theirs = ([each for each in several if who in each.people] for who, _ in (one, other))
    found = {f"in told {bool(mine) + bool(theirs)}"}
    if not mine and not theirs:
        found.add("others told" if several else "none told")
    if any({*a.people} & {*b.people} for a in mine for b in theirs):
        found.add("shared partner")
    if any({one[0], other[0]} & {*each.people} for each in held if len(each.people) == 1):
        found.add("one in open")
    for (person, _), theirs_told, newcomer in ((one, mine, other), (other, theirs, one)):
        if theirs_told:
            found |= _of_newcomer(person, newcomer, theirs_told, folded)
    return found


def _of_newcomer(
    person: int, newcomer: Person, told: Sequence[Told], folded: Sequence[Skeleton]
) -> set[str]:
    """Features of somebody beside the encounters of another person."""
    who, where = newcomer
    found = {f"kind {each.kind}" for each in told}
    found.add(f"size {step(max(len(each.people) for each in told), 2, 4, 7)}")
    found.add(_seen_from({place.sentence for each in told for place, _ in each.places}, where))
    partners = {p for each in told for p in each.people} - {person}
    for sentence in (folded[k] for k in where):
        for item in sentence.items:
            if who in item.people and partners & {*item.people}:
                found.add("listed with partner")
            if who in item.people and person in item.people:
                found.add("listed with one")
            if partners & {*item.people}:
                found.add("beside partner")
        if sentence.subject == who:
            found.add("subject")
    return found


def _seen_from(told: set[int], where: tuple[int, ...]) -> str:
    """Where somebody is told of, seen from the sentences that tell of an encounter."""
    steps = {k - place for k in where for place in told}
    for name, wanted in _STEPS:
        if steps & wanted:
            return name
    return "other far"


_STEPS = (
    ("other at its place", {0}), ("other one after", {1}), ("other two after", {2}),
    ("other before", {-1, -2}),
)  # fmt: skip
