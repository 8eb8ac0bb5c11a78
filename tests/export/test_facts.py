"""Formats of facts of all kinds: the workbook, Neo4j, FollowTheMoney, schema.org, PLOVER, Wikidata.

Each is read by a reader of its own: openpyxl, the csv module, rdflib, json, and for QuickStatements
the rules of its first version.
"""

import csv
import datetime
import json
import re

import openpyxl
import pytest
import rdflib
from communique.export import formats
from communique.network import Filters, choose
from communique.statements import Statement
from communique.vocabulary import expand, folded

from tests import graphs, hostile
from tests.export.sources import every_graph, only, written

# ---------- Excel


def sheets(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: sheet for sheet in book}


def rows(sheet):
    head, *rest = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rest]


def test_the_workbook_has_a_sheet_for_each_kind_with_frozen_head_and_filter(tmp_path):
    found = sheets(only("xlsx", graphs, tmp_path))
    assert list(found) == [
        "People", "Institutions", "Offices", "Meetings", "Agreements", "Events", "Statements",
        "Evidence", "About",
    ]  # fmt: skip
    for sheet in found.values():
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
    kinds = {"Offices": "RoleHolding", "Agreements": "Agreement", "Events": "CulturalEvent"}
    facts = choose(graphs.GRAPH)
    for name, type in kinds.items():
        assert len(rows(found[name])) == sum(fact.type == type for fact in facts)


def test_every_row_of_the_workbook_has_its_sentence_and_address(tmp_path):
    found = sheets(only("xlsx", graphs, tmp_path))
    for name in ("People", "Offices", "Meetings", "Agreements", "Events", "Evidence"):
        assert rows(found[name])
        for row in rows(found[name]):
            assert row["sentence"] and row["address"].startswith("https://news.example/"), name


def test_dates_in_the_workbook_are_dates_shown_as_exactly_as_known(tmp_path):
    sheet = sheets(only("xlsx", graphs, tmp_path))["Meetings"]
    column = [cell.value for cell in sheet[1]].index("date")
    dated = [row[column] for row in sheet.iter_rows(min_row=2) if row[column].value]
    assert [(c.value, c.number_format) for c in dated] == [
        (datetime.datetime(2025, 3, 3), "yyyy-mm-dd")
    ]
    event = sheets(only("xlsx", graphs, tmp_path))["Events"]
    column = [cell.value for cell in event[1]].index("date")
    assert event[2][column].number_format == "yyyy-mm"
    assert event[2][column].value == datetime.datetime(2025, 5, 1)


def test_the_workbook_says_what_made_it(tmp_path):
    about = dict(sheets(only("xlsx", graphs, tmp_path))["About"].iter_rows(values_only=True))
    assert about["data_until"] == "2025-06-01" and "communique export" in about["command"]
    assert "Apache" in about["licence"]


def test_nothing_hostile_becomes_a_formula_or_a_dangerous_link(tmp_path):
    for sheet in sheets(only("xlsx", hostile, tmp_path)).values():
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                if cell.hyperlink:
                    assert cell.hyperlink.target.startswith("https://")


def test_hostile_words_stand_in_the_workbook_as_they_were(tmp_path):
    found = sheets(only("xlsx", hostile, tmp_path))["Events"]
    labels = {row["label"] for row in rows(found)}
    expected = {re.sub("[\x07\x1b]", "\ufffd", payload) for payload in hostile.PAYLOADS}
    assert labels == expected


def test_a_text_too_long_for_a_cell_is_cut_and_told(tmp_path):
    with (tmp_path / "a.xlsx").open("wb") as file:
        book = formats()["xlsx"]._Book(file, str)
        book.add("A", [{"sentence": "x" * 40_000}])
        assert "1 text cut" in book.close()
    (row,) = rows(sheets(tmp_path / "a.xlsx")["A"])
    assert len(row["sentence"]) == 32_767 and row["sentence"].endswith("…")


# ---------- Neo4j


def neo4j(where, folder):
    found = {}
    for path in written("neo4j", where, folder):
        if path.suffix == ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                found[path.stem.rpartition("-")[2]] = list(csv.DictReader(file, strict=True))
    return found


@every_graph
def test_every_relationship_of_neo4j_has_two_nodes(where, tmp_path):
    found = neo4j(where, tmp_path)
    nodes = [row["iri:ID"] for name in ("entities", "facts", "articles") for row in found[name]]
    assert len(nodes) == len(set(nodes))
    for row in (*found["parts"], *found["evidence"]):
        assert {row[":START_ID"], row[":END_ID"]} <= set(nodes)
        assert re.fullmatch("[A-Z_]+", row[":TYPE"])
    facts = choose(where.GRAPH)
    assert len(found["facts"]) == len(facts)
    assert len(found["evidence"]) == sum(len(fact.citations) for fact in facts)


