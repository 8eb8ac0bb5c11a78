"""Who met whom: people named in the caption of a picture of a meeting told around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.skeleton import Skeleton

_NEAR = 3
"""How many sentences from the caption the meeting may stand."""


def pictured(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People named from left to right in the picture of a meeting told around it.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Experts from Chile visited our archive. From left to right: Ana Lima, Jan Novak "
    ...     "and Eva Roth. The meeting was about maps."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met("The film ran for years. From left to right: Ana Lima, Jan Novak and Eva Roth.")
    []
    """
    placed = _PLACED.search(document.lowered[sentence.sentence])
    placed = placed or _shows_meeting(sentence)
    found = list(sentence.find(*_PICTURED))
    if not (placed or found) or not _is_of_meeting(sentence, document):
        return
    people = tuple(dict.fromkeys(p for item in sentence.people() for p in item.people))
    if placed and len(people) > 1:
        where = Place(sentence.sentence, 0, 1)
        yield Encounter(people, "meeting", "held", where, "pictured", 0.8, joins=_NEAR, alone=True)
        return
    for match in found:
        where = Place(sentence.sentence, match.start, match.end)
        yield Encounter(
            people, "meeting", "held", where, "pictured", 0.8, joins=_NEAR, alone=len(people) > 1
        )


def _shows_meeting(sentence: Skeleton) -> re.Match[str] | None:
    """Whether a line without a verb ends with whom it shows "at the meeting on 23 October"."""
    words = sentence.marked.words
    if any(word.tag in _FINITE for word in words):
        return None
    return _AT_MEETING.search(" ".join(item.symbol for item in sentence.items))


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_AT_MEETING = re.compile(
    r"^(?:(?!(?:by|on|about|for|from|to|with)\b)\S+ )*?G\d+ "
    r"(?:(?!(?:by|on|about|for|from|to|with)\b)\S+ )*?"
    r"(?:at|during) the (?:meeting|talks|audience|handover|signing)\b"
)
"""Names and offices in a row, and no "Remarks by X on Y" at it."""


def _is_of_meeting(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentences around a caption tell of a meeting, and of no show."""
    near = document.lowered[max(0, sentence.sentence - _NEAR) : sentence.sentence + _NEAR]
    words = set(" ".join(near).split())
    return not words.isdisjoint(_MET) and words.isdisjoint(_STAGED)


_LEFT = (
    r"^(?:(?!G\d|,)\S+ ){0,6}?(?:, |: |\( )?(?P<t>from (?:the )?(?:left|right)|left to right"
    r"|right to left|l-r)(?: to (?:the )?(?:right|left))? (?:\) )?(?:[:,] |are |is )*{a}"
)
_PLACE = r"(?:(?:second|third|fourth|far|extreme) )?(?:left|right|centre|center|middle|l|r)"
_PLACED = re.compile(rf"\( {_PLACE}\b[^)]*\)")
_BESIDE = "and|with|beside|alongside"
_PICTURED = (
    _LEFT,
    rf"{{a}} , (?P<t>{_PLACE}) , (?:(?!G\d|;)\S+ ){{0,9}}?(?:{_BESIDE}|to) {{near}}{{b}}",
    r"{a} (?:, )?(?:is |are )?(?P<t>pictured|photographed|seen|posing|poses|posed) "
    rf"(?:(?:here|together|along) )*(?:{_BESIDE}|between) {{near}}{{b}}",
)
"""Captions: names in a row, with a word for the place of each, or behind "pictured with"."""
_MET = frozenset(
    (
        "meeting meetings talks visit visited delegation signing signed handover handed received "
        "met encounter conversation audience courtesy roundtable round-table"
    ).split()
)
_STAGED = frozenset("cast scene play episode musical band actors actresses starring".split())
"""Words of a picture that shows no meeting."""


RULES = (pictured,)
