"""Quads to readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pyoxigraph as ox

from ..model import Argument, Article, Entity, Evidence, Fact, Reading
from ..vocabulary import BASE, FOLDERS, NAMESPACES, PROVENANCE_GRAPH, expand, shorten
from ._terms import ARTICLE_TEXTS, COUNTRY_OF

_Index = dict[str, dict[str, list[str]]]


def from_rdf(quads: Iterable[ox.Quad]) -> list[Reading]:
    """The readings of these quads, sorted by article: the inverse of `to_rdf`.

    Needs the graphs of the articles and their provenance; all other graphs are ignored.
    """
    graphs: dict[str, list[ox.Quad]] = defaultdict(list)
    for quad in quads:
        if isinstance(quad.graph_name, ox.NamedNode):
            graphs[quad.graph_name.value].append(quad)
    provenance = _index(graphs[PROVENANCE_GRAPH])
    found = [
        _read_graph(_index(graphs[named]), provenance, named)
        for named, stated in provenance.items()
        if "prov:wasDerivedFrom" in stated
    ]
    return sorted(found, key=lambda reading: reading.article.id)


def _index(quads: Iterable[ox.Quad]) -> _Index:
    """Values by subject and property, as sorted strings."""
    index: _Index = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        index[_text(quad.subject)][shorten(quad.predicate.value)].append(_text(quad.object))
    for stated in index.values():
        for values in stated.values():
            values.sort()
    return index


def _text(term: object) -> str:
    assert isinstance(term, ox.NamedNode | ox.Literal), "no blank nodes are written"
    return term.value


def _one(stated: dict[str, list[str]], property: str) -> str:
    return stated[property][0] if property in stated else ""


def _read_graph(index: _Index, provenance: _Index, named: str) -> Reading:
    described = provenance[provenance[named]["prov:wasDerivedFrom"][0]]
    article = Article(**{name: _one(described, p) for p, name in ARTICLE_TEXTS.items()})
    runs = provenance[named].get("prov:wasGeneratedBy", [])
    classes = {expand("cd:" + name): name for name in FOLDERS}
    return Reading(
        article,
        tuple(sorted(_read_entities(index, article))),
        tuple(
            sorted(
                _read_fact(index, iri, classes[_one(stated, "rdf:type")], article)
                for iri, stated in list(index.items())
                if _one(stated, "rdf:type") in classes
            )
        ),
        _one(provenance[runs[0]], "rdfs:label") if runs else "",
    )


def _read_entities(index: _Index, article: Article) -> Iterator[Entity]:
    kinds = {"org": "organization"}
    for iri, stated in list(index.items()):
        if "schema:name" not in stated:
            continue
        folder = iri.removeprefix(BASE + "id/").partition("/")[0]
        kind = kinds.get(folder, folder)
        country = _one(stated, COUNTRY_OF.get(kind, "")).rpartition("/")[2].upper()
        yield Entity(
            iri,
            kind,
            _one(stated, "schema:name"),
            tuple(stated.get("schema:alternateName", [])),
            _one(stated, "dcterms:type").removeprefix(NAMESPACES["ot"]),
            _one(stated, "cd:iso2") or country,
            _read_evidence(index, stated, article),
        )


_CARRIED = frozenset(
    [
        "rdf:type",
        "cd:status",
        "cd:modality",
        "schema:startDate",
        "schema:endDate",
        "cd:dateText",
        "cd:scope",
        "cd:confidence",
        "cd:evidence",
    ]
)
"""What a fact carries beside its arguments."""


def _read_fact(index: _Index, iri: str, type: str, article: Article) -> Fact:
    stated = index[iri]
    arguments = []
    for property, values in stated.items():
        if property == "cd:participation":
            parts = [index[value] for value in values]
            arguments += [
                Argument(property, _one(part, "prov:agent"), _part(part)) for part in parts
            ]
        elif property not in _CARRIED:
            arguments += [Argument(property, value) for value in values]
    fact = Fact(
        type,
        tuple(sorted(arguments)),
        _one(stated, "cd:status").rpartition("/")[2],
        _one(stated, "cd:modality").rpartition("/")[2],
        _one(stated, "schema:startDate"),
        _one(stated, "schema:endDate"),
        _one(stated, "cd:dateText"),
        _one(stated, "cd:scope"),
        confidence=float(_one(stated, "cd:confidence")),
        evidence=_read_evidence(index, stated, article),
    )
    return fact if fact.id == iri else replace(fact, stands=iri)


def _part(stated: dict[str, list[str]]) -> str:
    return _one(stated, "dcterms:type").removeprefix(NAMESPACES["pr"])


def _read_evidence(
    index: _Index, stated: dict[str, list[str]], article: Article
) -> tuple[Evidence, ...]:
    found = []
    for node in stated.get("cd:evidence", []):
        selectors = [index[s] for s in index[node]["oa:hasSelector"]]
        start, end = next(_span(s) for s in selectors if "oa:start" in s)
        words = index[node].get("cd:trigger", [])
        trigger = _span(index[words[0]]) if words else (start, start)
        found.append(Evidence(article.id, start, end, _one(index[node], "cd:ruleId"), trigger))
    return tuple(sorted(found))


def _span(stated: dict[str, list[str]]) -> tuple[int, int]:
    return int(stated["oa:start"][0]), int(stated["oa:end"][0])
