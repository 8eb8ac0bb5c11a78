"""Occasions at which people are together: sittings, and ceremonies of signing and handing over."""

from __future__ import annotations

from ..document import Document
from ..skeleton import Skeleton

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


def tells_of_handing(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentence or one of the four before it tells that something was signed, or handed
    from one to another: "the ceremony" is that one then."""
    near = document.sentences[max(0, sentence.sentence - _NEAR) : sentence.sentence + 1]
    return any(word.lower in _HANDED for one in near for word in one.words)
