"""Who was where, two-mode: people, and the meetings, visits and events at which they were."""

from __future__ import annotations

import networkx as nx

from ..statements import Queryable, labels, statements
from ._common import assemble
from ._filters import Filters, kind_of
from ._nodes import node, people

CLASSES = ("CulturalEvent", "Meeting", "Visit")


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The two-mode network of attendance. See `communique.network` for its attributes.

    A node is a person or a gathering; each tie joins one of either, its key the gathering's IRI. Of
    a gathering one of whose people passes a filter by country, all people are kept.
    """
    names = labels(store)
    persons = people(store, names)
    facts = [fact for type in CLASSES for fact in statements(store, type)]
    pairs = {
        fact.iri: [(fact.iri, who) for who in fact.values.get("prov:agent", ()) if who in persons]
        for fact in facts
    }
    gatherings = {
        fact.iri: node(
            fact.value("skos:prefLabel") or kind_of(fact) or "gathering",
            "gathering",
            type=kind_of(fact),
        )
        for fact in facts
    }
    return assemble(
        "attendance",
        store,
        filters,
        nodes={**persons, **gatherings},
        facts=facts,
        pairs=pairs,
        names=names,
        whole=True,
    )
