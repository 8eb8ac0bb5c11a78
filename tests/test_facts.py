"""A reading as JSON: the fixed fields, evidence at its place, and words of this format only."""

import json

import pytest
from communique.facts import to_json
from communique.model import Fact
from communique.vocabulary import expand
from hypothesis import given

from tests.examples import EXAMPLES, TALKS, arguments, concepts, reading, readings

TOP = {
    "article", "countries", "people", "organizations", "meetings", "agreements", "events",
    "statements",
}  # fmt: skip
FIELDS = {
    "countries": {"iso", "name", "evidence"},
    "people": {"id", "name", "aliases", "roles", "evidence"},
    "organizations": {"id", "name", "aliases", "kind", "country", "evidence"},
    "meetings": {"participants", "kind", "place", "date", "status", "confidence", "evidence"},
    "agreements": {
        "label", "kind", "parties", "signatories", "status", "date", "place", "confidence",
        "evidence",
    },
    "events": {
        "label", "kind", "countries", "place", "date", "status", "confidence", "evidence",
    },
    "statements": {"speaker", "quote", "about", "evidence"},
}  # fmt: skip
KINDS = {
    "meetings": {"meeting", "visit", "call", "signing", "delegation", "other"},
    "agreements": {
        "treaty", "agreement", "memorandum", "programme", "protocol", "declaration", "contract",
        "other",
    },
    "events": {
        "festival", "exhibition", "cultural week", "performance", "screening", "conference",
        "award", "course", "other",
    },
}  # fmt: skip
STATUSES = {"signed", "in force", "planned", "proposed", "ended", "unknown"}


def told(type, section, status, *triples):
    """One fact of the example about two of its people, as JSON."""
    people = [entity.id for entity in TALKS.entities if entity.kind == "person"]
    every = (*triples, *(("cd:participation", id, "participant") for id in people))
    evidence = TALKS.facts[0].evidence
    fact = Fact(type, arguments(*every), status=status, evidence=evidence)
    (shown,) = to_json(reading(TALKS.article, TALKS.entities, [fact]))[section]
    return shown


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_fixed_fields_are_all_there(example):
    shown = to_json(example)
    assert set(shown) == TOP
    assert set(shown["article"]) == {
        "id", "title", "url", "publisher", "published", "language",
    }  # fmt: skip
    for section, fields in FIELDS.items():
        for entry in shown[section]:
            assert fields <= set(entry)


def test_an_article_with_everything():
    shown = to_json(TALKS)
    assert [c["iso"] for c in shown["countries"]] == ["RU", "IR", "KZ"]
    (rahimi,) = (p for p in shown["people"] if p["name"] == "Arash Rahimi")
    (role,) = rahimi["roles"]
    assert (role["title"], role["of"], role["to"], role["org"], role["former"]) == (
        "ambassador", ["IR"], ["RU"], None, False,
    )  # fmt: skip
    (meeting,) = shown["meetings"]
    assert meeting["participants"] == ["Arash Rahimi", "Olga Petrova"]
    assert (meeting["status"], meeting["place"], meeting["date"]) == ("held", "Kazan", "2025-03-03")
    (agreement,) = shown["agreements"]
    assert agreement["parties"] == ["IR", "Volga Film Institute"]
    assert agreement["signatories"] == ["Arash Rahimi", "Olga Petrova"]
    assert [s["speaker"] for s in shown["statements"]] == ["Olga Petrova"]


def test_a_visit_of_one_person_is_no_meeting():
    assert any(fact.type == "Visit" for fact in TALKS.facts)
    assert [m["kind"] for m in to_json(TALKS)["meetings"]] == ["meeting"]


def test_what_the_text_does_not_say_is_null():
    bare = told("Meeting", "meetings", "held", ("dcterms:type", expand("cdt:meeting")))
    assert (bare["place"], bare["date"], bare["date_text"]) == (None, None, None)


@given(readings())
def test_every_quote_stands_at_its_offsets(example):
    shown = to_json(example)
    text = example.article.text

    def check(value):
        if isinstance(value, dict):
            if {"start", "end", "quote"} <= set(value):
                assert text[value["start"] : value["end"]] == value["quote"]
            for each in value.values():
                check(each)
        elif isinstance(value, list):
            for each in value:
                check(each)

    check(shown)
    assert json.loads(json.dumps(shown)) == shown


@given(readings())
def test_the_order_of_facts_is_that_of_their_evidence(example):
    for section in ("people", "organizations", "statements"):
        starts = [entry["evidence"][0]["start"] for entry in to_json(example)[section]]
        assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("type", "section", "scheme"),
    [
        ("Meeting", "meetings", "cdt"),
        ("Visit", "meetings", "cdt"),
        ("Agreement", "agreements", "at"),
        ("CulturalEvent", "events", "cdt"),
    ],
)
def test_every_kind_of_the_ontology_has_a_word_of_this_format(type, section, scheme):
    for concept in concepts(scheme):
        kind = ("dcterms:type", expand(f"{scheme}:{concept}"))
        assert told(type, section, "held", kind)["kind"] in KINDS[section]


@pytest.mark.parametrize(
    ("type", "section", "concept", "kind"),
    [
        ("Meeting", "meetings", "cdt:negotiation", "meeting"),
        ("Visit", "meetings", "cdt:hosting", "visit"),
        ("CulturalEvent", "events", "cdt:cultural-week", "cultural week"),
        ("CulturalEvent", "events", "cdt:ceremony", "other"),
        ("Agreement", "agreements", "at:loan", "other"),
    ],
)
def test_a_narrow_kind_is_told_as_the_broader_one(type, section, concept, kind):
    assert told(type, section, "held", ("dcterms:type", expand(concept)))["kind"] == kind


@pytest.mark.parametrize("status", concepts("st"))
def test_every_status_of_an_agreement_has_a_word_of_this_format(status):
    kind = ("dcterms:type", expand("at:treaty"))
    assert told("Agreement", "agreements", status, kind)["status"] in STATUSES


@pytest.mark.parametrize("status", concepts("ev"))
def test_every_status_of_a_happening_has_a_word_of_this_format(status):
    kind = ("dcterms:type", expand("cdt:meeting"))
    assert told("Meeting", "meetings", status, kind)["status"] in {
        "held", "planned", "cancelled", "denied",
    }  # fmt: skip
