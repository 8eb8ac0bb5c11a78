"""Confidence is the measured record of a rule, and what is doubtful is set aside, not stated."""

import pytest
from communique.facts import candidates_to_json, to_json
from communique.model import Article, Evidence, Fact, Reading
from communique.read import confidence, read
from communique.read.confidence import reliability, sure
from hypothesis import given
from hypothesis import strategies as st

TEXT = "Minister Lindiwe Mokoena of Lesotho met Ambassador Esteban Rocha of Chile in Maseru."
SIGNED = "Lesotho and Chile signed a cultural agreement in Maseru on 3 May 2025."


@pytest.fixture
def records(monkeypatch):
    """Give rules a record of their own: right and found, by class and rule."""

    def give(known):
        monkeypatch.setattr(confidence, "_records", lambda: known)

    return give


counts = st.tuples(st.integers(0, 200), st.integers(0, 200)).map(lambda c: (c[0], sum(c)))


@given(counts, counts)
def test_reliability_is_a_probability_between_the_rules_own_share_and_the_classes(whole, own):
    table = {("events", "*"): whole, ("events", "rule"): own}
    before, confidence._records = confidence._records, lambda: table
    try:
        found, prior = reliability("events", "rule"), reliability("events", "no such rule")
    finally:
        confidence._records = before
    assert 0 < found < 1
    share = own[0] / own[1] if own[1] else prior
    low, high = sorted((share, prior))
    assert low - 1e-9 <= found <= high + 1e-9


def test_what_a_poor_rule_finds_is_a_candidate_with_its_reason(records):
    poor = {("who met whom", rule): (1, 9) for rule in ("met", "did_together")}
    records({**poor, ("who met whom", "*"): (9, 10)})
    reading = read(Article(TEXT))
    assert to_json(reading)["meetings"] == []
    (candidate,) = candidates_to_json(reading, confidence.reason)["meetings"]
    assert candidate["participants"] == ["Esteban Rocha", "Lindiwe Mokoena"]
    assert candidate["reason"] == "by did_together, right in 1 of 9; by met, right in 1 of 9"
    assert candidate["confidence"] < confidence.THRESHOLD


def test_nothing_is_lost_between_facts_and_candidates(records):
    sured = read(Article(TEXT))
    records({("who met whom", "met"): (0, 50)})
    doubted = read(Article(TEXT))
    assert {f.id for f in doubted.facts + doubted.candidates} == {f.id for f in sured.facts}


def test_an_act_on_an_agreement_goes_where_the_agreement_goes(records):
    reading = read(Article(SIGNED))
    assert {"Agreement", "AgreementAction"} <= {f.type for f in reading.facts}
    records({("agreements", rule): (0, 50) for f in reading.facts for rule in rules_of(f)})
    doubted = sure(reading)
    assert {"Agreement", "AgreementAction"} <= {f.type for f in doubted.candidates}
    assert not {"Agreement", "AgreementAction"} & {f.type for f in doubted.facts}


def test_an_office_of_which_the_text_tells_no_state_is_a_candidate():
    reading = read(Article("The poet Lina Haddad thanked the Minister of Justice, Wen Sitali."))
    assert not [fact for fact in reading.facts if fact.type == "RoleHolding"]
    (person,) = candidates_to_json(reading, confidence.reason)["people"]
    (role,) = person["roles"]
    assert (role["title"], role["of"]) == ("minister of justice", [])
    assert role["reason"] == "the text does not tell for which state or body"


def test_a_mayor_needs_no_state_as_the_title_tells_the_town():
    reading = read(Article("The poet Lina Haddad thanked the mayor of Accra, Wen Sitali."))
    (role,) = [fact for fact in reading.facts if fact.type == "RoleHolding"]
    assert role.value("schema:roleName") == "mayor of accra"


def rules_of(fact):
    return {e.rule for e in fact.evidence}


def test_a_fact_that_two_rules_find_has_the_confidence_of_the_better(records):
    records({("events", "good"): (99, 100), ("events", "bad"): (1, 100)})
    both = (Evidence("a", 0, 9, "bad", (0, 0)), Evidence("a", 9, 20, "good", (9, 9)))
    (fact,) = sure(Reading(Article(TEXT), facts=(Fact("CulturalEvent", (), evidence=both),))).facts
    assert fact.confidence == round(reliability("events", "good"), 2)
