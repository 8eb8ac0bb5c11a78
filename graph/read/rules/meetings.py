"""Who met whom: verbs and nouns of meeting."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..skeleton import Match, Skeleton
from ._encounters import HOLD, TALKS, encounter


def met(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person met, or met with, another.

    >>> from communique.examples import people_met
    >>> people_met("Culture Minister Anar Karimov met with Ambassador Lee Litzenberger in Baku.")
    [('Anar Karimov', 'Lee Litzenberger')]
    >>> people_met("Cinema met diplomacy when Anar Karimov praised Lee Litzenberger.")
    []
    """
    verbs = "(?P<t>met|meets|meet|meeting)"
    for pattern in (
        rf"{{a}} {{gap}}{verbs} (?:with )?(?:\S+ ){{0,2}}?{{b}}",
        rf"{{a}} {{gap}}{verbs} {{gap}}with {{gap}}{{b}}",
        (
            rf"{{a}} {{gap}}{verbs} {{near}}G\d+ (?:\S+ )?(?:,|and|, and) (?:also |then "
            rf"|later )?(?:met )?with {{gap}}{{b}}"
        ),
    ):
        for match in sentence.find(pattern):
            if sentence.items[match.first].symbol == "meeting" and not _participle(sentence, match):
                continue
            yield from encounter(sentence, match, "met", 0.93)


def _participle(sentence: Skeleton, match: Match) -> bool:
    before = sentence.before(match, 1)
    return bool(before) and before[0] in {"after", "before", "upon", "when", "while", "by", ","}


def after_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """ "After meeting X, Y said": the subject of the sentence met X.

    >>> from communique.examples import people_met
    >>> people_met("After meeting President Carlos Rivas, Ambassador Ana Lima praised the museum.")
    [('Ana Lima', 'Carlos Rivas')]
    >>> people_met("After a meeting in Lima, Ambassador Ana Lima praised President Carlos Rivas.")
    []
    """
    for match in sentence.find(
        r"(?:after|before|on|upon|while) (?P<t>meeting) (?:with )?{a} {wide}, {b}"
    ):
        yield from encounter(sentence, match, "after_meeting", 0.85)
    pattern = (
        rf"(?:during|at|in|after|following|before) (?:\S+ ){{0,4}}?(?P<t>{TALKS}) {{gap}}with "
        rf"{{a}} {{wide}}, {{b}}"
    )
    for match in sentence.find(pattern):
        yield from encounter(sentence, match, "after_meeting", 0.85, verb=False)
    pattern = (
        rf"(?:during|at|in|after|following) (?:\S+ ){{0,4}}?(?P<t>{TALKS}) {{gap}}with {{a}} "
        rf", {{b}}"
    )
    for match in sentence.find(pattern):
        yield from encounter(sentence, match, "after_meeting", 0.88, verb=False)


