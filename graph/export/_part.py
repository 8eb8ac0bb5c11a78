"""The statements of a graph, whole or only of some facts, in one order and one subject at a time.

The order is that of the lines of N-Quads: by graph, subject, property and value. Of the whole, one
subject's statements are in memory at a time; of a part, those of one graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import permutations

import pyoxigraph as ox

from ..statements import Statement
from ..vocabulary import (
    CORRECTIONS_GRAPH,
    DERIVED_GRAPH,
    ENTITIES_GRAPH,
    PROVENANCE_GRAPH,
    expand,
)

_SHARED = (CORRECTIONS_GRAPH, DERIVED_GRAPH, ENTITIES_GRAPH, PROVENANCE_GRAPH)
_MET = ox.NamedNode(expand("cd:metWith"))


def whole(store: ox.Store) -> Iterator[ox.Quad]:
    """All statements of all named graphs. (The default graph repeats them, see the store.)"""
    for graph in sorted(store.named_graphs(), key=str):
        assert isinstance(graph, ox.NamedNode), "no blank nodes are written"
        yield from in_graph(store, graph)


def in_graph(store: ox.Store, graph: ox.NamedNode | ox.DefaultGraph) -> Iterator[ox.Quad]:
    """All statements of a graph."""
    subjects = {quad.subject for quad in store.quads_for_pattern(None, None, None, graph)}
    for subject in sorted(subjects, key=str):
        yield from sorted(store.quads_for_pattern(subject, None, None, graph), key=str)


def part(store: ox.Store, facts: Iterable[Statement]) -> Iterator[ox.Quad]:
    """The statements of these facts, of all that they lead to, and of the articles that make them.

    What is said of an entity goes along; other facts do not, nor the links that lead to them.
    """
    chosen = tuple(facts)
    wanted = {fact.iri for fact in chosen}
    holding: dict[str, set[str]] = defaultdict(set)
    for iri in wanted:
        for quad in store.quads_for_pattern(ox.NamedNode(iri), None, None, None):
            if isinstance(quad.graph_name, ox.NamedNode):
                holding[quad.graph_name.value].add(iri)
    articles = sorted(set(holding).difference(_SHARED))
    seen: set[str] = set(wanted)
    for graph in articles:
        for quads in _reached(store, graph, sorted(holding[graph]), wanted):
            seen |= {str(quad.subject)[1:-1] for quad in quads[:1]}
            yield from quads
    yield from _derived(store, chosen)
    for graph, roots in ((ENTITIES_GRAPH, sorted(seen)), (PROVENANCE_GRAPH, articles)):
        for quads in _reached(store, graph, roots, wanted):
            yield from quads


def _reached(
    store: ox.Store, graph: str, roots: Iterable[str], wanted: set[str]
) -> list[list[ox.Quad]]:
    """The statements of a graph by subject, in order, from these subjects on."""
    named = ox.NamedNode(graph)
    reached: dict[str, list[ox.Quad]] = {}
    waiting = list(roots)
    while waiting:
        iri = waiting.pop()
        if iri in reached:
            continue
        quads = store.quads_for_pattern(ox.NamedNode(iri), None, None, named)
        reached[iri] = kept = []
        for quad in quads:
            led = quad.object.value if isinstance(quad.object, ox.NamedNode) else ""
            if led and led not in wanted and _is_fact(store, quad.object):
                continue
            kept.append(quad)
            if led:
                waiting.append(led)
    return [sorted(reached[iri], key=str) for iri in sorted(reached, key="<{}>".format)]


def _is_fact(store: ox.Store, node: object) -> bool:
    """Whether this is something with a modality, as every fact has and nothing else."""
    assert isinstance(node, ox.NamedNode)
    return any(store.quads_for_pattern(node, _MODALITY, None, None))


_MODALITY = ox.NamedNode(expand("cd:modality"))


def _derived(store: ox.Store, facts: Iterable[Statement]) -> Iterator[ox.Quad]:
    """What is derived of these facts, and that people met of whose meeting one of them tells."""
    graph = ox.NamedNode(DERIVED_GRAPH)
    found: set[ox.Quad] = set()
    for fact in facts:
        found |= set(store.quads_for_pattern(ox.NamedNode(fact.iri), None, None, graph))
        found |= set(met(store, fact))
    yield from sorted(found, key=str)


def met(store: ox.Store, fact: Statement) -> Iterator[ox.Quad]:
    """The derived statements that people met, as far as they follow from this fact."""
    agents = [ox.NamedNode(agent) for agent in fact.values.get("prov:agent", ())]
    if fact.type in ("Meeting", "Visit") and fact.status == "held":
        for one, other in permutations(agents, 2):
            yield from store.quads_for_pattern(one, _MET, other, ox.NamedNode(DERIVED_GRAPH))
