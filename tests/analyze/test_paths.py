import networkx as nx
import pytest
from communique import analyze
from communique.errors import NotFound
from hypothesis import given

from tests.analyze.networks import graphs, network


def nodes(steps):
    return [step.one for step in steps] + [steps[-1].other]


def test_of_two_short_ways_the_surest_is_taken():
    graph = network([
        ("a", ("Ana", "Bo"), {"confidence": 0.9}), ("b", ("Bo", "Di"), {"confidence": 0.5}),
        ("c", ("Ana", "Cy"), {"confidence": 0.7}), ("d", ("Cy", "Di"), {"confidence": 0.7}),
    ])  # fmt: skip
    assert nodes(analyze.path(graph, "Ana", "Di")) == ["Ana", "Cy", "Di"]


def test_a_step_has_all_its_things_the_surest_first():
    graph = network([
        ("a", ("Ana", "Bo"), {"confidence": 0.5}), ("b", ("Ana", "Bo"), {"confidence": 0.9}),
    ])  # fmt: skip
    (step,) = analyze.path(graph, "Ana", "Bo")
    assert [key for key, _ in step.things] == ["b", "a"]
    assert step.things[0][1]["evidence"][0].quote == "They met."


@given(graphs(least=2))
def test_a_way_is_as_short_as_it_can_be(graph):
    things = [(f"m{n}", pair, {}) for n, pair in enumerate(graph.edges())]
    named = network(
        [(key, [str(end) for end in pair], about) for key, pair, about in things],
        {str(n): "" for n in graph},
    )
    if nx.has_path(graph, 0, 1):
        assert len(analyze.path(named, "0", "1")) == nx.shortest_path_length(graph, 0, 1)
    else:
        with pytest.raises(NotFound, match="no way from 0 to 1"):
            analyze.path(named, "0", "1")


IN_TIME = network([
    ("late", ("Ana", "Bo"), {"date": "2025-03"}),
    ("early", ("Bo", "Cy"), {"date": "2025-01-05"}),
    ("a", ("Bo", "Di"), {"date": "2025"}),
    ("b", ("Di", "Cy"), {"date": "2025-04-01"}),
])  # fmt: skip


def test_a_way_in_time_never_goes_back():
    assert nodes(analyze.path(IN_TIME, "Ana", "Cy")) == ["Ana", "Bo", "Cy"]
    steps = analyze.path_in_time(IN_TIME, "Ana", "Cy")
    assert nodes(steps) == ["Ana", "Bo", "Di", "Cy"]
    assert [step.earliest for step in steps] == ["2025-03-01", "2025-03-01", "2025-04-01"]
    assert nodes(analyze.path_in_time(IN_TIME, "Cy", "Ana")) == ["Cy", "Bo", "Ana"]


def test_only_what_time_allows_stands_behind_a_step():
    graph = network([
        ("first", ("Ana", "Bo"), {"date": "2025-02-01"}),
        ("before", ("Bo", "Cy"), {"date": "2024"}), ("after", ("Bo", "Cy"), {"date": "2025-02"}),
        ("undated", ("Bo", "Cy"), {}),
    ])  # fmt: skip
    _, step = analyze.path_in_time(graph, "Ana", "Cy")
    assert [key for key, _ in step.things] == ["after"]


def test_no_way_in_time_is_said():
    graph = network([
        ("late", ("Ana", "Bo"), {"date": "1961"}), ("early", ("Bo", "Cy"), {"date": "1956"}),
    ])  # fmt: skip
    with pytest.raises(NotFound, match="no way in the order of time from Ana to Cy"):
        analyze.path_in_time(graph, "Ana", "Cy")
