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
        (
            "The Museum of Fine Arts in Budapest lent it.",
            "Museum of Fine Arts",
            None,
            "museum",
            "HU",
        ),
        (
            "The Ministry of Tourism, Arts and Culture (MOTAC) of Malaysia sent dancers.",
            "Ministry of Tourism, Arts and Culture",
            "MOTAC",
            "ministry",
            "MY",
        ),
        (
            "The Council for Research in Values, Arts and Letters met on Friday.",
            "Council for Research in Values, Arts and Letters",
            None,
            "council",
            None,
        ),
        (
            "The head of the Ministry for Heritage, the Arts and Local Government spoke.",
            "Ministry for Heritage, the Arts and Local Government",
            None,
            "ministry",
            None,
        ),
        (
            "The Embassy of Nepal on Friday opened a show.",
            "Embassy of Nepal",
            None,
            "embassy",
            "NP",
        ),
        (
            "The Nepal Cultural Society Bahrain danced.",
            "Nepal Cultural Society Bahrain",
            None,
            "ngo",
            "BH",
        ),
        (
            "The Anton de Kom University gave a lecture.",
            "Anton de Kom University",
            None,
            "university",
            None,
        ),
        (
            "The Secretary General of the Tailors and Garment Designers Association spoke.",
            "Tailors and Garment Designers Association",
            None,
            "union",
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


@pytest.mark.parametrize(
    "text",
    [
        "The head of the International Relations Department, Komron Davlatov, came.",
        "The grant is worth AU$160,000 and was paid on Friday.",
        "Olga Petrova and Director Ivan Novak came.",
    ],
)
def test_a_part_that_only_its_field_tells_is_no_body(text):
    assert facts(text)["organizations"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('They saw films of the film studio "Uzbekkino".', "Uzbekkino"),
        ("A memorandum with Silpakorn University on loans was signed.", "Silpakorn University"),
        ("The Senate Committee on Culture paid.", "Senate Committee on Culture"),
        (
            "The deputy director of the Hungarian National Museum for Loans, Ana Lima, came.",
            "Hungarian National Museum",
        ),
        ("The deputy director of the Museum for Applied Arts came.", "Museum for Applied Arts"),
        ("Museo Larco Deputy Director Ana Lima came.", "Museo Larco"),
        ("The Museo del Presidente paid for it.", "Museo del Presidente"),
        ("A local choir, Thenzawl Voices, sang too.", "Thenzawl Voices"),
        ("He spoke with Castlebridge, the film fund of the small states.", "Castlebridge"),
        ("The Everest Lok Dohori troupe danced twice.", "Everest Lok Dohori"),
        ("The press service of Tajikfilm reported it.", "Tajikfilm"),
        ("She is Director General of IRTICA.", "IRTICA"),
        ("It was seized by Heritage Crime Investigations (HCI) in Chicago.", "HCI"),
        ("He leads the Melanesian Leaders Group.", "Melanesian Leaders Group"),
        ("The letter went to the Office of the Prime Minister.", "Office of the Prime Minister"),
        (
            "It is in the Timorese National Gallery and Museum.",
            "Timorese National Gallery and Museum",
        ),
        (
            "The Centre national du livre et de la lecture lent it.",
            "Centre national du livre et de la lecture",
        ),
        ("The Fondazione Luisa Brandi lent it.", "Fondazione Luisa Brandi"),
        (
            "He spoke of the Institute of Folklore and Music of the Royal Academy of Letters.",
            "Institute of Folklore and Music",
        ),
        ("The loan came from Weltmuseum Wien in spring.", "Weltmuseum Wien"),
        ("He had served with the Australian Army in Timor.", "Australian Army"),
        ("Soldiers of the Botswana Defence Force lined the road.", "Botswana Defence Force"),
        ("The decree was passed by East Timor's Council of Ministers.", "Council of Ministers"),
        ("She met the speaker of the Chamber of Deputies.", "Chamber of Deputies"),
        ("The militant group Hamas denied it.", "Hamas"),
        ("Lakar militants fled to the hills.", "Lakar"),
        ("Fighters of the Fatah faction withdrew.", "Fatah"),
        ("The Shining Path guerrilla group laid down its arms.", "Shining Path"),
        ("It was seized by Indian Customs and Excise in spring.", "Indian Customs and Excise"),
        ("The Attorney General's Chambers drafted it.", "Attorney General's Chambers"),
        ("The Consulate General of Peru in Lyon lent it.", "Consulate General of Peru in Lyon"),
        ("The dancers of the UB Ballet performed.", "UB Ballet"),
        ("They sang at the Palais de la Culture in Abidjan.", "Palais de la Culture"),
        ("The Museum of Fibre and Clay (MUFI) opened.", "Museum of Fibre and Clay"),
        ("It was proposed by the Municipal Government of Cusco.", "Municipal Government of Cusco"),
        ("The programme of the Arts Council Malta's new team began.", "Arts Council Malta"),
        ("A show on the Albanian film studio “New Albania” opened.", "New Albania"),
        ("It was adopted by the UNESCO General Conference.", "UNESCO General Conference"),
        ("The Ural Asian Film Forum (UAFF) Chairperson Ana Lima came.", "Ural Asian Film Forum"),
        (
            "The Royal Commission into the Building Industry reported.",
            "Royal Commission into the Building Industry",
        ),
        ("He came with the Suva Harbour Singers.", "Suva Harbour Singers"),
        (
            "They saw the drama theatre named after Lesya Ukrainka.",
            "drama theatre named after Lesya Ukrainka",
        ),
        ("A delegation of the Church of Uganda came.", "Church of Uganda"),
        ("The trip is organised by Trade Ireland.", "Trade Ireland"),
        ("It goes through the Tourism Ministry on the training of crews.", "Tourism Ministry"),
        (
            "She is head of the Permanent Delegation to UNESCO.",
            "Permanent Delegation to UNESCO",
        ),
        (
            "The Immigration and Customs Enforcement (ICE) returned it.",
            "Immigration and Customs Enforcement",
        ),
        ("He praised the Film Training Institute and the NFS as schools.", "NFS"),
        ("He wrote to the Location Services Desk.", "Location Services Desk"),
        ("The Directorate General of Cinema paid.", "Directorate General of Cinema"),
    ],
)
def test_a_body_without_an_english_head_noun_is_found(text, name):
    bodies = facts(text)["organizations"]
    assert name in {form for body in bodies for form in (body["name"], *body["aliases"])}


