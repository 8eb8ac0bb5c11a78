"""The graph over the three hand-made readings, as a build makes it, in memory."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
from communique.link import link, relinked
from communique.merge import belief
from communique.model import Reading
from communique.rdf import article_to_rdf, entities_to_rdf, ordered
from communique.rdf.derive import derive
from communique.store import in_memory

from tests.examples import EXAMPLES


def quads_of(readings: Iterable[Reading]) -> list[ox.Quad]:
    """The sorted quads of all named graphs over these readings."""
    readings = list(readings)
    linking = link(entity for reading in readings for entity in reading.entities)
    linked = [relinked(reading, linking.names) for reading in readings]
    stated = [quad for reading in linked for quad in article_to_rdf(reading)]
    stated += entities_to_rdf(linking.entities)
    return ordered([*stated, *derive(in_memory(stated), belief)])


QUADS = quads_of(EXAMPLES)
GRAPH = in_memory(QUADS)
