"""Cultural events: held or planned, where, of which countries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..descriptions import Description, describe, topic_end
from ..document import Document, is_title_case
from ..events import ACTIVITIES, FILMS, event_heads
from ..findings import Finding, Happening, Place
from ..folding import Item
from ..lexicon import words
from ..skeleton import Skeleton

_PLANNED = words("event-planned.txt")
_HELD = words("event-held.txt")
_CANCELLED = frozenset({"cancelled", "canceled", "postponed"})
_AHEAD = frozenset("will shall to would 'll".split())
_IS = frozenset({"is", "are", "going"})
_BASE = frozenset(
    "hold host open organise organize stage attend present launch celebrate participate join "
    "take visit perform mark".split()
)
_HYPOTHETICAL = frozenset(
    "possibility possibilities proposal proposals may might hope hopes discuss discussed "
    "discussing exploring explore explored idea ideas considering considered should if need "
    "needs wish more such various any similar other importance".split()
)
_CONFERRED = frozenset(
    "awarded awards awarding conferred confers presented presents received receives bestowed "
    "decorated honoured honored handed conferring receiving ceremony".split()
)
_SHOWN = frozenset("screened premiered screening premiere".split())
_GIVEN = frozenset("hosted hosts held organised organized gave staged arranged hosting".split())
_CLAUSE_ENDS = frozenset({";", ":", "while", "but", "whereas"})
_DEEDS = frozenset("handover unveiling inauguration parade".split())
"""Nouns that tell of a deed by themselves, also with "the"."""
_OPENINGS = frozenset("opening inauguration launch presentation".split())
_TOOK_PLACE = re.compile(r"(?:\S+ )?(?:(?:took|takes|will take) place|(?:was|will be) held)\b")
_SURE = 3
"""Words behind a plain head noun ("of Silla gold") from which on it is one certain event."""


def named_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An event that the text names in capitals.

    >>> from communique.examples import events_told
    >>> events_told("The Tehran International Book Fair opened on Sunday.")
    [('Tehran International Book Fair', 'exhibition', 'held')]
    >>> events_told("The Book Institute opened on Sunday.")
    []
    """
    for item in sentence.items:
        if item.letter != "E" or not item.mention:
            continue
        if item.type == "award" and not _is_conferred(sentence, item):
            continue
        yield Happening(
            item.mention.name,
            item.mention.type,
            countries_of(sentence, document),
            _status(sentence, item) or "held",
            Place(sentence.sentence, item.start, item.end),
            "named_events",
            0.8,
        )


def described_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An event that the text describes, with a verb that says it is held or planned.

    >>> from communique.examples import events_told
    >>> events_told("An exhibition of Persian carpets opened at the museum.")
    [('exhibition of Persian carpets', 'exhibition', 'held')]
    >>> events_told("More exhibitions would be welcome.")
    []
    """
    ws = sentence.marked.words
    for item in sentence.items:
        entry = event_heads().get(item.symbol)
        if entry is None or (ws[item.start].capital and not _is_of(sentence, item)):
            continue
        if item.symbol in FILMS and not _around(sentence, item, 12) & _SHOWN:
            continue
        told = describe(sentence.marked, item.start)
        if told is None or (entry.kind == "award" and not _is_conferred(sentence, item)):
            continue
        behind = {w.lower for w in ws[item.end : told.end]}
        if item.symbol in ACTIVITIES and not told.behind:
            continue
        if item.symbol in _OPENINGS and behind & event_heads().keys():
            continue  # the "opening of a workshop" is the workshop
        status = _described_status(sentence, item, told, weak=entry.weak, plural=entry.plural)
        if not status:
            continue
        text = document.article.text
        label = " ".join(text[ws[told.start].start : ws[told.end - 1].end].split())
        for each in _distributed(sentence, item, told, text) or [label]:
            yield Happening(
                each,
                entry.kind,
                countries_of(sentence, document),
                status,
                Place(sentence.sentence, told.start, told.end),
                "described_events",
                0.65,
            )


def _distributed(sentence: Skeleton, item: Item, told: Description, text: str) -> list[str]:
    """The labels of several told at once: "two exhibitions, one of masks and one of maps"."""
    ws = sentence.marked.words
    found: list[str] = []
    end = item.end
    while end + 2 < len(ws) and end - item.end < 30:
        if ws[end].lower in {"one", "another", "other"} and ws[end + 1].lower in {"of", "on"}:
            topic = topic_end(sentence.marked, end + 1)
            if topic > end + 2:
                found.append(" ".join(text[ws[end + 1].start : ws[topic - 1].end].split()))
        end += 1
    noun = item.symbol.removesuffix("s")
    return [f"{noun} {topic}" for topic in found] if len(found) > 1 else []


def quoted_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A show that is told by its name alone, in quotation marks, as opened or shown.

    >>> from communique.examples import events_told
    >>> events_told('“Threads of the Andes” opened in Oslo on Friday.')
    [('Threads of the Andes', 'exhibition', 'held')]
    >>> events_told('“Threads of the Andes” was published in Oslo.')
    []
    """
    match = _QUOTED.search(sentence.text)
    if match is None:
        return
    items, offsets = sentence.items, sentence.offsets
    first, last = (
        next(k for k, offset in enumerate(offsets) if offset >= match.start(group))
        for group in ("n", "q")
    )
    ws = sentence.marked.words
    if not ws[items[first].start].capital or any(
        i.symbol in event_heads() for i in items[max(0, first - 5) : last]
    ):
        return
    start, end = items[first].start, items[last].start
    told = match["v"].split()
    yield Happening(
        " ".join(document.article.text[ws[start].start : ws[end - 1].end].split()),
        "screening" if _SHOWN & set(told) or "shown" in told else "exhibition",
        countries_of(sentence, document),
        "planned" if _AHEAD & set(told) else "held",
        Place(sentence.sentence, start, end),
        "quoted_events",
        0.65,
    )


