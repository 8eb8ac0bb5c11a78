"""Instruments as the news tells of them: known by name, talked of, broken off, carried out."""

import pytest

from tests.read.reading import facts


def _agreed(text: str) -> list[tuple[str, str, list[str]]]:
    return [(a["label"], a["status"], a["parties"]) for a in facts(text)["agreements"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nepal must implement the Minsk agreements.",
            [("Minsk agreements", "in force", ["NP"])],
        ),
        (
            "The trade is in line with the Good Friday Agreement.",
            [("Good Friday Agreement", "in force", [])],
        ),
        (
            "Fiji called upon Article 8 of the Lisbon Treaty, and the European Union answered.",
            [("Lisbon Treaty", "in force", ["European Union"])],
        ),
        (
            "Eleven nations signed the Treaty of Rome.",
            [("Treaty of Rome", "signed", [])],
        ),
        (
            "Nepal and Fiji carry out the Minsk accords. Experts of Nepal spoke of boats. It "
            "rained. It rained again. The sea was calm. The delegates abide by the Minsk accords.",
            [("Minsk accords", "in force", [])],
        ),
    ],
)
def test_an_instrument_known_by_its_name(text: str, told: list[tuple[str, str, list[str]]]) -> None:
    assert _agreed(text) == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Nepal and Fiji agreed a ten-point plan on reefs.", "signed"),
        ("Nepal and Fiji have managed to reach an agreement on reefs.", "signed"),
        ("In 2014 Nepal and Fiji started to implement a free trade agreement.", "in force"),
        ("The European Union mulls a fishing deal with Fiji.", "proposed"),
        (
            "Talks of Nepal and Fiji on visas and on a new trade agreement were suspended.",
            "proposed",
        ),
        ("Nepal wants the trade accord between Nepal and Fiji to allow for tea.", "proposed"),
        ("Nepal has fulfilled the contract on tankers with Fiji.", "ended"),
        ("Nepal has closed a contract for the delivery of boats to Fiji.", "ended"),
        ("Due to the suspension of the trade accord between Nepal and Fiji tea is dear.", "ended"),
        ("Nepal said the prospects of extending the reef treaty with Fiji are good.", "signed"),
        ("A row has kept Nepal and Fiji from signing a reef treaty between them.", "proposed"),
        ("Nepal rules out changes to the reef treaty signed between Nepal and Fiji.", "signed"),
        ("Nepal has signed an agreement with Fiji on the soldiers of both.", "signed"),
    ],
)
def test_what_the_news_tells_of_its_standing(text: str, status: str) -> None:
    assert [a["status"] for a in facts(text)["agreements"]] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Bilateral agreements can double the trade between Nepal and Fiji.",
        "Nepal met Fiji. An agreement on the issue was reached at the talks.",
        "Nepal and Fiji read the letter of the king. Jan Lund, minister of Fiji, brought a letter "
        "to the palace, signed by Ana Lima, minister of Nepal, last night.",
        "The talks of Nepal and Fiji concluded the third review of the program.",
        "We urge Nepal to forge a strong partnership with the government of Fiji.",
        "Nepal spoke to Fiji. What follows from the suspension of the refugee program?",
        "The Minsk agreements are long.",
        "Nepal met Fiji. Nepal denies any possibility of a deal with Fiji on the reefs.",
        "Nepal met Fiji. The absence of a reef treaty between Nepal and Fiji is a pity.",
        "Nepal met Fiji. The government has reached an agreement with striking soldiers.",
        "Nepal met Fiji. The minister wanted swift agreement on their status.",
        "Nepal met Fiji. The talks yielded an agreement to keep talking.",
        "Nepal met Fiji. The order strikes at the heart of the Vienna Agreement.",
        "Nepal met Fiji. Its president wants to bury the Vienna Agreement.",
        "In 2014 the Supreme Council of Nepal and the Patan City Council adopted a declaration of "
        "independence.",
    ],
)
def test_what_is_no_agreement(text: str) -> None:
    assert _agreed(text) == []


def test_a_seat_of_power_stands_for_its_state() -> None:
    assert _agreed("The Kremlin signed a reef treaty with Fiji.") == [
        ("reef treaty", "signed", ["FJ", "RU"])
    ]


def test_a_decree_is_signed_and_not_the_agreement() -> None:
    text = (
        "Nepal approved the tea protocol between Nepal and Fiji, according to the decree signed by "
        "Prime Minister Ana Lima."
    )
    assert [a["signatories"] for a in facts(text)["agreements"]] == [[]]


def test_two_protocols_and_those_who_look_on() -> None:
    text = (
        "The efforts of Nepal and Fiji led to the signing in Oslo of the Protocol on the Easing "
        "of Visas and the Protocol on the Growth of Trade between the two countries in the "
        "presence of the foreign ministers of Peru, Malta and Chad."
    )
    assert sorted(_agreed(text)) == [
        ("Protocol on the Easing of Visas", "signed", ["FJ", "NP"]),
        ("Protocol on the Growth of Trade", "signed", ["FJ", "NP"]),
    ]


def test_a_state_in_the_subject_of_a_deal_stays_in_its_label() -> None:
    (told,) = _agreed("A deal on Fiji's fishing fleet was reached between Fiji and Chile in 2015.")
    assert told == ("deal on Fiji's fishing fleet", "signed", ["CL", "FJ"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nepal is at ease. Nepal has a film accord with Fiji since 2015, whereas the one "
            "concluded with Chile lapsed.",
            [("in force", ["FJ", "NP"]), ("ended", ["CL", "NP"])],
        ),
        (
            "Nepal and Fiji signed a film accord in 2019. A new one will be signed in Suva in May.",
            [("signed", ["FJ", "NP"]), ("planned", ["FJ", "NP"])],
        ),
        (
            "Nepal and Fiji will sign a film accord in May. The one before had run out in 2021.",
            [("planned", ["FJ", "NP"]), ("ended", ["FJ", "NP"])],
        ),
        (
            "Nepal and Fiji signed a film accord. The actors ate, and the one who sang lapsed.",
            [("signed", ["FJ", "NP"])],
        ),
        (
            "Nepal and Fiji negotiate a film accord after the treaty that Nepal signed with Peru.",
            [("proposed", ["FJ", "NP"]), ("signed", ["NP", "PE"])],
        ),
        (
            "The first document was the memorandum on reefs between Nepal and Fiji, signed in May.",
            [("signed", ["FJ", "NP"])],
        ),
    ],
)
def test_instruments_told_beside_others(text: str, told: list[tuple[str, list[str]]]) -> None:
    found = [(status, sorted(parties)) for _, status, parties in _agreed(text)]
    assert sorted(found) == sorted(told)
