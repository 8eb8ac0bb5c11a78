"""Offices: before a name, behind it, of a state, to a state, in a body, and no longer held."""

import pytest

from tests.read.reading import facts, roles


def rules(found):
    """The rules that found the offices of an article."""
    return {
        evidence["rule"] for person in found["people"] for role in person["roles"]
        for evidence in role["evidence"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Ambassador Leila Haddad of Tunisia to Senegal opened the exhibition.",
            ("Leila Haddad", "ambassador", "TN", "SN", None, False),
        ),
        (
            "Tunisia's ambassador to Senegal, Leila Haddad, opened the exhibition.",
            ("Leila Haddad", "ambassador", "TN", "SN", None, False),
        ),
        (
            "The Tunisian ambassador to Senegal, Leila Haddad, opened the exhibition.",
            ("Leila Haddad", "ambassador", "TN", "SN", None, False),
        ),
        (
            "Leila Haddad, the ambassador of Tunisia to Senegal, opened the exhibition.",
            ("Leila Haddad", "ambassador", "TN", "SN", None, False),
        ),
        (
            "Leila Haddad, Tunisian ambassador in Dakar, opened the exhibition.",
            ("Leila Haddad", "ambassador", "TN", "SN", None, False),
        ),
        (
            "Peruvian Minister of Culture Rosa Quispe Mamani visited Quito.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, False),
        ),
        (
            "Peru's minister of culture, Rosa Quispe Mamani, visited Quito.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, False),
        ),
        (
            "Rosa Quispe Mamani, Minister of Culture of Peru, visited Quito.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, False),
        ),
        (
            "Rosa Quispe Mamani, who is Peru's minister of culture, visited Quito.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, False),
        ),
        (
            "Former Peruvian culture minister Rosa Quispe Mamani visited Quito.",
            ("Rosa Quispe Mamani", "culture minister", "PE", "", None, True),
        ),
        (
            "Rosa Quispe Mamani, then minister of culture of Peru, visited Quito in 2015.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, True),
        ),
        (
            "Rosa Quispe Mamani, a former Peruvian minister of culture, visited Quito.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, True),
        ),
        (
            "Tariq Bensalem, director of the Maghreb Film Institute, spoke first.",
            ("Tariq Bensalem", "director", "", "", "Maghreb Film Institute", False),
        ),
        (
            "The director of the Maghreb Film Institute, Tariq Bensalem, spoke first.",
            ("Tariq Bensalem", "director", "", "", "Maghreb Film Institute", False),
        ),
        (
            "Maghreb Film Institute director Tariq Bensalem spoke first.",
            ("Tariq Bensalem", "director", "", "", "Maghreb Film Institute", False),
        ),
        (
            "Tariq Bensalem, who also heads the Union of African Archives, spoke first.",
            ("Tariq Bensalem", "head", "", "", "Union of African Archives", False),
        ),
        (
            (
                "Tariq Bensalem, rector of the Maghreb Film Institute (MFI) and president of "
                "the Union of African Archives, spoke first."
            ),
            ("Tariq Bensalem", "rector", "", "", "Maghreb Film Institute", False),
        ),
        (
            (
                "Morocco's culture minister, Salma Idrissi, received her Malian counterpart, "
                "Oumar Traoré-Diallo."
            ),
            ("Oumar Traoré-Diallo", "culture minister", "ML", "", None, False),
        ),
        (
            (
                "Morocco's culture minister, Salma Idrissi, spoke with her counterpart from "
                "Mali, Oumar Traoré-Diallo."
            ),
            ("Oumar Traoré-Diallo", "culture minister", "ML", "", None, False),
        ),
        (
            "Nepalese Ambassador to Finland Bishnu Prasad Koirala-Thapa visited Turku.",
            ("Bishnu Prasad Koirala-Thapa", "ambassador", "NP", "FI", None, False),
        ),
        (
            "Cultural attaché of the Embassy of Cuba Yanet Fonseca Rivero read a poem.",
            ("Yanet Fonseca Rivero", "cultural attaché", "CU", "", "Embassy of Cuba", False),
        ),
        (
            "Yanet Fonseca Rivero, the Cuban cultural attaché, read a poem.",
            ("Yanet Fonseca Rivero", "cultural attaché", "CU", "", None, False),
        ),
        (
            "Deputy Prime Minister of Fiji Josaia Tabua opened the canoe house.",
            ("Josaia Tabua", "deputy prime minister", "FJ", "", None, False),
        ),
        (
            (
                "President of Botswana Kagiso Molefe and President of Namibia Hilde Nangombe "
                "opened the park."
            ),
            ("Hilde Nangombe", "president", "NA", "", None, False),
        ),
        (
            (
                "Kenya's President Wanjiru Kamau and Tanzania's Prime Minister Juma Mwakyembe"
                " opened the park."
            ),
            ("Juma Mwakyembe", "prime minister", "TZ", "", None, False),
        ),
        (
            "High Commissioner of Ghana to Canada Akosua Boateng-Sarpong attended.",
            ("Akosua Boateng-Sarpong", "high commissioner", "GH", "CA", None, False),
        ),
        (
            "The chargé d'affaires of Bolivia, Iván Condori Flores, attended.",
            ("Iván Condori Flores", "chargé d'affaires", "BO", "", None, False),
        ),
        (
            "Consul General of Estonia in Munich Kadri Tammsalu attended.",
            ("Kadri Tammsalu", "consul general", "EE", "DE", None, False),
        ),
        (
            "Zodwa Nkosi-Dlomo, chief executive of the Durban Arts Foundation, attended.",
            ("Zodwa Nkosi-Dlomo", "chief executive", "", "", "Durban Arts Foundation", False),
        ),
        (
            "Prof. Ingrid Solheim-Vik, vice-rector of the University of Tromsø, attended.",
            ("Ingrid Solheim-Vik", "vice-rector", "", "", "University of Tromsø", False),
        ),
        (
            "UNESCO Assistant Director-General for Culture Matteo Bellandi attended.",
            ("Matteo Bellandi", "assistant director-general for culture", "", "", "UNESCO", False),
        ),
        (
            "Montenegro's State Secretary for Culture Vesna Radunović-Perić attended.",
            ("Vesna Radunović-Perić", "state secretary for culture", "ME", "", None, False),
        ),
        (
            "Minister of Culture, Arts and Heritage of Fiji Litia Vakacegu attended.",
            ("Litia Vakacegu", "minister of culture, arts and heritage", "FJ", "", None, False),
        ),
        (
            "Ambassador-designate of Chile Pablo Huenchumil attended.",
            ("Pablo Huenchumil", "ambassador-designate", "CL", "", None, False),
        ),
        (
            "Secretary General of the League of Desert Museums Hadi Al-Murri attended.",
            ("Hadi Al-Murri", "secretary general", "", "", "League of Desert Museums", False),
        ),
        (
            "Rosa Quispe Mamani, who served as Peru's minister of culture until 2019, visited.",
            ("Rosa Quispe Mamani", "minister of culture", "PE", "", None, True),
        ),
        (
            "Georgian Deputy Culture Minister Nino Kipiani signed the plan.",
            ("Nino Kipiani", "deputy culture minister", "GE", "", None, False),
        ),
        (
            "Romania's non-resident ambassador to Lesotho, Radu Ionescu, attended.",
            ("Radu Ionescu", "non-resident ambassador", "RO", "LS", None, False),
        ),
        (
            "Jordanian Ambassador to Croatia (non-resident) Zaid Obeidat attended.",
            ("Zaid Obeidat", "ambassador", "JO", "HR", None, False),
        ),
        (
            "Tariq Bensalem, rector of the Maghreb Film Institute (MFI) and president of the Union "
            "of African Archives, spoke first.",
            ("Tariq Bensalem", "president", "", "", "Union of African Archives", False),
        ),
        (
            "The head of the Department of Museums at the Ministry of Culture of Laos, Khamla "
            "Vongsack, attended.",
            ("Khamla Vongsack", "head", "LA", "", "Department of Museums", False),
        ),
        (
            "Nurit Tal, head of the Cultural Relations Division in the Israeli Ministry of Foreign "
            "Affairs, attended.",
            (
                "Nurit Tal",
                "head of the cultural relations division",
                "IL",
                "",
                "Israeli Ministry of Foreign Affairs",
                False,
            ),
        ),
        (
            "Somphone Keolangsy, Director General of the Department of Fine Arts, Ministry of "
            "Information, Culture and Tourism of Laos, attended.",
            ("Somphone Keolangsy", "director general", "LA", "", "Department of Fine Arts", False),
        ),
        (
            "Chhim Sokha, Secretary of State at Cambodia's Ministry of Culture, attended.",
            ("Chhim Sokha", "secretary of state", "KH", "", "Ministry of Culture", False),
        ),
        (
            "Malta's Minister for the National Heritage, the Arts and Local Government, Owen "
            "Zammit, spoke.",
            (
                "Owen Zammit",
                "minister for the national heritage, the arts and local government",
                "MT",
                "",
                None,
                False,
            ),
        ),
        (
            "The Assistant Foreign Minister for Cultural Affairs of Egypt Ambassador Nehal Zaki "
            "attended.",
            (
                "Nehal Zaki",
                "assistant foreign minister for cultural affairs",
                "EG",
                "",
                None,
                False,
            ),
        ),
        (
            "Secretary Heritage Division Asma Khattak of Pakistan attended.",
            ("Asma Khattak", "secretary", "PK", "", "Heritage Division", False),
        ),
        (
            "The Vice-President of the Senate of Romania, Sorin Dragomir, attended.",
            ("Sorin Dragomir", "vice-president", "RO", "", "Senate of Romania", False),
        ),
        (
            "Ana Cabral, president of RIMUS, thanked the Mayor of Zagreb, Lana Horvat.",
            ("Ana Cabral", "president", "", "", "RIMUS", False),
        ),
        (
            "Ana Cabral, president of RIMUS, thanked the Mayor of Zagreb, Lana Horvat.",
            ("Lana Horvat", "mayor of zagreb", "HR", "", None, False),
        ),
        (
            "The guests toured the Morija Museum, where they were received by the curator, Mr. "
            "Tsepo Mokete, and the National Gallery.",
            ("Tsepo Mokete", "curator", "", "", "Morija Museum", False),
        ),
        (
            "The head of the Department of Antiquities of Jordan, Faris Haddad, spoke.",
            ("Faris Haddad", "head", "JO", "", "Department of Antiquities of Jordan", False),
        ),
        (
            "The director of the National Museum of Jordan, Faris Haddad, spoke.",
            ("Faris Haddad", "director", "", "", "National Museum of Jordan", False),
        ),
        (
            "Hamish Tait, Chief Executive of the New Zealand Film Commission, spoke.",
            ("Hamish Tait", "chief executive", "NZ", "", "New Zealand Film Commission", False),
        ),
        (
            "Governor of Jizzakh region Ergash Soliyev opened the exhibition in Uzbekistan.",
            ("Ergash Soliyev", "governor of jizzakh region", "UZ", "", None, False),
        ),
        (
            "Ana Grajeda, Regional Coordinator, ICCROM, attended with Luis Soto.",
            ("Ana Grajeda", "regional coordinator", "", "", "ICCROM", False),
        ),
        (
            "The Irish Film Archive and the Cinemateca of Montevideo, represented by their "
            "directors Cormac Tuohy and Alejandra Bove, signed a letter.",
            ("Alejandra Bove", "director", "", "", "Cinemateca of Montevideo", False),
        ),
        (
            "Oscar Falk, First Secretary (Political, Trade and Culture) at the Embassy of "
            "Sweden, came.",
            ("Oscar Falk", "first secretary", "SE", "", "Embassy of Sweden", False),
        ),
        (
            "Nguyen Van Thanh, director-general of the International Cooperation Department "
            "under Vietnam's Ministry of Culture, attended.",
            (
                "Nguyen Van Thanh",
                "director-general of the international cooperation department",
                "VN",
                "",
                "Ministry of Culture",
                False,
            ),
        ),
        (
            "The guest met Minister Zafar Alimov at the Ministry of Culture of Tajikistan. "
            "The Head of the Legal Department of the ministry Komron Davlatov attended.",
            (
                "Komron Davlatov",
                "head of the legal department",
                "TJ",
                "",
                "Ministry of Culture of Tajikistan",
                False,
            ),
        ),
        (
            "The ambassador of Ireland in Argentina, concurrent in Uruguay, Diarmuid Healy, came.",
            ("Diarmuid Healy", "ambassador", "IE", "AR UY", None, False),
        ),
    ],
)
def test_an_office_is_read_with_what_it_is_held_for(text, role):
    """Name, title, state served, state accredited to, body, and whether it is over."""
    assert role in roles(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The poet Elif Karadağ read from her work in Baku.", "Elif Karadağ"),
        ("Director Paolo Venturi shot the film in Yerevan.", "Paolo Venturi"),
        ("Elif Karadağ thanked the ambassador.", "Elif Karadağ"),
        ("Elif Karadağ hopes to become minister of culture of Turkey.", "Elif Karadağ"),
        (
            ("The film, in which Elif Karadağ plays the president of France, opened on Friday."),
            "Elif Karadağ",
        ),
    ],
)
def test_an_occupation_a_hope_and_a_part_in_a_play_are_no_office(text, name):
    held = {role for role in roles(text) if role[0] == name}
    assert not any(of or to or body for _, _, of, to, body, _ in held)


def test_a_plural_title_behind_one_name_is_of_others():
    """ "X, members of the choir" lists X and, besides, some members."""
    assert not roles("Among the guests were Humphrey Saimo, members of the choir and children.")


def test_a_state_that_only_the_list_of_leaders_knows_is_told_apart():
    """The rule of the role says so, and a reader can weigh it."""
    known = facts("President Kais Saied opened the library.")
    stated = facts("President Kais Saied of Tunisia opened the library.")
    assert "title-before-name, known leader" in rules(known)
    assert "title-before-name" in rules(stated)