def test_headers_of_neo4j_are_of_its_own_types(tmp_path):
    special = {":ID", ":LABEL", ":TYPE", ":START_ID", ":END_ID"}
    for table in neo4j(graphs, tmp_path).values():
        for field in table[0]:
            name, _, type = field.partition(":")
            assert f":{type}" in special or type in ("", "double", "int", "string[]"), field
            assert name or f":{type}" in special


def test_the_import_command_names_every_table(tmp_path):
    paths = [path.name for path in written("neo4j", graphs, tmp_path)]
    script = (tmp_path / "g-neo4j-import.sh").read_text(encoding="utf-8")
    for name in paths:
        assert name.endswith(".sh") or f"'{name}'" in script
    # Whatever stands in a comment cannot become a command.
    comments = [line for line in script.splitlines() if line.startswith("# ")]
    assert "'a -- b'" in next(line for line in comments if line.startswith("# command"))


# ---------- FollowTheMoney

# What the model of followthemoney 3.8 has of the schemata used: (required, others). The package
# itself is no dependency of the tests because it holds back networkx and rdflib.
FTM = {
    "Document": ({"fileName"}, {"title", "notes"}),
    "Article": (set(), {"title", "sourceUrl", "publisher", "publishedAt"}),
    "Person": ({"name"}, {"alias", "country", "wikidataId", "sourceUrl"}),
    "Organization": ({"name"}, {"alias", "country", "wikidataId", "sourceUrl", "classification"}),
    "PublicBody": ({"name"}, {"alias", "country", "wikidataId", "sourceUrl", "classification"}),
    "Position": ({"name"}, {"country", "organization"}),
    "Occupancy": (
        {"holder", "post"},
        {"status", "startDate", "endDate", "description", "sourceUrl", "publisher"},
    ),
    "Event": (
        {"name"},
        {"involved", "location", "startDate", "endDate", "country", "notes", "keywords", "proof",
         "description", "sourceUrl", "publisher"},
    ),
}  # fmt: skip
ACTORS = {"Person", "Organization", "PublicBody"}
REFERENCES = {
    "holder": {"Person"},
    "post": {"Position"},
    "proof": {"Article"},
    "involved": ACTORS,
    "organization": ACTORS,
}
TYPES = {
    "sourceUrl": r"https?://\S+",
    "country": "[a-z]{2}",
    "startDate": r"\d{4}(-\d\d(-\d\d)?)?",
    "endDate": r"\d{4}(-\d\d(-\d\d)?)?",
    "publishedAt": r"\d{4}(-\d\d(-\d\d)?)?",
    "wikidataId": r"Q\d+",
}


@every_graph
def test_entities_are_of_the_model_of_follow_the_money(where, tmp_path):
    lines = only("ftm", where, tmp_path).read_text(encoding="utf-8").splitlines()
    entities = [json.loads(line) for line in lines]
    schema_of = {entity["id"]: entity["schema"] for entity in entities}
    for entity in entities:
        required, others = FTM[entity["schema"]]
        assert required <= set(entity["properties"]) <= required | others
        for name, values in entity["properties"].items():
            assert values and all(isinstance(value, str) and value.strip() for value in values)
            for value in values:
                assert name not in REFERENCES or schema_of[value] in REFERENCES[name]
                assert name not in TYPES or re.fullmatch(TYPES[name], value)


def test_an_office_is_an_occupancy_of_a_position(tmp_path):
    lines = only("ftm", graphs, tmp_path).read_text(encoding="utf-8").splitlines()
    entities = {entity["id"]: entity for entity in map(json.loads, lines)}
    held = {
        (
            entities[e["properties"]["holder"][0]]["properties"]["name"][0],
            entities[e["properties"]["post"][0]]["properties"]["name"][0],
            e["properties"]["status"][0],
        )
        for e in entities.values()
        if e["schema"] == "Occupancy"
    }
    assert ("Dana Ospan", "culture minister of Kazakhstan", "ended") in held
    assert ("Arash Rahimi", "ambassador of Iran to Russia", "current") in held


# ---------- schema.org


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")
@every_graph
def test_rdflib_reads_one_news_article_for_each_article(where, tmp_path):
    schema = rdflib.Namespace("https://schema.org/")
    read = rdflib.Graph().parse(only("schemaorg", where, tmp_path), format="json-ld")
    articles = set(read.subjects(rdflib.RDF.type, schema.NewsArticle))
    cited = {c.article for fact in choose(where.GRAPH) for c in fact.citations}
    assert {str(article) for article in articles} == cited
    for article in articles:
        assert set(read.objects(article, schema.mentions))
        for url in read.objects(article, schema.url):
            assert str(url).startswith("https://")


def test_schema_org_cannot_leave_the_script_it_is_put_into(tmp_path):
    assert "<" not in only("schemaorg", hostile, tmp_path).read_text(encoding="utf-8")


# ---------- PLOVER


def records(where, folder, **more):
    lines = only("plover", where, folder, **more).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines[1:]]