_QUOTED = re.compile(
    r"(?:^|(?<=\s))[\"“«„‘'] (?P<n>(?:(?![\"“”«»„:.] )\S+ ){1,10}?)(?P<q>[\"”»“’']) "
    r"(?:\( [^)]* \) )?(?P<v>(?:which |that )?(?:(?:will|is to|was|were|is|has been) )?"
    r"(?:also )?(?:be )?(?:open(?:s|ed)? (?:in|at|on|to|its|last|this|yesterday|today)"
    r"|(?:screened|premiered|shown) |on (?:view|display|show)"
    r"|runs? (?:until|till|through|from|to)|(?:closes|closed) (?:on|in)))"
)


def _is_of(sentence: Skeleton, item: Item) -> bool:
    """Whether a noun in capitals goes on behind itself: "First Meeting of the Committee"."""
    ws = sentence.marked.words
    return ws[item.end : item.end + 1] != () and (
        ws[item.end].lower == "of" and not is_title_case(sentence.marked.sentence)
    )


def _described_status(
    sentence: Skeleton, item: Item, told: Description, *, weak: bool, plural: bool
) -> str:
    """The status of an event that is told by an ordinary noun; empty where it is none."""
    status = _status(sentence, item)
    if _is_reported(sentence, item):
        return status or "held"
    specific = told.fitting or told.numbered or (not weak and bool(told.behind or told.before))
    single = not plural or told.behind > 1
    several = _distributed(sentence, item, told, "")
    if not told.quoted and not several and not (specific and single):
        return ""
    if _around(sentence, item, 7) & _HYPOTHETICAL:
        return ""
    certain = told.quoted or (told.behind >= _SURE and not weak and not plural)
    return status or ("held" if certain else "")


def _is_reported(sentence: Skeleton, item: Item) -> bool:
    """Whether the sentence is there to tell of it: "A concert was held", "there was a show"."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    if item.symbol in {"meeting", "session", "event"} or "signing" in symbols:
        return False
    left, right = symbols[max(0, at - 4) : at], " ".join(symbols[at + 1 : at + 12])
    if item.symbol in _DEEDS and left[-1:] == ["the"] and _TOOK_PLACE.match(right):
        return True
    if not {"a", "an"} & set(left[-2:]):
        return False
    predicate = re.match(
        r"(?:(?:by|for|with|from|of) (?:\S+ ){1,7}?)?"
        r"(?:was|were|is|are|has been|will be|took|takes|will take|is to take) (?:\S+ )?"
        r"(?:held|place|planned|organi[sz]ed|staged|given|hosted|offered|arranged|performed)",
        right,
    )
    return "there" in left or bool(_GIVEN & set(left[-3:])) or predicate is not None


def _around(sentence: Skeleton, item: Item, count: int) -> set[str]:
    at = sentence.items.index(item)
    return {i.symbol for i in sentence.items[max(0, at - count) : at + count + 1]}


def _is_conferred(sentence: Skeleton, item: Item) -> bool:
    """Whether a prize is given to somebody: not "winner of the Prize"."""
    at = sentence.items.index(item)
    left = [i.symbol for i in sentence.items[max(0, at - 4) : at]]
    return bool(_around(sentence, item, 9) & _CONFERRED) and not (
        {"winner", "winners", "laureate", "laureates"} & set(left)
    )


def _status(sentence: Skeleton, item: Item) -> str:
    """Held, planned or cancelled by the nearest word that says so, behind the event first."""
    symbols = [i.symbol for i in sentence.items]
    at = sentence.items.index(item)
    first, last = _clause(symbols, at)
    if _CANCELLED & set(symbols[max(first, at - 9) : min(last, at + 18)]):
        return "cancelled"
    for distance in range(1, 25):
        for k in (at + distance, at - distance):
            near = distance < 13 or (k > at and _is_listed(symbols[at:k]))
            if near and first <= k < last and (status := _told_at(symbols, k, at)):
                return status
    if _PLANNED & set(symbols[first:at]):
        return "planned"
    return "held" if {"at", "during"} & set(symbols[max(0, at - 3) : at]) else ""


def _is_listed(symbols: list[str]) -> bool:
    """Whether a row of things is told at once: "a show, a concert and a fair … are planned"."""
    return "and" in symbols and not {"that", "which", "who", "said"} & set(symbols)


def _clause(symbols: list[str], at: int) -> tuple[int, int]:
    """The clause around a word."""
    first = max((k + 1 for k in range(at) if symbols[k] in _CLAUSE_ENDS), default=0)
    ends = (k for k in range(at + 1, len(symbols)) if symbols[k] in _CLAUSE_ENDS)
    return first, next(ends, len(symbols))


def _told_at(symbols: list[str], k: int, at: int) -> str:
    """What a single word near an event at ``at`` says of it."""
    word, before = symbols[k], symbols[max(0, k - 3) : k]
    if word in _PLANNED or (word == "to" and before[-1:] and before[-1] in _IS):
        return "planned"
    if word in _BASE and _AHEAD & set(before):
        return "planned"
    if word in _HELD:
        if ("be" in before and _AHEAD & set(before)) or (word == "open" and "will" in before):
            return "planned"
        return "planned" if k < at and _PLANNED & set(symbols[max(0, k - 6) : k]) else "held"
    return ""


def countries_of(sentence: Skeleton, document: Document) -> tuple[str, ...]:
    """The states that the sentence names with the event."""
    found = [m.iso for i, m in document.toponyms if i == sentence.sentence]
    return tuple(dict.fromkeys(found))


RULES = (named_events, described_events, quoted_events)
