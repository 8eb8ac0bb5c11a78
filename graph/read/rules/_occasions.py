"""Occasions at which people are together: sittings, and ceremonies of signing and handing over."""

from __future__ import annotations

import re

from ..document import Document
from ..sentences.skeleton import Skeleton

SITTING = (
    "(?:meetings?|talks|sitting|session|round-?table|round table|consultations|audience|dialogue"
    "|negotiations|discussions?|conversation)"
)
CEREMONY = (
    r"(?<!opening )(?<!closing )(?<!award )(?<!awards )(?<!prize )(?<!graduation )"
    r"(?<!inauguration )(?:ceremony|handover|handing-over|hand-over|signing|act|restitution)"
)
"""An occasion at which something is signed or handed over, if the text tells of that."""

_NEAR = 4
_HANDED = frozenset(
    (
        "handed hands handing handover hand-over handing-over returned returning return delivered "
        "delivery restituted restitution repatriated repatriation surrendered exchanged donated "
        "donation signed signing signature signatures sign signs inked initialled concluded given "
        "received transferred"
    ).split()
)


_SAT = re.compile(
    r"\b(?:met|meets?|meetings?|talks|consultations?|negotiations|discussions|dialogue|round[- "
    r"]?table"
    r"|audience|receive[ds]?|called (?:on|upon)|(?:courtesy|farewell) (?:call|visit)s?|delegations?"
    r"|opened (?:its|their) doors|welcomed|hosted|greeted|deliberations|signed|signing"
    r"|luncheon|lunch|dinner|banquet|breakfast|video ?(?:call|conference))\b"
)
_SHOWN = re.compile(
    r"\b(?:festival|premiere|opening|opened(?! (?:its|their) doors)|inaugurat\w+|concert|gala"
    r"|exhibition|fair|show|shows|performance|screening|jury|contest|competition|tournament"
    r"|summit)\b"
)


def tells_of_sitting(sentence: Skeleton, document: Document, reach: int) -> bool:
    """Whether the sentence or one of the ``reach`` before it tells that people met, and none that
    something was opened or shown."""
    told = document.lowered[max(0, sentence.sentence - reach) : sentence.sentence + 1]
    return any(map(_SAT.search, told)) and not any(map(_SHOWN.search, told))


def coming(sentence: Skeleton, k: int) -> str:
    """Whether what the word at ``k`` tells is still to come: ``planned`` or ``held``.

    That is so of "will be accompanied by", "is expected to attend", "is due to join".
    """
    before = [item.symbol for item in sentence.items[max(0, k - 6) : k]]
    return "planned" if _TO_COME.search(" ".join(before)) else "held"


_TO_COME = re.compile(
    r"\b(?:will|shall|'ll"
    r"|(?:is|are|was|were) (?:also )?(?:expected |due |scheduled |set |invited )?to)"
    r"(?: (?!G\d)\S+){0,3}$"
)


def tells_of_handing(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentence or one of the four before it tells that something was signed, or handed
    from one to another: "the ceremony" is that one then."""
    near = document.lowered[max(0, sentence.sentence - _NEAR) : sentence.sentence + 1]
    return not _HANDED.isdisjoint(" ".join(near).split())
