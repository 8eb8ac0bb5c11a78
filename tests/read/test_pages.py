"""Pages as ministries, embassies and agencies put them on the web: menus and bylines around the
text, headlines cut off, stock phrases of protocol, names in the spelling of their language."""

import pytest

from tests.read.reading import among, facts, pairs, roles

OFFICES = [
    (  # a family name that is an office elsewhere
        "Ljubljana, January 18 (RHC-Minrex)-- Marko Zupan, Slovenian Vice Minister of Culture, "
        "spoke.",
        {"Marko Zupan": ("vice minister of culture", ("SI",), None)},
    ),
    (  # issues are a field behind an adjective
        "Signed by Peru's Deputy Minister of Culture & Sports for Contemporary Cultural Issues, "
        "Ana Lima.",
        {
            "Ana Lima": (
                "deputy minister of culture & sports for contemporary cultural issues",
                ("PE",),
                None,
            )
        },
    ),
    (  # a comma that ends another phrase
        "Since 1992 it has grown with their relations, culture minister of Chad Ali Saleh said.",
        {"Ali Saleh": ("culture minister", ("TD",), None)},
    ),
    (  # ministers of one list, one of whom deals with other states
        "MALE, May 2: She will meet Education Minister Aishath Shifa, Acting Foreign Affairs "
        "Minister Hussain Nizar, and other officials of the Maldives.",
        {"Hussain Nizar": ("acting foreign affairs minister", ("MV",), None)},
    ),
    (  # a first name that is a town, behind a body
        "The Head of the Department of Museums and Heritage Salem Abdullah Al Mannai spoke.",
        {"Salem Abdullah Al Mannai": ("head", (), "Department of Museums and Heritage")},
    ),
    (  # a field behind a ministry that has its own
        "The undersecretary of the Ministry of Culture for Heritage Affairs, Ana Lima, spoke.",
        {"Ana Lima": ("undersecretary for heritage affairs", (), "Ministry of Culture")},
    ),
    (  # a counterpart of somebody without a name
        "Chile's culture minister met her Italian counterpart, Giulio Ferri, in Rome.",
        {"Giulio Ferri": ("culture minister", ("IT",), None)},
    ),
    (
        "Foreign ministers of the region and their Japan counterpart, Hideo Mori, met.",
        {"Hideo Mori": ("foreign minister", ("JP",), None)},
    ),
    (  # the other name of a state behind its rank
        "The Ambassador of the Republic of Turkey to Ghana, Murat Yilmaz, spoke.",
        {"Murat Yilmaz": ("ambassador", ("TR",), None)},
    ),
    (  # an adverb, no former office
        "Then the Ambassador of Poland to Chad Jan Novak spoke.",
        {"Jan Novak": ("ambassador", ("PL",), None)},
    ),
    (  # the ambassador whom a line names by office only
        "Newly accredited Ambassador of Poland presented her credentials to President of Mongolia "
        "D.Ganbaatar. The President and the Ambassador, Ms. Ewa Kowalik, agreed.",
        {"Ewa Kowalik": ("ambassador", ("PL",), None)},
    ),
    (  # who invites somebody is not who is invited
        "Invited by the minister of Culture of Niger, Aissa Diallo, the Angolan minister spoke.",
        {"Aissa Diallo": ("minister of culture", ("NE",), None)},
    ),
    (  # the Union is India's
        "Union Culture Minister Ravi Rathore met a Lao delegation. India and Laos are friends.",
        {"Ravi Rathore": ("union culture minister", ("IN",), None)},
    ),
    (  # the host of a delegation is of another state
        "The Minister of Foreign Affairs, Ricardo Aldana, received today a delegation of Bolivian "
        "columnists. The Ambassador of Chile in Bolivia, Raul Ibanez, and the Consul General of "
        "Bolivia in Chile, Jorge Vaca, were also present.",
        {"Ricardo Aldana": ("minister of foreign affairs", ("CL",), None)},
    ),
    (
        "In Khartoum, Minister of Culture Omar Bakri received Ambassador Tom Urban. The films run "
        "at the British Council. Sudan and Germany cooperate.",
        {"Omar Bakri": ("minister of culture", ("SD",), None)},
    ),
    (  # sides told behind their people
        "Minister of Culture Ali Attiyah, Chair on the Qatari side, and Minister of Culture Saad "
        "Otaibi, Chair on the Saudi side, met.",
        {
            "Ali Attiyah": ("minister of culture", ("QA",), None),
            "Saad Otaibi": ("minister of culture", ("SA",), None),
        },
    ),
    (  # a delegation that a participle opens
        "Headed by the Rector Ana Karpova, the delegation of the Lima Film Academy visited Chad.",
        {"Ana Karpova": ("rector", (), "Lima Film Academy")},
    ),
    (  # "this country" is the one told before
        "Ahmad Jafari will visit Minsk, Belarus, Iranian ambassador to this country Mehdi Sadeghi "
        "wrote.",
        {"Mehdi Sadeghi": ("ambassador", ("IR",), None)},
    ),
    (  # fields with no word before them
        "LAHORE: Secretary National History and Literary Heritage Mohsin Hashmi spoke.",
        {"Mohsin Hashmi": ("secretary national history and literary heritage", ("PK",), None)},
    ),
    (  # a roll, with the state behind each office
        "The Meeting was attended by H.E. Ahmad Bakri, Minister of Culture, Youth and Sports, "
        "Brunei Darussalam; H.E. Sam Kamsan, Secretary of State, Ministry of Culture, Cambodia; "
        "and H.E. Eva Roth, Minister of Culture, Denmark, in Manila, Philippines.",
        {
            "Ahmad Bakri": ("minister of culture, youth and sports", ("BN",), None),
            "Sam Kamsan": ("secretary of state", ("KH",), "Ministry of Culture"),
        },
    ),
    (  # fields of a ministry before the office
        "Malaysia Ministry of Tourism, Arts and Culture Undersecretary Ana Yong spoke.",
        {"Ana Yong": ("undersecretary", ("MY",), "Malaysia Ministry of Tourism, Arts and Culture")},
    ),
    (  # in the spelling of the language
        "Director of the State Records Management and Archives Department of Việt Nam Dang Quoc "
        "Tuan spoke in Hà Nội.",
        {
            "Dang Quoc Tuan": (
                "director",
                ("VN",),
                "State Records Management and Archives Department of Việt Nam",
            )
        },
    ),
    (  # a committee of a parliament
        "Jana Ozola, chair of the Committee on Culture of Latvia's Saeima, spoke.",
        {"Jana Ozola": ("chair", ("LV",), "Committee on Culture")},
    ),
    (  # an adjective before the name of a body
        "The chairwoman of the congressional Culture Committee, Rosa Tello, spoke in Lima.",
        {"Rosa Tello": ("chairwoman", ("PE",), "Culture Committee")},
    ),
    (  # a short name for what is named after somebody
        "The Azerbaijan Cultural Center named after Nizami Ganjavi opened. Rauf Salimov, Director "
        "of the Azerbaijan Cultural Center, spoke.",
        {
            "Rauf Salimov": (
                "director",
                (),
                "Azerbaijan Cultural Center named after Nizami Ganjavi",
            )
        },
    ),
    (  # who serves a leader
        "Paul Etienne, foreign policy adviser to President Emmanuel Macron, spoke.",
        {"Paul Etienne": ("foreign policy adviser", ("FR",), None)},
    ),
    (
        "The special envoy of President Vladimir Putin, Mikhail Ulanov, arrived in Bamako.",
        {"Mikhail Ulanov": ("special envoy", ("RU",), None)},
    ),
    (  # offices in the order of the names before them
        "It was signed by Flora Parly and Abdou Diop, respectively the French armed forces "
        "minister and the Senegalese minister of culture.",
        {
            "Flora Parly": ("armed forces minister", ("FR",), None),
            "Abdou Diop": ("minister of culture", ("SN",), None),
        },
    ),
    (  # the part of a body that somebody chairs
        "Lars Holm, who chairs the board of the Nordic Culture Fund, agreed.",
        {"Lars Holm": ("chair of the board", (), "Nordic Culture Fund")},
    ),
    (  # what only the office behind it tells to be a body
        "Ana Rossi, president of the Asian Youth Orchestra, Ina Keane, chairperson of the European "
        "Museum Forum, and Jan Novak, general secretary of the Central European Initiative, spoke.",
        {
            "Ana Rossi": ("president", (), "Asian Youth Orchestra"),
            "Ina Keane": ("chairperson", (), "European Museum Forum"),
            "Jan Novak": ("general secretary", (), "Central European Initiative"),
        },
    ),
    (
        "The secretary general of the Forum of Mountain Cultures, Dr. Tashi Wangmo, spoke.",
        {"Tashi Wangmo": ("secretary general", (), "Forum of Mountain Cultures")},
    ),
    (  # a noun that might be a verb
        "The Museo de los Continentes head Leticia Arce spoke.",
        {"Leticia Arce": ("head", (), "Museo de los Continentes")},
    ),
    (  # a body and its letters, without brackets
        "The Secretary General of the International Organization for Joint Development of Turkic "
        "Culture and Art TURKSOY Marat Kasymov spoke.",
        {
            "Marat Kasymov": (
                "secretary general",
                (),
                "International Organization for Joint Development of Turkic Culture and Art",
            )
        },
    ),
    (  # what "and" joins: a department, the fields of an office
        "It was attended by Said Al Nuaimi, Chairman of the Municipality and Planning Department, "
        "and Yusuf Al Zaabi, Director-General of Protocols and Hospitality.",
        {"Said Al Nuaimi": ("chairman", (), "Municipality and Planning Department")},
    ),
    (  # a land is no part of the body that the office before is held in
        "Ahmed Ali, Supreme Council Member and Ruler of Fujairah, spoke in the UAE.",
        {"Ahmed Ali": ("member", (), "Supreme Council")},
    ),
    (  # the body in full behind its letters
        "She met the Director of the Monitoring Directorate of ICOMOS (International Council on "
        "Monuments and Sites) Regina Duringer.",
        {"Regina Duringer": ("director", (), "Monitoring Directorate of ICOMOS")},
    ),
    (  # whom somebody represents, not what he is
        "He introduced Karen Terian, the Permanent Representative of Armenia to UNESCO and Prime "
        "Minister's Personal Representative in the Organization of La Francophonie.",
        {"Karen Terian": ("personal representative", (), "Organization of La Francophonie")},
    ),
    (  # what India calls its foreign minister
        "India hosted the talks of Bhutan and Nepal. External Affairs Minister Anil Rao spoke.",
        {"Anil Rao": ("external affairs minister", ("IN",), None)},
    ),
    (  # a line for each, with a dash between office and name
        "Present were: Minister of Culture of the Czech Republic—Petr Dostál; Minister of Cultural "
        "Heritage of the Republic of Hungary—Zsolt Rockenstein.",
        {
            "Petr Dostál": ("minister of culture", ("CZ",), None),
            "Zsolt Rockenstein": ("minister of cultural heritage", ("HU",), None),
        },
    ),
    (  # the people of one side
        "Poland was host. The Czech Republic representation included the Minister of Culture David "
        "Hermann and the Secretary of State Petr Kostický.",
        {
            "David Hermann": ("minister of culture", ("CZ",), None),
            "Petr Kostický": ("secretary of state", ("CZ",), None),
        },
    ),
    (  # counterparts in the order of their states
        "South Korean Culture Minister Park Bo-hyun poses with his Japanese and Chinese "
        "counterparts, Keiko Nagata (L) and Hu Hong, respectively, in Jeonju.",
        {
            "Keiko Nagata": ("culture minister", ("JP",), None),
            "Hu Hong": ("culture minister", ("CN",), None),
        },
    ),
    (  # a minister in a state, before a form of address
        "The Minister of State for Youth and Arts in Burundi, Hon. Sandra Umutoni, spoke.",
        {"Sandra Umutoni": ("minister of state for youth and arts", ("BI",), None)},
    ),
    (  # a bureau of a ministry
        "Kim Dong-su, director-general of the cultural affairs bureau at Seoul's foreign ministry, "
        "spoke.",
        {
            "Kim Dong-su": (
                "director-general of the cultural affairs bureau",
                ("KR",),
                "foreign ministry",
            )
        },
    ),
    (  # commas in the name of a body
        "Edmond Mbala, the Country Representative of the United Nations Educational, Scientific, "
        "and Cultural Organization (UNESCO) to Ghana, spoke.",
        {
            "Edmond Mbala": (
                "country representative",
                (),
                "United Nations Educational, Scientific, and Cultural Organization",
            )
        },
    ),
    (  # a firm that "and" joins
        "Cyril Bolland, CEO of Bolland Transport and Logistics, spoke.",
        {"Cyril Bolland": ("ceo", (), "Bolland Transport and Logistics")},
    ),
    (  # a director, not the representative of a state
        "The Embassy of Peru in Japan was host to Hector Solano, Representative Director of the "
        "Japan Association for Latin American Art.",
        {
            "Hector Solano": (
                "representative director",
                (),
                "Japan Association for Latin American Art",
            )
        },
    ),
    (
        "Fernando de Leon, Jr., Chairman of the Manila Film Foundation, spoke.",
        {"Fernando de Leon": ("chairman", (), "Manila Film Foundation")},
    ),
    (  # the ministry of the minister with its fields
        "The Minister of Arts and Media, Ali Keita, received Omar Sy, Minister of Arts of Algeria. "
        "It took place in the presence of the Secretary General of the Ministry of Arts and Media, "
        "Adama Ba, in Bamako, Mali.",
        {"Adama Ba": ("secretary general", ("ML",), "Ministry of Arts and Media")},
    ),
    (  # where the body of an office is
        "It was signed by the Director-General of the Department of Antiquities in Jordan Musa "
        "Wazir and by the Country Director of the British Council in Nigeria, Diana Reid.",
        {
            "Musa Wazir": ("director-general", ("JO",), "Department of Antiquities"),
            "Diana Reid": ("country director", (), "British Council"),
        },
    ),
    (  # a government before its state
        "She met the Honorable Kumar Rai, the Government of Nepal's Ambassador to Peru.",
        {"Kumar Rai": ("ambassador", ("NP",), None)},
    ),
    (  # whom somebody stands in for
        "The Chinese Ambassador to Zambia came. Bwalya Mukanda, Representative of Vice Chancellor "
        "of Copperbelt University, spoke.",
        {
            "Bwalya Mukanda": (
                "representative of vice chancellor of copperbelt university",
                (),
                "Copperbelt University",
            )
        },
    ),
    (  # two offices with a stroke between
        "Julia Asante, Founder/Executive Director of the Accra Film School, thanked him.",
        {"Julia Asante": ("executive director", (), "Accra Film School")},
    ),
    (  # how Venezuela calls its ministers
        "Venezuela's Minister of People's Power for Culture, Raúl Cazorla, spoke.",
        {"Raúl Cazorla": ("minister of people's power for culture", ("VE",), None)},
    ),
    (  # a field that is called after the state; then the other party's minister is the other one
        "OTTAWA, July 12 - Hélène Claes, Minister of Culture, and Marc Lavigne, Minister of "
        "Canadian Heritage, signed an agreement between Belgium and Canada.",
        {
            "Hélène Claes": ("minister of culture", ("BE",), None),
            "Marc Lavigne": ("minister of canadian heritage", ("CA",), None),
        },
    ),
    (  # a name that is a town, too
        "Muscat: Salem bin Hamad Al Habsi, Minister of Heritage, spoke.",
        {"Salem bin Hamad Al Habsi": ("minister of heritage", ("OM",), None)},
    ),
    (  # a name that begins with the letter of a glottal stop
        "Samoa’s Internal Affairs Minister ‘Ana Vea spoke.",
        {"Ana Vea": ("internal affairs minister", ("WS",), None)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_readouts(text, expected):
    held = [
        (name, (title, tuple(of.split()), org))
        for name, title, of, _, org, _ in roles("News\n\n" + text)
    ]
    for name, told in expected.items():
        assert (name, told) in held


@pytest.mark.parametrize(
    "lines",
    [
        "CHINAUS AFRICAASIA Français",
        "Home Africa Egypt: Culture Minister Meets",
        "Sender Name: *",
        "Culture Minister and Institute Head Discuss Plans to Enhance Cultural...",
        "Skip to Main Content",
        "Japanese film entitled Thermae Romae opened the Black Star International Film Festival.",
        "The talks at the Ministry's Head Quarters were on Food Processing and MoS Jal Shakti.",
        "Leave a Reply Cancel Reply",
        "They met at the Begum Rokeya Auditorium and at Sen Monorom city.",
    ],
)
def test_lines_around_a_text_name_nobody(lines):
    text = f"{lines}\n\nThe minister met Ambassador Eva Roth of Denmark.\n\n{lines}"
    assert [person["name"] for person in facts(text)["people"]] == ["Eva Roth"]


def test_a_region_before_an_office_is_no_part_of_a_name():
    text = "MOSCOW, May 3 -- Tambo Region Governor Igor Kobelev spoke."
    assert [person["name"] for person in facts(text)["people"]] == ["Igor Kobelev"]


def test_a_name_is_not_that_of_whom_only_an_initial_is_told():
    text = "Director S. Somchai of Thailand spoke of the visit of President Sukarno."
    assert {p["name"] for p in facts(text)["people"]} == {"S. Somchai", "Sukarno"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks took place in May under the joint Chairmanship of the Hon. Elton Reid, "
            "Minister of Culture of Grenada, and Mr. Rafael Soto, Minister of Culture of Cuba.",
            among("Elton Reid", "Rafael Soto"),
        ),
        (
            "Peru and Chad strengthened ties in a meeting between the Minister of People's Power "
            "for Culture, Raúl Cazorla, and Ambassador Andrei Molchan.",
            among("Andrei Molchan", "Raúl Cazorla"),
        ),
        (
            "Jan Novak and his delegation visited the university, undertook their friendly talks "
            "with Rector Ana Lima and went home.",
            among("Ana Lima", "Jan Novak"),
        ),
        (
            "The meeting was attended by Minister Ana Lima and Rector Jan Novak. Also taking part "
            "in the balance sheet was Ambassador Eva Roth.",
            among("Ana Lima", "Eva Roth", "Jan Novak"),
        ),
        (
            "Aside from Minister Ana Lima, the meeting was attended by Rector Jan Novak and "
            "Ambassador Eva Roth.",
            among("Ana Lima", "Eva Roth", "Jan Novak"),
        ),
        (
            "Participating in the meeting were:\n\nMinister of Culture of Peru—Ana Lima; Minister "
            "of Culture of Chad—Omar Sy; Minister of Culture of Mali—Ali Keita.",
            among("Ali Keita", "Ana Lima", "Omar Sy"),
        ),
        (
            "Participating in the meeting tomorrow will be:\n\nMinister of Culture of Peru—Ana "
            "Lima; Minister of Culture of Chad—Omar Sy.",
            set(),
        ),
        ("Remarks by Minister Ana Lima on Rector Jan Novak at the meeting of ministers", set()),
        (
            "Prior to meeting Rector Jan Novak, Minister Ana Lima received Ambassador Eva Roth.",
            among("Ana Lima", "Jan Novak") | among("Ana Lima", "Eva Roth"),
        ),
        (
            "Ambassador Jan Novak and the Director of Museums Ana Lima at the meeting on May 3",
            among("Ana Lima", "Jan Novak"),
        ),
        (
            "The Meeting was attended by H.E. Ana Lima, Minister of Culture, Chile; H.E. Eva Roth, "
            "Minister of Culture, Denmark; and Mr. Jan Novak, Deputy Minister of Arts, Peru.",
            among("Ana Lima", "Eva Roth", "Jan Novak"),
        ),
        (
            "Ana Lima and Jan Novak served as co-chairs of the meeting.",
            among("Ana Lima", "Jan Novak"),
        ),
        (
            "Undersecretary Ana Lima of Chile had an interaction with Portuguese poet Rui Paz.",
            among("Ana Lima", "Rui Paz"),
        ),
        (  # those who founded it were others
            "Azerbaijan's Culture Minister Elchin Aliyev came. Kazakh Culture Minister Daniyar "
            "Omarov spoke. The organization was established upon signature of its founding "
            "agreement by the Ministers of Culture of Azerbaijan, Kazakhstan, Kyrgyzstan, "
            "Uzbekistan, Turkmenistan and Turkiye.",
            set(),
        ),
    ],
)
def test_who_met_in_words_of_protocol(text, expected):
    assert pairs("News\n\n" + text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Serbian minister meets Armenian counterpart in Barcelona", {"RS"}),
        ("Serbian deputy minister in Barcelona", set()),
    ],
)
def test_a_headline_tells_the_state_of_the_only_minister_without_one(headline, expected):
    told = roles(
        f"{headline}\n\nMinister of Culture Dragan Perić talked with Armenia's Minister of "
        "Culture Ashot Sarkis at a conference in Barcelona."
    )
    assert {of for name, _, of, *_ in told if name == "Dragan Perić"} == expected


