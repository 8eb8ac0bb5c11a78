"""Text → blocks: paragraphs, headlines, lines of a list, with offsets into the text as loaded.

A line break stands for two things: in one text it ends a paragraph or an entry of a list, in
another, wrapped at a width for mail or print, it stands inside a sentence.
"""

from __future__ import annotations

import re
from itertools import pairwise

CLOSERS = "\"'”’»)]"
_Span = tuple[int, int]
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_NARROWEST, _WIDEST = 40, 120
"""Columns at which texts are wrapped; narrower lines are entries of a list."""
_OPEN_ENDED = frozenset("the of and to in for with a an by at on from".split())


def blocks(text: str) -> list[_Span]:
    """Offsets of paragraphs; lines of one paragraph are apart unless they wrap a sentence.

    >>> text = "Share\\nPrint\\n\\nThe minister met\\nthe ambassador."
    >>> [text[start:end] for start, end in blocks(text)]
    ['Share', 'Print', 'The minister met\\nthe ambassador.']
    """
    paragraphs = [
        [match.span() for match in _LINE.finditer(text, *paragraph.span())]
        for paragraph in _PARAGRAPH.finditer(text)
    ]
    width = max((_width(text, lines) for lines in paragraphs), default=0)
    return [block for lines in paragraphs for block in _joined(text, lines, width)]


def _width(text: str, lines: list[_Span]) -> int:
    """The width at which a paragraph of three lines or more is wrapped; 0 if it is not."""
    width = max(end - start for start, end in lines)
    if len(lines) < 3 or not _NARROWEST <= width <= _WIDEST:
        return 0
    return width if all(_full(text, a, b, width) for a, b in pairwise(lines)) else 0


def _full(text: str, line: _Span, after: _Span, width: int) -> bool:
    """Whether the first word of the line after would not have fitted on a line."""
    (start, end), (below, below_end) = line, after
    return end - start + 1 + len(text[below:below_end].split(None, 1)[0]) > width


def _joined(text: str, lines: list[_Span], width: int) -> list[_Span]:
    """The lines of one paragraph as blocks, in a text whose paragraphs are wrapped at ``width``."""
    wrapped = _width(text, lines) or (
        width
        and max(end - start for start, end in lines) <= width
        and all(_full(text, a, b, width) for a, b in pairwise(lines))
    )
    found = lines[:1]
    for before, line in pairwise(lines):
        if wrapped or _runs_on(text[slice(*before)], text[slice(*line)]):
            found[-1] = (found[-1][0], line[1])
        else:
            found.append(line)
    return found


def _runs_on(before: str, after: str) -> bool:
    """Whether a line break stands inside a sentence, to judge by the words around it."""
    if before.endswith((".", "!", "?", ":", "…")) or before[-1:] in CLOSERS:
        return False
    if after[:1].islower() or before.endswith((",", ";", "-", "—", "–")):
        return True
    return before.rsplit(None, 1)[-1].lower() in _OPEN_ENDED
