"""Bodies that the word lists know by name."""

from __future__ import annotations

from functools import cache

from ..text.lexicon import known_organizations, openings, organization_heads, words
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .fields import is_field
from .foreign_names import foreign_end

_LONGEST = 10
"""Words and marks of the longest known name, which counts its commas."""


@cache
def _openings() -> dict[str, tuple[int, ...]]:
    """The first words of the names of known bodies: most words are none of them."""
    return openings(known_organizations())


def known_at(marked: Marked, i: int, text: str) -> Mention | None:
    """The body that is known by the name at word ``i``, with the state that stands by it."""
    ws = marked.words
    for n in _openings().get(ws[i].text.replace("’", "'"), ()):
        form = tuple([word.text.replace("’", "'") for word in ws[i : i + n]])
        body = known_organizations().get(form) if n <= min(_LONGEST, len(ws) - i) else None
        if body is None:
            continue
        last = i + n + _organ(ws, i, i + n)
        after = ws[last].lower if last < len(ws) else ""
        longer = after in organization_heads() and ws[last].capital
        alone = last == i + 1
        if (alone and (longer or after == "$" or _surname(marked, i))) or _fielded(ws, last):
            return None
        if alone and foreign_end(ws, last) > last and not ws[last].capital:
            return None  # "the Pinacoteca di Brera"
        if after in _ABODES or (ws[last - 1].lower == "street" and _is_where(ws, i)):
            return None
        end, iso = _state_behind(marked, last) if not body.country else (_branch(ws, last), "")
        branch = end > last and body.country
        namesake = _elsewhere(marked, end, body.country) if body.kind in _HOUSES else None
        if namesake:
            end, iso = namesake.end, namesake.iso
        elif branch or _is_abroad(marked, last, body.country):
            place = marked.starting_at(last + 1)
            iso = place.iso if place else ""
        else:
            iso = body.country or iso
        return Mention("organization", i, end, phrase(ws[i:end], text), iso, body.kind)
    return None


def _is_abroad(marked: Marked, k: int, home: str) -> bool:
    """Whether a body has one of its many houses in another state: "Alliance Française in Suva"."""
    ws = marked.words
    if not home or k + 1 >= len(ws) or ws[k].lower != "in" or ws[k - 1].lower != "française":
        return False
    place = marked.starting_at(k + 1)
    return place is not None and place.iso not in {"", home}


_RANKS = frozenset("General Executive Governing Security Supreme Standing Advisory".split())
_ORGANS = frozenset("Conference Assembly Board Council Committee Body".split())


def _organ(ws: tuple[Word, ...], i: int, k: int) -> int:
    """How many words at ``k`` name what governs the body at ``i``: "UNESCO General Conference"; but
    "the 43rd session of the UNESCO General Conference" is a gathering."""
    session = any(word.lower in {"session", "sessions"} for word in ws[max(0, i - 3) : i])
    named = k + 1 < len(ws) and ws[k].text in _RANKS and ws[k + 1].text in _ORGANS
    return 2 * (named and not session)


_HOUSES = frozenset("theatre museum gallery library archive university academy orchestra".split())


def _elsewhere(marked: Marked, end: int, home: str) -> Mention | None:
    """The place at ``end`` that makes a known name another body's: "Royal Opera House Muscat"."""
    place = marked.starting_at(end) if home and end < len(marked.words) else None
    placed = place and place.kind in {"place", "country"} and place.iso not in {"", home}
    return place if placed else None


_ABODES = frozenset("palace wall walls tower towers museums gardens".split())
"""What of a seat of government stands behind its name: "the Élysée Palace"."""


def _is_where(ws: tuple[Word, ...], i: int) -> bool:
    """Whether the seat at ``i`` is the place: "in Downing Street", not "Downing Street said"."""
    return i > 0 and ws[i - 1].lower in {"in", "at", "outside", "on", "near", "into", "along"}


def _surname(marked: Marked, i: int) -> bool:
    """Whether the word at ``i`` ends a person's name: "Miguel Prado"."""
    known = words("person-names.txt")
    before = marked.words[i - 1] if i and marked.at(i - 1) is None else None
    return bool(
        before and before.capital and before.lower in known
        and before.pos == "PROPN" and marked.words[i].lower in known
    )  # fmt: skip


def _fielded(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the name goes on: "State Department for Culture"."""
    return k + 1 < len(ws) and ws[k].lower == "for" and ws[k + 1].capital and is_field(ws[k + 1])


def _branch(ws: tuple[Word, ...], k: int) -> int:
    """The end of "de Suva" at ``k``: "Alliance Française de Suva"."""
    return k + 2 if k + 1 < len(ws) and ws[k].lower == "de" and ws[k + 1].capital else k


def _state_behind(marked: Marked, k: int) -> tuple[int, str]:
    """The end of "of Romania" at ``k`` ("the Senate of Romania") and the state's code."""
    ws = marked.words
    if k + 1 >= len(ws) or ws[k].lower != "of":
        return k, ""
    state = marked.starting_at(k + 1 + (ws[k + 1].lower == "the" and k + 2 < len(ws)))
    return (state.end, state.iso) if state and state.kind == "country" else (k, "")


def ends_known(marked: Marked, start: int, head: int) -> bool:
    """Whether words that are none of its name stand before a known body that ends in the head noun:
    "Spring European Union summit", "the Obama White House"; but not "Danish Red Cross"."""
    ws = marked.words
    for n in range(2, head - start + 1):
        first = head + 1 - n
        body = known_organizations().get(tuple(word.text for word in ws[first : head + 1]))
        if body and body.kind in _OF_ONE_NAME:
            return marked.at(first - 1) is None
    return False


_OF_ONE_NAME = frozenset({"igo", "agency", "ministry"})
