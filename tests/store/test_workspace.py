import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from communique.errors import WorkspaceError
from communique.rdf import to_rdf
from communique.store import Workspace, n_quads
from communique.store.workspace import VERSION

from tests.examples import EXAMPLES, RECAP, TALKS


def publish(workspace, *readings):
    """Make these readings the graph, without the stages that a build has in between."""
    with workspace.write() as live:
        live.clear()
        live.fill(quad for reading in readings for quad in to_rdf(reading))
        live.publish("test")


def test_a_missing_workspace_says_how_to_make_one(tmp_path):
    with pytest.raises(WorkspaceError, match="communique build"):
        Workspace.open(tmp_path)


def test_create_writes_nothing_before_there_is_something_to_keep(tmp_path):
    made = Workspace.create(tmp_path / "new" / "ws")
    assert not (tmp_path / "new").exists()
    with made.write():
        made.keep(TALKS)
    assert list(Workspace.create(tmp_path / "new" / "ws").readings()) == [TALKS]


def test_a_folder_with_other_files_is_not_taken_over(tmp_path):
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="other files"):
        Workspace.create(tmp_path)


def test_what_a_killed_build_left_before_the_mark_is_taken_up(tmp_path):
    Workspace.create(tmp_path).keep(TALKS)
    (tmp_path / ".workspace.json.17.tmp").write_text("", encoding="utf-8")
    assert list(Workspace.create(tmp_path).readings()) == [TALKS]


@pytest.mark.parametrize(
    "mark", [b"nonsense", b"[]", b"", b"{}", b'{"version": "x"}', b"null", b"\xff\xfe", b"\0"]
)
def test_a_mark_that_is_no_mark_is_named_with_a_remedy(tmp_path, mark):
    (tmp_path / "workspace.json").write_bytes(mark)
    with pytest.raises(WorkspaceError, match=r"workspace\.json: not what .* delete this file"):
        Workspace.open(tmp_path)


def test_a_newer_workspace_is_refused(tmp_path):
    mark = json.dumps({"version": VERSION + 1})
    (tmp_path / "workspace.json").write_text(mark, encoding="utf-8")
    with pytest.raises(WorkspaceError, match="newer communique"):
        Workspace.open(tmp_path)


def test_an_older_workspace_keeps_its_readings_and_gets_a_new_graph(tmp_path):
    """Version 1 had its own store and list of what stands in it, and no index."""
    (tmp_path / "workspace.json").write_text('{"version": 1}', encoding="utf-8")
    Workspace(tmp_path).keep(TALKS)
    (tmp_path / "store" / "snapshot-7").mkdir(parents=True)
    for name in ("current", "manifest.json"):
        (tmp_path / "store" / name).write_text("{}", encoding="utf-8")
    workspace = Workspace.open(tmp_path)
    with pytest.raises(WorkspaceError, match="run: communique build"):
        workspace.graph()
    with workspace.write() as live:
        assert live.empty
        live.publish("test")
    assert list(workspace.readings()) == [TALKS]
    assert json.loads((tmp_path / "workspace.json").read_bytes()) == {"version": VERSION}
    assert {p.name for p in (tmp_path / "store").iterdir()} == {"index.sqlite", "snapshot-1"}


def test_an_index_of_another_version_is_made_anew(tmp_path):
    workspace = Workspace.create(tmp_path)
    publish(workspace, TALKS)
    with workspace.write() as live:
        live.index._run("PRAGMA user_version = 1")
        live.publish("test")
    with pytest.raises(WorkspaceError, match="no graph of this version"):
        workspace.graph()
    with workspace.write() as live:
        assert live.empty


def test_a_damaged_index_is_an_error_that_names_it(tmp_path):
    workspace = Workspace.create(tmp_path)
    publish(workspace, TALKS)
    workspace.index.write_bytes(b"x" * 5000)
    with pytest.raises(WorkspaceError, match=r"not a database.*delete"), workspace.write():
        pass


def test_readings_come_in_the_order_of_their_ids(tmp_path):
    workspace = Workspace.create(tmp_path)
    for reading in EXAMPLES:
        workspace.keep(reading)
    ids = [reading.article.id for reading in workspace.readings()]
    assert ids == sorted(reading.article.id for reading in EXAMPLES)
    assert list(workspace.signatures()) == ids
    assert workspace.reading("sha256-none") is None


