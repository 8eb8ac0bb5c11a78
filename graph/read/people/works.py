"""Titles of works and undertakings, which stand in capitals like the names of people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..text.lexicon import title_heads
from ..text.mentions import Marked, phrase
from ..text.words import Word
from .name_signs import QUOTES, apposition

_WORKS = frozenset(
    "film films documentary novel novella play musical album song single poem opera ballet comedy "
    "drama tragedy telenovela sitcom series miniseries short feature animation installation "
    "sculpture mural photobook cartoon videogame podcast".split()
)
_UNDERTAKINGS = frozenset(
    "programme program project initiative campaign scheme ship vessel frigate brig yacht "
    "steamer schooner".split()
)
_PERFORMED = frozenset(
    "sang sing sings singing performed performing played plays playing recited rehearsed".split()
)
_CUES = _WORKS | _UNDERTAKINGS | _PERFORMED
_CALLED = frozenset("entitled titled called named".split())
_MADE = frozenset("by on about starring that which set from in".split())


def titles(sentences: Iterable[Marked], text: str) -> frozenset[str]:
    """What an article gives for the title of a work: "the festival ‘Kino Bula’", "the short film
    Paper Boats", "Dust Road, a feature film by Ana Lima"."""
    return frozenset(
        phrase(marked.words[start:end], text)
        for marked in sentences
        for start, end in (*_quoted(marked), *_named(marked.words), *_credited(marked))
    )


def _quoted(marked: Marked) -> Iterator[tuple[int, int]]:
    ws = marked.words
    for i, word in enumerate(ws):
        if word.text not in QUOTES:
            continue
        end = _capitals(ws, i + 1)
        if i + 1 < end < len(ws) and ws[end].text in QUOTES and not apposition(marked, end + 1):
            yield i + 1, end


def _named(ws: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Titles without quotation marks beside the noun for what they are, or what is sung."""
    for i, word in enumerate(ws[:-1]):
        if word.text != word.lower or word.lower not in _CUES:
            continue
        called = i + 2 < len(ws) and ws[i + 1].lower in _CALLED
        if called and (end := _capitals(ws, i + 2)) > i + 2:
            yield i + 2, end
        end = _capitals(ws, i + 1)
        if word.lower in _PERFORMED:
            if end > i + 2 and "PERSON" not in {ws[i + 1].label, ws[end - 1].label}:
                yield i + 1, end  # "sang Bayan Ko"
            continue
        if end > i + 1 and ws[i + 1].lower not in title_heads() and _closes(ws, i, end):
            yield i + 1, end
        if word.lower in _WORKS and ws[i + 1].lower in _MADE | {",", ".", "directed"}:
            yield from _before(ws, i)


_SHOWN = frozenset(
    "screen screens screened show shows showed shown present presents presented include includes "
    "included feature features featured programme program".split()
)
_BETWEEN = frozenset("as be are were , : ; and with".split())
_SMALL = frozenset("of the a in on at from to over under 's '".split())


def _credited(marked: Marked) -> Iterator[tuple[int, int]]:
    """Titles before "by" and who made them: "will screen Three Lemons by Ana Lima and My Father's
    Ferry by …"; but not "presented to Ana Lima by …", nor "Remarks by President Lima"."""
    ws = marked.words
    for i in range(2, len(ws) - 1):
        if ws[i].lower != "by" or not (ws[i - 1].capital and ws[i + 1].capital):
            continue
        start = i
        while start and (ws[start - 1].capital or ws[start - 1].lower in _SMALL):
            start -= 1
        listed = ws[start - 1].lower in _BETWEEN and any(
            word.lower in _SHOWN or word.lower in _WORKS for word in ws[:start]
        )
        shown = start and (ws[start - 1].lower in _SHOWN or listed)
        if not shown or ws[start].lower in title_heads():
            continue
        if any(ws[k].lower in _TOWARDS and not ws[k].capital for k in (start, start - 1)):
            continue
        k = start
        while k < i:
            end = _capitals(ws, k)
            if end > k:
                yield k, min(end, i)
            k = end + 1


_TOWARDS = frozenset("of to from".split())


def _closes(ws: tuple[Word, ...], noun: int, end: int) -> bool:
    """Whether a title ends here: "the film X by", "the project X,"; but not "in the film Ana Lima
    plays", nor "a new play Ana Lima wrote"."""
    after = ws[end].lower if end < len(ws) else "."
    return after in _MADE or not after[0].isalnum() or ws[noun].lower in _UNDERTAKINGS


def _before(ws: tuple[Word, ...], noun: int) -> Iterator[tuple[int, int]]:
    """The title before "a short film": capitals and a comma."""
    k = noun
    while k and noun - k < 4 and ws[k - 1].text == ws[k - 1].lower and ws[k - 1].text.isalpha():
        k -= 1
        if ws[k].lower in {"a", "an"}:
            break
    end = k - 1
    if end < 1 or ws[k].lower not in {"a", "an"} or ws[end].text != ",":
        return
    start = end
    while start and ws[start - 1].capital and ws[start - 1].text[0].isalpha():
        start -= 1
    if start < end:
        yield start, end


def _capitals(ws: tuple[Word, ...], k: int) -> int:
    """The end of the words in capitals that begin at ``k``."""
    while k < len(ws) and ws[k].capital:
        k += 1
    return k
