"""Turtle: RDF for reading by eye and for programs without named graphs."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from . import Source, Written
from ._rdf import write_triples

TITLE = "Turtle: RDF without named graphs"
EXTENSIONS = (".ttl",)


def write(source: Source, out: Path) -> Written:
    """Write each statement once.

    Which article gave which status or confidence cannot be told from Turtle where several articles
    state one fact: TriG and N-Quads keep that.
    """
    return write_triples(source, out, ox.RdfFormat.TURTLE)
