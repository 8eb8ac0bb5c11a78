"""What the kinds of network share: nodes, edges, and the neighbourhood of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any, NamedTuple

import networkx as nx
from rapidfuzz import process

from ..errors import NotFound
from ..statements import Citation, Queryable, Statement, articles, labels, rows
from ..vocabulary import ENTITIES_GRAPH, name_tokens
from ._filters import Filters


class Office(NamedTuple):
    """One office or function of a person: "ambassador of Iran to Russia".

    ``status`` is in-office, former or designate.
    """

    text: str
    status: str
    evidence: tuple[Citation, ...]


def ties(facts: Iterable[Statement], ends: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """The distinct pairs that these facts connect."""
    return sorted({pair for fact in facts for pair in combinations(sorted(ends[fact.iri]), 2)})


def assemble(
    name: str,
    store: Queryable,
    filters: Filters,
    *,
    nodes: Mapping[str, dict[str, Any]],
    facts: Iterable[Statement],
    ends: Mapping[str, Iterable[str]],
    names: Mapping[str, str],
) -> nx.MultiGraph[str]:
    """The network of the facts that pass the filters; ``ends`` are the nodes of each fact.

    Nodes without a tie are left out. Nodes stand in order of IRI, edges of date.
    """
    facts = list(facts)
    admitted = [fact for fact in facts if filters.admits(fact)]
    network: nx.MultiGraph[str] = nx.MultiGraph(name=name, filters=filters, **_corpus(store))
    network.graph["all_ties"] = len(ties(facts, ends))
    network.graph["all_nodes"] = len(nodes)
    timed = bool(filters.since or filters.until)
    network.graph["undated"] = sum(timed and not fact.date for fact in facts)
    wanted = filters.country.upper()
    edges = [
        (one, other, fact)
        for fact in admitted
        for one, other in combinations(sorted(ends[fact.iri]), 2)
        if wanted in ("", nodes[one]["country"], nodes[other]["country"])
    ]
    met = {end for one, other, _ in edges for end in (one, other)}
    network.add_nodes_from((iri, nodes[iri]) for iri in sorted(met))
    for one, other, fact in edges:
        network.add_edge(one, other, key=fact.iri, **_edge(fact, names))
    return around(network, filters, nodes) if filters.focus else network


def around(
    network: nx.MultiGraph[str], filters: Filters, nodes: Mapping[str, dict[str, Any]]
) -> nx.MultiGraph[str]:
    """The part of the network within ``filters.depth`` steps of ``filters.focus``."""
    focus = find(nodes, filters.focus)
    if focus not in network:
        network.add_node(focus, **nodes[focus])
    near = nx.single_source_shortest_path_length(network, focus, cutoff=filters.depth)
    part: nx.MultiGraph[str] = nx.MultiGraph(**network.graph)
    part.add_nodes_from((iri, network.nodes[iri]) for iri in sorted(near))
    for one, other, key, edge in network.edges(keys=True, data=True):
        if one in near and other in near:
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


def aliases(store: Queryable) -> dict[str, tuple[str, ...]]:
    """All other names of each entity, sorted."""
    query = f"SELECT ?entity ?name {{ GRAPH <{ENTITIES_GRAPH}> {{ ?entity skos:altLabel ?name }} }}"
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows(store, query):
        found[row["entity"]].add(row["name"])
    return {entity: tuple(sorted(names)) for entity, names in found.items()}


def codes(store: Queryable) -> dict[str, str]:
    """The ISO code of each country, by IRI."""
    query = "SELECT DISTINCT ?country ?code { ?country a cd:Country ; cd:iso2 ?code }"
    return {row["country"]: row["code"] for row in rows(store, query)}


def _edge(fact: Statement, names: Mapping[str, str]) -> dict[str, Any]:
    places = [names.get(place, "") for place in fact.values.get("sem:hasPlace", ())]
    return {
        "type": fact.type,
        "kind": fact.kind,
        "label": fact.value("skos:prefLabel"),
        "status": fact.status,
        "date": fact.date,
        "end": fact.end,
        "date_text": fact.value("cd:dateText"),
        "place": ", ".join(sorted(filter(None, places))),
        "confidence": fact.confidence,
        "evidence": fact.citations,
    }


def _corpus(store: Queryable) -> dict[str, Any]:
    known = articles(store)
    days = sorted(row["published"] for row in known.values() if "published" in row)
    names = labels(store)
    countries = {code: names.get(iri, code) for iri, code in codes(store).items()}
    return {
        "articles": len(known),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "countries": dict(sorted(countries.items())),
    }
