"""Whose an instrument is, by the words around it: "between both countries", "with Peru", "among
rival guilds"; and whether it has a year of its own."""

from __future__ import annotations

import re

from ..document import Document
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import organization_heads
from ._sides import states_of_officers


def is_between(sentence: Skeleton, item: Item) -> bool:
    behind = sentence.items[sentence.items.index(item) + 1 :]
    return bool(behind) and behind[0].symbol == "between"


_WITH = re.compile(r"(?:of \d+ )?with (?:the )?[CO]\d+\b")
_DATED = re.compile(r"(?:(?:of|from|for|dated) )?(?:(?:the )?(?:years?|period) )?(?:19|20)\d\d\b")


def is_with(sentence: Skeleton, item: Item) -> bool:
    """Whether the one partner of an instrument is named: "the convention of 1994 with Tervuren"."""
    return _WITH.match(_behind(sentence, item)) is not None


def is_dated(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument has its year or years: "the Executive Programme 2019-2022"."""
    own = sentence.marked.words[item.start : item.end]
    dated = any(re.match(r"(?:19|20)\d\d\b", word.text) for word in own)
    return dated or _DATED.match(_behind(sentence, item)) is not None


def _behind(sentence: Skeleton, item: Item) -> str:
    at = sentence.items.index(item)
    return " ".join(i.symbol for i in sentence.items[at + 1 : at + 8])


_BETWEEN_US = re.compile(
    r"(?:[^\s;,]+ ){0,8}?(?:between|of|by|linking|uniting|joining|binding) "
    r"(?:both|the two|our two|these two) (?:\S+ )?"
    r"(?:countries|states|nations|governments|sides|parties|peoples|neighbou?rs|capitals)\b"
)


def is_between_us(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is one of the two states that are told of: "the Framework Agreement
    between both countries"."""
    at = sentence.items.index(item)
    ahead = [i.symbol for i in sentence.items[at + 1 : at + 14]]
    ends = next((k for k, symbol in enumerate(ahead) if symbol[0] == "A"), len(ahead))
    return _BETWEEN_US.match(" ".join(ahead[:ends])) is not None


_AMONG_OTHERS = re.compile(
    r"A\d+ (?:, )?(?:\S+ ){0,10}?(?:between|among|amongst|(?P<with>with)) "
    r"(?P<whom>(?:(?!in |at |on |, )\S+ ){1,6})"
)
_KNOWN = re.compile(
    r"\b(?:two|both|them|their|its|our|themselves|three|countries|sides|parties|governments|states"
    r"|nations|ministries|institutions|neighbours|neighbors)\b"
)
_NAMED = re.compile(r"[OLG]\d+|C\d+ (?:and |'s |$)")


_STRANGERS = frozenset(
    "rebels rebel militia militias faction factions insurgents guerrillas separatists".split()
)
_OUTSIDERS = frozenset(
    "soldiers troops fighters mutineers strikers protesters unions lawmakers senators opposition "
    "settlements villages tribes creditors lenders insurers".split()
)
"""With whom a state or body comes to terms that is no state or body."""


def is_among_others(sentence: Skeleton, document: Document, item: Item) -> bool:
    """Whether the text says between whom, and they are nobody known: "among rival guilds", "Chad
    and the rebels signed"; "the archivists of Chad and Togo" and "the institutes" are known."""
    if _STRANGERS & {i.symbol for i in sentence.items}:
        return True
    at = sentence.items.index(item)
    ahead = "".join(f"{i.symbol} " for i in sentence.items[at : at + 16])
    found = _AMONG_OTHERS.match(ahead)
    whom = found["whom"] if found else ""
    if found and found["with"]:
        return bool(_OUTSIDERS & set(whom.split()))
    if found is None or _KNOWN.search(whom) or _NAMED.search(whom):
        return False
    bodies = organization_heads()
    told = whom.startswith("the ") and any(_singular(w) in bodies for w in whom.split())
    return not told and not states_of_officers(sentence, document)


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


_WITH_STATE = re.compile(r"(?:of \d+ )?with (?:the )?C\d+ (?!')")


def is_with_state(sentence: Skeleton, item: Item) -> bool:
    """Whether the one partner of an instrument is a state: "a deal with Estonia is negotiated"."""
    return _WITH_STATE.match(_behind(sentence, item)) is not None


_IS_ANOTHER = re.compile(r"(?:is|was|are|were) (?:(?:the|an?|also|new|called) )*A\d+\b")


def is_told_by_name(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is only the subject of one that is named: "The second document was the
    memorandum between"."""
    return _IS_ANOTHER.match(_behind(sentence, item)) is not None