def test_the_verb_of_a_headline_is_no_surname():
    text = "Assistant Secretary Sattler Travels to New York\n\nSattler will go by train, she said."
    assert [person["name"] for person in facts(text)["people"]] == ["Sattler"]


def test_nobody_is_called_by_the_name_of_the_father():
    text = (
        "Sheikh Khalid received the minister, Maryam bint Khalid Al Suwaidi. Al Suwaidi thanked "
        "Sheikh Khalid."
    )
    named = {p["name"]: p["aliases"] for p in facts(text)["people"]}
    assert named == {"Khalid": [], "Maryam bint Khalid Al Suwaidi": ["Al Suwaidi"]}


def test_a_single_name_is_somebody_by_what_it_does():
    text = "During his visit, Bermúdez also met with Director Ana Lima."
    assert pairs("News\n\n" + text) == among("Ana Lima", "Bermúdez")


def test_commissioners_of_the_union_serve_no_state():
    told = roles(
        "SLOVENIA, May 9 - Minister Alenka Vrh hosted two European Commissioners, Commissioner "
        "for Culture Glenn Mifsud and Commissioner for Enlargement Marta Kosec, in Slovenia."
    )
    assert {(name, of) for name, _, of, *_ in told} == {("Alenka Vrh", "SI")}


def test_attendees_of_a_meeting_that_the_headline_tells():
    text = (
        "Minister Ana Lima hosts a working meeting of the Ministers of Culture of the Western "
        "Balkans\n\nLIMA, May 9 - The attendees also included the Minister of Culture of Peru, Eva "
        "Roth, and the Director of Archives of Chad, Omar Sy."
    )
    assert among("Eva Roth", "Omar Sy") <= pairs(text)
    assert "Balkans" not in {person["name"] for person in facts(text)["people"]}


