"""Bodies that bear the name of a patron: "the drama theatre named after Lesya Ukrainka"."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.address import honorific_at
from ..text.lexicon import organization_heads
from ..text.mentions import Marked
from ..text.words import Word

_MISTER = frozenset({"mr", "mrs", "ms", "dr", "prof"})
_LONGEST = 5


def patron_end(ws: tuple[Word, ...], end: int) -> int:
    """Past "named after Ivan Franko": the patron is part of the name, and nobody in the article."""
    lead = [word.lower for word in ws[end : end + 2]]
    if lead not in (["named", "after"], ["named", "for"]):
        return end
    k = end + 2
    while k < len(ws) and k < end + 9 and (ws[k].capital or honorific_at(ws, k)):
        if k > end + 2 and ws[k].lower in _MISTER:
            break  # "named after Maksim Haretski Ms. A. Lukashevich"
        k += 1
    return k if k > end + 2 else end


def find_dedicated(marked: Marked) -> Iterator[tuple[int, int]]:
    """Bodies that a small noun and a patron name: "the komuz ensemble named after Asan Toktogulov";
    but not "a school named after …", which may be any, nor "a town named after …"."""
    ws = marked.words
    for i in range(2, len(ws) - 2):
        noun = ws[i - 1]
        if ws[i].lower != "named" or noun.lower not in organization_heads() or noun.capital:
            continue
        end, start = patron_end(ws, i), i - 1
        while (
            start and i - start < _LONGEST and marked.at(start - 1) is None
            and ws[start - 1].pos in {"ADJ", "NOUN", "PROPN"}
        ):  # fmt: skip
            start -= 1
        if end > i and start and ws[start - 1].lower not in {"a", "an"}:
            yield start, end


_PERFORMERS = frozenset(
    "drummers singers dancers players storytellers pipers fiddlers acrobats puppeteers soloists "
    "voices minstrels troubadours jugglers percussionists choristers virtuosi".split()
)


def find_performers(marked: Marked) -> Iterator[tuple[int, int]]:
    """Troupes that are called by who is in them: "the Suva Harbour Singers", "Zagreb Soloists"; but
    not "the Kenyan Dancers"."""
    ws = marked.words
    for i, word in enumerate(ws):
        if word.lower not in _PERFORMERS or not word.capital or marked.at(i):
            continue
        start = i
        while start and i - start < _LONGEST and ws[start - 1].capital:
            if marked.kind_at(start - 1) not in {"", "country", "place", "adjective"}:
                break
            start -= 1
        own = [
            k for k in range(start, i)
            if marked.kind_at(k) != "adjective" and ws[k].lower not in {"the", "our", "these"}
        ]  # fmt: skip
        if own and start and not (i + 1 < len(ws) and ws[i + 1].capital):
            yield start, i + 1
