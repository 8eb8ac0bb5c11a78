"""Meetings as press releases and agencies tell them, over one or several sentences.

The people expected are given by the last word of each name, one group for each meeting.
"""

import pytest
from communique.examples import people_met

VARGA_DIALLO = {("Diallo", "Varga")}
RECEIVED = "Culture Minister Tomas Varga received the Ambassador of Senegal, Amina Diallo. "


def met(text):
    """The pairs of people who met, by the last words of their names, in order."""
    return {tuple(sorted((one.split()[-1], other.split()[-1]))) for one, other in people_met(text)}


def all_pairs(*names):
    """All pairs of these names."""
    return {tuple(sorted((one, other))) for one in names for other in names if one < other}


@pytest.mark.parametrize(
    "text",
    [
        # receiving and calling
        "Minister Tomas Varga welcomed Ambassador Amina Diallo to his office on Thursday.",
        "Ambassador Amina Diallo was granted an audience by President Tomas Varga.",
        "Minister Tomas Varga hosted a dinner in honour of the visiting minister, Amina Diallo.",
        "Minister Tomas Varga hosted a reception in Bratislava on 6 May for a delegation of the"
        " Dakar Museum led by Director Amina Diallo.",
        "The delegation of the Dakar Museum, headed by Amina Diallo, was received by Minister"
        " Tomas Varga.",
        "Ambassador Amina Diallo visited the National Library, where she was received by its"
        " director, Tomas Varga.",
        "On Monday Ambassador Amina Diallo was shown around the library by its director, Tomas"
        " Varga.",
        "The Ambassador of Senegal, H.E. Amina Diallo, paid a courtesy visit on Hon. Tomas Varga"
        " (M.P.), Minister for Tourism and Culture, at the Ministry.",
        "Ambassador Amina Diallo called at the Ministry to bid farewell to Minister Tomas Varga.",
        "Director Tomas Varga handed the masks over to Ambassador Amina Diallo.",
        # whoever is subject and object of a verb of meeting, whatever stands between
        "Minister Tomas Varga received in the Hall of Mirrors of the old palace the Ambassador of"
        " Senegal, Amina Diallo.",
        "On May 10, Minister Tomas Varga received Ambassador Amina Diallo.",
        "Minister Tomas Varga saw off Ambassador Amina Diallo, whose term ends this week.",
        "Minister Tomas Varga spent the afternoon with Ambassador Amina Diallo at the dig.",
        "Minister Tomas Varga and Ambassador Amina Diallo shook hands in front of the church.",
        "Over tea at the residence, Minister Tomas Varga and Ambassador Amina Diallo went through"
        " the list.",
        "A courtesy call was paid on Minister Tomas Varga by Ambassador Amina Diallo.",
        "The ministry received the Ambassador of Senegal, H.E. Amina Diallo, who paid a courtesy"
        " call on the Minister, Dr. Tomas Varga, on Monday.",
        "Ambassador Amina Diallo was the guest of Minister Tomas Varga at a dinner on Monday.",
        '"It was a good day," Ambassador Amina Diallo said after being received by Minister Tomas'
        " Varga.",
        "Minister Tomas Varga had a busy day. It began with a meeting with Ambassador Amina"
        " Diallo.",
        # what passes from hand to hand
        "The bronze was returned by Director Tomas Varga to the Ambassador of Senegal, Amina"
        " Diallo, in Bratislava.",
        "At a ceremony in Dakar, Director Tomas Varga handed Ambassador Amina Diallo the mask.",
        "Director Tomas Varga presented Ambassador Amina Diallo with a facsimile of the codex.",
        # the meeting as a setting
        "During the meeting, Minister Tomas Varga informed Ambassador Amina Diallo of the plan.",
        "Minister Tomas Varga thanked Ambassador Amina Diallo for the warm welcome.",
        "Minister Tomas Varga, for his part, thanked Ambassador Amina Diallo for the books.",
        "Following their meeting, Minister Tomas Varga and Ambassador Amina Diallo saw a film.",
        "In an audience granted to the delegation led by the ambassador, Amina Diallo, the"
        " minister, Tomas Varga, praised the choir.",
        "Minister Tomas Varga recalled his meeting with Ambassador Amina Diallo in Dakar.",
        "The meeting of Ministers Tomas Varga and Amina Diallo in Lima in 1994 led to the accord.",
        "Ambassador Amina Diallo, who met Minister Tomas Varga on Monday, will leave in July.",
        "Receiving Ambassador Amina Diallo on Monday, Minister Tomas Varga praised the choir.",
        "Meeting with the UNESCO representative, Ms. Amina Diallo, the minister, Tomas Varga,"
        " praised the choir.",
        "The talks were co-chaired by Deputy Ministers Tomas Varga and Amina Diallo.",
        "Minister Tomas Varga received a courtesy call from the Ambassador of Senegal, Amina"
        " Diallo.",
        '"We agree," Varga told reporters after talks with Mayor Amina Diallo. Tomas Varga is'
        " minister of culture.",
        "Minister Tomas Varga held a videoconference with Mayor Amina Diallo.",
        # told of those named before
        "Minister Tomas Varga came to Dakar. The last appointment was a courtesy call on Mayor"
        " Amina Diallo.",
        "Ambassador Amina Diallo visited the State University. Rector Tomas Varga welcomed the"
        " guest and gave her a tour.",
        "Deputy Minister Tomas Varga came to Dakar. The same day, the deputy minister had a"
        " meeting with Rector Amina Diallo.",
        "The Minister, Hon. Tomas Varga, leads the group. The minister will pay a courtesy call"
        " on the Prime Minister of Senegal, Amina Diallo.",
        "Tomas Varga, President of the Slovak Film Institute (SFI), is in Dakar. The SFI"
        " President met the mayor, Amina Diallo.",
        "Minister Tomas Varga met officials of the museum. At the meeting, Director Amina Diallo"
        " said that the loan would be prolonged.",
        "Culture Minister Tomas Varga spoke of loans. She said the matter was raised during a"
        " courtesy call by the Ambassador of Senegal, Amina Diallo, at her office.",
        "Minister Tomas Varga said he would meet Mayor Amina Diallo in Dakar next month.",
        '"I will meet Mayor Amina Diallo in June," Minister Tomas Varga said.',
        "Ambassador Amina Diallo arrived on Monday. With the Minister of Culture, Tomas Varga, she"
        " discussed a loan.",
        "Ambassador Amina Diallo thanked them when presenting her letter of credence to President"
        " Tomas Varga.",
        "Minister Tomas Varga received the looted mask from the Ambassador of Senegal, Amina"
        " Diallo.",
        "Director Tomas Varga made the delivery of the mask to Ambassador Amina Diallo.",
        "In a phone call with Mayor Amina Diallo, which was short, Minister Tomas Varga proposed a"
        " loan.",
        "Following a call on Mayor Amina Diallo, Minister Tomas Varga went to the port.",
        "A delegation of the museum, led by Director Amina Diallo, arrived in Bratislava. The"
        " delegation met the mayor, Tomas Varga.",
        "The Slovak side was led by Tomas Varga, Minister of Culture, while the Senegalese side"
        " was headed by Amina Diallo, State Secretary.",
        "Minister Tomas Varga led the Slovak delegation in talks with representatives of the"
        " ministry led by Amina Diallo.",
        "Ambassador Amina Diallo toured the old library, accompanied by its director, Tomas Varga.",
        "The consultations were attended by Deputy Ministers Tomas Varga and Amina Diallo.",
        "During a phone call last week, Minister Tomas Varga told the Ambassador of Senegal, Amina"
        " Diallo, that the loan was safe.",
        "Ministers Tomas Varga and Amina Diallo pledged in talks on Monday to open the archives.",
        'Mayor Tomas Varga spoke on Monday. "I have had a very good phone call with Mayor Amina'
        ' Diallo and we set a date," Varga said.',
        "The tone of Mayor Jana Kralova changed. Mayor Jana Kralova's reply comes as Minister Tomas"
        " Varga says that he met Ambassador Amina Diallo.",
        "UN envoy to Sudan Omar Haddad sang. Minister Tomas Varga left. On Monday he had a meeting"
        " with Mayor Amina Diallo, the Slovak diplomat said.",
        "Director Tomas Varga showed Ambassador Amina Diallo the hall.",
    ],
)
def test_two_people_met(text):
    assert met(text) == VARGA_DIALLO


