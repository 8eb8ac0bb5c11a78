"""Bilateral ties: countries, and every meeting, visit, agreement or event that involves two."""

from __future__ import annotations

import networkx as nx

from ..statements import Queryable, labels, statements
from ._common import assemble, everybody
from ._filters import Filters
from ._nodes import countries

CLASSES = ("Agreement", "CulturalEvent", "Meeting", "Visit")
"""The classes that connect countries. An action on an agreement is part of its agreement."""


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of countries. See `communique.network` for its attributes.

    A thing involves a country as ``cd:involvesCountry`` derives it: the country takes part, is a
    party, or is served by a participant. What involves five countries connects ten pairs.
    """
    names = labels(store)
    nodes = countries(store, names)
    facts = [fact for type in CLASSES for fact in statements(store, type)]
    involved = {
        fact.iri: [iri for iri in fact.values.get("cd:involvesCountry", ()) if iri in nodes]
        for fact in facts
    }
    return assemble(
        "countries", store, filters, nodes=nodes, facts=facts, pairs=everybody(involved),
        names=names,
    )  # fmt: skip
