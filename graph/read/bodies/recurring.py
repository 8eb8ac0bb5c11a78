"""Bodies that only their use tells: a name of which nothing says what it is, but that comes again.

"Qantas", "Hamas", "Wallimage": no head noun, no list and no noun beside it. The statistical name
finder is often wrong about one such word, seldom about each of its mentions in an article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..text.address import honorific_at
from ..text.lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    organization_heads,
    title_heads,
    toponyms,
    words,
)
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word

_LONGEST = 3
_OFTEN = 2
_NOT_NAMES = words("not-names.txt")


def with_recurring(sentences: Sequence[Marked], text: str) -> list[Marked]:
    """The sentences with the names that the name finder takes for bodies wherever they stand."""
    places: dict[str, list[tuple[int, Mention]]] = defaultdict(list)
    others = set()
    for i, marked in enumerate(sentences):
        for start, end in _runs(marked):
            name = phrase(marked.words[start:end], text)
            others.add(name.rpartition(" ")[2] if " " in name else "")
            labels = {word.label for word in marked.words[start:end]}
            if honorific_at(marked.words, start) or (" " in name and labels == {"PERSON"}):
                others |= set(name.split())  # "Dr Norhayati Md Zain": the first name too
            others |= _titled(marked.words[start:end], text)
            if _body(marked, start, end):
                places[name].append((i, Mention("organization", start, end, name, "", "other")))
            else:
                others.add(name)
    found = list(sentences)
    for name, mentions in places.items():
        if len(mentions) >= _OFTEN and name not in others:
            for i, mention in mentions:
                found[i] = found[i].with_mentions([mention])
    return found


def _titled(run: tuple[Word, ...], text: str) -> set[str]:
    """The name behind the last office of a run, and its words: "Prime Minister Ana Lima"."""
    last = max((k for k, word in enumerate(run) if word.lower in title_heads()), default=-1)
    name = phrase(run[last + 1 :], text) if -1 < last < len(run) - 1 else ""
    return {name, *name.split()}


def _runs(marked: Marked) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words that nothing has claimed."""
    ws = marked.words
    i = 0
    while i < len(ws):
        end = i
        while (
            end < len(ws) and ws[end].capital and ws[end].text[0].isalpha() and not marked.at(end)
        ):
            end += 1
        if end > i:
            yield i, end
        i = end + 1


def _body(marked: Marked, start: int, end: int) -> bool:
    """Whether a run may name a body, and the name finder says that it does."""
    ws = marked.words
    run = ws[start:end]
    return (
        len(run) <= _LONGEST
        and all(w.label == "ORG" and w.pos == "PROPN" and not w.text.isupper() for w in run)
        and not marked.sentence.headline
        and not any(w.lower in _NOT_NAMES for w in run)
        and not all(_says_nothing(w) for w in run)
        and not (start and (ws[start - 1].lower in _WHERE or honorific_at(ws, start - 1)))
        and not (start > 1 and ws[start - 1].lower == "of" and _opens_name(marked, start - 2))
        and not (start and ws[start - 1].capital and ws[start - 1].label == "ORG")
        and not (end < len(ws) and ws[end].lower in {"reported", "reports"})
    )


def _opens_name(marked: Marked, k: int) -> bool:
    """Whether the name is the end of a longer one: "the Palace of Congresses"."""
    return marked.words[k].capital and not marked.kind_at(k)


_WHERE = frozenset("in at near from to told tells".split())


def _says_nothing(word: Word) -> bool:
    """Whether a word is one of offices, fields, kinds of bodies or places: "Federal Government"."""
    known = (organization_heads(), title_heads(), PORTFOLIOS, TITLE_MODIFIERS)
    return any(word.lower in listed for listed in known) or (word.text,) in toponyms()
