"""What an event is of or on: "of Persian carpets", "for archivists on the care of paper"."""

from __future__ import annotations

import re

from ..text.dates import WEEKDAYS
from ..text.lexicon import words
from ..text.mentions import Marked
from ..text.words import Word
from .event_names import LONGEST_NAME, QUOTES, quote_behind

_SHOWING = frozenset("featuring showcasing presenting displaying marking celebrating".split())
_PLAYED = frozenset("performance concert recital show".split())
_ABOUT = _SHOWING | frozenset(
    "of on for dedicated titled entitled called named devoted about".split()
)
_TAUGHT = frozenset(
    "school academy course training camp class residency contest workshop masterclass".split()
)
_GIVEN_BY = frozenset("lecture talk presentation seminar masterclass workshop".split())
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "ADP"})
_ENDS = frozenset("in at with by from for during on to as and , within under".split())
_NOT_ABOUT = words("not-topics.txt") | {"loan"}


_TOLD_OF = frozenset("remaining participating his her their its".split())
"""Words inside a topic that are no nouns: "of his latest film"."""


def topic_end(marked: Marked, end: int) -> int:
    """Past what the event is of or on: "of Persian carpets", "on rock art and archives"."""
    ws = marked.words
    end = past_speaker(marked, end)
    played = ws[end - 1].lower in _PLAYED and ws[end : end + 1] and ws[end].lower == "by"
    if end + 1 >= len(ws) or not (ws[end].lower in _ABOUT or played or _is_taught(ws, end)):
        return end
    if _is_no_topic(ws, end):
        return end
    if ws[end + 1].text in QUOTES:  # "the screening of “Blue Reef”"
        return max(end, quote_behind(ws, end + 1)[0]) if ws[end].lower == "of" else end
    step = end + 1
    while step < len(ws) and step - end < LONGEST_NAME:
        kept = "anniversary" in {w.lower for w in ws[max(end, step - 6) : step]}
        if ws[step].lower == "'s" and kept:
            step += 1  # "of the 50th anniversary of the king's visit"
            continue
        if ws[end].lower == "for" and _is_listed(ws, step):
            step += 1
        word = ws[step]
        first = word.tag in {"VBG", "VBN", "VBD"} and (
            step == end + 1 or _is_beforenoun_of(ws, step)
        )  # "of handing over", "of Tajik applied arts"
        handing = first or (word.lower == "over" and step == end + 2)
        handing = handing or word.lower in _TOLD_OF
        if word.pos not in _INSIDE and not (word.capital or handing):
            break
        if (word.lower in _ENDS and not _goes_on(ws, step)) or word.lower in {*WEEKDAYS, "due"}:
            break
        step += 1
    if step < len(ws) and ws[step].lower in {"'s", "'"}:
        return end  # "meeting of Oman's committee"
    while step > end + 1 and ws[step - 1].pos in {"DET", "CCONJ", "ADP"}:
        step -= 1
    return quote_behind(ws, step)[0] if step > end + 1 else end


def _is_no_topic(ws: tuple[Word, ...], end: int) -> bool:
    """Whether the preposition at ``end`` leads to a time, a measure or a purpose: "on the eve of",
    "of this size"."""
    lead, first = ws[end].lower, ws[end + 1]
    if lead == "for" and not (ws[end - 1].lower in _TAUGHT and _for_people(ws, end + 1)):
        return True
    counted = first.text[0].isdigit() and lead not in _SHOWING and not _counts(ws, end + 1)
    measured = lead == "of" and first.lower in {"this", "that", "such"}
    noun = ws[end + 2 if first.lower == "the" and end + 2 < len(ws) else end + 1]
    return counted or measured or noun.lower in _NOT_ABOUT


