"""Who came with somebody who met others: accompanied, joined, at the head of a delegation."""

from __future__ import annotations

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
)  # fmt: skip

_NEAR = 3
"""How many sentences back the meeting may stand to which somebody came."""


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
        found = _company(sentence, k)
        if found is None or _INSTRUMENTS & symbols(sentence, k, found[0]):
            continue
        one = subject(sentence, k)
        if one is None and not _is_about_people(sentence, k):
            continue
        people = (*(one.people if one else ()), *found[1].people)
        for more in further(sentence, found[0], "by"):
            people += more.people
        active = item.symbol in {"accompanied", "company"} and not is_passive(sentence, k)
        reach = 0 if active else _NEAR
        where = Place(sentence.sentence, item.start, item.end)
        people = tuple(dict.fromkeys(people))
        yield Encounter(
            people, "meeting", "held", where, "accompanied", 0.8,
            joins=reach, visitors=one.people if one and reach else (),
        )  # fmt: skip


def _company(sentence: Skeleton, k: int) -> tuple[int, Item] | None:
    """Whom the word at ``k`` says to have come with somebody."""
    symbol, behind = sentence.items[k].symbol, symbols(sentence, k + 1, k + 10)
    if symbol in {"accompanied", "flanked", "joined"} and "by" in behind:
        return complement(sentence, k, "by")
    if symbol in {"headed", "led"} and PARTIES & symbols(sentence, k - 6, k):
        return complement(sentence, k, "by")
    along = {"along", "together"} & behind or "with" in symbols(sentence, k + 1, k + 2)
    if symbol in _CAME and "with" in behind and along:
        return complement(sentence, k, "with")
    if symbol == "company" and "the" in symbols(sentence, k - 1, k):
        return complement(sentence, k, "of")
    if symbol == "accompanied" and subject(sentence, k):
        return reached(sentence, k + 1)
    return None


def _is_about_people(sentence: Skeleton, k: int) -> bool:
    """Whether the subject of the verb at ``k`` is a word for people, or stands before a comma."""
    people = {"he", "she", "they", "who", ",", "and"} | PEOPLE_NOUNS | PARTIES
    return any(
        item.symbol in people or sentence.marked.kind_at(item.start) == "office"
        for item in sentence.items[max(0, k - 5) : k]
    )


_CAME = frozenset("came come arrived comes arrives travelled traveled visited".split())
_INSTRUMENTS = frozenset("piano guitar violin organ harp drums lute oud orchestra flute".split())


RULES = (accompanied,)
