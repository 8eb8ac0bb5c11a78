from dataclasses import replace

from communique.merge import belief, merge
from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from tests.examples import EXAMPLES, RECAP, TALKS, confidences, readings


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


@given(readings())
def test_merging_twice_changes_nothing(reading):
    once = merge(reading.facts)
    assert merge(once) == once


@given(st.lists(confidences, max_size=6), confidences)
def test_belief_is_bounded_and_grows(known, more):
    assert 0.0 <= belief(known) <= 1.0
    assert belief([*known, more]) >= belief(known) - 1e-12
    assert belief([*known, more]) >= more - 1e-12
