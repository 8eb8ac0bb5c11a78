import csv
import io

import httpx
import pyoxigraph as ox
import pytest
from communique.errors import NotFound, QueryError
from communique.store import by_graph, in_memory, named_queries, query, results_to_bytes, text_of
from communique.store.endpoint import Endpoint
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import TALKS
from tests.graphs import GRAPH, quads_of
from tests.store import servers


@pytest.fixture(scope="module", params=["oxigraph", "virtuoso"])
def address(request, tmp_path_factory):
    """A real server that holds the graph over the examples."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMMUNIQUE_STORE_USER", "dba")
        patch.setenv("COMMUNIQUE_STORE_PASSWORD", "dba")
        with getattr(servers, request.param)(tmp_path_factory.mktemp(request.param)) as found:
            with Endpoint(found) as endpoint:
                endpoint.mirror(by_graph(GRAPH))
            yield found


def rows(answer):
    return sorted(map(tuple, csv.reader(io.StringIO(answer.decode("utf-8")))))


@pytest.mark.parametrize("name", named_queries())
def test_a_named_query_answers_as_it_does_here(address, name):
    needed = {"person": "a"} if name == "intermediaries" else {}
    here = results_to_bytes(query(GRAPH, name, needed), "csv")
    with Endpoint(address) as endpoint:
        assert rows(endpoint.ask(text_of(name, needed), "csv")) == rows(here)


def test_every_kind_of_query_is_answered(address):
    with Endpoint(address) as endpoint:
        assert endpoint.ask("ASK { GRAPH ?g { ?p a cd:Country } }") == b"yes\n"
        assert endpoint.ask("ASK { GRAPH ?g { ?p a cd:Nothing } }") == b"no\n"
        made = endpoint.ask(
            "CONSTRUCT { ?p a cd:Country } WHERE { GRAPH ?g { ?p a cd:Country } }", "turtle"
        )
        assert made.count(b"a cd:Country") == 3
        table = endpoint.ask("SELECT (COUNT(DISTINCT ?p) AS ?n) { GRAPH ?g { ?p a cd:Country } }")
        assert "3" in table.decode("utf-8")


def test_only_what_changed_is_sent_and_what_is_gone_goes(address):
    counted = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
    with Endpoint(address) as endpoint:
        before = rows(endpoint.ask(counted, "csv"))
        assert endpoint.mirror(by_graph(GRAPH)) == 0
        less = in_memory(quads_of([TALKS]))
        assert endpoint.mirror(by_graph(less)) > 0
        assert endpoint.mirror(by_graph(less)) == 0
        assert len(rows(endpoint.ask(counted, "csv"))) < len(before)
        endpoint.mirror(by_graph(GRAPH))
        assert rows(endpoint.ask(counted, "csv")) == before


def test_a_transfer_that_was_cut_short_is_taken_up_again(address, monkeypatch):
    with Endpoint(address) as endpoint:
        sent = []

        def dies(text):
            sent.append(text)
            if len(sent) == 7:
                raise KeyboardInterrupt
            Endpoint.update(endpoint, text)

        with monkeypatch.context() as patch:
            patch.setattr(endpoint, "update", dies)
            with pytest.raises(KeyboardInterrupt):
                endpoint.mirror(by_graph(in_memory(quads_of([TALKS]))))
        endpoint.mirror(by_graph(GRAPH))
        assert endpoint.mirror(by_graph(GRAPH)) == 0
        here = results_to_bytes(query(GRAPH, "who-met-whom"), "csv")
        assert rows(endpoint.ask(text_of("who-met-whom"), "csv")) == rows(here)


def test_an_update_changes_the_store_and_a_mistake_is_told(address):
    with Endpoint(address) as endpoint:
        endpoint.update(
            "INSERT DATA { GRAPH <http://test.example/g> { cd:Meeting a <http://x/y> } }"
        )
        assert endpoint.ask("ASK { GRAPH <http://test.example/g> { ?s ?p ?o } }") == b"yes\n"
        endpoint.update("DROP SILENT GRAPH <http://test.example/g>")
        assert endpoint.ask("ASK { GRAPH <http://test.example/g> { ?s ?p ?o } }") == b"no\n"
        with pytest.raises(QueryError, match="400"):
            endpoint.ask("SELECT ?x {")


# ---------- without a server


class Scripted(Endpoint):
    """An endpoint whose server answers as it is told, one answer after the other."""

    def __init__(self, *answers, address="http://127.0.0.1:1/query"):
        self.waited = []
        super().__init__(address, pause=self.waited.append)
        self.requests = []
        script = iter(answers)

        def handle(request):
            self.requests.append(request)
            answer = next(script)
            if isinstance(answer, Exception):
                raise answer
            return answer

        self._client = httpx.Client(transport=httpx.MockTransport(handle))


YES = httpx.Response(200, json={"head": {}, "boolean": True})


def test_a_busy_server_is_asked_again_after_longer_and_longer():
    endpoint = Scripted(httpx.Response(503), httpx.ConnectError("refused"), YES)
    assert endpoint.ask("ASK {}") == b"yes\n"
    assert endpoint.waited == sorted(endpoint.waited) and len(endpoint.waited) == 2


def test_it_gives_up_with_the_last_reason():
    endpoint = Scripted(*[httpx.ConnectError("connection refused")] * 9)
    with pytest.raises(QueryError, match=r"127\.0\.0\.1:1/query: connection refused"):
        endpoint.ask("ASK {}")
    assert len(endpoint.requests) < 9


@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_a_refusal_is_told_and_not_repeated(monkeypatch, status):
    monkeypatch.delenv("COMMUNIQUE_STORE_USER", raising=False)
    endpoint = Scripted(httpx.Response(status, text="no such thing\nat line 7"))
    with pytest.raises(QueryError, match=f"{status}.*no such thing$"):
        endpoint.ask("ASK {}")
    assert len(endpoint.requests) == 1


def test_an_address_where_nothing_answers_is_told_with_what_it_should_be():
    with pytest.raises(QueryError, match=r"404.*such as …/query"):
        Scripted(httpx.Response(404)).ask("ASK {}")


def test_too_slow_is_told():
    endpoint = Scripted(httpx.ReadTimeout("late"))
    with pytest.raises(QueryError, match="no answer within"):
        endpoint.ask("ASK {}")


@pytest.mark.parametrize(
    ("challenge", "begins"),
    [('Digest realm="x", nonce="y"', "Digest "), ("Basic realm=x", "Basic ")],
)
def test_the_server_says_how_it_wants_name_and_password(monkeypatch, challenge, begins):
    monkeypatch.setenv("COMMUNIQUE_STORE_USER", "ann")
    monkeypatch.setenv("COMMUNIQUE_STORE_PASSWORD", "s3cret")
    denied = httpx.Response(401, headers={"WWW-Authenticate": challenge})
    endpoint = Scripted(denied, *[denied] * begins.startswith("Digest"), YES)
    assert endpoint.ask("ASK {}") == b"yes\n"
    assert endpoint.requests[-1].headers["Authorization"].startswith(begins)


def test_a_password_in_the_address_is_refused_and_not_printed():
    with pytest.raises(QueryError, match="COMMUNIQUE_STORE_PASSWORD") as raised:
        Endpoint("http://ann:s3cret@127.0.0.1/query")
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize("address", ["", "localhost", "file:///etc/passwd", "ftp://x/y", "http://"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(QueryError, match="no address"):
        Endpoint(address)


@pytest.mark.parametrize("body", [b"<html>", b"{}", b"", b"\xff", b'{"head": {"vars": ["x"]}}'])
def test_an_answer_that_is_none_is_an_error(body):
    with pytest.raises(QueryError, match="not an answer"):
        Scripted(httpx.Response(200, content=body)).ask("SELECT ?x {}")


def test_what_would_leave_the_store_is_not_even_sent():
    endpoint = Scripted()
    with pytest.raises(QueryError, match="SERVICE"):
        endpoint.ask("SELECT * { SERVICE <http://x/> { ?s ?p ?o } }")
    with pytest.raises(QueryError, match="LOAD"):
        endpoint.update("LOAD <http://x/>")
    with pytest.raises(NotFound, match="no format"):
        endpoint.ask("ASK {}", "xlsx")
    assert endpoint.requests == []


@given(st.text())
def test_triples_reach_the_server_as_they_are(words):
    """What is written into a statement for the server reads back as the same literal."""
    quad = ox.Quad(ox.NamedNode("http://x/s"), ox.NamedNode("http://x/p"), ox.Literal(words),
                   ox.NamedNode("http://x/g"))  # fmt: skip
    there = ox.Store()
    empty = {"head": {"vars": ["g", "d"]}, "results": {"bindings": []}}
    endpoint = Scripted(httpx.Response(200, json=empty))
    endpoint.update = there.update
    endpoint.mirror([quad])
    assert quad in there
