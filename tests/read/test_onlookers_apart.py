"""Who met whom in news: apart from who only tells of it, and from whom somebody met elsewhere."""

import pytest

from tests.read.reading import among, pairs
from tests.read.test_modality import statuses

VARGA, DIALLO, SALAS = "Tomas Varga", "Amina Diallo", "Pedro Salas"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a speaker behind what is told of others
        (
            "Minister Tomas Varga plans to raise the fishing quota when he has his first meeting"
            " with President Amina Diallo, on May 5 in Dakar, Slovak Agriculture Minister Pedro"
            " Salas said on Thursday.",
            among(VARGA, DIALLO),
        ),
        (
            "Minister Tomas Varga will pay a visit to Senegal in the second half of May, the"
            " Ambassador to Senegal Amina Diallo told reporters on Monday.",
            set(),
        ),
        (
            "After talks with President Amina Diallo in Dakar, Minister Tomas Varga said that the"
            " quota would stay.",
            among(VARGA, DIALLO),
        ),
        (
            '"Yesterday, I had a meeting with the head of the delegation Amina Diallo, it went'
            ' well," Tomas Varga said.',
            among(VARGA, DIALLO),
        ),
        (
            '"Yesterday, I had a meeting with the press about the film of Amina Diallo, it went'
            ' well," Tomas Varga said.',
            set(),
        ),
        (
            "The plan is sound, Tomas Varga, the chief negotiator for Chad's opposition Unity"
            " Council (UCO), said on Monday after a meeting with Special Envoy Amina Diallo.",
            among(VARGA, DIALLO),
        ),
        # another clause
        (
            "Tomas Varga resigned after the press wrote of his conversations with Ambassador Amina"
            " Diallo, and Prosecutor General Pedro Salas on Thursday said he was surprised.",
            among(VARGA, DIALLO),
        ),
        (
            "Tomas Varga confirmed that he met with Ambassador Amina Diallo in Dakar, however, in"
            " an interview with Radio Nine's Pedro Salas.",
            among(VARGA, DIALLO),
        ),
        (
            "Minister Tomas Varga spoke about a time of reforms beginning with Amina Diallo.",
            set(),
        ),
        (
            "Minister Tomas Varga spoke about a time of reforms with Ambassador Amina Diallo.",
            among(VARGA, DIALLO),
        ),
        (
            "Minutes before Minister Tomas Varga spoke to reporters, Mayor Amina Diallo resigned.",
            set(),
        ),
        # one after the other
        (
            "Minister Tomas Varga began his tour on Friday, holding talks with President Amina"
            " Diallo before a meeting with Mayor Pedro Salas.",
            among(VARGA, DIALLO),
        ),
        (
            "The contacts included a phone call between Tomas Varga and Amina Diallo on May 10 and"
            " a conversation between Varga and Vice President Pedro Salas in Oslo.",
            among(VARGA, DIALLO) | among(VARGA, SALAS),
        ),
        # those of talks that are told as an occasion
        (
            "Bratislava hosted consultations on fisheries, which featured Deputy Foreign Ministers"
            " Tomas Varga and Amina Diallo.",
            among(VARGA, DIALLO),
        ),
        (
            "Bratislava hosted an exhibition on fisheries, which featured portraits of Tomas Varga"
            " and Amina Diallo.",
            set(),
        ),
        (
            "Minister Tomas Varga broke with habit by speaking by phone with Amina Diallo, the"
            " president of Senegal.",
            among(VARGA, DIALLO),
        ),
    ],
)
def test_only_those_met_of_whom_it_is_told(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Minister Tomas Varga is expected to meet President Amina Diallo and hold talks with"
            " Mayor Pedro Salas.",
            {"planned"},
        ),
        ("Minister Tomas Varga met President Amina Diallo and Mayor Pedro Salas.", {"held"}),
        ("Minister Tomas Varga said he hadn't spoken to Ambassador Amina Diallo.", set()),
        ("Minister Tomas Varga is open to meeting Ambassador Amina Diallo.", set()),
    ],
)
def test_the_status_of_what_is_ahead_or_denied(text, status):
    assert statuses(text) == status
