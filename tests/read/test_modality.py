"""Whether a meeting was held, is to come, fell through, or was only wished for."""

import pytest

from tests.read.reading import facts, pairs

WRONA, HOLUB = "Adam Wrona", "Petr Holub"


def statuses(text):
    """The status of every meeting of the text."""
    return {meeting["status"] for meeting in facts(text)["meetings"]}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # held
        (
            "Premier Adam Wrona met President Petr Holub on Monday in a bid to end the dispute.",
            "held",
        ),
        ('"We are close," Premier Adam Wrona said after talks with President Petr Holub.', "held"),
        ("Premier Adam Wrona said he had met President Petr Holub twice this month.", "held"),
        ("Premier Adam Wrona was delighted to meet President Petr Holub.", "held"),
        (
            "Premier Adam Wrona emerged from a long meeting with President Petr Holub in a good "
            "mood.",
            "held",
        ),
        ("Premier Adam Wrona walked out of talks with President Petr Holub.", "held"),
        (
            "At a joint news conference with President Petr Holub, Premier Adam Wrona smiled.",
            "held",
        ),
        ("Premier Adam Wrona and President Petr Holub spoke by phone for an hour.", "held"),
        ("Premier Adam Wrona had also spoken by telephone with President Petr Holub.", "held"),
        (
            "President Petr Holub was told of the plan by Premier Adam Wrona in a phone call.",
            "held",
        ),
        (
            "Premier Adam Wrona accused the union of breaking its word, in a telephone call with "
            "President Petr Holub.",
            "held",
        ),
        (
            "At the request of the embassy Premier Adam Wrona received President Petr Holub.",
            "held",
        ),
        ("Premier Adam Wrona called on President Petr Holub to bid farewell.", "held"),
        # to come
        ("Premier Adam Wrona is due to meet President Petr Holub on Thursday.", "planned"),
        ("Premier Adam Wrona is to have lunch with President Petr Holub.", "planned"),
        ("Premier Adam Wrona will raise it when he meets President Petr Holub in May.", "planned"),
        ("Premier Adam Wrona meets President Petr Holub in Prague on Friday.", "planned"),
        ("Premier Adam Wrona has agreed to meet President Petr Holub.", "planned"),
        ("Premier Adam Wrona arrived in Prague for talks with President Petr Holub.", "planned"),
        (
            "Talks between Premier Adam Wrona and President Petr Holub are scheduled for Monday.",
            "planned",
        ),
        (
            "The summit in Prague will bring together Premier Adam Wrona and President Petr Holub.",
            "planned",
        ),
        # fell through
        ("Premier Adam Wrona has cancelled a meeting with President Petr Holub.", "cancelled"),
        (
            "A meeting between Premier Adam Wrona and President Petr Holub has been called off.",
            "cancelled",
        ),
    ],
)
def test_status_of_a_meeting(text, status):
    assert pairs(text) == {frozenset({WRONA, HOLUB})}
    assert statuses(text) == {status}


@pytest.mark.parametrize(
    "text",
    [
        "Premier Adam Wrona has refused to meet President Petr Holub.",
        "Premier Adam Wrona has ruled out talks with President Petr Holub.",
        "Premier Adam Wrona repeated his call for talks with President Petr Holub.",
        "Premier Adam Wrona repeated his offer of holding talks with President Petr Holub.",
        "Premier Adam Wrona has asked for a meeting with President Petr Holub.",
        "Premier Adam Wrona said he was prepared to meet President Petr Holub at any time.",
        "Premier Adam Wrona urged the minister to meet President Petr Holub.",
        "Premier Adam Wrona called on President Petr Holub to release the prisoners.",
        "Premier Adam Wrona said talks with President Petr Holub could only take place in May.",
        "Reports that Premier Adam Wrona met President Petr Holub were dismissed by his office.",
        "Mediators are trying to arrange a meeting between Premier Adam Wrona and President Petr "
        "Holub.",
        "Premier Adam Wrona has no plans for a meeting with President Petr Holub.",
        "Adam Wrona meets Petr Holub in the final of the Prague Open on Sunday.",
    ],
)
def test_what_is_only_wished_refused_or_denied_is_no_meeting(text):
    assert pairs(text) == set()


def test_a_visitor_meets_one_after_the_other():
    text = (
        "Premier Adam Wrona will meet President Petr Holub and hold talks with Speaker Iva Bart. "
        "The envoy has met both the premier, Adam Wrona, and the speaker, Iva Bart."
    )
    assert frozenset({HOLUB, "Iva Bart"}) not in pairs(text)
    assert {frozenset({WRONA, HOLUB}), frozenset({WRONA, "Iva Bart"})} <= pairs(text)


def test_what_the_two_are_to_do_is_told_of_those_named_before():
    text = (
        "Mr Wrona came to Prague at the invitation of President Petr Holub. The two were to hold "
        "talks later. Adam Wrona is premier."
    )
    assert pairs(text) == {frozenset({WRONA, HOLUB})}
    assert statuses(text) == {"planned"}
