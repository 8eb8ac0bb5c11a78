"""Forms of address, particles, letters behind names and slots: where a name begins and ends."""

import pytest

from tests.read.reading import facts


def _named(text):
    return sorted(person["name"] for person in facts(text)["people"])


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("Alhaj", "Mohammad Shafiq Sarkar"),
        ("Mawlawi", "Hizbullah Zurmat"),
        ("Engr.", "Zarak Khan Kakar"),
        ("Abog.", "Olvin Discua Zelaya"),
        ("M/G", "Néstor Carvallo Uzcano"),
        ("Prof.ª Doutora", "Benedita Temudo"),
        ("People's Artist", "Vuong Ngoc Quy"),
        ("Her Imperial Highness Princess", "Tsuneko"),
        ("HE Staff Brigadier (Pilot)", "Hamad bin Salmeen Al-Mahri"),
        ("BG (NS)", "Foo Chek Wai"),
        ("Most Rev.", "Crispin B. Halil"),
        ("Attorney-at-Law", "Thushari Abeynaike"),
        ("Sister", "Ana de Sousa"),
        ("Moulay", "Driss El Khamlich"),
        ("Honourable Justice", "Yaa Boatema"),
    ],
)
def test_a_form_of_address_is_no_part_of_the_name(address, name):
    assert _named(f"The delegation was led by {address} {name}.") == [name]
    assert _named(f"Latvian Culture Minister {address} {name} spoke.") == [name]


@pytest.mark.parametrize(
    "name", ["Sri Mulyani", "Nana Asante", "Fra Angelico", "Pak Ryong Myong", "Lama Tamang"]
)
def test_what_is_a_name_as_well_stays_where_one_word_follows(name):
    assert _named(f"Latvian Culture Minister {name} spoke.") == [name]


def test_sister_cities_are_nobody():
    assert (
        _named("Sister Cities International signed it, and Sister Cities Forums were held.") == []
    )


@pytest.mark.parametrize(
    "name",
    [
        "Wiebke thor Straten",
        "Aneurin ap Rhydderch",
        "Alicja Maria z Brodów Tarska",
        "Kipchumba arap Murko",
        "Ahmed ag Alhousse",
        "Theoderich von und zu Liechtenstein",
        'Nestor "Boying" dela Peña',
        "Goodwill Zweli kaBheku",
        "Sultan Al-Salem",
        "Mark Winter",
        "Or Harel",
        "Sunday Okonkwo",
    ],
)
def test_particles_and_common_words_inside_a_name(name):
    assert _named(f"Latvian Culture Minister {name} spoke.") == [name]


@pytest.mark.parametrize(
    "letters", [" OSB", " OBE", ", mni", ", PhD", " (Rtd.)", " (PhD)", ", S.J."]
)
def test_letters_behind_a_name_are_no_part_of_it(letters):
    read = facts(f"Ana Maria Lima{letters}, director of the Lima Museum, spoke.")
    assert [person["name"] for person in read["people"]] == ["Ana Maria Lima"]
    assert [role["title"] for role in read["people"][0]["roles"]] == ["director"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The delegation was led by Chandrowtie Sukhu.", ["Chandrowtie Sukhu"]),
        ("The delegation was led by Chandrowtie Studios.", []),
        ("The delegation was led by Bouasone.", ["Bouasone"]),
        ("“It is a good day,” said Shilan Xoshnaw on Monday.", ["Shilan Xoshnaw"]),
        ("“It is a good day,” said Sydney Marchbank on Monday.", ["Sydney Marchbank"]),
        ("“It is a good day,” said Sydney Airport on Monday.", []),
        ("Maro A. Christofi said that the museum would open.", ["Maro A. Christofi"]),
        ("Shilan Xoshnaw and Mr. Ivo Kalns signed it.", ["Ivo Kalns", "Shilan Xoshnaw"]),
        ("The fair was attended by Mr. Ivo Kalns and Israel Phiri.", ["Israel Phiri", "Ivo Kalns"]),
        ("Erasto Him Bar and Ana Sousa met.", ["Ana Sousa", "Erasto Him Bar"]),
        ("Bishop Gervasije of Timok, the director of the choir, spoke.", ["Gervasije"]),
    ],
)  # fmt: skip
def test_only_somebody_stands_there(text, names):
    assert _named(text) == names
