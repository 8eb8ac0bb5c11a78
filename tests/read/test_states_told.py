"""States of offices that the article tells in its own ways: rows of envoys, founders, visits."""

import pytest

from tests.read.reading import roles

SAID = [
    (  # where a guest went, whom a sentence calls the guest, whose letter somebody brought
        "The Omani minister praised Oman. Oman is old. On Monday the Omani minister travelled to "
        "Valencia, where he held talks with the Minister of Culture, Rosa Vidal. Oman thanked.",
        {"Rosa Vidal": "ES"},
    ),
    (
        "JAKARTA, May 5 (Agency) - Indonesia held a forum. The guest from Peru, Minister of "
        "Culture Rosa Vidal, was received over lunch. Indonesia thanked.",
        {"Rosa Vidal": "PE"},
    ),
    (
        "KUWAIT, Feb 10 (Agency) - Kuwait's Minister Ali Sabah met Croatia's Deputy Minister of "
        "Tourism Ana Babic. Babic conveyed to him a letter from Minister of Tourism Ivo Maric. "
        "Kuwait thanked.",
        {"Ana Babic": "HR", "Ivo Maric": "HR"},
    ),
    (  # the letter is brought to the holder, who is at home
        "KUWAIT, Feb 10 (Agency) - Croatia's Deputy Minister of Tourism Ana Babic conveyed a "
        "letter to Minister of Tourism Ali Sabah. Kuwait thanked. Kuwait is ready.",
        {"Ana Babic": "HR", "Ali Sabah": "KW"},
    ),
    (  # a weekday in the dateline
        "Algiers, Wednesday 17 September 2025\n\nThe Minister of Arts, Nadia Belkacem, received "
        "the Ambassador of Chad. Chad thanked. Chad and Mali spoke.",
        {"Nadia Belkacem": "DZ"},
    ),
    (  # a minister's own ambassadors, each at another state
        "The Foreign Minister received several ambassadors of Latvia. He spoke with Latvian "
        "Ambassador to Chile Ilze Ozola, Ambassador to Egypt Juris Kalns and Ambassador to Japan "
        "Vija Berga. They spoke of Estonia. Estonia agreed.",
        {"Ilze Ozola": "LV", "Juris Kalns": "LV", "Vija Berga": "LV"},
    ),
    (
        "Portugal took part with the singer Joana Reis, who was introduced by the Minister of "
        "Culture Rui Alves. Mexico hosted. Mexico thanked. The concert was in Mexico City.",
        {"Rui Alves": "PT"},
    ),
    (  # what a report adds to somebody's words
        'Mongolia and Nepal met. Minister of Arts Bat Tuya said, "President Dorj Ganbat and '
        '(Nepalese) President Hari Thapa both wrote letters."',
        {"Hari Thapa": "NP"},
    ),
    (
        "They met the Prime Minister of the Mauritian Government Anil Doorgakant on Friday.",
        {"Anil Doorgakant": "MU"},
    ),
    (
        "The Minister of Culture of the Cypriot State Eleni Markou spoke.",
        {"Eleni Markou": "CY"},
    ),
    (
        "The delegation was led by the State Secretary for Arts in Austria Marlene Holm.",
        {"Marlene Holm": "AT"},
    ),
    (  # a government and the bodies that it owns or founds
        "In 2022 the Danish government set up the Advisory Committee on Colonial Pieces. It is "
        "led by Mette Holm, Chairperson of the Advisory Committee on Colonial Pieces.",
        {"Mette Holm": "DK"},
    ),
    (
        "The minister spoke with the Head of the Maltese Permanent Delegation to UNESCO, Joe Borg.",
        {"Joe Borg": "MT"},
    ),
    (  # the guest told by the office alone
        "Deputy State Secretary for Cultural Diplomacy visited Kenya. The embassy of Hungary "
        "helped. Deputy State Secretary Ferenc Varga opened a show of photographers of Kenya in "
        "Nairobi. During his visit Ferenc Varga met the mayor. Kenya thanked Hungary.",
        {"Ferenc Varga": "HU"},
    ),
    (
        "The Korean Ambassador to Chad, Han Soo-jin, paid a visit on the Minister of Tourism, "
        "Foday Kamara. Kamara thanked her. She was accompanied by the Second Secretary, Mr. Yoo "
        "Min-kyu. The Moroccan Ambassador to Chad, Ali Lahlou, came too.",
        {"Yoo Min-kyu": "KR"},
    ),
    (  # two ministries of like fields are of two states
        "Jordan's Minister of Culture Samer Hadidi met Oman's Minister of Heritage Hamad Harthi in "
        "Muscat. The signing was attended by Jordanian Ambassador to Oman Ziad Majdoub, "
        "Secretary-General of the Ministry of Culture Hana Bakri, and Said Mamari, director "
        "general of the Ministry of Culture, Sports and Youth.",
        {"Hana Bakri": "JO"},
    ),
    (  # whose mind somebody tells
        "Kenya is ready for talks with Chadian officials on Togo, Deputy Foreign Minister Samuel "
        "Okoro said.",
        {"Samuel Okoro": "KE"},
    ),
    (
        "Kenya views U.S. bases near Chad as a threat, Foreign Minister Samuel Okoro said after "
        "talks with Ethiopian officials.",
        {"Samuel Okoro": "KE"},
    ),
    ("The award went to Ana Lima, a Peruvian lawyer, former trade minister.", {"Ana Lima": "PE"}),
    (  # the United States, which an article is about
        "The United States looks forward to talks with Chad, the US said. Secretary of State Carl "
        "Meyer went to Chad.",
        {"Carl Meyer": "US"},
    ),
    ("North Korea launched a ship, and leader Kim Jong Un watched.", {"Kim Jong Un": "KP"}),
    (
        "Prime Minister of Mali Omar Traore, who is also the acting president, spoke in Chad.",
        {"Omar Traore": "ML"},
    ),
    (
        "Jan Huber, who is Austria's Trade Minister and also Vice Chancellor, spoke in Chad.",
        {"Jan Huber": "AT"},
    ),
    (  # whose office a clause tells
        "Marie Dubois, who led the talks when she was Belgium's trade minister, was pleased.",
        {"Marie Dubois": "BE"},
    ),
    (
        "Peru's trade minister Ana Lima spoke as she met with Samuel Okoro, her Ghanaian "
        "counterpart, on Monday.",
        {"Ana Lima": "PE", "Samuel Okoro": "GH"},
    ),
]


