"""Cultural events, held and planned."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "label", "kind", "status"),
    [
        (
            "The Samarkand Puppet Festival was held in Uzbekistan in May.",
            "Samarkand Puppet Festival",
            "festival",
            "held",
        ),
        (
            "The exhibition “Threads of the Andes” opened in Prague on Tuesday.",
            "Threads of the Andes",
            "exhibition",
            "held",
        ),
        (
            "Bolivian Culture Week will be held in Hanoi in September.",
            "Bolivian Culture Week",
            "cultural week",
            "planned",
        ),
        (
            "The Days of Kyrgyz Culture opened in Doha.",
            "Days of Kyrgyz Culture",
            "cultural week",
            "held",
        ),
        (
            "The Third International Conference on Rock Art took place in Windhoek.",
            "International Conference on Rock Art",
            "conference",
            "held",
        ),
        ("The Lagos Harp Festival was cancelled.", "Lagos Harp Festival", "festival", "cancelled"),
        (
            "The National Ballet of Paraguay will perform in Manila on Saturday.",
            "National Ballet of Paraguay",
            "performance",
            "planned",
        ),
    ],
)
def test_an_event_with_its_kind_and_status(text, label, kind, status):
    found = [(e["kind"], e["status"]) for e in facts(text)["events"] if label in e["label"]]
    assert found == [(kind, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The festive mood met nobody in Samarkand.",
        "The minister made an exhibition of himself.",
        "The two sides discussed festivals and exhibitions.",
    ],
)
def test_what_is_no_event(text):
    assert facts(text)["events"] == []
