"""RDF formats: read back by rdflib and by raptor, which share no code with the writer."""

import json
import re
import shutil
import subprocess

import pyoxigraph as ox
import pytest
import rdflib
from communique.errors import QueryError
from communique.export import export, formats
from communique.network import Filters, choose
from communique.ontology.context import context
from communique.store import query
from communique.vocabulary import BASE, NAMESPACES, expand
from rdflib.compare import isomorphic

from tests import graphs, hostile
from tests.export.sources import every_graph, only, source, written

EXPORT = BASE + "export/"
DESCRIBED = 7
RDF = {"turtle": "turtle", "nquads": "nquads", "rdfxml": "rdfxml", "trig": "trig"}
# rdflib's own parsers use what rdflib has deprecated.
quiet = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")


@pytest.fixture
def rapper():
    found = shutil.which("rapper")
    if found is None:
        pytest.fail("rapper is missing; on Debian: apt-get install raptor2-utils")
    return found


def named(where):
    return {q for q in where.GRAPH if not isinstance(q.graph_name, ox.DefaultGraph)}


def back(path):
    """The quads of a file without the description of the export."""
    format = ox.RdfFormat.from_extension(path.suffix[1:])
    read = ox.parse(path=str(path), format=format)
    return {quad for quad in read if EXPORT not in str(quad.subject)}


@pytest.mark.parametrize("name", RDF)
@every_graph
def test_an_independent_parser_accepts(name, where, tmp_path, rapper):
    path = only(name, where, tmp_path)
    run = subprocess.run(
        [rapper, "-q", "-i", RDF[name], "-o", "ntriples", str(path)],
        capture_output=True,
        check=False,
    )
    assert (run.returncode, run.stderr.decode()) == (0, "")
    triples = {str(quad.triple) for quad in where.QUADS}
    expected = len(where.QUADS) if name in ("nquads", "trig") else len(triples)
    assert len(run.stdout.splitlines()) == expected + DESCRIBED


@pytest.mark.parametrize("name", ["trig", "nquads"])
@every_graph
def test_quads_come_back_as_they_were(name, where, tmp_path):
    read = back(only(name, where, tmp_path))
    assert read == named(where) and len(read) == len(where.QUADS)


@every_graph
def test_turtle_has_each_statement_once(where, tmp_path):
    read = back(only("turtle", where, tmp_path))
    assert {quad.triple for quad in read} == {quad.triple for quad in named(where)}


@quiet
@every_graph
def test_rdflib_reads_the_same_from_json_ld_as_from_n_quads(where, tmp_path):
    datasets = []
    for name, format in (("jsonld", "json-ld"), ("nquads", "nquads")):
        dataset = rdflib.Dataset()
        dataset.parse(only(name, where, tmp_path), format=format)
        found = {q for q in dataset.quads() if EXPORT not in str(q[0])}
        datasets.append(found)
    assert datasets[0] == datasets[1] and len(datasets[0]) == len(where.QUADS)


@quiet
def test_rdflib_reads_the_same_from_rdf_xml_as_from_turtle(tmp_path):
    found = []
    for name, format in (("rdfxml", "xml"), ("turtle", "turtle")):
        graph = rdflib.Graph().parse(only(name, graphs, tmp_path), format=format)
        for triple in [t for t in graph if EXPORT in t[0]]:
            graph.remove(triple)
        found.append(graph)
    assert isomorphic(*found) and len(found[0]) > 500


def test_rdf_xml_says_what_it_could_not_hold(tmp_path):
    (said,) = written("rdfxml", hostile, tmp_path).values()
    assert re.search(r"; \d+ characters that XML cannot hold are now “\ufffd”", said)
    (said,) = written("rdfxml", graphs, tmp_path).values()
    assert "cannot" not in said


def test_turtle_uses_the_prefixes_in_order(tmp_path):
    lines = only("turtle", graphs, tmp_path).read_text(encoding="utf-8").splitlines()
    prefixes = [line for line in lines if line.startswith("@prefix")]
    assert prefixes == sorted(prefixes) and len(prefixes) == len(NAMESPACES)
    assert any("a cd:Meeting" in line for line in lines)


@pytest.mark.parametrize("name", ["turtle", "trig", "nquads"])
def test_the_description_counts_the_statements_without_itself(name, tmp_path):
    path = only(name, graphs, tmp_path)
    text = path.read_text(encoding="utf-8")
    (count,) = re.findall(r'"([\d,]+) statements"', text)
    assert int(count.replace(",", "")) == len(back(path))


# ---------- JSON-LD


def test_the_published_context_is_that_of_the_ontology():
    hint = "run: python -m communique.ontology.context"
    assert formats()["jsonld"].context() == context(), hint


def test_json_ld_carries_the_context_and_names_its_address(tmp_path):
    text = only("jsonld", graphs, tmp_path).read_text(encoding="utf-8")
    document = json.loads(text)
    assert document["@context"]["cd"] == NAMESPACES["cd"]
    assert BASE + "context.jsonld" in text
    assert any("cd:evidence" in node for named in document["@graph"] for node in named["@graph"])


