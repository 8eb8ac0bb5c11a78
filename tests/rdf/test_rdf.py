from dataclasses import replace

import pyoxigraph as ox
import pytest
from communique.model import Reading
from communique.rdf import entities_to_rdf, from_rdf, ordered, to_rdf
from communique.vocabulary import expand, ontology, shorten
from hypothesis import given

from tests.examples import EXAMPLES, FOLLOW_UP, TALKS, readings


def everything(reading: Reading) -> object:
    """All that a reading says, with what equality leaves out."""
    return (
        reading,
        [(entity.evidence) for entity in reading.entities],
        [(fact.evidence, fact.confidence) for fact in reading.facts],
    )


@pytest.mark.parametrize("reading", EXAMPLES)
def test_examples_come_back_whole(reading):
    assert [everything(r) for r in from_rdf(to_rdf(reading))] == [everything(reading)]


@given(readings())
def test_any_reading_comes_back_whole(reading):
    assert [everything(r) for r in from_rdf(to_rdf(reading))] == [everything(reading)]


@given(readings())
def test_any_reading_comes_back_through_n_quads(reading):
    lines = ox.serialize(to_rdf(reading), format=ox.RdfFormat.N_QUADS)
    back = from_rdf(ox.parse(lines, format=ox.RdfFormat.N_QUADS))
    assert [everything(r) for r in back] == [everything(reading)]


def test_several_articles_come_back_apart():
    quads = [quad for reading in EXAMPLES for quad in to_rdf(reading)]
    expected = sorted(EXAMPLES, key=lambda reading: reading.article.id)
    assert from_rdf(reversed(quads)) == expected


def test_quads_are_sorted_and_without_blank_nodes():
    quads = to_rdf(TALKS)
    assert quads == ordered(quads)
    assert not any(isinstance(t, ox.BlankNode) for q in quads for t in (q.subject, q.object))


def test_every_property_and_class_is_declared_in_the_ontology():
    declared = {
        quad.subject.value
        for quad in ontology()
        if quad.predicate.value == expand("rdf:type")
        and quad.object.value.startswith(expand("owl:"))
    }
    used = {shorten(q.predicate.value) for r in EXAMPLES for q in to_rdf(r)}
    classes = {
        shorten(q.object.value)
        for r in EXAMPLES
        for q in to_rdf(r)
        if q.predicate.value == expand("rdf:type")
    }
    undeclared = {n for n in used | classes if expand(n) not in declared}
    assert undeclared == {"rdf:type", "rdfs:label"}, "only what RDF and RDFS themselves define"


def test_a_participant_with_one_current_role_acts_in_that_capacity():
    store = ox.Store()
    store.extend(to_rdf(TALKS))
    rows = store.query(
        """PREFIX cd: <https://w3id.org/communique/ns#> PREFIX schema: <https://schema.org/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?name ?title ?for { GRAPH ?g {
          ?p prov:agent/schema:name ?name ; cd:inCapacity/schema:roleName ?title ;
             cd:onBehalfOf/schema:name ?for } } ORDER BY ?name""",
    )
    assert [tuple(t.value for t in row) for row in rows] == [
        ("Arash Rahimi", "ambassador", "Iran"),
        ("Olga Petrova", "rector", "Volga Film Institute"),
    ]


def test_a_former_role_is_no_capacity():
    former = [f for f in TALKS.facts if f.status == "former"]
    assert former
    holder = former[0].value("org:member")
    about = [q for q in to_rdf(TALKS) if q.object == ox.NamedNode(holder)]
    parts = {q.subject for q in about if q.predicate.value == expand("prov:agent")}
    assert parts
    capacities = {q.subject for q in to_rdf(TALKS) if q.predicate.value == expand("cd:inCapacity")}
    assert not parts & capacities


def test_countries_that_entities_lie_in_are_described():
    institute = [e for e in FOLLOW_UP.entities if e.kind == "organization"]
    lines = "\n".join(map(str, entities_to_rdf(institute)))
    assert '"Russia"@en' in lines
    assert "wikidata.org/entity/Q159" in lines


def test_the_file_of_an_article_is_no_part_of_the_graph():
    elsewhere = replace(TALKS, article=replace(TALKS.article, source="/somewhere/else.txt"))
    assert to_rdf(elsewhere) == to_rdf(TALKS)
