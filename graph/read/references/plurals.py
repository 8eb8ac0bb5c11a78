"""Words that mean several people named before: "they", "the pair", "the two leaders"."""

from __future__ import annotations

from ..sentences.phrases import Nouns
from ..text.mentions import Marked
from .guests import DEEDS

_WHEN = frozenset({"RB", "NN", "IN", "NNP", ","})
"""The tags of words for the time before "they": "Later they met", "On Tuesday, they met"."""
_DONE_TO_TALKS = frozenset({"attended", "held", "chaired", "followed"})
"""What is done to talks, not to people: "They were attended by …"."""


def mark_they(
    sentence: Marked,
    people: list[tuple[int, int, int]],
    recent: list[int],
    nouns: Nouns,
    party: bool,
) -> None:
    """ "They" at the beginning: the people of the sentence before, where they are few, or the one
    who led the ``party`` that it tells of.

    Of "X and her delegation toured the city, where they were received" it is X.
    """
    if "they" not in sentence.lowers:
        return
    ws = sentence.words
    few = 1 < len(recent) < 5 or (party and len(recent) == 1)
    first = next((k for k, word in enumerate(ws[:4]) if word.text == "they"), 0)
    first = 0 if any(word.tag not in _WHEN for word in ws[:first]) else first
    talks = len(ws) > first + 2 and ws[first + 2].lower in _DONE_TO_TALKS
    opens = len(ws) > first + 1 and ws[first].lower == "they" and ws[first + 1].lower in DEEDS
    if few and opens and not talks:
        nouns[first] = (first, first + 1, tuple(recent))
    for k in range(1, len(ws) - 1):
        before = [person for _, end, person in people if end <= k]
        many = [who for _, end, who in nouns.values() if end <= k and len(who) > 1]
        where = ws[k - 1].lower == "where" and ws[k + 1].lower == "were"
        if ws[k].lower == "they" and where and (before or many):
            nouns[k] = (k, k + 1, (before[0],) if before else many[-1])


_TREATED = frozenset(
    "received receives welcomed welcomes greeted greets hosted hosts met meets receiving "
    "welcoming greeting hosting".split()
)


def mark_them(
    sentence: Marked,
    people: list[tuple[int, int, int]],
    recent: list[int],
    guest: tuple[int, ...],
    nouns: Nouns,
) -> None:
    """ "Welcomed them", "received both": the people of the sentence before, unless this one has
    named some of them, or who led the ``guest`` party that it tells of."""
    if sentence.lowers.isdisjoint({"them", "both"}):
        return
    ws = sentence.words
    guests = guest or (tuple(recent) if len(recent) > 1 else ())
    for k in range(1, len(ws) - 1):
        both = ws[k].lower == "both" and len(guests) == 2 and ws[k + 1].pos in _NO_NOUN
        if not (both or ws[k].lower == "them") or ws[k - 1].lower not in _TREATED:
            continue
        before = {person for _, end, person in people if end <= k}
        if guests and len(before) < 3 and not before & set(guests):
            nouns[k] = (k, k + 1, guests)
            return


_NO_NOUN = frozenset({"ADP", "PUNCT", "ADV"})
_TWO = frozenset({"two", "both"})
_PAIRS = _TWO | {"pair", "couple"}
_SORTS = frozenset(
    "men women leaders ministers presidents politicians officials diplomats statesmen premiers "
    "sides heads counterparts colleagues".split()
)


def mark_pair(
    sentence: Marked, pair: tuple[int, ...], nouns: Nouns, ministers: frozenset[int]
) -> None:
    """ "The pair met", "the two men have spoken": the two people whom the text is about.

    Both are of the ``ministers`` where it calls them so.
    """
    if not pair or sentence.lowers.isdisjoint(_PAIRS):
        return
    ws = sentence.words
    for k in range(len(ws) - 2):
        words = [word.lower for word in ws[k : k + 3]]
        end = k + 2 if words[:2] in (["the", "pair"], ["the", "couple"]) else 0
        if words[0] in _TWO and words[1] in _SORTS:
            end = k + 2
        if words[:2] == ["the", "two"] and words[2] in _SORTS:
            end = k + 3
        if end and ws[end - 1].lower == "ministers" and not ministers.issuperset(pair):
            continue
        acts_next = ws[k + 2].pos in {"VERB", "AUX"}
        later = ws[k + 2].pos == "ADV" and ws[min(k + 3, len(ws) - 1)].tag in {"VBD", "VBZ"}
        two = words[:2] == ["the", "two"] and (acts_next or later)
        end = k + 2 if two else end  # "the two were to hold talks"
        free = end and not any(start < end and k < stop for start, stop, _ in nouns.values())
        acts = k < 4 and ws[min(end, len(ws) - 1)].pos in {"VERB", "AUX", "ADV"}
        if free and (acts or (k and ws[k - 1].lower in _MEETING)):
            nouns[k] = (k, end, pair)
            return


_MEETING = frozenset("with for see saw meet met meets received receive telephoned invited".split())
"""Words before those whom somebody meets: "will see both men"."""
