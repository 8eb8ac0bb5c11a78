import pytest
from click.testing import CliRunner
from communique.cli import main

from tests.cli.workspaces import built


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return built(tmp_path_factory.mktemp("map"))


def run(*arguments):
    return CliRunner().invoke(main, ["map", *map(str, arguments)])


@pytest.mark.parametrize("kind", ["people", "countries", "both"])
def test_a_map_is_written_and_described_on_standard_error(workspace, tmp_path, kind):
    out = tmp_path / "m.html"
    done = run(out, "--kind", kind, "-w", workspace)
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    assert f"{out}: " in done.stderr and " of " in done.stderr
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_filters_reach_the_map(workspace, tmp_path):
    done = run(tmp_path / "m.html", "--focus", "Bolat Serik", "--status", "held", "-w", workspace)
    assert "2 of 4 people" in done.stderr
    assert "held; up to 1 step from Bolat Serik" in done.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--focus", "Nobody Known"), "nobody and nothing called “Nobody Known”"),
        (("--since", "soon"), "“soon” is no date"),
        (("-w", "missing"), "no workspace here"),
        (("--status", "hold"), "status: “hold” is none of: "),
        (("--type", "encounter"), "type: “encounter” is none of: "),
        (("--path", "Petrova", "Nobody Known"), "nobody and nothing called “Nobody Known”"),
        (("--story", "missing.yaml"), "missing.yaml: "),
    ],
)
def test_what_cannot_be_drawn_is_said_without_a_file(workspace, tmp_path, options, message):
    out = tmp_path / "m.html"
    done = run(out, "-w", workspace, *options)
    assert done.exit_code == 1
    assert message in done.stderr and "Error: " in done.stderr
    assert not out.exists()


def test_a_story_and_a_path_reach_the_map(workspace, tmp_path):
    story = tmp_path / "story.yaml"
    story.write_text("- {text: The way they met., near: Serik}", encoding="utf-8")
    out = tmp_path / "m.html"
    done = run(out, "--path", "Petrova", "Serik", "--story", story, "-w", workspace)
    assert done.exit_code == 0, done.output
    assert "from Olga Petrova to Bolat Serik" in done.stderr
    assert "The way they met." in out.read_text(encoding="utf-8")


def test_a_map_is_no_picture_and_no_document(workspace, tmp_path):
    done = run(tmp_path / "m.pdf", "-w", workspace)
    assert (done.exit_code, list(tmp_path.iterdir())) == (1, [])
    assert "ends in .html" in done.stderr


def test_a_country_is_asked_for_by_its_code(workspace, tmp_path):
    done = run(tmp_path / "m.html", "--country", "Iran", "-w", workspace)
    assert done.exit_code == 2
    assert "no two-letter ISO 3166 code" in done.stderr


def test_an_unknown_kind_is_a_mistake_of_usage(workspace, tmp_path):
    assert run(tmp_path / "m.html", "--kind", "planets", "-w", workspace).exit_code == 2
