"""Ways of telling in one sentence that two people met, each with the same words where they did not.

Ana Lima and Jan Novak are the two throughout.
"""

import pytest
from communique.examples import people_met

MET = [
    # as translated English tells it
    "Minister Ana Lima had an interview with the ambassador of Peru, Jan Novak.",
    "The interview between Minister Ana Lima and the ambassador of Peru, Jan Novak, was long.",
    "Minister Ana Lima exchanged with the ambassador of Peru, Jan Novak, on the old library.",
    "On leaving the audience that Minister Ana Lima granted him, Ambassador Jan Novak was glad.",
    "Ambassador Jan Novak spoke on leaving the audience granted to him by Minister Ana Lima.",
    "On May 13 Minister Ana Lima worked with General Director of the Oslo Museum Jan Novak.",
    "Minister Ana Lima flew to Oslo for talks with the head of the film institute, Jan Novak.",
    "Minister Ana Lima toured the National Museum in Oslo guided by its director, Jan Novak.",
    "Minister Ana Lima toured the National Museum on Friday with Director Jan Novak.",
    "Minister Ana Lima and Rector Jan Novak reviewed the state of cultural cooperation on Monday.",
    "Judge Ana Lima released the statue to the ambassador of Peru, Jan Novak, at the museum.",
    "Ambassador Ana Lima received the statue from the hands of Judge Jan Novak.",
    # from afar
    "Foreign Minister Ana Lima and her Omani counterpart Jan Novak went over the plan by phone.",
    "Foreign Minister Ana Lima and her Omani counterpart Jan Novak held a video conference.",
    "Minister Ana Lima conversed by telephone with her Omani counterpart, Jan Novak.",
    # as one of the two tells it
    'Ambassador Ana Lima said: "I met Minister Jan Novak in May."',
    "Interview with Ana Lima, director of the Oslo Museum. Where did you begin? I began in Lima. "
    "There I called on Jan Novak, who was then rector of the university.",
    "Before she left the museum in Oslo last month, Director Ana Lima talked to our magazine.\n\n"
    "Was it hard at first?\n\nI had no desk and nobody knew why I had come. But I sat for two days "
    "with Rector Jan Novak.\n\nWhat was the worst?\n\nI lost a crate.\n\n(Interview: our staff)",
    # one sentence after the other
    "Minister Ana Lima received three guests on Monday. The first was Ambassador Jan Novak.",
    "Minister Ana Lima and Ambassador Jan Novak opened the fair. The two then held talks.",
    # hosts and their guests
    "Ambassador Ana Lima offered a farewell lunch to the outgoing director, Jan Novak.",
    "The Mayor of Split, Ana Lima, laid on a banquet for the ambassador, Jan Novak.",
    "A reception in honour of the novelist Jan Novak was given by Ambassador Ana Lima.",
    "A state banquet was hosted by President Ana Lima for King Jan Novak at the palace.",
    "President Ana Lima treated Prime Minister Jan Novak to an informal lunch.",
    "Director Ana Lima joined Ambassador Jan Novak for an iftar at the embassy.",
    "Mayor Jan Novak was guest of honour at a lunch hosted by Minister Ana Lima.",
    "Present at the dinner given by Minister Ana Lima was Mayor Jan Novak.",
    "Minister Ana Lima's guests at the dinner included Mayor Jan Novak.",
    "Among those received by Minister Ana Lima on Monday was Mayor Jan Novak.",
    "The guest, whom Minister Ana Lima received in Suva, was Mayor Jan Novak.",
    "Mayor Jan Novak enjoyed the hospitality of Minister Ana Lima at a lunch.",
    "Minister Ana Lima played host to Mayor Jan Novak in Suva.",
    "Minister Ana Lima gave a warm welcome to Mayor Jan Novak in Suva.",
    "Mayor Jan Novak was accorded a traditional welcome by Minister Ana Lima.",
    "President Ana Lima accorded an audience to the director, Jan Novak.",
    # calls and encounters
    "Mayor Ana Lima visited the singer Jan Novak at his home.",
    "Ambassador Ana Lima called at the home of the weaver Jan Novak in Cusco.",
    "Minister Ana Lima caught up with Mayor Jan Novak on the margins of the forum.",
    "Ministers Ana Lima and Jan Novak came face to face in Geneva.",
    "Minister Ana Lima ran into director Jan Novak at the airport.",
    "Minister Ana Lima was introduced to Mayor Jan Novak at a reception.",
    "Minister Ana Lima summoned Ambassador Jan Novak to his office.",
    "Minister Ana Lima interacted with Mayor Jan Novak at the ministry.",
    "Minister Ana Lima sustained a fraternal exchange with Mayor Jan Novak.",
    "Minister Ana Lima and Mayor Jan Novak strolled together through the old town.",
    "Minister Ana Lima, together with Mayor Jan Novak, toured the museum.",
    "Minister Ana Lima and Mayor Jan Novak gathered in Riga for the annual session.",
    "Minister Ana Lima and Mayor Jan Novak co-chaired the session of the joint committee.",
    "The joint commission, co-chaired by Minister Ana Lima and Minister Jan Novak, met.",
    "A get-together brought to one table the poet Ana Lima and the translator Jan Novak.",
    # decorations, oaths and letters of credence
    "President Ana Lima decorated the conductor Jan Novak at the palace.",
    "The translator Jan Novak was decorated by Ambassador Ana Lima at a ceremony.",
    "Minister Ana Lima was sworn in by President Jan Novak.",
    "Minister Ana Lima took the oath of office before President Jan Novak.",
    "The credentials of Ambassador Ana Lima were accepted by President Jan Novak.",
    # participles
    "Meeting in Tashkent with the chairwoman Ana Lima, Mayor Jan Novak praised the frescoes.",
    "Having met Minister Ana Lima in Riga, Mayor Jan Novak recalled the ties.",
    "Having been met at the airport by Minister Ana Lima, Mayor Jan Novak left for the hotel.",
    "Flanked by Minister Ana Lima, Mayor Jan Novak told reporters that all was well.",
    "Received at the palace by President Ana Lima, Mayor Jan Novak outlined the plans.",
    "Received by Mayor Ana Lima was Ambassador Jan Novak.",
    "Over coffee with Minister Ana Lima, Mayor Jan Novak spoke of film.",
    "At the outset of his meeting with Minister Ana Lima, which was held in Riga, Mayor Jan Novak"
    " spoke.",
    # pronouns and relative clauses
    "The remarks were made by Minister Ana Lima as she played host in Riga to Mayor Jan Novak.",
    "Speaking when she received Mayor Jan Novak in her office, Minister Ana Lima was glad.",
    "Minister Ana Lima found half an hour for Mayor Jan Novak, whom she received in Riga.",
    "Minister Ana Lima praised Mayor Jan Novak, with whom she conferred in Riga.",
    "The remark was made by Minister Ana Lima at a meeting in Dakar with Mayor Jan Novak.",
    # from afar
    "Minister Ana Lima placed a call to Mayor Jan Novak on Monday.",
    "Minister Ana Lima took a call from Mayor Jan Novak on Monday.",
]

