"""Whether a meeting was held, of which kind, when and where."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "status", "date", "place"),
    [
        (
            "Minister Lindiwe Mokoena is to receive Ambassador Esteban Rocha tomorrow.",
            "planned",
            "2025-06-12",
            None,
        ),
        (
            "Minister Lindiwe Mokoena plans to meet Ambassador Esteban Rocha in July.",
            "planned",
            "2025-07",
            None,
        ),
        (
            (
                "A meeting between Minister Lindiwe Mokoena and Ambassador Esteban Rocha was "
                "cancelled."
            ),
            "cancelled",
            None,
            None,
        ),
        (
            ("Minister Lindiwe Mokoena met Ambassador Esteban Rocha in Quito on 3 May 2024."),
            "held",
            "2024-05-03",
            "Quito",
        ),
        (
            "On Monday, Minister Lindiwe Mokoena met Ambassador Esteban Rocha in Nairobi.",
            "held",
            "2025-06-09",
            "Nairobi",
        ),
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha yesterday.",
            "held",
            "2025-06-10",
            None,
        ),
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha on March 7.",
            "held",
            "2025-03-07",
            None,
        ),
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha in December 2023.",
            "held",
            "2023-12",
            None,
        ),
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha last month.",
            "held",
            "2025-05",
            None,
        ),
        ("Minister Lindiwe Mokoena met Ambassador Esteban Rocha in 2019.", "held", "2019", None),
        ("Minister Lindiwe Mokoena met Ambassador Esteban Rocha.", "held", None, None),
        (
            ("Minister Lindiwe Mokoena met Ambassador Esteban Rocha last Friday in Ulaanbaatar."),
            "held",
            "2025-06-06",
            "Ulaanbaatar",
        ),
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha earlier this year.",
            "held",
            "2025",
            None,
        ),
        (
            "Minister Lindiwe Mokoena, who met Ambassador Esteban Rocha on Monday, June 2, 2025, "
            "will travel.",
            "held",
            "2025-06-02",
            None,
        ),
    ],
)
def test_whether_when_and_where(text, status, date, place):
    """Dates are told from Wednesday, 11 June 2025."""
    assert [(m["status"], m["date"], m["place"]) for m in facts(text)["meetings"]] == [
        (status, date, place)
    ]


def test_without_a_date_of_publication_a_relative_date_stays_open():
    text = "Minister Lindiwe Mokoena met Ambassador Esteban Rocha on Monday."
    meeting = facts(text, published="")["meetings"][0]
    assert (meeting["date"], meeting["date_text"]) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Lindiwe Mokoena did not meet Ambassador Esteban Rocha.",
        "The ministry denied that Minister Lindiwe Mokoena met Ambassador Esteban Rocha.",
        "Minister Lindiwe Mokoena refused to meet Ambassador Esteban Rocha.",
    ],
)
def test_what_is_denied_was_not_held(text):
    assert "held" not in {m["status"] for m in facts(text)["meetings"]}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minister Lindiwe Mokoena spoke by telephone with Ambassador Esteban Rocha.", "call"),
        ("Minister Lindiwe Mokoena held a phone call with Ambassador Esteban Rocha.", "call"),
        (
            (
                "Minister Lindiwe Mokoena and Ambassador Esteban Rocha signed a memorandum on"
                " museums."
            ),
            "signing",
        ),
        ("Ambassador Esteban Rocha paid a courtesy visit to Minister Lindiwe Mokoena.", "visit"),
        ("Minister Lindiwe Mokoena received Ambassador Esteban Rocha.", "meeting"),
    ],
)
def test_the_kind_of_a_meeting(text, kind):
    assert [m["kind"] for m in facts(text)["meetings"]] == [kind]
