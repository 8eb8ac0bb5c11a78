"""Who met whom: by a word that says so, never because two names stand in one text."""

import pytest

from tests.read.reading import among, facts, pairs

MOKOENA, ROCHA, KARIMOVA = "Lindiwe Mokoena", "Esteban Rocha", "Farzana Karimova"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Lindiwe Mokoena met Ambassador Esteban Rocha in Pretoria on Monday.",
            among(ROCHA, MOKOENA),
        ),
        ("Minister Lindiwe Mokoena met with Ambassador Esteban Rocha.", among(ROCHA, MOKOENA)),
        ("Minister Lindiwe Mokoena received Ambassador Esteban Rocha.", among(ROCHA, MOKOENA)),
        (
            "Ambassador Esteban Rocha was received by Minister Lindiwe Mokoena.",
            among(ROCHA, MOKOENA),
        ),
        (
            ("Minister Lindiwe Mokoena hosted Ambassador Esteban Rocha for a working lunch."),
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena welcomed Ambassador Esteban Rocha at the ministry.",
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena held talks with Ambassador Esteban Rocha.",
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "Talks between Minister Lindiwe Mokoena and Ambassador Esteban Rocha lasted "
                "two hours."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            "Ambassador Esteban Rocha paid a courtesy call on Minister Lindiwe Mokoena.",
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena spoke by phone with Ambassador Esteban Rocha.",
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena and Ambassador Esteban Rocha met in Durban.",
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena, Ambassador Esteban Rocha and Rector Farzana "
                "Karimova met in Durban."
            ),
            among(ROCHA, KARIMOVA, MOKOENA),
        ),
        (
            ("Minister Lindiwe Mokoena met Ambassador Esteban Rocha and Rector Farzana Karimova."),
            among(ROCHA, KARIMOVA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena met Ambassador Esteban Rocha. Rector Farzana "
                "Karimova also attended the meeting."
            ),
            among(ROCHA, KARIMOVA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena met Ambassador Esteban Rocha in the presence of "
                "Rector Farzana Karimova."
            ),
            among(ROCHA, KARIMOVA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena met Ambassador Esteban Rocha. The meeting was "
                "attended by Rector Farzana Karimova."
            ),
            among(ROCHA, KARIMOVA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena sat down with Ambassador Esteban Rocha on Tuesday.",
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "During a meeting with Ambassador Esteban Rocha, Minister Lindiwe Mokoena "
                "praised the choir."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena praised the choir in a conversation with Ambassador"
                " Esteban Rocha."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            ("The memorandum was signed by Minister Lindiwe Mokoena and Ambassador Esteban Rocha."),
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena and Ambassador Esteban Rocha signed a memorandum on"
                " museums."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "Minister Lindiwe Mokoena travelled to Quito. There she met Ambassador "
                "Esteban Rocha."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena greeted Ambassador Esteban Rocha on his arrival.",
            among(ROCHA, MOKOENA),
        ),
        (
            "Minister Lindiwe Mokoena had a meeting with Ambassador Esteban Rocha.",
            among(ROCHA, MOKOENA),
        ),
        (
            (
                "A meeting took place in Durban between Minister Lindiwe Mokoena and "
                "Ambassador Esteban Rocha."
            ),
            among(ROCHA, MOKOENA),
        ),
        (
            ("Minister Lindiwe Mokoena conferred with Ambassador Esteban Rocha about the archive."),
            among(ROCHA, MOKOENA),
        ),
        (
            ("Minister Lindiwe Mokoena discussed the archive with Ambassador Esteban Rocha."),
            among(ROCHA, MOKOENA),
        ),
        (
            ("Minister Lindiwe Mokoena held a video conference with Ambassador Esteban Rocha."),
            among(ROCHA, MOKOENA),
        ),
        ("Ambassador Esteban Rocha called on Minister Lindiwe Mokoena.", among(ROCHA, MOKOENA)),
        (
            (
                "Minister Lindiwe Mokoena met Ambassador Esteban Rocha on Monday. On Tuesday "
                "she received Rector Farzana Karimova."
            ),
            among(MOKOENA, ROCHA) | among(MOKOENA, KARIMOVA),
        ),
        (
            (
                "Minister Mokoena met Rocha in Durban. Lindiwe Mokoena has led the ministry "
                "since 2020. Esteban Rocha is ambassador of Chile."
            ),
            among(ROCHA, MOKOENA),
        ),
    ],
)
def test_people_who_met(text, expected):
    assert pairs(text) == expected
    assert {m["status"] for m in facts(text)["meetings"]} == {"held"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Minister Lindiwe Mokoena praised the choir. Ambassador Esteban Rocha thanked"
            " the orchestra."
        ),
        "“Culture unites,” said Lindiwe Mokoena. “Music unites,” said Esteban Rocha.",
        "At the festival of Lindiwe Mokoena and Esteban Rocha, cinema met diplomacy.",
        "In the films of Lindiwe Mokoena and Esteban Rocha, east met west.",
        "The exhibition shows portraits of Lindiwe Mokoena by Esteban Rocha.",
        "The novel about Lindiwe Mokoena received a prize named after Esteban Rocha.",
        "Lindiwe Mokoena received a letter that Esteban Rocha wrote in 1921.",
        "Lindiwe Mokoena received the Esteban Rocha Prize.",
        "Minister Lindiwe Mokoena welcomed the decision of President Esteban Rocha.",
        "Lindiwe Mokoena met the deadline that Esteban Rocha had set.",
        "Lindiwe Mokoena met all the conditions of the Esteban Rocha Foundation.",
        ("Minister Lindiwe Mokoena succeeds Esteban Rocha, who led the ministry until May."),
        "Minister Lindiwe Mokoena appointed Esteban Rocha director of the archive.",
        "Lindiwe Mokoena translated the poems of Esteban Rocha, whom she never met.",
        "Lindiwe Mokoena and Esteban Rocha both opposed the law.",
        "Minister Lindiwe Mokoena condoled with the family of Esteban Rocha.",
        ("The film festival shows works by Lindiwe Mokoena, Esteban Rocha and Farzana Karimova."),
        "Minister Lindiwe Mokoena visited the house where Esteban Rocha was born.",
        ("Lindiwe Mokoena was elected to succeed Esteban Rocha at the meeting of the council."),
        "Minister Lindiwe Mokoena spoke about Ambassador Esteban Rocha on television.",
    ],
)
def test_people_who_are_only_named_together_did_not_meet(text):
    assert pairs(text) == set()


def test_several_meetings_of_one_text_stay_apart():
    text = (
        "Minister Lindiwe Mokoena met Ambassador Esteban Rocha in Quito on 3 March 2025. "
        "Rector Farzana Karimova met the painter Wang Xiaoli in Osh on 5 March 2025."
    )
    found = {(m["place"], m["date"], *m["participants"]) for m in facts(text)["meetings"]}
    assert found == {
        ("Quito", "2025-03-03", ROCHA, MOKOENA),
        ("Osh", "2025-03-05", KARIMOVA, "Wang Xiaoli"),
    }
