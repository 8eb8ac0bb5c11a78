"""The graph as NetworkX networks: who met whom, which states and institutions deal with each other.

Each public module is one kind of network with a ``build(store, filters)`` that gives a MultiGraph.

A node's key is its IRI. Attributes of a node:

``label``     the name to show
``aliases``   tuple of other names
``kind``      "person", "organization", "country", "agreement" or "gathering"
``type``      kind of an organization ("museum"), agreement ("treaty") or gathering, or empty
``country``   ISO 3166-1 alpha-2, or empty
``offices``   of a person: tuple of `Office`, each with the sentences that say so
``records``   tuple of `Record`: what else its dossier has, such as statements, or an agreement's
              history
``status``    of an agreement alone: signed, in-force …, over all articles

An edge is one thing that connects two nodes, its key the IRI of that thing. Attributes:

``type``        class of the ontology: Meeting, Visit, Agreement, CulturalEvent, RoleHolding
``kind``        concept: meeting, visit, call, signing, delegation, memorandum, festival, office …
``label``       name of an agreement or event, title of an office, else empty
``status``      held, planned, cancelled, denied …, over all articles
``date``        ISO 8601 prefix, or empty; ``end`` the last day, ``date_text`` the words as written
``place``       name of the place, or empty
``confidence``  belief from 0 to 1, over all articles
``sources``     how many independent sources say so
``evidence``    tuple of `communique.statements.Citation`, never empty in a checked graph

Attributes of the network: ``name``, ``filters`` (a `Filters`), ``all_nodes`` and ``all_ties`` (how
many there are without filters; a tie is a pair), ``undated`` (how many things a filter by time left
out because no article dates them), ``articles`` and ``publishers`` (how many were read), ``first``
and ``last`` (days of publication), ``published`` (all these days, sorted), ``countries`` (name by
ISO code), and of a part of a network ``ends``: the node around which, or the two between which it
lies. Where time or evidence thinned it, ``wider`` has the labels and ties of what it was before, so
that everybody can stay in place.
"""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from ..errors import NotFound
from ..plugins import modules
from ..statements import Queryable
from ._common import find
from ._facts import choose
from ._filters import Filters
from ._nodes import Office, Record
from ._slices import slices
from .people import build as people_network

__all__ = [
    "Filters",
    "Office",
    "Record",
    "build",
    "choose",
    "find",
    "people_network",
    "simple",
    "slices",
]


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
    ``newman`` shares each thing out: of n who take part, each pair gets 1/(n - 1), so that a
    congress of 400 gives each of them one tie's worth and not 399 (Newman, Phys. Rev. E 64, 016132,
    2001).
    """
    present: dict[str, set[str]] = defaultdict(set)
    for one, other, key in network.edges(keys=True):
        present[key] |= {one, other}
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
        pair["newman"] = sum(1 / (len(present[key]) - 1) for key in pair["keys"])
        pair["held"] = sum(edge["status"] == "held" for edge in edges)
        pair["planned"] = sum(edge["status"] == "planned" for edge in edges)
        pair["articles"] = len({cited.article for edge in edges for cited in edge["evidence"]})
        pair["first"], pair["last"] = (dates[0], dates[-1]) if dates else ("", "")
    return graph
