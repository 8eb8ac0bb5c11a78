"""Nouns of events that tell no event: a verb, a place, what always stands, a part of another."""

from __future__ import annotations

import re

from ..events.descriptions import Description
from ..events.event_nouns import event_noun
from ..events.event_topics import noun_of
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import toponyms
from ..text.words import Word

_WHERE = frozenset({"at", "in", "from", "to"})
_PLACES = frozenset("workshop school academy camp residency class salon house installation".split())
"""Nouns of an event that are as often the place where something is done."""
_MADE_NEW = frozenset(
    "opened opens open opening inaugurated inaugurates inauguration unveiled launched new".split()
)
_STARTED_WITH = re.compile(
    r"\b(?:opened|opens|began|begins|started|starts|kicked off|kicks off|got under way|open|begin"
    r"|start) (?:(?:in|at|on) \S+ ){0,2}"
    r"(?:[^\s,;]+ ){0,4}?with (?:a|an|the) (?:\S+ )?"
    r"(?:(?:screening|performance|showing|concert|reading) (?:of )?(?:the |a )?)?$"
)
_FOR_GUESTS = re.compile(
    r"(?:(?:in|at|on) (?:the )?[LDO]\d+ |here |on (?:\S+ ){1,3}?){0,3}"
    r"(?:for|in honou?r of|to welcome) "
    r"(?:the |a |an )?(?:\S+ )?(?:delegation|G\d+)"
)


def is_no_occasion(sentence: Skeleton, item: Item, told: Description) -> bool:
    """Whether a noun of events means something else here, or tells no event of its own."""
    before = {w.lower for w in sentence.marked.words[told.start : item.start]}
    behind = [i.symbol for i in sentence.items[sentence.items.index(item) + 1 :]]
    if {"permanent", "standing"} & before:
        return not _is_new(sentence, item)
    if item.symbol == "reception" and told.before == 0:
        return _FOR_GUESTS.match("".join(f"{symbol} " for symbol in behind)) is not None
    return (
        _is_verb(sentence.marked.words, item)
        or _is_place(sentence.marked.words, item, told)
        or _is_first_part(sentence, item)
    )


def _is_verb(ws: tuple[Word, ...], item: Item) -> bool:
    """Whether a noun is a participle with its object: "a page showing the month"."""
    behind = ws[item.end : item.end + 1]
    object_ = bool(behind) and behind[0].pos in {"DET", "PRON", "PROPN"}
    return item.symbol.endswith("ing") and object_


def _is_place(ws: tuple[Word, ...], item: Item, told: Description) -> bool:
    """Whether a noun is the place where something is done: "restored at the Ohrid workshop"."""
    said = told.behind or told.fitting or told.quoted or told.numbered
    before = [w.lower for w in ws[max(0, told.start - 2) : told.start] if w.lower != "the"]
    lead = before[-1] if before else ""
    return noun_of(ws[item.start]) in _PLACES and not said and lead in _WHERE


def _is_new(sentence: Skeleton, item: Item) -> bool:
    """Whether the text tells that a lasting show was opened: "a new permanent exhibition"."""
    at = sentence.items.index(item)
    near = {i.symbol for i in sentence.items[max(0, at - 6) : at + 12]}
    return bool(_MADE_NEW & near)


def _is_first_part(sentence: Skeleton, item: Item) -> bool:
    """Whether it is how an event began: "the film week opened with a screening"."""
    before = [i.symbol for i in sentence.items[: sentence.items.index(item)]]
    started = _STARTED_WITH.search("".join(f"{symbol} " for symbol in before))
    return started is not None and any(symbol[0] == "E" or event_noun(symbol) for symbol in before)


_CULTURE = frozenset("culture cultures cultural arts tourism exchange exchanges cross".split())


def is_year_of_exchange(sentence: Skeleton, item: Item) -> bool:
    """Whether a "Year" is a programme of events: "Chile-Malta Year of Culture", and no observance
    as "the Year of the Reader"."""
    marked = sentence.marked
    words_ = marked.words[item.start : item.end]
    parts = [part for word in words_ for part in word.text.split("-")]
    states = [k for k in range(item.start, item.end + 4) if marked.kind_at(k) == "country"]
    joined = sum((part,) in toponyms() for part in parts)
    return bool(_CULTURE & {p.lower() for p in parts}) or len(states) > 1 or joined > 1


_TAKEN_PART = re.compile(
    r"\b(?:participation|presence|involvement|appearance)(?: (?:of|by))? (?:[^\s,;]+ ){0,7}?"
    r"(?:in|at) the $"
)


def is_taken_part_in(sentence: Skeleton, told: Description) -> bool:
    """Whether others are to take part in an event with a name of its own: "discussed the
    participation of Chile in the Lisbon book festival"."""
    ws = sentence.marked.words
    before = "".join(f"{i.symbol} " for i in sentence.items if i.start < told.start)
    named = ws[told.start].capital and told.before > 0
    return named and _TAKEN_PART.search(before[-160:]) is not None
