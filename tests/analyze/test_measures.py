"""Each measure on a network whose answer is known by hand."""

import json
from itertools import combinations

import networkx as nx
import pytest
from communique import analyze
from communique.errors import NotFound, QueryError
from communique.network import Filters
from hypothesis import given
from hypothesis import strategies as st

from tests.analyze.networks import network, node, thing

# Two circles of three that only Ana and Bo join.
CIRCLES = (("Ana", "Al", "Ada"), ("Bo", "Ben", "Bea"))
COUNTRIES = {"Ana": "IR", "Al": "IR", "Ada": "IR", "Bo": "FR", "Ben": "FR", "Bea": "DE"}


def meetings(**about):
    pairs = [pair for circle in CIRCLES for pair in combinations(circle, 2)] + [("Ana", "Bo")]
    return [(f"m{n}", pair, {"articles": (f"a{n}",), **about}) for n, pair in enumerate(pairs)]


BRIDGE = network(meetings(), COUNTRIES, countries={"IR": "Iran", "FR": "France", "DE": "Germany"})


def table(name, graph=BRIDGE):
    return {row["name"]: row for row in analyze.analyze(name, graph).records()}


def test_every_measure_says_what_it_is_and_what_it_does_not_say():
    for name, module in analyze.measures().items():
        assert module.__doc__ and module.TITLE and module.NETWORKS and module.COLUMNS, name
        for text in (module.DEFINITION, module.SOURCE, module.LIMITS):
            assert len(text) > 40, name


def test_a_table_says_how_it_was_made():
    made = analyze.analyze("brokers", BRIDGE, seed=7)
    assert "rustworkx" in made.made() and "exact; seed 7" in made.made()
    assert "drawing the articles 200 times" in made.made()
    assert made.about.startswith("Network of people: 6 nodes, 7 ties through 7 things, read in 3")
    assert "no chance involved" in analyze.analyze("coverage", BRIDGE).made()


def test_an_unknown_measure_is_named_with_those_there_are():
    with pytest.raises(NotFound, match="bilateral, brokers, circles"):
        analyze.analyze("fame", BRIDGE)


def test_who_joins_two_circles_is_the_broker():
    found = table("brokers")
    assert found["Ana"]["rank"] == found["Bo"]["rank"] == 1
    assert found["Ana"]["betweenness"] == pytest.approx(6 / 10)
    assert found["Al"]["betweenness"] == 0


def test_degree_counts_others_things_and_strength():
    found = table("degree", network([
        ("talks", ("Ana", "Bo"), {}), ("again", ("Ana", "Bo"), {}),
        ("congress", ("Ana", "Bo", "Cy", "Di", "Ed"), {}),
    ]))["Ana"]  # fmt: skip
    assert (found["neighbours"], found["things"]) == (4, 3)
    assert found["strength"] == pytest.approx(3)


def test_structural_holes_lie_between_the_circles():
    found = table("holes")
    assert found["Ana"]["rank"] == 1
    assert found["Ana"]["effective size"] > found["Al"]["effective size"]
    assert found["Ana"]["constraint"] < found["Al"]["constraint"]


def test_mediators_are_counted_by_the_countries_of_all_three():
    found = table("mediators")
    roles = ("mediates", "coordinator", "itinerant", "gatekeeper", "liaison")
    assert [found["Ana"][role] for role in roles] == [2, 0, 0, 2, 0]
    # Bo (FR) stands between Ana (IR) and Ben (FR): gatekeeper; and Bea (DE): liaison.
    assert [found["Bo"][role] for role in roles] == [2, 0, 0, 1, 1]


def test_who_has_no_country_mediates_nothing():
    unknown = network(meetings(), {**COUNTRIES, "Ana": ""})
    made = analyze.analyze("mediators", unknown)
    assert {row["name"]: row["mediates"] for row in made.records()}["Ana"] == 0
    assert "1 without a known country are left out." in made.notes


@given(st.sets(st.sampled_from(list(combinations("abcdef", 2))), min_size=1), st.data())
def test_mediated_pairs_are_the_open_ones(pairs, data):
    codes = {name: data.draw(st.sampled_from(["IR", "FR", "DE"])) for name in "abcdef"}
    graph = network([("".join(pair), pair, {}) for pair in sorted(pairs)], codes)
    simple = nx.Graph(graph)
    for name, row in table("mediators", graph).items():
        expected = dict.fromkeys(("coordinator", "itinerant", "gatekeeper", "liaison"), 0)
        for one, other in combinations(simple[name], 2):
            if simple.has_edge(one, other):
                continue
            a, b, own = codes[one], codes[other], codes[name]
            if a == b:
                expected["coordinator" if a == own else "itinerant"] += 1
            else:
                expected["gatekeeper" if own in (a, b) else "liaison"] += 1
        assert {role: row[role] for role in expected} == expected


