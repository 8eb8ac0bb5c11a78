"""Between whom an instrument stands where its own sentence leaves that to the text around it."""

import pytest

from tests.read.reading import facts


def _agreed(text: str) -> list[tuple[str, list[str]]]:
    return [(a["status"], sorted(a["parties"])) for a in facts(text)["agreements"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The sides noted that the ties between the Secretariat of State for Art of Timor-Leste "
            "and the Ministry of Culture of Mozambique are growing within the Community of "
            "Portuguese Language Countries (CPLP). He praised the agreement that the two "
            "institutions signed for 2021-2025.",
            [
                (
                    "signed",
                    [
                        "Ministry of Culture of Mozambique",
                        "Secretariat of State for Art of Timor-Leste",
                    ],
                )
            ],
        ),
        (
            "Alto University delegation visits the Embassy of Bolivia in Peru\n\n"
            "The delegation of Alto University visited the University of Lima, where talks were "
            "held. The parties expressed their wish to draw up an agreement on cooperation. On "
            "Friday the delegation visited the National University of Cusco. A letter of intent "
            "was signed between the two universities.",
            [
                ("proposed", ["Alto University", "University of Lima"]),
                ("signed", ["Alto University", "National University of Cusco"]),
            ],
        ),
        (
            "Jan Novak spoke with Agnes Somlai on the Agreement on the Rights of the Slovenian and "
            "Hungarian minorities, in force since 1994.",
            [("in force", ["HU", "SI"])],
        ),
        (
            "Honduras visits Guyana\n\nTime was given to the implementation of the Framework "
            "Agreement on Technical Cooperation between both countries.",
            [("signed", ["GY", "HN"])],
        ),
        (
            "Honduras visits Guyana\n\nTime was given to the growing cooperation of both countries "
            "and to a programme on the votes of the two states.",
            [],
        ),
        (
            "The delegation left for Madagascar, where a memorandum will be signed between the "
            "national archivists of Zambia and Madagascar.",
            [("planned", ["MG", "ZM"])],
        ),
        ("Chad news\n\nA pact was signed between rival guilds of the market.", []),
        (
            "Georgian-Armenian cultural relations were sealed by a protocol on museums, which was "
            "signed in 2019.",
            [("signed", ["AM", "GE"])],
        ),
        (
            "Nepal foreign secretary Bharat Koirala and Sri Lankan envoy Priyantha Gunasekara "
            "signed the MoU on cooperation between the foreign service institutes.",
            [("signed", ["LK", "NP"])],
        ),
    ],
)
def test_whose_agreement_it_is(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert _agreed(text) == told


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "A letter of intent was signed between Togo and Ghana, to be followed in the autumn by "
            "the signing of an agreement on museums.",
            ["signed", "planned"],
        ),
        (
            "The 'Deed of Transfer' and the 'Loan Agreement' will be signed by Peru with the Swiss "
            "delegation tomorrow.",
            ["planned", "planned"],
        ),
        (
            "The draft of a Programme of Cooperation between Chad and Mali was finalised in the "
            "talks and will be laid before the authorities.",
            ["proposed"],
        ),
        (
            "The draft Programme of Cooperation between Chad and Mali was finalised in the talks "
            "and will be signed in May.",
            ["planned"],
        ),
        (
            "Norway and the Philippines talked of a study on the letters that crews sent home "
            "since the 1970s, the maps and the plans of the fleet.",
            [],
        ),
        (
            "The visit of the Uruguayan Film Agency (UFA) to the Chilean Film Office (CFO) was "
            "meant to complete a memorandum of understanding (MoU). The meetings led to a MoU, "
            "which UFA and CFO signed for three years.",
            ["signed"],
        ),
        (
            "Chad and Mali meet\n\nThe MoU on museums was signed by Chadian minister Ali Moussa "
            "and Malian minister Awa Keita. Chadian envoy Idriss Saleh and Malian envoy Moussa "
            "Traore signed the MoU on cooperation between the museums.",
            ["signed", "signed"],
        ),
    ],
)
def test_what_has_become_of_it(text: str, statuses: list[str]) -> None:
    assert [status for status, _ in _agreed(text)] == statuses
