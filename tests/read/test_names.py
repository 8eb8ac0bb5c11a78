"""Names of all regions: who is a person, and under which names."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Institute director U Kyaw Zin Htun thanked Daw Mya Thandar.",
            ["Kyaw Zin Htun", "Mya Thandar"],
        ),
        (
            "Minister Tuilagi Fa'asavalu met Ratu Epeli Naulivou.",
            ["Tuilagi Fa'asavalu", "Epeli Naulivou"],
        ),
        (
            "Lord Mayor Councillor Deirdre Forde met Dasho Kinley Tshering.",
            ["Deirdre Forde", "Kinley Tshering"],
        ),
        (
            "The director of the Department of Culture and Sports Pham Quoc Vinh came.",
            ["Pham Quoc Vinh"],
        ),
        ("The ambassador of Peru, Ana Lima, met Jack London.", ["Ana Lima", "Jack London"]),
        ("Israel Adewale spoke for the troupe.", ["Israel Adewale"]),
        ("Israel Railways spoke for the troupe.", []),
        # where something is, before an office
        ("At the talks at Lednice Chateau, the Minister of Culture Ana Lima spoke.", ["Ana Lima"]),
        ("In Rila Monastery, the Minister of Culture, Ana Lima, spoke.", ["Ana Lima"]),
        # a town or state that is a first name: beside an office, as who acts, behind an office
        ("The Minister of Culture of Latvia, Florence Achieng, came.", ["Florence Achieng"]),
        ("The Minister of Culture of Latvia, Israel Adewale, came.", ["Israel Adewale"]),
        ("Chanda Mwila, Chargé d'Affaires of Suriname, came.", ["Chanda Mwila"]),
        ("Medina Abdullayeva said that it would open.", ["Medina Abdullayeva"]),
        ("Director of the Cineteca Nacional Aurora Ruiz spoke.", ["Aurora Ruiz"]),
        (
            "The head of the archive, Izumi Nakajima, came. She met Izumi Nakajima.",
            ["Izumi Nakajima"],
        ),
        ("The ambassadors in Tokyo, Florence and Lima, Peru, came.", []),
        ("The director of the museum visited Vienna Lido, Florence and Verona Arena.", []),
        ("Verona Philharmonic, the orchestra of a director, played.", []),
        # behind what an office is held in, whether a body is known or not
        ("Head of Collections at the Museum Leiden Nadia Rahmani spoke.", ["Nadia Rahmani"]),
        ("Wali of the Marrakech-Safi Region Nadia Rahmani spoke.", ["Nadia Rahmani"]),
        ("Speaker of the Assembly of Nunavut Ieva Ozola spoke.", ["Ieva Ozola"]),
        ("Secretary of the Monastic Body (Zhung Dratshang) Ieva Ozola spoke.", ["Ieva Ozola"]),
        ("Director of the Museo Frida Kahlo, Ieva Ozola, spoke.", ["Ieva Ozola"]),
        ("Director of the National Institute of Ana Lima was away.", []),
        (
            "Prime Minister (Kenji) Arata and European Commission Head [Jean-Luc] Marten spoke.",
            ["Kenji Arata", "Jean-Luc Marten"],
        ),
        ("The prime minister (Kenya) and Ana Lima spoke.", ["Ana Lima"]),
        ("Catherine the Great met the Dalai Lama.", ["Catherine the Great", "Dalai Lama"]),
        ("He asked Patriarch of Tbilisi and All Georgia Ilia to come.", ["Ilia"]),
        ("The envoy praised Saint Mark's Cathedral and Lake Chad.", []),
        ("Troops drove the Boko Haram militants from Lake Chad.", []),
        ("Head of Heritage, Museums, and Arts Zarina Omarova spoke.", ["Zarina Omarova"]),
        # a body of one's own, a field or a region before the name
        (
            "Deputy Director of the Performing Arts Department Vu Hai Yen met Ngo Manh Ha.",
            ["Vu Hai Yen", "Ngo Manh Ha"],
        ),
        ("Cineteca Nacional Director Paula Undurraga spoke.", ["Paula Undurraga"]),
        ("The governor of South Al Batinah, Said al-Harthi, came.", ["Said al-Harthi"]),
        ("The minister of arts Nazarzoda Rustam Safar spoke.", ["Nazarzoda Rustam Safar"]),
        # the family name first, and the father's name for it
        (
            "Minister Nazarov Rustam Alisher came. Rustam Nazarov spoke; R. Nazarov left.",
            ["Nazarov Rustam Alisher"],
        ),
        ("Director Ali Hassan met Hassan Bello.", ["Ali Hassan", "Hassan Bello"]),
        ("Director Olga Petrova spoke. Olga Ivanovna thanked all.", ["Olga Petrova"]),
        (
            "Director Olga Petrova met curator Olga Serova. Olga Ivanovna thanked all.",
            ["Olga Petrova", "Olga Serova", "Olga Ivanovna"],
        ),
        # rulers' titles that are first names, and what is shown or made
        ("It was opened by Sultan Ibraimov and Emir Begović.", ["Sultan Ibraimov", "Emir Begović"]),
        ("The choir sang under the baton of Emir Hadžiavdić.", ["Emir Hadžiavdić"]),
        ("The Emir of Qatar met Sultan Haitham.", ["Haitham"]),
        ("The rector, Pr Awa Diop, came.", ["Awa Diop"]),
        ("Digital copies of Kipchak and Cuman written monuments came.", []),
        ("The catalogue of Hokuriku Puppets, the exhibition we sent, is late.", []),
        ("Ana Lima, the exhibition's curator, spoke.", ["Ana Lima"]),
        ("The novels of Tolstoy and the poems of Persia were read.", ["Tolstoy"]),
        ("More Lima advisers met her along with Karen Page.", ["Karen Page"]),
        ("Unlike Ana Lima, the chairman of the Social Democrats left.", ["Ana Lima"]),
        (
            "Iowa Sen. Joan Marsh met Republican David Horner (R-Ohio).",
            ["Joan Marsh", "David Horner"],
        ),
        ("Turmoil shook the Obama administration and the Assad regime.", ["Obama", "Assad"]),
        ("He came with his wife Kate.", ["Kate"]),
        ("TOKYO, Nov. 24, 2023 (Nippon Wire) The prime minister met her on Monday.", []),
        ("She teaches at the State Institute of Languages named after Sotim Ulughzoda.", []),
        ("The festival “Kino Bula” was held at Hanga Roa, in the village of La Gaulette.", []),
        ("Minister of Culture Sun Weidong opened the reading room in Nairobi.", ["Sun Weidong"]),
        (
            ("Culture Minister Yoo Jang-mi and violinist Baek Seung-hyun toured the concert hall."),
            ["Yoo Jang-mi", "Baek Seung-hyun"],
        ),
        (
            (
                "Japan's culture commissioner, Moriya Haruko, thanked the museum's director, "
                "Endo Kenjiro."
            ),
            ["Moriya Haruko", "Endo Kenjiro"],
        ),
        ("Deputy Minister Dang Thi Bich Ngoc welcomed the troupe in Hue.", ["Dang Thi Bich Ngoc"]),
        (
            ("Hungarian state secretary Szabó Ágnes spoke with conductor Kovács Bálint in Pécs."),
            ["Szabó Ágnes", "Kovács Bálint"],
        ),
        (
            "Sheikh Nasser bin Hamad Al Suwaidi opened the fort with Dr. Maryam Al-Kaabi.",
            ["Nasser bin Hamad Al Suwaidi", "Maryam Al-Kaabi"],
        ),
        (
            "The Egyptian ambassador, Mahmoud Abd El-Rahman, thanked the library.",
            ["Mahmoud Abd El-Rahman"],
        ),
        (
            (
                "The Mongolian minister of culture, B. Enkhjargal, and painter Ts. Oyunbileg "
                "visited Ulan-Ude."
            ),
            ["B. Enkhjargal", "Ts. Oyunbileg"],
        ),
        (
            (
                "Ghana's tourism minister, Kwabena Osei-Mensah, met Nigerian curator Ngozi "
                "Adichie-Bello."
            ),
            ["Kwabena Osei-Mensah", "Ngozi Adichie-Bello"],
        ),
        (
            (
                "Ethiopian state minister Tsedale Gebremariam received Rwandan ambassador "
                "Jean-Bosco Nshimiyimana."
            ),
            ["Tsedale Gebremariam", "Jean-Bosco Nshimiyimana"],
        ),
        (
            (
                "Icelandic minister Sigríður Þorsteinsdóttir received Norwegian director "
                "Øystein Bråten."
            ),
            ["Sigríður Þorsteinsdóttir", "Øystein Bråten"],
        ),
        (
            ("Polish minister Małgorzata Wójcik-Łęcka met her Czech counterpart, Zdeněk Říha."),
            ["Małgorzata Wójcik-Łęcka", "Zdeněk Říha"],
        ),
        (
            ("Kazakhstan's ambassador, Yerlan Baizhanov, greeted Uzbek singer Gulnora Tosheva."),
            ["Yerlan Baizhanov", "Gulnora Tosheva"],
        ),
        (
            (
                "Dutch ambassador Pieter van der Meulen spoke with Belgian curator Lieve Van "
                "den Broeck."
            ),
            ["Pieter van der Meulen", "Lieve Van den Broeck"],
        ),
        (
            (
                "Sri Lankan minister K. P. S. Wijeratne met Indian High Commissioner Dr. "
                "Anand Subramaniam."
            ),
            ["K. P. S. Wijeratne", "Anand Subramaniam"],
        ),
        (
            "Thai minister Somchai Rattanaporn met Lao minister Bounthavy Sisouphanthong.",
            ["Somchai Rattanaporn", "Bounthavy Sisouphanthong"],
        ),
        (
            (
                "Turkish deputy minister Gökçe Yıldırım-Öz met Azerbaijani minister Rövşən "
                "Əliquliyev."
            ),
            ["Gökçe Yıldırım-Öz", "Rövşən Əliquliyev"],
        ),
        (
            ("Georgian minister Nino Kvirikashvili met Armenian minister Hayk Ter-Grigoryan."),
            ["Nino Kvirikashvili", "Hayk Ter-Grigoryan"],
        ),
        (
            (
                "Brazil's minister, Luiz Otávio Pimenta Júnior, met Angola's Domingos dos "
                "Santos Quissanga."
            ),
            ["Luiz Otávio Pimenta Júnior", "Domingos dos Santos Quissanga"],
        ),
        (
            "Irish minister Caoimhe Ní Bhriain met Scottish composer Hamish MacAllister.",
            ["Caoimhe Ní Bhriain", "Hamish MacAllister"],
        ),
        (
            "Ambassador Nguyen Van Thuan and Mr. Hoang Minh Duc signed the guest book.",
            ["Nguyen Van Thuan", "Hoang Minh Duc"],
        ),
        ("The Shakespeare Festival in Oslo showed Hamlet and Macbeth.", []),
        ("The Pushkin Museum lent four paintings to the Fitzwilliam Museum.", []),
        ("Santiago and San José signed a twinning charter.", []),
        (
            (
                "H.E. Dr. Abdulrahman bin Khalid Al-Dosari, Saudi ambassador to Malaysia, "
                "visited Penang."
            ),
            ["Abdulrahman bin Khalid Al-Dosari"],
        ),
        (
            "Malaysia's minister, Datuk Seri Nurul Huda binti Ismail, visited Jakarta.",
            ["Nurul Huda binti Ismail"],
        ),
        (
            "Bishop Ruiz blessed the organ; organist Clara Jiménez Ochoa played it.",
            ["Ruiz", "Clara Jiménez Ochoa"],
        ),
        (
            "Pakistan's Syeda Rukhsana Bokhari met Bangladesh's Mohammad Anisul Karim.",
            ["Syeda Rukhsana Bokhari", "Mohammad Anisul Karim"],
        ),
        (
            (
                "Ukraine's deputy minister, Oleksandr Hrytsenko-Bondar, and Lithuania's Rūta "
                "Žemaitytė spoke in Vilnius."
            ),
            ["Oleksandr Hrytsenko-Bondar", "Rūta Žemaitytė"],
        ),
        (
            (
                "Madagascar's minister, Hery Rakotomalala, met French senator Anne-Laure de "
                "Kerguelen."
            ),
            ["Hery Rakotomalala", "Anne-Laure de Kerguelen"],
        ),
        (
            'Present were "Omid Tavakoli", head of the archive, and "Sara Ghanbari", its curator.',
            ["Omid Tavakoli", "Sara Ghanbari"],
        ),
        (
            "She met the Mayor of Banská Bystrica and the Mayor of Skalica Marek Slobodník.",
            ["Marek Slobodník"],
        ),
        ("Mayor of Birgunj Metropolitan City Sushil Adhikary spoke.", ["Sushil Adhikary"]),
        (
            "The Director of the National Archive of the Lao PDR Khamsouk Vilaysack spoke.",
            ["Khamsouk Vilaysack"],
        ),
        ('Also there was Atty. Jose Ramon "Jojo" Lim III.', ['Jose Ramon "Jojo" Lim III']),
        ("Lotte Brandauer, 15, from Linz came first.", ["Lotte Brandauer"]),
        ("The gate of Sheikh Rashid City and the Los Tres Reyes hotel were seen.", []),
        ("The masks of the La Playona cultures were shown at Al Waha hall.", []),
        ("Jonas Prado and Miguel Prado spoke.", ["Jonas Prado", "Miguel Prado"]),
        ("Businessmen Oskar Lund and Nils Berg spoke.", ["Nils Berg", "Oskar Lund"]),
        ("Brigadier General Ron Keller told Channel Seven that it was over.", ["Ron Keller"]),
        ("MPs Owen Lacey and Brid Tierney came.", ["Brid Tierney", "Owen Lacey"]),
        ("Opposition Leader Brian Stokes came.", ["Brian Stokes"]),
        ("Sector Head Karim Haddad came on Monday.", ["Karim Haddad"]),
        ("Fighters fled the cave complex of Tora Bora after a raid.", []),
        (
            "Among the guests were Peter Lungu as well as Doctor Chanda Phiri.",
            ["Peter Lungu", "Chanda Phiri"],
        ),
        ("Deputy Minister Nguyen The Ky received the choir.", ["Nguyen The Ky"]),
        (
            "The academy received on Monday Davit Petrosyan, Armenia Minister of Sports.",
            ["Davit Petrosyan"],
        ),
        ("Kofi Mensah, Paramount Chief of Dagbon, sat in the first row.", ["Kofi Mensah"]),
        ("The children play in the orchestras of Castries, Dennery and Gros Islet.", []),
        ("Iranian official, Georgian translators meet in Tehran.", []),
        (
            "Ato Dawit Haile-Mariam and W/ro Hirut Bekele came.",
            ["Dawit Haile-Mariam", "Hirut Bekele"],
        ),
        (
            "Mr. Elçin Əliyev Rəşid oğlu received Ms. Ketevan Dolidze.",
            ["Elçin Əliyev Rəşid oğlu", "Ketevan Dolidze"],
        ),
        (
            "From left: Gunnar Arnarson (IFC) and Hrefna Jónsdóttir (IFC).",
            ["Gunnar Arnarson", "Hrefna Jónsdóttir"],
        ),
        (
            "The Puppet Theatre named after Maksim Haretski Ms. A.Lukashevich leads today.",
            ["A.Lukashevich"],
        ),
        ("The two ministers met on Monday, Adriatic Herald reports.", []),
        ("Quoting Norway as an example, the envoy praised its museums.", []),
        ("Thanking Marko Perić, the envoy left.", ["Marko Perić"]),
        ("Bab Touma, the old quarter of Damascus, was built by craftsmen.", []),
        ("Wat Pho Chai was visited by Ambassador Ana Lima.", ["Ana Lima"]),
        ("Omar Sabri, the village head, spoke.", ["Omar Sabri"]),
        (
            "He read poets like Tsatsa Kemoeng and Lobsang Dolkar.",
            ["Lobsang Dolkar", "Tsatsa Kemoeng"],
        ),
        ("He spoke of rivers such as Rio Negro.", []),
        (
            "He met the Prime Minister of the Mauritian Government Vishwanath Seegoolam.",
            ["Vishwanath Seegoolam"],
        ),
        (
            "The Director General of the Museum of Ethnography Lea Hribar and Oto Kos signed it.",
            ["Lea Hribar", "Oto Kos"],
        ),
    ],
)
def test_everyone_named_is_found_and_nobody_else(text, names):
    assert sorted(p["name"] for p in facts(text)["people"]) == sorted(names)


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "Ambassador Farida Mammadzada opened the show. Mammadzada thanked the museum.",
            "Farida Mammadzada",
            "Mammadzada",
        ),
        ("Minister Park Ji-won opened the show. Park thanked the museum.", "Park Ji-won", "Park"),
        ("Minister Sun Weidong opened the show. Sun thanked the museum.", "Sun Weidong", "Sun"),
        (
            "María Ruiz Echevarría opened the show. Ruiz Echevarría thanked the museum.",
            "María Ruiz Echevarría",
            "Ruiz Echevarría",
        ),
        (
            ("Ambassador Abdulrahman Al-Dosari opened the show. Al-Dosari thanked the museum."),
            "Abdulrahman Al-Dosari",
            "Al-Dosari",
        ),
    ],
)
def test_a_surname_after_first_mention_is_the_same_person(text, name, alias):
    people = {p["name"]: p["aliases"] for p in facts(text)["people"]}
    assert list(people) == [name]
    assert alias in people[name]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Salome Gvenetadze", ["Salome Gvenetadze"]),
        ("Photo: Kendal Charles", ["Kendal Charles"]),
        ("© UNESCO/P. Lombardi", ["P. Lombardi"]),
        ("Edited by Sani Bello/Amaka Obi", ["Amaka Obi", "Sani Bello"]),
        ("Published by Nour Halabi", ["Nour Halabi"]),
        ("Sina Faleolo / Front page / News", ["Sina Faleolo"]),
        ("By Staff Reporter", []),
        ("Photo: Press Office", []),
        ("(Web editor: Kim Bo-ra, Jang Seok-jin)", ["Jang Seok-jin", "Kim Bo-ra"]),
        ("By Pamir Chronicle", []),
    ],
)
def test_a_line_of_credits_names_its_authors(line, names):
    text = f"{line}\n\nThe choir sang in the hall on Monday."
    assert sorted(p["name"] for p in facts(text)["people"]) == names


@pytest.mark.parametrize(
    ("short", "full"),
    [("M.Hribar", "Matej Hribar"), ("Sh. Rahimov", "Sharif Rahimov"), ("T. Dorji", "Tashi Dorji")],
)
def test_initials_stand_for_the_given_name(short, full):
    text = f"Ambassador {short} opened the show. Ambassador {full} thanked the museum."
    assert [p["name"] for p in facts(text)["people"]] == [full]


def test_what_the_article_quotes_as_a_title_is_nobody_elsewhere():
    text = "The festival ‘Kino Lumi’ opened in Suva.\n\nFor ten years Kino Lumi has shown films."
    assert facts(text)["people"] == []


def test_namesakes_with_different_given_names_stay_apart():
    text = "Ana Rojas opened the show in Lima. Pedro Rojas played the flute in Cusco."
    assert [p["name"] for p in facts(text)["people"]] == ["Ana Rojas", "Pedro Rojas"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The minister met the Minister of Home Affairs Sonam Penjor at the Ministry of Home "
            "Affairs.",
            {"Sonam Penjor"},
        ),
        (
            "Minister Davron Sharifzoda called his Mongolian counterpart Ganbold Enkhsaikhan.",
            {"Davron Sharifzoda", "Ganbold Enkhsaikhan"},
        ),
        ("Sione Fifita is the curator of the Fiji Museum.", {"Sione Fifita"}),
        ("Enkhbat Ganbold has been director of the Film School since 2020.", {"Enkhbat Ganbold"}),
        ("Mzansi Umoja has been a member of the Film School since May.", set()),  # or a body
        (
            "The vice-chairman of the trust, Ven. Sangye Dorje Lama, thanked Nepal.",
            {"Sangye Dorje Lama"},
        ),
    ],
)
def test_a_name_behind_a_title_is_whole_and_no_part_of_it(text, names):
    assert {person["name"] for person in facts(text)["people"]} == names


@pytest.mark.parametrize(
    ("full", "alone", "same"),
    [
        ("Hrachya Markarian", "Markaryan", True),
        ("Steven Molnar", "Monlar", True),
        ("Igor Petrov", "Petrova", False),
        ("Igor Petrov", "Pavlov", False),
    ],
)
def test_a_surname_alone_may_be_spelled_another_way(full, alone, same):
    read = facts(f"Ambassador {full} arrived in Lima.\n\n“It is well,” Mr {alone} said.")
    assert (alone in {alias for person in read["people"] for alias in person["aliases"]}) is same


@pytest.mark.parametrize("surname", ["Gold", "Golden", "Coast", "Mine", "Daily", "Wire", "Courier"])
def test_a_surname_that_is_also_an_ordinary_word_is_no_end_of_the_name(surname):
    found = facts(f"Israeli Ambassador Dore {surname} met Portuguese Minister Ana Lima in Lisbon.")
    assert sorted(p["name"] for p in found["people"]) == ["Ana Lima", f"Dore {surname}"]
