"""Networks made by hand, as `communique.network` would build them, and Hypothesis strategies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

import networkx as nx
from communique.statements import Citation
from hypothesis import strategies as st


def cited(article: str, quote: str = "They met.", published: str = "2025-01-01") -> Citation:
    """One sentence of an article."""
    return Citation(
        published=published,
        article=article,
        start=0,
        quote=quote,
        trigger=(0, 0),
        rule="by-hand",
        status="held",
        modality="asserted",
        confidence=0.9,
        title="News",
        url=f"https://news.example/{article}",
        publisher="Example News",
    )


def thing(**about):
    """The attributes of an edge."""
    articles = about.pop("articles", ("a1",))
    return {
        "type": "Meeting",
        "kind": "meeting",
        "label": "",
        "status": "held",
        "date": "",
        "end": "",
        "date_text": "",
        "place": "",
        "confidence": 0.9,
        "sources": 1,
        "evidence": tuple(cited(article) for article in articles),
    } | about


def node(name: str, country: str = "", kind: str = "person"):
    """The attributes of a node."""
    return {
        "label": name,
        "aliases": (),
        "kind": kind,
        "type": "",
        "country": country,
        "offices": (),
        "records": (),
    }


def network(
    things: Iterable[tuple[str, Sequence[str], dict]],
    codes: dict[str, str] | None = None,
    **about,
) -> nx.MultiGraph:
    """A network of things, each (key, who, attributes); nodes are their names, sorted."""
    codes = codes or {}
    things = list(things)
    found = nx.MultiGraph(**{
        "name": "people", "articles": 3, "first": "2025-01-01", "last": "2025-12-31",
        "published": ("2025-01-01", "2025-12-31"), "countries": {}, **about,
    })  # fmt: skip
    for name in sorted({name for _, who, _ in things for name in who} | codes.keys()):
        found.add_node(name, **node(name, codes.get(name, "")))
    for key, who, attributes in things:
        for one, other in combinations(sorted(who), 2):
            found.add_edge(one, other, key=key, **thing(**attributes))
    return found


def graphs(least: int = 0, most: int = 12):
    """Simple graphs with weights, of any density."""

    @st.composite
    def draw(given):
        size = given(st.integers(least, most))
        pairs = list(combinations(range(size), 2))
        chosen = given(st.sets(st.sampled_from(pairs))) if pairs else set()
        found = nx.Graph()
        found.add_nodes_from(range(size))
        for one, other in sorted(chosen):
            found.add_edge(one, other, weight=given(st.sampled_from([0.25, 0.5, 1.0, 3.0])))
        return found

    return draw()
