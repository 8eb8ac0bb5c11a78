"""Everything that the graph says about one person, organization, country or place."""

from ._collecting import SECTIONS, Citation, Dossier, Entry, dossier
from ._finding import Match, find, find_one, short_id
from ._telling import Told

__all__ = [
    "SECTIONS",
    "Citation",
    "Dossier",
    "Entry",
    "Match",
    "Told",
    "dossier",
    "find",
    "find_one",
    "short_id",
]
