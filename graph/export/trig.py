"""TriG: RDF with one named graph per article."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from . import Source, Written
from ._rdf import write_quads

TITLE = "TriG: RDF with one named graph per article"
EXTENSIONS = (".trig",)


def write(source: Source, out: Path) -> Written:
    """Write all statements with their named graphs."""
    return write_quads(source, out, ox.RdfFormat.TRIG)
