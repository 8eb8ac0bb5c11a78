import re
import warnings
from importlib.resources import files

import pyoxigraph as ox
import pytest
import rdflib
from communique.corrections import Correction, Corrections, to_rdf
from communique.errors import QueryError
from communique.store import in_memory, named_queries, query
from communique.store._safety import refuse_unsafe
from communique.vocabulary import DERIVED_GRAPH, NAMESPACES, expand, iri_of_article

from tests.examples import FOLLOW_UP, TALKS
from tests.graphs import QUADS as EXAMPLES


def _derived(subject, property, object):
    terms = (ox.NamedNode(iri) for iri in (subject, expand(property), object, DERIVED_GRAPH))
    return ox.Quad(*terms)


MEETING = next(fact for fact in TALKS.facts if fact.type == "Meeting").id
ARTICLES = [iri_of_article(reading.article.id) for reading in (FOLLOW_UP, TALKS)]
ACCEPTED = Correction("accept", (MEETING,), "Ann Analyst", "2025-07-01T09:00:00Z", "seen")
# With what the examples do not have: a dispute, a repeated report, a correction.
QUADS = [
    *EXAMPLES,
    _derived(MEETING, "cd:disputed", expand("schema:startDate")),
    _derived(ARTICLES[0], "cd:repeats", ARTICLES[1]),
    *to_rdf(Corrections((ACCEPTED,))),
]
GRAPH = in_memory(QUADS)
QUERIES = named_queries()

COMPETENCY = [
    "whom-has-person-met",
    "roles-for-country",
    "agreements-between",
    "agreement-history",
    "events-of-country",
    "country-pairs",
    "intermediaries",
    "planned-visits",
    "statements",
    "several-sources",
    "article",
    "not-asserted",
]


# rdflib 7 warns about its own use of names that its version 8 will drop.
pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")


@pytest.fixture(scope="module")
def dataset():
    dataset = rdflib.Dataset(default_union=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset.parse(data=ox.serialize(QUADS, format=ox.RdfFormat.N_QUADS), format="nquads")
    return dataset


def test_the_twelve_competency_questions_are_there_in_order():
    for number, name in enumerate(COMPETENCY, 1):
        assert f"# competency question: {number}\n" in QUERIES[name].text


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_stands_alone_and_answers_alike_in_both_engines(name, dataset):
    text = QUERIES[name].text
    ours = sorted(
        tuple("" if term is None else term.value for term in row) for row in GRAPH.query(text)
    )
    theirs = sorted(
        tuple("" if term is None else str(term) for term in row) for row in dataset.query(text)
    )
    assert ours == theirs
    assert ours


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_gives_no_row_twice_and_a_stable_order(name):
    needed = {"person": "a"} if name == "intermediaries" else {}
    rows = [tuple(map(str, row)) for row in query(GRAPH, name, needed)]
    assert len(rows) == len(set(rows))
    assert "ORDER BY" in QUERIES[name].text


@pytest.mark.parametrize("name", QUERIES)
def test_every_parameter_has_a_block_and_every_block_is_described(name):
    found = QUERIES[name]
    blocks = re.findall(r'VALUES \?(\w+)_ \{ "[^"]*" \}', found.text)
    assert set(blocks) == set(found.parameters)
    for parameter in found.parameters:
        assert found.bound({parameter: "zzz"}).count('{ "zzz" }') == blocks.count(parameter)


@pytest.mark.parametrize("name", QUERIES)
def test_a_parameter_that_matches_nothing_finds_nothing(name):
    for parameter in set(QUERIES[name].parameters) - {"since", "until"}:
        assert not list(query(GRAPH, name, {parameter: "zzz no such thing"}))


def test_a_parameter_that_is_needed_is_asked_for():
    with pytest.raises(QueryError, match="needs --person: part of the name"):
        query(GRAPH, "intermediaries", {"person": " "})


@pytest.mark.parametrize("name", QUERIES)
def test_headers_are_complete_and_the_query_is_safe(name):
    found = QUERIES[name]
    assert found.title
    assert found.example.startswith(f"communique query {name}")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    refuse_unsafe(found.text)
    for prefix, namespace in re.findall(r"PREFIX (\w+): <([^>]+)>", found.text):
        assert NAMESPACES[prefix] == namespace


def test_every_file_of_the_folder_is_a_query():
    folder = files("communique.ontology").joinpath("queries")
    assert {file.name for file in folder.iterdir()} == {f"{name}.rq" for name in QUERIES}
