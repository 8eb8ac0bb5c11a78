"""Who took part although no rule says so: pairs of people, weighed by a trained model.

A meeting told over a whole article, in words that no rule has, still shows: two people of two
states in a report whose headline is about talks, named near each other beside "was also attended
by". The model is a logistic regression over the features below (Hastie, Tibshirani and Friedman,
The Elements of Statistical Learning, section 4.4), trained by ``benchmarks/took_part.py`` on the
development articles. It only adds to what rules found, and only where it is nearly sure.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from .document import Document
from .encounters import Told
from .findings import Place
from .offices.roles import Role
from .sentences.modality import status_of
from .sentences.skeleton import Match, Skeleton
from .text.lexicon import rows

SURE = 0.9
"""From this probability on two people are held to have met. Of such pairs in invented articles
on which no rule had been tuned, 25 of 28 were right; in real news, weights trained without any
had 2 of 14 right. Those trained with some add 5 pairs to held-out articles, 4 of them right; in
real ones 2, 1 of them right."""

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DIPLOMATS = re.compile(r"ambassador|envoy|consul|charg|attach|commissioner|head of mission")
_STATESMEN = re.compile(r"minister|president|secretary|king|queen|premier|mayor|governor|speaker")
_BETWEEN = frozenset("with and , by to of said that between who while as for from in at".split())
_FAR = 12
_JOINT = (
    ("apart 0", "together: meet"), ("apart 0", "together: sign"), ("apart 0", "together: attend"),
    ("states differ", "both: meet"), ("states differ", "apart 1"), ("states differ", "apart 2"),
    ("states differ", "headline: meet"), ("both: sign", "headline: sign"),
    ("both: sign", "apart 0"), ("both: meet", "one: attend"),
    ("listed", "together: attend"), ("listed", "together: sign"),
)  # fmt: skip


def likely_encounters(
    document: Document, folded: Sequence[Skeleton], told: Sequence[Told]
) -> list[Told]:
    """The encounters that the model is sure of, of people whom no encounter told has together.

    Those of whom each two met are in one. A poet whose poems are handed over does not come to the
    table: both people hold an office, and not one and the same, as those do who got a title.
    """
    held_by: dict[int, set[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for role in document.roles:
        held_by.setdefault(role.person, set()).add((role.title, role.of, role.to))
    found: list[Told] = []

    def may_have_met(one: int, other: int) -> bool:
        hold = {one, other} <= held_by.keys() and held_by[one] != held_by[other]
        known = hold and any({one, other} <= {*each.people} for each in told)
        return hold and not known and not _were_apart(one, other, told)

    for one, other, held in features(document, folded, may_have_met):
        sure = probability(held)
        if sure >= SURE and (places := _places(one, other, folded)):
            found.append(Told([one, other], "meeting", "held", places, sure, set(), set()))
    return _joined(found)


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


def probability(found: Collection[str]) -> float:
    """How probable it is that two people with these features met."""
    weights = _weights()
    return 1 / (1 + math.exp(-weights[""] - sum(weights.get(name, 0.0) for name in found)))


@cache
def _weights() -> dict[str, float]:
    return {row["feature"]: float(row["weight"]) for row in rows("took-part.tsv")}


@cache
def _cues() -> dict[str, frozenset[str]]:
    """Which kinds of cue a word or lemma is."""
    kinds: dict[str, set[str]] = {}
    for row in rows("took-part-cues.tsv"):
        for word in row["words"].split():
            kinds.setdefault(word, set()).add(row["cue"])
    return {word: frozenset(found) for word, found in kinds.items()}


@dataclass(frozen=True)
class _Known:
    """What an article tells of a person: in which sentences, beside which cues, which offices."""

    sentences: tuple[int, ...]
    once: bool
    cues: frozenset[str]
    first: frozenset[str]
    office: str
    of: frozenset[str]
    to: frozenset[str]


def features(
    document: Document,
    folded: Sequence[Skeleton],
    asked: Callable[[int, int], bool] = lambda one, other: True,
) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Each two people of a document that are ``asked`` for, as indices, with what holds of them."""
    cues = [_cues_of(sentence) for sentence in folded]
    headline = {cue for s, at in zip(folded, cues, strict=True) if _titles(s) for cue in at}
    common = {f"headline: {cue}" for cue in headline}
    named = _by_person((k, document.people.at(k, m)) for k, m in document.mentions("person"))
    meant = _by_person((s.sentence, p) for s in folded for item in s.people() for p in item.people)
    people = [
        _known(i, document, named.get(i, []), meant.get(i, []), cues)
        for i in range(len(document.people.people))
    ]
    common.add(f"people {_step(len(people), 3, 6, 10)}")
    for (i, one), (j, other) in combinations(enumerate(people), 2):
        if one.sentences and other.sentences and asked(i, j):
            found = common | _of_both(one, other) | _near(one, other)
            shared = [folded[k] for k in one.sentences if k in other.sentences]
            found |= {f"together: {cue}" for s in shared for cue in cues[s.sentence]}
            found |= _together(i, j, shared)
            found |= {f"{a} & {b}" for a, b in _JOINT if a in found and b in found}
            yield i, j, frozenset(found)


