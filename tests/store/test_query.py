import re

import pyoxigraph as ox
import pytest
from communique.errors import NotFound, QueryError
from communique.store import in_memory, named_query, query, results_to_bytes
from communique.store._safety import refuse_unsafe
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import hostile, words
from tests.graphs import GRAPH


def rows(results):
    return [tuple("" if t is None else t.value for t in row) for row in results]


def test_free_sparql_knows_the_prefixes_of_the_ontology():
    found = query(GRAPH, "SELECT ?n { ?p a schema:Person ; skos:prefLabel ?n } ORDER BY ?n")
    names = ["Arash Rahimi", "Bolat Serik", "Dana Ospan", "Olga Petrova"]
    assert [name for (name,) in rows(found)] == names


def test_a_triple_that_several_articles_state_is_found_once():
    found = query(GRAPH, "SELECT (COUNT(*) AS ?n) { ?m a cd:Meeting }")
    assert rows(found) == [("2",)]


def test_a_parameter_narrows_a_named_query():
    everyone = rows(query(GRAPH, "who-met-whom"))
    serik = rows(query(GRAPH, "who-met-whom", {"person": "SERIK"}))
    # Whom one asks for stands first; of all pairs each is listed once.
    assert {row[:2] for row in serik} == {("Bolat Serik", "Arash Rahimi")}
    assert len(serik) < len(everyone) == len({(frozenset(r[:2]), r[5]) for r in everyone})


def test_dates_narrow_by_prefix():
    assert rows(query(GRAPH, "who-met-whom", {"until": "2025-03", "since": "2025"}))
    assert not rows(query(GRAPH, "who-met-whom", {"until": "2025-02"}))
    assert not rows(query(GRAPH, "who-met-whom", {"since": "2025-03-04"}))


@given(st.one_of(words, hostile, st.sampled_from(['"', '" } #', "\\u0022", "a\nb", "?x", "$"])))
def test_a_parameter_never_becomes_syntax(value):
    assert rows(query(GRAPH, "who-met-whom", {"person": value + "\x01"})) == []
    bound = named_query("who-met-whom").bound({"person": value})
    (block,) = [line for line in bound.splitlines() if "?person_ {" in line]
    literal = next(iter(ox.Store().query(f"SELECT ?person_ {{ {block} }}")))["person_"]
    assert literal == ox.Literal(value)


def test_an_unknown_parameter_is_named_with_those_there_are():
    with pytest.raises(QueryError, match=r"no parameter 'who'.*person"):
        query(GRAPH, "who-met-whom", {"who": "x"})


def test_an_unknown_name_lists_the_names():
    with pytest.raises(NotFound, match="who-met-whom"):
        query(GRAPH, "who-met-who")


def test_a_syntax_error_shows_line_and_column():
    with pytest.raises(QueryError, match=r"line 2, column 5\n  \?x }\n      \^"):
        query(GRAPH, "SELECT ?x {\n?x }")


def test_an_unknown_prefix_is_named():
    with pytest.raises(QueryError, match="unknown prefix foo:"):
        query(GRAPH, "SELECT ?x { ?x a foo:Bar }")


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "delete where { ?s ?p ?o }",
        "DROP ALL",
        "LOAD <http://example.org/x>",
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "SELECT * { sErViCe SILENT <http://example.org/> { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE ?x { ?s ?p ?o } } }",
        "SELECT * { #\n SERVICE <http://example.org/> { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <FILE:x> { ?s ?p ?o }",
        "SELECT * { \\u0053ERVICE <http://example.org/> { ?s ?p ?o } }",
    ],
)
def test_what_writes_or_leaves_the_graph_is_refused(text):
    with pytest.raises(QueryError, match=r"refused|escapes"):
        query(GRAPH, text)


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ?x { ?x skos:prefLabel "SERVICE DROP" }',
        "SELECT ?x { ?x skos:prefLabel '''a ' LOAD \" b''' }",
        "SELECT ?service { ?service <http://x/INSERT> ?y } # DROP ALL",
        "PREFIX load: <http://x/> SELECT ?x { ?x load:INSERT load:x }",
        "SELECT ?x { ?x ?p ?o FILTER(?x < ?o && ?o > ?x) }",
    ],
)
def test_keywords_that_are_no_keywords_are_not_refused(text):
    refuse_unsafe(text)
    assert isinstance(query(GRAPH, text), ox.QuerySolutions)


def test_results_come_in_the_formats_of_the_w3c():
    text = "SELECT ?n { ?p a cd:Country ; skos:prefLabel ?n } ORDER BY ?n"
    csv = results_to_bytes(query(GRAPH, text), "csv")
    assert csv.split() == [b"n", b"Iran", b"Kazakhstan", b"Russia"]
    for name, form in (("json", "JSON"), ("xml", "XML"), ("tsv", "TSV")):
        written = results_to_bytes(query(GRAPH, text), name)
        back = ox.parse_query_results(written, format=getattr(ox.QueryResultsFormat, form))
        assert [row["n"].value for row in back] == ["Iran", "Kazakhstan", "Russia"]


def test_construct_gives_turtle_and_ask_gives_yes():
    made = query(GRAPH, "CONSTRUCT { ?p a cd:Country } WHERE { ?p a cd:Country }")
    turtle = results_to_bytes(made, "turtle")
    assert len(list(ox.parse(turtle, format=ox.RdfFormat.TURTLE))) == 3
    declared = re.findall(rb"@prefix (\w+):", turtle)
    assert declared == [b"cd"], "only what is used"
    assert results_to_bytes(query(GRAPH, "ASK { ?p a cd:Country }"), "table") == b"yes\n"


@pytest.mark.parametrize(("text", "form"), [("ASK {}", "turtle"), ("DESCRIBE <a:a>", "csv")])
def test_a_format_that_does_not_fit_is_refused(text, form):
    with pytest.raises(QueryError, match="use"):
        results_to_bytes(query(GRAPH, text), form)


def test_a_table_shows_whole_sentences_and_counts_rows():
    table = results_to_bytes(query(GRAPH, "who-met-whom"), "table", width=60).decode("utf-8")
    assert "3 rows" in table
    assert "…" not in table
    assert max(map(len, table.splitlines())) <= 60
    assert "Olga Petrova received the Iranian ambassador, Arash Rahimi, on 3 March 2025." in (
        " ".join(table.split())
    )
    nothing = query(GRAPH, "who-met-whom", {"person": "nobody at all"})
    assert results_to_bytes(nothing, "table") == b"nothing found\n"


def test_rows_that_are_too_wide_for_a_table_become_lines_without_what_is_not_known():
    asked = "SELECT ?n ?none { ?p a cd:Country ; skos:prefLabel ?n } ORDER BY ?n"
    wide = results_to_bytes(query(GRAPH, asked), "table", width=40).decode("utf-8")
    assert "│ Iran" in wide
    narrow = results_to_bytes(query(GRAPH, asked), "table", width=10).decode("utf-8")
    assert narrow == "n     Iran\n\nn     Kazakhstan\n\nn     Russia\n\n3 rows\n"


def test_control_characters_do_not_reach_the_terminal():
    store = in_memory([])
    store.add(ox.Quad(ox.NamedNode("a:a"), ox.NamedNode("a:b"), ox.Literal("x\x1b[31m")))
    assert b"\x1b" not in results_to_bytes(query(store, "SELECT ?o { ?s ?p ?o }"), "table")
