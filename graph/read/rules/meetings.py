"""Who met whom: verbs and nouns of meeting."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..modality import status_of
from ..skeleton import Match, Skeleton

_TALKS = (
    "(?:meetings?|talks|conversations?|consultations?|discussions?|negotiations?|audience|dialogue"
    "|interview|bilateral|bilaterals|luncheon|lunch|dinner|tête-à-tête)"
)
_HOLD = "(?:held|holds?|holding|had|has|have|having|conducted|conducts?|conducting)"


def _encounter(
    sentence: Skeleton, match: Match, rule: str, confidence: float,
    kind: str = "meeting", hosts: str = "", visitors: str = "", verb: bool = True,
) -> Iterator[Encounter]:  # fmt: skip
    status = status_of(sentence, match, verb)
    people = tuple(dict.fromkeys(p for group in match.groups.values() for p in group))
    if len(people) < 2 or status in {"", "denied"}:
        return
    where = Place(sentence.sentence, match.start, match.end)
    one, others = match.groups.get("a", ()), match.groups.get("b", ())
    if status == "planned" and len(one) == 1 and len(others) > 1:
        for other in others:  # a visitor's programme: one meeting after the other
            yield Encounter((one[0], other), kind, status, where, rule, confidence)
        return
    yield Encounter(
        people, kind, status, where, rule, confidence,
        match.groups.get(hosts, ()), match.groups.get(visitors, ()),
    )  # fmt: skip


def met(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person met, or met with, another.

    >>> from ..examples import people_met
    >>> people_met("Culture Minister Anar Karimov met with Ambassador Lee Litzenberger in Baku.")
    [('Anar Karimov', 'Lee Litzenberger')]
    >>> people_met("Cinema met diplomacy when Anar Karimov praised Lee Litzenberger.")
    []
    """
    verbs = "(?P<t>met|meets|meet|meeting)"
    for pattern in (
        rf"{{a}} {{gap}}{verbs} (?:with )?(?:\S+ ){{0,2}}?{{b}}",
        rf"{{a}} {{gap}}{verbs} {{gap}}with {{gap}}{{b}}",
        rf"{{a}} {{gap}}{verbs} (?:with )?G\d+ (?:\S+ )?(?:,|and|, and) (?:also |then |later )?(?:met )?with {{gap}}{{b}}",
    ):
        for match in sentence.find(pattern):
            if sentence.items[match.first].symbol == "meeting" and not _participle(sentence, match):
                continue
            yield from _encounter(sentence, match, "met", 0.93)


def _participle(sentence: Skeleton, match: Match) -> bool:
    before = sentence.before(match, 1)
    return bool(before) and before[0] in {"after", "before", "upon", "when", "while", "by", ","}


def after_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """ "After meeting X, Y said": the subject of the sentence met X.

    >>> from ..examples import people_met
    >>> people_met("After meeting President Carlos Rivas, Ambassador Ana Lima praised the museum.")
    [('Ana Lima', 'Carlos Rivas')]
    >>> people_met("After a meeting in Lima, Ambassador Ana Lima praised President Carlos Rivas.")
    []
    """
    for match in sentence.find(
        r"(?:after|before|on|upon|while) (?P<t>meeting) (?:with )?{a} {wide}, {b}"
    ):
        yield from _encounter(sentence, match, "after_meeting", 0.85)
    pattern = rf"(?:during|at|in|after|following|before) (?:\S+ ){{0,4}}?(?P<t>{_TALKS}) {{gap}}with {{a}} {{wide}}, {{b}}"
    for match in sentence.find(pattern):
        yield from _encounter(sentence, match, "after_meeting", 0.85, verb=False)
    pattern = rf"(?:during|at|in|after|following) (?:\S+ ){{0,4}}?(?P<t>{_TALKS}) {{gap}}with {{a}} , {{b}}"
    for match in sentence.find(pattern):
        yield from _encounter(sentence, match, "after_meeting", 0.88, verb=False)


