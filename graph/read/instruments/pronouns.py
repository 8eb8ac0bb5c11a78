"""Instruments that a sentence only calls "one": "the accord with Peru, and the one with Chile"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..text.mentions import Marked, Mention

_OTHERS = (
    "new similar second third further separate previous earlier former old next latest".split()
)
_EARLIER = frozenset("previous earlier former old before preceding".split())
_TOLD = re.compile(
    r"(?:with|between|concluded|signed|inked|sealed|reached|before|(?:for|of|from) (?:19|20)\d\d)\b"
)
_NEAR = 1
"""Sentences back in which the instrument is named that "one" takes up."""


def with_pronouns(sentences: Sequence[Marked]) -> Iterator[Marked]:
    """The sentences with the instruments that they call "one", each of the kind told before.

    >>> from communique.examples import agreed
    >>> agreed("Laos and Peru signed a film accord in 2015. The one with Chile lapsed in 2019.")
    [('agreement', 'signed', ('LA', 'PE')), ('agreement', 'ended', ('CL',))]
    >>> agreed("Laos and Peru signed a film accord. The one who sang lapsed into prose.")
    [('agreement', 'signed', ('LA', 'PE'))]
    """
    last: Mention | None = None
    told = -_NEAR - 1
    for number, sentence in enumerate(sentences):
        named = [m for m in sentence.of_kind("instrument") if m.iso != "same" or " " in m.name]
        found = []
        if "one" in sentence.lowers:
            near = last if number - told <= _NEAR else None
            for i, word in enumerate(sentence.words):
                if word.lower == "one" and (span := _span(sentence, i)):
                    before = [m for m in named if m.end <= span[0]]
                    meant = before[-1] if before else near
                    found += [_called(sentence, meant, span)] if meant else []
        if named:
            last, told = named[-1], number
        yield sentence.with_mentions(found)


def _span(sentence: Marked, i: int) -> tuple[int, int] | None:
    """The words of a "one" that may mean an instrument: "a new one", "the one before"."""
    ws = sentence.words
    before = [w.lower for w in ws[max(0, i - 2) : i]]
    behind = " ".join(w.lower for w in ws[i + 1 : i + 3])
    if before[-1:] and before[-1] in _OTHERS and before[:1] and before[0] in {"a", "the", "this"}:
        return i - 1, i + 1
    if before[-1:] == ["the"] and _TOLD.match(behind):
        return i, i + 1 + behind.startswith("before")
    return None


def _called(sentence: Marked, meant: Mention, span: tuple[int, int]) -> Mention:
    """The mention of an instrument of the kind of another, which is not that one."""
    own = {w.lower for w in sentence.words[span[0] : span[1]]}
    kind = " ".join(w for w in meant.name.split() if not re.search(r"\d", w))
    name = f"previous {kind}" if own & _EARLIER and not kind.startswith("previous") else kind
    return replace(meant, start=span[0], end=span[1], name=name, iso="one")
