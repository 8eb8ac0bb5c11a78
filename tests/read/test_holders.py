"""Whom an office belongs to where more than one word stands between it and the name."""

import pytest

from tests.read.reading import roles

HELD = [
    (
        "Ana Lopes was sworn in as minister of culture of Cape Verde.",
        ("Ana Lopes", "minister of culture", "CV", "", None, False),
    ),
    (
        "The event marks Ana Lopes's accreditation as ambassador of Cape Verde to Senegal.",
        ("Ana Lopes", "ambassador", "CV", "SN", None, False),
    ),
    (
        "Ana Lopes came to Praia. Prior to that, she worked as adviser at the African Film "
        "Institute.",
        ("Ana Lopes", "adviser", "", "", "African Film Institute", True),
    ),
    (
        "Remarks by Ms Joanna Kettle\n\nNew Zealand's Acting High Commissioner to "
        "Vanuatu\n\nThe centre plays a role.",
        ("Joanna Kettle", "acting high commissioner", "NZ", "VU", None, False),
    ),
    (
        "They went to the Vanuatu Cultural Centre. The Director of the Centre, Mr Abel "
        "Tarilonga, spoke.",
        ("Abel Tarilonga", "director", "", "", "Vanuatu Cultural Centre", False),
    ),
    (
        "They went to the Museum of Occupations. Museum Director Ana Vaher spoke.",
        ("Ana Vaher", "director", "", "", "Museum of Occupations", False),
    ),
    (
        "Cultural Officer Natan Itonga of Kiribati's Ministry of Culture spoke.",
        ("Natan Itonga", "cultural officer", "KI", "", "Ministry of Culture", False),
    ),
    (
        "The Tashkent Theatre Union was represented by Sardor Aliev – Chairman; Zulfiya "
        "Karimova – Treasurer.",
        ("Zulfiya Karimova", "treasurer", "", "", "Tashkent Theatre Union", False),
    ),
    (
        "The guests included the director of the state ensemble Lola, Nodira Mazitova, the "
        "rector of the Uzbek State Conservatory, Kamoliddin Uroqov, and others.",
        ("Kamoliddin Uroqov", "rector", "", "", "Uzbek State Conservatory", False),
    ),
    (
        "He was received by Acting Prime Minister Fahad Al-Ansari, Minister of Information, "
        "and Minister of State for Youth Affairs, Badr Al-Buainain, of Bahrain.",
        ("Badr Al-Buainain", "minister of information", "BH", "", None, False),
    ),
    (
        "The Permanent Delegate of Bolivia to UNESCO, Ambassador Teresa Flores, and Deputy "
        "Foreign Minister Juan Soto came.",
        ("Teresa Flores", "permanent delegate", "BO", "", "UNESCO", False),
    ),
    (
        "She was met by Ana Lima, herself a former Kazakh ambassador in Budapest.",
        ("Ana Lima", "ambassador", "KZ", "HU", None, True),
    ),
    (
        "Ana Lima, formerly director of the National Film Institute, met Ali Saleh.",
        ("Ana Lima", "director", "", "", "National Film Institute", True),
    ),
]


@pytest.mark.parametrize(("text", "role"), HELD)
def test_the_holder_of_an_office_is_found(text, role):
    assert role in roles(text)


def test_an_envoy_behind_another_office_does_not_hold_it():
    text = "Ambassador Ana Lima of Peru came. The Deputy Minister and Ambassador Lima met Ali Aziz."
    assert {title for _, title, *_ in roles(text)} == {"ambassador"}


def test_who_is_described_in_a_list_keeps_the_description():
    text = "Ana Petrova, the director of the National Library, Boris Iliev and Mila Koleva came."
    assert {role[0] for role in roles(text)} == {"Ana Petrova"}


def test_an_office_told_after_before_the_talks_is_still_held():
    text = "Before the talks, the minister of trade of Chad, Ali Saleh, visited the museum."
    assert ("Ali Saleh", "minister of trade", "TD", "", None, False) in roles(text)


def test_a_line_below_a_whole_sentence_tells_nobody_s_office():
    opened = "The show was opened in the afternoon by the students and by their teacher Ana Lima"
    text = f"{opened}\n\nAmbassador of Chad\n\nIt was long."
    assert not roles(text)
