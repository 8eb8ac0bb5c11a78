"""Offices held for a part of a state: "Governor of Jizzakh region", "Mayor of Kotor"."""

from __future__ import annotations

from ..text.lexicon import PORTFOLIOS, title_heads, words
from ..text.mentions import Marked

TERRITORIAL = frozenset(
    (
        "mayor vice-mayor governor vice-governor prefect commissioner akim hakim hokim voivode "
        "assemblyman assemblywoman councillor senator burgomaster"
    ).split()
)
"""Offices that are held for a part of a state, which the gazetteer need not know."""
OF_CITIES = frozenset("mayor vice-mayor burgomaster councillor".split())
"""Those of a town, who serve it and not the state."""
_LARGE = frozenset("metropolitan sub-metropolitan autonomous special capital municipal".split())
TERRITORIES = frozenset(
    (
        "province region district county state island islands municipality oblast voivodeship "
        "prefecture governorate canton city town oblys krai territory"
    ).split()
)


def past_territory(marked: Marked, k: int) -> int:
    """Past "province" at ``k``: "governor of Jizzakh region", "Lalitpur Metropolitan City"."""
    ws = marked.words
    noun = k + (k < len(ws) and ws[k].lower in _LARGE)
    return noun + 1 if noun < len(ws) and ws[noun].lower in TERRITORIES else k


_OPENINGS = frozenset(
    "North South East West Upper Lower Central Northern Southern Eastern Western Al El".split()
)


def territory_end(marked: Marked, k: int) -> int:
    """The end of the name of a territory at ``k``, 0 where none is: "of Kampong Thom province".

    Before a name it has one word: "Mayor of Kotor Ivana Marić".
    """
    ws = marked.words
    while k + 1 < len(ws) and ws[k].text in _OPENINGS and ws[k + 1].capital:
        k += 1  # "governor of South Al Sharqiyah"
    end = k
    while end < min(len(ws), k + 4) and ws[end].capital and ws[end].text[0].isalpha():
        if marked.at(end) or ws[end].lower in PORTFOLIOS or ws[end].lower in title_heads():
            break
        end += 1
    named = end < len(ws) and ws[end].lower in TERRITORIES
    closed = named or end == len(ws) or not ws[end].text[0].isalpha() or ws[end].lower == "and"
    person = end > k + 2 and not named and ws[k + 1].lower in words("person-names.txt")
    if end > k + 1 and (not closed or person):
        end = k + 1
    return past_territory(marked, end) if end > k else 0


def past_see(marked: Marked, k: int) -> int:
    """Past the rest of a see at ``k``: "Patriarch of Moscow and All Russia Kirill"."""
    ws = marked.words
    land = k + 2
    whole = [word.lower for word in ws[k:land]] in (["and", "all"], ["and", "entire"])
    state = marked.starting_at(land) if whole and land < len(ws) else None
    return state.end if state and state.kind == "country" else k
