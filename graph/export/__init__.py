"""The graph in the formats of other programs, each format one file of this folder.

A format's module has a ``TITLE``, its ``EXTENSIONS`` and ``write(source, out)``, which gives back
what it wrote: each file with its contents in words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import networkx as nx
import pyoxigraph as ox

from ..errors import NotFound, QueryError
from ..plugins import modules

Written = dict[Path, str]
"""The files that were written, each with its contents in words."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: the graph of a workspace, and the network that ``network`` draws from it.

    The function is passed in, so that exports depend on no other stage; it is called by those
    formats only that hold a network. ``filters`` are words for what it leaves out.
    """

    store: ox.Store
    network: Callable[[], nx.MultiGraph[str]]
    filters: str = ""

    def quads(self) -> list[ox.Quad]:
        """All statements with their named graphs, sorted by graph, subject, property and value.

        Raises `QueryError` where filters are set: they choose people and ties, not statements.
        """
        if self.filters:
            raise QueryError(
                f"filters ({self.filters}) choose people and ties; RDF holds the whole graph. "
                "Export GraphML, GEXF or CSV, or leave the filters out"
            )
        # The default graph repeats the named graphs, see `communique.store`.
        named = (q for q in self.store if not isinstance(q.graph_name, ox.DefaultGraph))
        return sorted(named, key=_place)

    def triples(self) -> list[ox.Triple]:
        """All statements once, whichever graphs hold them, in the same order."""
        return list(dict.fromkeys(sorted((q.triple for q in self.quads()), key=str)))


def _place(quad: ox.Quad) -> tuple[str, str]:
    return str(quad.graph_name), str(quad.triple)


def formats() -> dict[str, ModuleType]:
    """The formats by name."""
    return modules(__name__)


def format_of(out: Path, name: str | None = None) -> ModuleType:
    """The format of this name, or that the file's suffix means. Raises `NotFound`."""
    known = formats()
    if name is not None and name not in known:
        raise NotFound(f"no format “{name}”; there are: {', '.join(known)}")
    if name is not None:
        return known[name]
    for module in known.values():
        if out.name.lower().endswith(module.EXTENSIONS):
            return module
    suffixes = ", ".join(suffix for module in known.values() for suffix in module.EXTENSIONS)
    raise NotFound(f"{out}: no format has this suffix; there are: {suffixes}")


def export(source: Source, out: Path, format: str | None = None) -> Written:
    """Write the source in the named format, or the one that the file's suffix means."""
    module: Any = format_of(out, format)
    written: Written = module.write(source, out)
    return written
