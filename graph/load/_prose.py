"""Telling sentences from the short lines of a page's furniture."""

from __future__ import annotations

import re

_END_OF_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")
# Seven words and a full stop: headlines, menus and captions have one or the other, seldom both.
_WORDS = 7


def is_prose(line: str) -> bool:
    """Whether a line reads like a paragraph of sentences.

    >>> is_prose("The two ministers signed a memorandum in Cairo on Monday.")
    True
    >>> is_prose("Ministers sign memorandum in Cairo on Monday")
    False
    """
    return len(line.split()) >= _WORDS and bool(_END_OF_SENTENCE.search(line.rstrip()))
