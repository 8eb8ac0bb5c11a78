from dataclasses import replace

import pyoxigraph as ox
import pytest
from communique.check import check
from communique.model import Evidence
from communique.store import in_memory
from communique.vocabulary import PROVENANCE_GRAPH, expand
from hypothesis import given, settings

from tests.examples import EXAMPLES, FOLLOW_UP, TALKS, readings
from tests.graphs import GRAPH, quads_of


def messages(readings, severity="Violation"):
    store = in_memory(quads_of(readings))
    return {problem.message for problem in check(store) if problem.severity == severity}


def changed(reading, type, **values):
    facts = (replace(f, **values) if f.type == type else f for f in reading.facts)
    return replace(reading, facts=tuple(facts))


def without(reading, type, property):
    facts = (
        replace(f, arguments=tuple(a for a in f.arguments if a.property != property))
        if f.type == type
        else f
        for f in reading.facts
    )
    return replace(reading, facts=tuple(facts))


def test_the_examples_have_no_problem():
    assert list(check(GRAPH)) == []


@pytest.mark.parametrize(
    ("reading", "message"),
    [
        (changed(TALKS, "Meeting", evidence=()), "a fact needs evidence"),
        (changed(TALKS, "Meeting", evidence=()), "has no evidence"),
        (changed(TALKS, "Meeting", confidence=1.5), "a fact needs one confidence from 0 to 1"),
        (changed(TALKS, "Meeting", date="last week"), "a date is one xsd:date"),
        (changed(TALKS, "Meeting", date="2025-13-45"), "a date is one xsd:date"),
        (changed(TALKS, "Meeting", status="signed"), "the status is no concept of the scheme"),
        (changed(TALKS, "Meeting", status=""), "a happening has one status"),
        (changed(TALKS, "Agreement", status="held"), "the status is no concept of the scheme"),
        (changed(TALKS, "RoleHolding", status="held"), "the status is no concept of the scheme"),
        (changed(TALKS, "Meeting", modality="wished"), "the modality is no concept"),
        (changed(TALKS, "CulturalEvent", end="2025-04"), "ends before it begins"),
        (without(TALKS, "RoleHolding", "schema:roleName"), "a role has one title"),
        (without(TALKS, "Utterance", "schema:text"), "a statement has words"),
        (without(TALKS, "Meeting", "cd:participation"), "a meeting needs two distinct"),
        (without(TALKS, "Agreement", "dcterms:type"), "an agreement has one kind"),
        (without(TALKS, "AgreementAction", "cd:actsOn"), "an action acts on one agreement"),
        (without(TALKS, "CulturalEvent", "skos:prefLabel"), "an event has one name"),
    ],
)
def test_each_mistake_is_found(reading, message):
    assert any(found.startswith(message) for found in messages([reading]))


def test_a_title_before_a_name_is_found():
    wrong = replace(TALKS.entities[0], name="Mr. Somebody", kind="person")
    person = next(e for e in TALKS.entities if e.kind == "person")
    entities = tuple(replace(wrong, id=e.id) if e == person else e for e in TALKS.entities)
    assert "a name stands without honorifics and titles" in messages(
        [replace(TALKS, entities=entities)]
    )


def test_a_party_less_agreement_is_only_a_warning():
    assert "fewer than two parties" in messages(
        [without(TALKS, "Agreement", "cd:party")], "Warning"
    )


def test_a_person_who_is_not_described_is_found():
    entities = tuple(e for e in TALKS.entities if e.name != "Olga Petrova")
    found = list(check(in_memory(quads_of([replace(TALKS, entities=entities)]))))
    assert any("olga-petrova" in p.message and "not described" in p.message for p in found)
    assert {problem.article for problem in found} == {TALKS.article.url}


@pytest.mark.parametrize("shift", [1, -1])
def test_a_quotation_that_moved_is_found(shift):
    """Quads whose offsets no longer fit the text, as after a change to the article."""
    text = TALKS.article.text
    other = text[:20] + "x" * shift + text[20:] if shift > 0 else text[:20] + text[21:]
    property = ox.NamedNode(expand("schema:articleBody"))
    quads = [
        ox.Quad(q.subject, q.predicate, ox.Literal(other), q.graph_name)
        if q.predicate == property
        else q
        for q in quads_of([TALKS])
    ]
    found = {problem.message for problem in check(in_memory(quads))}
    assert "the quoted sentence does not stand at its offsets" in found
    assert any(message.startswith("the trigger does not stand") for message in found)
    assert "the text is not the one that its identifier names" in found


def test_a_trigger_outside_its_sentence_is_found():
    fact = next(f for f in TALKS.facts if f.type == "Meeting")
    (at,) = fact.evidence
    outside = Evidence(at.article, at.start, at.end, at.rule, (0, 5))
    found = messages([changed(TALKS, "Meeting", evidence=(outside,))])
    assert "the trigger does not stand at its offsets, or not inside its sentence" in found


def test_two_articles_may_give_two_statuses():
    other = changed(FOLLOW_UP, "Agreement", status="planned")
    assert messages([TALKS, other]) == set()


def test_a_problem_names_its_article_and_node():
    (problem, *_) = check(in_memory(quads_of([changed(TALKS, "Visit", evidence=())])))
    assert str(problem).startswith("https://news.example/1: id/visit/")


def test_several_processes_find_the_same_in_the_same_order(tmp_path, monkeypatch):
    quads = quads_of([changed(TALKS, "Visit", evidence=()), *EXAMPLES[1:]])
    store = ox.Store(str(tmp_path))
    store.bulk_extend(in_memory(quads))
    del store
    alone = list(check(in_memory(quads)))
    monkeypatch.setattr("communique.check._FEW", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    shared = list(check(ox.Store.read_only(str(tmp_path)), snapshot=tmp_path))
    assert shared == alone and alone


def test_progress_counts_articles():
    done = []
    list(check(GRAPH, done.append))
    assert done == list(range(1, len(EXAMPLES) + 1))


def test_provenance_is_where_the_text_is():
    graphs = {q.graph_name.value for q in GRAPH if q.predicate.value.endswith("articleBody")
              and isinstance(q.graph_name, ox.NamedNode)}  # fmt: skip
    assert graphs == {PROVENANCE_GRAPH}


@settings(max_examples=15)
@given(readings())
def test_quotations_of_any_reading_stand_where_they_say(reading):
    assert not {message for message in messages([reading]) if "offsets" in message}
