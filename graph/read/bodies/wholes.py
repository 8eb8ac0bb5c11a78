"""The larger body that ends a name: "Court of Justice of the European Union"."""

from __future__ import annotations

from ..text.lexicon import known_organizations, organization_heads
from ..text.words import Word

_OF_UNIONS = frozenset("court tribunal assembly".split())
_CHAMBERS = frozenset("house chamber senate".split())
_SENT = frozenset("mission delegation representation".split())
_LONGEST = 8


def past_whole(ws: tuple[Word, ...], head: int, end: int) -> int:
    """Past "of the Council of Europe" at ``end``, where a name goes on with the union that it is
    of, a chamber with its parliament, and a mission with the body that it is sent to: "the U.S.
    Mission to UNESCO"; but not "the delegation to UNESCO"."""
    if end + 1 >= len(ws) or not ws[head].capital:
        return end
    noun, k = ws[head].lower, end + 1 + (ws[end + 1].lower == "the")
    if ws[end].lower == "to" and noun in _SENT:
        sent = end > head + 1 or (head > 0 and ws[head - 1].capital)
        return _past_known(ws, k) or end if sent else end
    if ws[end].lower != "of":
        return end
    if noun in _OF_UNIONS and (noun != "assembly" or ws[head - 1].lower.endswith("parliamentary")):
        return _past_known(ws, k) or end
    return (_past_parliament(ws, k) or end) if noun in _CHAMBERS else end


def _past_known(ws: tuple[Word, ...], k: int) -> int:
    """The end of the known body at ``k``; 0 where there is none."""
    known = known_organizations()
    longest = range(min(_LONGEST, len(ws) - k), 0, -1)
    return next((k + n for n in longest if tuple(w.text for w in ws[k : k + n]) in known), 0)


def _past_parliament(ws: tuple[Word, ...], k: int) -> int:
    """The end of the parliament at ``k``, its noun with at most two capitals before it."""
    for end in range(k, min(k + 3, len(ws))):
        if not ws[end].capital:
            return 0
        if organization_heads().get(ws[end].lower) == "parliament":
            return end + 1
    return 0
