"""The body that an office is held in, and the board that governs it."""

from __future__ import annotations

from dataclasses import replace

from ..text.address import honorific_at
from ..text.lexicon import TITLE_MODIFIERS, organization_heads, title_heads
from ..text.mentions import Marked, Mention
from ..text.words import Word

_ON_BOARDS = frozenset({"trustees", "directors", "governors", "management", "administration"})


def past_board(marked: Marked, k: int) -> int:
    """Past the "Board of Trustees of the" of a body at word ``k``; ``k`` where no body follows."""
    ws = marked.words
    words = [word.lower for word in ws[k : k + 5]]
    if len(words) < 5 or words[:2] != ["board", "of"] or words[2] not in _ON_BOARDS:
        return k
    behind = k + 4 + (words[4] == "the")
    body = marked.starting_at(behind) if words[3] in {"of", "at"} and behind < len(ws) else None
    return behind if body and body.kind == "organization" else k


def board_before(ws: tuple[Word, ...], start: int) -> int:
    """Where the title at word ``start`` begins with its board: "board of trustees chairman"."""
    words = [word.lower for word in ws[max(0, start - 3) : start]]
    board = words[:2] == ["board", "of"] and words[-1] in _ON_BOARDS
    return start - 3 if board else start


def body_of_adjective(marked: Marked, state: Mention | None) -> Mention | None:
    """The body right behind the adjective of its state: "the Icelandic Althing"."""
    if state is None or state.kind != "adjective" or state.end >= len(marked.words):
        return None
    body = marked.starting_at(state.end)
    return body if body and body.kind == "organization" else None


BOARDS = frozenset({"board", "council"})


def body_at(marked: Marked, mention: Mention) -> Mention | None:
    """The body that a mention is or owns: "VGIK", "Cambodia's Ministry of Culture".

    A board is no body beside the one that it governs: "the National Museum's Board of Trustees".
    """
    words = marked.words
    if mention.end + 1 < len(words) and words[mention.end].lower in {"'s", "'"}:
        first = mention.end + 1  # "Chile's elite Mining University"
        while first + 1 < len(words) and words[first].pos in {"ADJ", "NOUN"} and (
            not words[first].capital and marked.at(first) is None
        ):  # fmt: skip
            first += 1
        owned = marked.starting_at(first)
        board = words[mention.end + 1].lower in BOARDS and mention.kind == "organization"
        if board:
            return replace(mention, end=owned.end if owned else mention.end + 2)
        if owned and owned.kind == "organization":
            return owned
    return mention if mention.kind == "organization" else None


INNER = frozenset(
    "executive management supervisory governing editorial advisory administrative academic "
    "investigation crime investigative".split()
)
_COMMITTEES = frozenset({"committee", "board", "council", "group"})


def inner_end(ws: tuple[Word, ...], k: int) -> int:
    """The end of the committee at word ``k`` that belongs to the body named behind it: "Executive
    Committee" in "Executive Committee of the Chess Union"; 0 where there is none."""
    of = k + 2
    if of + 1 >= len(ws) or ws[k].lower not in INNER or ws[k + 1].lower not in _COMMITTEES:
        return 0
    whole = of + 1 + (ws[of + 1].lower == "the")
    return of * (ws[of].lower in {"of", "at"} and whole < len(ws) and ws[whole].capital)


def _opens_name(ws: tuple[Word, ...], k: int) -> bool:
    """Whether an office or a form of address stands at ``k``, to which a name belongs."""
    return ws[k].lower in title_heads() or ws[k].lower in TITLE_MODIFIERS or honorific_at(ws, k) > 0


_FOR_REGIONS = frozenset({"office", "delegation", "mission", "bureau"})
_OTHERS = (
    ["and", "other", "international", "organizations"],
    ["and", "other", "international", "organisations"],
)


def whole_end(marked: Marked, end: int) -> int:
    """Where all ends that stands behind the name of a body for it: "the Samoa Heritage Centre and
    Museum", "the UN Office and other international organizations", "the Regional Office for Egypt
    and Sudan"."""
    ws = marked.words
    if [word.lower for word in ws[end : end + 4]] in _OTHERS:
        return end + 4
    if end + 2 >= len(ws) or ws[end].lower not in {"and", "&"}:
        return end
    region = any(word.lower in _FOR_REGIONS for word in ws[max(0, end - 6) : end])
    state = marked.starting_at(end + 1) if region else None
    if state and state.kind == "country" and state.end < len(ws):
        return state.end
    more = ws[end + 1]
    noun = more.capital and more.lower in organization_heads()
    field = more.capital and more.label != "PERSON" and marked.at(end + 1) is None
    if field and ws[end + 2].label == "PERSON" and not _opens_name(ws, end + 1):
        return end + 2  # "the Institute of Anthropology and History Ana Lima"
    return end + 2 * (noun and (ws[end + 2].text == "," or ws[end + 2].label == "PERSON"))
