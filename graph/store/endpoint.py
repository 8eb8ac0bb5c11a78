"""A triple store behind a SPARQL 1.1 endpoint: asking it, and keeping it equal to a workspace.

Everything goes by form-encoded POST, which every server understands (a body of type
application/sparql-query makes Virtuoso 7 hang). A graph is replaced as a whole: dropped, filled in
batches, and only then noted with its digest. So a transfer that was cut short is taken up by the
next one, and a second one changes nothing.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx
import pyoxigraph as ox

from ..errors import QueryError
from ..vocabulary import BASE
from ._safety import form_of, refuse_unsafe, undeclared
from .results import check_format, results_to_bytes

BATCH = 400
"""Triples in one request: Virtuoso 7 refuses more than about 2,000 in one statement."""
_TRIES = 4
_BUSY = frozenset({429, 502, 503, 504})
_DIGESTS = BASE + "graph/digests"
_DIGEST = BASE + "ns#digest"
_ACCEPT = {"SELECT": "application/sparql-results+json", "ASK": "application/sparql-results+json"}


class Endpoint:
    """A SPARQL endpoint; a context manager.

    ``address`` is where queries go. Updates go to COMMUNIQUE_STORE_UPDATE, else to what servers
    usually have beside it: ``…/update`` for ``…/query``, ``…/sparql-auth`` for ``…/sparql``. Name
    and password come from COMMUNIQUE_STORE_USER and COMMUNIQUE_STORE_PASSWORD; whether they are
    sent plainly or as a digest, the server says.
    """

    def __init__(
        self, address: str, seconds: float = 60.0, pause: Callable[[float], None] = time.sleep
    ) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise QueryError(f"{address!r} is no address of a SPARQL endpoint (http://…)")
        if parts.username or parts.password:
            raise QueryError(
                "name and password go into COMMUNIQUE_STORE_USER and COMMUNIQUE_STORE_PASSWORD, "
                "not into the address"
            )
        self._address = address
        self._updates = os.environ.get("COMMUNIQUE_STORE_UPDATE") or _beside(address)
        self._pause = pause
        self._seconds = seconds
        self._client = httpx.Client(timeout=seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def ask(self, text: str, format: str = "table", width: int = 100) -> bytes:
        """The answer to SPARQL text in one of `FORMATS`.

        Raises `QueryError` for what may not be asked, what the server refuses, and where it cannot
        be reached.
        """
        refuse_unsafe(text)
        check_format(format)
        accept = _ACCEPT.get(form_of(text), "text/turtle")
        answer = self._post(self._address, {"query": undeclared(text) + text}, accept)
        try:
            if accept == "text/turtle":
                graph = ox.Store()
                graph.load(answer, format=ox.RdfFormat.TURTLE, base_iri=self._address)
                return results_to_bytes(graph.query("CONSTRUCT WHERE { ?s ?p ?o }"), format)
            found = ox.parse_query_results(answer, format=ox.QueryResultsFormat.JSON)
            if form_of(text) == "ASK":
                found = _truth(found)
            return results_to_bytes(found, format, width=width)
        except (SyntaxError, ValueError) as error:
            raise QueryError(f"{self._address}: not an answer to SPARQL: {error}") from error

    def update(self, text: str) -> None:
        """Change the store by SPARQL. Raises `QueryError` as `ask` does."""
        refuse_unsafe(text, update=True)
        self._post(self._updates, {"update": undeclared(text) + text}, "*/*")

    def mirror(
        self, quads: Iterable[ox.Quad], progress: Callable[[str, int], None] = lambda stage, n: None
    ) -> int:
        """Make the store's graphs under our names equal to these quads; how many graphs changed.

        The quads must come graph by graph. Graphs of others are left alone.
        """
        known = self._digests()
        changed = 0
        seen = set()
        for name, group in groupby(quads, key=lambda quad: str(quad.graph_name)):
            triples = sorted(f"{q.subject} {q.predicate} {q.object} ." for q in group)
            digest = hashlib.sha256("\n".join(triples).encode("utf-8")).hexdigest()
            graph = name.strip("<>")
            seen.add(graph)
            if known.get(graph) != digest:
                self._replace(graph, triples, digest)
                changed += 1
            progress("send", len(seen))
        for graph in sorted(known.keys() - seen):
            self._replace(graph, [], "")
            changed += 1
        return changed

    def _digests(self) -> dict[str, str]:
        text = f"SELECT ?g ?d {{ GRAPH <{_DIGESTS}> {{ ?g <{_DIGEST}> ?d }} }}"
        answer = self._post(self._address, {"query": text}, _ACCEPT["SELECT"])
        found = ox.parse_query_results(answer, format=ox.QueryResultsFormat.JSON)
        assert isinstance(found, ox.QuerySolutions)
        return {row["g"].value: row["d"].value for row in found}

    def _replace(self, graph: str, triples: list[str], digest: str) -> None:
        # Without its digest a graph counts as not sent: from here on until all of it is there.
        self.update(f"DELETE WHERE {{ GRAPH <{_DIGESTS}> {{ <{graph}> <{_DIGEST}> ?d }} }}")
        self.update(f"DROP SILENT GRAPH <{graph}>")
        for batch in _batches(triples):
            self.update(f"INSERT DATA {{ GRAPH <{graph}> {{ {' '.join(batch)} }} }}")
        if digest:
            noted = f'<{graph}> <{_DIGEST}> "{digest}"'
            self.update(f"INSERT DATA {{ GRAPH <{_DIGESTS}> {{ {noted} }} }}")

    def _post(self, address: str, form: dict[str, str], accept: str) -> bytes:
        """What the server answers; asked again where it is busy or does not answer at once."""
        problem = ""
        for attempt in range(_TRIES):
            if attempt:
                self._pause(0.2 * 2**attempt)
            try:
                answer = self._send(address, form, accept)
            except httpx.TimeoutException as error:
                raise QueryError(f"{address}: no answer within {self._seconds:g} s") from error
            except httpx.TransportError as error:
                problem = str(error) or type(error).__name__
                continue
            if answer.is_success:
                return answer.content
            first = next(iter(answer.text.strip().splitlines()), "")[:300]
            problem = f"{answer.status_code} {answer.reason_phrase}: {first}"
            if answer.status_code == httpx.codes.NOT_FOUND:
                problem += " (name where the server takes queries, such as …/query or …/sparql)"
            if answer.status_code not in _BUSY:
                break
        raise QueryError(f"{address}: {problem}")

    def _send(self, address: str, form: dict[str, str], accept: str) -> httpx.Response:
        headers = {"Accept": accept}
        answer = self._client.post(address, data=form, headers=headers)
        user = os.environ.get("COMMUNIQUE_STORE_USER")
        if answer.status_code != httpx.codes.UNAUTHORIZED or not user:
            return answer
        password = os.environ.get("COMMUNIQUE_STORE_PASSWORD", "")
        asked = answer.headers.get("WWW-Authenticate", "").lower()
        kind = httpx.DigestAuth if asked.startswith("digest") else httpx.BasicAuth
        # Kept: with a digest, later requests need no second challenge.
        self._client.auth = kind(user, password)
        return self._client.post(address, data=form, headers=headers)


def _beside(address: str) -> str:
    """Where updates go, for where queries go.

    >>> _beside("http://localhost:7878/query"), _beside("http://localhost:8890/sparql")
    ('http://localhost:7878/update', 'http://localhost:8890/sparql-auth')
    """
    for queries, updates in (("/query", "/update"), ("/sparql", "/sparql-auth")):
        if address.endswith(queries):
            return address.removesuffix(queries) + updates
    return address


def _truth(found: ox.QuerySolutions | ox.QueryBoolean) -> ox.QueryBoolean:
    """The answer to ASK; Virtuoso 7 gives it as one row with a 0 or a 1."""
    if isinstance(found, ox.QueryBoolean):
        return found
    true = any(term is not None and term.value in ("1", "true") for row in found for term in row)
    answer = ox.Store().query("ASK {}" if true else "ASK { FILTER(false) }")
    assert isinstance(answer, ox.QueryBoolean)
    return answer


def _batches(triples: list[str]) -> Iterator[list[str]]:
    return (triples[n : n + BATCH] for n in range(0, len(triples), BATCH))