NOT_MET = [
    "Minister Ana Lima worked with the architect Jan Novak on the opera for ten years.",
    "Judge Ana Lima released a statement on the return of the statue to Ambassador Jan Novak.",
    "In an interview with the Oslo Times, Minister Ana Lima praised the novelist Jan Novak.",
    "Minister Ana Lima and Rector Jan Novak told reporters of the loan by phone.",
    "Minister Ana Lima visited an exhibition with paintings by Jan Novak.",
    "The plan did not sit well with Minister Ana Lima, wrote Jan Novak.",
    "Minister Ana Lima wrote a book. I read it on a train. I liked the chapter on Jan Novak.",
    "Interview with Ana Lima, director of the Oslo Museum. Did you know Rector Jan Novak? I did "
    "not. I have never met Jan Novak.",
    "Minister Ana Lima spoke at the fair. The first was Ambassador Jan Novak.",
    "Minister Ana Lima invited the writer Jan Novak to a dinner.",
    "Minister Ana Lima laid on a banquet for friends of the late Jan Novak.",
    "A reception for the cast of a film by Jan Novak was given by Ana Lima.",
    "A dinner hosted by Ana Lima was criticised by Jan Novak.",
    "Minister Ana Lima treated the films of director Jan Novak with respect over lunch.",
    "Minister Ana Lima joined director Jan Novak in calling for peace.",
    "Minister Ana Lima did not attend the dinner hosted by Ambassador Jan Novak.",
    "Minister Ana Lima played host to a festival founded by Jan Novak.",
    "Minister Ana Lima was a guest of the festival founded by Jan Novak.",
    "Minister Ana Lima was denied an audience by King Jan Novak.",
    "Minister Ana Lima visited the studio where the painter Jan Novak had worked.",
    "Minister Ana Lima caught up with a film by Jan Novak.",
    "Minister Ana Lima came face to face with a portrait of Jan Novak.",
    "Minister Ana Lima ran into a wall of protest led by Jan Novak.",
    "Minister Ana Lima was introduced to the works of Jan Novak at school.",
    "Jordan took part with the oud player Jan Novak, who was introduced by Minister Ana Lima.",
    "Minister Ana Lima summoned the spirit of the poet Jan Novak in her speech.",
    "Minister Ana Lima engaged architect Jan Novak to restore the theatre.",
    "Minister Ana Lima maintained that talks with director Jan Novak were needless.",
    "Ministers Ana Lima and Jan Novak visited the exhibition.",
    "Ministers Ana Lima and Jan Novak gathered signatures for the petition.",
    "Ministers Ana Lima and Jan Novak embraced the idea of a museum.",
    "The congress was chaired by Ana Lima in 1990 and by Jan Novak in 2000.",
    "Minister Ana Lima decorated the hall with portraits of Jan Novak.",
    "President Ana Lima awarded the Order of Merit to the poet Jan Novak by decree.",
    "Minister Ana Lima was sworn in after the resignation of Jan Novak.",
    "Meeting a long-standing demand of director Jan Novak, Minister Ana Lima raised the grant.",
    "Guided by the ideals of the poet Jan Novak, Minister Ana Lima founded the academy.",
    "Flanked by portraits of Jan Novak, Minister Ana Lima told reporters that all was well.",
    "Accompanied on the piano by Jan Novak, the singer Ana Lima performed five songs.",
    "Minister Ana Lima was reunited with a portrait painted by Jan Novak.",
    "Minister Ana Lima took a call from a journalist about director Jan Novak.",
    # what did not come about
    "Minister Ana Lima would have met Mayor Jan Novak if the flight had not been cancelled.",
    "Had Minister Ana Lima met Mayor Jan Novak, the loan would have been settled.",
    "Minister Ana Lima would gladly meet Mayor Jan Novak.",
    "Minister Ana Lima regretted that she never had the chance to meet the painter Jan Novak.",
    "Minister Ana Lima missed the opportunity to meet the painter Jan Novak.",
    "Minister Ana Lima may sooner or later have to sit at a table with founder Jan Novak.",
    "A meeting between Minister Ana Lima and Mayor Jan Novak never took place.",
    "A film on the meeting of Ana Lima and Jan Novak won the award.",
]


