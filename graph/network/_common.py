"""What the kinds of network share: edges, and the neighbourhood of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

import networkx as nx
from rapidfuzz import process

from ..errors import NotFound
from ..statements import Queryable, Statement, articles, labels
from ..vocabulary import name_tokens
from ._filters import Filters, kind_of
from ._nodes import Nodes, codes

Pairs = Mapping[str, list[tuple[str, str]]]
"""The pairs of nodes that each fact joins, by its IRI."""


def everybody(ends: Mapping[str, Iterable[str]]) -> Pairs:
    """All pairs of those who share a fact."""
    return {iri: list(combinations(sorted(set(found)), 2)) for iri, found in ends.items()}


def assemble(
    name: str,
    store: Queryable,
    filters: Filters,
    *,
    nodes: Nodes,
    facts: Iterable[Statement],
    pairs: Pairs,
    names: Mapping[str, str],
    whole: bool = False,
) -> nx.MultiGraph[str]:
    """The network of the facts that pass the filters.

    Nodes without a tie are left out. Nodes stand in order of IRI, edges of date. A filter by
    country keeps the ties of which one end has it; with ``whole``, all ties of such a fact.
    """
    facts = sorted(facts, key=lambda fact: (fact.date, fact.iri))
    network: nx.MultiGraph[str] = nx.MultiGraph(name=name, filters=filters, **_corpus(store))
    network.graph["all_ties"] = len({pair for fact in facts for pair in pairs[fact.iri]})
    network.graph["all_nodes"] = len(nodes)
    timed = bool(filters.since or filters.until)
    network.graph["undated"] = sum(timed and not fact.date for fact in facts)
    steady = filters.steady()
    wider = [
        (one, other, fact)
        for fact in filter(steady.admits, facts)
        for one, other in _fitting(pairs[fact.iri], nodes, filters.country.upper(), whole)
    ]
    if steady != filters and not filters.path:
        ends = (find(nodes, filters.focus),) if filters.focus else ()
        network.graph["wider"] = _wider(wider, nodes, ends, filters.depth)
    edges = [edge for edge in wider if filters.admits(edge[2])]
    met = {end for one, other, _ in edges for end in (one, other)}
    network.add_nodes_from((iri, nodes[iri]) for iri in sorted(met))
    for one, other, fact in edges:
        network.add_edge(one, other, key=fact.iri, **_edge(fact, names))
    if filters.focus:
        return around(network, filters, nodes)
    return between(network, filters, nodes) if filters.path else network


def _fitting(
    pairs: list[tuple[str, str]], nodes: Nodes, country: str, whole: bool
) -> list[tuple[str, str]]:
    found = [
        (one, other)
        for one, other in pairs
        if country in ("", nodes[one]["country"], nodes[other]["country"])
    ]
    return pairs if whole and found else found


def _wider(
    edges: list[tuple[str, str, Statement]], nodes: Nodes, ends: tuple[str, ...], depth: int
) -> nx.MultiGraph[str]:
    """Names and ties before time and evidence thinned them, or what of them is near an end."""
    network: nx.MultiGraph[str] = nx.MultiGraph()
    met = {end for one, other, _ in edges for end in (one, other)} | {*ends}
    network.add_nodes_from((iri, {"label": nodes[iri]["label"]}) for iri in sorted(met))
    for one, other, fact in edges:
        network.add_edge(one, other, key=fact.iri)
    if not ends:
        return network
    near = nx.single_source_shortest_path_length(network, ends[0], cutoff=depth)
    return _part(network, near, *ends)


def around(network: nx.MultiGraph[str], filters: Filters, nodes: Nodes) -> nx.MultiGraph[str]:
    """The part of the network within ``filters.depth`` steps of ``filters.focus``."""
    focus = find(nodes, filters.focus)
    if focus not in network:
        network.add_node(focus, **nodes[focus])
    near = nx.single_source_shortest_path_length(network, focus, cutoff=filters.depth)
    return _part(network, near, focus)


def between(network: nx.MultiGraph[str], filters: Filters, nodes: Nodes) -> nx.MultiGraph[str]:
    """The nodes on any shortest way between the ends of ``filters.path``.

    Raises `NotFound` where the articles do not connect them.
    """
    ends = [find(nodes, name) for name in filters.path]
    steps = [
        nx.single_source_shortest_path_length(network, end) if end in network else {}
        for end in ends
    ]
    if ends[1] not in steps[0]:
        one, other = (nodes[end]["label"] for end in ends)
        raise NotFound(f"no way from {one} to {other} on this map, with these filters")
    length = steps[0][ends[1]]
    on_the_way = {node for node, step in steps[0].items() if step + steps[1][node] == length}
    return _part(network, on_the_way, *ends)


def _part(network: nx.MultiGraph[str], kept: Iterable[str], *ends: str) -> nx.MultiGraph[str]:
    kept = set(kept)
    part: nx.MultiGraph[str] = nx.MultiGraph(**network.graph, ends=ends)
    part.add_nodes_from((iri, network.nodes[iri]) for iri in sorted(kept))
    for one, other, key, edge in network.edges(keys=True, data=True):
        if one in kept and other in kept:
            part.add_edge(one, other, key=key, **edge)
    return part


def find(nodes: Mapping[str, Mapping[str, Any]], name: str) -> str:
    """The key of the node with this IRI, name or alias, or whose name has all its words.

    Raises `NotFound` where none or several fit; the message names them or what is near.
    """
    if name in nodes:
        return name
    words = set(name_tokens(name))
    known: dict[str, set[str]] = defaultdict(set)
    for iri, node in nodes.items():
        for form in (node["label"], *node["aliases"]):
            known[form].add(iri)
    same = {iri for form, iris in known.items() if set(name_tokens(form)) == words for iri in iris}
    part = {iri for form, iris in known.items() if words <= set(name_tokens(form)) for iri in iris}
    found = sorted(same or part) if words else []
    if len(found) == 1:
        return found[0]
    if found:
        several = "; ".join(f"{nodes[iri]['label']} <{iri}>" for iri in found)
        raise NotFound(f"“{name}” may mean: {several}. Give the full name or the identifier")
    near = [form for form, _, _ in process.extract(name, sorted(known), limit=3, score_cutoff=60)]
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise NotFound(f"nobody and nothing called “{name}” here{hint}")


def _edge(fact: Statement, names: Mapping[str, str]) -> dict[str, Any]:
    places = [names.get(place, "") for place in fact.values.get("sem:hasPlace", ())]
    return {
        "type": fact.type,
        "kind": kind_of(fact),
        "label": fact.value("skos:prefLabel") or " / ".join(fact.values.get("schema:roleName", ())),
        "status": fact.status,
        "date": fact.date,
        "end": fact.end,
        "date_text": fact.value("cd:dateText"),
        "place": ", ".join(sorted(filter(None, places))),
        "confidence": fact.confidence,
        "sources": fact.sources,
        "evidence": fact.citations,
    }


def _corpus(store: Queryable) -> dict[str, Any]:
    known = articles(store)
    days = sorted(row["published"] for row in known.values() if "published" in row)
    names = labels(store)
    countries = {code: names.get(iri, code) for iri, code in codes(store).items()}
    return {
        "articles": len(known),
        "publishers": len({row["publisher"] for row in known.values() if "publisher" in row}),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "published": tuple(days),
        "countries": dict(sorted(countries.items())),
    }
