"""The graph in the formats of other programs, each format one file of this folder.

A format's module has a ``TITLE``, its ``EXTENSIONS`` and ``write(source, out)``, which gives back
what it wrote: each file with its contents in words. What a format cannot hold is replaced and
counted there, never left out without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import networkx as nx
import pyoxigraph as ox

from .. import __version__
from ..errors import NotFound
from ..plugins import modules
from ..statements import Statement, articles

Written = dict[Path, str]
"""The files that were written, each with its contents in words."""

Points = Mapping[str, tuple[float, float]]
"""Where each node stands, by its key, y downwards as on a screen."""

LICENCE = (
    "Made with communique, whose program and ontology are under the Apache License 2.0 "
    "(https://www.apache.org/licenses/LICENSE-2.0). Quoted sentences belong to their publishers. "
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0."
)


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: a graph, or a part of it.

    ``choose`` gives the facts, ``network`` the network and ``layout`` its picture; they are passed
    in, so that exports depend on no other stage, and called by the formats that need them only.
    ``whole`` says that the facts are all; ``constructed`` are the statements that a query made,
    which the RDF formats hold in place of the facts' own. ``command`` made the export. With
    ``rdf12``, asserted links, and that people met, become triple terms.
    """

    store: ox.Store
    choose: Callable[[], tuple[Statement, ...]]
    network: Callable[[], nx.MultiGraph[str]]
    layout: Callable[[nx.MultiGraph[str]], Points]
    whole: bool = True
    constructed: tuple[ox.Triple, ...] | None = None
    command: str = ""
    rdf12: bool = False

    def about(self, contents: str) -> dict[str, str]:
        """What each export says of itself; ``contents`` are its counts in words.

        ``data_until`` is the last day of publication: the clock would make each export another.
        """
        known = articles(self.store)
        days = sorted(row["published"] for row in known.values() if "published" in row)
        about = {
            "program": f"communique {__version__}",
            "command": " ".join(self.command.split()),
            "data_until": days[-1] if days else "",
            "articles": str(len(known)),
            "contents": contents,
            "licence": LICENCE,
        }
        return {name: value for name, value in about.items() if value}


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
    suffixes = {suffix: module for module in known.values() for suffix in module.EXTENSIONS}
    # ".ftm.json" means more than ".json".
    for suffix in sorted(suffixes, key=len, reverse=True):
        if out.name.lower().endswith(suffix):
            return suffixes[suffix]
    raise NotFound(f"{out}: no format has this suffix; there are: {', '.join(suffixes)}")


def export(source: Source, out: Path, format: str | None = None) -> Written:
    """Write the source in the named format, or the one that the file's suffix means."""
    module: Any = format_of(out, format)
    written: Written = module.write(source, out)
    return written
