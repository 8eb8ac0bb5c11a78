"""Visiting parties and who received them, captions, witnesses and people present aside."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, REID = "Ana Lima", "Jan Novak", "Eva Roth", "Paul Reid"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A team from the Faroe Heritage School toured the ministry. The group was headed by "
            "Rector Jan Novak. The visitors were welcomed by the Deputy Minister of Culture, Ana "
            "Lima. Archivist Eva Roth led them through the stores.",
            among(NOVAK, LIMA, ROTH),
        ),
        (
            "The Museum of Salt received a group of curators from Oman. The mission was led by "
            "Director Jan Novak. Later the mission was hosted by Mayor Ana Lima.",
            among(NOVAK, LIMA),
        ),
        (
            "The Ambassador of Peru, Ana Lima, visited the Maritime Museum, accompanied by her "
            "husband Paul Reid and the consul Jan Novak. Director Eva Roth greeted them.",
            among(LIMA, REID, NOVAK, ROTH),
        ),
        (
            "The Ambassador of Peru, Ana Lima, praised the film of director Paul Reid. The "
            "audience greeted them warmly. Director Eva Roth spoke of them.",
            set(),
        ),
        (
            "Minister Ana Lima visited the Fort Museum, guided by its curator, Jan Novak, and was "
            "then welcomed by Mayor Paul Reid.",
            among(LIMA, NOVAK) | among(LIMA, REID),
        ),
        (
            "Minister Ana Lima met Rector Jan Novak on Monday. She met Mayor Paul Reid on "
            "Tuesday. Ambassador Eva Roth attended the meetings.",
            among(LIMA, NOVAK, ROTH) | among(LIMA, REID, ROTH),
        ),
        (
            "Minister Eva Roth received Consul Paul Reid. Also present were the heads of protocol "
            "and archives, in the persons of Ana Lima and Jan Novak.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak. Culture adviser Eva Roth, also present "
            "at the meeting, spoke of the plan.",
            among(LIMA, NOVAK, ROTH),
        ),
    ],
)
def test_who_received_the_visitors_met_them(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima and Rector Jan Novak signed a memorandum in Riga. Witnessing the "
            "ceremony were Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Signing the accord were Ana Lima, director of the archive representing Minister Jan "
            "Novak, and Eva Roth, rector of the academy.",
            among(LIMA, ROTH),
        ),
        (
            "The two ministries exchanged signed copies. Taking part in the ceremony were "
            "Minister Ana Lima and Minister Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "Taking part in the opening ceremony of the festival were Minister Ana Lima and "
            "Minister Jan Novak.",
            set(),
        ),
        (
            "Ambassador Ana Lima (left) with the director of the Film Museum, Jan Novak (right). "
            "The meeting took place on Monday.",
            among(LIMA, NOVAK),
        ),
        ("Actress Ana Lima (left) with actor Jan Novak (right) in a scene of the play.", set()),
    ],
)
def test_who_stood_at_the_signing_or_in_the_picture_met(text, expected):
    assert pairs(text) == expected
