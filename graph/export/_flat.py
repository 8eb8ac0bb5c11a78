"""A network whose attributes are plain text and numbers, as tables and XML can hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import networkx as nx

from ._text import SEPARATOR, cited, counted

Clean = Callable[[str], str]


def flat(network: nx.MultiGraph[str], clean: Clean = str) -> nx.MultiGraph[str]:
    """The same nodes and edges; edges are numbered, ``thing`` says which meeting one stands for.

    One meeting of three people is three edges, so that its identifier is no key of an edge.
    """
    plain: nx.MultiGraph[str] = nx.MultiGraph(name=network.graph["name"])
    for iri, node in network.nodes(data=True):
        plain.add_node(clean(iri), **_node(node, clean))
    for number, (one, other, key, edge) in enumerate(network.edges(keys=True, data=True)):
        known = {"thing": clean(key), **_edge(edge, clean)}
        plain.add_edge(clean(one), clean(other), key=str(number), **known)
    return plain


def contents(network: nx.MultiGraph[str]) -> str:
    """The counts of a network in words."""
    edges = counted(network.number_of_edges(), "edge")
    return f"{counted(len(network), 'node')}, {edges}"


def _joined(values: Iterable[str], clean: Clean) -> str:
    return clean(SEPARATOR.join(values))


def _node(node: Mapping[str, Any], clean: Clean) -> dict[str, str]:
    return {
        "label": clean(node["label"]),
        "aliases": _joined(node["aliases"], clean),
        "kind": node["kind"],
        "type": clean(node["type"]),
        "country": clean(node["country"]),
        "offices": _joined((office.text for office in node["offices"]), clean),
    }


def _edge(edge: Mapping[str, Any], clean: Clean) -> dict[str, str | int | float]:
    # "type", "start" and "end" of an edge mean other things in GEXF.
    names = {"type": "class", "end": "last_day"}
    texts = ("type", "kind", "label", "status", "date", "end", "date_text", "place")
    return {
        **{names.get(name, name): clean(edge[name]) for name in texts},
        "confidence": float(edge["confidence"]),
        "sources": int(edge["sources"]),
        "articles": len({citation.article for citation in edge["evidence"]}),
        "evidence": _joined((cited(citation) for citation in edge["evidence"]), clean),
    }
