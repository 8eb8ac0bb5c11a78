"""What the words around an ambiguous noun make of it: "letter of intent", "the text of a plan"."""

from __future__ import annotations

import re

from ..text.lexicon import PORTFOLIOS, KindNoun, kind_nouns
from ..text.mentions import Marked
from ..text.words import Word

_OF = frozenset(
    (
        "understanding cooperation co-operation intent intentions exchange exchanges collaboration "
        "friendship partnership loan notes agreement letters transfer handover restitution return "
        "ownership deposit donation action intention mutual cultural arrangement"
    ).split()
)
FIELDS = _OF | PORTFOLIOS
_SAME = frozenset("document documents paper papers text memo instrument instruments".split())
"""Words for an instrument that was named before, and none of their own."""
_WORDINGS = frozenset({"text", "texts", "wording"})
HANDING = frozenset(
    "transfer handover restitution return ownership deposit donation loan loans".split()
)
_STRONG_MODIFIERS = frozenset(
    (
        "cooperation co-operation exchange exchanges joint bilateral loan cultural partnership "
        "executive co-production coproduction action work working implementation"
    ).split()
)
_NEEDED = {
    **dict.fromkeys(
        ["letter"],
        frozenset(
            "intent intention intentions cooperation understanding agreement collaboration".split()
        ),
    ),
    **dict.fromkeys(["map"], frozenset({"road"})),
    **dict.fromkeys(["note"], frozenset({"cooperation", "understanding", "verbale"})),
    **dict.fromkeys(["programme", "program", "plan"], _STRONG_MODIFIERS),
    **dict.fromkeys(["act", "deed", "paper", "transfer"], HANDING),
    "instrument": frozenset("cooperation legal bilateral joint agreement".split()),
    "draft": _STRONG_MODIFIERS | {"agreement", "protocol", "memorandum", "programme", "treaty"},
    **dict.fromkeys(["arrangements"], _STRONG_MODIFIERS | {"administrative", "implementing"}),
    **dict.fromkeys(["statement", "communique", "communiqué"], frozenset({"joint"})),
}
"""Words of which a noun that is common otherwise needs one beside it to name an instrument."""
_POINTS = re.compile(r"(?:\d+|[a-z]+)-point")
_TERM = re.compile(r"(?:\w+-(?:year|month|week|term)|permanent|renewable|reciprocal)")


def instrument_heads() -> dict[str, KindNoun]:
    """Instrument nouns by lower-case form."""
    return kind_nouns("instruments.tsv")


def is_text_of(ws: tuple[Word, ...], i: int) -> bool:
    """Whether a "text" is that of an instrument named behind it: "the text of a programme"."""
    behind = [w.lower for w in ws[i + 2 : i + 7]]
    return (
        ws[i].lower in _WORDINGS
        and ws[i + 1 : i + 2] != ()
        and ws[i + 1].lower == "of"
        and any(word in instrument_heads() for word in behind)
    )


def worded(ws: tuple[Word, ...], start: int) -> frozenset[str]:
    """What "the text of" makes of a noun behind it: "the text of a programme" is an instrument."""
    before = {w.lower for w in ws[max(0, start - 3) : start]}
    return frozenset({"cooperation"}) if _WORDINGS & before and "of" in before else frozenset()


def is_instrument(head: str, modifiers: set[str]) -> bool:
    """Whether the words around an ambiguous noun make an instrument of it: "letter of intent"."""
    general = FIELDS if head in _SAME else None
    needed = _NEEDED.get(head, _NEEDED.get(head.removesuffix("s"), general))
    counted = head in {"programme", "program", "plan"} and any(map(_POINTS.fullmatch, modifiers))
    return needed is None or counted or bool(modifiers & needed)


def is_lasting(marked: Marked, start: int, i: int) -> bool:
    """Whether a loan is told with its term: "a five-year loan", not "lent on long-term loan"."""
    term = any(_TERM.fullmatch(w.lower) for w in marked.words[start:i])
    return term and not (start and marked.words[start - 1].lower == "on")


def years_told(marked: Marked, end: int) -> frozenset[str]:
    """What the years behind a noun make of it: "a program for 2026-2028" is one of cooperation."""
    behind = [w.lower for w in marked.words[end : end + 6]]
    years = [w for w in behind if re.match(r"(?:19|20)\d\d\b", w)]
    span = len(years) > 1 or any(len(w) > 6 for w in years)
    return frozenset({"cooperation"}) if behind[:1] == ["for"] and span else frozenset()
