"""What holds of two people of an article that speaks for or against their having met.

Of the text: the words beside them, their offices and states, how near they stand. Of what the rules
found: whether one of them is at a meeting already, and how the other stands to where it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from ..document import Document
from ..encounters import Told
from ..offices.roles import Role
from ..sentences.skeleton import Skeleton
from ..text.lexicon import rows
from .beside_told import beside_told, step

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DIPLOMATS = re.compile(r"ambassador|envoy|consul|charg|attach|commissioner|head of mission")
_STATESMEN = re.compile(r"minister|president|secretary|king|queen|premier|mayor|governor|speaker")
_BETWEEN = frozenset("with and , by to of said that between who while as for from in at".split())
_FAR = 12


@cache
def kinds_of_cue() -> dict[str, frozenset[str]]:
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


class Features:
    """What holds of each two people of a document; ``told`` are the encounters that rules found."""

    def __init__(
        self, document: Document, folded: Sequence[Skeleton], told: Sequence[Told]
    ) -> None:
        self._folded = folded
        self._cues = [cues_of(sentence) for sentence in folded]
        titles = [at for s, at in zip(folded, self._cues, strict=True) if _titles(s)]
        named = _by_person((k, document.people.at(k, m)) for k, m in document.mentions("person"))
        meant = _by_person(
            (s.sentence, p) for s in folded for item in s.people() for p in item.people
        )
        self._people = [
            _known(i, document, named.get(i, []), meant.get(i, []), self._cues)
            for i in range(len(document.people.people))
        ]
        self._common = {f"headline: {cue}" for cue in frozenset().union(*titles)}
        self._common.add(f"people {step(len(self._people), 3, 6, 10)}")
        self._held = [each for each in told if each.status == "held"]

    def of(self, i: int, j: int) -> frozenset[str]:
        """What holds of two people, as indices; both are named or meant in some sentence."""
        one, other = self._people[i], self._people[j]
        found = self._common | _of_both(one, other) | _near(one, other)
        shared = [self._folded[k] for k in one.sentences if k in other.sentences]
        found |= {f"together: {cue}" for s in shared for cue in self._cues[s.sentence]}
        found |= _together(i, j, shared)
        found |= beside_told((i, one.sentences), (j, other.sentences), self._held, self._folded)
        return frozenset(found)


def _titles(sentence: Skeleton) -> bool:
    return sentence.marked.sentence.headline


def cues_of(sentence: Skeleton) -> frozenset[str]:
    """The kinds of cue that a sentence has."""
    known, ws = kinds_of_cue(), sentence.marked.words
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
    found.add(f"late {step(later, 2, 4, 8)}")
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
