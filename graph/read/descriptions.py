"""How a text describes an event: "a joint film festival", "a show of dance named “Malam”"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .events import BODY_NOUNS, event_heads, is_event_noun
from .lexicon import organization_heads, title_heads, words
from .mentions import Marked
from .words import Word

_MODIFIERS = words("event-modifiers.txt")
_SHOWING = frozenset("featuring showcasing presenting displaying marking celebrating".split())
_PLAYED = frozenset("performance concert recital show".split())
_ABOUT = _SHOWING | frozenset(
    "of on for dedicated titled entitled called named devoted about".split()
)
_NAMING = frozenset(
    (
        "titled entitled called named dubbed themed on about with by - – — : , the under theme "
        "title"
    ).split()
)
_QUOTES = {'"': '"', "“": "”", "‘": "’", "«": "»", "„": "“", "'": "'"}
_NOT_EVENTS = frozenset("press news video signing phone telephone conference bilateral".split())
"""Words before a head noun with which it is no cultural event."""
_PARTS = frozenset("opening closing recent last next every same weekly monthly".split())
"""Words with which it is only a part of one, or one told before."""
_RUNS = frozenset({"edition", "staging"})
_AS_ADJECTIVES = frozenset("travelling traveling touring visiting".split())
_COMPOUNDS = frozenset(
    {("open", "day"), ("open", "house"), ("master", "class"), ("round", "table")}
    | {("panel", "discussion"), ("artist", "talk"), ("fashion", "show")}
)
"""Two words that are one kind of event, whatever they mean apart."""
_TAUGHT = frozenset("school academy course training camp class residency contest".split())
"""Nouns that are told apart by whom they are for."""
_FESTIVE = frozenset(
    "celebration celebrations reception evening gala show concert prize award medal trophy".split()
)
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
_IN_NAMES = frozenset("of the and in for on to & - :".split())


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
    compound = _is_compound(ws, head)
    start = _start(ws, head - 1) if compound else _start(ws, head)
    before = {w.lower for w in ws[start:head]}
    if _is_no_event(ws, head, before, alone=head - start == 1, compound=compound):
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
        compound
        or any(part in _MODIFIERS for w in before for part in (w, *w.split("-")))
        or (ws[head].lower == "event" and bool(before & event_heads().keys()))
        or _is_named(marked, start, head)
        or _is_of_culture(marked, head + 2, end),
        quoted or quoted_before,
        any(re.fullmatch(r"\d+(?:st|nd|rd|th)", w) or w in _ORDINAL for w in before)
        and end > head + 1,
    )


def _is_compound(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a head noun is the second of two words that are one: "open day"."""
    return head > 0 and (ws[head - 1].lower, ws[head].lower.removesuffix("s")) in _COMPOUNDS


def _is_no_event(
    ws: tuple[Word, ...], head: int, before: set[str], *, alone: bool, compound: bool
) -> bool:
    """Whether the words around a head noun make something else of it, or a part of an event."""
    noun, behind = ws[head].lower, ws[head + 1 : head + 2]
    cultural = _MODIFIERS & {w.lower for w in ws[head + 2 : head + 5]}  # "season of modern art"
    return (
        bool(before & _NOT_EVENTS)
        or (bool(before & _PARTS) and alone and noun not in _RUNS)
        or not is_event_noun(ws[head - 1].lower if head else "", noun)
        or any(w.lower in BODY_NOUNS for w in behind if not ws[head].capital)  # "concert hall"
        or (noun in _PERIODS and not compound and not (noun == "season" and cultural))
        or (noun in _RUNS and not _is_of_name(ws, head))
    )


