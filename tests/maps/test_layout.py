import os
import subprocess
import sys
from itertools import combinations

import networkx as nx
import numpy as np
from communique.maps import _circles, _layout
from communique.maps._circles import encircled
from communique.maps._layout import positions
from hypothesis import given, settings
from hypothesis import strategies as st

words = st.text(min_size=1, max_size=18)


@st.composite
def labelled(draw):
    count = draw(st.integers(1, 14))
    nodes = [str(number) for number in range(count)]
    ends = st.sampled_from(nodes)
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from((a, b) for a, b in draw(st.lists(st.tuples(ends, ends))) if a != b)
    return graph, {node: draw(st.lists(words, min_size=1, max_size=3)) for node in nodes}


@given(labelled())
@settings(max_examples=60, deadline=None)
def test_no_label_covers_another_and_the_same_graph_has_the_same_picture(drawn):
    graph, lines = drawn
    radii = dict.fromkeys(graph, 9.0)
    placed = positions(graph, radii, lines)
    assert placed == positions(graph, radii, lines)
    # A label hangs below its node.
    spots = {n: (x, y + _layout.LINE * len(lines[n]) / 2) for n, (x, y) in placed.items()}
    boxes = {node: _layout.box(lines[node], radii[node]) for node in graph}
    for one in graph:
        for other in graph:
            apart = [abs(spots[one][axis] - spots[other][axis]) for axis in (0, 1)]
            need = [(boxes[one][axis] + boxes[other][axis]) / 2 - 3 for axis in (0, 1)]
            assert one == other or apart[0] >= need[0] or apart[1] >= need[1]


def test_a_large_component_stays_quick_and_spread(monkeypatch):
    monkeypatch.setattr(_layout, "STRESS_LIMIT", 50)
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(200, 2, seed=1), str)
    spots = positions(graph, dict.fromkeys(graph, 5.0))
    assert len(set(spots.values())) == len(graph) > _layout.STRESS_LIMIT


def test_neighbours_stand_nearer_than_strangers():
    graph = nx.relabel_nodes(nx.path_graph(9), str)
    spots = positions(graph, dict.fromkeys(graph, 9.0), {node: [node] for node in graph})

    def apart(a, b):
        return sum((p - q) ** 2 for p, q in zip(spots[a], spots[b], strict=True))

    assert max(apart(str(n), str(n + 1)) for n in range(8)) < apart("0", "8")


def test_nothing_gives_nothing():
    assert positions(nx.Graph(), {}) == {}


def test_an_evened_picture_has_as_much_in_each_quarter():
    points = np.random.default_rng(1).normal(size=(400, 2)) ** 3
    evened = _layout._evened(points, 1.0)
    low, high = evened.min(0), evened.max(0)
    for corner in ((0, 0), (0, 1), (1, 0), (1, 1)):
        inside = ((evened > (low + high) / 2) == np.array(corner, dtype=bool)).all(1)
        assert 80 <= inside.sum() <= 120


def test_circles_hold_their_own_and_do_not_overlap():
    ring = nx.relabel_nodes(nx.ring_of_cliques(12, 6), str)
    spots, circle_of, circles = encircled(ring, dict.fromkeys(ring, 5.0))
    assert encircled(ring, dict.fromkeys(ring, 5.0)) == (spots, circle_of, circles)
    assert sum(circle.size for circle in circles) == len(ring)
    for node, (x, y) in spots.items():
        circle = circles[circle_of[node]]
        assert (x - circle.x) ** 2 + (y - circle.y) ** 2 <= circle.radius**2
    for one, other in combinations(circles, 2):
        apart = ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5
        assert apart >= one.radius + other.radius - 2
    assert all(len({circle_of[str(6 * c + n)] for n in range(6)}) == 1 for c in range(12))


CIRCLES = """
import networkx as nx
from communique.maps._circles import encircled
ring = nx.relabel_nodes(nx.ring_of_cliques(30, 9), "person/{}".format)
print(encircled(ring, dict.fromkeys(ring, 5.0)))
"""


def test_circles_are_the_same_in_each_process():
    # Python orders a set of words by a number that it draws anew for each process.
    found = {
        subprocess.run(
            [sys.executable, "-c", CIRCLES],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_many_small_circles_share_the_last(monkeypatch):
    monkeypatch.setattr(_circles, "MOST", 5)
    pairs = nx.relabel_nodes(nx.disjoint_union_all([nx.path_graph(2)] * 20), str)
    _, _, circles = encircled(pairs, dict.fromkeys(pairs, 5.0))
    assert [circle.size for circle in circles] == [2, 2, 2, 2, 32]
