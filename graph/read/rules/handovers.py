"""Who met whom: what somebody hands to a person or a body, or takes from them."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._encounters import SUBJECT, held


def handed_over(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """One person handed something to a body or took it; who was at the ceremony comes later.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima took delivery of a mask returned by the Museum of Basel. "
    ...     "The ceremony was attended by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth')]
    >>> people_met(
    ...     "Minister Ana Lima bought a mask. The ceremony was attended by Dean Eva Roth."
    ... )
    []
    """
    people = {p for item in sentence.people() for p in item.people}
    ahead = document.sentences[sentence.sentence : sentence.sentence + _NEAR]
    if len(people) != 1 or not any(w.lower in _CEREMONIES for one in ahead for w in one.words):
        return
    for match in sentence.find(_HANDED):
        if status_of(sentence, match) == "held":
            yield held(sentence, match, "handed_over", tuple(people))


_NEAR = 3
"""Within how many sentences the text must call it a ceremony."""

_CEREMONIES = frozenset("ceremony handover handing-over".split())

_HANDED = (
    r"{a} {gap}(?P<t>took (?:delivery|possession|charge)|received|receives|accepted|accepts"
    r"|recovered|handed (?:over|back)|hands over|returned|returns|restituted|repatriated|delivered"
    r"|transferred|presented|donated) (?:(?!G\d|;)\S+ ){0,14}?(?:O\d+|C\d+|embassy|museum)"
)


def taken_from(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Somebody took a thing out of the hands of another: "received the keys from X".

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima accepted the drum from the envoy of Peru, Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima accepted the invitation from the envoy of Peru, Jan Novak.")
    []
    """
    holders = {role.person for role in document.roles}
    for match in sentence.find(_TAKEN):
        people = {*match.groups["a"], *match.groups["b"]}
        if holders.issuperset(people) and status_of(sentence, match) == "held":
            yield held(sentence, match, "taken_from")


_UNTOUCHED = (
    r"(?:\S*letter|message|note|\S*mail|telegram|cable|call|visit|invitation|congratulat\w+"
    r"|condolences|greetings?|wishes|support|backing|help|assistance|aid|assurances?|pledges?"
    r"|promises?|requests?|proposals?|offers?|reports?|briefing|information|news|word|reply|replies"
    r"|answers?|responses?|approval|permission|consent|praise|criticism|thanks|gratitude|orders"
    r"|instructions?|mandate|blessing|advice|recommendations?|complaints?|warnings?|threats?|funds"
    r"|funding|money|grants?|loans?|votes?|inspiration|questions?|updates?|posts?|office|portfolio"
    r"|leadership|chairmanship|presidency|reins|job|helm|position|role"
    r"|awards?|prizes?|titles?|honou?rs?|scholarships?|degree|doctorate|distinction|delegations?"
    r"|guests?|team|visitors?|members|officials|power|duties|petition|appeal|demand\w*)"
)
"""What comes from somebody who need not be there."""

_TAKEN = (
    rf"{SUBJECT} (?:(?!G\d|;|by\b|from\b)\S+ ){{0,6}}?(?P<t>received|receives|accepted|accepts"
    r"|collected|took over|takes over|took delivery|took possession|was handed|were handed"
    r"|was given|were given) (?:of )?"
    r"(?:the|a|an|his|her|their|this|these|those|some|two|three|four|\d+) "
    rf"(?:(?!G\d|;|by\b|from\b|that\b|which\b|who\b|to\b|{_UNTOUCHED}\b)\S+ ){{1,12}}?from "
    r"(?:(?!G\d|;|,|of\b)\S+ ){0,3}?{b}"
)


RULES = (handed_over, taken_from)
