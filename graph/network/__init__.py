"""The graph as NetworkX networks: who met whom, which countries deal with each other.

Each public module is one kind of network with a ``build(store, filters)`` that gives a MultiGraph.

A node's key is its IRI. Attributes of a node:

``label``     the name to show
``aliases``   tuple of other names
``kind``      "person" or "country"
``country``   ISO 3166-1 alpha-2, or empty
``offices``   of a person: tuple of `Office`, each with the sentences that say so

An edge is one thing that connects two nodes, its key the IRI of that thing. Attributes:

``type``        class of the ontology: Meeting, Visit, Agreement, CulturalEvent
``kind``        concept: meeting, visit, call, signing, delegation, memorandum, festival …
``label``       name of an agreement or event, else empty
``status``      held, planned, cancelled, denied …, over all articles
``date``        ISO 8601 prefix, or empty; ``end`` the last day, ``date_text`` the words as written
``place``       name of the place, or empty
``confidence``  from 0 to 1, over all articles
``evidence``    tuple of `communique.statements.Citation`, never empty in a checked graph

Attributes of the network: ``name``, ``filters`` (a `Filters`), ``all_nodes`` and ``all_ties`` (how
many there are without filters; a tie is a pair), ``undated`` (how many things a filter by time left
out because no article dates them), ``articles`` (how many were read), ``first`` and ``last`` (days
of publication), ``countries`` (name by ISO code).
"""

from __future__ import annotations

import networkx as nx

from ..errors import NotFound
from ..plugins import modules
from ..statements import Queryable
from ._common import Office, find
from ._filters import Filters
from .people import build as people_network

__all__ = ["Filters", "Office", "build", "find", "people_network", "simple"]


def build(kind: str, store: Queryable, filters: Filters = Filters()) -> nx.MultiGraph[str]:  # noqa: B008
    """The network of a kind ("people"). Raises `NotFound` for an unknown kind or focus."""
    kinds = modules(__name__)
    if kind not in kinds:
        raise NotFound(f"no network “{kind}”; there are: {', '.join(kinds)}")
    network: nx.MultiGraph[str] = kinds[kind].build(store, filters)
    return network


def simple(network: nx.MultiGraph[str]) -> nx.Graph[str]:
    """One edge per pair, with ``weight`` things that connect it.

    ``held`` and ``planned`` count them by status, ``articles`` the articles that say so; ``first``
    and ``last`` are dates or empty; ``keys`` are the edges of the multigraph that stand behind it.
    """
    graph: nx.Graph[str] = nx.Graph(**network.graph)
    graph.add_nodes_from(network.nodes(data=True))
    for one, other, key in network.edges(keys=True):
        if not graph.has_edge(one, other):
            graph.add_edge(one, other, keys=())
        graph[one][other]["keys"] += (key,)
    for one, other, pair in graph.edges(data=True):
        edges = [network[one][other][key] for key in pair["keys"]]
        dates = sorted(edge["date"] for edge in edges if edge["date"])
        pair["weight"] = len(edges)
        pair["held"] = sum(edge["status"] == "held" for edge in edges)
        pair["planned"] = sum(edge["status"] == "planned" for edge in edges)
        pair["articles"] = len({cited.article for edge in edges for cited in edge["evidence"]})
        pair["first"], pair["last"] = (dates[0], dates[-1]) if dates else ("", "")
    return graph
