import numpy as np
import pytest
from communique.analyze._resample import DRAWS, rank_intervals, ranks, worst_ranks
from communique.ties import Things
from hypothesis import given
from hypothesis import strategies as st

from tests.analyze.networks import network

MANY = {"articles": ("a1", "a2", "a3", "a4", "a5")}
STAR = network(
    [
        *((f"m{n}", ("Ana", f"Guest {n}"), MANY) for n in range(6)),
        ("one", ("Bo", "Cy"), {"articles": ("a1",)}),
    ]
)


def degrees(things):
    return lambda kept: things.ties(kept).degree.astype(float)


def test_who_is_first_in_every_draw_has_no_doubt():
    things = Things.of(STAR)
    found = rank_intervals(things, degrees(things), seed=1)
    ana = things.nodes.index("Ana")
    assert (found.low[ana], found.high[ana], found.draws) == (1, 1, DRAWS)


def test_who_hangs_on_one_article_may_be_last():
    things = Things.of(STAR)
    found = rank_intervals(things, degrees(things), seed=1)
    bo = things.nodes.index("Bo")
    assert (found.low[bo], found.high[bo]) == (2, 9), "among equals nobody knows who is first"


def test_one_article_can_not_be_drawn_again():
    things = Things.of(network([("m", ("Ana", "Bo"), {})]))
    assert rank_intervals(things, degrees(things), seed=1) == ([None] * 2, [None] * 2, 0)


def test_the_seed_decides():
    things = Things.of(STAR)
    assert rank_intervals(things, degrees(things), 1) == rank_intervals(things, degrees(things), 1)


@given(st.lists(st.sampled_from([0.0, 1.0, 2.5, np.nan]), min_size=1))
def test_equals_share_all_their_ranks(scores):
    best, worst = ranks(np.array(scores)), worst_ranks(np.array(scores))
    assert min(best) == 1 and max(worst) == len(scores)
    for score, low, high in zip(scores, best, worst, strict=True):
        same = sum(str(other) == str(score) for other in scores)
        assert high - low + 1 == same


def test_a_congress_weighs_as_one_tie_for_each():
    people = [f"P{n:02}" for n in range(40)]
    ties = Things.of(network([("congress", people, {})])).ties()
    assert len(ties.one) == 780
    assert ties.strength.tolist() == pytest.approx([1.0] * 40)