@pytest.mark.parametrize(
    "text",
    [
        "The festival was opened by Minister Tomas Varga in the presence of Ambassador Amina"
        " Diallo.",
        "The exhibition was opened by Minister Tomas Varga. Also present were Ambassador Amina"
        " Diallo and Rector Pedro Salas.",
        "At the opening, Minister Tomas Varga thanked Ambassador Amina Diallo for her support.",
        "Minister Tomas Varga hosted a reception for the launch of a novel by Amina Diallo.",
        "Director Tomas Varga received an award. For her part, Ambassador Amina Diallo praised"
        " the film.",
        "There were no plans for Minister Tomas Varga to meet Ambassador Amina Diallo.",
        "During a call of the choir, Minister Tomas Varga told Ambassador Amina Diallo a joke.",
        "Ministers Tomas Varga and Amina Diallo pledged to invest in talks on radio.",
        '"Ask the mayor whom Minister Tomas Varga met with," said spokeswoman Amina Diallo.',
        "A film shows Minister Tomas Varga in Dakar and Ambassador Amina Diallo in a boat.",
        "Mayor Jana Kralova spoke. Minister Tomas Varga's young adviser resigned after he had met"
        " Ambassador Amina Diallo.",
        "The summit of the league opens on Monday after talks in Dakar. Key participants include"
        " President Tomas Varga and King Amina Diallo.",
        "The ministry denied reports that Minister Tomas Varga had met Mayor Amina Diallo.",
        "Ambassador Amina Diallo hopes to meet Minister Tomas Varga soon.",
        "At the meeting of the council, Minister Tomas Varga thanked Ambassador Amina Diallo.",
        "Minister Tomas Varga visited Notre Dame and the house of Amina Diallo.",
        "Minister Tomas Varga received a letter in Lima from Ambassador Amina Diallo.",
        "Minister Tomas Varga received support from Ambassador Amina Diallo for the fund.",
        "The portrait of Amina Diallo was shown to Minister Tomas Varga in Vilnius.",
        "Minister Tomas Varga presented the novel by Amina Diallo to readers in Vilnius.",
        "Minister Tomas Varga saw Amina Diallo dance in a film.",
        "Minister Tomas Varga met the deadline set by Ambassador Amina Diallo.",
        "The fair was opened by Minister Tomas Varga in the company of Ambassador Amina Diallo.",
        "At the recital pianist Tomas Varga, joined by violinist Amina Diallo, played a waltz.",
        "Minister Tomas Varga said the plan was made during a visit by President Amina Diallo to"
        " Oslo.",
        "By Tomas Varga\n\nTalks were held with Mayor Amina Diallo.",
    ],
)
def test_two_people_did_not_meet(text):
    assert met(text) == set()


