# Tables of names read better with several to a line.
# ruff: noqa: E501
"""The tables of countries and places are well-formed and know the tricky names."""

import csv
import re
from collections import Counter
from importlib.resources import files

import pytest
from babel import Locale

LISTS = ("capital", "alt", "parts", "adjectives", "demonyms", "combining", "metonyms", "excluded")
FORMER = {"SUHH", "YUCS", "CSHH", "DD", "CSXX", "ZR", "AN"}


def table(name):
    text = files("communique.data").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


COUNTRIES = table("countries.tsv")
PLACES = {row["name"]: row for row in table("places.tsv")}


def values(row, *columns):
    return [form for column in columns for form in row[column].split("|") if form]


def forms(row):
    return {row["name"], row["official"], *values(row, *LISTS[:-1])} - {""}


def reasons(row):
    pairs = (entry.partition("=") for entry in values(row, "ambiguity"))
    return {form: found.split(", ") for form, _, found in pairs}


def countries_named(form):
    return {row["iso2"] for row in COUNTRIES if form in forms(row)}


def test_every_row_of_a_table_has_every_column():
    for row in [*COUNTRIES, *PLACES.values()]:
        assert None not in row and None not in row.values(), row


def test_there_is_a_row_for_every_current_state_and_seven_former_ones():
    codes = [row["iso2"] for row in COUNTRIES]
    assert len(codes) == len(set(codes)) == 257
    assert {row["iso2"] for row in COUNTRIES if row["valid_to"]} == FORMER
    assert all(re.fullmatch("[A-Z]{2}", code) for code in set(codes) - FORMER)


@pytest.mark.parametrize(("column", "pattern"), [("iso3", "[A-Z]{3}"), ("qid", r"Q\d+")])
def test_identifiers_are_unique_and_well_formed(column, pattern):
    found = [row[column] for row in COUNTRIES]
    assert len(found) == len(set(found))
    assert all(re.fullmatch(pattern, value) for value in found)


def test_codes_are_those_of_iso_3166():
    territories = Locale("en").territories
    assert {row["iso2"] for row in COUNTRIES} - FORMER <= set(territories)


def test_no_form_is_empty_padded_or_repeated():
    for row in COUNTRIES:
        for column in LISTS:
            found = row[column].split("|") if row[column] else []
            assert len(found) == len(set(found)), (row["iso2"], column)
            assert all(form and form == form.strip() and "’" not in form for form in found)


def test_ambiguity_is_about_a_form_of_the_row():
    for row in COUNTRIES:
        assert set(reasons(row)) <= forms(row), row["iso2"]


def test_a_form_of_two_states_is_marked_in_both():
    owners = Counter(form for row in COUNTRIES for form in {row["name"], *values(row, *LISTS[1:5])})
    shared = {form for form, count in owners.items() if count > 1}
    assert shared <= {"Congolese", "Dominican", "Dominicans"}
    for row in COUNTRIES:
        for form in {"Congolese", "Dominican"} & forms(row):
            assert any(reason.startswith("shared with") for reason in reasons(row)[form])


def test_successors_are_rows_and_belong_to_former_states():
    codes = {row["iso2"] for row in COUNTRIES}
    for row in COUNTRIES:
        assert set(values(row, "successors")) <= codes
        assert bool(row["successors"]) == bool(row["valid_to"])


def test_every_state_has_a_capital_that_is_a_place_in_it():
    for row in COUNTRIES:
        if row["valid_to"] or row["iso2"] in {"AQ", "BV", "HM", "IO", "TK", "UM"}:
            continue
        assert row["capital"], row["iso2"]
        main = values(row, "capital")[0]
        place = PLACES.get(main)
        assert place, (row["iso2"], main)
        elsewhere = place["ambiguity"].partition(";")[0].removeprefix("also ").split(", ")
        assert row["iso2"] in [place["country"], *elsewhere], (row["iso2"], main)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Türkiye", "TR"), ("Turkiye", "TR"), ("Turkey", "TR"), ("Czech Republic", "CZ"),
        ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("Swaziland", "SZ"),
        ("Burma", "MM"), ("Holland", "NL"), ("Dutch", "NL"), ("ROK", "KR"), ("DPRK", "KP"),
        ("Republic of Korea", "KR"), ("UK", "GB"), ("Britain", "GB"), ("English", "GB"),
        ("Scottish", "GB"), ("Welsh", "GB"), ("Northern Ireland", "GB"), ("Palestine", "PS"),
        ("DRC", "CD"), ("Republic of Congo", "CG"), ("Kyrgyz", "KG"), ("Emirati", "AE"),
        ("Lao", "LA"), ("Swiss", "CH"), ("Holy See", "VA"), ("Vatican", "VA"), ("Kremlin", "RU"),
        ("Abkhazia", "GE"), ("Sino", "CN"), ("East Timor", "TL"), ("Viet Nam", "VN"),
        ("Cabo Verde", "CV"), ("Macedonia", "MK"), ("Persian", "IR"), ("Tehran", "IR"),
    ],
)  # fmt: skip
def test_a_tricky_name_names_one_state(form, code):
    assert countries_named(form) == {code}


