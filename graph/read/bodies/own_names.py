"""Names of their own that bodies have behind the noun, and what stands before it that is none."""

from __future__ import annotations

from ..text.mentions import Marked, Mention
from ..text.words import Word


def own_name_end(ws: tuple[Word, ...], end: int, kind: str) -> int:
    """Past the own name that a body of this kind has at ``end``, behind its noun.

    Not so "the Film Centre “New Wave” programme", where the quotation names something else.
    """
    k = end + 1
    while k < len(ws) and k - end < LONGEST_OWN and (ws[k].capital or _is_within(ws[k])):
        k += 1
    named = k > end + 1 and ws[end].text in OPENING and k < len(ws) and ws[k].text in CLOSING
    if not named or kind in _OF_STATES or not ws[end + 1].capital:
        return end
    after = ws[k + 1] if k + 1 < len(ws) else None
    more = after and (after.lower in _NAMED or (after.pos == "NOUN" and not after.capital))
    return end if more else k + 1


def _is_within(word: Word) -> bool:
    """Whether a small word may stand in a name: the Foundation “Cultural memory and today”."""
    return word.lower in WITHIN or word.pos in {"NOUN", "ADJ"}


_NAMED = frozenset(
    (
        "programme programmes program project projects exhibition festival award prize competition "
        "forum conference initiative series week days film films concert campaign tour workshop"
    ).split()
)
"""What else a quotation may name before its noun."""
OPENING = frozenset("\"“„«'‘")
CLOSING = frozenset("\"”“»'’")
WITHIN = frozenset("of the and de del la".split())
LONGEST_OWN = 7
_OF_STATES = frozenset({"ministry", "embassy", "consulate", "parliament"})
"""Bodies of states, which have no names of their own."""


def behind_royal(marked: Marked, k: int) -> Mention | None:
    """The state whose the body is, behind "Royal" at word ``k``: "Royal Danish Library"."""
    royal = marked.words[k].lower == "royal" and k + 1 < len(marked.words)
    return marked.starting_at(k + 1) if royal else None


def is_describing(word: Word) -> bool:
    """Whether a word before a name is no part of it and tells whose the body is: "US-based"."""
    return "-" in word.text and word.lower.rpartition("-")[2] in _WHOSE


_WHOSE = frozenset(
    "backed based led controlled run owned held funded supported sponsored dominated trained armed "
    "linked allied aligned affiliated speaking appointed era friendly".split()
)
