"""The two drawings of the ontology's page, as SVG that takes its colours from the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

KINDS = ("person", "organization", "country", "place", "fact", "other")
"""Classes of colour; the page's style sheet has one for each, in light and in dark."""

_KIND_OF = {
    "schema:Person": "person",
    "org:Organization": "organization",
    "cd:Country": "country",
    "schema:Place": "place",
    "cd:Agreement": "fact",
}

CARDS = {
    "cd:RoleHolding": ("org:member", "schema:roleName", "cd:servesCountry", "cd:accreditedTo",
                       "org:organization"),
    "cd:Meeting": ("prov:agent", "sem:hasPlace", "schema:startDate", "cd:status"),
    "cd:CulturalEvent": ("skos:prefLabel", "prov:agent", "sem:hasPlace", "schema:startDate",
                         "cd:status"),
    "cd:Agreement": ("skos:prefLabel", "cd:party", "cd:signatory", "schema:startDate", "cd:status"),
    "cd:AgreementAction": ("dcterms:type", "cd:actsOn", "sem:hasPlace", "schema:startDate"),
    "cd:Utterance": ("prov:wasAttributedTo", "schema:text", "schema:about"),
}  # fmt: skip
"""The facts drawn as cards, with the properties shown on each."""

_WIDTH, _ROW, _CARD, _GAP = 960, 22, 465, 30


def cards(label: Callable[[str], str], targets: Callable[[str], Iterable[str]]) -> str:
    """The facts and what they lead to. ``targets`` gives the classes that a property leads to."""
    height = 70 + _ROW * max(map(len, CARDS.values()))
    parts = []
    for number, (cls, properties) in enumerate(CARDS.items()):
        x = number % 2 * (_CARD + _GAP)
        y = 10 + number // 2 * (height + _GAP)
        title = "meeting, visit" if cls == "cd:Meeting" else label(cls)
        parts.append(
            f'<rect class="card" x="{x}" y="{y}" width="{_CARD}" height="{height}" rx="8"/>'
        )
        parts.append(_text(x + 16, y + 30, title, "strong"))
        for row, property in enumerate(properties):
            at = y + 60 + row * _ROW
            parts.append(_text(x + 16, at, label(property), "soft"))
            parts.append(_target(x + 150, at, list(targets(property)), label))
    foot = 10 + 3 * (height + _GAP)
    parts.append(f'<rect class="card" x="0" y="{foot}" width="{_WIDTH}" height="52" rx="8"/>')
    parts.append(_text(16, foot + 32, "every fact", "strong"))
    words = "the sentence that says it, the rule that found it, and a confidence from 0 to 1"
    parts.append(_text(110, foot + 32, f"has evidence: {words}"))
    caption = "Six cards, one for each sort of fact, with the properties of each."
    return _svg(foot + 62, caption, parts)


def _target(x: int, y: int, classes: list[str], label: Callable[[str], str]) -> str:
    named = [cls for cls in _KIND_OF if cls in classes][:4]
    if not named:
        return _text(x, y, "a value", "other")
    spans = []
    for number, cls in enumerate(named):
        comma = ", " if number + 1 < len(named) else ""
        spans.append(
            f'<tspan style="fill: var(--{_KIND_OF[cls]})">{escape(label(cls))}</tspan>{comma}'
        )
    return f'<text x="{x}" y="{y}">{"".join(spans)}</text>'


SENTENCE = (
    "Ambassador Arash Rahimi of Iran to Russia met Rector Olga Petrova of the Volga Film "
    "Institute in Kazan on 3 March 2025."
)

_NODES = (
    ("person", 20, 30, "Arash Rahimi", "person"),
    ("fact", 370, 30, "meeting, held", "2025-03-03"),
    ("person", 720, 30, "Olga Petrova", "person"),
    ("fact", 20, 170, "ambassador", "role holding"),
    ("place", 370, 170, "Kazan", "place"),
    ("fact", 720, 170, "rector", "role holding"),
    ("country", 20, 310, "Iran", "country"),
    ("country", 370, 310, "Russia", "country"),
    ("organization", 720, 310, "Volga Film Institute", "institute"),
)
_ARROWS = (
    # from x, y to x, y, the words beside it and where they stand
    (370, 60, 244, 60, "visitor", 283, 50),
    (590, 60, 716, 60, "host", 640, 50),
    (480, 90, 480, 166, "place", 490, 133),
    (130, 170, 130, 94, "held by", 140, 137),
    (830, 170, 830, 94, "held by", 840, 137),
    (130, 230, 130, 306, "serves", 140, 273),
    (200, 230, 400, 306, "accredited to", 316, 262),
    (480, 230, 480, 306, "lies in", 490, 273),
    (830, 230, 830, 306, "in the organization", 696, 273),
    (720, 340, 594, 340, "belongs to", 622, 330),
)


def example() -> str:
    """The sentence as a small graph."""
    parts = []
    for kind, x, y, name, sort in _NODES:
        corner = 8 if kind == "fact" else 30
        parts.append(
            f'<rect class="{kind}" x="{x}" y="{y}" width="220" height="60" rx="{corner}" '
            'stroke-width="2"/>'
        )
        parts.append(_text(x + 110, y + 27, name, "strong", middle=True))
        parts.append(_text(x + 110, y + 46, sort, kind, middle=True))
    for x1, y1, x2, y2, words, x, y in _ARROWS:
        parts.append(f'<path class="arrow" marker-end="url(#tip)" d="M{x1} {y1}L{x2} {y2}"/>')
        parts.append(_text(x, y, words, "soft"))
    return _svg(390, f"The sentence as a graph: {SENTENCE}", parts)


def _text(x: int, y: int, words: str, cls: str = "", *, middle: bool = False) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    return f'<text class="{cls}" x="{x}" y="{y}"{anchor}>{escape(words)}</text>'


def _svg(height: int, caption: str, parts: list[str]) -> str:
    tip = (
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" '
        'markerHeight="8" orient="auto-start-reverse"><path class="head" d="M0 0L8 4L0 8z"/>'
        "</marker></defs>"
    )
    head = f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(caption)}">'
    return "\n".join([head, tip, *parts, "</svg>"])
