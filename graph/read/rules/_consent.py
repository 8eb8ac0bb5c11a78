"""Agreement that is no instrument: "hopes to get agreement", "agreed to stay in touch"."""

from __future__ import annotations

import re

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton

_CONSENT = frozenset({"agreement", "accord"})
_OF_MINDS = frozenset("swift quick speedy early prompt full broad general unanimous".split())


def is_bare(sentence: Skeleton, item: Item) -> bool:
    """Whether a noun without an article means consent: "hopes to get agreement on the matter"."""
    marked = sentence.marked
    if item.end - item.start > 1 and marked.words[item.start].lower not in _CONSENT | _OF_MINDS:
        return False
    start = item.start + (marked.words[item.start].lower in _OF_MINDS)
    first = marked.words[min(start, item.end - 1)]
    before = marked.words[item.start - 1 : item.start] if item.start else ()
    return (
        first.lower in _CONSENT
        and not first.capital
        and not marked.sentence.headline
        and bool(before)
        and before[0].pos in {"VERB", "ADP", "SCONJ", "AUX"}
    )


_CONSENTED = re.compile(
    r"(?:reach|came to|come to|arrived? at|struck|secured|yield|produc)\w* "
    r"(?:\S+ )?(?:an|the|full|mutual) $"
)
_GO_ON = re.compile(
    r"(?:to (?:\w+ly )?(?:continue|maintain|keep|talk|intensify|strengthen|work|cooperate|stay"
    r"|deepen|expand|meet|develop|explore|hold|discuss|remain|step|further|consider|examine|study"
    r"|support|enhance|promote|boost|consult|return to|stand|act|look|seek|prepare|draft"
    r"|negotiate|resume)"
    r"|that|as to|whether|how)\b"
)
_ON_A_POINT = re.compile(
    r"(?:agreements?|accords?|understanding|deal) (?:on|over|about|regarding|concerning) "
    r"(?:the|this|that|these|those|an?|all|any|most|many|some|several|other) (?:\w+ )?"
    r"(?:issues?|matters?|questions?|points?|topics?|subjects?|dates?|agenda|priorities|principle)$"
)
"""What sides only come to one mind on: "an agreement on the issue was reached"."""


def is_consent(sentence: Skeleton, item: Item) -> bool:
    """Whether sides only agree on what comes next, or on a point: "reached an agreement to
    continue contacts", "an agreement on the issue"."""
    if item.mention and _ON_A_POINT.match(item.mention.name.lower()):
        return True
    at = sentence.items.index(item)
    before = "".join(f"{i.symbol} " for i in sentence.items[max(0, at - 5) : at])
    behind = " ".join(i.symbol for i in sentence.items[at + 1 : at + 4])
    alone = sentence.marked.words[item.end - 1].lower in _CONSENT | {"understanding"}
    return alone and bool(_CONSENTED.search(before) and _GO_ON.match(behind))


_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refut\w*|rul\w+ out) (?:\S+ ){0,3}?"
    r"(?:that|reports?|claims?|rumou?rs?|possibility of|prospect of|idea of) (?:[^\s;]+ ){0,9}$"
)
_COUNTED = frozenset("first second third fourth fifth only latest last".split())
_OF_ONE = frozenset("independence sovereignty war emergency principles".split())
"""What a declaration is of that one side makes alone."""


def is_any_such(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is only one of a kind, "the tenth state to sign such an accord", or
    denied: "denied that a pact was signed"."""
    at = sentence.items.index(item)
    before = [i.symbol for i in sentence.items[:at]]
    behind = [i.symbol for i in sentence.items[at + 1 : at + 4]]
    counted = {w.lower for w in sentence.marked.words[max(0, item.start - 1) : item.end]}
    if _COUNTED & counted and behind == ["to", "be", "signed"]:
        return True  # "the programme, the first accord to be signed this year"
    if behind[:1] == ["of"] and _OF_ONE & set(behind[1:2]):
        return True
    return "such" in before[-2:] or _DENIED.search("".join(f"{s} " for s in before)) is not None
