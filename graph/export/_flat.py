"""A network whose attributes are plain text and numbers, as tables and XML can hold them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

SEPARATOR = " | "
"""Between the values of an attribute that had several."""
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text with U+FFFD for each character that XML 1.0 cannot hold.

    networkx writes such characters into files that it cannot read again.

    >>> clean("bell\\x07")
    'bell\ufffd'
    """
    return _UNWRITABLE.sub("\ufffd", text)


def flat(network: nx.MultiGraph[str]) -> nx.MultiGraph[str]:
    """The same nodes and edges; edges are numbered, ``thing`` says which meeting one stands for.

    One meeting of three people is three edges, so that its identifier is no key of an edge.
    """
    plain: nx.MultiGraph[str] = nx.MultiGraph(name=network.graph["name"])
    for iri, node in network.nodes(data=True):
        plain.add_node(clean(iri), **_node(node))
    for number, (one, other, key, edge) in enumerate(network.edges(keys=True, data=True)):
        plain.add_edge(clean(one), clean(other), key=str(number), thing=key, **_edge(edge))
    return plain


def counted(number: int, noun: str) -> str:
    """The number with its noun.

    >>> counted(1, "edge"), counted(1200, "edge")
    ('1 edge', '1,200 edges')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def cited(citation: Any) -> str:
    """One sentence with its source, in a line."""
    source = ", ".join(filter(None, (citation.publisher, citation.published, citation.url)))
    return f"“{citation.quote}” ({source})" if source else f"“{citation.quote}”"


def _joined(values: Iterable[str]) -> str:
    return clean(SEPARATOR.join(values))


def _node(node: Mapping[str, Any]) -> dict[str, str]:
    return {
        "label": clean(node["label"]),
        "aliases": _joined(node["aliases"]),
        "kind": node["kind"],
        "country": clean(node["country"]),
        "offices": _joined(office.text for office in node["offices"]),
    }


def _edge(edge: Mapping[str, Any]) -> dict[str, str | int | float]:
    # "type", "start" and "end" of an edge mean other things in GEXF.
    names = {"type": "class", "end": "last_day"}
    texts = ("type", "kind", "label", "status", "date", "end", "date_text", "place")
    return {
        **{names.get(name, name): clean(edge[name]) for name in texts},
        "confidence": float(edge["confidence"]),
        "articles": len({citation.article for citation in edge["evidence"]}),
        "evidence": _joined(cited(citation) for citation in edge["evidence"]),
    }
