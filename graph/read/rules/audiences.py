"""Who met whom: the next guest of a host whom the sentence before tells to have received others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._before import MET, tells_of, what_came_before
from ._encounters import held


def next_guest(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Somebody was received, too, by the host whom the text before is about.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima received Mayor Jan Novak. Dean Eva Roth was received over lunch."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima received Ambassador Jan Novak. Dean Eva Roth was received with "
    ...     "applause in Oslo."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    host = sentence.subject
    found = list(sentence.find(*_NEXT)) if host is not None else []
    if not found or host is None or not tells_of(sentence, document, MET):
        return
    if _GUEST_BEFORE.search(what_came_before(sentence, document)):
        return  # then the text is about a guest
    for match in found:
        guests = match.groups["b"]
        alone = {p for item in sentence.people() for p in item.people} == {*guests}
        if alone and host not in guests and status_of(sentence, match) == "held":
            for guest in guests:
                yield held(sentence, match, "next_guest", (host, guest))


_GUEST_BEFORE = re.compile(r"\b(?:be|been|was|were) (?:\S+ )?received\b|\breceived was\b")
_ORDER = "(?:also|next|then|finally|later|first|second|third|last)"
_NEXT = (
    r"{b} (?:, )?(?:was|were) (?:also |then |next |later |separately )*(?P<t>received) "
    r"(?:also |too |later |separately |next |last )*(?:over (?:lunch|dinner|breakfast|tea|coffee)"
    r"|in (?:turn|audience)|for (?:\S+ )?talks|as well|[.])",
    rf"^{_ORDER} (?:to be )?(?P<t>received) (?:\S+ ){{0,4}}?(?:was|were) {{near}}{{b}}",
    r"^(?:then |next )?(?:it was|came) (?:then )?the (?P<t>turn) of {near}{b}",
    rf"^(?:the |his |her )?{_ORDER} (?P<t>guest|caller|visitor) (?:(?!G\d|;)\S+ ){{0,4}}?"
    r"(?:was|came) ,? ?{b}",
    rf"^(?:the )?{_ORDER} (?P<t>was) {{b}}",
)


RULES = (next_guest,)
