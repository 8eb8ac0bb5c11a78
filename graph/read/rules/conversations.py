"""Who met whom: a meeting as the setting of what people say and do, before and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.modality import status_of
from ..sentences.skeleton import Match, Skeleton
from ._clauses import PREPOSITIONS
from ._encounters import AND_B, HOLD, IN_TURN, SETTING, SUBJECT, TALKS, encounters

_IN = (
    "(?:during|at|in|after|following|upon|over|opening|closing|ahead of|before|for|out of"
    "|on the occasion of"
    "|(?:emerged|emerging|returned|back|fresh) from)"
)


def after_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """ "After meeting X, Y said", "at a meeting with X, Y said": the subject met X.

    >>> from communique.examples import people_met
    >>> people_met("After meeting President Carlos Rivas, Ambassador Ana Lima praised the museum.")
    [('Ana Lima', 'Carlos Rivas')]
    >>> people_met("After a meeting in Lima, Ambassador Ana Lima praised President Carlos Rivas.")
    []
    """
    yield from encounters(sentence, _AFTER, "after_meeting", 0.88, verb=False)
    yield from encounters(sentence, [_MEETING], "after_meeting", 0.85)


_TALKS_WITH = (
    rf"{_IN} (?:\S+ ){{0,5}}?(?P<t>{TALKS}) {{gap}}(?:with|granted to|given to) {{a}}"
    r"(?: , which(?: (?!G\d|;)[^\s,]+){1,12}(?= ,))?"
)
_GIVEN = r"(?:granted|gave|accorded|given) (?:to )?(?:him|her|them|G\d+)"
_GRANTED = rf"(?P<t>audience|interview) (?:(?:that|which) )?{{a}} (?:had |has |just )*{_GIVEN}"
_GRANTED_BY = rf"(?P<t>audience|interview) {_GIVEN} by {{near}}{{a}}"
_AFTER = (
    rf"{_TALKS_WITH} , {{b}}",
    rf"{_TALKS_WITH} (?:, )?and with (?:(?!G\d|,|of\b|by\b)\S+ ){{0,3}}?{{c}} ,? ?{{b}}",
    rf"{_TALKS_WITH} {{wide}}, {{b}}",
    rf"{_TALKS_WITH} (?:(?!G\d|;)\S+ ){{0,5}}?, (?:which|that) (?:(?!G\d|;)\S+ ){{0,4}}?"
    r"(?:attended|joined) by {near}{c} , {b}",
    rf"{_GRANTED} {{gap}}, {{b}}",
    rf"{_GRANTED_BY} {{gap}}, {{b}}",
    rf"{_IN} (?:\S+ ){{0,3}}?(?P<t>calls?|visits?) (?:on|to|upon) {{b}} (?:{{wide}})?, {{a}}",
)
_MEETING = r"(?:^|(?:after|before|on|upon|while|prior to) )(?P<t>meeting) (?:with )?{a} {wide}, {b}"


def they_met(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People named before who "met", "when they met", "the two ministers held talks".

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima and, for Spain, Rector Jan Novak agreed on this "
    ...     "when they met in Oslo."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima and Rector Jan Novak agreed that they met high standards.")
    []
    """
    for match in sentence.find(*_THEY_MET):
        people = [p for item in sentence.people() for p in item.people]
        if len(people) == 2 and len(set(people)) == 2:
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(tuple(people), "meeting", "held", where, "they_met", 0.85)


_MET = rf"(?P<t>met|(?:held|had|holding) (?:\S+ ){{0,4}}?{TALKS})"
_THEY_MET = (
    rf"(?:when|where|as|after) (?:they|both|the two|the two \S+|the pair) (?:\S+ )?{_MET}"
    r"(?: (?:in|at|on|for|during|here|there|yesterday|today|with|again|[,.]))",
    rf"(?:during|at|in|after|following) their (?:\S+ ){{0,2}}?(?P<t>{TALKS})(?! with)",
)


_OCCASION = (
    rf"(?:{TALKS[3:-1]}|interview|exchange|handover|ceremony|signing|reception|session|gathering"
    "|summit)"
)


_SIDE = "(?:side|delegation|team)(?: (?:was|being))?(?: (?:led|headed|chaired|represented))?"
"""The one side, and the other, as readouts of talks name who led them."""


