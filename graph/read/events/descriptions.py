"""How a text describes an event: "a joint film festival", "a show of dance named “Malam”"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text.dates import WEEKDAYS
from ..text.lexicon import title_heads, words
from ..text.mentions import Marked
from ..text.words import Word
from .event_names import name_before, quote_behind
from .event_nouns import NAMED_BEFORE, event_heads, is_event_noun
from .event_topics import past_speaker, topic_end
from .events import BODY_NOUNS

_MODIFIERS = words("event-modifiers.txt")
_NOT_EVENTS = frozenset(
    "press news video signing phone telephone conference bilateral working bidding "
    "tender terrorism terrorist rebel military refugee detention business-like".split()
)
"""Words before a head noun with which it is no cultural event."""
_PARTS = frozenset("opening closing recent last next every same weekly monthly".split())
"""Words with which it is only a part of one, or one told before."""
_EVENINGS = frozenset({"evening", "night"})
_SITTINGS = frozenset({"meetings", "panels", "discussions"})
"""Nouns of which several are no single occasion: "a series of meetings on fisheries"."""
_PLAIN = frozenset("joint first second third next new".split())
"""Words that tell no meeting from others."""
_RUNS = frozenset({"edition", "staging"})
_AS_ADJECTIVES = frozenset("travelling traveling touring visiting masked".split())
_COMPOUNDS = frozenset(
    {("open", "day"), ("open", "house"), ("master", "class"), ("round", "table")}
    | {("panel", "discussion"), ("artist", "talk"), ("fashion", "show")}
)
"""Two words that are one kind of event, whatever they mean apart."""
_FESTIVE = frozenset(
    "celebration celebrations reception evening gala show concert prize award medal trophy banquet "
    "dinner luncheon breakfast party ball fortnight".split()
)
"""Nouns that a name before them makes an event."""
_HOSTED_DAYS = frozenset(
    "study information career careers health sports family fun youth heritage culture film music "
    "poetry book arts theatre dance folklore crafts food reading".split()
)
"""What makes an event of a day that somebody holds: "a study day on tiles"."""
_ASSEMBLIES = frozenset("summit conference congress forum meeting".split())
_LONG = re.compile(r"(?:\w+-(?:day|week|month)|week-long|weeklong|month-long|day-long)s?")
"""Words that tell of one occasion by how long it lasts: "a two-day meeting"."""
_PERIODS = frozenset("year years day month months season day".split())
_DETERMINERS = frozenset("a an the this that its his her their our another one 's '".split())
_ARTICLES = frozenset({"a", "an", "the"})
_HELD = words("event-held.txt")
GIVEN = frozenset("hosted hosts held organised organized gave staged arranged hosting".split())
"""Verbs that say of an event that it is held, also without article: "hosted dinner reception"."""
_ORDINAL = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)


@dataclass(frozen=True, slots=True)
class Description:
    """The words of a described event, from ``start`` to ``end``.

    ``before`` and ``behind`` count the words on either side of the head noun; ``fitting`` says
    that they make an event of an ordinary noun, ``quoted`` that it has a name in quotation marks,
    ``assembly`` that they tell one meeting of many from others, ``called`` that a plural has a name
    of its own ("the Nowruz music nights").
    """

    start: int
    end: int
    before: int
    behind: int
    fitting: bool
    quoted: bool
    numbered: bool
    assembly: bool
    called: bool


def describe(marked: Marked, head: int) -> Description | None:
    """The description around a head noun at ``head``; ``None`` where it is no event."""
    ws = marked.words
    compound = _is_compound(ws, head)
    start = _past_acronym(marked, _start(ws, head - 1) if compound else _start(ws, head))
    start = _past_owner(marked, _past_pair(ws, start))
    before = {w.lower for w in ws[start:head]}
    if _is_no_event(ws, head, before, alone=head - start == 1, compound=compound):
        return None
    named, quoted_before = name_before(marked, start, head)
    end, quoted = quote_behind(ws, head + 1)
    if not quoted:
        end = topic_end(marked, head + 1)
    if not (quoted or quoted_before or _is_introduced(marked, start, head)):
        return None
    start = named
    assembly = _is_assembly(marked, start, head)
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
        or assembly
        or _is_of_culture(marked, head + 2, end)
        or past_speaker(marked, head + 1) > head + 1,
        quoted or quoted_before,
        any(re.fullmatch(r"\d+(?:st|nd|rd|th)", w) or w in _ORDINAL for w in before)
        and end > head + 1,
        assembly,
        _is_called(marked, start, head),
    )


def _is_compound(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a head noun is the second of two words that are one: "open day"."""
    return head > 0 and (ws[head - 1].lower, ws[head].lower.removesuffix("s")) in _COMPOUNDS


def _is_no_event(
    ws: tuple[Word, ...], head: int, before: set[str], *, alone: bool, compound: bool
) -> bool:
    """Whether the words around a head noun make something else of it, or a part of an event."""
    noun, behind = ws[head].lower, ws[head + 1 : head + 2]
    hosted = noun == "day" and ws[head - 1].lower in _HOSTED_DAYS
    named = noun.removesuffix("s") in NAMED_BEFORE and head > 1 and ws[head - 1].capital
    cultural = _MODIFIERS & {w.lower for w in ws[head + 2 : head + 5]}  # "season of modern art"
    return (
        bool(before & _NOT_EVENTS)
        or (bool(before & _PARTS) and alone and noun not in _RUNS)
        or not (is_event_noun(ws[head - 1].lower if head else "", noun) or named)
        or any(w.lower in BODY_NOUNS for w in behind if not ws[head].capital)  # "concert hall"
        or (noun in _EVENINGS and before and before <= WEEKDAYS.keys())  # "the Friday evening"
        or (noun == "roundtable" and behind != () and behind[0].lower in {"meeting", "talks"})
        or (noun in _SITTINGS and ws[head].tag == "NNS")
        or (noun == "weeks" and not before)  # "in the closing weeks of the war"
        or (noun == "meeting" and before <= _PLAIN and not (behind and behind[0].lower == "of"))
        or (noun in _PERIODS and not (compound or hosted or (noun == "season" and cultural)))
        or (noun in _RUNS and not _is_of_name(ws, head))
    )


