"""N-Quads: RDF, one statement with its graph to a line."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from . import Source, Written
from ._rdf import refuse_rdf12, write_quads

TITLE = "N-Quads: RDF, one statement with its graph to a line"
EXTENSIONS = (".nq", ".nquads")


def write(source: Source, out: Path) -> Written:
    """Write all statements with their named graphs."""
    refuse_rdf12(source, "N-Quads")
    return write_quads(source, out, ox.RdfFormat.N_QUADS)