def talks_between(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Talks between people; a meeting of one with another; talks that brought people together.

    >>> from communique.examples import people_met
    >>> people_met("The talks brought together Ambassador Ana Lima and Rector Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The book brought together texts about Ana Lima and Jan Novak.")
    []
    """
    yield from encounters(sentence, _TALKS_BETWEEN, "talks_between", 0.92, verb=False)


_TALKS_BETWEEN = (
    rf"(?P<t>{_OCCASION}) {{gap}}between {{near}}{{a}}{AND_B}",
    rf"(?P<t>{TALKS}) (?:(?:that|which) )?{{a}} (?:\S+ )?{HOLD} {{near}}with {{near}}{{b}}",
    rf"(?P<t>{TALKS}) {{gap}}of {{near}}{{a}} (?:, )?(?:and {{near}}|with {{gap}}){{b}}",
    rf"^(?:\S+ ){{0,4}}?(?P<t>{TALKS}) with {{near}}{{a}} (?:(?!G\d|;|who\b|said\b)\S+ ){{0,9}}?"
    r"(?:occupied|made|brought|convinced|left|took|kept|prompted|persuaded|gave|led|inspired) {b}",
    rf"(?P<t>{_OCCASION}) {{gap}}(?:brought|brings|united) {{near}}{{a}} (?:together|face to face) "
    r"with {near}{b}",
    rf"(?P<t>{_OCCASION}) {{gap}}(?:brought|brings|gathered) (?:to|around|round|at) "
    rf"(?:one|a|the)(?: \S+)? table {{near}}{{a}}{AND_B}",
    rf"(?P<t>{TALKS}) (?:of|by) (?:the two )?{{a}}(?: with {{near}}{{b}})?",
    rf"(?P<t>{_OCCASION}) (?:, (?:\S+ ){{1,9}}?, )?{{gap}}(?:brings?|brought|bringing) together"
    rf" {{near}}{{a}}{AND_B}",
    rf"(?P<t>{TALKS}) {{wide}}(?:(?:co-)?(?:chaired|headed|led|conducted) (?:jointly )?by"
    r"|(?:which |that )?(?:featur|involv)(?:ed|ing)) {near}{a}"
    r"(?: (?:and|,) {near}(?:by )?{near}{b})?",
    rf"represented (?:at|in|during) (?:the )?(?:\S+ )?(?P<t>{TALKS}) by {{a}} and "
    r"(?:[^\sG,]\S* ){0,5}?by {b}",
    rf"(?P<t>{TALKS}) (?:(?!G\d|;)\S+ ){{0,7}}?(?:in|at|during) which {{a}} "
    r"(?:(?!G\d|;)\S+ ){1,9}?with {near}{b}",
    rf"(?P<a>G\d+) 's (?:\S+ ){{0,2}}?(?P<t>{TALKS}) with {{near}}{{b}}",
    rf"{_SIDE} (?P<t>by) {{near}}{{a}} (?:(?!G\d)\S+ ){{0,6}}?{_SIDE} by {{near}}{{b}}",
)


_CALL = (
    r"(?:a|an|the) (?:courtesy|farewell|introductory|protocol) (?P<t>call|visit) (?:paid )?"
    r"(?:by|of|from) {near}{b}(?! (?:on|to)\b)"
)
"""A call without the one on whom it was paid, who is then whom the text is about."""
_TELLS = "(?:also )?(?:accused|blamed|criticised|criticized|praised|warned|urged|assured|thanked)"
"""What somebody says of a third person, in a meeting with another."""


def in_a_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Someone said or did something in a meeting with another, or spoke of it.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Prime Minister Pham Minh Chinh made the remark at a meeting with Audrey Azoulay."
    ... )
    [('Audrey Azoulay', 'Pham Minh Chinh')]
    >>> people_met("Pham Minh Chinh spoke at a meeting on the book by Audrey Azoulay.")
    []
    """
    yield from encounters(sentence, _IN_A_MEETING, "in_a_meeting", 0.88, verb=False)


_IN_A_MEETING = (
    rf"{SUBJECT} {{wide}}{_IN} (?:\S+ ){{0,5}}?(?P<t>{TALKS}) {{gap}}with {{near}}{{b}}",
    rf"{SUBJECT} {{wide}}{_IN} (?:\S+ ){{0,5}}?(?P<t>{TALKS}) with the (?:(?!G\d|;|that\b|by\b"
    r"|on\b|to\b|about\b)\S+ ){1,8}?, {b}",
    rf"{{b}} (?:(?!;)\S+ ){{0,20}}?{_GRANTED}",
    rf"{{b}} (?:(?!;)\S+ ){{0,20}}?{_GRANTED_BY}",
    rf"{{a}} (?:(?!G\d|;)\S+ ){{0,16}}?(?:his|her) (?:\S+ ){{0,2}}?(?P<t>{TALKS}) with "
    r"{near}{b}",
    rf"{{a}} (?:(?!G\d|;)\S+ ){{0,20}}?{_IN} {_CALL}",
    rf"{{a}} (?:, (?:[^G\s,;]\S* ){{1,16}}, )?{{near}}(?:said|says|told) (?:(?!G\d)\S+ ){{0,9}}?"
    rf"{_IN} (?:\S+ ){{0,3}}?(?P<t>{TALKS}) with (?:(?!G\d|of\b|by\b|on\b|,)\S+ ){{0,7}}?{{b}}",
    rf"{{a}} {{near}}(?:clash|argu|quarrel|agre)\w* with {{near}}{{b}} (?:, )?(?:at|in|during)"
    rf" (?:a|the|their) (?:\S+ ){{0,2}}?(?P<t>{TALKS})",
    r"(?:remarks?|statement|announcement|comments?|promise|pledge|point|proposal|this) "
    r"(?:was|were) (?:\S+ ){0,2}?(?:made|given|voiced|expressed|announced|raised|put) by {a} "
    rf"{{near}}{_IN} (?:\S+ ){{0,4}}?(?P<t>{TALKS}) {{gap}}with {{near}}{{b}}",
    rf"{{a}} {{near}}told an? (?P<t>{TALKS}) with {{near}}{{b}}",
    rf"{{a}} (?:(?!;)\S+ ){{0,20}}?, where (?P<t>{TALKS}) {{near}}with {{near}}{{b}}",
    rf"{{a}} {{near}}{_TELLS} (?:(?!;)\S+ ){{0,24}}?(?:in|during|after|at) (?:an? |their )?"
    rf"(?:\S+ )?(?P<t>{TALKS}) with {{near}}{{b}}",
)


def of_the_visitor(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Meetings held or planned with people, for the person whom the text is about.

    >>> from communique.examples import people_met
    >>> people_met("Director Ana Lima leaves for Oslo. Meetings are planned with Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Director Ana Lima leaves for Oslo. Meetings are planned with care by Mayor Jan Novak."
    ... )
    []
    """
    before = " ".join(document.lowered[max(0, sentence.sentence - 2) : sentence.sentence])
    if sentence.subject is None or _OF_A_PARTY.match(sentence.text) or _RECEIVED.search(before):
        return
    for pattern in _OF_THE_VISITOR:
        for match in sentence.find(pattern):
            if "first" in pattern and not _tell_of_meetings(sentence, document):
                continue
            if any(_acts(sentence, k, match) for k in range(len(sentence.items))):
                continue
            ahead = {"planned", "foreseen", "scheduled", "expected", "due", "envisaged", "arranged"}
            words = {i.symbol for i in sentence.items[match.first : match.first + 6]}
            status = status_of(sentence, match, verb=False)
            status = "planned" if status == "held" and words & ahead else status
            where = Place(sentence.sentence, match.start, match.end)
            for person in match.groups["b"]:
                if person != sentence.subject and status in {"held", "planned"}:
                    people = (sentence.subject, person)
                    yield Encounter(people, "meeting", status, where, "of_the_visitor", 0.8)


_DONE = "(?:foreseen|planned|scheduled|expected|due|envisaged|arranged|held)"
_OF_THE_VISITOR = (
    rf"(?P<t>{TALKS}) (?:\S+ )?(?:is|are|was|were|will be) (?:also )?{_DONE} with {{b}}",
    rf"(?P<t>{TALKS}) {{near}}with (?:(?!G\d|by\b|of\b|for\b)\S+ ){{0,4}}?{{b}}",
    rf"(?P<t>{TALKS}) of (?:our|the|his|her|their) delegation {{near}}(?:took place|was held)"
    r" {near}with {near}{b}",
    r"(?:first|second|third|next|last|other|another|final) (?:\S+ )?(?P<t>was|were) with {near}"
    r"{b}",
    r"(?:was|is|included|includes|with|by) (?:a |an )(?:\S+ ){0,2}?(?P<t>call|visit) (?:on|to) "
    r"{near}{b}",
    _CALL,
    r"^with {b} ,? ?{a} (?:\S+ )?(?P<t>discussed|spoke|talked|reviewed|exchanged)",
)
_OF_A_PARTY = re.compile(r"it (?:also |then |later )?(?:held|had|has|conducted) ")
"""What a delegation or a ministry did, not the person whom the text is about."""
_RECEIVED = re.compile(r"\b(?:was|were) (?:\S+ )?received\b(?! (?:[^.;]+ )?by\b)")


def _tell_of_meetings(sentence: Skeleton, document: Document) -> bool:
    """Whether the four sentences before speak of meetings: "the first was with X"."""
    before = document.sentences[max(0, sentence.sentence - 4) : sentence.sentence]
    return any(word.lower in _MEETINGS for other in before for word in other.words)


_MEETINGS = frozenset("meeting meetings talks bilateral bilaterals conversations audiences".split())


def _acts(sentence: Skeleton, k: int, match: Match) -> bool:
    """Whether people other than the subject may be those who met: they are the subject of a verb,
    or stand before the meeting and behind no preposition."""
    item, ws = sentence.items[k], sentence.marked.words
    if not item.people or item.people == (sentence.subject,):
        return False
    verb = item.end < len(ws) and ws[item.end].tag in {"VBD", "VBZ", "VBP", "MD"}
    free = k == 0 or sentence.items[k - 1].symbol not in PREPOSITIONS
    return verb or (k < match.first and free and sentence.items[k + 1].symbol != "'s")


_ADDRESSED = (
    "(?P<t>thanked|informed|told|briefed|assured|invited|congratulated|presented|welcomed|asked"
    "|(?:expressed|conveyed|extended|offered|handed|gave|awarded|stressed|proposed|suggested) "
    r"(?:(?!G\d)\S+ ){0,6}?to)"
)
_GAVE = (
    "(?:thanked|informed|told|briefed|assured|asked|promised|invited|congratulated|presented|welcomed"
    "|(?:expressed|conveyed|extended|offered|gave|made|stressed|proposed|suggested|repeated|voiced"
    r"|put|explained|outlined|raised|handed|awarded) (?:(?!G\d)\S+ ){0,6}?(?:to|with))"
)
_COURTESY = (
    r"(?:during|in|at|on|after|over) (?:an?|his|her|their) (?:\S+ ){0,2}?"
    rf"(?P<t>(?:courtesy|farewell|introductory|protocol|working) (?:call|visit)|{TALKS})"
    r"(?! (?:with|of|to|by)\b| on (?!\S+day\b|D))"
)
"""What one pays another to whom something is said in the course of it."""
_WHEN_CALLING = (
    r"(?P<t>when) (?:he|she|the \S+|G\d+) (?:called (?:on|at|in)|paid (?:\S+ ){1,4}?(?:call|visit))"
)
_HOSPITALITY = (
    r"for (?:(?:the|his|her|their|a) )?(?:\S+ ){0,3}?(?:visit|reception|welcome|hospitality|meeting"
    "|audience|receiving|hosting|welcoming|coming|time)"
)


def addressed(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person thanked, informed or told another in a meeting, or for it.

    >>> from communique.examples import people_met
    >>> people_met("During the meeting, Minister Ana Lima thanked Ambassador Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("At the opening, Minister Ana Lima thanked Ambassador Jan Novak.")
    []
    """
    yield from encounters(sentence, _ADDRESSING, "addressed", 0.82, verb=False)


_ADDRESSING = (
    rf"{SETTING} {{near}}(?:, )?{{a}} {{near}}{_ADDRESSED} {{near}}{{b}}",
    rf"{{a}} {{near}}{_ADDRESSED} {{near}}{{b}} (?:(?!G\d)\S+ ){{0,9}}?{SETTING}",
    rf"{{a}} {{near}}{_GAVE} {{near}}{{b}} (?:(?!G\d|;)\S+ ){{0,9}}?{_COURTESY}",
    rf"{{a}} {{near}}{_GAVE} {{near}}{{b}} (?:, )?{_WHEN_CALLING}",
    rf"{{a}} {{near}}{_ADDRESSED} {{near}}{{b}} {_HOSPITALITY}",
    rf"{{a}} {IN_TURN} ,? ?{{near}}{_ADDRESSED} {{near}}{{b}}",
    rf"{IN_TURN} , {{a}} {{near}}{_ADDRESSED} {{near}}{{b}}",
)


RULES = (
    after_meeting,
    they_met,
    talks_between,
    in_a_meeting,
    of_the_visitor,
    addressed,
)
