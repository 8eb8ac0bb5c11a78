"""Who was there too: people who attended, joined or stood by."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..modality import status_of
from ..skeleton import Skeleton
from ._encounters import TALKS


def accompanied(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People who attended, joined or stood by at an encounter told in this sentence or before.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The meeting was also attended "
    ...     "by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The premiere was attended by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    event = f"(?:{TALKS}|signing|ceremony|audience|reception|call|session|event)"
    for pattern in (
        (
            rf"(?:the |this |these |both |signing |a |at |during )+{event} "
            rf"(?:ceremony )?(?:\S+ ){{0,2}}?"
            rf"(?P<t>(?:was|were) (?:also |further )?(?:attended|joined)) {{gap}}by {{gap}}{{a}}"
        ),
        r"(?P<t>in the presence of) {gap}{a}",
        (
            r"(?P<t>(?:signing|ceremony|meeting|talks) (?:\S+ )?(?:was|were) witnessed) "
            r"{gap}by {gap}{a}"
        ),
        r"(?:signed|signing) (?:\S+ ){0,14}?(?P<t>witnessed by) {near}{a}",
        r"{a} (?:\S+ ){0,3}?(?P<t>witnessed) (?:\S+ ){0,3}?(?:signing|exchange)",
        (
            r"{a} (?:was|were) (?:also )?(?P<t>present) ,? ?(?:as|along with|together with) "
            r"(?:was |were )?{near}{b}"
        ),
        r"{a} (?:\S+ ){0,3}?(?P<t>signed) (?:it )?(?:too|as well|also) [.,]",
        r"with {a} (?P<t>looking on)",
        r"(?P<t>looking on) were {near}{a}",
        r"(?P<t>(?:also|were|was|others) present) (?:\S+ ){0,6}?(?:were|was|included|:) {gap}{a}",
        (
            r"(?:also|others|other) (?P<t>attending|in attendance|participating|joining) "
            r"{gap}(?:were|was|included|:) {gap}{a}"
        ),
        (
            rf"{{a}} {{near}}(?P<t>(?:attended|joined|participated in|took part in|sat in on)) "
            rf"(?:the|this|these) (?:\S+ )?(?:{TALKS}|signing)"
        ),
        (
            rf"{{a}} (?:was|were) (?:also )?(?P<t>present) (?:at|during) (?:the|this) "
            rf"(?:\S+ )?(?:{TALKS}|signing|ceremony)"
        ),
        (
            rf"{{a}} (?:was|were) (?:also )?(?P<t>present|in attendance)"
            rf"(?: at the (?:{TALKS}|signing))? \."
        ),
        (
            r"(?:participants|attendees|present|delegation) {near}(?P<t>included|includes|were"
            r"|comprised) {near}{a}"
        ),
        r"(?:he|she|they|who|G\d+) (?:was|were) (?P<t>(?:accompanied|joined)) {near}by {gap}{a}",
        r", (?P<t>accompanied|joined) {near}by {gap}{a}",
    ):
        for match in sentence.find(pattern):
            status = status_of(sentence, match, verb=False)
            if status == "held":
                where = Place(sentence.sentence, match.start, match.end)
                people = tuple(p for group in match.groups.values() for p in group)
                yield Encounter(people, "meeting", status, where, "accompanied", 0.8, joins=True)


RULES = (accompanied,)
