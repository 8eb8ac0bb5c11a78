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
) | frozenset(
    "commitment undertaking activities events measures discussions principles gift".split()
)
FIELDS = _OF | PORTFOLIOS
_SAME = frozenset("document documents paper papers text memo instrument instruments".split())
"""Words for an instrument that was named before, and none of their own."""
_WORDINGS = frozenset({"text", "texts", "wording", "draft", "drafts"})
HANDING = frozenset(
    "transfer handover restitution return ownership deposit donation gift loan loans".split()
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
            "intent intention intentions cooperation understanding agreement collaboration "
            "exchange commitment undertaking partnership".split()
        ),
    ),
    **dict.fromkeys(["map"], frozenset({"road"})),
    **dict.fromkeys(["note"], frozenset({"cooperation", "understanding", "verbale", "exchange"})),
    **dict.fromkeys(["programme", "program", "plan"], _STRONG_MODIFIERS),
    "minute": frozenset({"agreed", "understanding"}),
    "record": frozenset({"discussions", "agreed", "understanding"}),
    "framework": frozenset({"multiannual"}),
    **dict.fromkeys(
        ["understanding", "commitment", "undertaking"], frozenset({"written", "bilateral"})
    ),
    **dict.fromkeys(["pledge", "calendar", "vision"], frozenset({"joint"})),
    "sheet": frozenset({"term"}),
    "term": frozenset({"heads"}),
    **dict.fromkeys(["deed", "paper", "transfer"], HANDING),
    "act": HANDING | {"final", "constitutive", "additional"},
    "instrument": frozenset("cooperation legal bilateral joint agreement".split()),
    "draft": _STRONG_MODIFIERS | {"agreement", "protocol", "memorandum", "programme", "treaty"},
    **dict.fromkeys(["arrangements"], _STRONG_MODIFIERS | {"administrative", "implementing"}),
    "statement": frozenset({"joint", "intent"}),
    **dict.fromkeys(["communique", "communiqué"], frozenset({"joint", "final"})),
}
"""Words of which a noun that is common otherwise needs one beside it to name an instrument."""
_POINTS = re.compile(r"(?:\d+|[a-z]+)-point")
_TERM = re.compile(r"(?:\w+-(?:year|month|week|term)|permanent|renewable|reciprocal)")


_SIGNING = frozenset(
    "sign signs signed signing inked initialled initialed co-signed cosigned countersigned".split()
)
UNTOLD = frozenset(
    "minutes minute record records understanding understandings framework frameworks pledge "
    "pledges manifesto calendar calendars vision commitment commitments undertaking undertakings "
    "terms".split()
)
"""Nouns that never take up an instrument told before: "the record", "the understanding"."""
_PAPERS = UNTOLD | frozenset(
    "communique communiqué statement plan programme program note letter".split()
)
"""What sides sign, and is common otherwise: "signed a five-point understanding"."""
_LISTS = frozenset({"programme", "program", "plan"})
_SITTINGS = frozenset("commission committee meeting session talks council consultations".split())


def is_signed_paper(ws: tuple[Word, ...], start: int, i: int, end: int) -> bool:
    """Whether a verb of signing, or those between whom it is, make an instrument of a common noun:
    "signed a note on transit", "minutes of the session between A and B", not "signed a note"."""
    if ws[i].lower not in _PAPERS:
        return False
    article = start > 1 and ws[start - 1].lower in {"a", "an", "the"}
    signed = article and ws[start - 2].lower in _SIGNING
    behind = [w.lower for w in ws[i + 1 : i + 8]]
    if ws[i].lower in {"minutes", "minute"}:
        timed = start > 0 and (ws[start - 1].pos == "NUM" or ws[start].pos == "NUM")
        return not timed and behind[:1] == ["of"] and bool(_SITTINGS & set(behind))
    told = end - start > 1 or behind[:1] == ["of"]
    between = "between" in behind and any(w.lower in _SIGNING for w in ws)
    if ws[i].lower in _LISTS and _is_signed_behind(ws, i):
        return True
    if ws[i].lower == "letter":
        told = ws[i].capital and behind[:1] == ["of"] and ws[i + 2].capital  # "Letter of Lima"
    return told and (signed or between)


def _is_signed_behind(ws: tuple[Word, ...], i: int) -> bool:
    """Whether a new programme is the subject of a verb of signing: "a new programme, examined by
    experts, should be initialled"."""
    new = i > 0 and ws[i - 1].lower in {"new", "first", "next"}
    behind = ws[i + 1 : i + 24]
    verb = next((k for k, w in enumerate(behind) if k and w.lower in _SIGNING), 0)
    passive = verb > 0 and behind[verb - 1].lower in {"be", "been", "was", "is", "were", "are"}
    others = any(w.lower in instrument_heads() or w.lower == "and" for w in behind[:verb])
    return new and passive and not others


def instrument_heads() -> dict[str, KindNoun]:
    """Instrument nouns by lower-case form."""
    return kind_nouns("instruments.tsv")


_SORTS = frozenset("side sub counter umbrella master mini super".split())


def head_of(word: str) -> KindNoun | None:
    """The instrument noun that a word is, or ends with: "communiqué-cum-protocol"; not
    "non-treaty"."""
    found = instrument_heads().get(word)
    first, _, last = word.replace("-cum-", "-").partition("-")
    compound = found is None and (first in _SORTS or first in instrument_heads())
    return instrument_heads().get(last) if compound else found


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