@pytest.mark.parametrize(
    ("code", "phrase"),
    [
        ("IN", "Indian Ocean"), ("GE", "South Georgia"), ("NE", "Niger Delta"),
        ("MX", "New Mexico"), ("IR", "Persian Gulf"), ("US", "Latin American"),
        ("GB", "New England"), ("JO", "Michael Jordan"), ("IE", "Northern Ireland"),
    ],
)  # fmt: skip
def test_a_longer_name_is_not_taken_for_the_state(code, phrase):
    assert phrase in next(row["excluded"] for row in COUNTRIES if row["iso2"] == code).split("|")


@pytest.mark.parametrize(
    ("code", "form", "reason"),
    [
        ("TR", "Turkey", "word"), ("CN", "China", "word"), ("PL", "Polish", "word"),
        ("US", "US", "word"), ("GE", "Georgia", "US state"), ("TD", "Chad", "given name"),
        ("JO", "Jordan", "given name"), ("IL", "Israel", "given name"), ("FR", "French", "language"),
        ("KR", "Korea", "shared with KP"), ("CD", "Congo", "shared with CG"), ("NE", "Niger", "river"),
    ],
)  # fmt: skip
def test_a_misleading_form_says_why(code, form, reason):
    assert reason in reasons(next(row for row in COUNTRIES if row["iso2"] == code))[form]


def test_places_are_sorted_unique_and_lie_in_known_countries():
    rows = table("places.tsv")
    names = [row["name"] for row in rows]
    assert names == sorted(set(names))
    assert {row["country"] for row in rows} <= {row["iso2"] for row in COUNTRIES}
    assert all(row["population"].isdigit() for row in rows)


def test_a_spelling_leads_to_one_place():
    spellings = Counter(form for row in PLACES.values() for form in values(row, "alternates"))
    assert [form for form, count in spellings.items() if count > 1] == []
    assert set(spellings).isdisjoint(PLACES)


@pytest.mark.parametrize(
    ("form", "country"),
    [
        ("St. Petersburg", "RU"), ("Kiev", "UA"), ("Peking", "CN"), ("The Hague", "NL"),
        ("Mexico City", "MX"), ("Nur-Sultan", "KZ"), ("Tel Aviv", "IL"), ("Cannes", "FR"),
        ("Sao Paulo", "BR"), ("Saigon", "VN"), ("Pompeii", "IT"), ("AlUla", "SA"),
        ("Washington, D.C.", "US"), ("Valencia", "ES"), ("Gaza", "PS"), ("Seville", "ES"),
        ("Tbilisi", "GE"), ("N'Djamena", "TD"), ("Sana'a", "YE"), ("Birmingham", "GB"),
    ],
)  # fmt: skip
def test_a_place_lies_in_the_country_that_news_means(form, country):
    found = [row for row in PLACES.values() if form in (row["name"], *values(row, "alternates"))]
    assert [row["country"] for row in found] == [country]


@pytest.mark.parametrize(
    "name", ["Mobile", "Man", "Of", "Male", "Surprise", "Mary Ann", "Elizabeth"]
)
def test_an_ordinary_word_or_name_of_a_small_city_is_left_out(name):
    forms_of_places = {form for row in PLACES.values() for form in values(row, "alternates")}
    assert name not in PLACES.keys() | forms_of_places


@pytest.mark.parametrize(
    ("name", "note"), [("Florence", "person"), ("Nice", "word"), ("Jerusalem", "disputed"),
                       ("Hyderabad", "also PK"), ("Saint Petersburg", "also US")]
)  # fmt: skip
def test_a_place_that_misleads_is_marked(name, note):
    assert note in PLACES[name]["ambiguity"].split("; ")


def test_the_tables_stay_small():
    assert len(files("communique.data").joinpath("places.tsv").read_bytes()) < 300_000


def test_person_names_are_sorted_single_words_in_lower_case():
    text = files("communique.data").joinpath("person-names.txt").read_text(encoding="utf-8")
    names = text.splitlines()
    assert names == sorted(set(names))
    assert all(name.isalpha() and name == name.casefold() for name in names)
    assert {"kazem", "jalali", "vladimir", "audrey", "ersoy", "müller"} <= set(names)
    assert {"memorandum", "ministry", "signed", "treaty"}.isdisjoint(names)
