"""Who met whom one after the other, and who with the party that came."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, PAZ = "Ana Lima", "Jan Novak", "Eva Roth", "Rui Paz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima met with the Director of the Oslo Film Institute, Jan Novak, and "
            "the Speaker of the Sejm, Eva Roth, on Monday.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "In Tallinn, Minister Ana Lima met the Mayor of Tallinn, Jan Novak, the Rector of the "
            "Estonian Academy of Arts, Eva Roth, and the Chair of the Nordic Council, Rui Paz.",
            among(LIMA, NOVAK) | among(LIMA, ROTH) | among(LIMA, PAZ),
        ),
        (
            "Minister Ana Lima met the Director of the Oslo Film Institute, Jan Novak, and his "
            "deputy, Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima received the Director of the Oslo Film Institute, Jan Novak, and "
            "the Ambassador of Norway, Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima received the Ambassadors of Peru and Chile, Jan Novak and Eva Roth, "
            "on Monday. The first to be received was Jan Novak, with whom she spoke of films. "
            "Later, Minister Ana Lima received Eva Roth.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "Minister Ana Lima received, one after the other, the ambassador of Peru, Jan Novak, "
            "and the ambassador of Chile, Eva Roth.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "The ambassador of Peru, Jan Novak, and the ambassador of Chile, Eva Roth, were "
            "received in turn by Minister Ana Lima.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "Minister Ana Lima met on Monday with Rector Jan Novak, and on Tuesday with Eva Roth, "
            "director of the Film Institute.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak. Also received was Dean Eva Roth.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "Rector Jan Novak was received by Minister Ana Lima. Also received was Dean Eva Roth.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak and Dean Eva Roth. During the two "
            "meetings, she spoke of films.",
            among(LIMA, NOVAK) | among(LIMA, ROTH),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak and Dean Eva Roth. During the meeting, "
            "she spoke of films.",
            among(LIMA, NOVAK, ROTH),
        ),
    ],
)
def test_people_of_several_bodies_are_met_one_by_one(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A delegation of the State Library of Ghana led by Director Ana Lima and comprising "
            "Dean Eva Roth and Rector Rui Paz visited Oslo. The delegation also called on "
            "Ambassador Jan Novak.",
            among(LIMA, ROTH, PAZ, NOVAK),
        ),
        (
            "The team comprising Director Ana Lima, Dean Eva Roth and Rector Rui Paz toured Oslo. "
            "Members of the delegation held talks with Mayor Jan Novak.",
            among(LIMA, ROTH, PAZ, NOVAK),
        ),
        (
            "Director Ana Lima visited Oslo. Some members of the delegation met Mayor Jan Novak.",
            set(),
        ),
        (
            "Minister Ana Lima met with African Ambassadors in Rome. She thanked the African "
            "Ambassadors led by the Dean, Ambassador Jan Novak, for their wishes.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima met with African Ambassadors in Rome. She read a novel by the "
            "dean, Ambassador Jan Novak.",
            set(),
        ),
        (
            "Officials of Peru met Minister Ana Lima on Monday. The meetings were facilitated by "
            "Dean Eva Roth and Rector Jan Novak.",
            among(LIMA, ROTH, NOVAK),
        ),
        ("The tourists were guided by Dean Eva Roth and Rector Jan Novak.", set()),
        (
            "Programme manager Ana Lima visited the ministry to meet and talk with its "
            "departments. The meetings were attended by Dean Eva Roth.",
            among(LIMA, ROTH),
        ),
        (
            "At a dinner to honour President Ana Lima, Prime Minister Jan Novak spoke of "
            "friendship.",
            among(LIMA, NOVAK),
        ),
        (
            "At a dinner for the poor, President Ana Lima spoke of Prime Minister Jan Novak.",
            set(),
        ),
    ],
)
def test_a_party_is_those_who_are_named_of_it(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ambassador Ana Lima paid a call on Minister Jan Novak. She praised the films. He "
            "spoke of maps. He spoke of kava. She spoke of roads. The meeting agreed on more "
            "visits. Dean Eva Roth was also present.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Ambassador Ana Lima paid a call on Minister Jan Novak. She praised the films. He "
            "spoke of maps. He spoke of kava. She spoke of roads. The exhibition opened in the "
            "evening. Dean Eva Roth was also present.",
            among(LIMA, NOVAK),
        ),
        (
            "President Ana Lima received Director Jan Novak. He praised the film. She spoke of "
            "roads. He spoke of kava. She spoke of maps. The audience took place in the presence "
            "of Dean Eva Roth and the Minister of Culture, Rui Paz.",
            among(LIMA, NOVAK, ROTH, PAZ),
        ),
        (
            "President Ana Lima received Director Jan Novak. The play was performed in the "
            "presence of Dean Eva Roth.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima and President Jan Novak held talks in Oslo. The two leaders were "
            "witness to the signing ceremony. The memorandum was signed by Dean Eva Roth and "
            "Rector Rui Paz.",
            among(LIMA, NOVAK, ROTH, PAZ),
        ),
        ("Minister Ana Lima and President Jan Novak were witnesses to the accident.", set()),
        (
            "Officials of Fiji, Tonga and Samoa held talks in Suva on Monday. Fiji was "
            "represented by Minister Ana Lima, Tonga by Rector Jan Novak and Samoa by Dean Eva "
            "Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "The Fijian delegation was led by Minister Ana Lima. Tonga was represented by Rector "
            "Jan Novak at the talks.",
            among(LIMA, NOVAK),
        ),
        (
            "The festival opened on Monday. Fiji was represented by Minister Ana Lima, Tonga by "
            "Rector Jan Novak.",
            set(),
        ),
    ],
)
def test_the_meeting_goes_on_to_where_it_is_named_again(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima asked Ambassador Jan Novak to pass on to Minister Eva Roth an "
            "invitation to Oslo.",
            set(),
        ),
        (
            "Minister Ana Lima met Ambassador Jan Novak. She requested Ambassador Jan Novak to "
            "hand to President Eva Roth a letter.",
            among(LIMA, NOVAK),
        ),
        (
            "President Ana Lima conferred the title of honorary citizen on Jan Novak and Dean Eva "
            "Roth at the Town Hall.",
            set(),
        ),
        (
            "President Ana Lima decorated Professor Jan Novak with the Order of Merit at the "
            "opening of the exhibition.",
            set(),
        ),
        ("Minister Ana Lima handed the mask to Ambassador Jan Novak.", among(LIMA, NOVAK)),
        (
            "Minister Ana Lima received several ambassadors. She spoke with Ambassador Jan Novak, "
            "Ambassador Eva Roth and with Consul Rui Paz. She met with each of the ambassadors "
            "separately.",
            among(LIMA, NOVAK) | among(LIMA, ROTH) | among(LIMA, PAZ),
        ),
    ],
)
def test_errands_and_honours_are_no_meetings_and_a_round_of_them_no_sitting(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The delegation of the Peruvian Embassy visited the National Library of Ghana this "
            "week. During the meeting, Ambassador Ana Lima said that links must grow. Taking the "
            "floor at the meeting, Consul Eva Roth spoke of books. Director Jan Novak showed the "
            "guests the hall.",
            among(LIMA, ROTH, NOVAK),
        ),
        (
            "A delegation visited the National Library of Ghana in May. Poet Ana Lima read poems. "
            "Consul Eva Roth said the library is fine.",
            set(),
        ),
        (
            "At the meeting with Senator Ana Lima, and with Rector Jan Novak, Minister Eva Roth "
            "spoke of roads.",
            among(LIMA, ROTH, NOVAK),
        ),
        (
            "Minister Ana Lima received Ambassador Jan Novak on Monday. Accompanied by Consul Eva "
            "Roth, Ambassador Jan Novak laid out the plans of the embassy.",
            among(LIMA, ROTH, NOVAK),
        ),
        (
            "Minister Ana Lima received Ambassador Jan Novak on Monday. Accompanied by Consul Eva "
            "Roth, Ambassador Jan Novak visited the museum.",
            among(LIMA, NOVAK) | among(NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima met with Ambassador Jan Novak on Monday. Also speaking, Dean Eva "
            "Roth thanked the partners.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima opened the festival. Also speaking, Dean Eva Roth thanked the "
            "artists.",
            set(),
        ),
    ],
)
def test_who_speaks_or_comes_along_is_at_the_meeting_told_before(text, expected):
    assert pairs(text) == expected
