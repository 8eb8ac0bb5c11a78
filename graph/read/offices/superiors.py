"""Offices held for the holder of another: "Deputy Spokesman for the UN Secretary-General"."""

from __future__ import annotations

from ..text.words import Word

SPEAKS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
AT_SERVICE = SPEAKS | frozenset(
    "adviser advisor aide assistant envoy representative deputy secretary interpreter counsellor "
    "counselor staff".split()
)
"""The last word of offices that one holds for the holder of another."""
SERVING = AT_SERVICE | {"strategist", "negotiator"}
"""Nouns of offices that a leader has in a state: "the Chancellor's foreign policy adviser"."""


def leads_body(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the office at ``k`` is that of who leads a body: "the UN Secretary-General"."""
    words = [word.lower for word in ws[k : k + 2]]
    general = words[-1:] == ["general"] and words[0] in {"secretary", "director"}
    return general or (bool(words) and words[0] in _CHIEFS)


_CHIEFS = frozenset("secretary-general director-general president chairman chairperson".split())
