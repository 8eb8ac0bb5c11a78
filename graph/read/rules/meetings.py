"""Who met whom: verbs of meeting, receiving and visiting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..document import Document
from ..findings import Finding
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._clauses import subject
from ._encounters import GUEST, HOLD, SUBJECT, TABLE, TALKS, encounter, encounters, held

_SAID = "(?:said|says|added|told)"


def met(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person met, or met with, another.

    >>> from communique.examples import people_met
    >>> people_met("Culture Minister Anar Karimov met with Ambassador Lee Litzenberger in Baku.")
    [('Anar Karimov', 'Lee Litzenberger')]
    >>> people_met("Cinema met diplomacy when Anar Karimov praised Lee Litzenberger.")
    []
    """
    yield from encounters(sentence, _MET, "met", 0.93)


_WERE = r"(?:(?!G\d|;)\S+ ){0,5}?(?:were|was|are|include|includes|included|comprised) (?:: )?"
_SAW = (
    r"visited|received|welcomed|accompanied|joined|called (?:on|upon|at)"
    r"|(?:paid|made) (?:\S+ ){0,3}?(?:calls?|visits?) (?:on|to|upon)"
)
"""What those did whom a sentence names behind it: "who called on the minister were X and Y"."""


_MEET = "(?P<t>met|meets|meet)"
_MEETING = "(?:after|before|by|upon|when|while|be|is|are|,) (?:first |also )?(?P<t>meeting)"
_SEE = "(?:is|are|was|were|due|scheduled|expected|will) (?:also )?(?:to )?(?P<t>see)"
_HAD = rf"(?:{_MEET[:-1]}|had (?:\S+ ){{0,4}}?(?:{TALKS}|calls?) with|spoke (?:with|to)))"
_I_MET = rf"i (?:\S+ ){{0,3}}?{_HAD} (?:with )?{GUEST}{{b}} (?:(?!G\d)\S+ ){{0,20}}?[\"”']"
_QUOTED = rf"[\"“] (?:(?!G\d|[\"”;])\S+ ){{0,14}}?i (?:\S+ ){{0,3}}?{_HAD} (?:with )?"
_MET = (
    rf"{{a}} {{gap}}by G\d+ (?:and|,) {{near}}{_MEET} (?:with )?{GUEST}{{b}}",
    rf"{SUBJECT} {{gap}}{_MEET} (?:with )?(?:(?!or\b|why\b|how\b|what\b)\S+ ){{0,2}}?{{b}}",
    rf"{SUBJECT} {{gap}}{_MEET} (?:with )?{GUEST}{{b}}",
    rf"{SUBJECT} {{gap}}{_MEET} {{gap}}(?<!interview )with {{gap}}{{b}}",
    rf"{_MEET} (?:with )?{{b}} , as (?:will|would|did|had|has) {{a}}",
    rf"{{a}} {{gap}}{_MEETING} (?:with )?{GUEST}{{b}}",
    rf"{{a}} {{gap}}{_SEE} {{b}}",
    r"{a} (?:was|were) (?:also |later |then )?(?P<t>with) (?:the )?{b}",
    rf"(?:who|that|whom) (?:\S+ )?(?P<t>met|{_SAW}) (?:with )?{{a}} {_WERE}{{near}}{{b}}",
    rf"{_I_MET} {_SAID} {{a}}",
    rf"{_I_MET} {{a}} {_SAID}",
    rf"{{a}} {{near}}{_SAID} (?:[^\sG]\S* ){{0,3}}?{_QUOTED}{GUEST}{{b}}",
)


