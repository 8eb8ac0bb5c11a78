"""Instruments with a name of their own that the text takes for known: "the Lisbon Treaty"."""

from __future__ import annotations

import re

from ..instruments.instrument_senses import FIELDS, instrument_heads
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.dates import WEEKDAYS
from ..text.lexicon import PORTFOLIOS, toponyms
from ._parties import Parties

_KINDS = frozenset({"treaty", "agreement", "protocol"})
_CARRIED_OUT = (
    r"implement\w*|(?:dis)?honou?r\w*|observ(?:e|es|ed|ing|ance of)|(?:dis)?respect(?:s|ed|ing)?"
    r"|(?:non-?)?fulfil\w*(?: of)?|uph[eo]ld\w*|enforc\w*|violat(?:e|es|ed|ing|ions?)(?: of)?"
    r"|breach(?:es|ed|ing)?(?: of)?|break|breaks|broke|breaking|flout\w*|abid\w+ by"
    r"|(?:compl(?:y|ies|ied|ying)|compliance) with|adher\w+ to|(?:committed|commitments?) to"
    r"|implementation of|obligations under|part(?:y|ies) to"
)
_INVOKED = re.compile(
    rf"\b(?:(?P<by>{_CARRIED_OUT})|(?P<article>(?:articles?|chapter|clause) \S+ (?:of|in))"
    r"|under|in (?:line|accordance|compliance|conformity|keeping) with|pursuant to|within"
    r"|as stipulated (?:in|by)|bound by|known as) "
    r"(?:(?:all|the|its|their|his|her|both|terms|provisions|conditions|letter|spirit|commitments?"
    r"|obligations|article|of|to|under|and) )*the $"
)
"""Words before an instrument by which somebody carries it out, breaks it or calls upon it."""
_SIDE = re.compile(
    r"(?P<side>[CL]\d+)(?: 's)? (?:(?!and\b|by\b|with\b|in\b)[^\s,;GCLOA]\S* ){0,5}$"
)


def is_proper(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument has a name of its own: "Minsk agreements", "Treaty of Rome"; not
    "Film Accord", "the film accord"."""
    own = sentence.marked.words[item.start : item.end]
    head = next((w for w in own if w.lower in instrument_heads()), None)
    if head is None or item.type not in _KINDS:
        return False
    behind = own[own.index(head) + 1 :] if head.capital else ()
    of_place = len(behind) > 1 and behind[0].lower == "of" and behind[1].capital
    before = [w for w in own[: own.index(head)] if w.capital and w.lower not in _COMMON]
    return of_place or any(
        (w.text,) in toponyms() or w.label in {"GPE", "LOC", "LAW"} or w.lower in WEEKDAYS
        for w in before
    )


_COMMON = FIELDS | PORTFOLIOS | frozenset("joint free framework general executive the".split())


def is_invoked(sentence: Skeleton, item: Item) -> bool:
    """Whether somebody carries out, breaks or calls upon an instrument with a name."""
    return is_proper(sentence, item) and _found(sentence, item) is not None


def _found(sentence: Skeleton, item: Item) -> re.Match[str] | None:
    before = sentence.items[: sentence.items.index(item)][-12:]
    return _INVOKED.search("".join(f"{i.symbol} " for i in before))


def sides_of(sentence: Skeleton, item: Item) -> Parties:
    """Who is told to carry it out: "Kenya must respect the Paris accord"; or the one union whose
    article is called upon; may be nobody."""
    found = _found(sentence, item)
    if found is None:
        return ()
    if found["article"]:
        unions = [i.mention for i in sentence.items if i.type == "igo" and i.mention]
        return ((sentence.sentence, unions[0]),) if len({m.name for m in unions}) == 1 else ()
    side = _SIDE.search(found.string[: found.start()]) if found["by"] else None
    named = (i.mention for i in sentence.items if side and i.symbol == side["side"])
    return tuple(
        m.iso for m in named if m and (m.kind == "country" or m.type in {"capital", "metonym"})
    )
