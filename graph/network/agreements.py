"""Agreements with their parties and signatories; an agreement's dossier has its history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import networkx as nx

from ..statements import Queryable, Statement, labels, statements
from ._common import assemble
from ._filters import Filters
from ._nodes import Record, countries, institutions, node, people


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of agreements. See `communique.network` for its attributes.

    Each tie joins an agreement with a state or institution that is a party, or with a person who
    signed; its key is the agreement's IRI. ``all_nodes`` counts agreements and all who take part.
    """
    names = labels(store)
    facts = statements(store, "Agreement")
    known = {
        **people(store, names),
        **institutions(store, names),
        **countries(store, names),
        **_agreements(store, facts),
    }
    pairs = {
        fact.iri: [
            (fact.iri, end)
            for end in sorted({*fact.values.get("cd:party", ()),
                               *fact.values.get("cd:signatory", ())})
            if end in known
        ]
        for fact in facts
    }  # fmt: skip
    used = {end for found in pairs.values() for pair in found for end in pair}
    nodes = {iri: known[iri] for iri in sorted(used)}
    return assemble(
        "agreements", store, filters, nodes=nodes, facts=facts, pairs=pairs, names=names, whole=True
    )


def _agreements(store: Queryable, facts: tuple[Statement, ...]) -> Mapping[str, dict[str, Any]]:
    history: dict[str, list[Record]] = defaultdict(list)
    for action in statements(store, "AgreementAction"):
        words = action.kind.replace("-", " ")
        line = Record("History", action.date, words, action.status, action.citations)
        for agreement in action.values.get("cd:actsOn", ()):
            history[agreement].append(line)
    return {
        fact.iri: node(
            fact.value("skos:prefLabel") or fact.kind or "agreement",
            "agreement",
            type=fact.kind,
            records=tuple(history[fact.iri]),
        )
        | {"status": fact.status}
        for fact in facts
    }
