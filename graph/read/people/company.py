"""What the company of a run of capitalised words says: people in a row, a state in brackets."""

from __future__ import annotations

from functools import cache

from ..text.lexicon import leaders
from ..text.mentions import Marked, Mention
from ..text.words import Word
from .not_people import PLACES


def company(marked: Marked, start: int, end: int) -> float:
    """What stands around a run of two to four words: people in a row, a state in brackets."""
    ws = marked.words
    before = ws[start - 1] if start else None
    after = ws[end] if end < len(ws) else None
    if before and before.lower in {"in", "at", "near"} and not (after and after.lower == "'s"):
        return -2.0  # "in Le Morne", "at Hanga Roa"
    if end - start == 1 and _is_see(ws, start):
        return -4.0
    if not 2 <= end - start <= 4:
        return 0.0
    weight = _governed(marked, start)
    if weight:
        return weight
    weight = 0.7
    if end + 2 < len(ws) and ws[end].text == "(" and marked.kind_at(end + 1) == "country":
        weight += 1.0
    if end + 1 < len(ws) and ws[end].lower in {"and", ","} and ws[end + 1].label == "PERSON":
        weight += 0.8
    if before and before.lower in {"and", ","} and start > 1 and ws[start - 2].label == "PERSON":
        weight += 0.8
    return weight + 1.0 * _is_listed(marked, start, end)


RULE = frozenset("administration regime presidency campaign".split())
"""What is called after the one who leads it: "the Obama administration"."""


def ruled(run: tuple[Word, ...], after: Word | None) -> float:
    """What it adds to a single name that what it is called after is ruled: "the Lima regime"."""
    rules = len(run) == 1 and after is not None and after.lower in RULE
    known = run[0].label == "PERSON" or run[0].lower in _rulers()
    return 7.0 * (rules and known)


@cache
def _rulers() -> frozenset[str]:
    return frozenset(name[-1].lower() for name in leaders())


def is_attribute(marked: Marked, mention: Mention) -> bool:
    """Whether a name only tells whose a government is, so that nobody acts or is met: "talks with
    the Lima administration"; but not "Lima met the administration"."""
    ws, end = marked.words, mention.end
    return end < len(ws) and ws[end].lower in RULE and ws[mention.start - 1].lower == "the"


def _is_see(ws: tuple[Word, ...], start: int) -> bool:
    """Whether a single word tells of where somebody is: "Bishop Gervasije of Timok"."""
    of = start > 2 and ws[start - 1].lower == "of" and not ws[start - 1].capital
    return of and ws[start - 2].capital and ws[start - 3].capital


_OPENING = frozenset({",", ";", "and", "were", "included", "includes"})


def _is_listed(marked: Marked, start: int, end: int) -> bool:
    """Whether a run stands alone, or with its body, in a list of people: "; Chea Vannak of …;"."""
    ws = marked.words
    sent = end + 1 < len(ws) and ws[end].lower in {"of", "from"}
    body = marked.starting_at(end + 1 + (ws[end + 1].lower == "the")) if sent else None
    alone = end == len(ws) or ws[end].lower in {",", ";", ".", "and"}
    if start == 0 or ws[start - 1].lower not in _OPENING or not (alone or body):
        return False
    others = [k for k, word in enumerate(ws) if word.label == "PERSON" and not start <= k < end]
    return len(others) > 3 and all(word.pos == "PROPN" for word in ws[start:end])


def _governed(marked: Marked, start: int) -> float:
    """What the word before takes away: people are seldom "of", "on" or "in" something."""
    ws = marked.words
    before, ahead = ws[start - 1].lower if start else "", ws[start - 2] if start > 1 else None
    if before in _QUARTERS and ahead and ahead.lower in {"of", "in"} and not marked.at(start - 1):
        return -4.0  # "the governor of South Al Sharqiyah, Ana Lima"
    if before == "and" and _among_places(marked, start - 1):
        return -2.0  # "the orchestras of Castries, Soufrière and Vieux Fort"
    if before == "of" and ahead and (ahead.lower in PLACES or ahead.label == "PERSON"):
        return -4.0 if ahead.lower in PLACES else -2.0  # "the village of X", "Ana Lima of X"
    if before == "on" and ahead and not ahead.lower.startswith("call"):
        return -1.0  # "the memorandum on Student Exchange"
    weak = {"in", "at", "near", "from", "to", "the", "titled", "film"}
    return -0.5 if before in weak and ws[start].label != "PERSON" else 0.0


_QUARTERS = frozenset(
    "north south east west northern southern eastern western upper lower central".split()
)


def _among_places(marked: Marked, k: int) -> bool:
    """Whether the list that the "and" at ``k`` ends is one of places."""
    ws = marked.words
    i, places = k, 0
    while i >= 0 and (ws[i].capital or ws[i].lower in {",", "and"}):
        places += marked.kind_at(i) in {"place", "country"}
        i -= 1
    return places > 0 and i >= 0 and ws[i].lower in {"of", "in", "at", "from", "near", "around"}
