"""Names, offices, bodies, events and instruments of all regions: the share read may only rise."""

import pytest

from benchmarks.vocabulary import KINDS, judged, rows, told

FLOORS = {"names": 0.98, "offices": 0.78, "bodies": 0.89, "events": 0.94, "instruments": 0.98,
          "meetings": 0.94, "agreements": 0.94}  # fmt: skip
"""F1 over every fourth row of the words that rules were made by, and over all passages: raised,
never lowered."""


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_all_regions_are_read(kind):
    _, label, forms = KINDS[kind]
    evaluation = judged(kind, "dev", every=4 if forms > 1 else 1)
    scores = {score.label: score.f1.value for score in evaluation.scores()}
    assert scores[label] >= FLOORS[kind]


@pytest.mark.parametrize("split", ["dev", "heldout"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_row_makes_sentences_of_which_it_says_what_they_state(kind, split):
    every = [
        line for number, row in enumerate(rows(kind, split)) for line in told(kind, number, row)
    ]
    assert len({sentence for sentence, _ in every}) > 50
    for sentence, facts in every:
        assert not {*"{}"} & {*sentence}
        for meeting in facts["meetings"]:
            assert all(name in sentence for name in meeting["participants"])
        for agreement in facts["agreements"]:
            assert agreement["status"] in {"signed", "in force", "planned", "proposed", "ended"}