def test_a_commission_that_two_chaired_and_that_met():
    text = (
        "She praised the work of the commission co-chaired by Minister Ana Lima and Minister Olga "
        "Orlova, which met in Lisbon in May."
    )
    assert pairs("News\n\n" + text) == among("Ana Lima", "Olga Orlova")


def test_what_the_agenda_of_a_visit_has_is_planned():
    (met,) = facts("The programme of the visit provides for talks between Ana Lima and Eva Roth.")[
        "meetings"
    ]
    assert met["status"] == "planned"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He is at the Institute Of Cinematography And Audiovisual Arts.",
            {"Institute Of Cinematography And Audiovisual Arts"},
        ),
        (
            "The show has the support of the Foundation «Cultural memory and today».",
            {"Foundation «Cultural memory and today»"},
        ),
        ("The organizers are from the NGO “Green Mind”.", {"Green Mind"}),
        (
            "The Ministry of Culture, Sports, and Tourism wrote to the Ministry of Art, Culture, "
            "Tourism, and Creative Economy.",
            {
                "Ministry of Culture, Sports, and Tourism",
                "Ministry of Art, Culture, Tourism, and Creative Economy",
            },
        ),
        ("He spoke to the Council of Culture Ministers.", {"Council of Culture Ministers"}),
        (
            "It is a venture of the Ministry of Culture, and Tourism Malta agreed.",
            {"Ministry of Culture", "Tourism Malta"},
        ),
        (
            "She thanked them for the Declaration on Strengthening Cultural Sector Resilience.",
            set(),
        ),
        (
            "The Bosnia and Herzegovina Film Centre and the Slovakia – Vietnam Friendship "
            "Association wrote to the Kraków Chamber Players.",
            {
                "Bosnia and Herzegovina Film Centre",
                "Slovakia – Vietnam Friendship Association",
                "Kraków Chamber Players",
            },
        ),
        (
            "Peru and Chad are members of the International Conference on the Great Lakes Region.",
            {"International Conference on the Great Lakes Region"},
        ),
        (
            "It was signed between the State Records Management and Archives Department of Việt "
            "Nam and the National Archives of Korea.",
            {
                "State Records Management and Archives Department of Việt Nam",
                "National Archives of Korea",
            },
        ),
    ],
)
def test_bodies_of_readouts(text, expected):
    assert {body["name"] for body in facts(text)["organizations"]} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Exhibition «Treasures of Polesie» was organized in Minsk.",
            {"Exhibition «Treasures of Polesie»"},
        ),
        (
            "She attended the World Conference on Cultural Policies and Sustainable Development.",
            {"World Conference on Cultural Policies and Sustainable Development"},
        ),
        (
            "They will hold the Vietnam Culture Week in Laos and Laos Culture Week in Vietnam.",
            {"Vietnam Culture Week", "Laos Culture Week"},
        ),
    ],
)
def test_events_of_readouts(text, expected):
    assert {event["label"] for event in facts(text, title="News")["events"]} == expected