@pytest.mark.parametrize(("text", "states"), SAID)
def test_the_article_tells_the_state_of_an_office(text, states):
    found = {role[0]: role[2] for role in roles(text) if role[0] in states}
    assert found == states


NOT_SAID = [
    # others than its own speak of what a state does
    (
        "Kenya violates the treaty, Foreign Minister Samuel Okoro said after talks in Chad. Chad "
        "and Kenya met.",
        "Samuel Okoro",
        "KE",
    ),
    # a description of somebody else's work
    ("Ana Lima, the owner of a Peruvian house, former minister, spoke.", "Ana Lima", "PE"),
    # whom the opening phrase names is not the subject
    ("In a call with Ana Lima, the President of Chad vowed to help.", "Ana Lima", "TD"),
    # a leader of a party
    ("Opposition leader Barack Obama spoke in Chad.", "Barack Obama", "US"),
    # several states have such a secretary
    (
        "The Latvian secretary of state Ilze Ozola met the US Navy. The US thanked her. Then all "
        "went to Chad. Secretary of State Juris Kalns came too.",
        "Juris Kalns",
        "US",
    ),
    # who is told only before becoming one
    ("Ana Lima was paid before she was Chile's trade minister.", "Ana Lima", "CL"),
    # ambassadors of several states come to one
    (
        "The Dutch Ambassador to Kenya Anna Vos, Ambassador to Kenya Luc Petit and Ambassador to "
        "Kenya Jan Nowak came.",
        "Luc Petit",
        "NL",
    ),
    # the host of who took part
    (
        "LIMA, May 5 – Ten states sang. Peru was glad.\n\nJordan took part with a trio, which was "
        "received by the Minister of Culture Ana Lima. Peru thanked the trio.",
        "Ana Lima",
        "JO",
    ),
    # where somebody is, not whom they serve
    ("She met Peru's Minister of Culture in Austria Ana Lima.", "Ana Lima", "AT"),
    # who else set something up
    (
        "The Danish singers set up the Advisory Committee on Pieces. Mette Holm is Chairperson of "
        "the Advisory Committee on Pieces.",
        "Mette Holm",
        "DK",
    ),
    # a house is no state
    (
        "Togo and Hungary plan a show, said Ákos Varga, a representative of the museum. Togo sent "
        "experts. Togo thanks Hungary.",
        "Ákos Varga",
        "TG",
    ),
]


@pytest.mark.parametrize(("text", "name", "state"), NOT_SAID)
def test_no_other_state_is_taken(text, name, state):
    assert state not in {role[2] for role in roles(text) if role[0] == name}


def test_who_leads_a_party_is_told_before_the_name():
    text = "As leader of the Harvest Party, Joost Bakker wants to leave."
    assert ("Joost Bakker", "leader", "", "", "Harvest Party", False) in roles(text)


def test_the_counterpart_of_an_officer_is_no_minister():
    text = (
        "Peru's Trade Minister Rosa Gil spoke. The director of the Museum of Lima, Ana Lima, met "
        "her Chilean counterpart, Juan Soto."
    )
    assert not [role for role in roles(text) if role[0] == "Juan Soto"]
