from dataclasses import replace

import pytest
from communique.vocabulary import DERIVED_GRAPH, shorten
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import EXAMPLES, FOLLOW_UP, RECAP, TALKS
from tests.graphs import QUADS, quads_of


def derived(quads, property):
    return {
        (quad.subject.value.rpartition("id/")[2], quad.object.value.rpartition("/")[2])
        for quad in quads
        if quad.graph_name.value == DERIVED_GRAPH and shorten(quad.predicate.value) == property
    }


def slugs(pairs):
    return {tuple(name.rpartition("/")[2].rpartition("-")[0] for name in pair) for pair in pairs}


def iri(reading, type):
    fact = next(fact for fact in reading.facts if fact.type == type)
    return fact.id.rpartition("id/")[2]


def changed(reading, type, **values):
    facts = (replace(f, **values) if f.type == type else f for f in reading.facts)
    return replace(reading, facts=tuple(facts))


def test_those_met_who_took_part_in_a_meeting_that_was_held():
    met = slugs(derived(QUADS, "cd:metWith"))
    one_way = {("arash-rahimi", "bolat-serik"), ("arash-rahimi", "olga-petrova")}
    assert met == one_way | {pair[::-1] for pair in one_way}


@pytest.mark.parametrize(
    "values", [{"status": "planned"}, {"status": "denied"}, {"modality": "denied"}]
)
def test_nobody_met_where_it_was_not_held(values):
    assert not derived(quads_of([changed(TALKS, "Meeting", **values)]), "cd:metWith")


def test_a_meeting_involves_the_countries_served_and_those_of_organizations():
    involved = derived(QUADS, "cd:involvesCountry")
    assert {country for fact, country in involved if fact == iri(TALKS, "Meeting")} == {"ir", "ru"}
    assert {c for fact, c in involved if fact == iri(FOLLOW_UP, "Meeting")} == {"ir", "kz"}


def test_an_agreement_and_what_is_done_to_it_involve_the_parties():
    involved = derived(QUADS, "cd:involvesCountry")
    for type in ("Agreement", "AgreementAction"):
        assert {c for fact, c in involved if fact == iri(TALKS, type)} == {"ir", "ru"}


def test_the_furthest_status_stands_however_late_an_earlier_one_is_retold():
    late = replace(TALKS, article=replace(TALKS.article, published="2026-01-01"))
    for readings in (EXAMPLES, [late, FOLLOW_UP]):
        assert (iri(TALKS, "Agreement"), "in-force") in derived(
            quads_of(readings), "cd:currentStatus"
        )
    event = iri(RECAP, "CulturalEvent")
    assert {s for f, s in derived(QUADS, "cd:currentStatus") if f == event} == {"held"}


def test_of_equally_far_statuses_the_latest_stands():
    roles = [
        replace(
            changed(RECAP, "Meeting"),
            article=replace(
                RECAP.article, published=published, text=RECAP.article.text + published
            ),
            facts=(replace(role, status=status, evidence=()),),
            entities=TALKS.entities,
        )
        for role in [f for f in TALKS.facts if f.value("schema:roleName") == "rector"]
        for published, status in (("2024", "in-office"), ("2023-05", "former"))
    ]
    statuses = {status for _, status in derived(quads_of(roles), "cd:currentStatus")}
    assert statuses == {"in-office"}


def test_an_action_that_was_carried_out_gives_the_agreement_its_status():
    silent = changed(FOLLOW_UP, "Agreement", status="unknown")
    statuses = derived(quads_of([silent]), "cd:currentStatus")
    assert (iri(FOLLOW_UP, "Agreement"), "in-force") in statuses


def test_an_action_that_is_only_planned_does_not():
    planned = changed(changed(FOLLOW_UP, "Agreement", status="signed"), "AgreementAction",
                      status="planned")  # fmt: skip
    statuses = derived(quads_of([planned]), "cd:currentStatus")
    assert (iri(FOLLOW_UP, "Agreement"), "signed") in statuses


def test_belief_grows_with_every_article():
    beliefs = dict(derived(QUADS, "cd:belief"))
    alone = dict(derived(quads_of([TALKS]), "cd:belief"))
    meeting = iri(TALKS, "Meeting")
    assert float(beliefs[meeting]) == pytest.approx(0.995)
    assert float(alone[meeting]) == pytest.approx(0.95)


def labels(quads):
    return {quad.object.value for quad in quads if shorten(quad.predicate.value) == "rdfs:label"}


def test_every_fact_has_a_label_that_names_who_is_in_it():
    assert {
        "meeting: Arash Rahimi; Olga Petrova",
        "memorandum of understanding on film restoration, in force: Iran; Volga Film Institute",
        "Arash Rahimi: ambassador, Iran; Russia",
        "Dana Ospan: culture minister, former, Kazakhstan",
        "Olga Petrova: Film is a bridge",
        "belongs to country: Volga Film Institute; Russia",
    } <= labels(QUADS)


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"status": "planned"}, "meeting, planned: Arash Rahimi; Olga Petrova"),
        ({"status": "denied"}, "meeting, denied: Arash Rahimi; Olga Petrova"),
        ({"modality": "denied", "status": "denied"}, "meeting, denied: Arash Rahimi; Olga Petrova"),
    ],
)
def test_the_label_of_what_did_not_happen_says_so(values, label):
    found = labels(quads_of([changed(TALKS, "Meeting", **values)]))
    assert [one for one in found if one.startswith("meeting")] == [label]


@given(st.permutations(EXAMPLES))
def test_the_graph_does_not_depend_on_the_order_of_articles(readings):
    assert quads_of(readings) == QUADS