def test_an_agreement_of_another_year_is_another():
    told = facts(
        "Greece and Portugal signed an agreement for the joint production of films on Saturday. "
        "It is a revised version of the 1979 agreement between the two countries.",
        title="Films",
    )["agreements"]
    assert [a["label"] for a in told] == ["agreement", "1979 agreement"]


def test_agreements_of_towns_and_of_ministries_are_two():
    text = (
        "In 2008, Peru and Chad signed a friendship cooperation agreement. Welcoming the signing "
        "of a development cooperation agreement between the Ministry of Culture of Peru and the "
        "Ministry of Culture of Chad, she spoke."
    )
    told = facts(text, title="Talks")["agreements"]
    assert {one["date"] for one in told} == {"2008", None}


def test_a_state_that_tells_whose_a_body_is_signs_nothing():
    (told,) = facts(
        "South Africa’s Film Foundation (NFVF) signed a memorandum in 2008 with its Italian "
        "counterpart, the Directorate General for Cinema (DGC).",
        title="Films",
    )["agreements"]
    assert told["parties"] == ["Directorate General for Cinema", "Film Foundation"]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        (
            "President Ana Lima signed the law on the agreement between the Cabinet of Ministers "
            "of Tajikistan and the Government of Turkey on centres, signed in June 2021.",
            ["TJ", "TR"],
            "signed",
        ),
        (
            "A cultural agreement between Ireland and China has been in place since 1985.",
            ["CN", "IE"],
            "in force",
        ),
        (
            "An agreement was signed by representatives of the Lima Film Institute and officials "
            "from the University of Oslo.",
            ["Lima Film Institute", "University of Oslo"],
            "signed",
        ),
    ],
)
def test_agreements_of_governments_and_officials(text, parties, status):
    (told,) = facts(text, title="Accord")["agreements"]
    assert (told["parties"], told["status"]) == (parties, status)


