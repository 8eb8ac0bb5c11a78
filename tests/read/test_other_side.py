"""Meetings told in two sentences: who the other side was, who led a party, who signed for whom."""

import pytest

from tests.read.reading import among, pairs

LIMA, NOVAK, ROTH, REID = "Ana Lima", "Jan Novak", "Eva Roth", "Paul Reid"


@pytest.mark.parametrize(
    "text",
    [
        # an office in one sentence, its holder in the next
        "The Foreign Minister of Chad has met with the new Ambassador of Fiji. Minister Ana Lima"
        " congratulated H.E. Jan Novak on his appointment.",
        "Minister Ana Lima received the Ambassador of Poland on Tuesday. H.E. Jan Novak expressed "
        "thanks for the welcome.",
        "Ambassador Ana Lima was received by the Mayor of Konya. The ambassador told Jan Novak"
        " that the dervishes could come.",
        "The Ambassador of Fiji called on Minister Ana Lima. During the call, Jan Novak said that "
        "the drums would come.",
        "The culture ministers of Norway and Gabon met in Oslo. Ana Lima and Jan Novak spoke of "
        "film.",
        "The two ministers sat down in Oslo. Ana Lima of Norway and Jan Novak of Gabon spoke of "
        "film.",
        "The Director-General received the President of Finland on 12 May. Mr Jan Novak commended "
        "Ms Ana Lima for her support.",
        "In Oslo, the Foreign Secretary Ana Lima held talks with her counterpart. Foreign "
        "Secretary Jan Novak and Ana Lima took stock of the temples.",
        # a house or its heads in one sentence, who received there in the next
        "Ambassador Ana Lima met with the leadership of the Salt Museum. Director Jan Novak "
        "introduced to the guest the new wing.",
        "The director of the Salt Museum gave the guests a tour. Dr. Ana Lima explained to the "
        "Danish ambassador, Jan Novak, how the roof was mended.",
        # the guest, the host, who sat opposite
        "Minister Ana Lima gave a welcome to the Special Envoy of Ireland. The visitor, Jan Novak, "
        "brought a harp.",
        "Minister Ana Lima had a caller on Monday. The visitor was the Ambassador of Fiji, Jan "
        "Novak.",
        "Minister Ana Lima held talks in Bamako. Her interlocutor was the Malian minister, Jan "
        "Novak.",
        "Minister Ana Lima held talks in Bamako. Across the table sat the Malian minister, Jan "
        "Novak.",
        "Minister Ana Lima paid a visit to the Opera of Lyon. Waiting for her at the door was "
        "director Jan Novak.",
        # who led the party
        "Minister Ana Lima has met with a delegation of the Film Council. The visiting team was "
        "headed by its Director General, Jan Novak.",
        "Minister Ana Lima received a delegation of the Film Union. The head of the delegation, "
        "Jan Novak, spoke of the festival.",
        # who led the talks
        "The talks were held in the Blue Hall. On the Hungarian side they were conducted by State "
        "Secretary Ana Lima, on the Croatian side by Ambassador Jan Novak.",
        "Talks were held in Vientiane. For Laos, Minister Ana Lima took part; for Thailand, "
        "Minister Jan Novak.",
        "The meeting was held in Vientiane. It was co-chaired by Minister Ana Lima and Minister "
        "Jan Novak.",
        "A consultation took place in Lomé. Seated at the table were Minister Ana Lima and "
        "Ambassador Jan Novak.",
        # who signed for whom
        "The museum and the library signed an agreement. It was signed by their directors: Ana "
        "Lima for the museum, Jan Novak for the library.",
        "Signing on behalf of Ghana, Hon. Ana Lima said the pact would open doors, while Jan "
        "Novak, who signed for Cuba, recalled the drum.",
        "Minister Ana Lima and Minister Jan Novak exchanged the signed documents.",
        "After signing the protocol with Rector Ana Lima, Minister Jan Novak praised the museum.",
        "Ana Lima signed the protocol for Malta. The Ghanaian signatory was Jan Novak.",
    ],
)
def test_the_other_side_is_named_in_the_next_sentence(text):
    assert pairs(text) == among(LIMA, NOVAK)


@pytest.mark.parametrize(
    "text",
    [
        "The Mayor of Bergen met the Consul of Poland. Mayor Ana Lima congratulated President Jan "
        "Novak on the election.",
        "Minister Ana Lima received the Ambassador of Poland. The poet Jan Novak expressed thanks "
        "for her book.",
        "Minister Ana Lima met the Ambassador of Poland. He quoted Jan Novak, the poet, at length.",
        "The two ministers met in Oslo. Ana Lima and Jan Novak, two singers, gave a concert.",
        "The President of Iceland visited Oslo. Ana Lima, her spokeswoman, told Jan Novak of "
        "Reuters that it went well.",
        "Minister Ana Lima received a letter from the envoy. The envoy, Jan Novak, lives in Rome.",
        "Minister Ana Lima would have received the envoy. The envoy, Jan Novak, was ill.",
        "Minister Ana Lima arrived in Lyon. The visitor saw an opera by Jan Novak.",
        "Minister Ana Lima gave an interview. Her host was the journalist Jan Novak of Radio One.",
        "Minister Ana Lima met the management of the gallery. Director Jan Novak was in Paris.",
        "Minister Ana Lima called at the palace. President Jan Novak is in Paris.",
        "The team, led by Ana Lima, won the cup. The other team was led by Jan Novak.",
        "Minister Ana Lima watched the match. The visitors were led by Jan Novak.",
        "The delegation will meet Minister Ana Lima. It is headed by Jan Novak.",
        "The choir toured Peru. It was led by Ana Lima and Jan Novak.",
        "The party was led by Ana Lima for Labour and Jan Novak for the Greens.",
        "Ana Lima signed for Real Madrid and Jan Novak for Barcelona.",
        "The accord signed by Ana Lima before Jan Novak took office has lapsed.",
        "Ana Lima and Jan Novak went on to sign with rival labels.",
        "Ana Lima signed copies of her novel, which Jan Novak had translated.",
    ],
)
def test_the_next_sentence_tells_of_somebody_else(text):
    assert pairs(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Governor Ana Lima opened the doors of the convent to an Italian mission. Heading it "
            "was Ambassador Jan Novak; among its members was the restorer Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Minister Ana Lima hosted a Japanese mission. Its members were Jan Novak, Eva Roth and "
            "Paul Reid.",
            among(LIMA, NOVAK, ROTH, REID),
        ),
        (
            "The envoy was honoured at a dinner given by President Ana Lima. Next to the guest, "
            "Jan Novak, sat the Qatari ambassador, Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "The protocol was signed by Ana Lima and Jan Novak. Looking on was Minister Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Ministers Ana Lima and Jan Novak exchanged signed copies of the protocol before "
            "President Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
        (
            "Ministers Ana Lima and Jan Novak signed a protocol. The signing was overseen by "
            "President Eva Roth.",
            among(LIMA, NOVAK, ROTH),
        ),
    ],
)
def test_more_people_are_named_of_one_meeting(text, expected):
    assert pairs(text) == expected
