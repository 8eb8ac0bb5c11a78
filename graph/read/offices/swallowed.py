"""Names of those who hold an office, which the name of the body before them has swallowed:
"Speaker of the Assembly of Nunavut Ana Lima"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..people.behind_offices import is_common
from ..text.lexicon import title_heads, toponyms, words
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word

_REACH = 12
"""Within how many words before the body its office stands."""
_LOWER = frozenset("of de di del da du des la le ni na for and & y e".split())


def without_holders(marked: Marked, text: str) -> Iterator[Mention]:
    """The bodies behind an office again, without the name of two or three words that ends them.

    A name is told by the words that it has, and by what stands before it, which closes the name of
    the body; "Museo Frida Kahlo" and "Institute of Ana Lima" stay whole.
    """
    if not any(word in title_heads() for word in marked.lowers):
        return
    ws = marked.words
    for body in marked.of_kind("organization"):
        if body.end - body.start < 4 or not _closes(ws, body.end):
            continue
        end = _end(ws, body)
        if end and _has_office(ws, body.start):
            yield replace(body, end=end, name=phrase(ws[body.start : end], text))


def _end(ws: tuple[Word, ...], body: Mention) -> int:
    """Where the body ends before the name; 0 where it has none."""
    for k in (body.end - 2, body.end - 3):
        before = ws[k - 1]
        if k - body.start < 2 or before.lower in _LOWER or not _is_name(ws[k : body.end]):
            continue
        known = before.lower in words("person-names.txt") and before.label != "ORG"
        place = (before.text,) in toponyms()
        if is_common(before) or place or not known:
            return k
    return 0


def _is_name(run: tuple[Word, ...]) -> bool:
    known = [word.lower in words("person-names.txt") for word in run]
    plain = all(word.text.istitle() and not is_common(word) for word in run)
    return plain and known[0] and not any(word.lower in title_heads() for word in run)


def _closes(ws: tuple[Word, ...], end: int) -> bool:
    """Whether no more of a name and no other person follows: "…, Ana Lima, spoke"."""
    if end == len(ws):
        return True
    after, next_one = ws[end], ws[end + 1] if end + 1 < len(ws) else None
    if after.capital or after.lower in {"of", "'s", "'", "(", "for"}:
        return False
    return after.text != "," or next_one is None or not next_one.capital


def _has_office(ws: tuple[Word, ...], start: int) -> bool:
    """Whether a phrase with an office leads to the body at ``start``."""
    for k in range(start - 1, max(-1, start - _REACH), -1):
        if ws[k].lower in title_heads():
            return ws[k + 1].lower in {"of", "at", "for", "in", "general", "to"} or k == start - 1
        if ws[k].pos in {"VERB", "AUX", "PRON"} or ws[k].text in {";", ".", ":"}:
            return False
    return False


def past_other_name(ws: tuple[Word, ...], k: int) -> int:
    """Past the other name of a body in brackets at ``k``: "(FI)", and "(Zhung Dratshang)" where a
    name in capitals stands right behind; but not "of the Film Institute (Ana Lima)"."""
    if k + 2 < len(ws) and _is_short_form(ws, k):
        return k + 1  # "of the Organization of Turkic Culture TURKSOY Ana Lima"
    if k + 2 >= len(ws) or ws[k].text != "(":
        return k
    if ws[k + 2].text == ")":
        return k + 3
    close = next((i for i in range(k + 3, min(k + 9, len(ws))) if ws[i].text == ")"), None)
    if close is None or close + 2 >= len(ws):
        return k
    inside = all(w.capital or w.lower in _LOWER for w in ws[k + 1 : close])
    return close + 1 if inside and ws[close + 1].capital and ws[close + 2].capital else k


def _is_short_form(ws: tuple[Word, ...], k: int) -> bool:
    """Whether letters in capitals stand at ``k`` between a name of several words and somebody's."""
    text, after = ws[k].text, ws[k + 1]
    letters = len(text) > _FEWEST and text.isalpha() and text.isupper()
    named = "PERSON" in {word.label for word in ws[k + 1 : k + 3]}
    return letters and named and after.text.istitle() and ws[k - 1].capital


_FEWEST = 3