def test_what_a_headline_says_begins_may_be_to_come():
    (event,) = facts(
        "A five-day screening of Iranian films will begin in the city on Friday.",
        title="5-day Iranian film screening begins in city Friday",
    )["events"]
    assert event["status"] == "planned"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("17 May 2016 - Minister Ana Lima met Rector Jan Novak on May 13.", "2016-05-13"),
        ("Lima, 17 May 2016 - Minister Ana Lima met Rector Jan Novak.", None),
        ("LIMA (17 May 2016): Minister Ana Lima met Rector Jan Novak on Friday.", "2016-05-13"),
        ("Biennale of 2016: Minister Ana Lima met Rector Jan Novak.", "2016"),
        ("On 17 May 2016 - her birthday - Minister Ana Lima met Rector Jan Novak.", "2016-05-17"),
    ],
)
def test_the_day_of_a_report_is_not_that_of_what_it_tells(text, expected):
    (met,) = facts(text, published="", title="News")["meetings"]
    assert met["date"] == expected


def test_who_tells_the_press_of_talks_need_not_have_been_there():
    text = (
        "Minister Ana Lima met Rector Jan Novak. The sides agreed, the ministry's Spokesperson Eva "
        "Roth told reporters after the meeting."
    )
    assert pairs("News\n\n" + text) == among("Ana Lima", "Jan Novak")