def happening(type, kind, status):
    values = {"dcterms:type": (expand(kind),), "cd:currentStatus": (expand(f"ev:{status}"),)}
    return Statement("https://x.example/1", type, values, ())


@pytest.mark.parametrize(
    ("type", "kind", "status", "code"),
    [
        ("Meeting", "cdt:meeting", "held", ("CONSULT", "", "", "040")),
        ("Meeting", "cdt:call", "held", ("CONSULT", "phone", "", "041")),
        ("Visit", "cdt:visit", "held", ("CONSULT", "visit", "", "042")),
        # The codebook counts what is to come as a promise, whatever it is.
        ("Meeting", "cdt:meeting", "planned", ("AGREE", "", "diplomatic", "036")),
        ("Visit", "cdt:visit", "postponed", ("AGREE", "", "diplomatic", "036")),
        ("CulturalEvent", "cdt:festival", "planned", ("AGREE", "", "diplomatic", "030")),
        ("CulturalEvent", "cdt:festival", "held", ("COOPERATE", "", "cultural", "060")),
        ("AgreementAction", "cdt:sign", "held", ("SUPPORT", "", "diplomatic", "057")),
        ("AgreementAction", "cdt:sign", "planned", ("AGREE", "", "diplomatic", "030")),
        ("AgreementAction", "cdt:terminate", "held", ("SANCTION", "withdraw", "diplomatic", "161")),
        ("Agreement", "at:treaty", "in-force", ("SUPPORT", "", "diplomatic", "057")),
        ("Agreement", "at:treaty", "proposed", ("AGREE", "", "diplomatic", "030")),
        ("Agreement", "at:treaty", "expired", ("", "", "", "")),
        ("Meeting", "cdt:meeting", "cancelled", ("", "", "", "")),
        ("Meeting", "cdt:meeting", "denied", ("", "", "", "")),
        ("CulturalEvent", "cdt:other", "held", ("", "", "", "")),
    ],
)
def test_codes_follow_from_type_and_status(type, kind, status, code):
    assert formats()["plover"].coded(happening(type, kind, status)) == code


def test_the_guest_acts_and_the_host_receives(tmp_path):
    talks = next(r for r in records(graphs, tmp_path) if r["date"] == "2025-03-03")
    assert (talks["actor"]["name"], talks["recipient"]["name"]) == ("Arash Rahimi", "Olga Petrova")
    assert talks["url"].startswith("https://news.example/") and talks["text"]


@every_graph
def test_records_have_all_the_same_fields_and_two_actors(where, tmp_path):
    found = records(where, tmp_path)
    assert found and len({tuple(record) for record in found}) == 1
    assert all(record["actor"]["id"] != record["recipient"]["id"] for record in found)


# ---------- QuickStatements

VALUE = re.compile(r'"[^"\t|]*"|en:"[^"\t|]*"|Q\d+|\+\d{4}-\d\d-\d\dT00:00:00Z/(9|10|11)', re.ASCII)


@every_graph
def test_quickstatements_reads_every_line(where, tmp_path):
    text = only("quickstatements", where, tmp_path).read_text(encoding="utf-8")
    created = 0
    for line in text.split("\n"):
        row = re.sub(r"/\*.*\*/$", "", line).strip(" ")
        if row == "CREATE":
            created += 1
        elif row:
            subject, property, *values = row.split("\t")
            assert subject == "LAST" and created
            assert re.fullmatch(r"[LDA]en|P\d+", property)
            assert all(VALUE.fullmatch(value) for value in values[::2]), row
            assert all(re.fullmatch(r"S\d+", name) for name in values[1::2])
            assert (len(values) > 1) == property.startswith("P"), "a claim has a reference"
    assert created == text.count("\nCREATE\n")


def test_only_what_wikidata_lacks_and_a_sentence_bears_out_is_proposed(tmp_path):
    text = only("quickstatements", graphs, tmp_path).read_text(encoding="utf-8")
    labels = re.findall(r'Len\t"(.*)"', text)
    assert "Iran" not in labels and "Volga Film Institute" in labels
    assert 'Den\t"ambassador of Iran to Russia"' in text
    assert "PROPOSAL" in text.splitlines()[0]
    # A memorandum of a state with an institute is no treaty.
    assert not any("memorandum" in folded(label) for label in labels)


def test_a_claim_without_a_web_address_is_not_proposed(tmp_path):
    text = only("quickstatements", hostile, tmp_path).read_text(encoding="utf-8")
    assert "javascript:" not in "".join(re.findall(r"S854\t(\S+)", text))


def test_filters_reach_every_table(tmp_path):
    found = sheets(only("xlsx", graphs, tmp_path, Filters(country="KZ")))
    assert {row["name"] for row in rows(found["People"])} <= {
        "Arash Rahimi", "Bolat Serik", "Dana Ospan",
    }  # fmt: skip
