"""The workspace folder, its embedded store, and the queries that it answers."""

from .articles import articles_called
from .index import Index
from .live import Live, by_graph, in_memory, merged, n_quads
from .named import NamedQuery, described_queries, named_queries, named_query
from .query import Results, query, text_of
from .results import FORMATS, results_to_bytes
from .text import entities_called, sentences_with
from .worker import SECONDS, Worker, ask, change
from .workspace import Workspace

__all__ = [
    "FORMATS",
    "SECONDS",
    "Index",
    "Live",
    "NamedQuery",
    "Results",
    "Worker",
    "Workspace",
    "articles_called",
    "ask",
    "by_graph",
    "change",
    "described_queries",
    "entities_called",
    "in_memory",
    "merged",
    "n_quads",
    "named_queries",
    "named_query",
    "query",
    "results_to_bytes",
    "sentences_with",
    "text_of",
]
