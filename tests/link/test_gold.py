"""Linking on pairs of real names: precision before recall, with floors that nothing lowers."""

import pytest

from benchmarks.identity import pairs, scored


@pytest.mark.parametrize("split", ["dev", "heldout"])
def test_pairs_are_joined_as_a_reader_would(split):
    score = scored(list(pairs(split)))
    assert score.precision >= 0.98
    assert score.recall >= 0.90


def test_there_are_enough_pairs_of_each_kind():
    rows = [*pairs("dev"), *pairs("heldout")]
    assert len(rows) >= 150
    for kind in ("person", "organization"):
        for verdict in ("same", "different"):
            found = [row for row in rows if (row["kind"], row["verdict"]) == (kind, verdict)]
            assert len(found) >= 35
