"""Whose side an article puts an official on: delegations, parties represented, hosts, datelines."""

import pytest

from tests.read.reading import roles

SAID = [
    (  # a clause that opens with a state lists its people, to the next one
        "Minister of Culture of Chile Ana Lima held talks with the head of Culture of Peru, Jan "
        "Novak, in Lima. From Chile there attended the ambassador in Peru, Eva Roth, and the "
        "undersecretary of the arts, Paul Reid; and, for Peru, Deputy Minister Rosa Choque.",
        {"Paul Reid": "CL", "Rosa Choque": "PE"},
    ),
    (  # words behind which the other side is told
        "KUWAIT – On the Kuwaiti side, the session was attended by Assistant Minister Ali Saleh, "
        "while the guest was flanked by Secretary-General of the Ministry of Culture in Amman "
        "Omar Haddad.",
        {"Ali Saleh": "KW", "Omar Haddad": "JO"},
    ),
    (  # a city alone on its line
        "Lost statue comes home\n\nKathmandu\n\nThe statue came back from Copenhagen, where "
        "Danish curators had kept it. Culture Minister Hari Thapa thanked Denmark's ambassador, "
        "Anna Holm.",
        {"Hari Thapa": "NP", "Anna Holm": "DK"},
    ),
    (  # a mayor serves the town
        "NAIROBI – Kenya's minister Grace Mwila met the Mayor of Nairobi, Kofi Addo.",
        {"Grace Mwila": "KE", "Kofi Addo": ""},
    ),
    (
        "The Latvian delegation was led by the Deputy Minister of Culture, Ilze Ozola. Chad was "
        "represented by the Minister of Tourism, Idriss Saleh; Bolivia by the Vice Minister of "
        "Cultures, Rosa Choque; and Nepal by Culture Secretary Hari Thapa.",
        {"Ilze Ozola": "LV", "Idriss Saleh": "TD", "Rosa Choque": "BO", "Hari Thapa": "NP"},
    ),
    (  # members behind a semicolon, the state with the ambassador only
        "The delegation, which stays in Ghana until Friday, consists of Anna Keller, Director of "
        "the Federal Office of Culture; Jonas Frei, Chairperson of the Commission for Contested "
        "Heritage; and Lena Vogt, Ambassador of Austria to Ghana.",
        {"Jonas Frei": "AT"},
    ),
    (
        "A mission from Fiji's Ministry of Heritage, comprising Deputy Secretary for Culture Mere "
        "Vula and Permanent Secretary Jone Tora, toured the archives of Samoa in Apia.",
        {"Mere Vula": "FJ", "Jone Tora": "FJ"},
    ),
    (  # whom a delegation met is not in it
        "The Danish delegation led by Anna Holm, Minister of Culture, visited Ghana. It met the "
        "Deputy Minister of Arts, Kofi Addo, in Accra.",
        {"Anna Holm": "DK", "Kofi Addo": "GH"},
    ),
    (  # who receives somebody somewhere is at home there
        "Montenegro's Prime Minister Luka Perović came to Skopje. Perović was also received in "
        "Skopje by the Speaker of the Assembly, Vesna Ilieva.",
        {"Vesna Ilieva": "MK"},
    ),
    (  # the guest's visit is not that of the host
        "State Secretary for Culture Rui Alves met with the Minister of Arts of Zambia, Grace "
        "Mwila, as the latter was on a working visit to Angola.",
        {"Rui Alves": "AO"},
    ),
    (
        "Prime Minister Tomas Berg received on Monday in Oslo the envoy of the fund, Ana Ruiz, who "
        "is paying a visit to Norway. The fund has its seat in Quito, Ecuador.",
        {"Tomas Berg": "NO"},
    ),
    (  # datelines behind an agency or a reporter, in a line of their own, in capitals
        "(Gulf Wire Agency) MUSCAT, Aug 25 (GWA) -- Minister of Heritage Said Al-Harthy opened a "
        "show from Jordan. Jordan sent forty pieces.",
        {"Said Al-Harthy": "OM"},
    ),
    (
        "By a correspondent, Yerevan, Oct. 6: Minister of Culture Anahit Sargsyan received ten "
        "books from France. France had bought them.",
        {"Anahit Sargsyan": "AM"},
    ),
    (
        "Colombo, March 14, 2025. Minister of Culture Nimal Perera opened a show of masks. Ten of "
        "them are a loan from Japan.",
        {"Nimal Perera": "LK"},
    ),
    (  # an ambassador by rank serves where the office at home is
        "Peru's Deputy Minister of Culture Ana Ríos paid a visit to Belize. She met with "
        "Ambassador Carl Young, Director General of Foreign Affairs. Belize thanked Peru.",
        {"Carl Young": "BZ"},
    ),
    (  # bodies that only a state has
        "The Commissioner of the Royal Tonga Police Force, Sione Vea, welcomed the guests.",
        {"Sione Vea": "TO"},
    ),
    (  # an officer of the very council who serves the state in another office
        "MANAMA, Nov 12 (ABC) -- Minister of Information Yusuf Noor met Tunisia's Minister of "
        "Cultural Affairs, Rim Sfar. The National Council for Arts Secretary-General Hala Rashid "
        "attended.",
        {"Hala Rashid": "BH"},
    ),
    (  # the state in the name of the body
        "It came from Fiji, said Inspector Dale Reid of the Royal Canadian Mounted Police.",
        {"Dale Reid": "CA"},
    ),
    (  # whom a visitor names next to where she came
        "In the course of her visit to Austria, Minister of Foreign Affairs Milica Vuk met the "
        "Deputy Prime Minister of Moldova, Vlad Rusu, at the Embassy of Montenegro in Vienna.",
        {"Milica Vuk": "ME"},
    ),
]


@pytest.mark.parametrize(("text", "states"), SAID)
def test_the_article_says_whose_side_an_official_is_on(text, states):
    found = {role[0]: role[2] for role in roles(text) if role[0] in states}
    assert found == states


NOT_SAID = [
    # a place in a row of three, and one pair alone, say nothing of home
    ("It came from Spain, Chad and Togo. Minister of Culture Ana Lima spoke.", "Ana Lima"),
    # no agency stands before the city
    ("The train (fast) to Vienna, May 5 edition, left. Minister Ana Lima spoke.", "Ana Lima"),
    # a force of no state that is told
    ("The Commissioner of the Harbour Police, Ana Lima, spoke.", "Ana Lima"),
    (  # whom a delegation visits
        "This was told during a courtesy visit by a Swiss delegation led by the Ambassador of "
        "Switzerland, Eva Roth, to the Minister of Tourism, Hon. Ana Lima.",
        "Ana Lima",
    ),
]


@pytest.mark.parametrize(("text", "name"), NOT_SAID)
def test_no_side_is_guessed(text, name):
    assert not {role[2] for role in roles(text) if role[0] == name} - {""}
