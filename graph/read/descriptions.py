"""How a text describes an event: "a joint film festival", "a show of dance named “Malam”"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .lexicon import words
from .mentions import Marked
from .words import Word

_MODIFIERS = words("event-modifiers.txt")
_SHOWING = frozenset("featuring showcasing presenting displaying marking celebrating".split())
_ABOUT = _SHOWING | frozenset(
    "of on for dedicated titled entitled called named devoted about".split()
)
_NAMING = frozenset("titled entitled called named dubbed - – — : , the under theme title".split())
_QUOTES = {'"': '"', "“": "”", "‘": "’", "«": "»", "„": "“", "'": "'"}
_NOT_EVENTS = frozenset("press news video signing phone telephone conference".split())
"""Words before a head noun with which it is no cultural event."""
_PARTS = frozenset("opening closing recent last next every same weekly monthly".split())
"""Words with which it is only a part of one, or one told before."""
_AS_ADJECTIVES = frozenset("travelling traveling touring visiting".split())
_TAUGHT = frozenset("school academy course training camp class residency contest".split())
"""Nouns that are told apart by whom they are for."""
_PERIODS = frozenset("year years day month months season day".split())
_DETERMINERS = frozenset("a an the this that its his her their our another one 's '".split())
_HELD = words("event-held.txt")
_ORDINAL = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "ADP"})
_ENDS = frozenset("in at with by from for during on to as and , within under".split())
_NOT_ABOUT = words("not-topics.txt") | {"loan"}
_CLOSING = frozenset(_QUOTES.values())
_LONGEST_NAME = 14


@dataclass(frozen=True, slots=True)
class Description:
    """The words of a described event, from ``start`` to ``end``.

    ``before`` and ``behind`` count the words on either side of the head noun; ``fitting`` says
    that they make an event of an ordinary noun, ``quoted`` that it has a name in quotation marks.
    """

    start: int
    end: int
    before: int
    behind: int
    fitting: bool
    quoted: bool
    numbered: bool


def describe(marked: Marked, head: int) -> Description | None:
    """The description around a head noun at ``head``; ``None`` where it is no event."""
    ws = marked.words
    start = _start(ws, head)
    before = {w.lower for w in ws[start:head]}
    if before & _NOT_EVENTS or (before & _PARTS and head - start == 1):
        return None
    if ws[head].lower in _PERIODS or (ws[head].lower == "edition" and not _is_of_name(ws, head)):
        return None
    named, quoted_before = _name_before(marked, start)
    end, quoted = _quote_behind(ws, head + 1)
    if not quoted:
        end = topic_end(marked, head + 1)
    if not (quoted or quoted_before or _is_introduced(marked, start, head)):
        return None
    start = named
    content = [w for w in ws[head + 2 : end] if w.pos in {"ADJ", "NOUN", "PROPN", "NUM"}]
    return Description(
        start,
        end,
        head - start,
        len(content) + (1 if len(content) > 0 else 0),
        bool(before & _MODIFIERS) or _is_of_culture(marked, head + 2, end),
        quoted or quoted_before,
        any(re.fullmatch(r"\d+(?:st|nd|rd|th)", w) or w in _ORDINAL for w in before)
        and end > head + 1,
    )


def _is_of_culture(marked: Marked, start: int, end: int) -> bool:
    """Whether what an ordinary noun is "of" makes it a cultural event, or names what it is of."""
    return any(
        word.lower in _MODIFIERS
        or (word.capital and marked.kind_at(k) not in {"person", "country", "adjective", "office"})
        for k, word in enumerate(marked.words[start:end], start)
    )


def _is_of_name(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a name follows: "tenth edition of Kino Bula"."""
    behind = ws[head + 1 : head + 4]
    return len(behind) > 1 and behind[0].lower == "of" and any(w.capital for w in behind[1:])


def _is_introduced(marked: Marked, start: int, head: int) -> bool:
    """Whether an article, a number, a plural or the brevity of a headline lets it be an event."""
    ws = marked.words
    if start == 0 or marked.sentence.headline or ws[head].tag == "NNS":
        return True
    before = ws[start - 1]
    return before.lower in _DETERMINERS or before.pos == "NUM" or marked.kind_at(start - 1) != ""


