"""Agreement that is no instrument: "hopes to get agreement", "agreed to stay in touch"."""

from __future__ import annotations

import re

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton

_CONSENT = frozenset({"agreement", "accord"})


def is_bare(sentence: Skeleton, item: Item) -> bool:
    """Whether a noun without an article means consent: "hopes to get agreement on the matter"."""
    marked = sentence.marked
    if item.end - item.start > 1 and marked.words[item.start].lower not in _CONSENT:
        return False
    first = marked.words[item.start]
    before = marked.words[item.start - 1 : item.start] if item.start else ()
    return (
        first.lower in _CONSENT
        and not first.capital
        and not marked.sentence.headline
        and bool(before)
        and before[0].pos in {"VERB", "ADP", "SCONJ", "AUX"}
    )


_CONSENTED = re.compile(
    r"(?:reach|came to|come to|arrived? at|struck|secured)\w* (?:\S+ )?(?:an|the|full|mutual) $"
)
_GO_ON = re.compile(
    r"(?:to (?:\w+ly )?(?:continue|maintain|keep|intensify|strengthen|work|cooperate|stay|deepen"
    r"|expand|meet|develop|explore|hold|discuss|remain|step|further|consider|examine|study|support"
    r"|enhance|promote|boost|consult|return to|stand|act|look|seek|prepare|draft|negotiate|resume)"
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
