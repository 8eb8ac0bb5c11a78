import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from communique.errors import EmptyArticle, WorkspaceError
from communique.pipeline import build
from communique.rdf import from_rdf
from communique.store import Workspace, n_quads
from communique.store.workspace import VERSION
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import EXAMPLES, READER, RECAP, TALKS, readings
from tests.graphs import QUADS

BY_TITLE = {reading.article.title: reading for reading in EXAMPLES}


class Stages:
    """Loading and reading by hand: sources are readings; counts what was read."""

    def __init__(self):
        self.read_ids = []
        self.known = {}

    def load(self, sources, on_error):
        for source in sources:
            if source == "broken":
                on_error(EmptyArticle("broken", "nothing in it"))
            else:
                self.known[source.article] = source
                yield source.article

    def read(self, articles):
        for article in articles:
            self.read_ids.append(article.id)
            yield self.known[article]

    def build(self, sources, workspace, reader=READER):
        return build(sources, workspace, load=self.load, read=self.read, reader=reader)


def lines(workspace):
    return list(n_quads(workspace.graph()))


def built(batches):
    """The sorted N-Quads of a fresh workspace after one build per batch."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "ws")
        for batch in batches:
            Stages().build(batch, workspace)
        return lines(workspace)


def test_a_build_gives_the_graph_of_its_articles(tmp_path):
    workspace = Workspace.create(tmp_path)
    counts = Stages().build(EXAMPLES, workspace)
    assert lines(workspace) == [f"{quad} ." for quad in QUADS]
    assert (counts.articles, counts.people, counts.organizations) == (3, 4, 1)
    assert (counts.loaded, counts.read, counts.known) == (3, 3, 0)


def test_an_article_that_is_known_is_not_read_again(tmp_path):
    workspace = Workspace.create(tmp_path)
    Stages().build(EXAMPLES, workspace)
    before = lines(workspace)
    again = Stages()
    counts = again.build(EXAMPLES, workspace)
    assert again.read_ids == []
    assert (counts.read, counts.known) == (0, 3)
    assert lines(workspace) == before


def test_another_reader_reads_everything_again(tmp_path):
    workspace = Workspace.create(tmp_path)
    Stages().build([TALKS], workspace)
    newer = replace(TALKS, reader="hand 2", facts=TALKS.facts[:2])
    stages = Stages()
    stages.build([newer], workspace, reader="hand 2")
    assert stages.read_ids == [TALKS.article.id]
    assert from_rdf(workspace.graph()) == [newer]
    assert not [line for line in lines(workspace) if "run/hand%201" in line]


def test_a_text_that_comes_twice_is_read_once(tmp_path):
    stages = Stages()
    counts = stages.build([TALKS, TALKS], Workspace.create(tmp_path))
    assert stages.read_ids == [TALKS.article.id]
    assert counts.articles == 1


def test_what_cannot_be_loaded_is_counted_and_the_rest_goes_on(tmp_path):
    counts = Stages().build([TALKS, "broken", RECAP], Workspace.create(tmp_path))
    assert [str(problem) for problem in counts.failed] == ["broken: nothing in it"]
    assert counts.articles == 2


def test_progress_is_told_per_stage(tmp_path):
    told = []
    stages = Stages()
    build(
        EXAMPLES,
        Workspace.create(tmp_path),
        load=stages.load,
        read=stages.read,
        reader=READER,
        progress=lambda stage, done: told.append((stage, done)),
    )
    for stage in ("load", "read", "store"):
        assert [done for name, done in told if name == stage] == [1, 2, 3]


def test_the_graph_is_made_anew_from_the_readings_alone(tmp_path):
    workspace = Workspace.create(tmp_path)
    Stages().build(EXAMPLES, workspace)
    before = lines(workspace)
    for path in sorted((tmp_path / "store").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    build([], workspace)
    assert lines(workspace) == before


@pytest.mark.parametrize("victim", ["publish", "replace_subjects", "replace_article"])
def test_a_build_that_dies_is_finished_by_the_next(tmp_path, monkeypatch, victim):
    workspace = Workspace.create(tmp_path)
    Stages().build([TALKS], workspace)
    before = lines(workspace)

    def dies(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"communique.store.live.Live.{victim}", dies)
        with pytest.raises(KeyboardInterrupt):
            Stages().build(EXAMPLES, workspace)
    assert lines(workspace) == before
    stages = Stages()
    stages.build(EXAMPLES, workspace)
    assert stages.read_ids == []
    assert lines(workspace) == [f"{quad} ." for quad in QUADS]


def test_a_damaged_reading_stops_the_build_and_says_which(tmp_path):
    workspace = Workspace.create(tmp_path)
    Stages().build(EXAMPLES, workspace)
    damaged = tmp_path / "readings" / f"{TALKS.article.id}.json"
    damaged.write_text(f'{{"version": {VERSION}}}', encoding="utf-8")
    with pytest.raises(WorkspaceError, match=TALKS.article.id):
        Stages().build([RECAP], workspace)


@settings(max_examples=12)
@given(st.permutations(EXAMPLES), st.integers(0, 3), st.booleans())
def test_any_order_in_any_number_of_builds_gives_the_same_graph(order, cut, twice):
    batches = [list(order[:cut]), list(order[cut:])]
    if twice:
        batches.append(list(order))
    assert built([batch for batch in batches if batch]) == [f"{quad} ." for quad in QUADS]


@settings(max_examples=12)
@given(st.lists(readings(), min_size=1, max_size=3), st.data())
def test_any_articles_give_one_graph(found, data):
    found = [replace(reading, reader=READER) for reading in found]
    distinct = list({reading.article.id: reading for reading in found}.values())
    order = data.draw(st.permutations(distinct))
    assert built([[reading] for reading in order]) == built([distinct])


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_articles_with_one_text_the_same_stands_whichever_comes_first(turned):
    bare = replace(TALKS, article=replace(TALKS.article, url="", publisher=""))
    both = [bare, TALKS] if not turned else [TALKS, bare]
    assert built([both]) == built([[TALKS]])
    assert built([[one] for one in both]) == built([[TALKS]])
