from dataclasses import replace

from communique.merge import WEIGHTS, Telling, belief, merge, sum_of_belief
from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from tests.examples import EXAMPLES, RECAP, TALKS, concepts, confidences, readings


def meeting(reading):
    return next(fact for fact in reading.facts if fact.type == "Meeting")


def test_the_same_meeting_in_two_articles_is_one_fact_with_both_sentences():
    (merged,) = merge([meeting(TALKS), meeting(RECAP)])
    assert set(merged.evidence) == {*meeting(TALKS).evidence, *meeting(RECAP).evidence}
    assert merged.confidence == approx(1 - 0.05 * 0.1)
    assert merged.value("sem:hasPlace") == meeting(TALKS).value("sem:hasPlace")


def test_what_one_article_says_twice_it_says_once():
    once = meeting(TALKS)
    (merged,) = merge([once, replace(once, confidence=0.5)])
    assert merged.confidence == approx(once.confidence)


def test_the_best_believed_status_stands():
    planned, held = (
        next(f for f in reading.facts if f.type == "CulturalEvent") for reading in (TALKS, RECAP)
    )
    (merged,) = merge([planned, held])
    assert (merged.status, merged.modality) == ("held", "asserted")


def test_a_part_played_replaces_mere_participation():
    fact = meeting(TALKS)
    plain = replace(fact, arguments=tuple(sorted({a._replace(role="") for a in fact.arguments})))
    (merged,) = merge([plain, fact])
    assert merged.arguments == fact.arguments
    assert merged.values("cd:participation", "host")


@given(st.data())
def test_merging_depends_on_no_order_and_keeps_identity(data):
    facts = [fact for reading in EXAMPLES for fact in reading.facts]
    facts += data.draw(readings()).facts
    shuffled = data.draw(st.permutations(facts))
    merged = merge(shuffled)
    assert merged == merge(facts)
    assert [f.confidence for f in merged] == [f.confidence for f in merge(facts)]
    assert sorted(f.id for f in merged) == sorted({f.id for f in facts})


def test_facts_that_stand_for_one_are_one_though_their_dates_differ():
    one = meeting(TALKS)
    other = replace(one, date="2025-03-04", confidence=0.4, stands=one.id)
    (merged,) = merge([one, other])
    assert (merged.id, merged.date, merged.stands) == (one.id, "2025-03-03", "")
    (merged,) = merge([replace(one, confidence=0.1), other])
    assert (merged.id, merged.date) == (one.id, "2025-03-04")


@given(readings())
def test_merging_twice_changes_nothing(reading):
    once = merge(reading.facts)
    assert merge(once) == once


tellings = st.builds(
    Telling, st.sampled_from("abc"), confidences, st.sampled_from([*WEIGHTS, "unheard of"])
)


@given(st.lists(tellings, max_size=6), tellings)
def test_belief_is_bounded_and_never_falls(known, more):
    assert 0.0 <= belief(known) <= 1.0
    assert belief([*known, more]) >= belief(known) - 1e-12
    assert belief([*known, more]) >= more.support - 1e-12


@given(st.lists(tellings, max_size=6), st.data())
def test_belief_depends_on_no_order_and_not_on_repetition(known, data):
    again = data.draw(st.permutations(known))
    assert belief(again) == belief(known)
    assert belief([*known, *again]) == belief(known)


def test_two_sources_are_surer_than_one_report_printed_twice():
    independent = belief([Telling("a", 0.7), Telling("b", 0.7)])
    printed_twice = belief([Telling("a", 0.7), Telling("a", 0.7)])
    assert independent > printed_twice == approx(0.7)


def test_what_is_passed_on_counts_less_and_what_is_denied_nothing():
    asserted, reported, denied = (
        belief([Telling("a", 0.9, modality)]) for modality in ("asserted", "reported", "denied")
    )
    assert asserted > reported > denied == 0.0


def test_every_modality_of_the_ontology_has_a_weight():
    assert set(WEIGHTS) == set(concepts("mo"))


@given(st.lists(tellings, max_size=4))
def test_the_sum_shown_ends_in_the_belief(known):
    assert sum_of_belief(known).endswith(f"= {belief(known):.2f}")
