"""Who met whom: people, and every meeting, visit, call or signing that two of them shared."""

from __future__ import annotations

import networkx as nx

from ..statements import Queryable, labels, statements
from ._common import assemble, everybody
from ._filters import Filters
from ._nodes import people


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of people. See `communique.network` for its attributes.

    Everybody whom an article names as present at one meeting or visit met everybody else there. Who
    met nobody is left out; ``all_nodes`` counts them.
    """
    names = labels(store)
    nodes = people(store, names)
    facts = [*statements(store, "Meeting"), *statements(store, "Visit")]
    present = {
        fact.iri: [agent for agent in fact.values.get("prov:agent", ()) if agent in nodes]
        for fact in facts
    }
    return assemble(
        "people", store, filters, nodes=nodes, facts=facts, pairs=everybody(present), names=names
    )
