import json
import re

import openpyxl
import pytest
import rdflib
from click.testing import CliRunner
from communique.cli import main
from communique.export import formats

from tests.cli.workspaces import built


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return built(tmp_path_factory.mktemp("export"))


def run(*arguments):
    return CliRunner().invoke(main, ["export", *map(str, arguments)])


@pytest.mark.parametrize("name", formats())
def test_each_format_is_written_by_its_suffix(workspace, tmp_path, name):
    done = run(tmp_path / f"g{formats()[name].EXTENSIONS[0]}", "-w", workspace)
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == len(list(tmp_path.iterdir()))
    assert all(line.startswith(str(tmp_path)) for line in lines)


def test_a_format_can_be_named(workspace, tmp_path):
    done = run(tmp_path / "graph.txt", "--format", "nquads", "-w", workspace)
    assert "statements" in done.stderr


def test_filters_reach_the_network(workspace, tmp_path):
    done = run(tmp_path / "g.graphml", "--country", "KZ", "-w", workspace)
    assert "2 nodes, 1 edge" in done.stderr


def test_another_network_can_be_written(workspace, tmp_path):
    done = run(tmp_path / "g.json", "--kind", "countries", "-w", workspace)
    assert done.exit_code == 0
    document = json.loads((tmp_path / "g.json").read_text(encoding="utf-8"))
    assert {node["kind"] for node in document["nodes"]} == {"country"}


def test_filters_reach_the_facts(workspace, tmp_path):
    done = run(tmp_path / "g.xlsx", "--focus", "Bolat Serik", "-w", workspace)
    assert done.exit_code == 0
    people = openpyxl.load_workbook(tmp_path / "g.xlsx")["People"]
    assert [cell.value for cell in people["A"]] == ["name", "Arash Rahimi", "Bolat Serik"]


def test_the_command_is_told_without_the_folders_of_this_machine(workspace, tmp_path):
    out = tmp_path / "g.json"
    options = ("--status", "held", "--status", "planned", "--focus", "Bolat Serik", "--depth", "2")
    assert run(out, *options, "-w", workspace).exit_code == 0
    told = json.loads(out.read_text(encoding="utf-8"))["graph"]["command"]
    assert told.startswith("communique export g.json ")
    assert "--status held --status planned" in told and "--focus 'Bolat Serik'" in told
    assert str(tmp_path) not in out.read_text(encoding="utf-8") and "workspace" not in told


@pytest.fixture
def meetings(tmp_path):
    query = tmp_path / "meetings.rq"
    query.write_text(
        "CONSTRUCT { ?m a cd:Meeting ; schema:startDate ?day }"
        " { ?m a cd:Meeting ; schema:startDate ?day }",
        encoding="utf-8",
    )
    return query


def test_a_query_chooses_statements(workspace, tmp_path, meetings):
    out = tmp_path / "g.ttl"
    assert run(out, "--query", meetings, "-w", workspace).exit_code == 0
    graph = rdflib.Graph().parse(out)
    (meeting,) = [s for s, _, o in graph if str(o).endswith("#Meeting")]
    assert {str(o) for o in graph.objects(meeting)} >= {"2025-03-03"}
    assert "meetings.rq" in out.read_text(encoding="utf-8")


def test_a_query_chooses_facts_and_ties(workspace, tmp_path, meetings):
    done = run(tmp_path / "g.gexf", "--query", meetings, "-w", workspace)
    assert "2 nodes, 1 edge" in done.stderr
    done = run(tmp_path / "g.xlsx", "--query", meetings, "-w", workspace)
    assert "Meetings: 1" in done.stderr and "Offices" not in done.stderr


def test_triple_terms_are_an_option(workspace, tmp_path):
    assert run(tmp_path / "g.trig", "--rdf12", "-w", workspace).exit_code == 0
    assert "<<(" in (tmp_path / "g.trig").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("out", "options", "message"),
    [
        ("g.docx", (), "no format has this suffix"),
        ("g.nq", ("--rdf12",), "N-Quads has no triple terms"),
        ("g.ttl", ("--focus", "Nobody Known"), "nobody and nothing called"),
        ("g.ttl", ("--path", "Dana Ospan", "Bolat Serik"), "no way from Dana Ospan"),
        ("none/g.ttl", (), "No such file or directory"),
    ],
)
def test_what_cannot_be_written_is_said(workspace, tmp_path, out, options, message):
    done = run(tmp_path / out, *options, "-w", workspace)
    assert done.exit_code == 1
    assert message in done.stderr
    assert not (tmp_path / out).exists()


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        ("SELECT * { ?s ?p ?o }", (), "CONSTRUCT"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", ("--since", "2020"), "chooses by itself"),
        ("CONSTRUCT {", (), "syntax error"),
        ("CONSTRUCT { ?s ?p ?o } { SERVICE <http://x> { ?s ?p ?o } }", (), "SERVICE is refused"),
    ],
)
def test_a_query_that_does_not_fit_is_said(workspace, tmp_path, text, options, message):
    query = tmp_path / "q.rq"
    query.write_text(text, encoding="utf-8")
    done = run(tmp_path / "g.ttl", "--query", query, *options, "-w", workspace)
    assert (done.exit_code, bool(re.search(message, done.stderr))) == (1, True)
