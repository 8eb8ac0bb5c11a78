"""Which names mean the same person or organization, and which facts tell of the same event.

`Identity` keeps the answer up to date article by article in a SQLite connection; `link` gives it at
once over readings in memory. The answer follows from the set of readings and decisions alone: in
one run or in several, in any order, it is the same. Nothing is lost by it: readings keep their own
identifiers, and a decision taken back gives back what stood before.

How it decides stands in `_score`: points for the name, its spelling, the state, offices and time.
"""

from __future__ import annotations

from ._decisions import Decision, contradictions
from ._entities import wikidata
from ._identity import Changes, Identity, link
from ._relink import relinked
from ._why import Comparison

__all__ = [
    "Changes",
    "Comparison",
    "Decision",
    "Identity",
    "contradictions",
    "link",
    "relinked",
    "wikidata",
]
