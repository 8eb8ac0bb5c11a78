"""Who sat at a meeting that its own sentence tells without names, and who was there to welcome."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, REID = "Ana Lima", "Jan Novak", "Eva Roth", "Paul Reid"
TALKS = "Officials of Peru and Chile held talks on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima held talks with Rector Jan Novak. On the Chilean side there "
            "participated Dean Eva Roth. From Peru there attended Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima sat down with Rector Jan Novak. On the Chilean side of the table "
            "were Novak and Dean Eva Roth. The guest was flanked by Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima met Rector Jan Novak. Dean Eva Roth, who was in the meeting, also "
            "spoke for a show.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            TALKS + "The meeting at the ministry had in attendance a Peruvian delegation led by "
            "Minister Ana Lima and a Chilean delegation headed by Rector Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            TALKS + "Those in attendance were Minister Ana Lima, who led the delegation, Rector "
            "Jan Novak, and Dean Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            TALKS + "Representing Peru were Minister Ana Lima and Dean Eva Roth. Chile was "
            "represented by Rector Jan Novak.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            TALKS + "Peru was represented by Minister Ana Lima, and Chile by Rector Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak. Others included Dean Eva Roth, and other "
            "officials.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima gave a dinner for Rector Jan Novak. Among the guests were Dean Eva "
            "Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima met a delegation from Chile. The ministry said that the delegation "
            "was led by Rector Jan Novak and included Dean Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "The university opened its doors to Ambassador Ana Lima. The reception featured Rector "
            "Jan Novak and Dean Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima hosted Rector Jan Novak. The delegation consisted of Dean Eva Roth "
            "and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "The museum hosted a show of Jan Novak. The show featured Dean Eva Roth and Mayor Paul "
            "Reid.",
            set(),
        ),
        (
            "Painters of Peru and Chile show their works. Representing Peru were Minister Ana Lima "
            "and Dean Eva Roth. Chile was represented by Rector Jan Novak.",
            set(),
        ),
        (
            "The film had a premiere on Monday. Others included Dean Eva Roth and Mayor Paul Reid.",
            set(),
        ),
    ],
)
def test_those_of_whom_the_text_tells_that_a_meeting_had_them_met(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima was ushered into a meeting with President Jan Novak by Dean Eva "
            "Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima is in Oslo. Present at the airport to welcome the minister were "
            "Mayor Jan Novak and Dean Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Dean Eva Roth spoke after accompanying President Jan Novak to receive the courtesy "
            "visit of Minister Ana Lima.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima held several meetings. The Norwegian deputies who met with the "
            "minister were Jan Novak and Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Envoy Ana Lima is in Apia. The message was delivered while presenting her letters of "
            "credence to President Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "The visit is the first in years. The delegation comprised Minister Ana Lima and Dean "
            "Eva Roth. The delegation was received at the port by Mayor Jan Novak.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima, Rector Jan Novak and Dean Eva Roth took part in a round-table "
            "discussion.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Rector Ana Lima hosted Ambassador Jan Novak, together with his associates Eva Roth "
            "and Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Rector Jan Novak led a delegation to the academy. Dean Eva Roth greeted the guests.",
            among(NOVAK, ROTH),
        ),
        (
            "Present to welcome the book by Ana Lima at the fair was Mayor Jan Novak.",
            set(),
        ),
        (
            "The deputies who met with disaster were Jan Novak and Eva Roth.",
            set(),
        ),
    ],
)
def test_those_who_came_to_meet_somebody_met(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "His Highness the Emir Jan Novak spoke on Monday. His Highness received Ambassador "
            "Ana Lima.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima received Ambassador Jan Novak. Dean Eva Roth was also present. Then "
            "she met Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH) | among(LIMA, REID),
        ),
        (
            "Foreign Minister Ana Lima received in audience Minister of State Eva Roth. The "
            "Honourable Minister also received Ambassador Jan Novak.",
            among(LIMA, ROTH) | among(LIMA, NOVAK),
        ),
        (
            "Emir Jan Novak met Head of Protocol Eva Roth. The Emir also received the visiting "
            "head of a charity, Paul Reid.",
            among(NOVAK, ROTH) | among(NOVAK, REID),
        ),
        (
            "President Jan Novak, accompanied by his wife, Eva Roth, visited the museum, where he "
            "was received by Director Ana Lima.",
            among(LIMA, NOVAK) | among(NOVAK, ROTH),
        ),
    ],
)
def test_words_for_somebody_mean_whom_the_text_is_about(text, expected):
    assert pairs(text) == expected
