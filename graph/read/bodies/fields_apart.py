"""Fields behind a body that are not part of its name: of an instrument, of a deputy's office."""

from __future__ import annotations

from ..text.lexicon import organization_heads, title_heads
from ..text.words import Word

_HOUSES = frozenset(
    "university academy school museum gallery library theatre archive ministry embassy orchestra "
    "foundation".split()
)
"""Kinds of bodies whose names do not say what they are "on"."""
_DEPUTIES = frozenset({"deputy", "vice", "assistant", "associate"})
_BEFORE = frozenset({"of", "the", "at"})


def is_apart(ws: tuple[Word, ...], head: int, end: int) -> bool:
    """Whether what the preposition at ``end`` leads to is no more of the name whose noun stands at
    ``head``: "a memorandum with Lund University on digitization", "Deputy Director of the
    Peruvian National Museum for Loans"; but not "the Committee on Culture", "Deputy Director of the
    Museum for Art"."""
    if organization_heads()[ws[head].lower] not in _HOUSES:
        return False
    if ws[head].lower == "ministry" and ws[end].lower == "for" and ws[head + 1].lower == "of":
        return True  # "Undersecretary of the Ministry of Culture for Heritage Affairs"
    return ws[end].lower == "on" or (ws[end].lower == "for" and _is_deputies(ws, head, end))


def _is_deputies(ws: tuple[Word, ...], head: int, end: int) -> bool:
    """Whether the body is one whose deputy has a field of his own, and is whole without it."""
    k = head
    while k and (ws[k - 1].capital or ws[k - 1].lower in _BEFORE):
        k -= 1
        if ws[k].lower in title_heads():
            break
    office = ws[k - (k > 0 and ws[k].lower in _BEFORE)].lower if k < head else ""
    first = next((i for i in range(k, head) if ws[i].lower in {"of", "at"}), head)
    whole = end > head + 1 or head - first > 2 + (ws[first + 1].lower == "the")
    lead = {office, *(word.lower for word in ws[max(0, k - 3) : k])}
    deputy = bool(lead & _DEPUTIES) or office.startswith(("vice-", "deputy-"))
    return first < head and whole and deputy
