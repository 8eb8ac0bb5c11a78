"""Asking the graph: named queries with parameters, and free SPARQL that may only read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from ..errors import QueryError
from ..vocabulary import NAMESPACES
from ._safety import explained, refuse_unsafe
from .named import named_query

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def text_of(
    asked: str, parameters: Mapping[str, str] | None = None, index: Path | None = None
) -> str:
    """SPARQL for what was asked: a query's text, or the name of one with its parameters.

    Raises `QueryError` for what would write or leave the graph, `NotFound` for an unknown name.
    """
    if re.fullmatch(r"[\w-]+", asked.strip()):
        text = named_query(asked.strip()).bound(parameters or {}, index)
    elif parameters:
        raise QueryError("parameters go with a named query, not with SPARQL text")
    else:
        text = asked
    refuse_unsafe(text)
    return text


def query(store: ox.Store, asked: str, parameters: Mapping[str, str] | None = None) -> Results:
    """Ask a store by SPARQL or by the name of a query; the ontology's prefixes are known.

    Without a time limit: see `communique.store.ask`. Raises `QueryError` for what is no query,
    would write, or would leave this graph; `NotFound` for an unknown name.
    """
    text = text_of(asked, parameters)
    try:
        return store.query(text, prefixes=NAMESPACES)
    except SyntaxError as error:
        raise QueryError(explained(str(error), text)) from error
    except (RuntimeError, ValueError, OSError) as error:
        raise QueryError(f"the query failed: {error}") from error
