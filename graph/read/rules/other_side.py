"""Who met whom: the other side of a meeting, whom only the next sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.folding import Item
from ..sentences.modality import status_of
from ..sentences.skeleton import Match, Skeleton
from ..text.mentions import Office
from ._before import (
    CAME,
    MET,
    alone_there,
    is_meant,
    is_new,
    named_before,
    tells_of,
    what_came_before,
)
from ._encounters import held

_WAS = "(?:was|were|is|are|sat|stood)"
_THEM = r"(?:him|her|them|the (?:\S+ )?(?:guests?|visitors?|delegation|minister|ambassador))"
_FEW = r"(?:(?!G\d|;)\S+ ){0,8}?"
_OTHER = (
    r"(?:hosts?|interlocutors?|opposite numbers?|conversation partners?|discussion partners?"
    r"|negotiating partners?|callers?|visitors?|guests?|guides?|cicerones?)"
)
_GREETING = (
    r"(?:receiving|welcoming|greeting|meeting|hosting|awaiting|facing|expecting|seeing off|showing"
    r"|guiding|escorting|(?:waiting|ready|on hand|at hand|there|present) (?:for|to (?:meet|greet"
    r"|welcome|receive)))"
)
_BESIDE = r"(?:across|opposite|facing|next to|beside|alongside)"
_SEATED = (
    rf"^(?:his|her|their) (?:(?!G\d)\S+ )?(?P<t>{_OTHER}) (?:was|were|is|are) {{near}}{{a}}",
    rf"^(?P<t>{_GREETING}) {_THEM} {_FEW}{_WAS} {{near}}{{a}}",
    rf"^(?P<t>{_GREETING}) {{b}} {_FEW}{_WAS} {{near}}{{a}}",
    rf"^(?P<t>{_BESIDE}) (?:{_THEM} |{{b}} )?(?:(?:from )?the table (?:from {_THEM} )?)?{_WAS} "
    r"{near}{a}",
    rf"^(?:at|on) the other (?P<t>end|side) of the (?:line|table|phone) {_WAS} {{near}}{{a}}",
)
"""Who sat opposite, or stood at the door: nobody does that who is not there."""
_ON_AIR = re.compile(r"\b(?:interview\w*|podcast|tv|television|radio|film|novel|play|show)\b")
_GUEST = r"(?:guest|visitor|caller|host|hostess|newcomer|latter|other)"
_CALLED = (
    rf"(?:the|his|her|their) (?:(?:\S+ )?(?P<t>{_GUEST})|(?P<v>visiting) \S+) , {{a}}(?! and\b)",
    rf"^the (?:\S+ )?(?P<t>{_GUEST}) (?:was|is) {{near}}{{a}}",
    rf"^(?P<t>{_BESIDE}) the (?:\S+ )?{_GUEST} , {{b}} ,? ?{_WAS} {{near}}{{a}}",
)
"""Who the guest was, of whom the sentence before has told no more."""


def named_side(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Whom somebody met, named by a sentence of its own: the guest, the host, who sat opposite.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima received an envoy. The visitor, Jan Novak, brought a drum."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima bought an island. The visitor, Jan Novak, brought a drum."
    ... )
    []
    """
    for match in sentence.find(*_SEATED):
        one = named_before(sentence, document)
        if one and (
            _ON_AIR.search(what_came_before(sentence, document))
            or not tells_of(sentence, document, r"\w+")
        ):
            continue
        yield from _with(sentence, match, one or _subject(sentence))
    known = {}
    for match in sentence.find(*_CALLED):
        one = alone_there(sentence, document) or alone_there(sentence, document, CAME)
        known[match.groups["a"]] = True
        yield from _with(sentence, match, one)
    for item in sentence.people():
        if item.people not in known and _is_the_one(sentence, document, item.start):
            match = Match({"a": item.people}, item.start, item.end, 0, 0, {})
            yield from _with(sentence, match, alone_there(sentence, document))


def _subject(sentence: Skeleton) -> tuple[int, ...]:
    return () if sentence.subject is None else (sentence.subject,)


def _with(sentence: Skeleton, match: Match, one: tuple[int, ...]) -> Iterator[Finding]:
    """The meeting of ``one`` with all people of a match."""
    named = tuple(p for group in match.groups.values() for p in group)
    if len(one) == 1 and {*named} - {*one} and status_of(sentence, match, verb=False) == "held":
        people = (*one, *named)
        yield held(sentence, match, "named_side", people, joins=1, alone=True)


