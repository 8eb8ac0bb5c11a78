"""Which facts the filters choose: for exports, that hold more than one kind of network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import networkx as nx

from ..errors import NotFound
from ..statements import Queryable, Statement, labels, statements
from ..vocabulary import FOLDERS
from ._common import find
from ._filters import Filters
from ._nodes import Nodes, countries, institutions, people

_DESCRIBING = {"RoleHolding": "org:member", "Assertion": "rdf:subject"}
"""Classes of facts that say who somebody is, and the property that says of whom."""

Ends = Mapping[str, frozenset[str]]
"""Whom each fact names, by its IRI."""


def choose(store: Queryable, filters: Filters = Filters()) -> tuple[Statement, ...]:  # noqa: B008
    """The facts of all classes that pass the filters, in order of class, date and IRI.

    ``country`` keeps what involves or names somebody of that country; ``focus`` what is within
    ``depth`` steps of a name, where those who share a fact are one step apart. The offices of those
    who take part go along, as they do on a map: a filter by time or kind does not take them away.
    Raises `NotFound` for an unknown name.
    """
    facts = tuple(fact for type in FOLDERS for fact in statements(store, type))
    if filters == Filters():
        return facts
    names = labels(store)
    nodes = {**people(store, names), **institutions(store, names), **countries(store, names)}
    ends = _ends(facts, nodes)
    near = _near(facts, ends, nodes, filters)
    wanted = filters.country.upper()
    chosen = {
        fact.iri
        for fact in facts
        if fact.iri in near
        and filters.admits(fact)
        and (not wanted or any(nodes[end]["country"] == wanted for end in ends[fact.iri]))
    }
    present = {end for iri in chosen for end in ends[iri]}
    always = replace(filters, since="", until="", kind=(), status=())
    return tuple(
        fact
        for fact in facts
        if fact.iri in chosen
        or (
            fact.type in _DESCRIBING
            and present.intersection(fact.values.get(_DESCRIBING[fact.type], ()))
            and always.admits(fact)
        )
    )


def _ends(facts: Iterable[Statement], nodes: Nodes) -> Ends:
    found = {
        fact.iri: frozenset(v for values in fact.values.values() for v in values if v in nodes)
        for fact in facts
    }
    for fact in facts:
        # Who takes part in what is done to an agreement stands with the agreement.
        for agreement in fact.values.get("cd:actsOn", ()):
            found[fact.iri] |= found.get(agreement, frozenset())
    return found


def _near(facts: Iterable[Statement], ends: Ends, nodes: Nodes, filters: Filters) -> set[str]:
    if not (filters.focus or filters.path):
        return set(ends)
    named = [find(nodes, name) for name in (filters.path or (filters.focus,))]
    ties: nx.Graph[str] = nx.Graph()
    ties.add_nodes_from(named)
    for fact in facts:
        # Through a country everybody would be near everybody; it counts as an end only.
        through = [e for e in ends[fact.iri] if nodes[e]["kind"] != "country" or e in named]
        ties.add_edges_from((fact.iri, end) for end in through)
    steps = [nx.single_source_shortest_path_length(ties, name) for name in named]
    if filters.focus:
        return {iri for iri in ends if steps[0].get(iri, 2 * filters.depth) < 2 * filters.depth}
    if named[1] not in steps[0]:
        one, other = (nodes[name]["label"] for name in named)
        raise NotFound(f"no way from {one} to {other} through people and institutions")
    length = steps[0][named[1]]
    lengths: dict[str, int] = defaultdict(int)
    for reached in steps:
        for node, step in reached.items():
            lengths[node] += step
    return {iri for iri in ends if lengths.get(iri) == length}