# ---------- RDF 1.2


@pytest.mark.parametrize("name", ["turtle", "trig"])
def test_triple_terms_stand_in_place_of_subject_predicate_and_object(name, tmp_path):
    path = only(name, graphs, tmp_path, rdf12=True)
    text = path.read_text(encoding="utf-8")
    assert "<<(" in text and "rdf:predicate" not in text
    terms = [quad for quad in back(path) if isinstance(quad.object, ox.Triple)]
    assert {quad.predicate.value for quad in terms} == {expand("rdf:reifies")}
    unfolded = set()
    for quad in back(path):
        if isinstance(quad.object, ox.Triple) and "/meeting/" in quad.subject.value:
            assert quad.object.predicate.value == expand("cd:metWith")
        elif isinstance(quad.object, ox.Triple):
            ends = zip(("subject", "predicate", "object"), quad.object, strict=True)
            for end, value in ends:
                predicate = ox.NamedNode(expand(f"rdf:{end}"))
                unfolded.add(ox.Quad(quad.subject, predicate, value, quad.graph_name))
        else:
            unfolded.add(quad)
    assert unfolded == back(only(name, graphs, tmp_path))


@quiet
def test_without_its_triple_terms_rdflib_reads_the_rest_of_rdf_1_2(tmp_path):
    # rdflib knows no triple terms yet: each is taken for the words between its brackets.
    text = only("trig", graphs, tmp_path, rdf12=True).read_text(encoding="utf-8")
    plain, terms = re.subn(r"<<\( (\S+) (\S+) (\S+) \)>>", r'"\1 \2 \3"', text)
    dataset = rdflib.Dataset()
    dataset.parse(data=plain, format="trig")
    # One asserted link, and two meetings of two, each both ways.
    assert terms == 1 + 4
    assert sum(EXPORT not in str(q[0]) for q in dataset.quads()) == len(graphs.QUADS) - 2 + 4


@pytest.mark.parametrize("name", ["nquads", "jsonld", "rdfxml"])
def test_a_format_without_triple_terms_says_so(name, tmp_path):
    with pytest.raises(QueryError, match="no triple terms"):
        only(name, graphs, tmp_path, rdf12=True)


# ---------- parts


def test_a_part_holds_the_chosen_facts_and_all_that_they_lead_to(tmp_path):
    filters = Filters(country="KZ")
    read = back(only("nquads", graphs, tmp_path, filters))
    modality = expand("cd:modality")
    stated = {quad.subject.value for quad in read if quad.predicate.value == modality}
    assert stated == {fact.iri for fact in choose(graphs.GRAPH, filters)}
    assert read < named(graphs)
    subjects = {quad.subject.value for quad in read}
    known = {quad.subject.value for quad in named(graphs)}
    led = {q.object.value for q in read if isinstance(q.object, ox.NamedNode)}
    assert led & known <= subjects


def test_people_met_only_by_a_meeting_that_was_chosen(tmp_path):
    met = expand("cd:metWith")
    read = back(only("nquads", graphs, tmp_path, Filters(country="KZ")))
    pairs = {(q.subject.value, q.object.value) for q in read if q.predicate.value == met}
    assert len(pairs) == 2 and all("serik" in one + other for one, other in pairs)


def test_turtle_of_a_part_has_each_statement_once(tmp_path):
    filters = Filters(since="2025-03", until="2025-03")
    triples = {quad.triple for quad in back(only("nquads", graphs, tmp_path, filters))}
    assert {quad.triple for quad in back(only("turtle", graphs, tmp_path, filters))} == triples


@pytest.mark.parametrize("name", ["turtle", "trig", "nquads", "rdfxml", "jsonld"])
@quiet
def test_what_a_query_constructs_is_what_rdf_formats_hold(name, tmp_path):
    text = "CONSTRUCT { ?p foaf:name ?n } { ?p a schema:Person ; skos:prefLabel ?n }"
    made = tuple(query(graphs.GRAPH, text))
    path = tmp_path / "g"
    export(source(graphs, constructed=made), path, name)
    format = {"rdfxml": "xml", "jsonld": "json-ld"}.get(name, name)
    dataset = rdflib.Dataset()
    dataset.parse(path, format=format)
    names = [str(o) for _, p, o, _ in dataset.quads() if p == rdflib.FOAF.name]
    assert sorted(names) == ["Arash Rahimi", "Bolat Serik", "Dana Ospan", "Olga Petrova"]


def test_with_triple_terms_a_meeting_bears_out_that_people_met(tmp_path):
    read = back(only("trig", graphs, tmp_path, rdf12=True))
    met = {(q.subject, q.object) for q in read if q.predicate.value == expand("cd:metWith")}
    terms = [q.object for q in read if isinstance(q.object, ox.Triple)]
    borne = {(t.subject, t.object) for t in terms if t.predicate.value == expand("cd:metWith")}
    assert met and borne == met
