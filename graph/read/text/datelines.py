"""Where a report was written: by its head ("DUSHANBE, May 5 (Agency) –", "Colombo, March 14."), and
by the state that it names before the other of a pair."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .mentions import Marked, Mention
from .words import Word

_ENDS = frozenset({"-", "–", "—", ":", "/"})
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|"
    r"tember|ober|ember)?\.?",
    re.IGNORECASE,
)
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_BEHIND = 12
"""How many words a dateline has at most behind its place."""
_BEFORE = 14
"""How many words of an agency or a reporter stand before it."""


def is_dateline(sentence: Marked, place: Mention) -> bool:
    """Whether a place at the head of a sentence is where the report was filed.

    The name of an agency or a reporter may stand before ("(Agency) MUSCAT, Aug 25 --", "By a
    correspondent, Yerevan, Oct. 6:"), and a line of its own has no dash: "Colombo, March 14.".
    """
    words = sentence.words
    behind = words[place.end : place.end + _BEHIND]
    if place.start and not _signs(words[: place.start], behind):
        return _is_byline(words, place)
    if behind and behind[0].lower == "'s":
        return False  # "Peru's minister in Chad: talks, a castle"
    for word in behind:
        if word.text in _ENDS or _is_dashes(word.text):
            return True
        if word.pos in {"VERB", "AUX"} and not word.capital:
            return False
    return _is_line(words, place)


def _signs(before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether the words before a place are those of an agency or of who writes, and a date or an
    agency follows it."""
    if len(before) > _BEFORE or any(word.pos in {"VERB", "AUX"} for word in before):
        return False
    opens = before[0].text == "(" and before[-1].text == ")"
    reporter = before[0].lower == "by" and before[-1].text in {",", "|", "-"}
    return (opens or reporter) and [word.text for word in behind[:1]] == [","] and _dated(behind)


def _dated(words: Sequence[Word]) -> bool:
    """Whether a month follows within a few words: ", Monday, 3 May", ", Azerbaijan, May 5"."""
    return any(_MONTH.fullmatch(word.text) for word in words[1:6])


def _is_byline(words: Sequence[Word], place: Mention) -> bool:
    """Whether a line ends with the place of who writes: "By a correspondent, Tripoli"."""
    before = words[: place.start]
    ends = place.end == len(words) or words[place.end].text == "."
    signed = before[0].lower == "by" and before[-1].lower in {",", "|", "-", "in"}
    return ends and signed and len(before) < _BEFORE and all(w.pos != "VERB" for w in before)


def _is_line(words: Sequence[Word], place: Mention) -> bool:
    """Whether a sentence is nothing but a place and a date, or a city alone on its line: "Colombo,
    March 14, 2025.", "Bogotá D.C., August 21, 2025 (Agency)."."""
    behind = [word for word in words[place.end :] if word.text != "D.C."]
    if behind and behind[-1].text in {".", ")"} and (opened := _opened(behind)):
        behind = behind[:opened]
    plain = all(
        w.text in {",", "."}
        or w.lower in _WEEKDAYS
        or _MONTH.fullmatch(w.text)
        or w.text[0].isdigit()
        for w in behind
    )
    alone = place.kind == "place" and not behind
    return place.start == 0 and len(behind) < _BEHIND and plain and (alone or _dated(behind))


def _opened(words: Sequence[Word]) -> int:
    """Where the first bracket opens; 0 where none does."""
    return next((k for k, word in enumerate(words) if word.text == "("), 0)


def _is_dashes(text: str) -> bool:
    return len(text) > 1 and not text.strip("-–—")


def first_named(
    sentences: Sequence[Marked], mentions: Sequence[tuple[int, Mention]], counts: Counter[str]
) -> str:
    """The state that a text always names before the other of its two: a report names the own state
    first ("relations between Guyana and Honduras"). Empty where it does not, and where the text
    names a third one in a pair or in a row ("from Belgium, Canada and Japan")."""
    pairs = set()
    for (i, one), (j, other) in pairwise(mentions):
        words = sentences[i].words
        between = {w.lower for w in words[one.end : other.start]}
        joined = i == j and between & _JOINS and between <= _JOINS | _FORMS
        row = one.start > 0 and words[one.start - 1].text == ","
        if joined and not row and one.iso != other.iso and "place" not in {one.kind, other.kind}:
            pairs.add((one.iso, other.iso))
    parties = {iso for iso, _ in counts.most_common(2)}
    pair = pairs.pop() if len(pairs) == 1 else ()
    return pair[0] if pair and {*pair} == parties else ""


_JOINS = frozenset({"and", "-", "–", "&"})
_FORMS = frozenset("the of republic kingdom state government people 's".split())
"""Words between the states of a pair: "Malta and the Republic of Peru"."""


_HEAD = re.compile(
    r"[\s(\[]*(?:(?!(?:On|In|From|Since|By|After|Before|Until)\b)[A-Z][\w.'’-]*[\s,/(]*){0,6}"
)
_TAIL = re.compile(
    r"\s*(?:\([^)]{1,40}\)|/[^/]{1,30}/)?[\s)\]]*(?:--|[-–—:])\s*(?!\d|[A-Z][a-z]{2,8}\.? \d)\S"
)


def is_of_dateline(text: str, start: int, day: tuple[int, int]) -> bool:
    """Whether the date at ``day`` is that of the report whose sentence begins at ``start``: "LIMA,
    May 5, 2024 (Agency) –", "17 May 2016 - "; but not "On 17 May 2016 – a Tuesday –".

    >>> is_of_dateline("LIMA, 5 May 2024 (NA) - She met him.", 0, (6, 16))
    True
    >>> is_of_dateline("5 May 2024 - 7 July 2024: a show", 0, (0, 10))
    False
    """
    return bool(_HEAD.fullmatch(text, start, day[0])) and bool(_TAIL.match(text, day[1]))