def test_a_day_of_an_unknown_year_is_not_another_year():
    (met,) = facts(
        "Minister Ana Lima met Rector Jan Novak on March 5 to review the work done in 2019.",
        published="",
        title="News",
    )["meetings"]
    assert met["date"] is None


def test_the_bilateral_agreement_is_the_one_told_before():
    (told,) = facts(
        "Today, a Cooperation Programme between the Film Centre of Peru and the Film Institute of "
        "Chad was signed. The bilateral agreement was signed by Ana Lima and Omar Sy.",
        title="News",
    )["agreements"]
    assert (len(told["parties"]), told["signatories"]) == (2, ["Ana Lima", "Omar Sy"])


def test_somebody_is_where_she_came_to_attend():
    (event,) = facts("She was in Accra to attend the African Cinema Summit.", title="News")[
        "events"
    ]
    assert event["status"] == "held"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima was invited to attend the Accra Film Festival.",
        "The embassy has partnered with the museum to host the Lagos Jazz Festival.",
    ],
)
def test_what_people_are_invited_to_and_what_partners_are_to_host_is_planned(text):
    (event,) = facts(text, title="News")["events"]
    assert event["status"] == "planned"


def test_what_partners_joined_to_organize_was_held():
    (event,) = facts(
        "The embassy partnered with the museum to organize the Lagos Jazz Festival in May 2019.",
        title="News",
    )["events"]
    assert event["status"] == "held"


