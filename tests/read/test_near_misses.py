"""Two people in one sentence who did not meet by it, and the same words where they did."""

import pytest
from communique.examples import people_met

NOBODY_MET = [
    "Minister Ana Lima attended the premiere together with Ambassador Jan Novak.",
    "Minister Ana Lima and Ambassador Jan Novak opened the exhibition.",
    "Minister Ana Lima hosted a concert by pianist Jan Novak.",
    "Minister Ana Lima received an award from President Jan Novak.",
    "Minister Ana Lima welcomed the statement by Ambassador Jan Novak.",
    "Minister Ana Lima welcomed Jan Novak's decision.",
    "Minister Ana Lima thanked Ambassador Jan Novak for his support.",
    "Minister Ana Lima congratulated Ambassador Jan Novak on his appointment.",
    "Minister Ana Lima could meet Ambassador Jan Novak next year.",
    "Minister Ana Lima has never met Ambassador Jan Novak.",
    "Minister Ana Lima said talks with the union were hard, and Ambassador Jan Novak agreed.",
    "The novel by Ana Lima meets the film by Jan Novak.",
    "Minister Ana Lima visited an exhibition of paintings by Jan Novak.",
    "Minister Ana Lima signed the guest book in the house of Jan Novak.",
    "Minister Ana Lima signed a pact in the presence of journalists, said spokesman Jan Novak.",
    "The agreement was signed by Minister Ana Lima, according to spokesman Jan Novak.",
    "Director Ana Lima's film meets with critics, wrote Jan Novak.",
    "Minister Ana Lima held a press conference, and Jan Novak of the union spoke.",
    "Minister Ana Lima spoke with journalists about director Jan Novak.",
    "The ceremony was attended by Minister Ana Lima and Ambassador Jan Novak.",
    "Minister Ana Lima denied having met Ambassador Jan Novak.",
    "Minister Ana Lima met students of the school founded by Jan Novak.",
]

THEY_MET = [
    "Talks were held during Minister Ana Lima's meeting with Mayor Jan Novak.",
    "Minister Ana Lima discussed film with Mayor Jan Novak.",
    "Minister Ana Lima visited the city museum and met its director Jan Novak.",
    "Minister Ana Lima hosted a delegation from Norway led by the Mayor of Oslo, Mr Jan Novak.",
    "Ana Lima, who came with her family, was received by President Jan Novak.",
    "The agreement was signed by Minister Ana Lima on behalf of Brazil and Jan Novak for Norway.",
    "Minister Ana Lima received on Sunday a copy of the credentials of Ambassador Jan Novak.",
]


@pytest.mark.parametrize("sentence", NOBODY_MET)
def test_names_side_by_side_are_no_meeting(sentence):
    assert people_met(sentence) == []


@pytest.mark.parametrize("sentence", THEY_MET)
def test_the_same_words_with_a_tie_are_one(sentence):
    assert people_met(sentence) == [("Ana Lima", "Jan Novak")]


def test_separate_meetings_stay_apart():
    text = "Minister Ana Lima met separately with Mayor Jan Novak and Rector Eva Roth."
    assert people_met(text) == [("Ana Lima", "Eva Roth"), ("Ana Lima", "Jan Novak")]