def _counts(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a number tells how many things: "of 14 Mayan masks", not "of 2023", "of 5 May"."""
    behind = ws[k + 1 : k + 4]
    last = next((n for n, w in enumerate(behind) if w.tag in {"NNS", "NNPS"}), -1)
    things = last >= 0 and all(w.pos in {"ADJ", "NOUN", "PROPN"} for w in behind[:last])
    return len(ws[k].text) < 4 and things and behind[last].lower not in _MEASURES


_MEASURES = frozenset(
    "days weeks months years hours minutes metres meters kilometres kilometers points percent "
    "participants people countries states members nations".split()
)


def _is_taught(ws: tuple[Word, ...], k: int) -> bool:
    """Whether "in" leads to what a course teaches: "a course in natural dyeing"."""
    common = ws[k + 1].text.islower() and ws[k + 1].pos != "DET"
    return ws[k].lower == "in" and noun_of(ws[k - 1]) in _TAUGHT and common


def noun_of(word: Word) -> str:
    """A noun in the singular: "workshop" of "workshops"."""
    return word.lower if word.lower == "class" else re.sub(r"(?<=[cs]s)es$|s$", "", word.lower)


def past_speaker(marked: Marked, end: int) -> int:
    """Past who gives a lecture, where its subject follows: "a lecture by Dr. X on rock art"."""
    ws = marked.words
    if not (ws[end - 1].lower in _GIVEN_BY and ws[end : end + 1] and ws[end].lower == "by"):
        return end
    ahead = range(end + 2, min(end + 10, len(ws)))
    topic = next((k for k in ahead if ws[k].lower in {"on", "about"}), end)
    between = (marked.kind_at(k) in {"person", "office"} for k in range(end + 1, topic))
    return topic if any(between) else end


def _is_beforenoun_of(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a participle stands between an adjective and its noun: "Tajik applied arts"."""
    behind = ws[k + 1 : k + 2]
    lead = ws[k - 1].pos in {"ADJ", "NUM"}
    after = ws[k].lower == "applied" or (ws[k].tag != "VBG" and lead)
    after = after or ws[k].lower in {"smuggling", "trafficking", "building", "making"}
    return after and bool(behind) and behind[0].pos == "NOUN"


_PEOPLE = frozenset("staff personnel youth people faculty folk crew police".split())
"""Nouns of several people without a plural: "for museum staff"."""


def _for_people(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a plural stands behind "for": "a course for young museum workers"."""
    behind = ws[k : k + 4]
    several = (w.tag == "NNS" or w.lower in _PEOPLE for w in behind)
    plural = next((n for n, plain in enumerate(several) if plain), -1)
    return plural >= 0 and all(w.pos in {"ADJ", "NOUN", "PROPN"} for w in behind[:plural])


def _is_listed(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a comma stands in a row of people: "for archivists, librarians and teachers"."""
    behind = ws[k + 1 : k + 7]
    joint = next((n for n, w in enumerate(behind) if w.text in {",", "and", "&"}), 0)
    several = ws[k - 1].tag == "NNS" and joint > 0 and behind[joint - 1].tag == "NNS"
    return (
        ws[k].text == "," and several
        and all(w.pos in {"ADJ", "NOUN"} for w in behind[:joint])
    )  # fmt: skip


def _goes_on(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a name or a list goes on behind a joining word: "candombe and tango music"."""
    if ws[k].lower == "to":
        return ws[k - 1].lower in {"dedicated", "devoted"}
    after = ws[k + 1] if k + 1 < len(ws) else None
    if after is None:
        return False
    if ws[k].lower == "and":
        return after.pos in {"ADJ", "NOUN", "PROPN"} and ws[k - 1].pos in {after.pos, "ADJ"}
    if ws[k].lower == "on" and ws[k - 1].tag == "NNS":  # "of experts on underwater archaeology"
        topic = ws[k + 2 if after.lower == "the" else k + 1 :][:1]
        return bool(topic) and topic[0].pos != "NUM" and topic[0].lower not in _NOT_ABOUT
    return ws[k].lower in {"in", "for"} and after.capital and ws[k - 1].capital