def test_a_signature_tells_that_a_reading_was_written_again(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    before = workspace.signatures()
    assert workspace.signatures() == before
    workspace.keep(TALKS)
    assert workspace.signatures() != before


def test_a_damaged_reading_is_named(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    (file,) = (tmp_path / "readings").iterdir()
    file.write_text("{", encoding="utf-8")
    with pytest.raises(WorkspaceError, match=file.name):
        list(workspace.readings())


def test_a_reading_under_another_name_is_named(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    (file,) = (tmp_path / "readings").iterdir()
    file.rename(file.with_name("sha256-other.json"))
    with pytest.raises(WorkspaceError, match="sha256-other"):
        list(workspace.readings())


def test_a_failed_write_leaves_the_old_reading_and_no_draft(tmp_path, monkeypatch):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorkspaceError, match="No space left"):
        workspace.keep(TALKS)
    assert workspace.reading(TALKS.article.id) == TALKS
    assert len(list((tmp_path / "readings").iterdir())) == 1


def test_drafts_of_killed_processes_are_removed(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    (tmp_path / "readings" / ".x.json.99.tmp").write_text("half", encoding="utf-8")
    with workspace.write():
        assert len(list((tmp_path / "readings").iterdir())) == 1


def test_a_graph_that_is_not_built_says_so(tmp_path):
    with pytest.raises(WorkspaceError, match="run: communique build"):
        Workspace.create(tmp_path).graph()


def test_only_one_process_writes(tmp_path):
    workspace = Workspace.create(tmp_path)
    with (
        workspace.write(),
        pytest.raises(WorkspaceError, match="another communique"),
        workspace.write(),
    ):
        pass
    with workspace.write():
        pass


def test_readers_see_the_last_finished_build(tmp_path):
    workspace = Workspace.create(tmp_path)
    publish(workspace, TALKS)
    before = list(n_quads(workspace.graph()))
    reader = workspace.graph()
    with workspace.write() as live:
        live.fill(to_rdf(RECAP))
        assert list(n_quads(workspace.graph())) == before
        live.publish("test")
    assert list(n_quads(reader)) == before
    assert len(list(n_quads(workspace.graph()))) > len(before)


def test_the_graph_of_readers_cannot_be_written(tmp_path):
    workspace = Workspace.create(tmp_path)
    publish(workspace, TALKS)
    with pytest.raises(RuntimeError, match="read-write"):
        workspace.graph().update("DELETE WHERE { ?s ?p ?o }")


def test_old_snapshots_are_removed(tmp_path):
    workspace = Workspace.create(tmp_path)
    for reading in EXAMPLES:
        publish(workspace, reading)
    names = [p.name for p in (tmp_path / "store").iterdir() if p.is_dir()]
    assert names == ["snapshot-3"]


def test_a_snapshot_that_is_gone_makes_the_graph_anew(tmp_path):
    workspace = Workspace.create(tmp_path)
    publish(workspace, TALKS)
    shutil.rmtree(workspace.snapshot())
    with workspace.write() as live:
        assert live.empty


@pytest.fixture
def locked():
    """A built workspace in a folder that the user of this process cannot write."""
    folder = Path(tempfile.mkdtemp())
    publish(Workspace.create(folder), TALKS)
    everything = [folder, *folder.rglob("*")]
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    # To the superuser nothing is read-only: the test goes on as nobody.
    nobody = 65534 if os.geteuid() == 0 else os.geteuid()
    os.seteuid(nobody)
    yield folder
    os.seteuid(os.getuid())
    for path in everything:
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_workspace_is_read_and_writing_to_it_is_a_clear_error(locked):
    workspace = Workspace.open(locked)
    assert len(list(n_quads(workspace.graph()))) > 100
    with pytest.raises(WorkspaceError, match=r"read-?only|[Pp]ermission denied"), workspace.write():
        pass
    with pytest.raises(WorkspaceError, match="Permission denied"):
        workspace.keep(TALKS)


FULL = """
import resource
from communique.errors import WorkspaceError
from communique.pipeline import update
from communique.store import Workspace, n_quads
import sys
workspace = Workspace.open(sys.argv[1])
before = list(n_quads(workspace.graph()))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    update(workspace, anew=True)
except WorkspaceError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
assert list(n_quads(workspace.graph())) == before
update(workspace, anew=True)
"""


@pytest.mark.parametrize("bytes", [0, 5_000, 60_000])
def test_a_disk_that_takes_no_more_is_a_clear_error_and_nothing_is_lost(tmp_path, bytes):
    """The system refuses to let files grow, as a full disk does, at different points."""
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    workspace = Workspace.create(tmp_path)
    with workspace.write():
        for reading in EXAMPLES:
            workspace.keep(reading)
    publish(workspace, TALKS)
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path), str(bytes)],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert str(tmp_path) in done.stdout