def test_circles_are_found_and_agreed_on():
    found = table("circles")
    circles = {frozenset(n for n, row in found.items() if row["circle"] == c) for c in (1, 2)}
    assert circles == {frozenset(circle) for circle in CIRCLES}
    assert {row["agreement"] for row in found.values()} == {1.0}


def test_the_core_is_the_densest_part():
    found = table("core", network([
        ("a", ("Ana", "Bo", "Cy", "Di"), {}), ("b", ("Di", "Ed"), {}),
    ]))  # fmt: skip
    assert [found[name]["core"] for name in ("Ana", "Di", "Ed")] == [3, 3, 1]


def bilateral(*dated):
    things = [
        (f"t{n}", ends, {"date": date, "type": type, "articles": (f"a{n}",)})
        for n, (ends, date, type) in enumerate(dated)
    ]
    made = analyze.analyze("bilateral", network(things, name="countries"))
    return {(row["country"], row["other country"]): row for row in made.records()}


def test_bilateral_ties_are_counted_by_class_and_half():
    found = bilateral(
        (("France", "Iran"), "2020-01-01", "Meeting"),
        (("France", "Iran"), "2024-05", "Agreement"),
        (("France", "Iran"), "", "CulturalEvent"),
        (("Iran", "Peru"), "2020-02", "Visit"),
        (("France", "Peru"), "2024-06-01", "Meeting"),
    )  # fmt: skip
    row = found["France", "Iran"]
    assert [row[c] for c in ("things", "meetings", "agreements", "events")] == [3, 1, 1, 1]
    assert [row[c] for c in ("earlier", "later", "first", "last")] == [
        1,
        1,
        "2020-01-01",
        "2024-05",
    ]
    assert found["France", "Peru"]["change"] > row["change"] > found["Iran", "Peru"]["change"]
    assert row["change"] == pytest.approx(1)


def test_without_dates_no_change_is_known():
    (row,) = bilateral((("France", "Iran"), "", "Meeting")).values()
    assert (row["change"], row["change low"], row["first"]) == (None, None, "")


def attendance(*gatherings):
    graph = nx.MultiGraph(name="attendance")
    for name, people, about in gatherings:
        graph.add_node(name, **node(name, kind="gathering"))
        for who in people:
            graph.add_node(who, **node(who))
            graph.add_edge(name, who, key=name, **thing(**about))
    return graph


def test_co_attendance_weighs_small_gatherings_more():
    rows = analyze.analyze("coattendance", attendance(
        ("talks", ("Ana", "Bo"), {"date": "2024"}),
        ("festival", ("Ana", "Bo", "Cy", "Di", "Ed"), {"date": "2025-01"}),
    )).records()  # fmt: skip
    first = rows[0]
    assert (first["name"], first["other name"], first["gatherings"]) == ("Ana", "Bo", 2)
    assert first["strength"] == pytest.approx(1.25)
    assert (first["smallest"], first["first"], first["last"]) == (2, "2024", "2025-01")
    assert len(rows) == 10 and rows[-1]["strength"] == pytest.approx(0.25)


def test_nothing_reaches_back_in_time():
    found = table("reach", network([
        ("late", ("Ana", "Bo"), {"date": "1961-01-01"}),
        ("early", ("Bo", "Cy"), {"date": "1956-05"}),
        ("never", ("Cy", "Di"), {}),
    ]))  # fmt: skip
    assert {name: row["reach"] for name, row in found.items()} == {
        "Ana": 1, "Bo": 2, "Cy": 2, "Di": 0,
    }  # fmt: skip
    assert {row["without time"] for row in found.values()} == {3}


dated_pairs = st.lists(
    st.tuples(
        st.sampled_from(list(combinations("abcde", 2))),
        st.sampled_from(["", "2024", "2025", "2025-01", "2025-02", "2025-01-10", "2025-02-03"]),
    ),
    max_size=7,
)


@given(dated_pairs)
def test_reach_and_paths_in_time_agree(pairs):
    graph = network(
        ((f"m{n}", pair, {"date": date}) for n, (pair, date) in enumerate(pairs)),
        dict.fromkeys("abcde", ""),
    )
    for name, row in table("reach", graph).items() if pairs else ():
        reached = 0
        for other in set(graph) - {name}:
            try:
                reached += bool(analyze.path_in_time(graph, name, other))
            except NotFound:
                continue
        assert row["reach"] == reached


