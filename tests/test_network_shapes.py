"""The other shapes of a network: weighted, cut by time, and two-mode by attendance."""

from itertools import combinations

import networkx as nx
import pytest
from communique.network import build, simple, slices
from hypothesis import given
from hypothesis import strategies as st

from tests.analyze.networks import network
from tests.graphs import GRAPH

dates = st.sampled_from(["", "2024", "2025", "2025-01", "2025-02-03"])
pairs = st.lists(st.tuples(st.sampled_from(list(combinations("abcd", 2))), dates), max_size=8)


@given(st.lists(st.sets(st.sampled_from("abcdef"), min_size=2), max_size=5))
def test_newman_weights_give_each_who_takes_part_one_for_each_thing(things):
    graph = simple(network((f"m{n}", sorted(who), {}) for n, who in enumerate(things)))
    for node, strength in graph.degree(weight="newman"):
        assert strength == pytest.approx(sum(node in who for who in things))


@given(pairs)
def test_slices_share_all_nodes_and_part_all_edges(found):
    whole = network(((f"m{n}", ends, {"date": date}) for n, (ends, date) in enumerate(found)))
    parts = slices(whole)
    assert list(parts) == sorted({date[:4] for _, date in found})
    for period, part in parts.items():
        assert list(part.nodes(data=True)) == list(whole.nodes(data=True))
        assert part.graph["period"] == period
        assert {edge["date"][:4] for *_, edge in part.edges(data=True)} == {period}
    edges = sorted(key for part in parts.values() for *_, key in part.edges(keys=True))
    assert edges == sorted(key for *_, key in whole.edges(keys=True))


def test_months_keep_what_is_known_to_the_year_apart():
    whole = network([("a", "xy", {"date": "2025"}), ("b", "xy", {"date": "2025-01-02"})])
    assert list(slices(whole, "month")) == ["2025", "2025-01"]


def test_attendance_joins_people_with_gatherings_alone():
    found = build("attendance", GRAPH)
    kinds = nx.get_node_attributes(found, "kind")
    assert found.number_of_edges()
    for one, other, key in found.edges(keys=True):
        assert {kinds[one], kinds[other]} == {"person", "gathering"}
        assert key in (one, other)
