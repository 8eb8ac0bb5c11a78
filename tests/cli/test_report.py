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
    done = run(tmp_path / "r.odt", "-w", workspace)
    assert done.exit_code == 1 and ".html" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_report_on_one_name_says_so(workspace, tmp_path):
    done = run(tmp_path / "r.md", "--focus", "petrova", "-w", workspace)
    assert done.exit_code == 0, done.output
    text = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert text.startswith("# Olga Petrova: a dossier")
    assert (tmp_path / "r.bib").exists() and (tmp_path / "r.csl.json").exists()


def test_a_report_between_two_countries_needs_two(workspace, tmp_path):
    done = run(tmp_path / "r.html", "--country", "IR", "-w", workspace)
    assert done.exit_code == 1 and "twice" in done.stderr
    done = run(tmp_path / "r.html", "--country", "IR", "--country", "RU", "-w", workspace)
    assert done.exit_code == 0, done.output
    assert "Iran and Russia" in (tmp_path / "r.html").read_text(encoding="utf-8")
    done = run(tmp_path / "r.html", "--country", "IR", "--country", "BR", "-w", workspace)
    assert done.exit_code == 1 and "'BR'" in done.stderr
