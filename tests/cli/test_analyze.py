import csv
import json

import pytest
from click.testing import CliRunner
from communique.analyze import measures
from communique.cli import main

from tests.cli.workspaces import built


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return built(tmp_path_factory.mktemp("analyze"))


def run(workspace, *arguments):
    return CliRunner().invoke(main, ["analyze", *map(str, arguments), "-w", str(workspace)])


def test_without_a_measure_all_are_listed(tmp_path):
    done = run(tmp_path)
    assert [line.split()[0] for line in done.stdout.splitlines()] == list(measures())


@pytest.mark.parametrize("measure", sorted(set(measures()) - {"contacts"}))
def test_a_table_says_what_it_means_and_how_it_was_made(workspace, measure):
    done = run(workspace, measure)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith(f"{measures()[measure].TITLE}\nNetwork of ")
    for part in ("Limits: ", "Method: ", "Made by: communique "):
        assert f"\n{part}" in done.stdout


def test_ranks_stand_with_their_interval(workspace):
    done = run(workspace, "degree", "--top", 1)
    head, row = done.stdout.split("\n\n")[2].splitlines()
    assert head.split()[:3] == ["rank", "name", "country"]
    assert row.startswith("1 (1–") and "Arash Rahimi" in row
    assert "more; --top" in done.stdout


def test_all_rows_come_as_csv_and_json(workspace):
    rows = list(csv.DictReader(run(workspace, "degree", "--format", "csv").stdout.splitlines()))
    found = json.loads(run(workspace, "degree", "--format", "json").stdout)
    assert [row["name"] for row in rows] == [row["name"] for row in found["rows"]]
    assert rows[0]["id"].startswith("https://w3id.org/communique/id/person/")
    assert found["seed"] == 20 and found["exact"] is True


def test_a_figure_is_written_beside_the_table(workspace, tmp_path):
    out = tmp_path / "ties.svg"
    done = run(workspace, "bilateral", "--figure", out)
    assert done.exit_code == 0, done.output
    assert out.read_text(encoding="utf-8").startswith("<?xml")
    assert f"{out}: Meetings, visits, agreements and events" in done.stderr
    assert str(out) not in done.stdout


def test_filters_and_the_kind_of_network_reach_the_measure(workspace):
    done = run(workspace, "contacts", "--kind", "countries", "--focus", "Iran", "--status", "held")
    assert done.exit_code == 0, done.output
    assert "Russia" in done.stdout and "held; up to 1 step from Iran" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("fame",), 2, "'fame' is not one of"),
        (("contacts",), 1, "Give a name with --focus"),
        (("bilateral", "--kind", "people"), 1, "bilateral is measured on countries, not on"),
        (("circles", "--figure", "c.svg"), 1, "there is no figure of circles"),
        (("brokers", "--figure", "b.pdf"), 1, "written as .svg or .png"),
        (("degree", "--status", "hold"), 1, "is none of"),
    ],
)
def test_what_cannot_be_measured_is_said(workspace, arguments, status, message):
    done = run(workspace, *arguments)
    assert done.exit_code == status
    assert message in done.stderr
