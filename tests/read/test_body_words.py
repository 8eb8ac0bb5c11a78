"""Bodies that their place in a sentence tells, or a noun of another language, region or trade."""

import pytest

from tests.read.reading import facts


def named(text):
    """The names of the bodies of a text."""
    return [body["name"] for body in facts(text)["organizations"]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fair was organized by the Surotirtho with the support of the embassy.", "Surotirtho"),
        ("Marek Novak, director of the Harbour Lights, spoke on Monday.", "Harbour Lights"),
        ("The FolkTT and the National Museum of Latvia signed an agreement.", "FolkTT"),
        ("The fair was opened by the Kabal News Agency on Monday.", "Kabal News Agency"),
        ("The fair was opened by the Maneva ni Tangi on Monday.", "Maneva ni Tangi"),
        ("The delegation visited the TARLA in Riga.", "TARLA"),
        ("The delegation visited the Kabal News Agency in Riga.", "Kabal News Agency"),
        ("Marek Novak, head of the Suvorit (Public Theatre of Latvia), spoke.", "Suvorit"),
    ],
)
def test_a_place_that_only_a_body_takes_tells_a_body(text, name):
    found = facts(text)["organizations"]
    assert any(name in {body["name"], *body["aliases"]} for body in found)


@pytest.mark.parametrize(
    "text",
    [
        "The fair was opened by the Aga Khan on Monday.",
        "The fair was opened by the Ooni of Ife on Monday.",
        "The fort was founded by the Ottomans.",
        "The fair was organized by the Modi government.",
        "Marek Novak, director of the Silk Road Project, spoke on Monday.",
        "The delegation visited the Blue Lagoon in Riga.",
        "The bridge was destroyed in the Great Fire.",
        "The delegation visited the DMZ on Monday.",
    ],
)
def test_a_person_people_undertaking_or_place_is_none(text):
    assert named(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Cineteca di Monte Lupo",
        "Apostolic Nunciature in Jordan",
        "Permanent Representation of Malta to the Council of Europe",
        "U.S. Mission to UNESCO",
        "Court of Justice of the European Union",
        "Spazju Tarka",
        "Fundasaun Lorosa",
        "Eye Filmmuseum",
        "Kulturstiftung des Bundes",
        "Northern Ireland Screen",
        "Ss. Ana and Marko University",
        '"Petar Donev" National Theatre',
        "Committee on Interethnic Relations and Friendly Ties with Foreign Countries",
        "Narodno pozorište",
        "Diwan of Zakat and Awqaf",
        "National Centre for Arts and Culture",
        "National Commission for Education, Culture and Science",
        "Coastal Christian Church Samoa",
    ],
)
def test_nouns_of_all_regions_make_names(name):
    assert name in named(f"The delegation visited the {name} on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "The delegation read from the Diwan of Hafez.",
        "They saw the Church of the Holy Redeemer in Riga.",
        "They waited for choosing a hall.",
        "Kabal News Agency reported on the visit.",
        "Agence France-Presse reported on the visit.",
        "The troupe of Kendra Lima danced.",
    ],
)
def test_works_buildings_and_who_reports_are_none(text):
    assert named(text) == []
