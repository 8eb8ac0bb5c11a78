"""The workspace folder, its embedded store, and the queries that it answers."""

from .live import Live, Part, in_memory, merged, n_quads
from .query import NamedQuery, Results, described_queries, named_queries, named_query, query
from .results import FORMATS, results_to_bytes
from .workspace import Workspace

__all__ = [
    "FORMATS",
    "Live",
    "NamedQuery",
    "Part",
    "Results",
    "Workspace",
    "described_queries",
    "in_memory",
    "merged",
    "n_quads",
    "named_queries",
    "named_query",
    "query",
    "results_to_bytes",
]
