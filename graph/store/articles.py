"""Finding articles of a graph by what people call them."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from ..errors import NotFound
from ..vocabulary import NAMESPACES, PROVENANCE_GRAPH

_CALLED = f"""
SELECT ?id ?name {{ GRAPH <{PROVENANCE_GRAPH}> {{
  ?article dcterms:identifier ?id ; schema:url|schema:headline ?name
}} }} ORDER BY ?id"""
_IDS = f"SELECT ?id {{ GRAPH <{PROVENANCE_GRAPH}> {{ ?article dcterms:identifier ?id }} }}"


def articles_called(store: ox.Store, names: Iterable[str]) -> list[str]:
    """The ids of the articles with these addresses, titles or ids, or beginnings of ids.

    Raises `NotFound` where one is unknown, or means several articles.
    """
    ids = [row[0].value for row in _solutions(store, _IDS)]
    called: dict[str, list[str]] = {}
    for row in _solutions(store, _CALLED):
        called.setdefault(row[1].value, []).append(row[0].value)
    found = []
    for name in names:
        begun = [id for id in ids if len(name) >= 8 and id.startswith(name)]
        meant = sorted({*called.get(name, ()), *begun})
        if not meant:
            raise NotFound(f"no article {name!r}; communique query articles lists those there are")
        if len(meant) > 1:
            raise NotFound(f"{name!r} means several articles: {', '.join(meant)}")
        found += meant
    return found


def _solutions(store: ox.Store, query: str) -> ox.QuerySolutions:
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    return found
