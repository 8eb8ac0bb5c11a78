from dataclasses import replace

import pytest
from click.testing import CliRunner
from communique import pipeline
from communique.cli import main
from communique.errors import EmptyArticle, SkippedFiles
from communique.store import Workspace

from tests.examples import EXAMPLES, READER


@pytest.fixture
def stages(monkeypatch):
    """Reading by hand, so that no language model is loaded."""
    readings = {reading.article: reading for reading in EXAMPLES}

    def load(sources, on_error):
        for source in sources:
            if source == "empty.txt":
                on_error(EmptyArticle("empty.txt", "no text in it"))
            elif source == "folder":
                on_error(SkippedFiles("folder", "1 .pdf file passed over"))
                yield from readings
            else:
                yield from readings

    def read(articles):
        return (replace(readings[article], reader=READER) for article in articles)

    monkeypatch.setattr(pipeline, "_stages", lambda *_: (load, read, READER))


def build(*arguments):
    return CliRunner().invoke(main, ["build", *arguments])


@pytest.mark.usefixtures("stages")
def test_counts_are_said_at_the_end(tmp_path):
    folder = tmp_path / "ws"
    result = build("news", "-w", str(folder))
    assert result.exit_code == 0
    assert "3 articles: 3 read, 0 known before, 0 failed" in result.stderr
    assert result.stdout == f"{folder}: 3 articles, 4 people, 1 organization, 15 facts\n"
    assert "0 read, 3 known before" in build("news", "-w", str(folder)).stderr


@pytest.mark.usefixtures("stages")
def test_a_failed_article_is_named_and_the_rest_goes_on(tmp_path):
    result = build("news", "empty.txt", "-w", str(tmp_path))
    assert result.exit_code == 0
    assert "empty.txt: no text in it" in result.stderr
    assert "1 failed" in result.stderr


@pytest.mark.usefixtures("stages")
def test_files_passed_over_are_said_and_are_no_failure(tmp_path):
    result = build("folder", "-w", str(tmp_path))
    assert "1 .pdf file passed over" in result.stderr
    assert "0 failed" in result.stderr


@pytest.mark.usefixtures("stages")
def test_it_fails_when_no_article_could_be_used(tmp_path):
    assert build("empty.txt", "-w", str(tmp_path)).exit_code == 1


@pytest.mark.usefixtures("stages")
def test_without_a_source_the_graph_is_made_anew(tmp_path):
    build("news", "-w", str(tmp_path))
    result = build("-w", str(tmp_path))
    assert result.exit_code == 0
    assert "3 articles, 4 people" in result.stdout
    assert len(list(Workspace.open(tmp_path).readings())) == 3


def test_without_a_source_and_a_workspace_it_says_what_to_do(tmp_path):
    result = build("-w", str(tmp_path / "none"))
    assert result.exit_code == 1
    assert "no workspace here" in result.stderr
