"""Who was there too: people who came with others, attended, stood by, or had a part in it."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, REID = "Ana Lima", "Jan Novak", "Eva Roth", "Paul Reid"
MEYER = "Kurt Meyer"
MET = "Minister Ana Lima met Rector Jan Novak. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima held talks with Minister Jan Novak in Oslo. In the evening she was "
            "received by Mayor Paul Reid. The talks at the ministry were also attended by "
            "Dean Eva Roth.",
            among(LIMA, NOVAK, ROTH) | among(LIMA, REID),
        ),
        (
            "Minister Ana Lima held a meeting with Rector Jan Novak on Tuesday. On Wednesday she "
            "met Mayor Paul Reid. Dean Eva Roth was also present at Tuesday's meeting.",
            among(LIMA, NOVAK, ROTH) | among(LIMA, REID),
        ),
        (
            MET + "On Friday she received Mayor Paul Reid. Dean Eva Roth attended the meeting.",
            among(LIMA, NOVAK) | among(LIMA, REID, ROTH),
        ),
        (
            "At a ceremony in Baku, Minister Ana Lima and Minister Jan Novak signed a programme of "
            "cultural cooperation, while Rector Eva Roth and Rector Kurt Meyer signed a memorandum "
            "on student exchange. The ceremony was attended by Ambassador Paul Reid.",
            among(LIMA, NOVAK, REID) | among(ROTH, MEYER, REID),
        ),
        (
            "The National Museum of Kenya and the British Museum signed a memorandum of "
            "understanding. The signing ceremony was attended by Minister Ana Lima and High "
            "Commissioner Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "The programme was sealed in Luanda. Putting their signatures to the document were "
            "Minister Ana Lima and Ambassador Jan Novak, with the act being witnessed by State "
            "Secretary Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Ambassador Ana Lima handed over a bell to the Museum of Samoa. The handover ceremony "
            "was witnessed by Minister Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "Ambassador Ana Lima handed over a bell to the Museum of Samoa. The premiere was "
            "attended by Minister Jan Novak.",
            set(),
        ),
        (
            "Rector Ana Lima and Rector Jan Novak signed a memorandum of understanding. Mayor "
            "Paul Reid and Dean Eva Roth stood by as the two rectors put pen to paper.",
            among(LIMA, NOVAK, REID, ROTH),
        ),
        (
            "Rector Ana Lima met Rector Jan Novak. Mayor Paul Reid stood by as the crowd grew.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "Dean Eva Roth, who was present, praised the plan.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            MET + "Dean Eva Roth, who was present when the roof of the old mill fell in, "
            "praised the plan.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima held telephone calls with Minister Jan Novak and Minister Eva Roth. "
            "The calls were arranged by Dean Paul Reid, who sat in on both.",
            among(LIMA, NOVAK, REID) | among(LIMA, ROTH, REID),
        ),
        (
            MET + "At the meeting, in which Dean Eva Roth accompanied the minister, a festival "
            "was agreed.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            MET + "The meeting, in which Dean Eva Roth also took part, was devoted to music.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima held talks with Minister Jan Novak of Malawi. On the Malawian side "
            "were Dean Eva Roth and Secretary Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
    ],
)
def test_people_who_were_there_met_those_who_met(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Lima arrived in Hanoi at the head of a delegation. The delegation "
            "comprised Dean Eva Roth and Ambassador Paul Reid. They met Mayor Jan Novak.",
            among(LIMA, ROTH, REID, NOVAK),
        ),
        (
            "A delegation headed by Minister Ana Lima is in Estonia. The delegation includes Dean "
            "Eva Roth and Ambassador Paul Reid. On Tuesday the guests met Mayor Jan Novak.",
            among(LIMA, ROTH, REID, NOVAK),
        ),
        (
            "The delegation is headed by Director Ana Lima and Director Eva Roth. The visiting "
            "team was welcomed at the museum by Mayor Jan Novak.",
            among(LIMA, ROTH, NOVAK),
        ),
        (
            "Minister Ana Lima wrote a book. The delegation comprised Dean Eva Roth and "
            "Ambassador Paul Reid.",
            among(ROTH, REID),
        ),
    ],
)
def test_the_delegation_is_its_leaders_and_members(text, expected):
    assert pairs(text) == expected
