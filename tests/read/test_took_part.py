"""The trained model of who took part: what it adds to the rules, and where it keeps silent."""

import math
from itertools import combinations

import pytest
from communique.read.text import trees
from communique.read.text.lexicon import rows
from hypothesis import given
from hypothesis import strategies as st

from tests.read.reading import facts, pairs

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
        "Minister Rohan Bascombe welcomed the statement by Ambassador Wanjiru Kamau.",
    ],
)
def test_what_is_planned_denied_or_merely_named_together_is_no_meeting(text):
    assert not by_model(text)


def test_the_model_leaves_alone_whom_a_rule_joins():
    met = "Minister Rohan Bascombe met Ambassador Wanjiru Kamau in Kingstown."
    assert pairs(met) and not by_model(met)


ROWS = list(rows("took-part.tsv"))
NAMES = sorted({row["feature"] for row in ROWS} - {""})


@given(st.sets(st.sampled_from(NAMES)))
def test_whatever_holds_of_two_people_there_is_a_probability(found):
    assert 0 < trees.probability("took-part.tsv", found) < 1


def test_every_node_of_a_tree_is_reached_once_and_only_leaves_weigh():
    nodes: dict[str, list[dict[str, str]]] = {}
    for row in ROWS:
        nodes.setdefault(row["tree"], []).append(row)
    for tree in nodes.values():
        asked = [row for row in tree if row["feature"]]
        below = [row[side] for row in asked for side in ("yes", "no")]
        assert sorted([*below, "0"], key=int) == [row["node"] for row in tree]
        assert all(float(row["value"]) == 0 for row in asked)


def test_the_odds_are_the_sum_of_what_the_leaves_add():
    leaves = [max(float(r["value"]) for r in ROWS if r["tree"] == "0")]
    odds = math.log(
        trees.probability("took-part.tsv", ()) / (1 - trees.probability("took-part.tsv", ()))
    )
    for tree in {row["tree"] for row in ROWS} - {"0"}:
        known = {row["node"]: row for row in ROWS if row["tree"] == tree}
        at = known["0"]
        while at["feature"]:
            at = known[at["no"]]
        leaves.append(float(at["value"]))
    assert odds == pytest.approx(sum(leaves))
