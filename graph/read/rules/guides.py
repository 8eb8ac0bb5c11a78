"""Who met whom: hosts of whom a clause beside their name says that they received the guest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import held

_RECEIVED = (
    r"(?:guided|escorted|accompanied|received|welcomed|hosted|greeted|met|conducted|briefed|ushered"
    r"|(?:showed|led|took|walked)(?= \S+(?: \S+){0,3} (?:through|a?round|across)))"
)
_GUEST = (
    r"(?:him|her|them|(?:the|his|her|their) (?:\S+ )?(?:guests?|visitors?|delegation|minister"
    r"|ambassador|envoy|diplomat|team|party|president))"
)
_ASIDE = re.compile(rf"^, who (?:also |had |has |then |later |personally )*{_RECEIVED} {_GUEST}\b")
_TOLD = (
    r"{a} {near}(?P<t>told|thanked|assured|informed|promised|briefed|invited|asked|reminded"
    r"|congratulated) {near}{b}"
)


def guided(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who, as a clause says aside, received or guided those to whom they speak.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Director Ana Lima, who guided the visitor through the halls, told Minister Jan Novak "
    ...     "about the roof."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Director Ana Lima, who guided the museum through the war, told Minister Jan Novak "
    ...     "about the roof."
    ... )
    []
    """
    hosts = {p for item in sentence.people() if _is_host(sentence, item.start) for p in item.people}
    for match in sentence.find(_TOLD) if hosts else ():
        if hosts.issuperset(match.groups["a"]):
            yield held(sentence, match, "guided")


def _is_host(sentence: Skeleton, start: int) -> bool:
    """Whether a clause says that somebody named from ``start`` on received the guest."""
    marked = sentence.marked
    names = [m for m in marked.of_kind("person") if m.start >= start]
    behind = names[0].end if names else len(marked.words)
    return bool(_ASIDE.match(" ".join(word.lower for word in marked.words[behind : behind + 14])))


RULES = (guided,)