def _is_named(marked: Marked, start: int, head: int) -> bool:
    """Whether a name stands before a festive noun: "the Nowruz celebrations"."""
    return marked.words[head].lower in _FESTIVE and any(
        marked.words[k].capital and k and not marked.kind_at(k) for k in range(start, head)
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
    names = [w for w in behind[1:] if w.capital and w.label not in {"DATE", "PERSON"}]
    return len(behind) > 1 and behind[0].lower == "of" and bool(names)


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
        if start > 1 and start < head and ws[start - 1].text == "-" and ws[start - 2].pos == "NOUN":
            start -= 2  # "sake-tasting event"
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
    if behind := _name_in_apposition(ws, end):
        return behind, True
    k = end
    while k < len(ws) and k - end < 6 and _leads_to_name(ws, k, end):
        k += 1
    if k >= len(ws) or ws[k].text not in _QUOTES or (k > end and ws[k + 1 : k + 2] == ()):
        return end, False
    closing = _QUOTES[ws[k].text]
    close = next(
        (j for j in range(k + 1, min(k + _LONGEST_NAME, len(ws))) if ws[j].text == closing), -1
    )
    inside = ws[k + 1 : close]
    named = (
        bool(inside)
        and ws[k + 1].capital
        and (inside[-1].text not in {",", "."} or all(w.capital or len(w.text) < 5 for w in inside))
    )
    return (close + 1, True) if named else (end, False)


def _leads_to_name(ws: tuple[Word, ...], k: int, end: int) -> bool:
    """Whether a word may stand before a name in quotation marks: "themed", "in Lagos titled"."""
    place = ws[end].lower in {"in", "at"} and (k == end or ws[k].capital)
    return place or ws[k].lower in _NAMING


def _name_in_apposition(ws: tuple[Word, ...], end: int) -> int:
    """Past a name in capitals: "her first exhibition, Rivers of Wood, opens", "the show Blue Reef";
    0 where there is none."""
    if end >= len(ws) or (ws[end].text != "," and not ws[end].capital):
        return 0
    first = last = end + 1 if ws[end].text == "," else end
    while last < len(ws) and (ws[last].capital or ws[last].lower in _IN_NAMES):
        last += 1
    while last > first and not ws[last - 1].capital:
        last -= 1
    name = ws[first:last]
    closed = first == end or (last < len(ws) and ws[last].text == ",")
    single = first == end and len(name) == 1 and name[0].text.isalpha() and len(name[0].text) > 3
    if not (single or len(name) > 1) or not name[0].capital or not closed:
        return 0
    entity = {"GPE", "DATE", "NORP"} & {w.label for w in name}
    entity |= {"PERSON"} & {w.label for w in name if not single}
    office = any(w.lower in title_heads() or w.lower in organization_heads() for w in name)
    return 0 if entity or office else last


def topic_end(marked: Marked, end: int) -> int:
    """Past what the event is of or on: "of Persian carpets", "on rock art and archives"."""
    ws = marked.words
    played = ws[end - 1].lower in _PLAYED and ws[end : end + 1] and ws[end].lower == "by"
    if end + 1 >= len(ws) or not (ws[end].lower in _ABOUT or played or _is_taught(ws, end)):
        return end
    if ws[end].lower == "for" and not (ws[end - 1].lower in _TAUGHT and _for_people(ws, end + 1)):
        return end
    if (ws[end + 1].text[0].isdigit() and ws[end].lower not in _SHOWING) or ws[
        end + 1
    ].lower in _NOT_ABOUT:
        return end
    if ws[end + 1].text in _QUOTES:  # "the screening of “Blue Reef”"
        return max(end, _quote_behind(ws, end + 1)[0]) if ws[end].lower == "of" else end
    step = end + 1
    while step < len(ws) and step - end < _LONGEST_NAME:
        word = ws[step]
        first = word.tag in {"VBG", "VBN", "VBD"} and (
            step == end + 1 or _is_before_noun(ws, step)
        )  # "of handing over", "of felt", "of Tajik applied arts"
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


def _is_taught(ws: tuple[Word, ...], k: int) -> bool:
    """Whether "in" leads to what a course teaches: "a course in natural dyeing"."""
    common = ws[k + 1].text.islower() and ws[k + 1].pos != "DET"
    return ws[k].lower == "in" and ws[k - 1].lower in _TAUGHT and common


def _is_before_noun(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a participle stands between an adjective and its noun: "Tajik applied arts"."""
    behind = ws[k + 1 : k + 2]
    after = ws[k].lower == "applied" or (ws[k].tag != "VBG" and ws[k - 1].pos == "ADJ")
    return after and bool(behind) and behind[0].pos == "NOUN"


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
