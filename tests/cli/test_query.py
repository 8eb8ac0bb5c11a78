import json

import pytest
from click.testing import CliRunner
from communique.cli import main
from communique.store import named_queries

from tests.workspaces import make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("query"))


def ask(workspace, *arguments):
    return CliRunner().invoke(main, ["query", *arguments, "-w", str(workspace)])


def test_who_met_whom_prints_people_date_place_and_sentence(workspace):
    result = ask(workspace, "who-met-whom", "--format", "csv")
    assert result.exit_code == 0
    header, *rows = result.stdout.splitlines()
    assert header == "person,other,date,place,status,sentence,url"
    assert any(row.startswith("Arash Rahimi,Olga Petrova,2025-03-03,Kazan,held,") for row in rows)
    assert len(rows) == 3


@pytest.mark.parametrize("given", [["--person", "serik"], ["--person=serik"]])
def test_parameters_are_options(workspace, given):
    result = ask(workspace, "who-met-whom", *given, "--format", "csv")
    assert len(result.stdout.splitlines()) == 2


def test_a_query_can_stand_in_a_file(workspace, tmp_path):
    file = tmp_path / "q.rq"
    file.write_text("SELECT ?n { ?p a cd:Country ; cd:iso2 ?n } ORDER BY ?n", encoding="utf-8")
    result = ask(workspace, "-f", str(file), "--format", "json")
    rows = json.loads(result.stdout)["results"]["bindings"]
    assert [row["n"]["value"] for row in rows] == ["IR", "KZ", "RU"]


def test_without_a_query_all_named_queries_are_listed():
    result = CliRunner().invoke(main, ["query"])
    assert result.exit_code == 0
    for query in named_queries().values():
        assert query.title in result.stdout
    assert "--person  part of the name of one of them" in result.stdout


def test_a_syntax_error_is_an_error_with_its_place(workspace):
    result = ask(workspace, "SELECT ?x { ?x a")
    assert result.exit_code == 1
    assert "Error: syntax error in line 1, column" in result.stderr


def test_an_update_is_refused(workspace):
    result = ask(workspace, "DELETE WHERE { ?s ?p ?o }")
    assert result.exit_code == 1
    assert "DELETE is refused" in result.stderr


@pytest.mark.parametrize("arguments", [["who-met-whom", "stray"], ["who-met-whom", "--person"]])
def test_a_parameter_without_name_or_value_is_a_mistake_of_usage(workspace, arguments):
    result = ask(workspace, *arguments)
    assert result.exit_code == 2


def test_an_unknown_query_lists_those_there_are(workspace):
    result = ask(workspace, "who-met-who")
    assert result.exit_code == 1
    assert "who-met-whom" in result.stderr
