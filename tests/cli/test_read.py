"""``communique read``: what an article says, for people and for programs."""

import io
import json
from dataclasses import replace

import pytest
from click.testing import CliRunner
from communique.cli import main
from communique.cli import read as command
from communique.facts import to_json
from rich.cells import cell_len

from tests.examples import EXAMPLES, FOLLOW_UP, RECAP, TALKS
from tests.hostile import READINGS as HOSTILE_READINGS

PROSE = "The minister of culture of Peru, Ana Rojas, met the ambassador of Chile in Lima on Monday."


@pytest.fixture
def by_hand(monkeypatch):
    """Choose the readings that the command makes, so that no language model is loaded."""

    def choose(*readings):
        monkeypatch.setattr(command, "load", lambda sources, on_error: iter(readings))
        monkeypatch.setattr(command, "read_articles", lambda articles, model: iter(articles))

    return choose


def run(*arguments, **options):
    return CliRunner().invoke(main, ["read", *arguments], **options)


def test_json_of_one_article_is_one_line_where_nobody_looks(by_hand):
    by_hand(TALKS)
    result = run("x", "--format", "json")
    assert result.exit_code == 0
    assert result.stdout.count("\n") == 1
    assert json.loads(result.stdout) == to_json(TALKS)


def test_json_of_one_article_is_indented_on_a_terminal(by_hand, monkeypatch, capsys):
    by_hand(TALKS)

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    screen = Terminal()
    monkeypatch.setattr("sys.stdout", screen)
    main(["read", "x", "--format", "json"], standalone_mode=False)
    assert screen.getvalue().startswith('{\n  "article"')
    assert json.loads(screen.getvalue()) == to_json(TALKS)
    screen.truncate(0)
    screen.seek(0)
    by_hand(*EXAMPLES)
    main(["read", "x", "--format", "json"], standalone_mode=False)
    assert [json.loads(line) for line in screen.getvalue().splitlines()] == [
        to_json(reading) for reading in EXAMPLES
    ]


def test_json_of_several_articles_is_json_lines_in_their_order(by_hand):
    by_hand(*EXAMPLES)
    lines = run("x", "--format", "json").stdout.splitlines()
    assert [json.loads(line) for line in lines] == [to_json(reading) for reading in EXAMPLES]


def test_a_table_shows_everything_with_its_sentence(by_hand):
    by_hand(TALKS)
    shown = " ".join(run("x").stdout.split())
    for section in ("People", "Organizations", "Meetings", "Agreements", "Events", "Statements"):
        assert section in shown
    for part in (
        "Talks in Kazan Example News 2025-03-04 https://news.example/1 talks.txt",
        "Countries: Iran, Kazakhstan, Russia",
        "Arash Rahimi",
        "ambassador of Iran to Russia",
        "also VFI",
        "meeting, held, Kazan, 2025-03-03",
        "signed by Arash Rahimi, Olga Petrova",
        "The Iranian Cultural Week will open in Kazan in May.",
        "Film is a bridge",
    ):
        assert all(word in shown for word in part.split()), part
    assert "[meeting-verb, 16–139]" in shown or "meeting-verb," in shown


@pytest.mark.parametrize("columns", ["80", "40", "200"])
def test_a_table_is_plain_and_fits_where_it_is_piped(by_hand, columns):
    by_hand(TALKS, FOLLOW_UP, RECAP)
    result = run("x", env={"COLUMNS": columns})
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert max(cell_len(line) for line in lines) <= int(columns)
    assert not any(line != line.rstrip() or "\x1b" in line for line in lines)


@pytest.mark.parametrize("reading", HOSTILE_READINGS)
def test_names_are_shown_as_they_are_and_not_obeyed(by_hand, reading):
    by_hand(reading)
    result = run("x", env={"COLUMNS": "200"})
    assert result.exit_code == 0
    assert result.exception is None
    by_hand(reading)
    assert json.loads(run("x", "--format", "json").stdout) == to_json(reading)


def test_marks_of_markup_and_emoji_are_letters(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(PROSE.replace("Lima", "[red]Lima[/] :smile:"), encoding="utf-8")
    assert "[red]Lima[/]" in " ".join(run(str(path)).stdout.split())


def test_an_article_that_says_nothing_says_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("It was a dark and stormy night, and the rain fell on it.", encoding="utf-8")
    assert "No people, organizations or happenings found." in run(str(path)).stdout


def test_articles_come_from_files_folders_and_standard_input(tmp_path):
    (tmp_path / "folder").mkdir()
    for name in ("folder/a.txt", "folder/b.txt", "c.txt"):
        (tmp_path / name).write_text(f"{PROSE} It was {name}.", encoding="utf-8")
    sources = [str(tmp_path / "folder"), str(tmp_path / "c.txt"), "-"]
    result = run(*sources, "--format", "json", input=PROSE)
    assert result.exit_code == 0
    shown = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(shown) == 4
    for each in shown:
        assert [p["name"] for p in each["people"]] == ["Ana Rojas"]


def test_an_article_that_fails_is_named_and_the_rest_goes_on(tmp_path):
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2")
    result = run(str(tmp_path / "bad.txt"), str(tmp_path / "good.txt"), "--format", "json")
    assert result.exit_code == 0
    assert "bad.txt: is a binary file, not text" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_it_fails_when_no_article_could_be_used(tmp_path):
    result = run(str(tmp_path / "none.txt"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "none.txt: no such file or folder" in result.stderr


def test_a_folder_without_articles_is_said(tmp_path):
    result = run(str(tmp_path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no articles here" in result.stderr


def test_without_an_article_it_is_called_wrongly():
    assert run().exit_code == 2


def test_a_model_that_is_missing_is_an_error_with_its_remedy(tmp_path):
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    result = run(str(tmp_path), "--model", "no_such_model")
    assert result.exit_code == 1
    assert 'Error: no language model "no_such_model" is installed' in result.stderr
    assert "pip install no-such-model" in result.stderr


def test_candidates_are_shown_with_their_reason_instead_of_the_facts(by_hand):
    meetings = [fact for fact in TALKS.facts if fact.type == "Meeting"]
    by_hand(replace(TALKS, candidates=tuple(meetings), facts=()))
    result = run("x", "--candidates", "--format", "json")
    shown = json.loads(result.stdout)
    assert len(shown["meetings"]) == len(meetings) > 0
    assert all(meeting["reason"] for meeting in shown["meetings"])
    assert shown["people"] == []
    assert "Not stated (confidence" in " ".join(run("x", "--candidates").stdout.split())


def test_an_article_without_candidates_says_so(by_hand):
    by_hand(TALKS)
    assert "Nothing was too doubtful to be stated." in run("x", "--candidates").stdout
