import pytest
from click.testing import CliRunner
from communique.cli import main

from tests.cli.workspaces import built


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return built(tmp_path_factory.mktemp("report"))


def run(*arguments):
    return CliRunner().invoke(main, ["report", *map(str, arguments)])


@pytest.mark.parametrize("name", ["r.html", "r.md"])
def test_a_report_is_written_and_counted_on_standard_error(workspace, tmp_path, name):
    done = run(tmp_path / name, "-w", workspace)
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    assert "meetings and visits 3" in done.stderr and "8 sentences" in done.stderr
    assert "Arash Rahimi" in (tmp_path / name).read_text(encoding="utf-8")


def test_another_suffix_is_refused(workspace, tmp_path):
    done = run(tmp_path / "r.docx", "-w", workspace)
    assert done.exit_code == 1 and ".html" in done.stderr
