"""The graph over the three hand-made readings, as a build makes it, in memory."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
from communique.link import link
from communique.merge import Telling, belief
from communique.model import Reading
from communique.rdf import article_to_rdf, entities_to_rdf, ordered
from communique.rdf.derive import derive
from communique.store import in_memory

from tests.examples import EXAMPLES


def quads_of(readings: Iterable[Reading]) -> list[ox.Quad]:
    """The sorted quads of all named graphs over these readings."""
    readings = list(readings)
    identity = link(readings)
    stated = [quad for reading in readings for quad in article_to_rdf(identity.linked(reading))]
    stated += entities_to_rdf(identity.standing())

    def believe(told: Iterable[tuple[str, float, str]]) -> tuple[float, int]:
        known = [Telling(identity.source(id), sure, modality) for id, sure, modality in told]
        return belief(known), len({telling.source for telling in known})

    return ordered([*stated, *derive(in_memory(stated), believe)])


QUADS = quads_of(EXAMPLES)
GRAPH = in_memory(QUADS)