@pytest.mark.parametrize(
    "text",
    [
        "The director of the agency Ana Lima spoke.",
        "The museum Ana Lima built is closed.",
        "The plan serves the Sustainable Growth Goals (SGG).",
        "They celebrated National Foundation Day.",
        "They saw the Historic Centre of Tallinn.",
        "The ministries of several states and the Ministries of Culture of Peru and Chile agreed.",
        "Sri Lanka Welcomes Dance Troupe",
        "The Diplomatic Corps was invited, and a Guard of Honour was inspected.",
        "The Government of Chile and the Swiss Government signed it.",
        "He was received at Government House and later at King's House.",
        "The IV Silk Road Choir Forum will be held in Samarkand.",
        "Palestinian militants fled and Shiite rebels took the town.",
        "He visited the Palacio Nacional on Friday and the Palacio de los Leones.",
        "She chairs the Executive Board.",
        "Textiles from National Museums around the ocean were shown.",
        "It is happy to see an Asian embassy open.",
        "A statement received by ABC said so.",
        "A permanent Junkanoo museum must be built, and a small Tolstoy library too.",
        "They will pay for the common project “Ohrid School of Icons”.",
        "Memorandum With Swedish Foundation Strengthens Museums",
        "The Kenyan Dancers danced in the Church of the Holy Redeemer.",
        "A school named after Ivo Kos was opened.",
    ],
)
def test_what_only_looks_like_a_body_is_none(text):
    assert facts(text)["organizations"] == []


def test_a_headline_may_give_a_body_in_short():
    text = (
        "Oman Museum hosts talk, NMM director says\n\n"
        "The National Maritime Museum (NMM) of Oman hosted a talk on Monday."
    )
    assert [body["name"] for body in facts(text)["organizations"]] == ["National Maritime Museum"]


@pytest.mark.parametrize(
    "line",
    [
        "(Dhaka Evening Sun)",
        "Source: Himal News Service",
        "All rights reserved to Gulf Pages Media Group 2021 ©",
        "English Section",
        "Source: Mekong Press Network",
    ],
)
def test_a_line_that_tells_whose_report_it_is_tells_of_nothing(line):
    found = facts(f"Minister opens a road\n\nMayor Ana Lima opened a road.\n\n{line}")
    assert not (found["organizations"] or found["events"] or found["countries"])


def test_a_sentence_that_begins_like_an_imprint_is_none():
    found = facts("Designed by the Hermitage Museum, the show toured Oman.")
    assert [one["name"] for one in found["organizations"]] == ["Hermitage Museum"]


def test_a_name_that_comes_again_as_a_body_is_one():
    found = facts(
        "The owners of Ansett asked for help on Monday. Lawyers said that the debts of Ansett "
        "had grown since May."
    )
    assert [one["name"] for one in found["organizations"]] == ["Ansett"]


