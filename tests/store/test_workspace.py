import json
import os

import pytest
from communique.errors import WorkspaceError
from communique.rdf import to_rdf
from communique.store import Workspace, n_quads

from tests.examples import EXAMPLES, RECAP, TALKS


def parts(*readings):
    return [(reading.article.id, to_rdf(reading)) for reading in readings]


def test_a_missing_workspace_says_how_to_make_one(tmp_path):
    with pytest.raises(WorkspaceError, match="communique build"):
        Workspace.open(tmp_path)


def test_create_makes_and_then_opens(tmp_path):
    made = Workspace.create(tmp_path / "new" / "ws")
    made.keep(TALKS)
    assert list(Workspace.create(tmp_path / "new" / "ws").readings()) == [TALKS]


def test_a_folder_with_other_files_is_not_taken_over(tmp_path):
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="other files"):
        Workspace.create(tmp_path)


@pytest.mark.parametrize("mark", ['{"version": 99}', "nonsense", "[]", ""])
def test_another_version_is_refused(tmp_path, mark):
    Workspace.create(tmp_path)
    (tmp_path / "workspace.json").write_text(mark, encoding="utf-8")
    with pytest.raises(WorkspaceError, match="another version"):
        Workspace.open(tmp_path)


def test_readings_come_in_the_order_of_their_ids(tmp_path):
    workspace = Workspace.create(tmp_path)
    for reading in EXAMPLES:
        workspace.keep(reading)
    ids = [reading.article.id for reading in workspace.readings()]
    assert ids == sorted(reading.article.id for reading in EXAMPLES)
    assert workspace.reading("sha256-none") is None


def test_a_damaged_reading_is_named(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    (file,) = (tmp_path / "readings").iterdir()
    file.write_text("{", encoding="utf-8")
    with pytest.raises(WorkspaceError, match=file.name):
        list(workspace.readings())


def test_a_failed_write_leaves_the_old_reading(tmp_path, monkeypatch):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorkspaceError, match="No space left"):
        workspace.keep(TALKS)
    assert workspace.reading(TALKS.article.id) == TALKS


def test_a_graph_that_is_not_built_says_so(tmp_path):
    with pytest.raises(WorkspaceError, match="not built yet"):
        Workspace.create(tmp_path).graph()


def test_only_one_process_writes(tmp_path):
    workspace = Workspace.create(tmp_path)
    with (
        workspace.write(),
        pytest.raises(WorkspaceError, match="another communique"),
        workspace.write(),
    ):
        pass


def test_readers_see_the_last_finished_build(tmp_path):
    workspace = Workspace.create(tmp_path)
    with workspace.write() as live:
        live.sync(parts(TALKS))
        live.publish()
        before = list(n_quads(workspace.graph()))
        reader = workspace.graph()
        live.sync(parts(TALKS, RECAP))
        assert list(n_quads(workspace.graph())) == before
        live.publish()
    assert list(n_quads(reader)) == before
    assert len(list(n_quads(workspace.graph()))) > len(before)


def test_the_graph_of_readers_cannot_be_written(tmp_path):
    workspace = Workspace.create(tmp_path)
    with workspace.write() as live:
        live.sync(parts(TALKS))
        live.publish()
    with pytest.raises(RuntimeError, match="read-write"):
        workspace.graph().update("DELETE WHERE { ?s ?p ?o }")


def test_old_snapshots_are_removed(tmp_path):
    workspace = Workspace.create(tmp_path)
    for reading in EXAMPLES:
        with workspace.write() as live:
            live.sync(parts(reading))
            live.publish()
    assert len(list((tmp_path / "store").glob("snapshot-*"))) == 1


def test_a_damaged_manifest_fills_the_store_anew(tmp_path):
    workspace = Workspace.create(tmp_path)
    for manifest in ("{", "[]", None):
        with workspace.write() as live:
            assert live.sync(parts(*EXAMPLES)) == 3
            live.publish()
        path = tmp_path / "store" / "manifest.json"
        assert set(json.loads(path.read_text(encoding="utf-8"))) == {
            reading.article.id for reading in EXAMPLES
        }
        if manifest is not None:
            path.write_text(manifest, encoding="utf-8")
    with workspace.write() as live:
        assert live.sync(parts(*EXAMPLES)) == 0