_MEMBERS = frozenset("states countries nations leaders ministers members heads".split())


def _is_of_many(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a meeting is one of many, told by their number: "of the 27 remaining states"."""
    behind = ws[head + 1 : head + 7]
    lead = next((k for k, w in enumerate(behind) if w.pos == "NUM"), 0)
    many = lead in {1, 2} and behind[lead].lower not in {"two", "2"}
    return many and behind[0].lower == "of" and any(w.lower in _MEMBERS for w in behind[lead:])


def _is_named(marked: Marked, start: int, head: int) -> bool:
    """Whether a name stands before a festive noun: "the Nowruz celebrations"."""
    return marked.words[head].lower in _FESTIVE and any(
        marked.words[k].capital and k and not marked.kind_at(k) for k in range(start, head)
    )


def _is_called(marked: Marked, start: int, head: int) -> bool:
    """Whether "the" and a name stand before a plural: "the Nowruz music nights"."""
    ws = marked.words
    named = start + 1 < head and ws[start].capital and marked.kind_at(start) in {"", "place"}
    return named and start > 0 and ws[start - 1].lower == "the" and not marked.sentence.headline


def _is_assembly(marked: Marked, start: int, head: int) -> bool:
    """Whether a meeting of many is told apart by a name, by who meets or by how long it lasts: "the
    Nadi Peace conference", "the culture ministers' meeting", "a two-day meeting"."""
    ws = marked.words
    if ws[head].lower not in _ASSEMBLIES:
        return False
    if any(_LONG.fullmatch(word.lower) for word in ws[start:head]) or ws[head - 1].text in "'’":
        return True
    if _is_of_many(ws, head):
        return True
    if [w.lower for w in ws[head + 1 : head + 2]] == ["in"] and ws[head].lower == "summit":
        return marked.kind_at(head + 2) in {"place", "country"}
    named = (k for k in range(start, head) if ws[k].capital and k)
    return ws[head].lower != "meeting" and any(
        marked.kind_at(k) in {"", "organization", "place"} for k in named
    )


def _past_pair(ws: tuple[Word, ...], start: int) -> int:
    """Back over the first of two that an event is of: "a batik and gamelan evening"."""
    if start < 3 or ws[start - 1].lower not in {"and", "&"}:
        return start
    first = _start(ws, start - 1)
    people = any(w.lower in title_heads() for w in ws[first : start - 1])
    paired = first < start - 1 and ws[first - 1].lower in {"a", "an"} and first and not people
    return first if paired else start


def _past_owner(marked: Marked, start: int) -> int:
    """Back over the first half of a name: "the Spirit of Altai festival of music"."""
    ws = marked.words
    if start < 3 or ws[start - 1].lower != "of" or not ws[start].capital:
        return start
    named = ws[start - 3].lower in _DETERMINERS and ws[start - 2].capital
    named = named and not (marked.kind_at(start - 2) or marked.kind_at(start))
    return start - 2 if named else start


def _past_acronym(marked: Marked, start: int) -> int:
    """Back over a name with its short form: "the League of Choirs (LOC) summit"."""
    ws = marked.words
    if start > 3 and ws[start - 1].text == ")" and ws[start - 3].text == "(":
        body = marked.at(start - 4) or marked.at(start - 2)
        return body.start if body and body.kind == "organization" else start
    return start


def _is_of_culture(marked: Marked, start: int, end: int) -> bool:
    """Whether what an ordinary noun is "of" makes it a cultural event, or names what it is of."""
    return any(
        word.lower in _MODIFIERS
        or word.lower == "anniversary"
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
    told = before.lower in _DETERMINERS or (before.lower in GIVEN and start < head)
    return told or before.pos == "NUM" or marked.kind_at(start - 1) != ""


def _start(ws: tuple[Word, ...], head: int) -> int:
    start = head
    if start > 1 and ws[start - 1].text in {"'", "’"} and ws[start - 2].tag == "NNS":
        start -= 1  # "culture ministers' meeting"
    while (
        start
        and (
            ws[start - 1].pos in {"ADJ", "NOUN", "PROPN"}
            or ws[start - 1].lower in _AS_ADJECTIVES
            or (ws[start - 1].capital and ws[start - 1].pos == "ADV" and start > 1)
            or "-" in ws[start - 1].text[1:-1]  # "a batik-painting session"
        )
        and ws[start - 1].lower not in _ARTICLES
        and ws[start - 1].text[0].isalnum()
        and ws[start - 1].lower not in _HELD
    ):
        start -= 1
        if (
            start > 1
            and start < head
            and ws[start - 1].text in {"-", "+"}
            and ws[start - 2].pos in ({"NOUN"} if ws[start - 1].text == "-" else {"NOUN", "PROPN"})
        ):
            start -= 2  # "sake-tasting event"
    return start
