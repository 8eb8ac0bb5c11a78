"""Names of people and bodies: what is one name in two spellings, and what is another name."""

import pytest
from communique.link import _bodies, _names, _offices
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Masoud Pezeshkian", "Massoud Pezeshkiyan"), ("Olga Lubimova", "Olga Lyubimova"),
        ("Seyed Hossein Moghadam", "Hosein Moqadam"), ("Gülşen Öztürk", "Gulsen Ozturk"),
        ("Dmytro Shevchuk", "Dmitry Shevchuk"), ("Nguyễn Văn Hùng", "Nguyen Van Hung"),
        ("Abdel-Rahman el-Khatib", "Abdelrahman Khatib"), ("Kim Jong-un", "Kim Jongun"),
        ("Yousef Qaradawi", "Yusuf Karadawi"), ("Aleksei Tsvetkov", "Alexey Tzvetkov"),
        ("Tō Lâm", "To Lam"), ("Jinping Xi", "Xi Jinping"),
        ("Sergey Petrovsky", "Sergei Petrovskiy"),
    ],
)  # fmt: skip
def test_a_name_in_two_spellings_is_one(one, other):
    assert _names.compare(one, other) in (_names.SAME, _names.SPELLING)
    assert _names.compare(one, other) == _names.compare(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kazem Jalali", "Mohammad Jalali"), ("Hassan Rouhani", "Hussein Rouhani"),
        ("Ivan Petrov", "Ivana Petrova"), ("Mario Silva", "Maria Silva"), ("Jan Kos", "Jana Kos"),
        ("Li Wei", "Li Wen"), ("Zhang Jun", "Zhang Jian"), ("Kim Jong-un", "Kim Jong-il"),
        ("George W. Bush", "George H. W. Bush"), ("Ahmad Karimi", "Hamed Karimi"),
        ("Mahmoud Saleh", "Mohamed Saleh"), ("", "Ana"), ("123", "456"),
    ],
)  # fmt: skip
def test_another_name_is_another(one, other):
    assert not _names.compare(one, other)


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        ("Alejandra Frausto", "Alejandra Frausto Guerrero", "shorter"),
        ("John Kerry", "John Forbes Kerry", "shorter"), ("K. Jalali", "Kazem Jalali", "initial"),
        ("Jalali", "Kazem Jalali", "surname"), ("Jalali", "Jalali", "same"),
    ],
)  # fmt: skip
def test_shorter_forms_are_told_apart(one, other, agreement):
    assert _names.compare(one, other) == agreement


@given(names, names)
def test_comparing_is_symmetric_and_never_fails(one, other):
    assert _names.compare(one, other) == _names.compare(other, one)
    assert _bodies.compare(one, other) == _bodies.compare(other, one)


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(name):
    assert _names.fold(_names.fold(name)) == _names.fold(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ministry of Culture of Iran", "Iranian Culture Ministry"),
        ("State Hermitage Museum", "Hermitage Museum"), ("Bolshoi Theatre", "Bolshoi Theater"),
        ("Ministry of External Affairs", "Foreign Ministry"),
        ("Embassy of Japan in Peru", "Japanese Embassy in Peru"),
    ],
)  # fmt: skip
def test_a_body_named_in_two_ways_is_one(one, other):
    assert _bodies.compare(one, other) == _bodies.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("University of Tehran", "Tehran University of Medical Sciences"),
        ("British Museum", "British Library"), ("Embassy of Iran", "Iranian Embassy in Moscow"),
        ("Goethe-Institut", "Goethe-Institut Nairobi"), ("National Museum", "National Library"),
        ("Volga Film Institute", "Vilnius Film Institute"), ("Ministry", "Ministry of Culture"),
    ],
)  # fmt: skip
def test_another_body_is_another(one, other):
    assert not _bodies.compare(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("minister of culture", "culture minister", True),
        ("Minister for Foreign Affairs", "foreign minister", True),
        ("ambassador extraordinary and plenipotentiary", "ambassador", True),
        ("secretary of state for culture", "culture secretary", True),
        ("deputy minister of culture", "minister of culture", False),
        ("minister of culture", "minister of culture and tourism", False),
        ("vice-president", "president", False),
    ],
)
def test_an_office_is_known_in_its_wordings(one, other, same):
    assert (_offices.office(one) == _offices.office(other)) is same