@pytest.mark.parametrize(
    "text",
    [
        "Both sides exchanged views on holding the Loy Krathong Festival in Warsaw in November.",
        "They talked about holding a Chilean Film Week in Hanoi.",
        "The ambassador voiced the embassy's readiness for organizing Russian Cultural Week.",
    ],
)
def test_what_is_talked_of_is_still_to_be_held(text):
    (event,) = facts(text, title="News")["events"]
    assert event["status"] == "planned"


def test_a_region_in_the_name_of_a_body_is_no_state():
    text = "Ministers of the Economic Community of Central African States met in Gabon."
    told = facts(text)
    assert [state["iso"] for state in told["countries"]] == ["GA"]


def test_a_film_festival_is_no_screening():
    (event,) = facts(
        "The 11th Asian Film Festival (AFF) is held on 8 December 2016 in Nairobi.", title="News"
    )["events"]
    assert event["kind"] == "festival"


def test_three_capitals_are_no_town():
    named = facts("The ICA Congress was held in Dubai, United Arab Emirates.")["countries"]
    assert [state["iso"] for state in named] == ["AE"]


def test_what_a_museum_is_known_as_is_no_state():
    told = facts("It opened in Peru at the Museo de Arte de Lima, known as MALI.")["countries"]
    assert [state["iso"] for state in told] == ["PE"]


def test_years_at_the_head_of_a_programme_are_both_of_its_name():
    (told,) = facts(
        "Peru and Chad signed the “2025–2028 Cultural Cooperation Programme”.", title="News"
    )["agreements"]
    assert told["label"] == "2025–2028 Cultural Cooperation Programme"


def roles_of(told):
    return {
        person["name"]: [(role["title"], role["of"], role["org"]) for role in person["roles"]]
        for person in told["people"]
    }


def test_a_museum_is_called_by_its_first_word():
    told = facts(
        "The Whitcomb Museum of Art opened in May. The Whitcomb Museum is old.\n\n"
        "Whitcomb director Ana Lima met Minister Jan Novak of Poland."
    )
    assert roles_of(told)["Ana Lima"] == [("director", [], "Whitcomb Museum of Art")]
    assert [body["name"] for body in told["organizations"]] == ["Whitcomb Museum of Art"]


def test_houses_of_art_have_german_names():
    named = facts("Kunsthaus West and Kunsthalle Vogelmann signed an agreement in Linz.")
    assert [body["name"] for body in named["organizations"]] == [
        "Kunsthaus West",
        "Kunsthalle Vogelmann",
    ]


def test_a_chief_is_called_by_the_middle_name():
    told = facts(
        "Vanuatu's High Commissioner to Tonga, Willie Kalsakau Bule, spoke. "
        "“The opening signifies commitment,” Kalsakau said. Kalsakau lives in Suva."
    )
    assert told["organizations"] == []
    assert [person["aliases"] for person in told["people"]] == [["Kalsakau"]]


def test_who_signs_for_a_body_holds_the_office_in_it():
    told = facts(
        "The agreement was signed on behalf of the Whitcomb Museum of Art by Peter J. Kline, "
        "President, and on behalf of the Ministry of Culture of Peru by Rosa Díaz, Director of "
        "Museums."
    )
    assert roles_of(told)["Peter J. Kline"] == [("president", [], "Whitcomb Museum of Art")]
    assert told["agreements"][0]["parties"] == [
        "Ministry of Culture of Peru",
        "Whitcomb Museum of Art",
    ]


