"""Readings to quads."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from urllib.parse import quote

import pyoxigraph as ox

from ..model import Argument, Article, Entity, Evidence, Fact, Reading
from ..vocabulary import (
    BASE,
    ENTITIES_GRAPH,
    PROVENANCE_GRAPH,
    STATUS_SCHEMES,
    expand,
    graph_of_article,
    iri_of_article,
    iri_of_entity,
    literal_properties,
)
from ._terms import ARTICLE_TEXTS, COUNTRY_OF, KINDS, Graph


def to_rdf(reading: Reading) -> list[ox.Quad]:
    """The sorted quads of a reading: its article's graph, its provenance and its entities."""
    return ordered([*article_to_rdf(reading), *entities_to_rdf(reading.entities)])


def article_to_rdf(reading: Reading) -> list[ox.Quad]:
    """The sorted quads of an article's graph and of its provenance, without ``graph/entities``."""
    graph = Graph(graph_of_article(reading.article.id))
    for entity in reading.entities:
        _write_entity(graph, entity, reading.article)
    capacities = _capacities(reading.facts)
    for fact in reading.facts:
        _write_fact(graph, fact, reading.article, capacities)
    return ordered([*graph.quads, *_provenance(reading).quads])


def entities_to_rdf(
    entities: Iterable[Entity], wikidata: Callable[[Entity], str] = lambda entity: ""
) -> list[ox.Quad]:
    """The sorted quads of ``graph/entities``, with the countries that entities lie in or serve.

    ``wikidata`` gives the id of an entity there, or an empty string.
    """
    graph = Graph(ENTITIES_GRAPH)
    countries = set()
    for entity in entities:
        graph.link(entity.id, "rdf:type", expand(KINDS[entity.kind]))
        graph.state(entity.id, "skos:prefLabel", entity.name)
        for alias in entity.aliases:
            graph.state(entity.id, "skos:altLabel", alias)
        _write_kind_and_country(graph, entity)
        if known := wikidata(entity):
            graph.link(entity.id, "skos:exactMatch", expand("wd:" + known))
        countries.add(entity.country)
    named = {str(quad.subject) for quad in graph.quads}
    for code in countries - {""}:
        _write_country(graph, code, named)
    return ordered(graph.quads)


def replaced_to_rdf(replaced: Mapping[str, str]) -> list[ox.Quad]:
    """The sorted quads that say which entity goes on under another identifier; empty: none does."""
    graph = Graph(ENTITIES_GRAPH)
    for old, new in replaced.items():
        if new:
            graph.link(old, "dcterms:isReplacedBy", new)
    return ordered(graph.quads)


