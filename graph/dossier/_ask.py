"""Asking the graph, and reading its answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from ..vocabulary import NAMESPACES


def about(
    store: ox.Store, query: str, iris: Iterable[str], *names: str
) -> Iterator[tuple[str, ...]]:
    """The rows of a query about these IRIs, which it has in place of ``%s``."""
    values = " ".join(f"<{iri}>" for iri in sorted(iris) if not set(iri) & set('<>"{}|^`\\ \n'))
    return rows(store, query % values, *names)


def rows(store: ox.Store, query: str, *names: str) -> Iterator[tuple[str, ...]]:
    """The values of these variables in each row; empty strings for unbound ones."""
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple("" if row[name] is None else row[name].value for name in names)


def concept(iri: str) -> str:
    """The words of a concept's IRI.

    >>> concept("https://w3id.org/communique/status/in-force")
    'in force'
    """
    return iri.rpartition("/")[2].replace("-", " ")
