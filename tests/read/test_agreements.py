"""Instruments between states and bodies, with only the status that the text gives."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "kind", "status", "parties"),
    [
        (
            ("Laos and Mongolia signed a memorandum of understanding on museums in Vientiane."),
            "memorandum",
            "signed",
            ["LA", "MN"],
        ),
        (
            "A cultural agreement between Laos and Mongolia was signed in Vientiane.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos signed an agreement with Mongolia on the return of fossils.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia will sign a cooperation programme next year.",
            "programme",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The treaty between Laos and Mongolia entered into force on 1 January 2024.",
            "treaty",
            "in force",
            ["LA", "MN"],
        ),
        (
            "The film treaty between Laos and Mongolia is in force.",
            "treaty",
            "in force",
            ["LA", "MN"],
        ),
        (
            "Laos proposed an agreement with Mongolia on film production.",
            "agreement",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The 1994 protocol between Laos and Mongolia expired in 2019.",
            "protocol",
            "ended",
            ["LA", "MN"],
        ),
        (
            (
                "The National Library of Laos and the Mongolian State Archive signed a "
                "protocol on manuscripts."
            ),
            "protocol",
            "signed",
            ["Mongolian State Archive", "National Library of Laos"],
        ),
        (
            "Laos, Mongolia and Nepal signed a declaration on masks.",
            "declaration",
            "signed",
            ["LA", "MN", "NP"],
        ),
        (
            ("The two countries, Laos and Mongolia, plan to sign a co-production agreement."),
            "agreement",
            "planned",
            ["LA", "MN"],
        ),
    ],
)
def test_an_instrument_and_its_parties(text, kind, status, parties):
    found = facts(text)["agreements"]
    assert [(a["kind"], a["status"], sorted(a["parties"])) for a in found] == [
        (kind, status, parties)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Laos and Mongolia are in agreement about the film.",
        "Laos did not sign the agreement with Mongolia.",
        "No agreement was signed between Laos and Mongolia.",
        "The minister's contract with the audience is a treaty of the heart.",
        "Negotiators from Laos signed the guest book in Mongolia.",
        "The programme of the concert listed songs from Laos and Mongolia.",
    ],
)
def test_what_only_sounds_like_an_instrument_is_none(text):
    assert facts(text)["agreements"] == []


def test_signatories_stand_for_their_states():
    text = (
        "The minister of culture of Laos, Somsy Phoumavong, and the minister of culture of "
        "Mongolia, D. Batjargal, signed a cooperation programme in Vientiane on 2 June 2025."
    )
    (agreement,) = facts(text)["agreements"]
    assert agreement["signatories"] == ["D. Batjargal", "Somsy Phoumavong"]
    assert agreement["parties"] == ["LA", "MN"]
    assert (agreement["place"], agreement["date"]) == ("Vientiane", "2025-06-02")
