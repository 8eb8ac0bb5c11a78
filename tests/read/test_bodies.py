"""Bodies under several names, bodies without a telling noun, and parties that are none."""

import pytest

from tests.read.reading import facts


def bodies(text):
    """The bodies of a text, each with all its names."""
    return [{body["name"], *body["aliases"]} for body in facts(text)["organizations"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Speaker of the Sejm (the Polish parliament) came.", {"Sejm", "Polish parliament"}),
        (
            "The National Institute of Culture (INC: Instituto Nacional de Cultura) agreed.",
            {"National Institute of Culture", "INC", "Instituto Nacional de Cultura"},
        ),
        (
            "The Peruvian Foreign Ministry and the Ministry of Foreign Affairs of Peru are one.",
            {"Peruvian Foreign Ministry", "Ministry of Foreign Affairs of Peru"},
        ),
        ("The British-Tajik Society (BTS) hosted them.", {"British-Tajik Society", "BTS"}),
        (
            "The Committee on Arts and Cordial Bonds between Peoples (CACBP) met.",
            {"Committee on Arts and Cordial Bonds between Peoples", "CACBP"},
        ),
    ],
)
def test_brackets_and_other_words_name_the_same_body(text, names):
    (found,) = bodies(text)
    assert names <= found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Fiji Rugby confirmed its list, and Netball Jamaica president Tanya Brooks said so.",
            ["Fiji Rugby", "Netball Jamaica"],
        ),
        ("The squads are ready for the Fiji Rugby Cup and for Jamaican netball.", []),
        ("Screen Tasmania and Film Samoa signed.", ["Screen Tasmania", "Film Samoa"]),
        (
            "Lecturers of Universitas Airlangga and Univerzita Karlova came.",
            ["Universitas Airlangga", "Univerzita Karlova"],
        ),
        (
            "They hired the Ballet Folklórico de Sucre and the Ballet of Youth.",
            ["Ballet Folklórico de Sucre", "Ballet of Youth"],
        ),
        (
            "Director-General of Myanma Radio and Television Daw Khin Lay came.",
            ["Myanma Radio and Television"],
        ),
        ("Myanma Radio and Television reported on it.", []),
        (
            "The National School of Dance and the Natural History Museum agreed.",
            ["National School of Dance", "Natural History Museum"],
        ),
        (
            "The Museum der Dinge and the Czech-Nepali Society wrote.",
            ["Museum der Dinge", "Czech-Nepali Society"],
        ),
        (
            "The Ministry of iTaukei Affairs and Lands wrote to the Institutional Press Office.",
            ["Ministry of iTaukei Affairs and Lands"],
        ),
        (
            "The singer heard Delta Works Chief Executive Officer Dr. Nora Riad.",
            ["Delta Works"],
        ),
    ],
)
def test_a_body_is_told_by_more_than_its_noun(text, names):
    assert [body["name"] for body in facts(text)["organizations"]] == names


@pytest.mark.parametrize(
    "text",
    [
        "The Nepal Cultural Delegation was welcomed by the mayor.",
        "The African Group in Geneva thanked the envoy.",
        "The MOCST Minister welcomed the guests.",
        "(Photo: Andean Press Service)",
        "They spoke at the Third Forum of Small Museums.",
        "Luz Peralta, Dirección de Museos at the house, came.",
        "They were led to the Lecture Theatre and the Council Hall.",
        "Dr Norhaya Md Zin left. The guests thanked Norhaya, and Norhaya smiled.",
    ],
)
def test_parties_rooms_and_credits_are_no_bodies(text):
    assert bodies(text) == []