def _titles(sentence: Skeleton) -> bool:
    return sentence.marked.sentence.headline


def _cues_of(sentence: Skeleton) -> frozenset[str]:
    known, ws = _cues(), sentence.marked.words
    told = known.keys() & {*sentence.marked.lowers, *(word.lemma for word in ws)}
    year = {"year"} if any(_YEAR.fullmatch(word.text) for word in ws) else ()
    return frozenset().union(year, *(known[word] for word in told))


def _by_person(tellings: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """The sentences by whom they tell of, from pairs of sentence and person."""
    found: dict[int, list[int]] = {}
    for sentence, person in tellings:
        found.setdefault(person, []).append(sentence)
    return found


def _known(
    person: int,
    document: Document,
    named: Sequence[int],
    meant: Sequence[int],
    cues: Sequence[frozenset[str]],
) -> _Known:
    where = sorted({*named, *meant})
    roles = [role for role in document.roles if role.person == person]
    return _Known(
        tuple(where),
        len(named) == 1,
        frozenset(cue for k in where for cue in cues[k]),
        cues[where[0]] if where else frozenset(),
        _office(roles),
        frozenset(iso for role in roles for iso in role.of),
        frozenset(iso for role in roles for iso in role.to),
    )


def _office(roles: Sequence[Role]) -> str:
    titles = " ".join(role.title for role in roles if not role.former)
    if not roles:
        return "none"
    if _DIPLOMATS.search(titles):
        return "diplomat"
    return "state" if _STATESMEN.search(titles) else "body"


def _step(value: int, *bounds: int) -> int:
    """How many of the bounds a value lies above."""
    return sum(value > bound for bound in bounds)


def _of_both(one: _Known, other: _Known) -> set[str]:
    """Features of two people wherever they are named."""
    found = {"offices: " + "+".join(sorted((one.office, other.office)))}
    if one.of and other.of:
        found.add("states same" if one.of & other.of else "states differ")
    else:
        found.add("one state" if one.of or other.of else "no state")
    if one.to & other.of or other.to & one.of:
        found.add("accredited")
    if one.once or other.once:
        found.add("named once")
    for number, cues in (("one", one.cues ^ other.cues), ("both", one.cues & other.cues)):
        found |= {f"{number}: {cue}" for cue in cues}
    for number, cues in (("one", one.first ^ other.first), ("both", one.first & other.first)):
        found |= {f"first {number}: {cue}" for cue in cues}
    later = max(one.sentences[0], other.sentences[0])
    found.add(f"late {_step(later, 2, 4, 8)}")
    return found


def _near(one: _Known, other: _Known) -> set[str]:
    apart = min(abs(a - b) for a in one.sentences for b in other.sentences)
    return {f"apart {min(apart, 4)}"}


def _together(i: int, j: int, shared: Sequence[Skeleton]) -> set[str]:
    """Features of the sentences that two people share."""
    found = set()
    if any(_titles(sentence) for sentence in shared):
        found.add("together: headline")
    if any({i, j} <= {*item.people} for sentence in shared for item in sentence.items):
        found.add("listed")
    return found | (_between(i, j, shared[0]) if shared else set())


def _between(i: int, j: int, sentence: Skeleton) -> set[str]:
    """The small words between two people in a sentence."""
    places = [
        next((k for k, item in enumerate(sentence.items) if person in item.people), None)
        for person in (i, j)
    ]
    if None in places:
        return set()
    low, high = sorted(place for place in places if place is not None)
    found = {item.symbol for item in sentence.items[low + 1 : high]} & _BETWEEN
    return {f"between: {word}" for word in found} | ({"far"} if high - low > _FAR else set())


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
        if status_of(folded[k], match) != "held" or unsure & _cues_of(folded[k]):
            return []
    return [(Place(k, match.start, match.end), "took_part") for k, match in matches.items()]


def _trigger(sentence: Skeleton, people: Collection[int]) -> Match:
    """The first word of a sentence that is a cue of taking part, else one of the people."""
    known = _cues()
    at = next(
        (
            k
            for k, item in enumerate(sentence.items)
            if not item.letter and known.get(item.symbol, frozenset()) & _TELLING
        ),
        None,
    )
    if at is None:
        at = next(k for k, item in enumerate(sentence.items) if {*people} & {*item.people})
    item = sentence.items[at]
    return Match({}, item.start, item.end, at, at, {})


_TELLING = frozenset({"meet", "sign", "attend", "visit", "hand"})