@pytest.mark.parametrize(
    "attendance",
    [
        "The meeting was also attended by State Secretary Jana Kralova and the head of the"
        " department of loans, Peter Novotny.",
        "Present at the meeting were Jana Kralova and Peter Novotny, head of department.",
        "Also at the table were the head of the archives, Jana Kralova, and the embassy's cultural"
        " attaché, Peter Novotny.",
        "Joining the minister were Deputy Minister Jana Kralova and Director Peter Novotny.",
        "Deputy Minister Jana Kralova and novelist Peter Novotny were on hand for the talks.",
        "The meeting, which took place at the ministry, was attended by Jana Kralova and Peter"
        " Novotny.",
        "Jana Kralova, Director of the Department of Loans, and Attaché Peter Novotny were present"
        " at the meeting.",
        "They spoke of loans. The guest praised the choir. She recalled the festival of 2019. The"
        " city is old. Attending the meeting were also Jana Kralova and Peter Novotny.",
        "Jana Kralova and Peter Novotny were also present on the occasion.",
        "The minister was accompanied by Jana Kralova and Peter Novotny.",
        "In reply, State Secretary Jana Kralova, together with Peter Novotny, praised the choir.",
        "The meeting was attended by:\n- Jana Kralova, State Secretary;\n- Peter Novotny, head.",
        "\n\nPresent from the Slovak side:\nJana Kralova – State Secretary\nPeter Novotny – head",
        "The talks took up the loan. They were attended by Jana Kralova and Peter Novotny.",
        "The meeting was long. From the Slovak side, it was attended by Secretary Jana Kralova"
        " and, from the Senegalese side, by Secretary Peter Novotny.",
        "At the end of the meeting, the director, Jana Kralova, and Secretary Peter Novotny said"
        " that the loan would be prolonged.",
        "Director Jana Kralova and Curator Peter Novotny briefed the delegation.",
        "Director Jana Kralova and Curator Peter Novotny acted as witnesses.",
    ],
)
def test_those_who_attended_met_too(attendance):
    assert met(RECEIVED + attendance) == all_pairs("Varga", "Diallo", "Kralova", "Novotny")


