"""Who came with somebody who met others: accompanied, joined, at the head of a delegation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..folding import Item
from ..skeleton import Skeleton
from ._clauses import (
    PARTIES,
    PEOPLE_NOUNS,
    complement,
    further,
    is_passive,
    reached,
    subject,
    symbols,
    tag,
)  # fmt: skip
from ._encounters import SETTING, encounters

_NEAR, _ANYWHERE = 3, 15
"""How many sentences back the meeting may stand to which somebody came, known or not known."""


def accompanied(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who came with somebody who met others.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. She was accompanied by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met("Minister Ana Lima was accompanied on the piano by Jan Novak.")
    []
    """
    for k, item in enumerate(sentence.items):
        found = _company(sentence, k) if item.symbol in _COMPANY else None
        if found is None or _ON_STAGE & symbols(sentence, k - 16, found[0] + 8):
            continue
        one = subject(sentence, k) or _goer(sentence, k)
        if one is None and not _is_about_people(sentence, k):
            continue
        people = (*(one.people if one else ()), *found[1].people)
        for more in further(sentence, found[0], "by"):
            people += more.people
        active = item.symbol in {"accompanied", "company"} and not _is_told(sentence, k)
        active = active and not re.search(SETTING, sentence.text)
        active = active and not _is_pronoun(sentence, found[1])
        reach = _ANYWHERE if one and item.symbol == "accompanied" else _NEAR
        reach = 0 if active else reach
        where = Place(sentence.sentence, item.start, item.end)
        people = tuple(dict.fromkeys(people))
        came_to = found[1] if one and _is_companion(sentence, k) else one
        alone = one is not None and "to" not in symbols(sentence, k, found[0])
        yield Encounter(
            people, "delegation" if reach else "meeting", "held", where, "accompanied", 0.8,
            joins=reach, visitors=came_to.people if came_to and reach else (), alone=alone,
        )  # fmt: skip
    first = r"^(?P<t>accompanied|joined) by {a} , {b}"
    yield from encounters(sentence, [first], "accompanied", 0.8)


def of_the_delegation(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who led the delegation told of before, whatever else its sentence says.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima received a delegation from Chile. The delegation, led by "
    ...     "Senator Jan Novak, is in Rabat for three days."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima received a letter from Chile. A delegation led by Senator "
    ...     "Jan Novak is in Rabat for three days."
    ... )
    []
    """
    if not sentence.sentence:
        return
    before = document.sentences[sentence.sentence - 1]
    if not any(word.lower in _GROUPS for word in before.words):
        return
    for item in sentence.people():
        opening = max(0, item.start - 5)  # a comma keeps "the delegation, led by" apart
        words = [w.lower for w in sentence.marked.words[opening : item.end]]
        party = next((k for k, word in enumerate(words) if word in _GROUPS), 0)
        definite = {"the", "this"} & set(words[max(0, party - 2) : party])
        if definite and _LEADING & set(words[party:]):
            where = Place(sentence.sentence, item.start, item.start + 1)
            yield Encounter(
                item.people, "delegation", "held", where, "accompanied", 0.8, joins=_NEAR
            )


_GROUPS = frozenset({"delegation", "mission"})
_LEADING = frozenset({"led", "headed"})


def _is_pronoun(sentence: Skeleton, item: Item) -> bool:
    """Whether people are meant by a pronoun: "whose keeper, X, accompanied him" on a visit told."""
    return sentence.marked.words[item.start].tag == "PRP"


def _is_companion(sentence: Skeleton, k: int) -> bool:
    """Whether the subject is who came with the other: "X accompanied Y"."""
    told = sentence.items[k].symbol == "accompanied" and not is_passive(sentence, k)
    return told and "by" not in symbols(sentence, k, k + 3)


def _company(sentence: Skeleton, k: int) -> tuple[int, Item] | None:
    """Whom the word at ``k`` says to have come with somebody."""
    symbol = sentence.items[k].symbol
    behind = symbols(sentence, k + 1, k + 10)
    if symbol in {"accompanied", "flanked", "joined"} and "by" in behind:
        return complement(sentence, k, "by")
    if symbol in {"headed", "led"} and PARTIES & symbols(sentence, k - 6, k):
        return complement(sentence, k, "by")
    along = {"along", "together"} & behind or "with" in symbols(sentence, k + 1, k + 2)
    if symbol in _CAME and "with" in behind and along:
        return complement(sentence, k, "with")
    if symbol == "company" and {"the", "in"} & symbols(sentence, k - 1, k):
        return complement(sentence, k, "of")
    if symbol == "accompanied" and subject(sentence, k):
        return reached(sentence, k + 1)
    return None


def _is_told(sentence: Skeleton, k: int) -> bool:
    """Whether a clause of its own says who came: "she was accompanied by", not "toured the house,
    accompanied by its keeper", which is an encounter of its own."""
    return is_passive(sentence, k) and bool(_BEING & symbols(sentence, k - 4, k))


_BEING = frozenset("was were is are been being".split())


def _goer(sentence: Skeleton, k: int) -> Item | None:
    """Who does what the participle at ``k`` goes with: "X toured the house accompanied by Y"."""
    verb = next((j for j in range(k - 1, max(-1, k - 16), -1) if tag(sentence, j) in _PAST), -1)
    return (
        subject(sentence, verb) if verb >= 0 and sentence.items[k].symbol == "accompanied" else None
    )


_PAST = frozenset({"VBD", "VBZ"})


def _is_about_people(sentence: Skeleton, k: int) -> bool:
    """Whether the subject of the verb at ``k`` is a word for people, or stands before a comma."""
    people = {"he", "she", "they", "who", ",", "and"} | PEOPLE_NOUNS | PARTIES
    return any(
        item.symbol in people or sentence.marked.kind_at(item.start) == "office"
        for item in sentence.items[max(0, k - 5) : k]
    )


_CAME = frozenset("came come arrived comes arrives travelled traveled visited".split())
_COMPANY = _CAME | frozenset("accompanied flanked joined headed led company".split())
_ON_STAGE = frozenset(
    "piano guitar violin organ harp drums lute oud orchestra flute recital concert performed "
    "inaugurated opened unveiled launched".split()
)
"""Words of playing or opening something together, which is no meeting."""


RULES = (accompanied, of_the_delegation)