def met_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Several people met, or held talks, without anyone else being named.

    >>> from communique.examples import people_met
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met in Tbilisi on Monday.")
    [('Alfred Kocharyan', 'Anar Karimov')]
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met the press in Tbilisi.")
    []
    """
    verb = rf"(?P<t>met|meet|{HOLD} (?:\S+ ){{0,4}}?{TALKS})"
    for match in sentence.find(
        rf"{{a}} (?:, )?(?:also |both |jointly |then |have |had |will )*{verb}(?: \S+)?"
    ):
        if len(match.groups["a"]) < 2:
            continue
        after = [item.symbol for item in sentence.items[match.last + 1 : match.last + 3]]
        objects = {"the", "a", "an", "his", "her", "their", "with"}
        if after and (after[0] in objects or after[0][0] in "GO"):
            continue
        yield from encounter(sentence, match, "met_together", 0.85)


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
    verbs = rf"(?P<t>met|{HOLD} (?:\S+ ){{0,4}}?{TALKS})"
    pattern = (
        rf"(?:when|where|as|after) (?:they|both|the two|the two \S+|the pair) "
        rf"(?:\S+ )?{verbs}(?: (?:in|at|on|for|during|here|there|yesterday|today|with|again|[,.]))"
    )
    for match in sentence.find(pattern):
        people = [p for item in sentence.people() if item.start < match.start for p in item.people]
        people = list(dict.fromkeys(people))
        if len(people) == 2:
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(tuple(people), "meeting", "held", where, "they_met", 0.85)


def received(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A host received, hosted or welcomed a guest.

    >>> from communique.examples import people_met
    >>> people_met("Sultan Haitham bin Tariq received Ambassador Ana Lima at the palace.")
    [('Ana Lima', 'Haitham bin Tariq')]
    >>> people_met("Ambassador Ana Lima welcomed the proposal of Sultan Haitham bin Tariq.")
    []
    """
    verbs = (
        "(?P<t>received|receives|receive|hosted|hosts|host|welcomed|welcomes|greeted|greets"
        "|receiving|hosting)"
    )
    for match in sentence.find(
        rf"{{a}} {{gap}}{verbs} (?:(?:also|yesterday|today|separately|here|on|at|in"
        rf"|[DL]\d+|his|her|a|an|the|visiting|C\d+|high-level|delegation|delegations|led"
        rf"|headed|by|from|of|office|O\d+|including|comprising|and|,|new|newly|appointed) "
        rf")*?{{b}}"
    ):
        yield from encounter(sentence, match, "received", 0.92, hosts="a", visitors="b")
    passive = "(?P<t>(?:received|welcomed|greeted|hosted))"
    for match in sentence.find(
        rf"{{b}} (?:, who (?:\S+ ){{0,12}}?, )?(?:was|were|is|has been|had been|being) "
        rf"{{near}}{passive} {{gap}}by {{near}}{{a}}"
    ):
        yield from encounter(sentence, match, "received", 0.92, hosts="a", visitors="b")


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
    talks = rf"(?P<t>{HOLD} (?:\S+ ){{0,7}}?{TALKS}|sat down|conferred)"
    for pattern in (
        rf"{{a}} {{wide}}{talks} {{gap}}(?:with|between|and) {{gap}}{{b}}",
        (
            rf"{{a}} {{wide}}{talks} {{gap}}with G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) "
            rf"(?:also )?with {{gap}}{{b}}"
        ),
        (
            rf"{{a}} {{wide}}{talks} {{gap}}with G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) with "
            rf"G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) (?:also )?with {{gap}}{{b}}"
        ),
    ):
        for match in sentence.find(pattern):
            yield from encounter(sentence, match, "held_talks", 0.92)