def met_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Several people met, or held talks, without anyone else being named.

    >>> from ..examples import people_met
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met in Tbilisi on Monday.")
    [('Alfred Kocharyan', 'Anar Karimov')]
    >>> people_met("Ministers Anar Karimov and Alfred Kocharyan met the press in Tbilisi.")
    []
    """
    verb = rf"(?P<t>met|meet|{_HOLD} (?:\S+ ){{0,4}}?{_TALKS})"
    for match in sentence.find(
        rf"{{a}} (?:also |both |jointly |then |have |had |will )*{verb}(?: \S+)?"
    ):
        if len(match.groups["a"]) < 2:
            continue
        after = [item.symbol for item in sentence.items[match.last + 1 : match.last + 3]]
        objects = {"the", "a", "an", "his", "her", "their", "with"}
        if after and (after[0] in objects or (after[0][0] in "GO" and after[0][1:].isdigit())):
            continue
        yield from _encounter(sentence, match, "met_together", 0.85)


def they_met(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People named before who "met", "when they met", "the two ministers held talks".

    >>> from ..examples import people_met
    >>> people_met("Minister Ana Lima and, for Spain, Rector Jan Novak agreed on this when they met in Oslo.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima and Rector Jan Novak agreed that they met high standards.")
    []
    """
    verbs = rf"(?P<t>met|{_HOLD} (?:\S+ ){{0,4}}?{_TALKS})"
    pattern = rf"(?:when|where|as|after) (?:they|both|the two|the two \S+|the pair) (?:\S+ )?{verbs}(?: (?:in|at|on|for|during|here|there|yesterday|today|with|again|[,.]))"
    for match in sentence.find(pattern):
        people = [p for item in sentence.people() if item.start < match.start for p in item.people]
        people = list(dict.fromkeys(people))
        if len(people) == 2:
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(tuple(people), "meeting", "held", where, "they_met", 0.85)


