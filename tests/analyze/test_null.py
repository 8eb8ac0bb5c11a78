from collections import Counter

import networkx as nx
import pytest
from communique.analyze._null import rewired
from communique.ties import Ties
from hypothesis import given

from tests.analyze.networks import graphs


@given(graphs())
def test_everybody_keeps_the_number_of_ties(graph):
    ties = Ties.of(graph)
    for one, other in rewired(ties, 2, seed=1):
        null = nx.Graph()
        null.add_nodes_from(range(len(graph)))
        null.add_edges_from(zip(one.tolist(), other.tolist(), strict=True))
        assert null.number_of_edges() == len(one), "no tie twice"
        assert not list(nx.selfloop_edges(null))
        assert dict(null.degree()) == dict(graph.degree())


def test_all_networks_of_these_degrees_are_equally_likely():
    # A path of five nodes: degrees 1 2 2 2 1. Seven networks have them: six paths, a triangle with
    # a pair.
    ties = Ties.of(nx.path_graph(5))
    drawn = Counter(
        frozenset(frozenset(map(int, pair)) for pair in zip(one, other, strict=True))
        for one, other in rewired(ties, 700, seed=3)
    )
    assert len(drawn) == 7
    assert list(drawn.values()) == pytest.approx([100] * 7, abs=40)
