"""Words in capitals that stand before a name and are no part of it."""

from __future__ import annotations

import re

from ..text.dates import WEEKDAYS
from ..text.lexicon import title_heads, words
from ..text.mentions import Marked
from ..text.words import Word
from .behind_offices import behind_complement

_AGENT = re.compile(r"[a-z]{2,}(?:(?:er|or|ist|ian)s?|ess|esses|man|men|woman|women)")
_BEFORE_DAYS = frozenset({"on", "last", "this", "next", "every"})
_OPENERS = frozenset(
    "more most before after throughout among amid amidst unlike despite earlier later though "
    "although like speaking thus yet instead meanwhile besides until unless upon versus toward "
    "towards regarding concerning following whether is are was were did does has have had can "
    "could would should even though but".split()
)
"""Words that open a sentence and no name: "More Lima advisers speak", "Unlike Lima, …"."""
_PARTISANS = frozenset("republican republicans democrat democrats democratic labour".split())
_REGIONS = frozenset("territory region province republic oblast district county".split())


def behind_lead(marked: Marked, start: int, end: int) -> int:
    """The start of the name in a run: behind a job that begins a sentence ("Drummer Isidro
    Bermúdez"), the day before it ("received on Sunday Levon Petrosyan"), a word that opens
    sentences, a party, the end of what an office is held in."""
    ws = marked.words
    if ws[start].lower in _OPENERS and (start == 0 or not ws[start - 1].text[0].isalnum()):
        return start + 1
    if start and end - start > 1 and ws[start].lower in WEEKDAYS:
        return start + (ws[start - 1].lower in _BEFORE_DAYS)
    if end - start > 2 and ws[start].text == "Government":
        return start + 1  # "of the Mauritian Government Vishwa Ramtohul"
    if start == 0 and end - start > 1 and is_participle(ws[0]) and not marked.sentence.headline:
        return start + 1  # "Thanking Ana Lima, he said"
    long = end - start > 2 or marked.sentence.headline
    job = start == 0 and long and _AGENT.fullmatch(ws[0].lower)
    if job and ws[0].lower not in words("person-names.txt"):
        return start + 1
    return behind_complement(marked, _behind_party(ws, start, end), end)


def is_participle(word: Word) -> bool:
    """Whether a word is a verb that opens a sentence and no name: "Describing Türkiye as …"."""
    ending = word.lower.endswith("ing") or (word.pos == "VERB" and word.lower.endswith("ed"))
    return ending and len(word.text) > 5 and word.lower not in words("person-names.txt")


def _behind_party(ws: tuple[Word, ...], start: int, end: int) -> int:
    """Behind a party or a region: "Utah Republican Ana Lima", "Altai Territory Ana Lima"."""
    for k in reversed(range(start, end - 1)):
        if ws[k].lower in _PARTISANS:
            return k + 1 + (end - k > 2 and ws[k + 1].lower in title_heads())
        if ws[k].lower in _REGIONS and start < k < end - 2:
            return k + 1
    return start
