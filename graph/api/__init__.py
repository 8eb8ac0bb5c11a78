"""The Python interface: what `communique.read`, `communique.build` and `communique.open` give."""

from ._article import ArticleFacts, read_text
from ._correct import Corrector
from ._graph import Graph, build_graph, open_graph
from ._pages import MapPage, ReportPage
from ._report import compose
from ._rows import Rows

__all__ = [
    "ArticleFacts",
    "Corrector",
    "Graph",
    "MapPage",
    "ReportPage",
    "Rows",
    "build_graph",
    "compose",
    "open_graph",
    "read_text",
]