def received(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A host received, hosted or welcomed a guest.

    >>> from ..examples import people_met
    >>> people_met("Sultan Haitham bin Tariq received Ambassador Ana Lima at the palace.")
    [('Ana Lima', 'Haitham bin Tariq')]
    >>> people_met("Ambassador Ana Lima welcomed the proposal of Sultan Haitham bin Tariq.")
    []
    """
    verbs = "(?P<t>received|receives|receive|hosted|hosts|host|welcomed|welcomes|greeted|greets|receiving|hosting)"
    for match in sentence.find(
        rf"{{a}} {{gap}}{verbs} (?:(?:also|yesterday|today|separately|here|on|at|in|[DL]\d+|his|her|a|an|the|visiting|C\d+|high-level|delegation|delegations|led|headed|by|from|of|office|O\d+|including|comprising|and|,|new|newly|appointed) )*?{{b}}"
    ):
        yield from _encounter(sentence, match, "received", 0.92, "meeting", "a", "b")
    passive = "(?P<t>(?:received|welcomed|greeted|hosted))"
    for match in sentence.find(
        rf"{{b}} (?:, who (?:\S+ ){{0,12}}?, )?(?:was|were|is|has been|had been|being) {{near}}{passive} {{gap}}by {{near}}{{a}}"
    ):
        yield from _encounter(sentence, match, "received", 0.92, "meeting", "a", "b")


def held_talks(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person held talks, or had a meeting, with another.

    >>> from ..examples import people_met
    >>> people_met("Rector Vladimir Malyshev held a working meeting in Moscow with Ambassador Kazem Jalali.")
    [('Kazem Jalali', 'Vladimir Malyshev')]
    >>> people_met("Rector Vladimir Malyshev held a book about Ambassador Kazem Jalali.")
    []
    """
    talks = rf"(?P<t>{_HOLD} (?:\S+ ){{0,7}}?{_TALKS}|sat down|conferred)"
    for pattern in (
        rf"{{a}} {{wide}}{talks} {{gap}}(?:with|between|and) {{gap}}{{b}}",
        rf"{{a}} {{wide}}{talks} {{gap}}with G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) (?:also )?with {{gap}}{{b}}",
        rf"{{a}} {{wide}}{talks} {{gap}}with G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) with G\d+ (?:\S+ ){{0,3}}?(?:,|and|;|, and) (?:also )?with {{gap}}{{b}}",
    ):
        for match in sentence.find(pattern):
            yield from _encounter(sentence, match, "held_talks", 0.92)


def talks_between(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Talks between people; a meeting of one with another; talks that brought people together.

    >>> from ..examples import people_met
    >>> people_met("The talks brought together Ambassador Ana Lima and Rector Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The book brought together texts about Ana Lima and Jan Novak.")
    []
    """
    for pattern in (
        rf"(?P<t>{_TALKS}) {{gap}}between {{near}}{{a}}(?: {{near}}and {{near}}{{b}})?",
        rf"(?P<t>{_TALKS}) {{gap}}of {{near}}{{a}} (?:and|with) {{near}}{{b}}",
        rf"(?P<t>{_TALKS}) {{gap}}brought together {{near}}{{a}}(?: {{near}}and {{near}}{{b}})?",
        rf"(?P<t>{_TALKS}) (?:by|of) {{a}} with {{near}}{{b}}",
    ):
        for match in sentence.find(pattern):
            yield from _encounter(sentence, match, "talks_between", 0.92, verb=False)


def in_a_meeting(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Someone said or did something in a meeting with another.

    >>> from ..examples import people_met
    >>> people_met("Prime Minister Pham Minh Chinh made the remark at a meeting with Audrey Azoulay.")
    [('Audrey Azoulay', 'Pham Minh Chinh')]
    >>> people_met("Pham Minh Chinh spoke at a meeting on the book by Audrey Azoulay.")
    []
    """
    pattern = rf"{{a}} {{wide}}(?:during|at|in|after|following|ahead of|before|for) (?:\S+ ){{0,5}}?(?P<t>{_TALKS}) {{gap}}with {{near}}{{b}}"
    for match in sentence.find(pattern):
        yield from _encounter(sentence, match, "in_a_meeting", 0.88, verb=False)


def meetings_foreseen(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Meetings that are planned with people, for the person whom the text is about.

    >>> from ..examples import people_met
    >>> people_met("Director Ana Lima leaves for Oslo. Meetings are planned with Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Director Ana Lima leaves for Oslo. Meetings are planned with care by Mayor Jan Novak.")
    []
    """
    if sentence.subject is None:
        return
    planned = "(?:foreseen|planned|scheduled|expected|due|envisaged|arranged)"
    for match in sentence.find(
        rf"(?P<t>{_TALKS}) (?:\S+ )?(?:is|are|was|were|will be) (?:also )?{planned} with {{b}}"
    ):
        for person in match.groups["b"]:
            if person != sentence.subject:
                where = Place(sentence.sentence, match.start, match.end)
                people = (sentence.subject, person)
                yield Encounter(people, "meeting", "planned", where, "meetings_foreseen", 0.8)


def discussed_with(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person discussed something with another, or they discussed it together.

    >>> from ..examples import people_met
    >>> people_met("Minister Olga Lyubimova discussed a film festival with Ambassador Ana Lima.")
    [('Ana Lima', 'Olga Lyubimova')]
    >>> people_met("Minister Olga Lyubimova discussed a film with Ana Lima in the lead.")
    []
    """
    for match in sentence.find(
        r"{a} {gap}(?P<t>discussed|discusses|discuss|explored|negotiated|spoke|speak|speaks|talked|talk|conferred|exchanged views) {wide}with {near}{b}(?! in the (?:lead|role|cast))"
    ):
        kind = (
            "call"
            if {"phone", "telephone", "telephonically"} & set(sentence.text.split())
            else "meeting"
        )
        yield from _encounter(sentence, match, "discussed_with", 0.8, kind)
    for match in sentence.find(r"{a} (?:also |both |then )?(?P<t>discussed|exchanged views)"):
        if len(match.groups["a"]) > 1:
            yield from _encounter(sentence, match, "discussed_with", 0.75)


def called_on(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A visitor called on a host, paid a call or a visit, or visited a person.

    >>> from ..examples import people_met
    >>> people_met("Ambassador Ana Lima paid a courtesy call on Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Ambassador Ana Lima called on the government to help Jan Novak.")
    []
    """
    for pattern in (
        r"{a} {gap}(?P<t>paid|pays|pay|paying|made) (?:\S+ ){0,4}?(?:visit|call) {gap}(?:on|to|upon) {near}{b}",
        r"{a} {near}(?P<t>(?:called|calls|calling|call) (?:on|upon)) (?:\S+ )?{b}(?! to\b)",
        r"{a} {near}(?P<t>visited|visits) {b}",
    ):
        for match in sentence.find(pattern):
            yield from _encounter(sentence, match, "called_on", 0.88, "visit", "b", "a")


def spoke_by_telephone(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Two people spoke by telephone or video.

    >>> from ..examples import people_met
    >>> people_met("Minister Ana Lima held a telephone conversation with Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima said that the call of Jan Novak was heard.")
    []
    """
    call = "(?P<t>(?:phone|telephone|video|telephonic) (?:call|conversation|talks?|conference)|phoned|telephoned)"
    for pattern in (
        rf"{{a}} {{wide}}{call} (?:with )?{{near}}{{b}}",
        rf"{call} between {{near}}{{a}}(?: and {{b}})?",
    ):
        for match in sentence.find(pattern):
            yield from _encounter(sentence, match, "spoke_by_telephone", 0.9, "call")


def accompanied(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People who attended, joined or stood by at an encounter told in this sentence or before.

    >>> from ..examples import people_met
    >>> people_met("Minister Ana Lima met Rector Jan Novak. The meeting was also attended by Dean Eva Roth.")
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met("Minister Ana Lima met Rector Jan Novak. The premiere was attended by Dean Eva Roth.")
    [('Ana Lima', 'Jan Novak')]
    """
    event = f"(?:{_TALKS}|signing|ceremony|audience|reception|call|session|event)"
    for pattern in (
        rf"(?:the |this |these |both |signing |a |at |during )+{event} (?:ceremony )?(?:\S+ ){{0,2}}?(?P<t>(?:was|were) (?:also |further )?(?:attended|joined)) {{gap}}by {{gap}}{{a}}",
        r"(?P<t>in the presence of) {gap}{a}",
        r"(?P<t>(?:signing|ceremony|meeting|talks) (?:\S+ )?(?:was|were) witnessed) {gap}by {gap}{a}",
        r"(?:signed|signing) (?:\S+ ){0,14}?(?P<t>witnessed by) {near}{a}",
        r"{a} (?:\S+ ){0,3}?(?P<t>witnessed) (?:\S+ ){0,3}?(?:signing|exchange)",
        r"{a} (?:was|were) (?:also )?(?P<t>present) ,? ?(?:as|along with|together with) (?:was |were )?{near}{b}",
        r"{a} (?:\S+ ){0,3}?(?P<t>signed) (?:it )?(?:too|as well|also) [.,]",
        r"with {a} (?P<t>looking on)",
        r"(?P<t>looking on) were {near}{a}",
        r"(?P<t>(?:also|were|was|others) present) (?:\S+ ){0,6}?(?:were|was|included|:) {gap}{a}",
        r"(?:also|others|other) (?P<t>attending|in attendance|participating|joining) {gap}(?:were|was|included|:) {gap}{a}",
        rf"{{a}} {{near}}(?P<t>(?:attended|joined|participated in|took part in|sat in on)) (?:the|this|these) (?:\S+ )?(?:{_TALKS}|signing)",
        rf"{{a}} (?:was|were) (?:also )?(?P<t>present) (?:at|during) (?:the|this) (?:\S+ )?(?:{_TALKS}|signing|ceremony)",
        rf"{{a}} (?:was|were) (?:also )?(?P<t>present|in attendance)(?: at the (?:{_TALKS}|signing))? \.",
        r"(?:participants|attendees|present|delegation) {near}(?P<t>included|includes|were|comprised) {near}{a}",
        r"(?:he|she|they|who|G\d+) (?:was|were) (?P<t>(?:accompanied|joined)) {near}by {gap}{a}",
        r", (?P<t>accompanied|joined) {near}by {gap}{a}",
    ):
        for match in sentence.find(pattern):
            status = status_of(sentence, match, verb=False)
            if status == "held":
                where = Place(sentence.sentence, match.start, match.end)
                people = tuple(p for group in match.groups.values() for p in group)
                yield Encounter(people, "meeting", status, where, "accompanied", 0.8, joins=True)


RULES = (
    met, after_meeting, met_together, they_met, received, held_talks, talks_between, in_a_meeting, meetings_foreseen,
    discussed_with, called_on, spoke_by_telephone, accompanied,
)  # fmt: skip
