"""Asking the graph for the rows that statements are derived from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import pyoxigraph as ox

from ..vocabulary import NAMESPACES

Only = Collection[str] | None
"""Subjects to derive statements about; all of them where it is ``None``."""

# In the default graph a value stands once, however many articles give it.
VALUES = """
SELECT ?fact ?value {{
  #only ?fact
  ?fact {} ?value
}}"""


def rows(store: ox.Store, query: str, *names: str, only: Only = None) -> Iterator[tuple[str, ...]]:
    """The values of these variables in each row; empty strings for unbound ones.

    With ``only``, the rows of these values of the variable that the query marks.
    """
    if only is not None:
        values = " ".join(f"<{iri}>" for iri in sorted(only))
        query = re.sub(r"#only (\?\w+)", rf"VALUES \1 {{ {values} }}", query)
    found = store.query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple("" if row[name] is None else row[name].value for name in names)