def test_the_mayor_of_a_city_is_no_part_of_its_name():
    told = facts("Talks ended with the Director of the City of Hameln Uwe Brandes and Ana Lima.")
    assert {person["name"] for person in told["people"]} == {"Uwe Brandes", "Ana Lima"}


def test_talks_end_with_a_signing():
    told = facts("Talks ended with Ana Lima and Jan Novak signing a pact between Peru and Chile.")
    assert [one["status"] for one in told["agreements"]] == ["signed"]
    assert told["agreements"][0]["signatories"] == ["Ana Lima", "Jan Novak"]


def test_talks_that_will_end_with_a_signing_have_not():
    told = facts("The visit will culminate in the signing of a pact between Peru and Chile.")
    assert [one["status"] for one in told["agreements"]] == ["planned"]


def test_places_between_bodies_end_no_row_of_parties():
    told = facts(
        "The Kuna Museum in Lima and the National Library of Serbia in Belgrade have signed a "
        "memorandum of understanding."
    )
    assert told["agreements"][0]["parties"] == ["Kuna Museum", "National Library of Serbia"]


def test_a_programme_of_ministries_is_between_them():
    told = facts(
        "All three countries officially signed the “Cooperation Programme 2023-2026 of the "
        "Ministry of Culture of Latvia, the Ministry of Culture of Estonia and the Ministry of "
        "Education of Finland” in Riga."
    )
    assert told["agreements"][0]["parties"] == [
        "Ministry of Culture of Estonia",
        "Ministry of Culture of Latvia",
        "Ministry of Education of Finland",
    ]


def test_an_institute_abroad_is_of_the_state_that_keeps_it():
    told = facts("Azlan Hamdan, director of the Malaysian Cultural Service of Boston, spoke.")
    assert roles_of(told)["Azlan Hamdan"] == [
        ("director", ["MY"], "Malaysian Cultural Service of Boston")
    ]


def test_a_town_before_an_agency_and_a_dash_is_nobody():
    told = facts(
        "SAINT JOHN (GNB) – Ministers responsible for culture met on July 8 to discuss topics of "
        "mutual interest."
    )
    assert told["people"] == []


def test_a_foreign_office_is_britains_only_where_britain_is_named():
    german = facts(
        "H.E. Ana Vega, Ambassador of Panama; Anke Wolter, Head of Division, "
        "Foreign Office; the reception was in Berlin."
    )
    assert "GB" not in [state["iso"] for state in german["countries"]]
    british = facts("The Foreign Office in London said that Britain had signed the treaty.")
    assert "GB" in [state["iso"] for state in british["countries"]]


def test_the_town_of_a_fair_is_not_the_state_of_a_minister():
    told = facts(
        "Culture ministers from across Canada met this week in Regina. Neil Calder, Minister of "
        "Communities, Culture and Heritage, co-chaired the meeting with the Minister of Canadian "
        "Heritage, Pedro Alvarez. Ministers discussed Canada's part in the Leipzig Book Fair."
    )
    assert ("DE",) not in [tuple(of) for held in roles_of(told).values() for _, of, _ in held]


def test_where_somebody_comes_from_stands_between_office_and_name():
    told = facts(
        "The secretary general of the Latin League, the Italian Bernardo Ossi, met the president "
        "of the Film Academy, Spaniard Luis Ortega."
    )
    assert roles_of(told) == {
        "Bernardo Ossi": [("secretary general", [], "Latin League")],
        "Luis Ortega": [("president", [], "Film Academy")],
    }


@pytest.mark.parametrize(
    "text",
    [
        "The talks of Peru and Chile ended with a call for the signing of a pact.",
        "A visit to Peru by Chile is planned, culminating in the signing of a pact.",
        "The talks of Peru and Chile could have ended with the signing of a pact.",
    ],
)
def test_talks_that_ended_otherwise_signed_nothing(text):
    (pact,) = facts(text)["agreements"]
    assert pact["status"] in {"proposed", "planned"}


def test_an_agreement_of_a_ministry_to_fund_a_museum_is_not_between_the_two():
    (pact,) = facts(
        "Officials of Peru signed the agreement of the Ministry of Culture to fund the National "
        "Museum of Chile."
    )["agreements"]
    assert "National Museum of Chile" not in pact["parties"]


def test_a_statesmans_adviser_is_not_of_the_foundation_with_his_name():
    told = facts("Bill Clinton founded the Clinton Foundation. Clinton adviser Ana Lima spoke.")
    assert "Clinton Foundation" not in [org for _, _, org in roles_of(told)["Ana Lima"]]


def test_who_made_a_film_for_a_body_has_no_office_in_it():
    told = facts("A film made for UNESCO by Ana Lima, director, was shown.")
    assert "UNESCO" not in [org for _, _, org in roles_of(told)["Ana Lima"]]
