"""Formats of networks: read back by NetworkX, igraph and pydot."""

import csv
import json
import re
from xml.etree import ElementTree as ET

import igraph
import networkx as nx
import pydot
import pytest
from communique.network import Filters, people_network

from tests import graphs, hostile
from tests.export.sources import GRAPHS, every_graph, only, source, written

GEXF = "{http://gexf.net/1.3}"


def counts(network):
    return len(network), network.number_of_edges()


def pairs(network):
    return {tuple(sorted(pair[:2])) for pair in network.edges()}


# ---------- GraphML


@every_graph
def test_networkx_and_igraph_read_the_graphml_with_the_same_counts(where, tmp_path):
    path = only("graphml", where, tmp_path)
    ours = nx.read_graphml(path, force_multigraph=True)
    theirs = igraph.Graph.Read_GraphML(str(path))
    expected = counts(people_network(where.GRAPH))
    assert counts(ours) == expected == (theirs.vcount(), theirs.ecount())
    assert theirs["licence"] == ours.graph["licence"]


def test_graphml_says_who_when_where_and_by_which_sentence(tmp_path):
    network = nx.read_graphml(only("graphml", graphs, tmp_path))
    edge = next(e for *_, e in network.edges(data=True) if e["date"])
    assert (edge["date"], edge["place"], edge["status"], edge["articles"]) == (
        "2025-03-03",
        "Kazan",
        "held",
        2,
    )
    assert edge["evidence"].count("“") == 2 and "https://news.example/3" in edge["evidence"]
    assert "Arash Rahimi" in {label for _, label in network.nodes(data="label")}


@pytest.mark.parametrize("kind", ["countries", "institutions", "both", "agreements"])
@pytest.mark.parametrize("name", ["graphml", "gexf", "pajek", "dot", "cytoscape", "nodelink"])
def test_every_kind_of_network_is_written(kind, name, tmp_path):
    assert only(name, graphs, tmp_path, kind=kind).stat().st_size > 200


# ---------- GEXF


@every_graph
def test_networkx_reads_the_gexf_back_with_its_picture(where, tmp_path):
    network = people_network(where.GRAPH)
    read = nx.read_gexf(only("gexf", where, tmp_path), version="1.3")
    assert counts(read) == counts(network) and pairs(read) == pairs(network)
    drawn = source(where).layout(network)
    for node, known in read.nodes(data=True):
        place = known["viz"]["position"]
        assert (place["x"], -place["y"]) == drawn[node]


@pytest.mark.parametrize("where", GRAPHS.values(), ids=GRAPHS)
def test_gexf_gives_labels_and_sentences_as_they_were(where, tmp_path):
    read = nx.read_gexf(only("gexf", where, tmp_path), version="1.3")
    plain = nx.read_graphml(only("graphml", where, tmp_path))
    for node, label in plain.nodes(data="label"):
        # networkx writes line breaks as they are, and XML makes "\r" of "\r\n" a "\n".
        assert read.nodes[node]["label"].split() == label.split()
    said = {e["thing"]: e["evidence"] for *_, e in read.edges(data=True)}
    assert {e["thing"]: e["evidence"].split() for *_, e in plain.edges(data=True)} == {
        thing: words.split() for thing, words in said.items()
    }


def test_gexf_dates_are_days(tmp_path):
    root = ET.parse(only("gexf", graphs, tmp_path, kind="countries")).getroot()
    graph = root.find(f"{GEXF}graph")
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    dated = [edge.attrib for edge in graph.iter(f"{GEXF}edge") if "start" in edge.attrib]
    assert dated
    for edge in dated:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", edge["start"])
        assert edge["start"] <= edge["end"]


def test_gexf_keeps_parallel_edges_apart_by_kind(tmp_path):
    root = ET.parse(only("gexf", graphs, tmp_path)).getroot()
    assert {edge.get("kind") for edge in root.iter(f"{GEXF}edge")} == {"meeting"}


# ---------- Pajek


@every_graph
def test_networkx_and_igraph_read_the_pajek(where, tmp_path):
    path = only("pajek", where, tmp_path)
    network = people_network(where.GRAPH)
    ours, theirs = nx.read_pajek(path), igraph.Graph.Read_Pajek(str(path))
    expected = len(network), len(pairs(network))
    assert counts(ours) == expected == (theirs.vcount(), theirs.ecount())
    labels = [re.sub(r'["\\\x00-\x1f]', "'", n["label"]) for _, n in network.nodes(data=True)]
    assert list(ours) == labels and theirs.vs["name"] == labels


def test_pajek_says_what_it_replaced(tmp_path):
    (said,) = written("pajek", hostile, tmp_path).values()
    assert re.search(r"; \d+ characters that Pajek cannot hold are now “'”", said)


# ---------- DOT


# pydot calls its parser by names that the parser has deprecated.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@every_graph
def test_pydot_reads_the_dot(where, tmp_path):
    network = people_network(where.GRAPH)
    (graph,) = pydot.graph_from_dot_data(only("dot", where, tmp_path).read_text(encoding="utf-8"))
    # What holds for all nodes, pydot takes for a node.
    defaults = ("node", "graph")
    nodes = {n.get_name().strip('"'): n for n in graph.get_nodes() if n.get_name() not in defaults}
    assert set(nodes) == set(network)
    assert len(graph.get_edges()) == network.number_of_edges()
    for node, known in network.nodes(data=True):
        label = nodes[node].get("label")[1:-1]
        told = re.sub(r"\\(.)", r"\1", label)
        assert told == re.sub(r"[\x00-\x08\x0b-\x1f]", "\ufffd", known["label"])


# ---------- JSON


@every_graph
def test_networkx_reads_the_cytoscape_json(where, tmp_path):
    document = json.loads(only("cytoscape", where, tmp_path).read_text(encoding="utf-8"))
    read = nx.cytoscape_graph(document)
    network = people_network(where.GRAPH)
    assert counts(read) == counts(network) and pairs(read) == pairs(network)
    assert dict(read.nodes(data="label")) == dict(network.nodes(data="label"))
    drawn = source(where).layout(network)
    for element in document["elements"]["nodes"]:
        place = element["position"]
        assert (place["x"], place["y"]) == drawn[element["data"]["id"]]


@every_graph
def test_networkx_reads_the_node_link_json(where, tmp_path):
    document = json.loads(only("nodelink", where, tmp_path).read_text(encoding="utf-8"))
    read = nx.node_link_graph(document, edges="links")
    network = people_network(where.GRAPH)
    assert counts(read) == counts(network) and pairs(read) == pairs(network)
    assert dict(read.nodes(data="label")) == dict(network.nodes(data="label"))
    assert read.graph["data_until"]


# ---------- CSV


def tables(where, folder, filters=Filters()):  # noqa: B008
    found = {}
    for path in written("csv", where, folder, filters):
        if path.suffix == ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                found[path.stem] = list(csv.DictReader(file))
    return found


@every_graph
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


def test_the_metadata_of_the_csv_names_its_tables_and_columns(tmp_path):
    tables(graphs, tmp_path)
    described = json.loads((tmp_path / "g-metadata.json").read_text(encoding="utf-8"))
    for table in described["tables"]:
        head = (tmp_path / table["url"]).read_text(encoding="utf-8-sig").splitlines()[0]
        assert head.split(",") == [c["titles"] for c in table["tableSchema"]["columns"]]
