"""Bilateral ties: countries, and every meeting, visit, agreement or event that involves two."""

from __future__ import annotations

import networkx as nx

from ..statements import Queryable, labels, statements
from ._common import aliases, assemble, codes
from ._filters import Filters

CLASSES = ("Agreement", "CulturalEvent", "Meeting", "Visit")
"""The classes that connect countries. An action on an agreement is part of its agreement."""


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of countries. See `communique.network` for its attributes.

    A thing involves a country as ``cd:involvesCountry`` derives it: the country takes part, is a
    party, or is served by a participant. What involves five countries connects ten pairs.
    """
    names, others, known = labels(store), aliases(store), codes(store)
    nodes = {
        iri: {
            "label": names.get(iri, code),
            "aliases": tuple(sorted({code, *others.get(iri, ())})),
            "kind": "country",
            "country": code,
            "offices": (),
        }
        for iri, code in sorted(known.items())
    }
    facts = [fact for type in CLASSES for fact in statements(store, type)]
    facts.sort(key=lambda fact: (fact.date, fact.iri))
    involved = {
        fact.iri: [iri for iri in fact.values.get("cd:involvesCountry", ()) if iri in nodes]
        for fact in facts
    }
    return assemble(
        "countries", store, filters, nodes=nodes, facts=facts, ends=involved, names=names
    )