def test_homophily_compares_with_chance():
    made = analyze.analyze("homophily", BRIDGE)
    rows = {row["code"]: row for row in made.records()}
    assert (rows[""]["inside"], rows[""]["outside"]) == (4, 3)
    assert (rows["IR"]["inside"], rows["IR"]["outside"]) == (3, 1)
    assert rows["IR"]["E-I index"] == pytest.approx(-0.5)
    assert rows["IR"]["inside"] >= rows["IR"]["by chance"]
    assert 0 < rows["IR"]["p"] <= 1
    assert not made.exact and "estimated" in made.made()


def test_newcomers_and_the_silent():
    days = [f"2020-0{n}-01" for n in range(1, 9)]
    found = table("newcomers", network([
        *((f"old{n}", ("Ana", "Bo"), {"date": day}) for n, day in enumerate(days)),
        ("new", ("Ana", "Cy"), {"date": "2021-12-31"}),
        ("vague", ("Ana", "Di"), {"date": "2021"}),
    ]))  # fmt: skip
    assert found.keys() == {"Bo", "Cy"}
    assert (found["Bo"]["change"], found["Bo"]["last"]) == ("silent", "2020-08-01")
    assert (found["Cy"]["change"], found["Cy"]["things"]) == ("new", 1)
    assert found["Cy"]["by chance"] == pytest.approx(0.1)


def test_contacts_of_one_in_focus():
    graph = network(meetings(date="2025-02-01"), COUNTRIES, ends=("Ana",))
    found = table("contacts", graph)
    assert found.keys() == {"Al", "Ada", "Bo"}
    assert (found["Al"]["in common"], found["Bo"]["in common"]) == (1, 0)
    with pytest.raises(QueryError, match="--focus"):
        analyze.analyze("contacts", BRIDGE)


def test_gaps_in_coverage_are_months_without_an_article():
    graph = network(
        [("m", ("Ana", "Bo"), {"date": "2025-03-05"})],
        published=("2025", "2025-01-31", "2025-02", "2025-06-01"),
        articles=5,
    )
    made = analyze.analyze("coverage", graph)
    assert made.rows == (("2025-03", "2025-05", 3, 1),)
    assert "Left out: 1 known to the year, 1 undated." in made.notes


def test_what_did_not_happen_does_not_count_unless_it_is_asked_for():
    things = [("m", ("Ana", "Bo"), {}), ("p", ("Bo", "Cy"), {"status": "planned"}),
              ("d", ("Cy", "Di"), {"status": "denied"})]  # fmt: skip
    made = analyze.analyze("degree", network(things))
    assert {row["name"] for row in made.records()} == {"Ana", "Bo"}
    assert "Left out: 2 planned, cancelled or denied." in made.notes
    asked = network(things, filters=Filters(status=("planned",)))
    assert len(analyze.analyze("degree", asked).rows) == 4


@pytest.mark.parametrize("name", analyze.measures())
def test_an_empty_network_has_an_empty_table(name):
    about = {"ends": ("Ana",)} if name == "contacts" else {}
    graph = network([], {"Ana": "IR"} if about else {}, published=(), articles=0, **about)
    made = analyze.analyze(name, graph)
    assert made.rows == () or name == "homophily"


@pytest.mark.parametrize("name", analyze.measures())
def test_the_order_of_nodes_and_edges_changes_nothing(name):
    build = attendance if name == "coattendance" else None
    if build:
        gatherings = [("g1", ("Ana", "Bo"), {}), ("g2", ("Bo", "Cy"), {})]
        graph, turned = build(*gatherings), build(*reversed(gatherings))
    else:
        graph = network(meetings(date="2025-01"), COUNTRIES, ends=("Ana",))
        turned = nx.MultiGraph(**graph.graph)
        turned.add_nodes_from(graph.nodes(data=True))
        turned.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert analyze.analyze(name, graph) == analyze.analyze(name, turned)


def test_tables_are_written_as_json_and_csv():
    named = network([("m", ("=1+1", "Bo\x1b[31m"), {})])
    made = analyze.analyze("degree", named)
    whole = json.loads(analyze.to_json(made))
    assert whole["rows"][0]["neighbours"] == 1 and whole["engine"] and whole["limits"]
    head, *lines = analyze.to_csv(made).splitlines()
    assert head.startswith("rank,rank low,rank high,name,country,neighbours")
    assert any(",'=1+1," in line for line in lines)
    assert "\x1b" not in analyze.to_csv(made)