def met_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Several people met, or held talks, without anyone else being named.

    >>> from communique.examples import people_met
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met in Tbilisi on Monday.")
    [('Alfred Kocharyan', 'Anar Karimov')]
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met the press in Tbilisi.")
    []
    """
    for match in sentence.find(_TOGETHER):
        after = [item.symbol for item in sentence.items[match.last + 1 : match.last + 3]]
        met = subject(sentence, match.first)
        if met and len(met.people) > 1 and not _has_object(after):
            together = replace(match, groups={"a": met.people})
            yield from encounter(sentence, together, "met_together", 0.85)


_TOGETHER = (
    rf"(?P<t>met|meet|{HOLD} (?:(?!of )\S+ ){{0,4}}?{TALKS}"
    rf"|(?:took part|participated) in an? (?:(?!of )\S+ ){{0,3}}?{TALKS})"
)


def _has_object(after: list[str]) -> bool:
    """Whether whom or what people met stands behind the verb: "met the press"."""
    objects = {"the", "a", "an", "his", "her", "their", "with", "all"}
    return bool(after) and (after[0] in objects or after[0][0] in "GO")


def met_others(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Somebody met people whom the sentence does not name; who joined them comes later, if at all.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met officials of the museum. The meeting was attended "
    ...     "by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth')]
    >>> people_met(
    ...     "Minister Ana Lima met officials of the museum. The concert was attended "
    ...     "by Dean Eva Roth."
    ... )
    []
    """
    people = tuple(dict.fromkeys(p for item in sentence.people() for p in item.people))
    for match in sentence.find(_BY_PARTY):
        if not any(item.people for item in sentence.items[: match.first]):
            yield from encounter(sentence, match, "met_others", 0.8)
    if len(people) != 1:
        return
    for match in sentence.find(*_MET_OTHERS):
        if status_of(sentence, match) == "held":
            yield held(sentence, match, "met_others", people)


_HOUSES = (
    "(?:university|museum|library|college|school|institute|academy|cent(?:re|er)|gallery|ministry"
    "|embassy|mission|consulate|parliament|assembly|theatre|foundation|archives?|council)"
)
"""Bodies that receive guests, as a text tells before it names who stood for them."""

_OTHERS = (
    "(?:delegations?|officials|representatives|members|ambassadors?|envoys?|counterparts?|ministers?"
    "|leaders|leadership|heads?|executives|experts|artists|directors?|team|group|management|party)"
)


_MET_SOME = (
    r"(?P<t>met|meets|receive[ds]|host(?:s|ed)|welcome[ds]|greet(?:s|ed)"
    rf"|made (?:the )?acquaintance|{HOLD} (?:\S+ ){{0,4}}?{TALKS})"
)
_MET_OTHERS = (
    rf"{{a}} {{near}}{_MET_SOME} (?:(?!G\d)\S+ ){{0,6}}?{_OTHERS}",
    rf"(?:O\d+|{_HOUSES}) (?:(?!G\d|;)\S+ ){{0,3}}?(?P<t>received|welcomed|hosted|greeted"
    rf"|(?:opened|opens) (?:its|their) doors to) {GUEST}{{a}}",
    r"{a} {near}(?P<t>visited|came|travelled|traveled) (?:(?!G\d|;)\S+ ){1,9}?to (?:meet|talk"
    r"|speak|confer|hold (?:\S+ )?talks|exchange views)(?: and \S+)?(?: with)?",
    rf"{{a}} {{near}}(?P<t>hosted|hosts|gave|gives|held|offered) (?:\S+ ){{0,3}}?{TABLE}",
    r"^(?:the )?(?:(?!G\d|,|;)\S+ ){0,9}?(?:minister|director|president|secretary|rector|head"
    r"|mayor|governor) (?:(?!G\d|;)\S+ ){0,9}?in an? (?:\S+ )?(?P<t>meeting) with {near}{a} "
    r"(?:, )?said",
    rf"(?P<t>{TALKS}) {{near}}between (?:(?!G\d|;|by\b)\S+ ){{2,24}}?and {GUEST}{{a}}",
    rf"(?:delegation|mission|team|officials) (?:(?!G\d|who\b)\S+ ){{0,16}}?"
    rf"(?P<t>met|called (?:on|upon|at)|received by|welcomed by|hosted by|interacted|visited"
    rf"|(?:paid|made) (?:\S+ ){{1,4}}?(?:call|visit) (?:on|to|upon)) (?:with )?{GUEST}{{a}}",
)