@pytest.mark.parametrize("sentence", MET)
def test_a_way_of_telling_that_two_met(sentence):
    assert people_met(sentence) == [("Ana Lima", "Jan Novak")]


@pytest.mark.parametrize("sentence", NOT_MET)
def test_the_same_words_without_a_meeting(sentence):
    assert people_met(sentence) == []


def test_whoever_accompanied_a_guest_was_there_too():
    text = "Accompanied by Rector Eva Roth, Minister Ana Lima met Mayor Jan Novak."
    assert ("Eva Roth", "Jan Novak") in people_met(text)
    text = "Accompanied by Rector Eva Roth on the flute, Ana Lima sang. Jan Novak danced."
    assert ("Eva Roth", "Jan Novak") not in people_met(text)


INTERVIEW = (
    "Interview with Ana Lima\n\nAmbassador Ana Lima speaks of her year in Fiji.\n\nWhom did you "
    "see first?\n\n{answer}\n\nAnd then?\n\nI travelled to the islands. I liked them."
)


@pytest.mark.parametrize(
    ("answer", "met"),
    [
        ("I met Minister Jan Novak in May.", True),
        ("In May Minister Jan Novak received me.", True),
        ("“I met Minister Jan Novak in May,” my husband used to say.", False),
        ("I read a novel that Minister Jan Novak wrote.", False),
    ],
)
def test_in_an_interview_i_is_who_answers(answer, met):
    assert bool(people_met(INTERVIEW.format(answer=answer))) is met
