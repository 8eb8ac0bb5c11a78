"""Bodies with their abbreviation, kind and country."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "name", "alias", "kind", "country"),
    [
        (
            "Uruguay's Ministry of Education and Culture paid for the tour.",
            "Ministry of Education and Culture",
            None,
            "ministry",
            "UY",
        ),
        (
            "The Ministry of Culture, Youth and Sports of Albania paid for the tour.",
            "Ministry of Culture, Youth and Sports of Albania",
            "Ministry of Culture, Youth and Sports",
            "ministry",
            "AL",
        ),
        (
            "The Embassy of Slovenia in Cairo showed the film.",
            "Embassy of Slovenia in Cairo",
            None,
            "embassy",
            "SI",
        ),
        (
            "The Vietnamese Embassy in Prague showed the film.",
            "Vietnamese Embassy in Prague",
            None,
            "embassy",
            "VN",
        ),
        (
            "The University of Botswana signed the lease.",
            "University of Botswana",
            None,
            "university",
            "BW",
        ),
        (
            "The Korea Foundation gave a grant to the National Museum of Ethnology.",
            "Korea Foundation",
            None,
            "foundation",
            None,
        ),
        ("UNESCO sent two experts to the site.", "UNESCO", None, "igo", None),
        (
            "The Gulbenkian Foundation lent a manuscript.",
            "Gulbenkian Foundation",
            None,
            "foundation",
            None,
        ),
        (
            "The Goethe-Institut and the Instituto Cervantes share a building in Quito.",
            "Goethe-Institut",
            None,
            None,
            None,
        ),
        (
            "The Goethe-Institut and the Instituto Cervantes share a building in Quito.",
            "Instituto Cervantes",
            None,
            None,
            None,
        ),
        (
            "The Royal Academy of Dance of Jordan opened a branch.",
            "Royal Academy of Dance of Jordan",
            None,
            "academy",
            "JO",
        ),
        (
            ("The National Library of Armenia and the State Archive of Hesse exchanged copies."),
            "National Library of Armenia",
            None,
            "library",
            "AM",
        ),
        (
            "The Union of Filmmakers of Moldova elected a board.",
            "Union of Filmmakers of Moldova",
            None,
            "union",
            "MD",
        ),
        (
            "The Higher Institute of Dramatic Arts of Syria reopened.",
            "Higher Institute of Dramatic Arts of Syria",
            None,
            "institute",
            "SY",
        ),
        ("The Baku Music Academy sent a quartet.", "Baku Music Academy", None, "academy", "AZ"),
        (
            ("The Ministry of Foreign Affairs of Panama thanked the Smithsonian Institution."),
            "Smithsonian Institution",
            None,
            None,
            "US",
        ),
    ],
)
def test_a_body_is_found_with_its_whole_name(text, name, alias, kind, country):
    """``None`` stands for what a row does not ask about."""
    bodies = {o["name"]: o for o in facts(text)["organizations"]}
    assert name in bodies
    assert alias is None or alias in bodies[name]["aliases"]
    assert kind is None or bodies[name]["kind"] == kind
    assert country is None or bodies[name]["country"] == country


def test_a_body_named_again_by_its_abbreviation_is_one_body():
    text = "The Sahel Film Centre (SFC) opened in Niamey. The SFC has two halls."
    assert [o["name"] for o in facts(text)["organizations"]] == ["Sahel Film Centre"]