def test_a_surname_or_place_that_comes_again_is_no_body():
    found = facts(
        "Nasser Haddadin flew to Viborg. The mayor of Viborg thanked Haddadin. Later Haddadin left."
    )
    assert not found["organizations"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bintang Films Sdn. Bhd. The work begins in May.", "Bintang Films Sdn. Bhd."),
        ("Costumes came from Kolam Arts Pte. Ltd. of Singapore.", "Kolam Arts Pte. Ltd."),
        ("The Norwegian Producers’ Association agreed.", "Norwegian Producers’ Association"),
        ("He spoke with Screen Tasmania head Alex Reid.", "Screen Tasmania"),
        ("Kuwait's Al-Majd folk band gave a show.", "Al-Majd folk band"),
        ("The director of the Royal Opera House Muscat spoke.", "Royal Opera House Muscat"),
        ("Haus Tumbuna Museum opened. All came to Haus Tumbuna.", "Haus Tumbuna Museum"),
        ("The NFM Board met at the Newa Folk Museum (NFM).", "Newa Folk Museum"),
        ("She heads the Song Society “Vardar Bells”.", "Song Society “Vardar Bells”"),
        ("He is the rector of the National Archives.", "National Archives"),
        ("A, Head of Relations, Museum of Islamic Art, spoke.", "Museum of Islamic Art"),
        ("The Film Centre “New Wave” programme ends.", "Film Centre"),
        ("The Film Centre “New Wave” Award goes to all.", "Film Centre"),
    ],
)
def test_a_body_is_one_under_its_long_and_short_names(text, name):
    assert [body["name"] for body in facts(text)["organizations"]] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Heads of Mission of the Baltic countries met in Nairobi.",
        "Ties between the Film Archives of both the Countries will grow.",
        "He told of the Songs for Life Mission of the Government.",
        "Studios may apply to the Public Service Pool.",
        "The minister came back, the public news agency DAKPRES reported.",
        "The list is of intangible cultural heritage (ICH). A member of ICH asked.",
    ],
)
def test_a_common_phrase_in_capitals_is_no_body(text):
    assert facts(text)["organizations"] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The White House said that Norway agreed.", ["White House"]),
        ("The first Obama White House said that Norway agreed.", ["White House"]),
        ("Downing Street said so.", ["Downing Street"]),
        ("She signed it in Downing Street.", []),
        ("He was received at the Élysée Palace.", []),
        ("The Autumn African Union summit begins.", ["African Union"]),
        ("The Danish Space Agency sent tents.", ["Danish Space Agency"]),
        ("The US-based Chess League decides in March.", ["Chess League"]),
        ("Ewe-speaking separatists left the town.", []),
        ("The embassy adjoins the East Wing.", []),
        ("There was fighting in the Minya Governorate.", []),
        ("They signed the Protocol on the Establishment of Friendly Ties.", []),
        ("Kiosks are run by Kofi Adu The Ghana Army said.", ["Ghana Army"]),
    ],
)
def test_a_known_body_and_what_stands_before_a_name(text, names):
    assert [body["name"] for body in facts(text)["organizations"]] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He leads the Order and Welfare party.", ["Order and Welfare"]),
        ("He leads the Clean Ghana political party.", ["Clean Ghana"]),
        ("He leads the United Ghana faction.", ["United Ghana"]),
        ("The Kurdish party won, and a Christmas party was held.", []),
        ("The Greek coastguard saved them.", ["Greek coastguard"]),
        ("Money goes to the defence department.", ["defence department"]),
        ("Money goes to the sales department.", []),
        (
            "He sits in the Parliamentary Assembly of the Council of Europe.",
            ["Parliamentary Assembly of the Council of Europe"],
        ),
        (
            "She heads the Society for Friendship with Distant Lands.",
            ["Society for Friendship with Distant Lands"],
        ),
        (
            "He is Director General of the Agency for Strategic Projects Pavel Novak.",
            ["Agency for Strategic Projects"],
        ),
    ],
)
def test_parties_services_and_assemblies_are_bodies(text, names):
    assert [body["name"] for body in facts(text)["organizations"]] == names


@pytest.mark.parametrize(
    "text",
    [
        "He said so in an interview with DAKP on Monday.",
        "She told DAKP's Mary Holmes that it rained.",
        "He said so on the national broadcaster DAKP.",
        "It was published in the journal Cardiology.",
    ],
)
def test_a_medium_that_was_only_told_is_no_body(text):
    assert facts(text)["organizations"] == []


def test_a_headline_does_not_join_a_union_to_its_organ():
    found = facts("The UN Security Council met.", title="UN sends envoys")
    assert {body["name"] for body in found["organizations"]} == {"UN", "UN Security Council"}
