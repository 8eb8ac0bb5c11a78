"""The authority file: well-formed, unambiguous within a state, and checkable row by row."""

import csv
import re
from collections import Counter
from importlib.resources import files

import pytest
from communique.link import _tables
from communique.link._names import fold

from tests.data.test_gazetteers import COUNTRIES
from tests.examples import concepts


def rows():
    text = files("communique.data").joinpath("authority.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = rows()


def forms(row):
    columns = (row["name"], row["alt"], row["short"], row["translated"])
    return [form for form in "|".join(columns).split("|") if form]


def test_it_holds_the_bodies_that_matter():
    assert len(ROWS) >= 400
    kinds = Counter(row["kind"] for row in ROWS)
    assert kinds["ministry"] >= 100 and kinds["museum"] >= 80 and kinds["festival body"] >= 30
    assert len({row["country"] for row in ROWS}) >= 80


def test_every_row_has_every_column_without_padding():
    for row in ROWS:
        assert None not in row and None not in row.values(), row
        assert all(value == value.strip() for value in row.values()), row
        assert all(form == form.strip() for form in forms(row)) and row["name"], row


def test_no_two_bodies_of_one_state_share_a_name():
    owners = Counter((form, row["country"]) for row in ROWS for form in set(map(fold, forms(row))))
    assert [key for key, count in owners.items() if count > 1] == []


def test_states_are_those_of_the_table_of_countries():
    assert {row["country"] for row in ROWS} - {""} <= {row["iso2"] for row in COUNTRIES}


def test_kinds_are_those_of_the_ontology():
    assert {row["kind"].replace(" ", "-") for row in ROWS} <= set(concepts("ot"))


def test_wikidata_items_are_well_formed_and_of_one_body_each():
    found = [row["wikidata"] for row in ROWS if row["wikidata"]]
    assert all(re.fullmatch(r"Q[1-9]\d*", item) for item in found)
    assert len(found) == len(set(found))


def test_websites_are_addresses_and_nearly_every_body_has_one():
    found = [row["website"] for row in ROWS if row["website"]]
    assert all(re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z]+(/\S*)?", site) for site in found)
    assert len(found) >= 0.97 * len(ROWS)


def test_abbreviations_are_short_and_have_capitals():
    short = [form for row in ROWS for form in row["short"].split("|") if form]
    assert all(
        len(form) <= 9 and sum(map(str.isupper, form)) >= 2 for form in short if form != "ifa"
    )


@pytest.mark.parametrize("form", ["VGIK", "unesco", "Musée du Louvre", "teatro alla scala"])
def test_a_body_is_found_by_any_of_its_names(form):
    assert len(_tables.authority()[fold(form)]) == 1
