"""Who met whom: those who stood ready to welcome a guest, or went with another to receive one."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import encounters

_WELCOME = r"(?P<t>receive|welcome|greet|meet|see off|bid farewell|host|call on|visit)"


def at_hand(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who was present to welcome somebody, or went with another to receive them.

    >>> from communique.examples import people_met
    >>> people_met("Present to welcome Minister Ana Lima at the port were Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Present to welcome the book by Ana Lima at the fair was Mayor Jan Novak.")
    []
    """
    yield from encounters(sentence, _AT_HAND, "at_hand", 0.85, verb=False)


_THERE = r"(?:present|at hand|on hand|there|at the (?:\S+ )?(?:airport|station|port|border|gate))"
_AT_HAND = (
    rf"{_THERE} (?:(?!G\d|;)\S+ ){{0,6}}?to {_WELCOME} (?:to )?{{a}} {{near}}"
    r"(?:were|was|included) {near}{b}",
    rf"{{b}} (?:was|were) (?:also )?{_THERE} (?:(?!G\d|;)\S+ ){{0,6}}?to {_WELCOME} "
    r"(?:to )?{a}",
    rf"{{a}} {{gap}}(?:accompanying|accompanied|joining|joined) {{near}}{{b}} to {_WELCOME} "
    r"(?:(?:the|a) (?:\S+ )?(?:visit|call) (?:of|by|from) )?{near}{c}",
)


RULES = (at_hand,)
