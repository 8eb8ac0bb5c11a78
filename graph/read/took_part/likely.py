"""Who took part although no rule says so: pairs of people, weighed by a trained model.

A meeting told over a whole article, in words that no rule has, still shows: two people of two
states in a report whose headline is about talks, one of them at a meeting that a rule found, the
other named in the sentence behind it, beside "was also attended by". ``features`` says what holds
of two people, the trees of ``data/took-part.tsv`` how probable that makes it that they met. The
model only adds to what rules found, and only where it is rather sure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from ..document import Document
from ..encounters import Told
from ..findings import Place
from ..sentences.modality import status_of
from ..sentences.skeleton import Match, Skeleton
from ..text.trees import probability
from .features import Features, cues_of, kinds_of_cue

SURE = 0.75
"""From this probability on two people are held to have met: cross-validated on articles as seen
before the rules were tuned on them, some four of five such pairs are right."""


def likely_encounters(
    document: Document, folded: Sequence[Skeleton], told: Sequence[Told]
) -> list[Told]:
    """The encounters that the model is sure of, of people whom no encounter told has together.

    Those of whom each two met are in one.
    """
    found: list[Told] = []
    for one, other, held, places in askable(document, folded, told):
        sure = probability("took-part.tsv", held)
        if sure >= SURE:
            found.append(Told([one, other], "meeting", "held", places, sure, set(), set()))
    return _joined(found)


def askable(
    document: Document, folded: Sequence[Skeleton], told: Sequence[Told]
) -> Iterator[tuple[int, int, frozenset[str], list[tuple[Place, str]]]]:
    """The pairs of people of whom the model may be asked, with their features and where they stand.

    Both hold an office, and not one and the same, as those do who got a title: a poet whose poems
    are handed over does not come to the table. Not spokespeople, who tell what others did, nor
    those whom an encounter has together, or keeps apart, nor those of whom the article tells in
    sentences about what is planned or denied; nor two whom one sentence alone names, which tells of
    no occasion, and in which no rule found a meeting: "welcomed the statement by X".
    """
    known = Features(document, folded, told)
    held_by: dict[int, set[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for role in document.roles:
        held_by.setdefault(role.person, set()).add((role.title, role.of, role.to))
    there = [person for person, held in held_by.items() if not _speaks_for_others(held)]
    for one, other in combinations(sorted(there), 2):
        together = any({one, other} <= {*each.people} for each in told)
        if together or held_by[one] == held_by[other] or _were_apart(one, other, told):
            continue
        places = _places(one, other, folded)
        if places and (told or not _are_named_once(one, other, folded)):
            yield one, other, known.of(one, other), places


def _speaks_for_others(held: Collection[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> bool:
    """Whether somebody is named for what they report of others, as spokespeople are."""
    return any("spokes" in title for title, *_ in held)


def _were_apart(one: int, other: int, told: Sequence[Told]) -> bool:
    """Whether a sentence tells that somebody met the two one after the other: "met with X, and
    separately with Y"."""
    mine = [each for each in told if one in each.people]
    theirs = [each for each in told if other in each.people]
    return any(
        {*a.people} & {*b.people}
        and {place.sentence for place, _ in a.places} & {place.sentence for place, _ in b.places}
        for a in mine
        for b in theirs
    )


def _joined(pairs: Sequence[Told]) -> list[Told]:
    """Encounters of two as those of more people, wherever each two of them met."""
    met = {frozenset(pair.people) for pair in pairs}
    joined: list[Told] = []
    for pair in pairs:
        for known in joined:
            group = {*known.people, *pair.people}
            if all(frozenset(two) in met for two in combinations(sorted(group), 2)):
                known.people = sorted(group)
                known.places += [place for place in pair.places if place not in known.places]
                break
        else:
            joined.append(pair)
    return joined


def _places(one: int, other: int, folded: Sequence[Skeleton]) -> list[tuple[Place, str]]:
    """Where an encounter is told: where both people stand, or where each is first named; nowhere
    where a sentence tells of what is planned or denied."""
    where = [
        [s.sentence for s in folded if any(person in item.people for item in s.items)]
        for person in (one, other)
    ]
    if not all(where):
        return []
    shared = [k for k in where[0] if k in where[1]]
    matches = {
        k: _trigger(folded[k], (one, other))
        for k in sorted(shared[:1] or {where[0][0], where[1][0]})
    }
    unsure = {"plan", "denial"}
    for k, match in matches.items():
        if unsure & cues_of(folded[k]) or status_of(folded[k], match) != "held":
            return []
    return [(Place(k, match.start, match.end), "took_part") for k, match in matches.items()]


def _are_named_once(one: int, other: int, folded: Sequence[Skeleton]) -> bool:
    """Whether one sentence is all that an article says of two people, and tells of no occasion."""
    told = [s for s in folded if any({one, other} & {*item.people} for item in s.items)]
    return len(told) == 1 and not _OCCASIONS & cues_of(told[0])


_OCCASIONS = frozenset({"sign", "attend", "visit", "hand", "occasion"})


def _trigger(sentence: Skeleton, people: Collection[int]) -> Match:
    """The first word of a sentence that is a cue of taking part, else one of the people."""
    at = next(
        (
            k
            for k, item in enumerate(sentence.items)
            if not item.letter and kinds_of_cue().get(item.symbol, frozenset()) & _TELLING
        ),
        None,
    )
    if at is None:
        at = next(k for k, item in enumerate(sentence.items) if {*people} & {*item.people})
    item = sentence.items[at]
    return Match({}, item.start, item.end, at, at, {})


_TELLING = frozenset({"meet", "sign", "attend", "visit", "hand"})
