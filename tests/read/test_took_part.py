"""The trained model of who took part: what it adds to the rules, and where it keeps silent."""

import importlib
from itertools import combinations

import pytest
from communique.read.text.lexicon import rows
from hypothesis import given
from hypothesis import strategies as st

from tests.read.reading import facts, pairs

took_part = importlib.import_module("communique.read.took_part")
SPEECHES = (
    "The Kisumu Puppet Theatre and the Csillag Puppet Theatre agreed in Pécs to exchange masters."
    "\n\nThe signing ceremony heard speeches by Kenya's Ambassador to Hungary, Wanjiru Kamau, and "
    "Hungary's Minister of Culture, Ákos Rédei."
)


def by_model(text):
    """The pairs that only the model joins."""
    return {
        frozenset(pair)
        for m in facts(text)["meetings"]
        if {e["rule"] for e in m["evidence"]} == {"took_part"}
        for pair in combinations(m["participants"], 2)
    }


def test_two_who_spoke_at_a_signing_were_at_it_together():
    assert by_model(SPEECHES) == {frozenset({"Wanjiru Kamau", "Ákos Rédei"})}


def test_the_sentence_is_given_as_evidence():
    (meeting,) = facts(SPEECHES)["meetings"]
    (evidence,) = meeting["evidence"]
    assert evidence["quote"].startswith("The signing ceremony heard speeches")


@pytest.mark.parametrize(
    "text",
    [
        SPEECHES.replace("heard speeches", "next month will hear speeches"),
        SPEECHES.replace("The signing ceremony heard speeches by", "Nobody has heard from"),
        "Films by Ákos Rédei of Hungary and Wanjiru Kamau of Kenya open the festival. Minister of "
        "Culture Rohan Bascombe thanked the sponsors.",
        "Minister Rohan Bascombe praised the poems of the late Wanjiru Kamau.",
    ],
)
def test_what_is_planned_denied_or_merely_named_together_is_no_meeting(text):
    assert not by_model(text)


def test_the_model_leaves_alone_whom_a_rule_joins():
    met = "Minister Rohan Bascombe met Ambassador Wanjiru Kamau in Kingstown."
    assert pairs(met) and not by_model(met)


NAMES = [row["feature"] for row in rows("took-part.tsv")]


@given(st.sets(st.sampled_from(NAMES)), st.sampled_from(NAMES))
def test_a_probability_moves_with_the_weight_of_each_feature(found, more):
    weight = {row["feature"]: float(row["weight"]) for row in rows("took-part.tsv")}[more]
    without, with_it = found - {more, ""}, (found | {more}) - {""}
    change = took_part.probability(with_it) - took_part.probability(without)
    assert 0 < took_part.probability(with_it) < 1
    assert more == "" or change * weight >= 0
