"""Who met whom at sittings, ceremonies and among parties told over several sentences."""

import pytest
from communique.examples import people_met


def met(text: str) -> set[str]:
    """The pairs who met, by surnames."""
    return {"+".join(sorted(name.split()[-1] for name in pair)) for pair in people_met(text)}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Deputy Minister Ana Lima received Ambassador Jan Novak of Latvia on Friday. "
            "Present at the interview were the director of archives, Eva Roth, and the other "
            "members of the delegation, as well as the honorary consul, Piet Maas.",
            "Lima+Maas Lima+Novak Lima+Roth Maas+Novak Maas+Roth Novak+Roth",
        ),
        (
            "Minister Ana Lima met Rector Jan Novak in Praia. The meeting was also attended "
            "by Dean Eva Roth, other officials of the ministry and the ambassador of Latvia, "
            "Juris Kalns.",
            "Kalns+Lima Kalns+Novak Kalns+Roth Lima+Novak Lima+Roth Novak+Roth",
        ),
        (
            "Minister Ana Lima met Rector Jan Novak in Praia. Attending the talks were Dean "
            "Eva Roth, along with staff of the ministry, and also the Latvian ambassador, "
            "Juris Kalns.",
            "Kalns+Lima Kalns+Novak Kalns+Roth Lima+Novak Lima+Roth Novak+Roth",
        ),
        (
            "The mask was handed to Minister Ana Lima by Ambassador Juris Kalns on Monday. "
            "The handover was also attended by the Minister of Justice, Piet Maas, and "
            "Professor Eva Roth.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Ambassador Juris Kalns returned the mask to Minister Ana Lima at a ceremony in "
            "Praia. Minister of Justice Piet Maas was also at the ceremony, as was Professor "
            "Eva Roth.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Six drawings were returned to Peru. The ceremony was headed by Ambassador Juris "
            "Kalns and Dean Eva Roth. The Minister of Culture, Ana Lima, took part online.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "Six drawings were given back to the Peruvian embassy in Riga on Monday. The "
            "ceremony was presided over by Ambassador Ana Lima and the director of the "
            "National Library, Juris Kalns.",
            "Kalns+Lima",
        ),
        (
            "The concert was presided over by Ambassador Ana Lima and director Juris Kalns.",
            "",
        ),
        (
            "State Secretary Ana Lima chaired the session at the ministry with the "
            "participation of the ambassadors of the Baltic states. Professor Eva Roth, head "
            "of the folk school, also took part in the session at her invitation.",
            "Lima+Roth",
        ),
        (
            "Minister Ana Lima presided over a round table with Gulf envoys in Praia. "
            "Director Eva Roth of the National Archives joined the round table.",
            "Lima+Roth",
        ),
        (
            "Three ambassadors toured the vaults. The ambassadors included those of Peru, Ms "
            "Ana Lima; Mr Juris Kalns of Latvia and Ms Eva Roth of Austria. The director of "
            "the archives, Mr Piet Maas, who welcomed the ambassadors at the gate, said the "
            "house was full.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Seven ambassadors have visited the new wing of the Praia Museum. They were Ana "
            "Lima of Peru, Juris Kalns of Latvia and Eva Roth of Austria. The director of the"
            " museum, Piet Maas, showed the diplomats round.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Heads of mission toured the botanical garden on Monday. Among them were "
            "Ambassador Ana Lima of Peru and Ambassador Juris Kalns of Latvia. There was also"
            " Eva Roth, the Austrian consul.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "Deputy Minister Ana Lima had received and worked with Ms Eva Roth, Vice Minister"
            " of Tourism of Austria.",
            "Lima+Roth",
        ),
        (
            "Governor Ana Lima welcomed and held discussions with Eva Roth, Deputy Mayor of Graz.",
            "Lima+Roth",
        ),
        (
            "Minister Ana Lima met and exchanged views with the visiting ambassador, Eva Roth.",
            "Lima+Roth",
        ),
        (
            "The MOU was signed on Monday in Praia between Ana Lima, a director of the "
            "agency, and Deputy Prime Minister Juris Kalns, the agency said.",
            "Kalns+Lima",
        ),
        (
            "The document was concluded by Ana Lima, director of the State Circus, and Juris "
            "Kalns, director of the Riga Circus. The signing ceremony heard speeches by "
            "Ambassador Eva Roth and Minister of Culture Piet Maas.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Ana Lima, director of the State Circus, and Juris Kalns, director of the Riga "
            "Circus, signed a memorandum in Praia. At the signing ceremony, Ambassador Eva "
            "Roth said that the circus knows no borders. Minister Piet Maas also spoke at the"
            " signing.",
            "Kalns+Lima Kalns+Maas Kalns+Roth Lima+Maas Lima+Roth Maas+Roth",
        ),
        (
            "Ana Lima and Juris Kalns signed a memorandum in Praia. Addressing the ceremony, "
            "Ambassador Eva Roth called it a new page.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "Minister Ana Lima and Ambassador Juris Kalns signed a film treaty. Speaking at "
            "the event, Dean Eva Roth praised it.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "Minister Ana Lima received the recorder from the Latvian ambassador, Juris Kalns.",
            "Kalns+Lima",
        ),
        (
            "Minister Ana Lima and Dean Eva Roth accepted the keys of the bus from Ambassador"
            " Juris Kalns.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "Minister Ana Lima received a letter from President Juris Kalns.",
            "",
        ),
        (
            "Minister Ana Lima received congratulations from Ambassador Juris Kalns.",
            "",
        ),
        (
            "Minister Ana Lima received strong backing from Ambassador Juris Kalns.",
            "",
        ),
        (
            "Energy Ministers Ana Lima and Juris Kalns signed a memorandum on grids, and the "
            "Transport Ministers Eva Roth and Piet Maas a protocol on buses.",
            "Kalns+Lima Maas+Roth",
        ),
        (
            "The ministers of culture Ana Lima and Juris Kalns signed an agreement on film, "
            "while Mayors Eva Roth and Piet Maas signed a declaration on parks.",
            "Kalns+Lima Maas+Roth",
        ),
        (
            "Minister Ana Lima gave this assurance to the Ambassador of Latvia, Juris Kalns, "
            "during a courtesy call at her office.",
            "Kalns+Lima",
        ),
        (
            "Mayor Ana Lima made the promise to Ambassador Juris Kalns, when he called at the"
            " town hall on Monday.",
            "Kalns+Lima",
        ),
        (
            "Prime Minister Ana Lima told Ambassador Juris Kalns of this during a farewell "
            "visit on Friday.",
            "Kalns+Lima",
        ),
        (
            "On Friday, Khamphone met with his Latvian counterpart Juris Kalns and paid a "
            "courtesy call on Latvian Prime Minister Eva Roth.",
            "Kalns+Khamphone Khamphone+Roth",
        ),
        (
            "Minister Ana Lima met with Ambassador Juris Kalns and called on Mayor Eva Roth.",
            "Kalns+Lima Lima+Roth",
        ),
        (
            "Minister Ana Lima received members of the Latvian Guild of Bakers on Monday. "
            "Latvian Guild of Bakers Director Juris Kalns thanked her hosts for the bread.",
            "Kalns+Lima",
        ),
        (
            "A delegation of the Riga Film School visited Praia and met Minister Ana Lima. "
            "The rector of the Riga Film School, Juris Kalns, said the visit was a beginning.",
            "Kalns+Lima",
        ),
        (
            "Minister Ana Lima met representatives of the Riga Film School. The minister "
            "quoted the late poet Juris Kalns.",
            "",
        ),
        (
            "Colleagues from the Latvian Film Fund came to Praia to see us. From left to "
            "right: Ana Lima, Juris Kalns and Eva Roth. The purpose of the meeting was to "
            "compare guides.",
            "Kalns+Lima Kalns+Roth Lima+Roth",
        ),
        (
            "The picture from 1960 shows the cast of the film. From left to right: Ana Lima, "
            "Juris Kalns and Eva Roth.",
            "",
        ),
    ],
)
def test_those_who_were_there_are_told_in_sentences_of_their_own(text, pairs):
    assert met(text) == set(pairs.split())
