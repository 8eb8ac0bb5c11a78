import re
from importlib.resources import files
from xml.etree import ElementTree

from communique.ontology import _diagrams
from communique.ontology.page import page
from communique.store import named_queries
from communique.vocabulary import NAMESPACES, ontology, shorten


def terms():
    query = """SELECT DISTINCT ?t {
        VALUES ?c { owl:Class owl:ObjectProperty owl:DatatypeProperty skos:Concept } ?t a ?c }"""
    return {shorten(row["t"].value) for row in ontology().query(query, prefixes=NAMESPACES)}


def test_the_committed_page_is_the_one_that_the_ontology_gives():
    committed = files("communique.ontology").joinpath("index.html").read_text(encoding="utf-8")
    assert committed == page(), "run: python -m communique.ontology.page"


def test_every_class_property_and_concept_is_on_the_page():
    anchors = set(re.findall(r'<tr id="([^"]+)">', page()))
    assert anchors == {name.replace(":", "-") for name in terms()}


def test_every_link_on_the_page_leads_somewhere():
    text = page()
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(re.findall(r'id="([^"]+)"', text))


def test_every_named_query_is_on_the_page():
    text = page()
    assert all(f"<code>{name}</code>" in text for name in named_queries())


def test_the_page_needs_nothing_from_elsewhere():
    text = page()
    assert "default-src 'none'" in text
    assert not re.search(r"<script|<link|<img|url\((?!#)|@import|src=", text)


def test_the_drawings_are_well_formed_and_described():
    for drawing in re.findall(r"<svg.*?</svg>", page(), re.DOTALL):
        root = ElementTree.fromstring(drawing)
        assert root.get("role") == "img"
        assert root.get("aria-label")


def test_the_cards_name_only_terms_of_the_ontology():
    shown = {name for card in _diagrams.CARDS.items() for name in (card[0], *card[1])}
    assert shown <= terms()