def _start(ws: tuple[Word, ...], head: int) -> int:
    start = head
    while (
        start
        and (ws[start - 1].pos in {"ADJ", "NOUN", "PROPN"} or ws[start - 1].lower in _AS_ADJECTIVES)
        and ws[start - 1].text[0].isalnum()
        and ws[start - 1].lower not in _HELD
    ):
        start -= 1
    return start


def _name_before(marked: Marked, start: int) -> tuple[int, bool]:
    """Back over a name: the “Mosaics of Madaba” exhibition; Malam Raya, a show of dance."""
    ws = marked.words
    if start > 1 and ws[start - 1].text in _CLOSING:
        for k in range(start - 2, max(-1, start - _LONGEST_NAME), -1):
            if _QUOTES.get(ws[k].text) == ws[start - 1].text:
                return k, start - k > 2
    first = start - 3
    if first > 0 and ws[start - 1].lower in {"a", "an"} and ws[start - 2].text == ",":
        while ws[first].capital and marked.kind_at(first) in {"", "place"} and first > 0:
            first -= 1
        kinds = {marked.kind_at(k) for k in range(first + 1, start - 2)}
        if start - first > 4 and "" in kinds:
            return first + 1, True
    return start, False


def _quote_behind(ws: tuple[Word, ...], end: int) -> tuple[int, bool]:
    """Past a name in quotation marks: an exhibition titled “Threads of the Andes”."""
    k = end
    while k < len(ws) and k - end < 4 and ws[k].lower in _NAMING:
        k += 1
    if k >= len(ws) or ws[k].text not in _QUOTES or (k > end and ws[k + 1 : k + 2] == ()):
        return end, False
    closing = _QUOTES[ws[k].text]
    close = next(
        (j for j in range(k + 1, min(k + _LONGEST_NAME, len(ws))) if ws[j].text == closing), -1
    )
    named = close > k + 1 and ws[k + 1].capital and ws[close - 1].text not in {",", "."}
    return (close + 1, True) if named else (end, False)


def topic_end(marked: Marked, end: int) -> int:
    """Past what the event is of or on: "of Persian carpets", "on rock art and archives"."""
    ws = marked.words
    if end + 1 >= len(ws) or ws[end].lower not in _ABOUT:
        return end
    if ws[end].lower == "for" and not (ws[end - 1].lower in _TAUGHT and _for_people(ws, end + 1)):
        return end
    if (ws[end + 1].text[0].isdigit() and ws[end].lower not in _SHOWING) or ws[
        end + 1
    ].lower in _NOT_ABOUT:
        return end
    step = end + 1
    while step < len(ws) and step - end < _LONGEST_NAME:
        word = ws[step]
        first = step == end + 1 and word.tag in {
            "VBG",
            "VBN",
            "VBD",
        }  # "of handing over", "of felt"
        handing = first or (word.lower == "over" and step == end + 2)
        if word.pos not in _INSIDE and not word.capital and not handing:
            break
        if word.lower in _ENDS and not _goes_on(ws, step):
            break
        step += 1
    if step < len(ws) and ws[step].lower in {"'s", "'"}:
        return end  # "meeting of Oman's committee"
    while step > end + 1 and ws[step - 1].pos in {"DET", "CCONJ", "ADP"}:
        step -= 1
    return _quote_behind(ws, step)[0] if step > end + 1 else end


def _for_people(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a plural stands behind "for": "a course for young museum workers"."""
    behind = ws[k : k + 4]
    plural = next((n for n, w in enumerate(behind) if w.tag == "NNS"), -1)
    return plural >= 0 and all(w.pos in {"ADJ", "NOUN", "PROPN"} for w in behind[:plural])


def _goes_on(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a name or a list goes on behind a joining word: "candombe and tango music"."""
    if ws[k].lower == "to":
        return ws[k - 1].lower in {"dedicated", "devoted"}
    after = ws[k + 1] if k + 1 < len(ws) else None
    if after is None:
        return False
    if ws[k].lower == "and":
        return after.pos in {"ADJ", "NOUN", "PROPN"} and ws[k - 1].pos == after.pos
    return ws[k].lower in {"in", "for"} and after.capital and ws[k - 1].capital
