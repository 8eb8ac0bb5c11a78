"""Instruments between states and bodies, with only the status that the text gives."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "kind", "status", "parties"),
    [
        (
            "Under the Programme of cultural cooperation between Laos and Mongolia for the years "
            "2023-2025, the embassy opened a show.",
            "programme",
            "in force",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia are friends. The two countries have worked under a three-year plan "
            "of cooperation since 2023.",
            "programme",
            "in force",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia reviewed the accords in place between the two countries.",
            "agreement",
            "in force",
            ["LA", "MN"],
        ),
        (
            "Laos spoke to Mongolia. She underlined the importance of renewing the cultural "
            "protocol between the two countries that ended in 2022.",
            "protocol",
            "ended",
            ["LA", "MN"],
        ),
        (
            "Experts spoke of the UNESCO Convention on Intangible Heritage that Togo ratified.",
            "treaty",
            "in force",
            ["TG"],
        ),
        (
            "The talks touched on the draft executive programme between Laos and Mongolia.",
            "programme",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The treaty between Laos and Mongolia has reached its final stage and will be signed.",
            "treaty",
            "planned",
            ["LA", "MN"],
        ),
        (
            "A memorandum between Laos and Mongolia is ready for signature.",
            "memorandum",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The 2008 agreement between Laos and Mongolia needs to be renewed.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos has ratified the Convention for the Safeguarding of the Living Heritage.",
            "treaty",
            "in force",
            ["LA"],
        ),
        (
            "Laos will accede to the 1970 Convention next year.",
            "treaty",
            "planned",
            ["LA"],
        ),
        (
            "A road map of joint projects was initialled by Laos and Mongolia.",
            "other",
            "signed",
            ["LA", "MN"],
        ),
        (
            ("Laos and Mongolia signed a memorandum of understanding on museums in Vientiane."),
            "memorandum",
            "signed",
            ["LA", "MN"],
        ),
        (
            "A cultural agreement between Laos and Mongolia was signed in Vientiane.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos signed an agreement with Mongolia on the return of fossils.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia will sign a cooperation programme next year.",
            "programme",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The treaty between Laos and Mongolia entered into force on 1 January 2024.",
            "treaty",
            "in force",
            ["LA", "MN"],
        ),
        (
            "The film treaty between Laos and Mongolia is in force.",
            "treaty",
            "in force",
            ["LA", "MN"],
        ),
        (
            "Laos proposed an agreement with Mongolia on film production.",
            "agreement",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The 1994 protocol between Laos and Mongolia expired in 2019.",
            "protocol",
            "ended",
            ["LA", "MN"],
        ),
        (
            (
                "The National Library of Laos and the Mongolian State Archive signed a "
                "protocol on manuscripts."
            ),
            "protocol",
            "signed",
            ["Mongolian State Archive", "National Library of Laos"],
        ),
        (
            "Laos, Mongolia and Nepal signed a declaration on masks.",
            "declaration",
            "signed",
            ["LA", "MN", "NP"],
        ),
        (
            ("The two countries, Laos and Mongolia, plan to sign a co-production agreement."),
            "agreement",
            "planned",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia renewed their cultural exchange programme.",
            "programme",
            "signed",
            ["LA", "MN"],
        ),
        (
            "A contract on the loan of fossils was signed by the Lao Fossil Museum and the Gobi "
            "Museum.",
            "contract",
            "signed",
            ["Gobi Museum", "Lao Fossil Museum"],
        ),
        (
            "Laos and Mongolia have entered into an agreement on the restitution of masks.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        ("Laos ratified the film treaty with Mongolia.", "treaty", "in force", ["LA", "MN"]),
        (
            "The agreement between Laos and Mongolia was extended for five years.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Cultural ties rest on the agreement between Laos and Mongolia of 12 May 1996.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "The exhibition is held under the agreement signed by Laos and Mongolia in 1994.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "Laos is considering signing a memorandum of understanding on film with Mongolia.",
            "memorandum",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The minister expressed readiness to conclude a cooperation programme between the "
            "ministries of culture of Laos and Mongolia.",
            "programme",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "A cultural exchange programme between Laos and Mongolia is under consideration.",
            "programme",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "Laos and Mongolia agreed to sign a memorandum of understanding on museums.",
            "memorandum",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The cabinet of Laos approved the signing of a cultural agreement with Mongolia.",
            "agreement",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The signing of the agreement between Laos and Mongolia has been postponed.",
            "agreement",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The cultural agreement between Laos and Mongolia, signed in 1987, needs an update.",
            "agreement",
            "signed",
            ["LA", "MN"],
        ),
        (
            "The coming into force on May 1 of a film treaty between Laos and Mongolia was hailed.",
            "treaty",
            "in force",
            ["LA", "MN"],
        ),
        (
            "The two sides agreed to speed up the signing of a cultural agreement between Laos "
            "and Mongolia.",
            "agreement",
            "planned",
            ["LA", "MN"],
        ),
        (
            "A tripartite agreement was signed among Laos, Mongolia and UNESCO.",
            "agreement",
            "signed",
            ["LA", "MN", "UNESCO"],
        ),
        (
            "The loan agreement between the British Museum and the Gobi Museum runs for a year.",
            "agreement",
            "signed",
            ["British Museum", "Gobi Museum"],
        ),
        (
            "The agenda of the minister of Laos foresees the signing of a protocol with Mongolia.",
            "protocol",
            "planned",
            ["LA", "MN"],
        ),
        (
            "There are no obstacles for the signing of the protocol between Laos and Mongolia.",
            "protocol",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The protocol between Laos and Mongolia should be signed in October.",
            "protocol",
            "planned",
            ["LA", "MN"],
        ),
        (
            "The protocol between Laos and Mongolia should be signed.",
            "protocol",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The visit brought talks on the Laos and Mongolia film treaty.",
            "treaty",
            "proposed",
            ["LA", "MN"],
        ),
        (
            "The programme of exchanges that Laos and Mongolia signed in 2019 has lapsed.",
            "programme",
            "ended",
            ["LA", "MN"],
        ),
        (
            "The Gobi Museum and the Lao Fossil Museum have extended for another five years in "
            "all the memorandum first inked in 2019 in Vientiane.",
            "memorandum",
            "signed",
            ["Gobi Museum", "Lao Fossil Museum"],
        ),
        (
            "Laos and Mongolia have had an agreement on the return of antiquities since 2008.",
            "agreement",
            "in force",
            ["LA", "MN"],
        ),
        (
            "The museums of Laos were the theme. The parties discussed with UNESCO a draft "
            "agreement on fossils.",
            "agreement",
            "proposed",
            ["LA", "UNESCO"],
        ),
    ],
)
def test_an_instrument_and_its_parties(text, kind, status, parties):
    found = facts(text)["agreements"]
    assert [(a["kind"], a["status"], sorted(a["parties"])) for a in found] == [
        (kind, status, parties)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Laos and Mongolia are in agreement about the film.",
        "Laos did not sign the agreement with Mongolia.",
        "Laos and Mongolia held a protocol ceremony and signed the guest book.",
        "Experts help Laos to carry out the UNESCO 2005 Convention.",
        "Laos is not yet a party to the 1970 Convention, and Mongolia took note of it.",
        "The visit of Mongolia's minister to Laos ended with a programme of songs.",
        "No agreement was signed between Laos and Mongolia.",
        "The minister's contract with the audience is a treaty of the heart.",
        "Negotiators from Laos signed the guest book in Mongolia.",
        "The programme of the concert listed songs from Laos and Mongolia.",
        "The museum signed a contract with a roofing company in Vientiane.",
        "The actor signed a contract with a studio in Mongolia, the press of Laos wrote.",
        "Laos and Mongolia have not yet signed the agreement on film.",
        "In the past 50 years, Laos has signed film treaties with 54 countries.",
        "The film's distribution deal with a Lao company was signed in Cannes.",
        "State protocol was followed during the visit of the President of Mongolia to Laos.",
        "The festival programme includes films from Laos and Mongolia.",
        "Laos is the tenth country to sign such an agreement with Mongolia.",
        "Laos and Mongolia are formalising arrangements for the festival.",
        "The minister of Laos considers an accord with Mongolia as a key to the market.",
    ],
)
def test_what_only_sounds_like_an_instrument_is_none(text):
    assert facts(text)["agreements"] == []


def test_signatories_stand_for_their_states():
    text = (
        "The minister of culture of Laos, Somsy Phoumavong, and the minister of culture of "
        "Mongolia, D. Batjargal, signed a cooperation programme in Vientiane on 2 June 2025."
    )
    (agreement,) = facts(text)["agreements"]
    assert agreement["signatories"] == ["D. Batjargal", "Somsy Phoumavong"]
    assert agreement["parties"] == ["LA", "MN"]
    assert (agreement["place"], agreement["date"]) == ("Vientiane", "2025-06-02")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Laos and Mongolia signed a cultural agreement, a memorandum on tourism and a protocol "
            "on archives.",
            [["LA", "MN"]] * 3,
        ),
        (
            "Three documents were signed between Laos and Mongolia: a memorandum of understanding "
            "on museums, an agreement on visas and a protocol on archives.",
            [["LA", "MN"]] * 3,
        ),
        (
            "The Lao Fossil Museum and the Lao Film Institute signed memoranda of understanding "
            "with the Gobi Museum and the Mongolian Film Institute, respectively.",
            [
                ["Gobi Museum", "Lao Fossil Museum"],
                ["Lao Film Institute", "Mongolian Film Institute"],
            ],
        ),
        (
            "Laos signed agreements on culture with Mongolia and Nepal.",
            [["LA", "MN"], ["LA", "NP"]],
        ),
        (
            "Laos is glad. Agreements on film with Mongolia and Nepal have been signed.",
            [["LA", "MN"], ["LA", "NP"]],
        ),
        (
            "Laos has had a film treaty with Nepal in force since 2011, and last year the Gobi "
            "Museum and the Lao Fossil Museum initialled a letter of intent.",
            [["Gobi Museum", "Lao Fossil Museum"], ["LA", "NP"]],
        ),
        (
            "Two memoranda were signed by Laos and Mongolia. A memorandum was signed between the "
            "Gobi Museum and the Lao Fossil Museum. The other was a memorandum between the "
            "Mongolian Film Institute and the Lao Film Institute.",
            [
                ["Gobi Museum", "Lao Fossil Museum"],
                ["Lao Film Institute", "Mongolian Film Institute"],
            ],
        ),
        (
            "The Gobi Museum signed a letter of intent with the Lao Fossil Museum and a memorandum "
            "of understanding with the Lao Film Institute.",
            [["Gobi Museum", "Lao Film Institute"], ["Gobi Museum", "Lao Fossil Museum"]],
        ),
    ],
)
def test_several_instruments_of_one_sentence(text, parties):
    assert sorted(sorted(a["parties"]) for a in facts(text)["agreements"]) == parties


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Laos, Mongolia sign cultural deal",
            "The governments of Laos and Mongolia signed a memorandum of understanding.",
        ),
        (
            "Laos and Mongolia sign agreements",
            "Laos and Mongolia signed a memorandum of understanding on museums.",
        ),
        (
            "Laos, Mongolia sign MoU",
            "A memorandum of understanding on museums will see Laos and Mongolia share their "
            "archives. Minister Somsy Phoumavong and Minister D. Batjargal inked the deal.",
        ),
        (
            "Minister signs pact in Vientiane",
            "The Ministry of Culture of Laos and the Ministry of Culture of Mongolia signed a "
            "memorandum of understanding.\n\nThe document was signed by Minister Somsy Phoumavong "
            "and Minister D. Batjargal.\n\nThe signing of the agreement crowned the visit.",
        ),
    ],
)
def test_one_instrument_told_several_times_is_one(title, text):
    (agreement,) = facts(text, title=title)["agreements"]
    assert (agreement["kind"], agreement["status"]) == ("memorandum", "signed")


def test_what_is_told_of_one_instrument_is_not_told_of_another():
    text = (
        "Laos and Mongolia signed a memorandum of understanding on Monday. "
        "They will sign a memorandum of understanding on film next year."
    )
    assert sorted(a["status"] for a in facts(text)["agreements"]) == ["planned", "signed"]


def test_what_a_treaty_replaces_is_another_one():
    text = (
        "The new film treaty between Laos and Mongolia has come into force. "
        "It replaces the 1989 film treaty of the two countries."
    )
    told = {(a["status"], a["date"]) for a in facts(text)["agreements"]}
    assert told == {("in force", None), ("ended", "1989")}


BOTH = ["D. Batjargal", "Somsy Phoumavong"]


@pytest.mark.parametrize(
    ("text", "signatories"),
    [
        (
            "For Laos the accord was signed by Minister Somsy Phoumavong; for Mongolia by "
            "Ambassador D. Batjargal.",
            BOTH,
        ),
        (
            "Signatories to the declaration were Minister Somsy Phoumavong of Laos and Minister "
            "D. Batjargal of Mongolia.",
            BOTH,
        ),
        (
            "The agreement was signed on behalf of Laos by Minister Somsy Phoumavong, and on "
            "behalf of Mongolia by Ambassador D. Batjargal.",
            BOTH,
        ),
        (
            "The agreement was signed by Minister Somsy Phoumavong of Laos and Minister D. "
            "Batjargal of Mongolia in the presence of President Khamla Vongsack.",
            BOTH,
        ),
        (
            "Minister Somsy Phoumavong of Laos and Minister D. Batjargal of Mongolia witnessed the "
            "signing of an agreement between the Gobi Museum and the Lao Fossil Museum.",
            [],
        ),
        (
            "Minister Somsy Phoumavong recalled that Laos and Mongolia signed a pact in 2008.",
            [],
        ),
        (
            "On Friday Minister Somsy Phoumavong of Laos will be received by Minister D. Batjargal "
            "of Mongolia to sign an agreement.",
            BOTH,
        ),
        (
            "Minister Somsy Phoumavong of Laos met Rector Bolor Tsend and signed, together with "
            "Minister D. Batjargal of Mongolia, an agreement.",
            BOTH,
        ),
        (
            "A memorandum of understanding was signed between Laos and Mongolia. Signing the MoU "
            "were Minister Somsy Phoumavong and Minister D. Batjargal.",
            BOTH,
        ),
        (
            "The Minister of Culture of Laos, Somsy Phoumavong, met the Minister of Culture of "
            "Mongolia, D. Batjargal. Both ministers then signed a protocol.",
            BOTH,
        ),
        (
            "Minister Somsy Phoumavong of Laos will be meeting Minister D. Batjargal of Mongolia, "
            "and will sign with him a protocol.",
            BOTH,
        ),
        (
            "Minister Somsy Phoumavong of Laos met Minister D. Batjargal of Mongolia. The two "
            "countries signed a protocol in 1998.",
            [],
        ),
        (
            "Minister Somsy Phoumavong of Laos and Minister D. Batjargal of Mongolia put their "
            "signatures on the agreement.",
            BOTH,
        ),
        (
            "Laos and Mongolia concluded a protocol. Putting their signatures to the document "
            "were, on the Lao side, Minister Somsy Phoumavong, and, for Mongolia, Minister "
            "D. Batjargal, with the act being witnessed by Rector Bolor Tsend.",
            BOTH,
        ),
        (
            "Laos and Mongolia signed a protocol at a ceremony witnessed by Rector Bolor Tsend.",
            [],
        ),
        (
            "Minister Somsy Phoumavong of Laos met Minister D. Batjargal of Mongolia. The two "
            "ministers took stock of the protocol signed in 2024.",
            [],
        ),
    ],
)
def test_those_who_sign_and_not_those_who_look_on(text, signatories):
    (agreement,) = facts(text)["agreements"]
    assert agreement["signatories"] == signatories


def _first(text: str) -> dict:
    (agreement,) = facts(text)["agreements"]
    return agreement


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Laos and Peru exchanged views on a draft film agreement.", "proposed"),
        ("Laos and Peru agreed to speed up work on the draft film agreement.", "proposed"),
        ("Laos and Peru hope that they will sign a film agreement soon.", "proposed"),
        ("The agreement between Laos and Peru was signed in Lima in May.", "signed"),
        ("The signing of a film agreement between Laos and Peru is expected in May.", "planned"),
        ("The film agreement between Laos and Peru expires in December.", "in force"),
        ("Laos and Peru extended their film agreement, which was due to expire.", "signed"),
        ("A program for 2026-2028 will be signed by Laos and Peru.", "planned"),
        ("The pact between Laos and Peru, signed in Lima, was ratified by parliament.", "in force"),
        ("Laos and Peru have reached an agreement on visas for dancers.", "signed"),
        ("Ministers of Laos and Peru signed a programme of regional cooperation.", "signed"),
        ("Laos and Peru are negotiating a five-year loan of masks.", "proposed"),
        ("A memorandum between Laos and Peru is being drafted.", "proposed"),
        ("Laos and Peru are drafting a memorandum, which will be signed in May.", "planned"),
        ("Laos and Peru are preparing a film agreement for signature in Lima.", "planned"),
        (
            "The film accord between Laos and Peru, negotiated since 2019, still awaits approval.",
            "planned",
        ),
        ("Laos and Peru reached an agreement to return the stolen masks.", "signed"),
    ],
)
def test_status_that_the_wording_gives(text: str, status: str) -> None:
    assert _first(text)["status"] == status


@pytest.mark.parametrize(
    "text",
    [
        "The film agreement which ought to have been signed by Laos and Peru will not hold.",
        "The gallery lent two masks to Laos on long-term loan.",
        "Laos and Peru exchanged views on masks.",
        "A program for children will be opened by Laos and Peru.",
        "A film treaty between friends is a good thing, said Laos. The text was praised.",
        "Talks between Laos and Peru ended without an agreement on masks.",
        "Laos hopes to get agreement on the return of the masks. Peru has its doubts.",
        "The accord, signed among guilds in Lima, set up a council in Peru. Laos welcomed it.",
        "Laos and rebels backed by Peru signed a declaration of principles in Lima.",
        "Laos denied that a film agreement had been reached with Peru.",
    ],
)
def test_nothing_is_agreed(text: str) -> None:
    assert facts(text)["agreements"] == []


def test_what_a_sentence_only_names_is_told_by_the_next() -> None:
    text = "Laos and Peru work together. A film treaty is another matter. The text was initialled."
    assert _first(text)["label"] == "film treaty"


@pytest.mark.parametrize(
    ("text", "signatories"),
    [
        (
            "The Oslo Library and the Lima Library concluded a memorandum. For the Oslo Library "
            "signed its director, Kari Holm; for the Lima Library, Rosa Quispe.",
            ["Kari Holm", "Rosa Quispe"],
        ),
        (
            "The Oslo Library and the Lima Library concluded a memorandum. Director Kari Holm "
            "signed on behalf of the Oslo Library. Rosa Quispe did so on behalf of Lima.",
            ["Kari Holm", "Rosa Quispe"],
        ),
        ("Ambassador Rosa Quispe spoke of an accord, which was signed by Laos and Peru.", []),
        (
            "The accord between Laos and Peru was renewed by Minister Kari Holm and Minister "
            "Rosa Quispe.",
            ["Kari Holm", "Rosa Quispe"],
        ),
    ],
)
def test_who_signs_in_other_orders(text: str, signatories: list[str]) -> None:
    assert sorted(_first(text)["signatories"]) == signatories


def test_each_pair_signs_its_own_instrument() -> None:
    found = facts(
        "Minister Kari Holm of Norway and Minister Rosa Quispe of Peru signed a protocol on "
        "puppets, while the agreement on copyright was signed by Director Nils Dahl of the Oslo "
        "Film Institute and Director Ana Flores of the Lima Film Institute."
    )["agreements"]
    assert sorted(sorted(one["signatories"]) for one in found) == [
        ["Ana Flores", "Nils Dahl"],
        ["Kari Holm", "Rosa Quispe"],
    ]


def test_a_state_behind_a_body_says_where_it_is() -> None:
    text = "The University of Tarija, Bolivia, and the University of Oulu signed a memorandum."
    assert sorted(_first(text)["parties"]) == ["University of Oulu", "University of Tarija"]


def test_bodies_told_before_are_the_parties() -> None:
    found = facts(
        "Talks between the Oslo Library and the Lima Library went on for a year. An agreement "
        "limited to maps would be signed in May."
    )["agreements"]
    assert [sorted(one["parties"]) for one in found] == [["Lima Library", "Oslo Library"]]


def test_the_museum_that_signs_is_the_one_told_last() -> None:
    found = facts(
        "The Tarija Museum has reopened. In 2018 the museum signed an agreement with the Oslo "
        "Gallery."
    )["agreements"]
    assert [sorted(one["parties"]) for one in found] == [["Oslo Gallery", "Tarija Museum"]]


def test_two_ministers_stand_for_the_parties_of_what_they_praise() -> None:
    text = (
        "Minister Ana Kos of Slovenia met the Minister of Culture of Peru, Juan Rojas, and the "
        "Minister of Culture of Chile, Eva Soto. Kos and Rojas said that the Programme of Cultural "
        "Cooperation signed in May is a good basis."
    )
    assert [a["parties"] for a in facts(text)["agreements"]] == [["PE", "SI"]]


def test_a_place_behind_a_city_says_where_a_body_is() -> None:
    text = (
        "A memorandum between the Mills University from the city of Tianmen, China, and the "
        "University of Tuzla was signed."
    )
    assert [len(a["parties"]) for a in facts(text)["agreements"]] == [2]


def test_the_first_accord_to_be_signed_is_signed() -> None:
    text = (
        "Oman and Peru signed an Executive Programme on Friday. The Executive Programme, the first "
        "accord to be signed this year, aims to help the two countries."
    )
    assert [a["status"] for a in facts(text)["agreements"]] == ["signed"]
