import subprocess
import sys

import pytest
from communique.errors import NotFound, QueryError, WorkspaceError
from communique.store import Worker, Workspace, ask, change, n_quads

from tests.workspaces import make_workspace

NAMES = "SELECT ?n { ?p a schema:Person ; skos:prefLabel ?n } ORDER BY ?n"
# Joins everything with everything: hours, on the smallest graph.
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return Workspace.open(make_workspace(tmp_path_factory.mktemp("worker")))


@pytest.fixture(scope="module")
def worker(workspace):
    with Worker(workspace.snapshot()) as made:
        yield made


def test_it_answers_in_every_format(worker):
    assert worker.ask(NAMES, "csv").split(b"\r\n")[1] == b"Arash Rahimi"
    assert b"Arash Rahimi" in worker.ask(NAMES, "table")
    assert worker.ask("ASK { ?p a schema:Person }", "table") == b"yes\n"
    assert b"<uri>" in worker.ask("SELECT ?p { ?p a cd:Country }", "xml")
    made = worker.ask("CONSTRUCT { ?p a cd:Country } WHERE { ?p a cd:Country }", "table")
    assert made.count(b"a cd:Country") == 3


def test_a_query_that_takes_too_long_is_stopped_and_the_next_one_answered(worker):
    with pytest.raises(QueryError, match=r"longer than 0\.5 s.*--timeout"):
        worker.ask(ENDLESS, "csv", seconds=0.5)
    assert b"Olga Petrova" in worker.ask(NAMES, "csv")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?x {\n?x }", "line 2, column 5"),
        ("DROP ALL", "DROP is refused"),
        ("SELECT * { SERVICE <http://x/> { ?s ?p ?o } }", "SERVICE is refused"),
    ],
)
def test_mistakes_are_told_as_without_a_process(worker, text, message):
    with pytest.raises(QueryError, match=message):
        worker.ask(text, "csv")
    assert b"Olga Petrova" in worker.ask(NAMES, "csv")


def test_a_format_that_does_not_fit_or_is_not_known(worker):
    with pytest.raises(QueryError, match="use table"):
        worker.ask(NAMES, "turtle")
    with pytest.raises(NotFound, match="no format 'xlsx'"):
        worker.ask(NAMES, "xlsx")


def test_a_process_that_dies_is_told_and_replaced(worker):
    worker.ask("ASK {}", "csv")
    worker._process.kill()
    with pytest.raises(QueryError, match="gone"):
        worker.ask("ASK {}", "csv")
    assert worker.ask("ASK {}", "table") == b"yes\n"


def test_a_snapshot_that_cannot_be_opened_is_told(tmp_path):
    with Worker(tmp_path / "none") as made, pytest.raises(QueryError, match="cannot be opened"):
        made.ask("ASK {}", "csv")


def test_parameters_find_names_and_words_without_accents_and_case(workspace):
    met = ask(workspace, "who-met-whom", {"person": "PÉTROVA"}, format="csv").decode("utf-8")
    assert {line.split(",")[0] for line in met.splitlines()[1:]} == {"Olga Petrova"}
    hits = ask(workspace, "sentences", {"words": "ambassador received"}, format="csv")
    assert b"Olga Petrova received the Iranian ambassador" in hits
    nothing = ask(workspace, "sentences", {"words": "ambassador burned"}, format="csv")
    assert nothing.count(b"\r\n") == 1


def test_countries_are_found_by_code_in_any_case(workspace):
    for code in ("IR", "ir"):
        found = ask(workspace, "people-of-country", {"country": code}, format="csv")
        assert b"Arash Rahimi" in found and b"Bolat Serik" not in found
    both = {"country": "IR", "other": "kz"}
    assert b"IR,KZ" in ask(workspace, "meetings-between", both, format="csv")


def test_without_a_graph_there_is_nothing_to_ask(tmp_path):
    with pytest.raises(WorkspaceError, match="communique build"):
        ask(Workspace.create(tmp_path), "ASK {}")


@pytest.fixture
def changed(tmp_path):
    return Workspace.open(make_workspace(tmp_path / "changed"))


NOTE = "INSERT DATA { GRAPH <http://mine.example/> { <http://x/> rdfs:label 'mine' } }"


def test_an_update_is_seen_by_those_who_ask_later(changed):
    change(changed, NOTE)
    assert ask(changed, "ASK { <http://x/> rdfs:label 'mine' }") == b"yes\n"
    change(changed, NOTE.replace("INSERT", "DELETE"))
    assert ask(changed, "ASK { <http://x/> ?p ?o }") == b"no\n"


def test_an_update_that_takes_too_long_is_stopped_and_changes_nothing(changed):
    before = list(n_quads(changed.graph()))
    endless = "INSERT { ?a ?b ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with pytest.raises(QueryError, match=r"update took longer than 0\.5 s"):
        change(changed, f"{NOTE} ; {endless}", seconds=0.5)
    assert list(n_quads(changed.graph())) == before
    assert not (changed.path / "store" / "draft").exists()
    change(changed, NOTE)
    assert len(list(n_quads(changed.graph()))) == len(before) + 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?x { ?x ?y ?z }", "syntax error in line 1"),
        (NOTE + " ; oh", "syntax error in line 1"),
        ("LOAD <http://x/>", "LOAD is refused"),
    ],
)
def test_what_is_no_update_changes_nothing(changed, text, message):
    before = changed.snapshot()
    with pytest.raises(QueryError, match=message):
        change(changed, text)
    assert changed.snapshot() == before


def test_without_a_graph_there_is_nothing_to_change(tmp_path):
    with pytest.raises(WorkspaceError, match="communique build"):
        change(Workspace.create(tmp_path / "none"), NOTE)
    assert not (tmp_path / "none").exists()


REACHES = """
import http.server, sys, threading
import pyoxigraph as ox
from communique.store._sandbox import forbid_network
server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
threading.Thread(target=server.handle_request, daemon=True).start()
if sys.argv[1] == "forbidden":
    assert forbid_network()
text = "SELECT * { SERVICE <http://127.0.0.1:%d/> { ?s ?p ?o } }" % server.server_port
try:
    list(ox.Store().query(text))
except OSError as error:
    print(error)
"""


@pytest.mark.parametrize(("how", "said"), [("free", "501"), ("forbidden", "not permitted")])
def test_a_process_without_network_cannot_reach_a_server(how, said):
    """What the first layer would have to miss; without the second, the request arrives."""
    done = subprocess.run(
        [sys.executable, "-c", REACHES, how], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
