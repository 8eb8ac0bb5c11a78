import pytest
from click.testing import CliRunner
from communique.cli import main
from communique.store import Workspace, ask

from tests.cli.workspaces import built
from tests.examples import TALKS


@pytest.fixture
def workspace(tmp_path):
    return built(tmp_path)


def run(workspace, *arguments):
    return CliRunner().invoke(main, [*arguments, "-w", workspace])


def correct(workspace, *arguments):
    return run(workspace, "correct", *arguments, "--reason", "seen", "--author", "Ann")


def names(workspace):
    found = ask(Workspace.open(workspace), "names", {"name": "Serik"}, format="csv")
    return found.decode("utf-8")


def test_a_correction_is_made_listed_and_undone(workspace):
    done = correct(workspace, "rename", "Bolat Serik", "B. Serik")
    assert done.exit_code == 0, done.output
    assert "B. Serik,Bolat Serik," in names(workspace)
    assert "1: rename id/person/bolat-serik" in run(workspace, "correct", "list").stdout
    assert correct(workspace, "undo", "1").exit_code == 0
    assert "B. Serik" not in names(workspace)
    assert run(workspace, "correct", "list").stdout == ""


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["merge", "Bolat Serik"], 2, "name two"),
        (["split", "Bolat Serik"], 2, "name two"),
        (["merge", "Bolat Serik", "Nobody Known"], 1, "Nobody Known"),
        (["reject", "id/meeting/none"], 1, "no article states"),
        (["undo", "9"], 1, "no correction 9"),
    ],
)
def test_what_cannot_be_corrected_is_said(workspace, arguments, status, message):
    done = correct(workspace, *arguments)
    assert done.exit_code == status
    assert message in done.stderr
    assert Workspace.open(workspace).corrections() == []


def test_a_correction_of_what_no_article_tells_any_more_is_reported(workspace):
    meeting = next(fact for fact in TALKS.facts if fact.type == "Meeting").id
    assert correct(workspace, "accept", meeting).exit_code == 0
    assert correct(workspace, "rename", "Dana Ospan", "D. Ospan").exit_code == 0
    assert correct(workspace, "rename", "Arash Rahimi", "A. Rahimi").exit_code == 0
    assert "without effect" not in run(workspace, "correct", "list").stdout
    for title in ("Talks in Kazan", "Film ties"):
        assert run(workspace, "remove", title).exit_code == 0
    listed = run(workspace, "correct", "list").stdout
    assert "1: without effect" in listed and meeting in listed
    assert "2: without effect" in listed and "3: without effect" not in listed
    checked = run(workspace, "check")
    assert checked.exit_code == 0
    assert checked.stdout.count("Warning: ") >= 2 and "2: without effect" in checked.stdout
    assert "without effect" not in run(workspace, "check", "--quiet").stdout


def test_a_correction_needs_a_reason(workspace):
    done = run(workspace, "correct", "rename", "Bolat Serik", "B. Serik")
    assert done.exit_code == 2
    assert "--reason" in done.stderr


@pytest.mark.parametrize("called", [TALKS.article.url, TALKS.article.title, TALKS.article.id[:20]])
def test_an_article_is_removed_with_what_only_it_said(workspace, called):
    done = run(workspace, "remove", called)
    assert done.exit_code == 0, done.output
    assert "1 article removed" in done.stderr
    left = ask(Workspace.open(workspace), "articles", format="csv")
    assert TALKS.article.id.encode() not in left and left.count(b"\r\n") == 3
    assert run(workspace, "remove", called).exit_code == 1


def test_an_update_needs_its_flag_and_then_stands_until_the_graph_is_made_anew(workspace):
    text = "INSERT DATA { GRAPH <http://mine.example/> { <http://x/> rdfs:label 'mine' } }"
    assert "--update" in run(workspace, "query", text).stderr
    assert run(workspace, "query", text, "--update").exit_code == 0
    asked = "SELECT ?l { <http://x/> rdfs:label ?l }"
    assert "mine" in run(workspace, "query", asked).stdout
    assert run(workspace, "build").exit_code == 0
    assert "nothing found" in run(workspace, "query", asked).stdout


def test_a_query_that_takes_too_long_is_an_error(workspace):
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    done = run(workspace, "query", endless, "--timeout", "0.5")
    assert done.exit_code == 1
    assert "Error: the query took longer than 0.5 s" in done.stderr
