from importlib.resources import files

import pyoxigraph as ox
import pytest
import rdflib
from communique.rdf._terms import ARTICLE_TEXTS, COUNTRY_OF, KINDS
from communique.store import in_memory
from communique.vocabulary import (
    FOLDERS,
    NAMESPACES,
    STATUS_SCHEMES,
    expand,
    keys_of,
    literal_properties,
    ontology,
    shorten,
)

# Kinds, statuses and the like that the JSON form of facts names, as local names of concepts.
JSON_VALUES = {
    "cdt": "meeting visit call signing delegation festival exhibition cultural-week performance "
    "screening conference award course other "
    "sign ratify enter-force renew suspend terminate",
    "at": "treaty agreement memorandum programme protocol declaration contract other",
    "st": "signed in-force planned proposed ended",
    "ev": "held planned cancelled denied",
    "te": "in-office former",
    "mo": "asserted reported planned denied",
}


def rows(query):
    found = ontology().query(query, prefixes=NAMESPACES)
    return [tuple("" if t is None else t.value for t in row) for row in found]


def names(query):
    return {shorten(iri) for (iri,) in rows(query)}


def test_the_classes_of_facts_are_those_with_a_key():
    keyed = names("SELECT ?c { ?c owl:hasKey ?k }")
    assert keyed == {f"cd:{name}" for name in FOLDERS}


def test_every_key_is_a_declared_property_of_its_class():
    declared = names("SELECT ?p { VALUES ?t { owl:ObjectProperty owl:DatatypeProperty } ?p a ?t }")
    for name in FOLDERS:
        assert keys_of(name) <= declared


def test_the_scheme_of_a_status_is_the_one_that_the_shapes_ask_for():
    shapes = ox.Store()
    text = files("communique.ontology").joinpath("shapes.ttl").read_bytes()
    shapes.load(text, format=ox.RdfFormat.TURTLE)
    found = shapes.query(
        """SELECT ?class ?scheme { ?shape sh:targetClass ?class ; sh:property ?p .
        ?p sh:path/rdf:first cd:status ; sh:hasValue ?scheme }""",
        prefixes={**NAMESPACES, "sh": "http://www.w3.org/ns/shacl#"},
    )
    asked = {row["class"].value: shorten(row["scheme"].value) for row in found}
    assert asked == {expand(f"cd:{n}"): f"{s}:scheme" for n, s in STATUS_SCHEMES.items()}


@pytest.mark.parametrize("kind", ["owl:Class", "owl:ObjectProperty", "owl:DatatypeProperty"])
def test_every_term_has_a_label_a_meaning_and_an_example(kind):
    query = f"""SELECT ?t {{ ?t a {kind}
        FILTER NOT EXISTS {{ ?t rdfs:label ?l ; rdfs:comment ?c ; skos:example ?e }} }}"""
    assert rows(query) == []


def test_own_properties_have_a_domain_or_a_range():
    query = """SELECT ?p { VALUES ?t { owl:ObjectProperty owl:DatatypeProperty } ?p a ?t
        FILTER(STRSTARTS(STR(?p), STR(cd:)))
        FILTER NOT EXISTS { ?p rdfs:range|rdfs:domain|schema:domainIncludes ?x } }"""
    assert rows(query) == []


def test_no_property_of_another_vocabulary_gets_axioms():
    query = """SELECT ?p { ?p rdfs:domain|rdfs:range ?x
        FILTER(!STRSTARTS(STR(?p), STR(cd:))) }"""
    assert rows(query) == []


def test_every_class_that_a_property_names_is_declared():
    query = """SELECT DISTINCT ?c {
        ?p rdfs:domain|rdfs:range|schema:domainIncludes|schema:rangeIncludes ?c
        FILTER NOT EXISTS { ?c a owl:Class }
        FILTER(!STRSTARTS(STR(?c), STR(xsd:)) && !STRSTARTS(STR(?c), STR(rdf:))) }"""
    assert rows(query) == []


def test_every_concept_has_one_label_that_gives_its_name():
    query = "SELECT ?c ?l { ?c a skos:Concept ; skos:prefLabel ?l MINUS { ?c cd:leadsTo ?s } }"
    found = rows(query)
    assert len(found) == len({iri for iri, _ in found})
    for iri, label in found:
        assert iri.rpartition("/")[2] == label.replace(" ", "-")


def test_every_concept_has_a_definition_and_a_scheme_of_its_namespace():
    for iri, scheme in rows(
        """SELECT ?c ?s { ?c a skos:Concept
        OPTIONAL { ?c skos:inScheme ?s ; skos:definition ?d } }"""
    ):
        assert scheme == iri.rpartition("/")[0] + "/scheme"


def test_every_status_has_a_rank():
    prefixes = {f"{scheme}:scheme" for scheme in STATUS_SCHEMES.values()}
    values = " ".join(sorted(prefixes))
    query = (
        f"SELECT ?c {{ VALUES ?s {{ {values} }} ?c skos:inScheme ?s MINUS {{ ?c cd:rank ?r }} }}"
    )
    assert rows(query) == []


def test_an_action_leads_to_a_status_of_agreements():
    query = "SELECT ?to { ?a cd:leadsTo ?to MINUS { ?to skos:inScheme st:scheme } }"
    assert rows(query) == []
    assert len(rows("SELECT ?a { ?a cd:leadsTo ?to }")) >= 8


def test_every_broader_concept_is_a_concept():
    assert rows("SELECT ?b { ?c skos:broader ?b MINUS { ?b a skos:Concept } }") == []


@pytest.mark.parametrize("prefix", JSON_VALUES)
def test_every_value_of_the_json_form_is_a_concept(prefix):
    known = names(f"SELECT ?c {{ ?c skos:inScheme {prefix}:scheme }}")
    assert {f"{prefix}:{name}" for name in JSON_VALUES[prefix].split()} <= known


def test_meetings_and_events_have_codes_of_event_data():
    query = """SELECT ?c { ?c skos:inScheme cdt:scheme
        FILTER NOT EXISTS { ?c skos:notation ?n } }"""
    assert names(query) == {"cdt:other", "cdt:appointment"}


def test_the_names_in_python_are_declared():
    used = {*ARTICLE_TEXTS, *COUNTRY_OF.values()}
    declared = names("SELECT ?p { VALUES ?t { owl:ObjectProperty owl:DatatypeProperty } ?p a ?t }")
    assert used <= declared
    assert set(KINDS.values()) <= names("SELECT ?c { ?c a owl:Class }")
    assert {"schema:roleName", "schema:text", "skos:prefLabel"} <= literal_properties()


@pytest.mark.parametrize("name", ["communique.ttl", "schemes.ttl", "shapes.ttl"])
def test_another_parser_reads_the_files_alike(name):
    text = files("communique.ontology").joinpath(name).read_text(encoding="utf-8")
    ours = in_memory(
        ox.Quad(t.subject, t.predicate, t.object)
        for t in ox.parse(text, format=ox.RdfFormat.TURTLE)
    )
    assert len(rdflib.Graph().parse(data=text, format="turtle")) == len(ours)