def ordered(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Quads without repetition in the order of their N-Quads lines."""
    return sorted(set(quads), key=str)


def _write_country(graph: Graph, code: str, named: set[str]) -> None:
    iri = iri_of_entity("country", "", code)
    known = _countries().get(code, {})
    graph.link(iri, "rdf:type", expand("cd:Country"))
    graph.state(iri, "cd:iso2", code)
    if f"<{iri}>" not in named:
        graph.state(iri, "skos:prefLabel", known.get("name", code))
    if known.get("qid"):
        graph.link(iri, "skos:exactMatch", expand("wd:" + known["qid"]))


@cache
def _countries() -> dict[str, dict[str, str]]:
    table = files("communique.data").joinpath("countries.tsv").read_text(encoding="utf-8")
    lines = (line for line in table.splitlines() if not line.startswith("#"))
    return {row["iso2"]: row for row in csv.DictReader(lines, delimiter="\t")}


def _write_kind_and_country(graph: Graph, entity: Entity) -> None:
    if entity.type:
        graph.link(entity.id, "dcterms:type", _concept("ot", entity.type))
    if entity.kind == "country":
        graph.state(entity.id, "cd:iso2", entity.country)
    elif entity.country:
        country = iri_of_entity("country", "", entity.country)
        graph.link(entity.id, COUNTRY_OF[entity.kind], country)


def _concept(scheme: str, name: str) -> str:
    """The IRI of a concept by its local name; a label ("in force") names the same one."""
    return expand(f"{scheme}:{name.replace(' ', '-')}")


def _write_entity(graph: Graph, entity: Entity, article: Article) -> None:
    graph.state(entity.id, "schema:name", entity.name)
    for alias in entity.aliases:
        graph.state(entity.id, "schema:alternateName", alias)
    _write_kind_and_country(graph, entity)
    _write_evidence(graph, entity.id, entity.evidence, article)


def _write_fact(
    graph: Graph, fact: Fact, article: Article, capacities: dict[str, list[Fact]]
) -> None:
    iri = fact.id
    graph.link(iri, "rdf:type", expand("cd:" + fact.type))
    for argument in fact.arguments:
        if argument.property == "cd:participation":
            _write_participation(graph, iri, argument, capacities.get(argument.value, []))
        elif argument.property in literal_properties():
            graph.state(iri, argument.property, argument.value)
        else:
            graph.link(iri, argument.property, argument.value)
    if fact.status:
        graph.link(iri, "cd:status", _concept(STATUS_SCHEMES[fact.type], fact.status))
    graph.link(iri, "cd:modality", _concept("mo", fact.modality))
    graph.state(iri, "schema:startDate", fact.date)
    graph.state(iri, "schema:endDate", fact.end)
    graph.state(iri, "cd:dateText", fact.date_text)
    graph.state(iri, "cd:scope", fact.scope)
    graph.number(iri, "cd:confidence", fact.confidence, "xsd:decimal")
    _write_evidence(graph, iri, fact.evidence, article)


def _write_participation(graph: Graph, iri: str, argument: Argument, roles: list[Fact]) -> None:
    agent = argument.value.rpartition("/")[2].rpartition("-")[2]
    part = argument.role
    node = f"{iri}-p-{'-'.join(filter(None, [agent, part]))}"
    graph.link(iri, "cd:participation", node)
    graph.link(node, "rdf:type", expand("cd:Participation"))
    graph.link(node, "prov:agent", argument.value)
    if argument.role:
        graph.link(node, "dcterms:type", _concept("pr", argument.role))
    if len(roles) == 1:
        graph.link(node, "cd:inCapacity", roles[0].id)
        served = roles[0].values("cd:servesCountry") or roles[0].values("org:organization")
        for one in served:
            graph.link(node, "cd:onBehalfOf", one)


def _capacities(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """The current roles of each person."""
    held = defaultdict(list)
    for fact in facts:
        if fact.type == "RoleHolding" and fact.status == "in-office":
            held[fact.value("org:member")].append(fact)
    return held


def _write_evidence(
    graph: Graph, subject: str, evidence: Iterable[Evidence], article: Article
) -> None:
    source = iri_of_article(article.id)
    for found in evidence:
        first, last = found.trigger
        sentence = f"{source}#s{found.start}-{found.end}"
        node = f"{sentence}.{quote(found.rule, safe='')}.{first}-{last}"
        graph.link(subject, "cd:evidence", node)
        graph.link(node, "rdf:type", expand("oa:SpecificResource"))
        graph.link(node, "oa:hasSource", source)
        graph.state(node, "cd:ruleId", found.rule)
        graph.link(node, "oa:hasSelector", sentence + "-q")
        graph.link(sentence + "-q", "rdf:type", expand("oa:TextQuoteSelector"))
        graph.state(sentence + "-q", "oa:exact", found.quote(article.text))
        graph.link(node, "oa:hasSelector", sentence + "-p")
        _write_position(graph, sentence + "-p", found.start, found.end)
        if first < last:
            words = f"{source}#t{first}-{last}"
            graph.link(node, "cd:trigger", words)
            _write_position(graph, words, first, last)
            graph.state(words, "oa:exact", article.text[first:last])


def _write_position(graph: Graph, node: str, start: int, end: int) -> None:
    graph.link(node, "rdf:type", expand("oa:TextPositionSelector"))
    graph.number(node, "oa:start", start, "xsd:integer")
    graph.number(node, "oa:end", end, "xsd:integer")


def _provenance(reading: Reading) -> Graph:
    graph = Graph(PROVENANCE_GRAPH)
    article = reading.article
    iri, named = iri_of_article(article.id), graph_of_article(article.id)
    graph.link(iri, "rdf:type", expand("schema:NewsArticle"))
    graph.state(iri, "dcterms:identifier", article.id)
    for property, name in ARTICLE_TEXTS.items():
        graph.state(iri, property, getattr(article, name))
    graph.link(named, "prov:wasDerivedFrom", iri)
    if reading.reader:
        # No clock time: the same readings must give the same bytes.
        run = f"{BASE}run/{quote(reading.reader, safe='')}"
        graph.link(named, "prov:wasGeneratedBy", run)
        graph.link(run, "rdf:type", expand("prov:Activity"))
        graph.state(run, "rdfs:label", reading.reader)
    return graph
