"""Who met whom: a party of envoys whose members the text names in sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.skeleton import Skeleton
from ._clauses import listed
from ._encounters import held

_ENVOYS = (
    r"(?:ambassadors|envoys|diplomats|commissioners|consuls|charg[ée]s|ministers|mayors|governors"
    r"|parliamentarians|lawmakers|senators|deputies|delegates|heads of missions?"
    r"|mission heads|secretaries|rectors|heads of delegations?)"
)
_TOURED = re.compile(
    r"\b(?:tour(?:s|ed)?|visit(?:s|ed)?|meets?|met|receiv\w+|welcom\w+|hosted|inspect\w*|travel\w+"
    r"|went|came|talks|held|shown|called|gather\w*|join\w*|briefed|guided)\b"
)
_PARTY = re.compile(rf"\b{_ENVOYS}\b")
_REACH = 6
"""How many sentences back the party may stand whose members are named."""

_THEM = r"(?:them|these|those|the (?:\S+ )?(?:group|party|visitors|guests|team))"
_WERE = r"(?:were|was|are|is|included|include|includes|comprised|comprise)"
_NAMING = (
    rf"^(?:the|these|those) (?:\S+ )?(?P<t>{_ENVOYS}) (?:also )?{_WERE} "
    r"(?:(?:those|that|the|of|from|C\d+|,|:|for|both|and) )*{a}",
    rf"^(?:the|these|those) (?:\S+ )?(?P<t>{_ENVOYS}) (?:\S+ )?(?:present |there |who came )?"
    rf"{_WERE} (?:, |: )?{{a}}",
)
_GOING_ON = (
    rf"^(?P<t>the rest|the others?|others|they|these|the remaining \S+|(?:also )?among {_THEM}"
    rf"|(?:also )?(?:present|there|with {_THEM}|in {_THEM}|of {_THEM})|completing {_THEM}) "
    rf"(?:also )?{_WERE} (?:also )?(?:(?:those|that|the|of|from|C\d+|,|:|for) )*{{a}}",
    r"^(?P<t>there) (?:was|were) also {a}",
    rf"^{{a}} (?:was|were) (?:also )?(?P<t>among|with|in|part of) {_THEM} ",
)


def named_members(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """The envoys who toured a place or were received, named one after another.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Two ambassadors toured the old port on Monday. The envoys were Ana Lima of Peru "
    ...     "and Jan Novak of Austria."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Two ambassadors wrote novels about the port. The envoys were Ana Lima of Peru "
    ...     "and Jan Novak of Austria."
    ... )
    []
    """
    found = list(sentence.find(*_NAMING, *_GOING_ON))
    if not found or not _names_some(sentence, document):
        return
    for match in found:
        people = listed(sentence, sentence.items.index(match.items["a"]))
        yield held(sentence, match, "named_members", people, joins=_REACH, alone=len(people) > 1)


def _names_some(sentence: Skeleton, document: Document, reach: int = _REACH) -> bool:
    """Whether a sentence near before tells what a party of envoys did."""
    near = document.lowered[max(0, sentence.sentence - reach) : sentence.sentence]
    return any(
        _PARTY.search(told) and _TOURED.search(told) and not _UNREAL & set(told.split())
        for told in near
    )


_UNREAL = frozenset({"not", "will", "would", "should"})
"""Words of a sentence that denies or only expects what it tells."""


_RECEIVED = (
    "(?:received|welcomed|hosted|met|greeted|guided|escorted|briefed|accompanied|showed|took|conducted"
    "|led|walked|addressed|thanked)"
)
_THE_ENVOYS = rf"the (?:\S+ )?(?:{_ENVOYS}|visitors|guests|party|group)\b"
_RECEIVED_THEM = rf"{{a}} {{near}}(?P<t>{_RECEIVED}) {_THE_ENVOYS}"
_ASIDE = re.compile(rf", who (?:also |had |has |then )?{_RECEIVED} {_THE_ENVOYS}")


def received_them(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who received the party of envoys whose members the text has named.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Two ambassadors toured the old port. The envoys were Ana Lima of Peru and Jan Novak "
    ...     "of Austria. Mayor Eva Roth, who received the envoys, spoke of the cranes."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Two ambassadors toured the old port. The envoys were Ana Lima of Peru and Jan Novak "
    ...     "of Austria. Mayor Eva Roth, who received the prize, spoke of the cranes."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    words = sentence.marked.words
    aside = [
        item for item in sentence.people()
        if len(item.people) == 1
        and _ASIDE.search(" ".join(w.lower for w in words[item.start : item.end + 9]))
    ]  # fmt: skip
    found = list(sentence.find(_RECEIVED_THEM))
    if not (aside or found) or not _names_some(sentence, document, 2 * _REACH):
        return
    for item in aside:
        where = Place(sentence.sentence, item.start, item.end)
        yield Encounter(item.people, "meeting", "held", where, "received_them", 0.8, joins=_REACH)
    for match in found:
        yield held(sentence, match, "received_them", joins=_REACH)


RULES = (named_members, received_them)