def talks_between(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Talks between people; a meeting of one with another; talks that brought people together.

    >>> from communique.examples import people_met
    >>> people_met("The talks brought together Ambassador Ana Lima and Rector Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The book brought together texts about Ana Lima and Jan Novak.")
    []
    """
    for pattern in (
        rf"(?P<t>{TALKS}) {{gap}}between {{near}}{{a}}(?: {{near}}and {{near}}{{b}})?",
        rf"(?P<t>{TALKS}) {{gap}}of {{near}}{{a}} (?:and|with) {{near}}{{b}}",
        rf"(?P<t>{TALKS}) {{gap}}brought together {{near}}{{a}}(?: {{near}}and {{near}}{{b}})?",
        rf"(?P<t>{TALKS}) (?:by|of) {{a}} with {{near}}{{b}}",
        rf"(?P<a>G\d+) 's (?:\S+ ){{0,2}}?(?P<t>{TALKS}) with {{near}}{{b}}",
    ):
        for match in sentence.find(pattern):
            yield from encounter(sentence, match, "talks_between", 0.92, verb=False)


def in_a_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Someone said or did something in a meeting with another.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Prime Minister Pham Minh Chinh made the remark at a meeting with Audrey Azoulay."
    ... )
    [('Audrey Azoulay', 'Pham Minh Chinh')]
    >>> people_met("Pham Minh Chinh spoke at a meeting on the book by Audrey Azoulay.")
    []
    """
    pattern = (
        rf"{{a}} {{wide}}(?:during|at|in|after|following|ahead of|before|for) "
        rf"(?:\S+ ){{0,5}}?(?P<t>{TALKS}) {{gap}}with {{near}}{{b}}"
    )
    for match in sentence.find(pattern):
        yield from encounter(sentence, match, "in_a_meeting", 0.88, verb=False)


def meetings_foreseen(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Meetings that are planned with people, for the person whom the text is about.

    >>> from communique.examples import people_met
    >>> people_met("Director Ana Lima leaves for Oslo. Meetings are planned with Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Director Ana Lima leaves for Oslo. Meetings are planned with care by Mayor Jan Novak."
    ... )
    []
    """
    if sentence.subject is None:
        return
    planned = "(?:foreseen|planned|scheduled|expected|due|envisaged|arranged)"
    for match in sentence.find(
        rf"(?P<t>{TALKS}) (?:\S+ )?(?:is|are|was|were|will be) (?:also )?{planned} with {{b}}"
    ):
        for person in match.groups["b"]:
            if person != sentence.subject:
                where = Place(sentence.sentence, match.start, match.end)
                people = (sentence.subject, person)
                yield Encounter(people, "meeting", "planned", where, "meetings_foreseen", 0.8)


def discussed_with(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person discussed something with another, or they discussed it together.

    >>> from communique.examples import people_met
    >>> people_met("Minister Olga Lyubimova discussed a film festival with Ambassador Ana Lima.")
    [('Ana Lima', 'Olga Lyubimova')]
    >>> people_met("Minister Olga Lyubimova discussed a film with Ana Lima in the lead.")
    []
    """
    for match in sentence.find(
        r"{a} {gap}(?P<t>discussed|discusses|discuss|explored|negotiated|spoke|speak"
        r"|speaks|talked|talk|conferred|exchanged views) {wide}with "
        r"(?:(?!G\d|about\b|of\b|by\b|on\b)\S+ ){0,3}?{b}(?! in the "
        r"(?:lead|role|cast))"
    ):
        kind = (
            "call"
            if {"phone", "telephone", "telephonically"} & set(sentence.text.split())
            else "meeting"
        )
        yield from encounter(sentence, match, "discussed_with", 0.8, kind=kind)
    for match in sentence.find(
        r"{a} (?:, )?(?:also |both |then )?(?P<t>discussed|exchanged views)"
    ):
        if len(match.groups["a"]) > 1:
            yield from encounter(sentence, match, "discussed_with", 0.75)


def called_on(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A visitor called on a host, paid a call or a visit, or visited a person.

    >>> from communique.examples import people_met
    >>> people_met("Ambassador Ana Lima paid a courtesy call on Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Ambassador Ana Lima called on the government to help Jan Novak.")
    []
    """
    for pattern in (
        (
            r"{a} {gap}(?P<t>paid|pays|pay|paying|made) (?:\S+ ){0,4}?(?:visit|call) "
            r"{gap}(?:on|to|upon) {near}{b}"
        ),
        r"{a} {near}(?P<t>(?:called|calls|calling|call) (?:on|upon)) (?:\S+ )?{b}(?! to\b)",
        r"{a} {near}(?P<t>visited|visits) {b}",
    ):
        for match in sentence.find(pattern):
            yield from encounter(
                sentence, match, "called_on", 0.88, kind="visit", hosts="b", visitors="a"
            )


def presented_credentials(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An envoy presented credentials to a head of state or a minister, who received them.

    >>> from communique.examples import people_met
    >>> people_met("Ambassador Ana Lima presented her credentials to President Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Ambassador Ana Lima presented a book on President Jan Novak.")
    []
    """
    letters = r"(?:\S+ ){0,8}?(?:credentials|credence)"
    for pattern in (
        rf"{{b}} {{near}}(?P<t>(?:presented|presents|handed|submitted) {letters}) {{gap}}"
        r"(?:to|before) {near}{a}",
        rf"{{a}} {{near}}(?P<t>(?:received|receives|accepted|accepts) {letters}) {{gap}}"
        r"(?:of|from|by) {near}{b}",
    ):
        for match in sentence.find(pattern):
            yield from encounter(
                sentence, match, "presented_credentials", 0.9, hosts="a", visitors="b"
            )


def cancelled(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A meeting that was called off.

    >>> from communique.examples import facts
    >>> text = "Minister Ana Lima cancelled her meeting with Mayor Jan Novak."
    >>> [meeting["status"] for meeting in facts(text)["meetings"]]
    ['cancelled']
    """
    off = "(?:cancelled|canceled|postponed|called off)"
    for match in sentence.find(
        rf"{{a}} {{near}}(?P<t>{off} (?:\S+ ){{0,4}}?{TALKS}) {{near}}with {{near}}{{b}}"
    ):
        where = Place(sentence.sentence, match.start, match.end)
        people = tuple(dict.fromkeys((*match.groups["a"], *match.groups["b"])))
        if len(people) > 1:
            yield Encounter(people, "meeting", "cancelled", where, "cancelled", 0.9)


def spoke_by_telephone(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Two people spoke by telephone or video.

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima held a telephone conversation with Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima said that the call of Jan Novak was heard.")
    []
    """
    call = (
        "(?P<t>(?:phone|telephone|video|telephonic) (?:call|conversation|talks?|conference)"
        "|phoned|telephoned)"
    )
    for pattern in (
        rf"{{a}} {{wide}}{call} (?:with )?{{near}}{{b}}",
        rf"{call} between {{near}}{{a}}(?: and {{b}})?",
    ):
        for match in sentence.find(pattern):
            yield from encounter(sentence, match, "spoke_by_telephone", 0.9, kind="call")


RULES = (
    met,
    after_meeting,
    met_together,
    they_met,
    received,
    held_talks,
    talks_between,
    in_a_meeting,
    meetings_foreseen,
    discussed_with,
    called_on,
    presented_credentials,
    cancelled,
    spoke_by_telephone,
)
