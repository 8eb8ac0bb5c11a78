"""The state of an office that its own phrase does not give, and what an article gives it by."""

import pytest

from tests.read.reading import roles

STATED_BY_THE_ARTICLE = [
    (  # the state to which the ambassador is accredited is at home
        "Minister of Tourism, Wildlife and Antiquities Martin Okello Byaruhanga met H.E. Lim "
        "Chae-won, Ambassador of the Republic of Korea to Uganda.",
        ("Martin Okello Byaruhanga", "minister of tourism, wildlife and antiquities", "UG", ""),
    ),
    (  # the dateline
        "DUSHANBE, May 5 (Agency) – Minister of Culture Matluba Sattori opened a show of Tajik "
        "silk with the ambassador of Kuwait, Faisal Al-Dosari.",
        ("Matluba Sattori", "minister of culture", "TJ", ""),
    ),
    (
        "DUSHANBE, May 5 (Agency) – Minister of Culture Matluba Sattori opened a show of Tajik "
        "silk with the ambassador of Kuwait, Faisal Al-Dosari.",
        ("Faisal Al-Dosari", "ambassador", "KW", "TJ"),
    ),
    (  # where the guest came to
        "Indonesia's director general of culture, Retno Wulandari, paid a visit to Suriname. "
        "Minister of Home Affairs Cheryl Doekhi showed her the monument.",
        ("Cheryl Doekhi", "minister of home affairs", "SR", ""),
    ),
    (  # the office before, one state for both
        "The envoy met Timor-Leste President Domingos Amaral and Prime Minister Rui Soares.",
        ("Rui Soares", "prime minister", "TL", ""),
    ),
    (  # whom somebody came with
        "Benin's Minister of Culture Bertrand Ahanhanzo, accompanied by Director of Heritage "
        "Gilles Adoukonou, is in Ghana.",
        ("Gilles Adoukonou", "director of heritage", "BJ", ""),
    ),
    (  # the mission of the ambassador
        "Ambassador of Chile to Georgia Pablo Soto came with Deputy Head of Mission Ana Rojas.",
        ("Ana Rojas", "deputy head of mission", "CL", "GE"),
    ),
    (  # the name of the mission
        "Aiko Tanaka, Second Secretary (Culture) at the Embassy of Japan in Peru, spoke.",
        ("Aiko Tanaka", "second secretary", "JP", "PE"),
    ),
    (  # general knowledge of who leads a state
        "President Emmanuel Macron received the curators from Benin.",
        ("Emmanuel Macron", "president", "FR", ""),
    ),
]


@pytest.mark.parametrize(("text", "role"), STATED_BY_THE_ARTICLE)
def test_the_article_gives_the_state_of_an_office(text, role):
    assert role in {found[:4] for found in roles(text)}


NOT_SAID = [
    # two states as near as each other
    ("France and Benin agreed. Minister Ana Lima and Minister Jan Novak signed.", "Ana Lima"),
    # the state of the other minister is the other's
    ("Culture Minister Ana Lima met French Culture Minister Jan Novak.", "Ana Lima"),
    # another person of a leader's name with another office
    ("Museum director Imran Khan opened the show.", "Imran Khan"),
    # where a person comes from is not whom they serve
    ("The Chilean director Sebastián Rojas shot the film.", "Sebastián Rojas"),
    # the president of a university
    (
        "Fan Lihua, vice president of the Yellow River University, came to Lesotho. Vice President "
        "Fan Lihua praised Lesotho.",
        "Fan Lihua",
    ),
]


@pytest.mark.parametrize(("text", "name"), NOT_SAID)
def test_no_state_is_guessed(text, name):
    assert not {role[2] for role in roles(text) if role[0] == name} - {""}
