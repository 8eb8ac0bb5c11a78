"""Offices held for a part of a state: "Governor of Jizzakh region", "Mayor of Kotor"."""

from __future__ import annotations

from .lexicon import PORTFOLIOS, title_heads
from .mentions import Marked

TERRITORIAL = frozenset(
    (
        "mayor vice-mayor governor vice-governor prefect commissioner akim hakim hokim voivode "
        "assemblyman assemblywoman councillor senator burgomaster"
    ).split()
)
"""Offices that are held for a part of a state, which the gazetteer need not know."""
_TERRITORIES = frozenset(
    (
        "province region district county state island islands municipality oblast voivodeship "
        "prefecture governorate canton city town oblys"
    ).split()
)


def past_territory(marked: Marked, k: int) -> int:
    """Past "province" at ``k``: "governor of Jizzakh region"."""
    return k + 1 if k < len(marked.words) and marked.words[k].lower in _TERRITORIES else k


def territory_end(marked: Marked, k: int) -> int:
    """The end of the name of a territory at ``k``, 0 where none is: "of Kampong Thom province".

    Before a name without a comma it has one word: "Mayor of Kotor Ivana Marić".
    """
    ws = marked.words
    end = k
    while end < min(len(ws), k + 4) and ws[end].capital and ws[end].text[0].isalpha():
        if marked.at(end) or ws[end].lower in PORTFOLIOS or ws[end].lower in title_heads():
            break
        end += 1
    closed = end == len(ws) or not ws[end].text[0].isalpha() or ws[end].lower in _TERRITORIES
    if end > k + 1 and not closed:
        end = k + 1
    return past_territory(marked, end) if end > k else 0