_BY_PARTY = (
    rf"(?:delegation|mission|team) (?:(?!G\d)\S+ ){{0,9}}?(?P<t>met|{HOLD} (?:\S+ ){{0,3}}?{TALKS})"
    rf" (?:with )?{GUEST}{{b}}"
)
"""What a party of unnamed people did: "the team held talks with X and Y", who met each other."""


def received(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A host received, hosted or welcomed a guest.

    >>> from communique.examples import people_met
    >>> people_met("Sultan Haitham bin Tariq received Ambassador Ana Lima at the palace.")
    [('Ana Lima', 'Haitham bin Tariq')]
    >>> people_met("Ambassador Ana Lima welcomed the proposal of Sultan Haitham bin Tariq.")
    []
    """
    yield from encounters(sentence, _RECEIVED, "received", 0.92, hosts="a", visitors="b")


_AND_MORE = (
    r"(?:, (?:\S+ ){1,2})?and (?:also |then )?(?:worked|works|spoke|talked|conferred|met"
    r"|conversed|discussed|chatted|dined|lunched|(?:held|had|exchanged) (?:(?!G\d)\S+ ){1,4}?)"
    r" ?(?:with )?"
)
"""What else a host did with the guest: "received and worked with"."""


_RECEIVE = (
    "(?P<t>received|receives|receive|hosted|hosts|host|welcomed|welcomes|greeted|greets"
    "|receiving|hosting|welcoming)"
)
_PASSIVE = (
    "(?P<t>received|welcomed|greeted|hosted|met|seen off|(?:shown|guided|led|taken) (?:a?round"
    "|through)|escorted|briefed|given a tour)"
)
_AUDIENCE = r"(?:granted|given|gave|grants) (?:\S+ ){0,3}?(?P<t>audience)"
_TOURED = (
    r"(?:toured|visited|viewed|inspected|explored|saw|(?:walked|went|strolled) (?:through|a?round"
    r"|across)|took a (?:\S+ )?tour of)"
)
_RECEIVED = (
    rf"{{a}} {{gap}}(?<!was )(?<!were )(?<!been ){_RECEIVE}(?! by\b) (?:{_AND_MORE})?{GUEST}{{b}}",
    rf"(?<!by ){{b}} {{gap}}(?:was|were|is|has been|had been|being|be) {{near}}{_PASSIVE} "
    r"{wide}by {gap}{a}",
    rf"{{b}} {{near}}{_TOURED} (?:(?!G\d|;|and\b)\S+ ){{1,9}}?(?:, )?(?P<t>guided|escorted"
    r"|accompanied|conducted) (?:\S+ ){0,2}?by {near}{a}",
    rf"{{a}} {{gap}}{_AUDIENCE} to {{near}}{{b}}",
    r"{a} {gap}(?P<t>received|receives) (?:\S+ ){0,4}?(?:visits?|calls?) (?:from|by|of) "
    r"{gap}{b}",
    rf"(?P<t>receiving|welcoming|hosting) {GUEST}{{b}} {{wide}}, {{a}}",
    rf"{{b}} {{gap}}{_AUDIENCE} {{near}}by {{near}}{{a}}",
    rf"^{_PASSIVE} by {{near}}{{a}} ,? ?{{b}}",
    r"{a} {near}(?P<t>bade|bids?) (?:farewell|goodbye) to {near}{b}",
    r"{b} {gap}(?:guided|accompanied|escorted|led|shown) (?:(?!G\d)\S+ ){0,4}?by {near}G\d+ "
    rf"(?:, )?(?:and|then|before) {{near}}{_PASSIVE} {{near}}by {{near}}{{a}}",
    r"^(?:through|around|round|across|along|in) (?:(?!;)\S+ ){1,30}?{b} (?:was|were) "
    r"(?P<t>led|guided|taken|walked|shown|conducted) {near}by {near}{a}",
    r"{b} {gap}(?:ushered|led|shown|escorted|taken|conducted|brought) {near}(?:in)?to {near}"
    rf"(?P<t>{TALKS}) {{gap}}with {{near}}{{a}} by {{near}}{{c}}",
)


def held_talks(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person held talks, or had a meeting, with another.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Rector Vladimir Malyshev held a working meeting in Moscow with "
    ...     "Ambassador Kazem Jalali."
    ... )
    [('Kazem Jalali', 'Vladimir Malyshev')]
    >>> people_met("Rector Vladimir Malyshev held a book about Ambassador Kazem Jalali.")
    []
    """
    yield from encounters(sentence, _HELD_TALKS, "held_talks", 0.92)


_TALKS = (
    rf"(?P<t>{HOLD} (?:\S+ ){{0,7}}?{TALKS}|sat down|sits down|conferred"
    rf"|(?:took part|participated|engaged) in (?:\S+ ){{0,3}}?{TALKS}"
    rf"|(?:led|headed) (?:(?!G\d)\S+ ){{0,9}}?(?:in|at|during) (?:\S+ ){{0,2}}?{TALKS})"
)
_BEHIND = rf"{_TALKS} {{gap}}(?:with|between|and) {{gap}}{{b}}"
_HELD_TALKS = (
    rf"{SUBJECT} {{wide}}{_BEHIND}",
    rf"{SUBJECT} {{gap}}(?:by|on|met|with) G\d+ (?:(?!G\d|;)\S+ ){{0,4}}?(?:and|,) {{near}}"
    rf"{_BEHIND}",
)


def discussed_with(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person discussed something with another, or they discussed it together.

    >>> from communique.examples import people_met
    >>> people_met("Minister Olga Lyubimova discussed a film festival with Ambassador Ana Lima.")
    [('Ana Lima', 'Olga Lyubimova')]
    >>> people_met("Minister Olga Lyubimova discussed a film with Ana Lima in the lead.")
    []
    """
    phone = {"phone", "telephone", "telephonically"} & sentence.symbols
    kind = "call" if phone else "meeting"
    yield from encounters(sentence, _DISCUSSED, "discussed_with", 0.8, kind=kind)
    for match in sentence.find(_BETWEEN_THEM):
        if len(match.groups["a"]) > 1:
            yield from encounter(sentence, match, "discussed_with", 0.75)


_BETWEEN_THEM = (
    r"{a} (?:, )?(?:also |both |then |have |had )*(?P<t>discussed|exchanged views|conferred"
    r"|compared notes|took stock of|(?:reviewed|explored|considered|examined|went over"
    r"|touched (?:up)?on)(?= (?:(?!G\d|[,;])\S+ ){0,5}?(?:cooperation|co-operation|relations|ties"
    r"|collaboration|partnership|progress|prospects|issues|matters|ways|possibilities"
    r"|opportunities|agenda)\b))"
)
"""What several people do with each other, where nobody else is named."""
_DISCUSS = (
    "(?P<t>discussed|discusses|discuss|explored|negotiated|reviewed|spoke|spoken|speak|speaks|talked"
    "|talk|exchanged views|exchanged opinions|exchanges views|exchange[ds]?(?= with)|consulted)"
)
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = rf"on (?:\w+day|{_MONTH} \d+|\d+ {_MONTH}|D\d+)"
_WORKED = (
    rf"{_DAY} (?:\d+ )?(?:, )?{{a}} {{near}}(?P<t>worked) with {{near}}{{b}}",
    rf"{{a}} {{near}}(?P<t>worked) with {{near}}{{b}} (?:(?!G\d|;)\S+ ){{0,6}}?{_DAY}",
)
"""What officials do on a day, and not for years: "on May 13 the minister worked with X"."""
_DISCUSSED = (
    *_WORKED,
    rf"{SUBJECT} {{gap}}{_DISCUSS} {{wide}}(?<!beginning )(?<!starting )with "
    r"(?:(?!G\d|about\b|of\b|by\b|on\b)\S+ ){0,3}?{b}"
    "(?! in the (?:lead|role|cast))",
    rf"{SUBJECT} {{near}}(?P<t>spoke|spoken|talked) (?:(?:again|briefly|directly|privately"
    r"|earlier|for the first time|D\d+) )*to (?:(?!G\d|,|about\b|of\b|by\b|on\b)\S+ ){0,2}?{b}",
)


RULES = (
    met,
    met_together,
    met_others,
    received,
    held_talks,
    discussed_with,
)
