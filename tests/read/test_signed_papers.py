"""Instruments by form: what sides sign, whatever else its noun means."""

import pytest
from communique.examples import agreed

PAPERS = [
    (
        "Peru and Fiji signed the minutes of the third session of the joint commission.",
        "The talks of Peru and Fiji took ten minutes of the session of the commission.",
    ),
    (
        "Peru and Fiji signed a five-point understanding in Lima.",
        "Peru and Fiji spoke of mutual understanding in Lima.",
    ),
    (
        "Peru and Fiji signed a note on cultural goods in transit.",
        "Peru and Fiji took note of cultural goods in transit.",
    ),
    (
        "Peru and Fiji signed a framework on museums.",
        "Peru and Fiji spoke of museums in the framework of their cooperation.",
    ),
    (
        "Peru and Fiji signed a commitment on reefs.",
        "Peru and Fiji renewed their commitment to reefs.",
    ),
    ("Peru and Fiji signed a Letter of Lima.", "Peru and Fiji signed a letter of thanks."),
    (
        "An exchange of notes between Peru and Fiji was signed in Lima.",
        "An exchange of views between Peru and Fiji was held in Lima.",
    ),
    (
        "Peru and Fiji signed a Record of Discussions in Lima.",
        "Peru and Fiji signed a record number of guests in Lima.",
    ),
    ("Peru and Fiji signed a procès-verbal in Lima.", "Peru and Fiji signed a wall in Lima."),
    ("Peru and Fiji signed a deed of gift.", "Peru and Fiji praised the deed."),
]


@pytest.mark.parametrize(("signed", "none"), PAPERS)
def test_what_two_sides_sign(signed: str, none: str) -> None:
    assert [(status, set(parties)) for _, status, parties in agreed(signed)] == [
        ("signed", {"PE", "FJ"})
    ]
    assert not agreed(none)


@pytest.mark.parametrize("paper", ["inter-university convention", "restoration contract", "pact"])
def test_the_state_whose_officer_signs_is_a_party(paper: str) -> None:
    article = "an" if paper[0] == "i" else "a"
    ((_, status, parties),) = agreed(f"The Fijian minister signed {article} {paper} with Peru.")
    assert (status, set(parties)) == ("signed", {"PE", "FJ"})


def test_a_convention_of_many_has_no_two_sides() -> None:
    assert not agreed("The Fijian minister signed the 2003 Convention.")


def test_a_fund_is_no_instrument() -> None:
    told = agreed("Peru and Fiji will sign a donor agreement under the EEA Grants.")
    assert [(status, set(parties)) for _, status, parties in told] == [("planned", {"PE", "FJ"})]
