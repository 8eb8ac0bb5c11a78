"""What runs fast gives what NetworkX gives, on any graph."""

import networkx as nx
import numpy as np
import pytest
from communique import analyze, louvain
from communique import ties as tie_module
from communique.analyze import _engine
from communique.ties import Ties
from hypothesis import given
from hypothesis import strategies as st

from tests.analyze.networks import graphs


def close(expected):
    return pytest.approx(expected, rel=1e-7, abs=1e-9, nan_ok=True)


@given(graphs())
def test_betweenness_is_that_of_networkx(graph):
    expected = nx.betweenness_centrality(graph, normalized=False)
    assert analyze.betweenness(graph) == close(expected)


@given(graphs())
def test_an_estimate_from_every_source_is_exact(graph):
    ties = Ties.of(graph)
    found = _engine.betweenness_of(ties, 1, sources=max(len(graph), 1))
    assert found.exact
    assert found.values.tolist() == close(_engine.betweenness_of(ties, 1).values.tolist())


def test_an_estimate_is_near_and_says_what_it_is():
    graph = nx.barabasi_albert_graph(400, 3, seed=1)
    ties = Ties.of(graph)
    whole, part = _engine.betweenness_of(ties, 1), _engine.betweenness_of(ties, 1, sources=200)
    assert (whole.exact, part.exact) == (True, False)
    assert whole.engine.startswith("rustworkx")
    first = whole.values.argsort()[-10:]
    assert part.values[first] == pytest.approx(whole.values[first], rel=0.3)


@given(graphs(), st.sampled_from([None, "weight"]))
def test_effective_size_is_that_of_networkx(graph, weight):
    expected = nx.effective_size(graph, weight=weight)
    assert analyze.effective_size(graph, weight) == close(expected)


@given(graphs(), st.sampled_from([None, "weight"]))
def test_constraint_is_that_of_networkx(graph, weight):
    assert analyze.constraint(graph, weight) == close(nx.constraint(graph, weight=weight))


@given(graphs())
def test_core_numbers_are_those_of_networkx(graph):
    assert analyze.core_number(graph) == nx.core_number(graph)


@given(graphs())
def test_every_triangle_is_found_once_in_chunks_of_any_size(graph):
    expected = {frozenset(c) for c in nx.enumerate_all_cliques(graph) if len(c) == 3}
    for size in (1, 3, 1_000_000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(tie_module, "CHUNK", size)
            found = [
                frozenset(map(int, corners))
                for part in Ties.of(graph).triangles()
                for corners in zip(*part, strict=True)
            ]
        assert len(found) == len(set(found))
        assert set(found) == expected


def test_loops_are_no_ties():
    graph = nx.Graph([("a", "a"), ("a", "b")])
    assert Ties.of(graph).degree.tolist() == [1, 1]


@given(graphs(), st.integers(0, 3))
def test_communities_part_the_nodes_and_hang_together(graph, seed):
    found = analyze.communities(graph, seed=seed)
    assert sorted(node for part in found for node in part) == sorted(graph)
    assert all(nx.is_connected(graph.subgraph(part)) for part in found)
    assert [len(part) for part in found] == sorted((len(part) for part in found), reverse=True)
    assert found == analyze.communities(graph, seed=seed)


@given(graphs(least=2))
def test_communities_are_as_good_as_those_of_networkx(graph):
    if graph.number_of_edges():
        theirs = nx.community.louvain_communities(graph, seed=1)
        ours = min(
            nx.community.modularity(graph, analyze.communities(graph, seed=seed))
            for seed in range(3)
        )
        assert ours >= nx.community.modularity(graph, theirs) - 0.1


@given(graphs(least=1), st.data())
def test_modularity_is_that_of_networkx(graph, data):
    if graph.number_of_edges():
        places = data.draw(st.lists(st.integers(0, 3), min_size=len(graph), max_size=len(graph)))
        parts = [{n for n, place in enumerate(places) if place == part} for part in range(4)]
        expected = nx.community.modularity(graph, parts)
        ties = Ties.of(graph, "weight")
        assert louvain.modularity(ties, np.array(places)) == close(expected)


def test_planted_communities_are_found():
    graph = nx.planted_partition_graph(10, 20, 0.5, 0.01, seed=2)
    found = analyze.communities(graph)
    assert {frozenset(part) for part in found} == {
        frozenset(range(start, start + 20)) for start in range(0, 200, 20)
    }
