import pytest
from click.testing import CliRunner
from communique.cli import main

from tests.cli.workspaces import built


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return built(tmp_path_factory.mktemp("path"))


def run(workspace, *arguments):
    return CliRunner().invoke(main, ["path", *arguments, "-w", str(workspace)])


def test_each_step_has_its_meetings_with_sentence_and_source(workspace):
    done = run(workspace, "Rahimi", "Serik")
    assert done.exit_code == 0, done.output
    first, _, step, meeting, sentence, *_ = done.stdout.splitlines()
    assert first == "Arash Rahimi to Bolat Serik: 1 step"
    assert step == "1. Arash Rahimi – Bolat Serik"
    assert "[held, belief " in meeting
    assert sentence.startswith("      “") and "” — " in sentence


def test_countries_are_joined_by_what_involves_both(workspace):
    done = run(workspace, "Iran", "Russia")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("Iran to Russia: 1 step")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("Rahimi", "Ospan"), "Arash Rahimi and Dana Ospan: nothing here connects"),
        (("Rahimi", "Nobody Known"), "nobody and nothing here is named 'Nobody Known'"),
        (("Rahimi", "Arash Rahimi"), "both names mean Arash Rahimi"),
        (("Rahimi", "Serik", "--since", "soon"), "“soon” is no date"),
    ],
)
def test_what_has_no_way_is_said(workspace, arguments, message):
    done = run(workspace, *arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert message in done.stderr


def test_filters_choose_what_connects(workspace):
    done = run(workspace, "Rahimi", "Serik", "--min-sources", "9")
    assert "nothing here connects one of the two with anybody" in done.stderr


def test_time_may_forbid_a_way(workspace):
    done = run(workspace, "Rahimi", "Serik", "--in-time")
    assert done.exit_code in (0, 1)
    assert "at the earliest" in done.stdout or "no way in the order of time" in done.stderr
