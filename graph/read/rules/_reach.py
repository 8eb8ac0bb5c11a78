"""How far back the occasion may be told at which people were, as the words beside them name it."""

from __future__ import annotations

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import title_heads
from ._clauses import PARTIES, PEOPLE_NOUNS, symbols, tag

ANYWHERE, NEAR = 15, 3
"""How many sentences back the meeting may stand that people joined: one named, or one meant."""

OCCASIONS = frozenset(
    (
        "meeting meetings talks conversation conversations consultations discussion "
        "discussions negotiations audience dialogue interview luncheon lunch dinner breakfast "
        "encounter signing signature ceremony reception call visit handover exchange session "
        "occasion round sitting banquet gathering handing-over act tour"
    ).split()
)
_NAMED_OCCASIONS = OCCASIONS - frozenset(
    "occasion call act round session sitting tour visit".split()
)
_DEFINITE = frozenset({"the", "this", "that", "these", "both", "their", "'s"})
_SIDES = frozenset("table side sides part attendance hand ministry embassy present".split())


def reach_of(sentence: Skeleton, first: int, last: int, definite: bool = False) -> int:
    """How far back the occasion may be that items name between two; 0 if they name another.

    ``definite`` says that it is known which is meant, whatever its article: "talks, which …".
    """
    first = max(0, first)
    words = symbols(sentence, first, last) | {
        "act" for i in sentence.items[first:last] if i.letter == "A" and not _is_named(sentence, i)
    }
    if any(_is_named(sentence, i) for i in sentence.items[first:last]):
        return ANYWHERE if _NAMED_OCCASIONS & words else 0
    if OCCASIONS & words:
        return ANYWHERE if definite or _DEFINITE & words else 0
    return 0 if any(_is_other(sentence, k) for k in range(first, last)) else NEAR


def phrase_end(sentence: Skeleton, first: int) -> int:
    """Where the phrase that begins at ``first`` ends at the latest."""
    for k in range(first, min(first + 8, len(sentence.items))):
        if sentence.items[k].people or sentence.items[k].symbol in _PHRASE_ENDS:
            return k
    return min(first + 8, len(sentence.items))


def _is_named(sentence: Skeleton, item: Item) -> bool:
    """Whether an item is an event or an instrument, and no "act" at which people are."""
    return item.letter in {"E", "A"} and sentence.marked.words[item.end - 1].lower != "act"


_PHRASE_ENDS = frozenset({",", ".", "together", "along", "alongside", "who"})


def _is_other(sentence: Skeleton, k: int) -> bool:
    """Whether a noun may name what else people attended: "the concert"."""
    symbol = sentence.items[k].symbol
    people = symbol in title_heads() or symbol in PEOPLE_NOUNS | PARTIES | _SIDES
    sent = {"for", "from"} & symbols(sentence, k - 3, k)  # "attending for the university: X"
    return tag(sentence, k) in {"NN", "NNS"} and not (people or sent)
