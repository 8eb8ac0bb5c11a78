import os
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from communique import __version__
from communique.errors import NotFound, OutputError
from communique.export import LICENCE, Source, export, format_of, formats
from communique.network import Filters, choose, people_network

from tests import graphs
from tests.export.sources import every_graph, source, written

TABLES = ("csv", "neo4j")


@pytest.mark.parametrize("name", formats())
@every_graph
def test_the_same_graph_gives_the_same_bytes(name, where, tmp_path):
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        written(name, where, folder)
    one, other = ({p.name: p.read_bytes() for p in folder.iterdir()} for folder in folders)
    assert one == other


def test_bytes_do_not_change_from_process_to_process(tmp_path):
    # Orders that hang on a process's hash seed would not show inside one process.
    code = (
        "from pathlib import Path; from tests.export.test_export import *;"
        f"[written(n, graphs, Path({str(tmp_path)!r})) for n in formats()]"
    )
    seen = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        seen.append({path.name: path.read_bytes() for path in tmp_path.iterdir()})
    assert seen[0] == seen[1]


@pytest.mark.parametrize("name", [n for n in formats() if n != "xlsx"])
def test_an_export_says_which_program_command_and_data_made_it(name, tmp_path):
    paths = written(name, graphs, tmp_path)
    text = "".join(path.read_text(encoding="utf-8-sig") for path in paths)
    for told in (__version__, "communique export g.x", "2025-06-01", LICENCE[:40]):
        assert told in text, told


def test_a_count_is_told_with_the_files(tmp_path):
    for name in formats():
        for path, contents in written(name, graphs, tmp_path).items():
            assert path.exists() and contents


def test_the_format_follows_from_the_suffix_or_the_name():
    assert format_of(Path("a.TTL")) is formats()["turtle"]
    assert format_of(Path("a.ftm.json")) is formats()["ftm"]
    assert format_of(Path("a.json")) is formats()["nodelink"]
    assert format_of(Path("a.neo4j.csv")) is formats()["neo4j"]
    assert format_of(Path("a.schema.jsonld")) is formats()["schemaorg"]
    assert format_of(Path("a.txt"), "nquads") is formats()["nquads"]
    with pytest.raises(NotFound, match=r"\.graphml"):
        format_of(Path("a.docx"))
    with pytest.raises(NotFound, match="no format “word”"):
        format_of(Path("a.ttl"), "word")


def test_no_two_formats_claim_one_suffix():
    suffixes = [suffix for module in formats().values() for suffix in module.EXTENSIONS]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", formats())
def test_a_folder_that_is_not_there_is_reported(name, tmp_path):
    with pytest.raises(OutputError, match="none"):
        export(source(graphs), tmp_path / "none" / "g.ttl", name)


@pytest.mark.parametrize("name", formats())
def test_an_empty_graph_exports(name, tmp_path):
    store = ox.Store()
    empty = Source(store, lambda: choose(store), lambda: people_network(store), lambda _: {})
    assert export(empty, tmp_path / "g", name)


@pytest.mark.parametrize("name", formats())
def test_every_format_takes_the_filters(name, tmp_path):
    folders = [tmp_path / "whole", tmp_path / "part"]
    for folder in folders:
        folder.mkdir()
    written(name, graphs, folders[0])
    written(name, graphs, folders[1], Filters(country="KZ"))
    whole, part = (b"".join(sorted(p.read_bytes() for p in f.iterdir())) for f in folders)
    assert whole != part


def test_a_broken_export_leaves_what_was_there(tmp_path):
    out = tmp_path / "g.ttl"
    out.write_text("before", encoding="utf-8")

    def broken():
        raise NotFound("nobody")

    half = Source(graphs.GRAPH, broken, broken, dict, whole=False)
    with pytest.raises(NotFound):
        export(half, out)
    assert out.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [out]
