"""Fields of office that no list knows: "for Gaeltacht and Sport", "of Canadian Identity"."""

from __future__ import annotations

import re

from ..text.address import honorific_at
from ..text.lexicon import PORTFOLIOS, title_heads, words
from ..text.mentions import Marked
from ..text.words import Word
from .portfolios import is_matter

_GOVERN = ("minister", "ministers", "secretary", "commissioner", "ministre")
_FIELD = re.compile(
    r".{3,}(?:[st]ions?|ments?|[^f]ity|ities|isms?|ness|ships?|ics|[tu]res?|ences?|ances?|logy|"
    r"logies|phonie|hood|building|making|keeping|graphy|ries|craft|crafts|wear|works|ways|"
    r"affairs|services|partnerships|languages|peoples|nations|islands|areas|lands|living)"
)
"""Shapes of words for what a ministry deals with."""
_MOST = 8


def governs(title: list[Word]) -> bool:
    """Whether an office is held over fields: a minister's, a secretary's, a commissioner's."""
    parts = (part for word in title for part in word.lower.split("-"))
    return any(part.endswith(_GOVERN) for part in parts)


def open_end(marked: Marked, k: int) -> int:
    """The end of a list of capitalised fields at ``k``, ``k`` where none is.

    One of them at least is known or has the shape of a field; the others may be any words:
    "Gaeltacht and Sport". The last ends with the last such word, since a name may follow: "Sport
    Ana Lima".
    """
    ws, end, first = marked.words, k, k
    for _ in range(_MOST):
        stop = _run(marked, first)
        shaped = [i for i in range(first, stop) if is_shaped(ws[i]) or is_matter(ws, i)]
        step = _joint(ws, stop)
        goes_on = step > 0 and _run(marked, step) > step
        if shaped:
            end = shaped[-1] + 1
            goes_on = goes_on and end == stop
        elif stop == first or _is_person(ws[first:stop]):
            break
        elif not goes_on:
            last = stop == first + 1 and ws[first - 1].lower != "," and _closes(ws, stop)
            return stop if end > k and last else end  # "Heritage and Kastom of Vanuatu"
        elif stop > first + 2:
            break
        if not goes_on:
            break
        first = step
    return end


def _run(marked: Marked, k: int) -> int:
    """The end of the capitalised words at ``k`` that nothing else has taken; ``k`` where the name
    of another office is among them: "and Sports Minister"."""
    ws, end = marked.words, k
    while end < min(len(ws), k + 8) and ws[end].capital and ws[end].text[0].isalpha():
        if marked.kind_at(end) not in {"", "adjective"} or honorific_at(ws, end):
            break
        if ws[end].lower in title_heads() and ws[end].lower not in PORTFOLIOS:
            return k
        end += 1
    taken = marked.kind_at(end) if end < len(ws) else ""
    return k if taken == "organization" or ws[end - 1].lower in {"mr", "ms"} else end


def _joint(ws: tuple[Word, ...], k: int) -> int:
    """Behind the comma or "and" at ``k``; 0 where there is none."""
    end = k
    while end < min(len(ws), k + 3) and ws[end].lower in {",", "and", "&", "the"}:
        end += 1
    return end if k < end < len(ws) else 0


def _closes(ws: tuple[Word, ...], k: int) -> bool:
    return k == len(ws) or not (ws[k].capital or ws[k].lower in {"'s", "'"})


def is_shaped(word: Word) -> bool:
    """Whether a word is a field of office, known or by its shape, and no name."""
    if word.lower in PORTFOLIOS or all(part in PORTFOLIOS for part in word.lower.split("-")):
        return True
    plain = word.label != "PERSON" and word.lower not in words("person-names.txt")
    return plain and bool(_FIELD.fullmatch(word.lower))


def _is_person(run: tuple[Word, ...]) -> bool:
    known = words("person-names.txt")
    named = [word.lower in known for word in run]
    return any(told and word.label == "PERSON" for told, word in zip(named, run, strict=True)) or (
        len(run) > 1 and all(named)
    )
