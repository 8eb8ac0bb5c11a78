import pytest
import rdflib
from communique.errors import QueryError
from communique.store import Workspace
from communique.store.dataset import open_dataset
from communique.vocabulary import ENTITIES_GRAPH, expand
from rdflib.plugins.sparql import prepareQuery

from tests.workspaces import make_workspace

# rdflib 7 warns about its own use of names that its version 8 will drop.
pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")

PERSON = rdflib.URIRef(expand("schema:Person"))
LABEL = rdflib.URIRef(expand("skos:prefLabel"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("dataset"))


@pytest.fixture(scope="module")
def dataset(folder):
    return open_dataset(folder)


def test_it_holds_what_the_store_holds(folder, dataset):
    store = Workspace.open(folder).graph()
    named = [q for q in store if not str(q.graph_name).startswith("DEFAULT")]
    assert {(str(s), str(p), str(o), str(g)) for s, p, o, g in dataset.quads()} == {
        (q.subject.value, q.predicate.value, q.object.value, q.graph_name.value) for q in named
    }


def test_the_default_graph_has_each_triple_once(dataset):
    people = list(dataset.subjects(rdflib.RDF.type, PERSON))
    assert len(people) == len(set(people)) == 4
    everything = list(dataset.triples((None, None, None)))
    assert len(everything) == len(set(everything)) > 500


def test_named_graphs_can_be_looked_into(dataset):
    entities = dataset.graph(rdflib.URIRef(ENTITIES_GRAPH))
    names = {str(name) for name in entities.objects(None, LABEL)}
    assert {"Arash Rahimi", "Olga Petrova"} <= names
    assert ENTITIES_GRAPH in {str(graph.identifier) for graph in dataset.graphs()}


def test_literals_are_what_rdflib_takes_them_for(dataset):
    assert (None, LABEL, rdflib.Literal("Olga Petrova", lang="en")) in dataset
    code = rdflib.URIRef(expand("cd:iso2"))
    assert (None, code, rdflib.Literal("IR")) in dataset


def test_queries_know_the_prefixes_and_give_rdflib_terms(dataset):
    rows = list(
        dataset.query("SELECT ?p ?n { ?p a schema:Person ; skos:prefLabel ?n } ORDER BY ?n")
    )
    assert [str(row.n) for row in rows][:2] == ["Arash Rahimi", "Bolat Serik"]
    assert isinstance(rows[0].p, rdflib.URIRef)
    assert bool(dataset.query("ASK { ?p a schema:Person }"))
    made = dataset.query("CONSTRUCT { ?p a schema:Person } WHERE { ?p a schema:Person }").graph
    assert len(made) == 4


def test_bindings_and_prepared_queries_go_the_same_way(dataset):
    person = next(iter(dataset.subjects(LABEL, rdflib.Literal("Olga Petrova", lang="en"))))
    text = "SELECT ?n { ?p skos:prefLabel ?n }"
    rows = list(dataset.query(text, initBindings={"p": person}))
    assert [str(row.n) for row in rows] == ["Olga Petrova"]
    prepared = prepareQuery(text, initNs={"skos": rdflib.SKOS})
    assert len(list(dataset.query(prepared))) > 4


def test_a_query_of_one_graph_sees_that_graph(dataset):
    entities = dataset.graph(rdflib.URIRef(ENTITIES_GRAPH))
    assert bool(entities.query("ASK { ?p skos:prefLabel ?n }"))
    assert not bool(entities.query("ASK { ?f cd:evidence ?e }"))


@pytest.mark.parametrize(
    "text",
    ["SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SELECT ?x {",
     "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"],
)  # fmt: skip
def test_what_is_no_query_or_leaves_the_graph_is_refused(dataset, text):
    with pytest.raises(QueryError):
        dataset.query(text)


def test_nothing_can_be_written(dataset):
    triple = (PERSON, LABEL, rdflib.Literal("x"))
    with pytest.raises(QueryError, match="view"):
        dataset.add(triple)
    with pytest.raises(QueryError, match="view"):
        dataset.remove(triple)
    with pytest.raises(QueryError, match="view"):
        dataset.update("DELETE WHERE { ?s ?p ?o }")
