"""Titles of works, and other words in capitals, that stand like names of people."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The evening opened with Dust Road, a feature film by director Nokuthula Sibiya.",
            ["Nokuthula Sibiya"],
        ),
        ("The novel White Orchard by Ilir Gashi was read aloud.", ["Ilir Gashi"]),
        (
            "The programme Open Hands, run by curator Marta Kowalczyk, goes on.",
            ["Marta Kowalczyk"],
        ),
        ("The choir sang Isang Bayan and met Minister Nora Okeke.", ["Nora Okeke"]),
        ("The museum showed the film Bruno Reis directed.", ["Bruno Reis"]),
        (
            "Imani Otieno, a drama teacher, spoke of the series Njia, a project of the house.",
            ["Imani Otieno"],
        ),
        (
            "The festival will show Three Lemons by Ana Lima, My Father's Ferry by Marko Perić and "
            "Silent Maria by Lina Haddad.",
            ["Ana Lima", "Marko Perić", "Lina Haddad"],
        ),
        (
            "The medal was handed over to Ana Lima by Marko Perić.",
            ["Ana Lima", "Marko Perić"],
        ),
        ("He named the exhibition ‘Silver Woods. Painting 1890–1940’ an event.", []),
    ],
)
def test_the_title_of_a_work_is_nobody(text, names):
    assert [p["name"] for p in facts(text)["people"]] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mrs. Rehana Uddin, D. G. of Archives and Libraries, spoke.", ["Rehana Uddin"]),
        ("The statues of San Isidro delighted the painter Ana Silva.", ["Ana Silva"]),
        ("Minister San Lwin met nobody.", ["San Lwin"]),
        ("DPM Ratha Vannak came with P.M. Tom Kalsaka.", ["Ratha Vannak", "Tom Kalsaka"]),
        (
            "The film of Filipino-Canadian Carina Tabora, at the chancery, honoured Ms. Tabora.",
            ["Carina Tabora"],
        ),
        ("They walked through Old Havana, Greater Lusaka and Downtown Kabwe.", []),
        ("H E Mohammed Saad Al Kuwari chaired the session.", ["Mohammed Saad Al Kuwari"]),
        (
            "Director at the Ministry of Heritage, Culture and Youth Sultan Al-Harrasi spoke.",
            ["Sultan Al-Harrasi"],
        ),
    ],
)
def test_only_names_of_people_are_people(text, names):
    assert [p["name"] for p in facts(text)["people"]] == names


@pytest.mark.parametrize(
    "headline",
    ["MINISTER OSEI-BONSU PLEDGES SUPPORT TO ARTISTS", "Minister Osei-Bonsu Lauds Young Artists"],
)
def test_the_verb_of_a_headline_is_no_part_of_a_name(headline):
    text = "Minister Kofi Osei-Bonsu spoke on Friday."
    assert [p["name"] for p in facts(text, title=headline)["people"]] == ["Kofi Osei-Bonsu"]
