import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import igraph
import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from communique.errors import NotFound, OutputError, QueryError
from communique.export import Source, export, format_of, formats
from communique.network import people_network

from tests import graphs, hostile

RDF = ("turtle", "trig", "nquads", "jsonld")
GRAPHS = {"examples": graphs, "hostile": hostile}


def source(where, filters=""):
    return Source(where.GRAPH, lambda: people_network(where.GRAPH), filters)


def written(name, where, folder):
    """The only file of a format."""
    (path,) = export(source(where), folder / f"g{formats()[name].EXTENSIONS[0]}")
    return path


@pytest.fixture(params=GRAPHS)
def where(request):
    return GRAPHS[request.param]


@pytest.fixture
def rapper():
    found = shutil.which("rapper")
    if found is None:
        pytest.fail("rapper is missing; on Debian: apt-get install raptor2-utils")
    return found


@pytest.mark.parametrize("name", ["turtle", "nquads"])
def test_an_independent_parser_accepts(name, where, tmp_path, rapper):
    path = written(name, where, tmp_path)
    run = subprocess.run(
        [rapper, "-q", "-i", name, "-o", "ntriples", str(path)], capture_output=True, check=False
    )
    assert (run.returncode, run.stderr.decode()) == (0, "")
    triples = {str(quad.triple) for quad in where.QUADS}
    expected = len(triples) if name == "turtle" else len(where.QUADS)
    assert len(run.stdout.splitlines()) == expected


@pytest.mark.parametrize("name", ["trig", "nquads"])
def test_quads_come_back_as_they_were(name, where, tmp_path):
    path = written(name, where, tmp_path)
    back = ox.parse(path=str(path), format=ox.RdfFormat.from_extension(path.suffix[1:]))
    named = {q for q in where.GRAPH if not isinstance(q.graph_name, ox.DefaultGraph)}
    assert set(back) == named and len(named) == len(where.QUADS)


# rdflib's own parser uses what rdflib has deprecated.
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")
def test_rdflib_reads_the_json_ld(where, tmp_path):
    path = written("jsonld", where, tmp_path)
    dataset = rdflib.Dataset()
    dataset.parse(path, format="json-ld")
    assert sum(1 for _ in dataset.quads()) == len(where.QUADS)
    graph = json.loads(path.read_text(encoding="utf-8"))["@graph"]
    assert any("cd:evidence" in node for named in graph for node in named["@graph"])


def test_turtle_uses_the_prefixes_in_order(tmp_path):
    lines = written("turtle", graphs, tmp_path).read_text(encoding="utf-8").splitlines()
    prefixes = [line for line in lines if line.startswith("@prefix")]
    assert prefixes == sorted(prefixes) and any("a cd:Meeting" in line for line in lines)


def test_networkx_and_igraph_read_the_graphml_with_the_same_counts(where, tmp_path):
    path = written("graphml", where, tmp_path)
    network = people_network(where.GRAPH)
    counts = (len(network), network.number_of_edges())
    ours = nx.read_graphml(path, force_multigraph=True)
    theirs = igraph.Graph.Read_GraphML(str(path))
    assert counts == (len(ours), ours.number_of_edges()) == (theirs.vcount(), theirs.ecount())


def test_networkx_reads_the_gexf_back(where, tmp_path):
    path = written("gexf", where, tmp_path)
    network = people_network(where.GRAPH)
    back = nx.read_gexf(path)
    assert (len(back), back.number_of_edges()) == (len(network), network.number_of_edges())


def test_graphml_says_who_when_where_and_by_which_sentence(tmp_path):
    network = nx.read_graphml(written("graphml", graphs, tmp_path))
    edge = next(e for *_, e in network.edges(data=True) if e["date"])
    assert (edge["date"], edge["place"], edge["status"], edge["articles"]) == (
        "2025-03-03",
        "Kazan",
        "held",
        2,
    )
    assert edge["evidence"].count("“") == 2 and "https://news.example/3" in edge["evidence"]
    assert "Arash Rahimi" in {label for _, label in network.nodes(data="label")}


def tables(where, folder):
    paths = export(source(where), folder / "g.csv")
    found = {}
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


def test_csv_tables_fit_together(where, tmp_path):
    found = tables(where, tmp_path)
    network = people_network(where.GRAPH)
    assert set(found) == {"g-nodes", "g-edges", "g-evidence"}
    assert {row["Id"] for row in found["g-nodes"]} == set(network)
    assert len(found["g-edges"]) == network.number_of_edges()
    assert {row["thing"] for row in found["g-edges"]} == {r["thing"] for r in found["g-evidence"]}


def test_no_cell_is_a_formula(tmp_path):
    for rows in tables(hostile, tmp_path).values():
        for row in rows:
            for value in row.values():
                assert not value.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_csv_keeps_the_trigger_of_each_sentence(tmp_path):
    evidence = tables(graphs, tmp_path)["g-evidence"]
    assert sorted(row["trigger"] for row in evidence) == ["held talks", "met", "received"]


@pytest.mark.parametrize("name", formats())
def test_the_same_graph_gives_the_same_bytes(name, where, tmp_path):
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        export(source(where), folder / f"g{formats()[name].EXTENSIONS[0]}")
    one, other = ({p.name: p.read_bytes() for p in folder.iterdir()} for folder in folders)
    assert one == other


def test_bytes_do_not_change_from_process_to_process(tmp_path):
    # Orders that hang on a process's hash seed would not show inside one process.
    code = (
        "from pathlib import Path; from tests.export.test_export import *;"
        f"[written(n, graphs, Path({str(tmp_path)!r})) for n in RDF]"
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


def test_the_format_follows_from_the_suffix_or_the_name():
    assert format_of(Path("a.TTL")) is formats()["turtle"]
    assert format_of(Path("a.txt"), "nquads") is formats()["nquads"]
    with pytest.raises(NotFound, match=r"\.graphml"):
        format_of(Path("a.docx"))
    with pytest.raises(NotFound, match="no format “word”"):
        format_of(Path("a.ttl"), "word")


@pytest.mark.parametrize("name", RDF)
def test_rdf_is_never_silently_half(name, tmp_path):
    with pytest.raises(QueryError, match="since 2020"):
        export(source(graphs, "since 2020"), tmp_path / "g", name)


def test_a_folder_that_is_not_there_is_reported(tmp_path):
    with pytest.raises(OutputError):
        export(source(graphs), tmp_path / "none" / "g.ttl")


def test_an_empty_graph_exports(tmp_path):
    empty = Source(ox.Store(), lambda: people_network(ox.Store()))
    for name, module in formats().items():
        assert export(empty, tmp_path / f"{name}{module.EXTENSIONS[0]}")
