"""Who was there too: people who came with others, attended, stood by, or had a part in it."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, REID = "Ana Lima", "Jan Novak", "Eva Roth", "Paul Reid"
MEYER = "Kurt Meyer"
MET = "Minister Ana Lima met Rector Jan Novak. "
SIGNED = "Minister Ana Lima and Rector Jan Novak signed a memorandum on Monday. "
AHEAD = "Minister Ana Lima will receive Rector Jan Novak on Monday. "


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
        (
            MET + "Dean Eva Roth was due to join them but was held up.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "On the Chilean side the meeting was attended by Dean Eva Roth, and on the Omani "
            "side by the director of the opera, Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        # the guests, those at table, those at the ceremony, those who signed there
        (
            "Minister Ana Lima met the Estonian Minister of Culture, Jan Novak. Later the Estonian "
            "guests were shown around the gallery by its director, Paul Reid.",
            among(LIMA, NOVAK) | among(NOVAK, REID),
        ),
        (
            "The Norwegian Minister of Culture, Ana Lima, met the Estonian Minister of Culture, "
            "Jan Novak. Later the Latvian guests were shown around by the director, Paul Reid.",
            among(LIMA, NOVAK),
        ),
        (
            "Ambassador Jan Novak hosted an iftar on Monday. Among the guests were Minister Ana "
            "Lima and Mayor Paul Reid.",
            among(LIMA, NOVAK, REID),
        ),
        (
            "Ambassador Jan Novak opened a show on Monday. Among the guests were Minister Ana "
            "Lima and Mayor Paul Reid.",
            set(),
        ),
        (
            "Minister Ana Lima handed over an axe to Ambassador Jan Novak at a ceremony. It had "
            "been stolen in 1990. It was found in a flat in 2019. Police had looked for it for "
            "years. Dean Eva Roth, who attended the event, was pleased.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima met Ambassador Jan Novak. The festival opened on Tuesday. It shows "
            "forty films. Most are new. Dean Eva Roth, who attended the event, was pleased.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima took delivery of nine masks handed over by the Museum of Basel. "
            "The ceremony was attended by Ambassador Jan Novak and Director Eva Roth. Director "
            "Roth and Rector Paul Reid then signed the deed of transfer.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Accompanied by Ambassador Paul Reid, Minister Ana Lima laid flowers at the tomb of "
            "the poet Eva Roth.",
            among(LIMA, REID),
        ),
        (
            "Ana Lima and Jan Novak are bidding for the airline. The pair met Premier Paul Reid "
            "yesterday.",
            among(LIMA, NOVAK, REID),
        ),
        (
            "Mayor Ana Lima met Rector Jan Novak last night. Minister Paul Reid has offered to "
            "help, and will see both men on Friday.",
            among(LIMA, NOVAK) | among(REID, LIMA) | among(REID, NOVAK),
        ),
        (
            MET + "Dean Eva Roth and Mayor Paul Reid were also there.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Dean Eva Roth and Mayor Paul Reid assisted at the meeting.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "From the ministry were present Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "On the Peruvian side there were also present Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The host team included Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The Peruvian side was made up of Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "At her side were Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Seated beside her were Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Attending for the university: Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The following attended the meeting: Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The meeting also brought together Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Dean Eva Roth attended, as did Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The rector had brought along Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Dean Eva Roth was in the room, along with Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Also at the meeting were Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "The rector came accompanied by Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            MET + "Dean Eva Roth looked on the plan with favour.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "Dean Eva Roth and Mayor Paul Reid were among the winners.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "The exhibition team included Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "Dean Eva Roth assisted the victims.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "Dean Eva Roth will attend the meeting.",
            among(LIMA, NOVAK),
        ),
        (
            MET + "The day ended with a film in which Dean Eva Roth took part.",
            among(LIMA, NOVAK),
        ),
        (
            SIGNED + "Dean Eva Roth and Mayor Paul Reid looked on.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            SIGNED + "Dean Eva Roth watched, as did Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            SIGNED + "Dean Eva Roth and Mayor Paul Reid were present at the signature.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            SIGNED + "Acting as witnesses of honour were Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            AHEAD + "With her will be Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            AHEAD + "She will be accompanied by Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            AHEAD + "The meeting will also be attended by Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            AHEAD + "The concert will be attended by Dean Eva Roth.",
            among(LIMA, NOVAK),
        ),
        (
            "At talks with Rector Jan Novak, which were also attended by Dean Eva Roth and "
            "Mayor Paul Reid, Minister Ana Lima proposed a fair.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "At the end of the meeting of Minister Ana Lima and Rector Jan Novak, in which "
            "Dean Eva Roth and Mayor Paul Reid took part as well, they left.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima held talks with Rector Jan Novak, attended on the Peruvian "
            "side by Dean Eva Roth, and on the Chilean side by Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima received Rector Jan Novak, with Dean Eva Roth and Mayor Paul "
            "Reid in attendance.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima opened the day by hosting Rector Jan Novak, who came with "
            "Dean Eva Roth and Mayor Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "Minister Ana Lima, accompanied by Dean Eva Roth and by Chile Film Head Paul "
            "Reid, called on Rector Jan Novak.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "On the programme was Lima's The Salt, accompanied by Eva Roth's short The Sea.",
            set(),
        ),
        (
            "The Joint Committee was co-chaired by Minister Ana Lima and Rector Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "The Joint Committee is co-chaired by Minister Ana Lima and Rector Jan Novak.",
            set(),
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
        (
            "A delegation of the University of Porto visited the archives and met its director, "
            "Ana Lima. The delegation was led by Rector Jan Novak.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima received a delegation from Chile on Monday. Senator Jan Novak, who "
            "led the delegation, spoke of film.",
            among(LIMA, NOVAK),
        ),
        (
            "The mayor, Ana Lima, visited the university. Vice-Rector Jan Novak met the guests.",
            among(LIMA, NOVAK),
        ),
        (
            "Minister Ana Lima called on Premier Jan Novak on Tuesday and held talks with Mayor "
            "Paul Reid on Monday.",
            among(LIMA, NOVAK) | among(LIMA, REID),
        ),
    ],
)
def test_the_delegation_is_its_leaders_and_members(text, expected):
    assert pairs(text) == expected
