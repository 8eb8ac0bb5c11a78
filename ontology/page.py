"""The ontology as a page for people: ``python -m communique.ontology.page`` writes index.html.

Everything on it comes from the ontology's files; a test compares the committed page with them.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from communique.store import named_queries
from communique.vocabulary import BASE, NAMESPACES, expand, ontology, shorten
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from . import _diagrams

_SCHEMES = ("te", "ev", "st", "mo", "pr", "ot", "at", "cdt")

_CLASS_SECTIONS = {
    "Facts": ("cd:RoleHolding", "cd:Happening", "cd:Meeting", "cd:Visit", "cd:CulturalEvent",
              "cd:Participation", "cd:Agreement", "cd:AgreementAction", "cd:Utterance",
              "cd:Assertion"),
    "Actors and places": ("schema:Person", "org:Organization", "cd:Country", "schema:Place"),
    "Sources and evidence": ("schema:NewsArticle", "prov:Activity", "oa:SpecificResource",
                             "oa:TextQuoteSelector", "oa:TextPositionSelector", "skos:Concept"),
}  # fmt: skip
_DERIVED = ("cd:metWith", "cd:involvesCountry", "cd:currentStatus", "cd:belief")


def page() -> str:
    """The page's HTML."""
    template = files(__package__).joinpath("_page.html").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    about = _about(NAMESPACES["cd"].rstrip("#"))
    return environment.from_string(template).render(
        title=about["dcterms:title"][0],
        description=about["dcterms:description"][0],
        version=about["owl:versionInfo"][0],
        kinds=_diagrams.KINDS,
        sentence=_diagrams.SENTENCE,
        # The drawings escape what they take from the ontology.
        example=Markup(_diagrams.example()),  # noqa: S704
        cards=Markup(_diagrams.cards(_label, lambda name: _ends(name, "range"))),  # noqa: S704
        queries=list(named_queries().values()),
        classes=[_section(title, names) for title, names in _CLASS_SECTIONS.items()],
        properties=_property_sections(),
        schemes=[_scheme(prefix) for prefix in _SCHEMES],
        prefixes=sorted(NAMESPACES.items()),
    )


def _about(iri: str) -> dict[str, list[str]]:
    """What the ontology says of a term: values by property, in order."""
    stated: dict[str, list[str]] = {}
    for quad in ontology().quads_for_pattern(ox.NamedNode(iri), None, None, None):
        value = quad.object
        assert not isinstance(value, ox.Triple)
        stated.setdefault(shorten(quad.predicate.value), []).append(value.value)
    return {name: sorted(values) for name, values in stated.items()}


def _label(name: str) -> str:
    return _about(expand(name)).get("rdfs:label", [_plain(name)])[0]


def _plain(name: str) -> str:
    """What to call a datatype."""
    return {"xsd:string": "text", "rdf:langString": "text", "xsd:anyURI": "address",
            "xsd:decimal": "number", "xsd:integer": "number", "xsd:date": "day",
            "xsd:gYearMonth": "month", "xsd:gYear": "year"}.get(name, name)  # fmt: skip


def _anchor(name: str) -> str:
    return name.replace(":", "-")


def _ends(name: str, end: str) -> list[str]:
    """The classes at one end of a property (``domain`` or ``range``)."""
    stated = _about(expand(name))
    found = stated.get(f"rdfs:{end}", []) + stated.get(f"schema:{end}Includes", [])
    return [shorten(iri) for iri in found]


def _links(names: list[str]) -> list[dict[str, str]]:
    known = {name for section in _CLASS_SECTIONS.values() for name in section}
    unique = {_label(name): name for name in names}
    return [
        {"label": label, "id": _anchor(name) if name in known else ""}
        for label, name in unique.items()
    ]


def _keys(name: str) -> list[dict[str, str]]:
    query = f"SELECT ?key {{ {name} owl:hasKey/rdf:rest*/rdf:first ?key }}"
    found = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    keys = sorted(shorten(row["key"].value) for row in found)
    return [{"label": _label(key), "id": _anchor(key)} for key in keys]


def _term(name: str) -> dict[str, Any]:
    stated = _about(expand(name))
    return {
        "id": _anchor(name),
        "name": name,
        "label": stated["rdfs:label"][0],
        "comment": stated["rdfs:comment"][0],
        "example": stated["skos:example"][0],
        "key": _keys(name),
        "domain": _links(_ends(name, "domain")),
        "range": _links(_ends(name, "range")),
    }


def _section(title: str, names: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": title.lower().replace(" ", "-"),
        "title": title,
        "terms": [_term(name) for name in names],
    }


def _property_sections() -> list[dict[str, Any]]:
    """All properties: those of facts, those of everything else, and the derived ones."""
    query = (
        """SELECT DISTINCT ?p { VALUES ?t { owl:ObjectProperty owl:DatatypeProperty } ?p a ?t }"""
    )
    found = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    names = sorted((shorten(row["p"].value) for row in found), key=lambda n: (_label(n), n))
    facts = set(_CLASS_SECTIONS["Facts"])
    rest = [name for name in names if name not in _DERIVED]
    stated = [name for name in rest if facts & set(_ends(name, "domain"))]
    others = [name for name in rest if name not in stated]
    return [
        _section("What facts say", tuple(stated)),
        _section("Names, sources and codes", tuple(others)),
        _section("What follows from all articles", _DERIVED),
    ]


def _scheme(prefix: str) -> dict[str, Any]:
    about = _about(expand(f"{prefix}:scheme"))
    query = f"SELECT ?c {{ ?c skos:inScheme {prefix}:scheme }}"
    found = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    concepts = sorted((_concept(prefix, row["c"].value) for row in found), key=lambda c: c["order"])
    return {
        "id": f"{prefix}-scheme",
        "prefix": prefix,
        "label": about["skos:prefLabel"][0],
        "definition": about["skos:definition"][0],
        "coded": any(concept["cameo"] for concept in concepts),
        "concepts": concepts,
    }


def _concept(prefix: str, iri: str) -> dict[str, Any]:
    stated = _about(iri)
    broader = stated.get("skos:broader", [""])[0]
    label = stated["skos:prefLabel"][0]
    above = _about(broader)["skos:prefLabel"][0] if broader else ""
    return {
        "id": _anchor(shorten(iri)),
        "name": shorten(iri),
        "label": label,
        "definition": stated["skos:definition"][0],
        "cameo": ", ".join(_codes(iri, "CAMEO")),
        "plover": ", ".join(_codes(iri, "PLOVER")),
        "broader": {"label": above, "id": _anchor(shorten(broader))} if broader else None,
        # A status comes in the order of its life, another concept below what it is part of.
        "order": (int(stated.get("cd:rank", ["0"])[0]), above or label, bool(above), label),
    }


def _codes(iri: str, system: str) -> list[str]:
    notation = ox.NamedNode(expand("skos:notation"))
    found = ontology().quads_for_pattern(ox.NamedNode(iri), notation, None, None)
    codes = [q.object for q in found if isinstance(q.object, ox.Literal)]
    return sorted(code.value for code in codes if code.datatype.value == expand(f"cd:{system}"))


if __name__ == "__main__":
    target = Path(__file__).parent / "index.html"
    target.write_text(page(), encoding="utf-8", newline="\n")
    print(f"{target.name}: {BASE}ns")
