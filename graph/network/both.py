"""People and institutions, two-mode: a tie always joins a person with an institution."""

from __future__ import annotations

from itertools import product

import networkx as nx

from ..statements import Queryable, labels, statements
from ._common import assemble
from ._filters import Filters
from ._nodes import institutions, people

CLASSES = ("RoleHolding", "Agreement", "CulturalEvent", "Meeting", "Visit")
_PEOPLE = ("org:member", "cd:signatory", "prov:agent")
_BODIES = ("org:organization", "cd:party", "prov:agent")


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The two-mode network. See `communique.network` for its attributes.

    A person holds an office in an institution, signs an agreement to which it is a party, or takes
    part with it in a meeting, visit or event.
    """
    names = labels(store)
    persons, bodies = people(store, names), institutions(store, names)
    facts = [fact for type in CLASSES for fact in statements(store, type)]
    pairs = {
        fact.iri: list(
            product(
                sorted({i for p in _PEOPLE for i in fact.values.get(p, ()) if i in persons}),
                sorted({i for p in _BODIES for i in fact.values.get(p, ()) if i in bodies}),
            )
        )
        for fact in facts
    }
    return assemble(
        "both", store, filters, nodes={**persons, **bodies}, facts=facts, pairs=pairs, names=names
    )
