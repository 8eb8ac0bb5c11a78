"""Who met whom: visits and calls that one pays another, and letters of credence."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import SUBJECT, encounter, encounters


def called_on(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A visitor called on a host, paid a call or a visit, or visited a person.

    >>> from communique.examples import people_met
    >>> people_met("Ambassador Ana Lima paid a courtesy call on Mayor Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Ambassador Ana Lima called on the government to help Jan Novak.")
    []
    """
    yield from encounters(
        sentence, _CALLED_ON, "called_on", 0.88, kind="visit", hosts="b", visitors="a"
    )
    for match in sentence.find(r"{a} {near}(?P<t>visited|visits) {b}"):
        pronoun = sentence.marked.words[match.items["b"].start].lower in {"him", "her"}
        if pronoun or _holds_office(document, match.groups["b"]):  # else "visited Notre Dame"
            yield from encounter(
                sentence, match, "called_on", 0.85, kind="visit", hosts="b", visitors="a"
            )


_CALLED_ON = (
    rf"{SUBJECT} {{gap}}(?P<t>(?:paid|pays|pay|paying|made|makes) (?:\S+ ){{0,4}}?"
    r"(?:visits?|calls?)) {gap}(?:on|to|upon) {near}{b}",
    rf"{SUBJECT} {{near}}(?P<t>(?:called|calls|calling|call) (?:on|upon|at)) (?:\S+ )?{{b}}"
    r"(?! to\b)",
    r"{b} {near}(?:was|were) (?:also )?(?P<t>visited|called on|called upon) {near}by {near}{a}",
    r"(?P<t>visit|call) (?:of|by) {a} (?:to|on) {near}{b}",
    r"^under the (?P<t>guidance) of {near}{b} ,? ?{a} {near}(?:toured|visited|viewed|saw)",
    r"{a} {near}(?:told|addressed|spoke|said|announced|briefed) (?:(?!G\d|;)\S+ ){0,4}?"
    r"(?:reporters|journalists|press|media|conference|briefing) {near}(?P<t>alongside|flanked by"
    r"|next to|beside|together with) {near}{b}",
)


def _holds_office(document: Document, people: tuple[int, ...]) -> bool:
    return {role.person for role in document.roles} >= set(people)


def presented_credentials(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An envoy presented credentials to a head of state or a minister, who received them.

    >>> from communique.examples import people_met
    >>> people_met("Ambassador Ana Lima presented her credentials to President Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Ambassador Ana Lima presented a book on President Jan Novak.")
    []
    """
    yield from encounters(
        sentence, _PRESENTED, "presented_credentials", 0.9, hosts="a", visitors="b"
    )
    if sentence.subject is not None:
        for match in sentence.find(_PRESENTING):
            match.groups["a"] = (sentence.subject,)
            yield from encounter(sentence, match, "presented_credentials", 0.85, verb=False)


_LETTERS = r"(?:\S+ ){0,8}?(?:credentials|credence)"
_PRESENTED = (
    rf"{{b}} {{near}}(?P<t>(?:presented|presents|handed|submitted) {_LETTERS}) {{gap}}"
    r"(?:to|before) {near}{a}",
    r"(?:credentials|credence) (?:of|from) {near}{b} (?:, )?(?:was|were) (?:\S+ ){0,2}?"
    r"(?P<t>received|accepted) {wide}by {near}{a}",
    rf"{{a}} {{near}}(?P<t>(?:received|receives|accepted|accepts) {_LETTERS}) {{gap}}"
    r"(?:of|from|by) {near}{b}",
)
_PRESENTING = (
    r"(?:while|when|upon|on|after|in|by) (?P<t>presenting|handing over|handing|submitting) "
    rf"(?:his|her) {_LETTERS} {{near}}(?:to|before) {{near}}{{b}}"
)


RULES = (called_on, presented_credentials)
