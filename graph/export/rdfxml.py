"""RDF/XML: RDF for programs that read nothing else."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from . import Source, Written
from ._rdf import refuse_rdf12, write_triples
from ._text import Cleaner

TITLE = "RDF/XML: RDF without named graphs, for older programs"
EXTENSIONS = (".rdf", ".owl")


def write(source: Source, out: Path) -> Written:
    """Write each statement once; as in Turtle, which article gave what is lost."""
    refuse_rdf12(source, "RDF/XML")
    clean = Cleaner("XML")

    def cleaned(quad: ox.Quad) -> ox.Quad:
        value = quad.object
        if not isinstance(value, ox.Literal):
            return quad
        if value.language:
            kept = ox.Literal(clean(value.value), language=value.language)
        else:
            kept = ox.Literal(clean(value.value), datatype=value.datatype)
        return ox.Quad(quad.subject, quad.predicate, kept, quad.graph_name)

    (contents,) = write_triples(source, out, ox.RdfFormat.RDF_XML, cleaned).values()
    return {out: contents + clean.note()}
