from click.testing import CliRunner
from communique.cli import main
from communique.rdf import to_rdf
from communique.store import Workspace

from tests.examples import RECAP
from tests.workspaces import make_workspace


def test_a_sound_graph_has_no_problem(tmp_path):
    result = CliRunner().invoke(main, ["check", "-w", str(make_workspace(tmp_path))])
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "0 problems" in result.stderr


def test_problems_are_printed_with_their_place_and_give_status_1(tmp_path):
    with Workspace.create(tmp_path).write() as live:
        quads = [q for q in to_rdf(RECAP) if "petrova" not in str(q.subject)]
        live.fill(quads)
        live.publish("test")
    result = CliRunner().invoke(main, ["check", "-w", str(tmp_path)])
    assert result.exit_code == 1
    assert "Violation: https://news.example/3: id/meeting/" in result.stdout
    assert "olga-petrova" in result.stdout
