"""Parts of a body that an office is held in: "head of the Film Institute's heritage department",
"head of the UNESCO office for Libya", "Department of Crafts of the Ministry"."""

from __future__ import annotations

from ..text.lexicon import UNITS, organization_heads
from ..text.mentions import Marked, Mention
from .chain import Chain
from .owners import called_body

_LONGEST = 7
"""How many words the name of a part has behind that of its body."""


def part_end(marked: Marked, body: Mention) -> int:
    """The end of a part of the body that is named behind it, its abbreviation in brackets with it:
    "Training Division (TD)" before "of the Heritage Centre", "Department of Crafts" before "of the
    Ministry"; 0 where none is."""
    ws, end = marked.words, body.end
    if not {ws[end - 1].lower, ws[body.start].lower} & UNITS:
        return 0
    if end + 2 < len(ws) and (ws[end].text, ws[end + 2].text) == ("(", ")"):
        end += 3
    k = end + 1 + (end + 1 < len(ws) and ws[end + 1].lower == "the")
    if k >= len(ws) or ws[end].lower not in {"of", "at"}:
        return 0
    whole = marked.starting_at(k)
    if ws[body.end - 1].lower in UNITS:
        return end if whole and whole.kind == "organization" else 0
    ministry = whole.type == "ministry" if whole else ws[k].lower == "ministry"
    return end if ministry and ws[end].lower == "of" else 0


def owned_part(marked: Marked, k: int) -> tuple[int, int]:
    """Where a part of the body at ``k`` begins and ends: "heritage department" in "the Film
    Institute's heritage department", "press office" in "the ministry's press office"; else 0, 0."""
    ws, body = marked.words, marked.starting_at(k)
    named = body.end if body and body.kind == "organization" else 0
    own = named or k + (body is None and ws[k].lower in organization_heads())
    if own == k or own >= len(ws) or ws[own].lower not in {"'s", "'"}:
        return 0, 0
    for end in range(own + 1, min(len(ws), own + _LONGEST)):
        at, word = marked.at(end), ws[end]
        if at is None and end > own + 1 and word.lower in UNITS | {"office"}:
            return own + 1, end + 1
        inside = word.pos in {"NOUN", "PROPN", "ADJ"} or word.lower in {"and", "&", ","}
        if not inside or (at is not None and at.kind not in {"adjective", "place"}):
            break
    return 0, 0


_BRANCHES = frozenset("office bureau branch chapter representation headquarters".split())
_KINDS = frozenset(
    "regional country field local cluster subregional sub-regional national liaison project".split()
)


def past_branch(marked: Marked, k: int) -> int:
    """Past the branch at ``k`` of the body named before it, and where it is: "the UNESCO office for
    Libya", "the British Council's regional office in Accra"; ``k`` where none is."""
    ws = marked.words
    noun = k + (k < len(ws) and ws[k].lower in {"'s", "'"})
    noun += noun < len(ws) and ws[noun].lower in _KINDS
    if noun >= len(ws) or ws[noun].text not in _BRANCHES:
        return k
    end = noun + 1
    at = end + 1 + (end + 1 < len(ws) and ws[end + 1].lower == "the")
    seat = marked.starting_at(at) if at < len(ws) and ws[end].lower in {"for", "in"} else None
    return seat.end if seat and seat.kind in {"country", "place"} else end


_SEVERAL = frozenset(
    "two three both these participating partner respective said same that this diplomatic".split()
)
_BODIES = frozenset(
    "institution institutions organizations organisations bodies entity mission portfolio".split()
)


def attach_noun(marked: Marked, chain: Chain, k: int) -> bool:
    """Pass over a body that the article names elsewhere: "of the Ministry", "of both museums", "of
    that diplomatic mission"."""
    ws = marked.words
    first = k
    while k + 1 < len(ws) and ws[k].text in _SEVERAL:
        k += 1
    named = marked.starting_at(k) if k > first else None
    if named and named.kind == "organization" and named.end == k + 1 and not ws[k].capital:
        chain.org, chain.end = chain.org or named, k + 1
        return True  # "of the same agency"
    if marked.at(k) or not (ws[k].lower in organization_heads() or ws[k].lower in _BODIES):
        return False
    if k + 1 < len(ws) and ws[k + 1].capital and ws[k].capital and ws[k + 1].label != "PERSON":
        return False  # "of the Ministry Board"
    if k + 2 < len(ws) and ws[k].capital and ws[k + 1].lower == "of" and ws[k + 2].capital:
        return False  # "of the Union of Museums"
    chain.org = chain.org or called_body(marked, k)
    chain.end = k + 1
    return True
