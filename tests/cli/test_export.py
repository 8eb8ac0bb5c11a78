import pytest
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


@pytest.mark.parametrize(
    ("out", "options", "message"),
    [
        ("g.docx", (), "no format has this suffix"),
        ("g.ttl", ("--since", "2020"), "RDF holds the whole graph"),
        ("none/g.ttl", (), "No such file or directory"),
    ],
)
def test_what_cannot_be_written_is_said(workspace, tmp_path, out, options, message):
    done = run(tmp_path / out, *options, "-w", workspace)
    assert done.exit_code == 1
    assert message in done.stderr
    assert not (tmp_path / out).exists()
