"""The README shows what the program does: its examples run, and print what it says they print."""

import re
import shutil
from pathlib import Path

import pytest
from communique.plugins import names

from tests.shown import CONSOLE, commands, difference, failure

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def examples():
    """Each command with what is shown below it, in the order of the README."""
    return [pair for block in CONSOLE.findall(README) for pair in commands(block)]


MEASURES = [pair for pair in examples() if pair[0].startswith("communique evaluate ")]
STORY = [pair for pair in examples() if pair not in MEASURES]


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """A folder as the reader of the README has it."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(ROOT / "benchmarks/idiom", folder / "benchmarks/idiom")
    return folder


def failures(pairs, folder, monkeypatch):
    """What goes wrong when these commands are run one after another."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.delenv("COMMUNIQUE_WORKSPACE", raising=False)
    return [wrong for line, shown in pairs if (wrong := failure(line, shown))]


def test_one_example_after_another_prints_what_the_readme_shows(here, monkeypatch):
    assert len(STORY) > 8
    wrong = failures(STORY, here, monkeypatch)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("pair", MEASURES, ids=lambda pair: pair[0])
def test_the_figures_of_the_readme_are_those_that_are_measured(pair, here, monkeypatch):
    wrong = failures([pair], here, monkeypatch)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("46 articles", "46 articles", True),
        ("301 facts", "320 facts", True),
        ("301 facts", "401 facts", False),
        (".96 .88", ".93 .84", True),
        (".96", ".88", False),
        ("on 2017-12-07", "on 2017-12-08", False),
        ("Ana met … in Lima", "Ana met Joe and Kim\nin Lima", True),
        ("Ana met … in Lima", "Ana met Joe in Quito", False),
        ("Ana met", "Ana met Joe", False),
        ("Ana met …", "Then Ana met Joe", False),
    ],
)
def test_what_counts_as_shown(shown, printed, same):
    assert (difference(shown, printed) == "") is same


def test_every_command_and_no_other_is_listed():
    assert set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)) == set(names("communique.cli"))


def test_every_file_that_is_linked_is_there():
    linked = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert linked
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_the_pictures_are_small():
    for path in (ROOT / "docs/images").glob("*.png"):
        assert path.stat().st_size <= 300_000, path.name


def test_make_knows_what_the_readme_asks_of_it():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    asked = set(re.findall(r"`make (\w+)`|^make (\w+)$", README, re.MULTILINE))
    targets = {target for pair in asked for target in pair if target}
    assert {"demo", "test"} <= targets
    assert [target for target in targets if f"\n{target}:" not in makefile] == []
