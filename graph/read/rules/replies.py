"""Who was there too: people who speak at the meeting told before, or answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..offices.superiors import SPEAKS
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._encounters import IN_TURN, SETTING, joining
from ._occasions import CEREMONY, tells_of_handing

_NEAR = 3
"""How many sentences back the meeting may stand at which people spoke."""

_SAYS = (
    "(?P<t>said|says|noted|added|stressed|emphasi[sz]ed|stated|explained|highlighted|underlined"
    "|underscored|expressed|pointed|affirmed|hailed|lauded|thanked|reaffirmed|voiced|praised"
    "|commended|reiterated|spoke|mentioned|welcomed|appreciated|informed|assured|pledged|proposed"
    "|suggested|conveyed|described|confirmed|recalled|told|briefed|agreed|invited|extended"
    "|acknowledged|called|wished|congratulated|declared|remarked|promised)"
)


def in_reply(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who spoke at the meeting told before, or answered those who did.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. In reply to her, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    []
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. For his part, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    if sentence.marked.lowers & SPEAKS:
        return  # who tells the press of it need not have been there
    for one in joining(sentence, _IN_REPLY, "in_reply", _NEAR):
        yield replace(one, alone=_party_came(sentence, document))


def _party_came(sentence: Skeleton, document: Document) -> bool:
    """Whether one of the two sentences before tells of a party that came, and names nobody."""
    before = document.lowered[max(0, sentence.sentence - 2) : sentence.sentence]
    return any(map(_CAME.search, before))


_CAME = re.compile(
    r"\b(?:delegation|mission|team|representatives|officials|diplomats)\b.{0,60}\b(?:visited|visits"
    r"|met|called on|came to|(?:was|were) (?:received|welcomed|hosted))\b"
)
_TALK = "(?:talk|lecture|tour|overview|presentation|briefing|introduction|account|welcome)"


_ADDRESSES = (
    "told|briefed|introduced|presented|showed|guided|informed|thanked|addressed|welcomed|greeted"
    r"|escorted|conducted|took|walked|led|ushered|received|hosted"
    r"|(?:made|gave) an? (?:\S+ )?(?:presentation|briefing|tour|overview)"
)
_VISITORS = (
    r"(?:them (?:through|a?round)"
    r"|the (?:visiting \S+|(?:\S+ )?(?:team|delegation|delegates|guests?|visitors?)))"
)


_IN_REPLY = (
    rf"{SETTING} (?:(?!G\d)\S+ ){{0,6}}?(?:, )?{{a}} {{near}}{_SAYS}",
    rf"{IN_TURN} ,? ?{{a}} {{near}}{_SAYS}",
    rf"{{a}} {IN_TURN} ,? ?{_SAYS}",
    rf"{{a}} {{near}}{_SAYS} (?:(?!G\d)\S+ ){{0,3}}?{SETTING}",
    rf"{{a}} {{near}}(?P<t>{_ADDRESSES}) (?:(?!G\d)\S+ ){{0,6}}?{_VISITORS}",
    rf"{{a}} {{near}}(?P<t>gave|offered) (?:them|{_VISITORS}) an? (?:\S+ ){{0,3}}?{_TALK}",
    r"^(?P<t>also|likewise) (?:speaking|taking the floor|contributing) ,? ?{a} {near}"
    + _SAYS.replace("?P<t>", "?:"),
)


def at_ceremony(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who spoke at the ceremony at which others signed something, or handed it over.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima and Rector Jan Novak signed a memorandum. "
    ...     "The ceremony heard a speech by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima and Rector Jan Novak signed a memorandum. "
    ...     "The opening ceremony heard a speech by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    found = list(sentence.find(*_SPEECHES))
    if not found or not tells_of_handing(sentence, document):
        return
    for match in found:
        if status_of(sentence, match, verb=False) == "held":
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(
                match.groups["a"], "meeting", "held", where, "at_ceremony", 0.8,
                joins=_NEAR, occasion=frozenset({"signing", "ceremony"}),
            )  # fmt: skip


_THERE = (
    r"(?:the|this|that) (?:(?!G\d|opening|closing|of\b|for\b|at\b)\S+ ){0,3}?"
    rf"(?:{CEREMONY}|event|occasion|function|gathering)"
)
_AT = rf"(?:at|during|on|in|addressing|speaking (?:at|during|on)|attending|witnessing) {_THERE}"
_SPEAK = (
    "(?:spoke|speaking|addressed|took the floor|"
    r"(?:made|gave|delivered|held) (?:\S+ ){0,3}?(?:speech|speeches|remarks|address|addresses))"
)
_SPEECHES = (
    rf"(?P<t>{_AT}) (?:(?!G\d)\S+ ){{0,9}}?(?:, )?{{a}} (?:(?!G\d)\S+ ){{0,4}}?"
    + _SAYS.replace("?P<t>", "?:"),
    rf"(?P<t>{_THERE}) {{near}}(?:heard|featured|included|was addressed|were addressed|began|opened"
    r"|closed|concluded|ended) (?:(?!G\d)\S+ ){0,9}?(?:by|from|of) {near}{a}",
    rf"{{a}} (?:, |who |also |both |then |had |in turn )*{_SPEAK} (?:(?!G\d)\S+ ){{0,3}}?"
    rf"(?P<t>{_THERE})",
    rf"{_THERE} (?:(?!G\d)\S+ ){{0,9}}?(?P<t>speeches|addresses|remarks|speech) (?:were |was )?"
    r"(?:\S+ ){0,2}?by {near}{a}",
    rf"(?:speeches|addresses|remarks) (?:were )?(?:\S+ )?(?P<t>{_AT}) (?:\S+ ){{0,3}}?by {{near}}"
    r"{a}",
    rf"{{a}} {{near}}{_SAYS.replace('?P<t>', '?:')} (?:(?!G\d)\S+ ){{0,6}}?(?P<t>{_AT})(?! of)",
)


RULES = (in_reply, at_ceremony)
