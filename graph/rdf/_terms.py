"""Terms of the graph: quads collected by property names, and the literals of their values."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pyoxigraph as ox

from ..vocabulary import expand

_Term = ox.NamedNode | ox.Literal

KINDS = {
    "person": "schema:Person",
    "organization": "org:Organization",
    "country": "cd:Country",
    "place": "schema:Place",
}
"""The kinds of entities and their classes."""

COUNTRY_OF = {
    "person": "cd:associatedCountry",
    "organization": "cd:belongsToCountry",
    "place": "schema:containedInPlace",
}
_LABELS = frozenset({"skos:prefLabel", "skos:altLabel"})
_DATE_TYPES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
ARTICLE_TEXTS = {
    "schema:articleBody": "text",
    "schema:headline": "title",
    "schema:publisher": "publisher",
    "schema:inLanguage": "language",
    "schema:url": "url",
    "schema:datePublished": "published",
}
_DATES = frozenset({"schema:startDate", "schema:endDate", "schema:datePublished"})


@cache
def _node(name: str) -> ox.NamedNode:
    return ox.NamedNode(expand(name))


def _literal(property: str, value: str) -> ox.Literal:
    """The literal of a property's value: a label in English, a date, an address or a string."""
    if property in _LABELS:
        return ox.Literal(value, language="en")
    if property in _DATES:
        # Words that are no ISO prefix stay a string: the shapes report them, nothing is lost.
        return ox.Literal(value, datatype=_node(_DATE_TYPES.get(len(value), "xsd:string")))
    if property == "schema:url":
        return ox.Literal(value, datatype=_node("xsd:anyURI"))
    return ox.Literal(value)


class Graph:
    """Quads of one named graph, collected by property names."""

    def __init__(self, iri: str) -> None:
        self.iri = ox.NamedNode(iri)
        self.quads: set[ox.Quad] = set()

    def add(self, subject: str, property: str, value: _Term) -> None:
        self.quads.add(ox.Quad(ox.NamedNode(subject), _node(property), value, self.iri))

    def link(self, subject: str, property: str, iri: str) -> None:
        self.add(subject, property, ox.NamedNode(iri))

    def state(self, subject: str, property: str, value: str) -> None:
        if value:
            self.add(subject, property, _literal(property, value))

    def number(self, subject: str, property: str, value: float, type: str) -> None:
        digits = format(Decimal(repr(value)), "f")
        self.add(subject, property, ox.Literal(digits, datatype=_node(type)))
