"""Institutions, and every agreement, event, meeting or visit in which two of them took part."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from ..statements import Queryable, labels, rows, statements
from ._common import assemble, everybody
from ._filters import Filters
from ._nodes import institutions

CLASSES = ("Agreement", "CulturalEvent", "Meeting", "Visit")


def build(store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of institutions. See `communique.network` for its attributes.

    An institution takes part in a thing as a participant or party, or through a person who takes
    part in an office that is held there.
    """
    names = labels(store)
    nodes = institutions(store, names)
    facts = [fact for type in CLASSES for fact in statements(store, type)]
    parts = taking_part(store)
    involved = {fact.iri: [body for body in parts[fact.iri] if body in nodes] for fact in facts}
    return assemble(
        "institutions", store, filters, nodes=nodes, facts=facts, pairs=everybody(involved),
        names=names,
    )  # fmt: skip


def taking_part(store: Queryable) -> defaultdict[str, list[str]]:
    """The institutions that take part in each fact, sorted."""
    query = """
        SELECT DISTINCT ?fact ?body {
          { ?fact cd:participation/prov:agent|cd:party ?body }
          UNION { ?fact cd:participation/cd:inCapacity/org:organization ?body }
          ?body a org:Organization
        } ORDER BY ?fact ?body"""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows(store, query):
        found[row["fact"]].append(row["body"])
    return found
