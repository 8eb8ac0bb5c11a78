import networkx as nx
from communique.maps import _layout
from communique.maps._layout import LABELLED, positions
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
    spots = positions(graph, lines)
    assert spots == positions(graph, lines)
    boxes = {node: _layout._box(lines[node], 1.0) for node in graph}
    for one in graph:
        for other in graph:
            apart = [abs(spots[one][axis] - spots[other][axis]) for axis in (0, 1)]
            need = [(boxes[one][axis] + boxes[other][axis]) / 2 - 3 for axis in (0, 1)]
            assert one == other or apart[0] >= need[0] or apart[1] >= need[1]


def test_a_large_component_stays_quick_and_spread(monkeypatch):
    monkeypatch.setattr(_layout, "STRESS_LIMIT", 50)
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(200, 2, seed=1), str)
    spots = positions(graph, {node: ["Name"] for node in graph})
    assert len(set(spots.values())) == len(graph) > LABELLED


def test_neighbours_stand_nearer_than_strangers():
    graph = nx.relabel_nodes(nx.path_graph(9), str)
    spots = positions(graph, {node: [node] for node in graph})

    def apart(a, b):
        return sum((p - q) ** 2 for p, q in zip(spots[a], spots[b], strict=True))

    assert max(apart(str(n), str(n + 1)) for n in range(8)) < apart("0", "8")


def test_nothing_gives_nothing():
    assert positions(nx.Graph(), {}) == {}
