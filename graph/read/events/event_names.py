"""The name of a described event: a show titled “Threads of the Andes”, the exhibition Blue Reef."""

from __future__ import annotations

from ..text.lexicon import organization_heads, title_heads
from ..text.mentions import Marked
from ..text.words import Word
from .events import FILMS

_NAMING = frozenset(
    (
        "titled entitled called named dubbed themed on about with by - – — : , the under theme "
        "title"
    ).split()
)
TITLED = frozenset("titled entitled called named dubbed".split())
QUOTES = {'"': '"', "“": "”", "‘": "’", "«": "»", "„": "“", "'": "'"}
"""Marks that open a name, with those that close it."""
_CLOSING = frozenset(QUOTES.values())
LONGEST_NAME = 14
"""Words that a name in quotation marks, or a topic, has at most."""
_IN_NAMES = frozenset("of the and in for on to & - :".split())


_EXPLAINED = frozenset("a an the another his her its their".split())
_APART = frozenset(", - – — (".split())


def name_before(marked: Marked, start: int, head: int) -> tuple[int, bool]:
    """Back over a name: the “Mosaics of Madaba” exhibition; Malam Raya, a show of dance; “Ebb and
    Flow”, the exhibition of nine potters."""
    ws = marked.words
    film = ws[head].lower in FILMS  # a film is no event, but its screening
    if not film and (title := _title_before(ws, start)) < start and ws[head + 1 : head + 2] != ():
        other = ws[head + 1].lower == "'s" or ws[head + 1].tag in {"NN", "NNS"}
        return (start, False) if other else (title, True)  # "the festival organisers said"
    if start > 1 and ws[start - 1].text in _CLOSING:
        for k in range(start - 2, max(-1, start - LONGEST_NAME), -1):
            if QUOTES.get(ws[k].text) == ws[start - 1].text:
                return k, start - k > 2
    first = start - 3
    if first > 0 and ws[start - 1].lower in {"a", "an"} and ws[start - 2].text == ",":
        while ws[first].capital and marked.kind_at(first) in {"", "place"} and first > 0:
            first -= 1
        kinds = {marked.kind_at(k) for k in range(first + 1, start - 2)}
        if start - first > 4 and "" in kinds:
            return first + 1, True
    return start, False


def _title_before(ws: tuple[Word, ...], start: int) -> int:
    """Back over a title in quotation marks that the noun behind it explains, else ``start``.

    A comma may stand on either side of the closing mark. What has a verb is a title only in
    capitals: '"It was full," the festival said' quotes somebody.
    """
    if start < 4 or ws[start - 1].lower not in _EXPLAINED:
        return start
    close = start - 3 if ws[start - 2].text in _APART else start - 2
    if ws[close].text not in _CLOSING or (close == start - 2 and ws[close - 1].text != ","):
        return start
    for k in range(close - 2, max(-1, close - LONGEST_NAME), -1):
        if QUOTES.get(ws[k].text) == ws[close].text:
            inside = ws[k + 1 : close]
            capitals = all(w.capital for w in inside if len(w.text) > 4)
            titled = capitals or all(w.pos not in {"VERB", "AUX", "PRON"} for w in inside)
            return k if inside[0].capital and titled else start
    return start


def quote_behind(ws: tuple[Word, ...], end: int) -> tuple[int, bool]:
    """Past a name in quotation marks: an exhibition titled “Threads of the Andes”."""
    if behind := _name_in_apposition(ws, end):
        return behind, True
    k = end
    while k < len(ws) and k - end < 6 and _leads_to_name(ws, k, end):
        k += 1
    if k >= len(ws) or ws[k].text not in QUOTES or (k > end and ws[k + 1 : k + 2] == ()):
        return end, False
    if ws[k - 1].text == "," and ws[k - 1].end == ws[k].start:
        return end, False  # a mark that closes: 'a rare event," Choque said'
    closing = QUOTES[ws[k].text]
    close = next(
        (j for j in range(k + 1, min(k + LONGEST_NAME, len(ws))) if ws[j].text == closing), -1
    )
    inside = ws[k + 1 : close]
    named = (
        bool(inside)
        and ws[k + 1].capital
        and (inside[-1].text not in {",", "."} or all(w.capital or len(w.text) < 5 for w in inside))
    )
    return (close + 1, True) if named else (end, False)


def _leads_to_name(ws: tuple[Word, ...], k: int, end: int) -> bool:
    """Whether a word may stand before a name in quotation marks: "themed", "in Lagos titled"."""
    place = ws[end].lower in {"in", "at"} and (k == end or ws[k].capital)
    return place or ws[k].lower in _NAMING


_TALKS = frozenset("meeting meetings summit summits session sessions conference".split())
_PERIODS = frozenset("day days week weeks month months year years weekend".split())


def _name_in_apposition(ws: tuple[Word, ...], end: int) -> int:
    """Past a name in capitals: "her first exhibition, Rivers of Wood, opens", "the show Blue Reef";
    0 where there is none."""
    if ws[end - 1].lower in _PERIODS:
        return 0  # "in these days Choque signed"
    if ws[end - 1].lower in _TALKS and end < len(ws) and ws[end].text != ",":
        return 0  # "hosts the G20 meeting Choque stressed"
    if end >= len(ws) or (ws[end].text != "," and not ws[end].capital):
        return 0
    first = last = end + 1 if ws[end].text == "," else end
    if first > end and ws[first : first + 1] and ws[first].lower in TITLED:
        first = last = first + 1
    while last < len(ws) and (ws[last].capital or ws[last].lower in _IN_NAMES):
        last += 1
    while last > first and not ws[last - 1].capital:
        last -= 1
    name = ws[first:last]
    ended = last < len(ws) and ws[last].text == ","
    closed = ws[first - 1].lower in TITLED or first == end or ended
    single = first == end and len(name) == 1 and name[0].text.isalpha() and len(name[0].text) > 3
    if not (single or len(name) > 1) or not name[0].capital or not closed:
        return 0
    entity = {"GPE", "DATE", "NORP"} & {w.label for w in name}
    entity |= {"PERSON"} & {w.label for w in name if not single}
    office = any(w.lower in title_heads() or w.lower in organization_heads() for w in name)
    titled = ws[first - 1].lower in TITLED
    return 0 if (entity and not titled) or office else last