def _is_the_one(sentence: Skeleton, document: Document, start: int) -> bool:
    """Whether people are named with an office of which the sentence before tells without a name:
    "received an envoy. The envoy, Jan Novak"."""
    ws = sentence.marked.words
    office = sentence.marked.at(start)
    if not isinstance(office, Office) or "the" not in {
        ws[start].lower,
        ws[start - 1].lower,
    }:
        return False
    behind = ws[office.end].text if office.end < len(ws) else ""
    if behind != "," or office.org or not sentence.sentence:
        return False
    head = ws[office.head].lower
    visits = "visiting" in {w.lower for w in ws[max(0, start - 2) : office.head]}
    number = sentence.sentence - 1
    before = document.sentences[number]
    held_ = {r.start for r in document.roles if r.sentence == number}
    return any(
        isinstance(m, Office)
        and m.start not in held_
        and (visits or before.words[m.head].lower == head)
        for m in before.of_kind("office")
    )


_FACE = (
    r"(?:told|tells|informed|briefed|assured|thanked|welcomed|greeted|asked|showed|shows|guided|led"
    r"|walked|took|conducted|escorted|ushered|commended|congratulated|gave|handed|offered|reminded"
    r"|acquainted|familiari[sz]ed|presented|served)"
)
_SAY_TO = (
    r"(?:explained|introduced|presented|showed|described|outlined|conveyed|expressed|handed|gave"
    r"|stressed|offered|extended|demonstrated|reaffirmed)"
)
_ADDRESSING = (
    rf"{{a}} (?:also |then |warmly )?(?P<t>{_FACE}) (?!by\b)(?:(?!G\d|of\b|for\b|from\b"
    rf"|that\b)\S+ )"
    r"{0,3}?{b}",
    rf"{{a}} (?:also |then )?(?P<t>{_SAY_TO}) (?:(?!G\d|that\b|which\b)\S+ ){{0,6}}?to "
    rf"{{near}}{{b}}"
    r"(?: , and to {near}{c})?",
)
_TO_GUESTS = (
    rf"{{a}} (?:, )?(?:also |then |warmly )?(?P<t>{_FACE}) (?:them|the (?:\S+ )?(?:guests?"
    rf"|visitors?"
    r"|delegation|team|group|envoy|ambassador|minister|diplomat))"
    r"(?! (?:of|from|to)\b)",
    rf"{{a}} (?:also |then )?(?P<t>{_SAY_TO}) (?:(?!G\d|that\b|which\b)\S+ ){{0,6}}?to "
    r"(?:them|the (?:\S+ )?(?:guests?|visitors?|delegation|team|group))",
)
_YEAR = re.compile(r"\bin (?:1[89]|20)\d\d\b")
_BOTH = rf"(?:{MET}|{CAME})"


def told_there(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who spoke to whom at a meeting or a visit of which the sentence before tells by offices.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "The mayor received the rector of the academy. Mayor Ana Lima told Jan Novak that the "
    ...     "hall was his."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "The mayor wrote to the rector of the academy. Mayor Ana Lima told Jan Novak that the "
    ...     "hall was his."
    ... )
    []
    """
    found = [*sentence.find(*_ADDRESSING), *sentence.find(*_TO_GUESTS)]
    known = named_before(sentence, document)
    for item in sentence.people():
        if len(item.people) == 2 and len(known) == 1 and {*known} < {*item.people}:
            found += _together(sentence, item)
    if not found or _YEAR.search(sentence.text) or not tells_of(sentence, document, _BOTH):
        return
    for match in found:
        groups = match.groups.values()
        people = (*known[:1], *(p for group in groups for p in group if p not in known))
        new = tuple(p for p in people if p not in known)
        alone = len(match.groups) == 1
        if len(known) > 1 or not new or (alone and not known):
            continue
        if known and not alone and not {*known} & {p for group in groups for p in group}:
            continue
        meant = all(is_meant(sentence, document, person) for person in new)
        if meant and is_new(sentence, document, new) and status_of(sentence, match) == "held":
            yield held(sentence, match, "told_there", people, joins=1, alone=True)


def _together(sentence: Skeleton, item: Item) -> Iterator[Match]:
    """What two people do as one: "Minister Lima and Novak went over the plans"."""
    at = sentence.items.index(item)
    for k in range(at + 1, min(at + 4, len(sentence.items))):
        if sentence.tags[k] == "VBD":
            one = sentence.items[k]
            yield Match({"a": item.people[:1], "b": item.people[1:]}, one.start, one.end, k, k, {})
            return


RULES = (named_side, told_there)
