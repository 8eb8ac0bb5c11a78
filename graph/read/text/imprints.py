"""Whose report it is: lines and brackets that name the source, not what the report tells."""

from __future__ import annotations

import re

from .words import Sentence

_LINE = re.compile(
    r"\W*(?:copyright|(?:powered|maintained|designed|developed) (?:and \w+ )?by)\b[^.!?]*$"
    r"|\W*(?:source|via) ?:[^.!?]*\b(?:press|news|wire|agency|network|daily|herald|times|tribune"
    r"|gazette|observer|chronicle|post|journal|media|portal|(?:news|press) service)\W*$"
    r"|.*(?:\brights reserved\b|©\s*\d{4}|\d{4}\s*©)|\W*\w+ (?:section|edition|version)\W*$",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_LINE = 25
_LONGEST_NAME = 5
_DATELINE = 12
"""Within how many words a sentence that opens with place and date names the agency."""
_DASHES = frozenset({"-", "--", "–", "—"})
_WRITERS = frozenset("by photo photos picture image text editor reporter author edited".split())


def source_of(sentence: Sentence, text: str) -> range:
    """The words of a sentence that only tell where the report is from; an empty range without.

    >>> from communique.read.text.words import sentences
    >>> text = "All rights reserved\\n\\n(Evening Sun)\\n\\nLIMA, May 3 (Andes Wire) -- He spoke."
    >>> [source_of(sentence, text) for sentence in sentences(text)]
    [range(0, 3), range(0, 4), range(4, 8)]
    """
    words = sentence.words
    if len(words) <= _LONGEST_LINE and _LINE.match(text[sentence.start : sentence.end]):
        return range(len(words))
    start = next((k for k, word in enumerate(words[:_DATELINE]) if word.text in "(["), None)
    if start is None:
        return range(0)
    behind = words[start + 1 : start + _LONGEST_NAME + 2]
    end = next((k for k, w in enumerate(behind, start + 1) if w.text in ")]"), 0)
    credited = any(word.lower in _WRITERS for word in behind[:3])  # "(Web editor: Ana Lima)"
    named = end - start > 1 and behind[0].capital and not credited
    return range(start, end + 1) if named and _is_source(sentence, start, end) else range(0)


def _is_source(sentence: Sentence, start: int, end: int) -> bool:
    """Whether brackets make the line, or close the place and date that open a report."""
    words = sentence.words
    if start == 0:
        return all(not word.text[0].isalnum() for word in words[end + 1 :])
    before = [word.text for word in words[:start] if word.text[0].isalnum()]
    dashed = end + 1 < len(words) and words[end + 1].text in _DASHES
    dated = any(word.isdigit() for word in before) and all(not w.islower() for w in before)
    return bool(before) and (dated or (dashed and all(word.isupper() for word in before)))
