"""Cultural events: held or planned, where, of which countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..document import Document
from ..events import event_heads
from ..findings import Finding, Happening, Place
from ..lexicon import words
from ..skeleton import Item, Skeleton

_PLANNED = frozenset(
    (
        "will shall planned plans plan scheduled upcoming forthcoming expected next due future "
        "prepare preparing preparations agreed"
    ).split()
)
_HELD = words("event-held.txt")
_ABOUT = frozenset("of on dedicated titled entitled featuring devoted".split())
_CANCELLED = frozenset({"cancelled", "canceled", "postponed"})
_TELLING = _HELD - frozenset(
    (
        "at during won awarded attending marked ended presented visited "
        "celebrated features presents"
    ).split()
)
_TO_HOLD = frozenset("hold host open organise organize stage attend present launch".split())
_ORDINAL = frozenset(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth"
    ).split()
)
_HYPOTHETICAL = frozenset(
    (
        "possibility proposed proposal could may might hope hopes propose suggested discuss "
        "discussed exploring explore idea considering"
    ).split()
)


def named_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An event that the text names in capitals.

    >>> from communique.examples import events_told
    >>> events_told("The Tehran International Book Fair opened on Sunday.")
    [('Tehran International Book Fair', 'exhibition', 'held')]
    >>> events_told("The Book Institute opened on Sunday.")
    []
    """
    for item in sentence.items:
        if item.letter == "E" and item.mention:
            status = _status(sentence, item) or (
                "held" if not _around(sentence, item, 12) & _HYPOTHETICAL else ""
            )
            if status:
                yield Happening(
                    item.mention.name,
                    item.mention.type,
                    _countries(sentence, document),
                    status,
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
        if entry is None or ws[item.start].capital:
            continue
        start, end = _description(sentence, item)
        numbered = bool(_ORDINAL & {w.lower for w in ws[start : item.start]}) or any(
            re.fullmatch(r"\d+(?:st|nd|rd|th)", w.text) for w in ws[start : item.start]
        )
        if entry.weak and not (numbered and end > item.end):
            continue  # "meeting", "session": only one that is numbered and said to be of something
        around = _around(sentence, item, 7)
        if around & _HYPOTHETICAL or not (
            around & (_TELLING | _PLANNED) or "took place" in sentence.text
        ):
            continue
        if end - start < 2 or (entry.plural and end == item.end):
            continue
        status = _status(sentence, item)
        if not status:
            continue
        text = document.article.text
        label = " ".join(text[ws[start].start : ws[end - 1].end].split())
        yield Happening(
            label,
            entry.kind,
            _countries(sentence, document),
            status,
            Place(sentence.sentence, start, end),
            "described_events",
            0.65,
        )


def _around(sentence: Skeleton, item: Item, count: int) -> set[str]:
    at = sentence.items.index(item)
    return {i.symbol for i in sentence.items[max(0, at - count) : at + count + 1]}


def _status(sentence: Skeleton, item: Item) -> str:
    around = _around(sentence, item, 9)
    if around & _CANCELLED:
        return "cancelled"
    at = sentence.items.index(item)
    left = [i.symbol for i in sentence.items[max(0, at - 9) : at]]
    right = [i.symbol for i in sentence.items[at + 1 : at + 12]]
    near = left + right
    if {"will", "shall", "upcoming", "forthcoming", "scheduled"} & set(near) or (
        "planned" in near or "plans" in near or "next" in left[-2:] or "expected" in near
    ):
        return "planned"
    if _infinitive(left):
        return "planned"
    if set(near) & _HELD or "took place" in " ".join(near) or "taking" in near:
        return "held"
    return ""


def _infinitive(left: list[str]) -> bool:
    """Whether a plan stands before the event: "to host"."""
    return any(pair[0] == "to" and pair[1] in _TO_HOLD for pair in pairwise(left))


def _description(sentence: Skeleton, item: Item) -> tuple[int, int]:
    """The words of "an exhibition of Persian carpets", "a joint film festival"."""
    ws = sentence.marked.words
    start, end = item.start, item.end
    while (
        start and ws[start - 1].pos in {"ADJ", "NOUN", "PROPN"} and ws[start - 1].text[0].isalnum()
    ):
        start -= 1
    if end < len(ws) and ws[end].text in {'"', "“", "‘"}:
        close = next(
            (k for k in range(end + 1, min(end + 14, len(ws))) if ws[k].text in {'"', "”", "’"}),
            None,
        )
        if close:
            return start, close + 1
    if end < len(ws) and ws[end].lower in _ABOUT:
        step = end + 1
        while step < len(ws) and (
            (
                ws[step].pos in {"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "ADP"}
                and ws[step].lower not in {"in", "at", "with", "by", "from", "for", "during", "on"}
            )
            or (ws[step].lower == "to" and ws[step - 1].lower in {"dedicated", "devoted"})
        ):
            step += 1
        if step > end + 1:
            end = step
        while end > item.end and ws[end - 1].pos in {"DET", "CCONJ", "ADP"}:
            end -= 1
    return start, end


def _countries(sentence: Skeleton, document: Document) -> tuple[str, ...]:
    """The states that the sentence names with the event."""
    found = [m.iso for i, m in document.toponyms if i == sentence.sentence]
    return tuple(dict.fromkeys(found))


RULES = (named_events, described_events)