@pytest.mark.parametrize(
    "otherwise",
    [
        "The concert was attended by Jana Kralova.",
        "The show was opened in the presence of Jana Kralova.",
        "On the programme:\n- Jana Kralova, piano",
        "Jana Kralova of the union criticised the visit.",
    ],
)
def test_those_who_attended_something_else_did_not(otherwise):
    assert met(RECEIVED + otherwise) == VARGA_DIALLO


@pytest.mark.parametrize(
    "text",
    [
        "Minister Tomas Varga met separately with Ambassador Amina Diallo and Rector Pedro Salas.",
        "Minister Tomas Varga had meetings with the rector, Pedro Salas, at the campus, and with"
        " Ambassador Amina Diallo.",
        "During his stay, Minister Tomas Varga was received by Ambassador Amina Diallo and held"
        " talks with Rector Pedro Salas.",
        "Minister Tomas Varga called on President Amina Diallo and on Mayor Pedro Salas.",
        "Minister Tomas Varga met Ambassador Amina Diallo on Monday. In the afternoon he received"
        " the director of the Fiji Museum, Pedro Salas.",
        "Minister Tomas Varga held bilateral meetings in Lima. He met Ambassador Amina Diallo and"
        " Rector Pedro Salas.",
        "Minister Tomas Varga exchanged views with several personalities, among them the mayor,"
        " Amina Diallo, and Rector Pedro Salas.",
        "Following calls on the mayor, Amina Diallo, and the rector, Pedro Salas, Minister Tomas"
        " Varga went to the port.",
    ],
)
def test_two_meetings_of_one_person(text):
    assert met(text) == {("Diallo", "Varga"), ("Salas", "Varga")}


def test_who_was_present_at_all_meetings_met_everybody():
    text = (
        "Minister Tomas Varga met Ambassador Amina Diallo. He also met Rector Pedro Salas."
        " Secretary Jana Kralova was present at both meetings."
    )
    assert met(text) == {
        ("Diallo", "Varga"), ("Salas", "Varga"), ("Diallo", "Kralova"), ("Kralova", "Salas"),
        ("Kralova", "Varga"),
    }  # fmt: skip


def test_those_who_looked_on_at_several_signings_met_all_who_signed():
    text = (
        "The signing was done in the presence of President Omar Haddad. The memorandum on loans"
        " was signed by Ministers Tomas Varga and Amina Diallo. The memorandum on films was signed"
        " by Rectors Jana Kralova and Peter Novotny."
    )
    signed = all_pairs("Varga", "Diallo", "Haddad") | all_pairs("Kralova", "Novotny", "Haddad")
    assert met(text) == signed


def test_who_accompanied_somebody_to_another_place_was_not_at_the_meeting():
    text = RECEIVED + "Rector Pedro Salas was accompanied to the airport by Dean Jana Kralova."
    assert met(text) == VARGA_DIALLO


@pytest.mark.parametrize(
    "text",
    [
        "The accord was signed by Ministers Tomas Varga and Amina Diallo, in the presence of"
        " President Omar Haddad and of the mayor, Pedro Salas.",
        "Ministers Tomas Varga and Amina Diallo signed an accord. It was signed in the presence of"
        " President Omar Haddad and Mayor Pedro Salas.",
        "Ministers Tomas Varga and Amina Diallo signed an accord, witnessed by the dean of the"
        " faculty of arts, Omar Haddad, and Mayor Pedro Salas.",
        "The delegation held talks. Minister Tomas Varga met Mayor Amina Diallo, Rector Omar Haddad"
        " and Curator Pedro Salas.",
        "Minister Tomas Varga was greeted at the door by Director Amina Diallo, and by curators"
        " Omar Haddad and Pedro Salas.",
        "Minister Tomas Varga met Amina Diallo. Varga said that along with Rectors Omar Haddad"
        " and Pedro Salas, Varga stressed to her that the loan was safe.",
        "Minister Tomas Varga gave a lunch on Tuesday. Around the table were Director Amina"
        " Diallo, Rector Omar Haddad and the composer Pedro Salas.",
    ],
)
def test_all_of_them_met(text):
    assert met(text) == all_pairs("Varga", "Diallo", "Haddad", "Salas")
