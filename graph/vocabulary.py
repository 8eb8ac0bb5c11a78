"""Names of the ontology for Python, and the identifiers that are minted from them.

The ontology file is the source of truth: everything here is read from it or compared with it by a
test. Properties are written as in Turtle (``org:member``).
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import pyoxigraph as ox

BASE = "https://w3id.org/communique/"
NAMESPACES = {
    "cd": BASE + "ns#",
    "cdt": BASE + "type/",
    "st": BASE + "status/",
    "ev": BASE + "evstatus/",
    "mo": BASE + "modality/",
    "te": BASE + "tenure/",
    "pr": BASE + "prole/",
    "ot": BASE + "orgtype/",
    "at": BASE + "agrtype/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "oa": "http://www.w3.org/ns/oa#",
    "wgs": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "wd": "http://www.wikidata.org/entity/",
}


def expand(name: str) -> str:
    """The IRI of a prefixed name.

    >>> expand("org:member")
    'http://www.w3.org/ns/org#member'
    """
    prefix, _, local = name.partition(":")
    return NAMESPACES[prefix] + local


def folded(text: str) -> str:
    """A text without case and accents, for comparing.

    >>> folded("Grütters İ")
    'grutters i'
    """
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))


def name_tokens(name: str) -> list[str]:
    """The words of a name without case, accents and punctuation, sorted.

    >>> name_tokens("Inas Abdel-Dayem")
    ['abdel', 'dayem', 'inas']
    """
    return sorted(re.findall(r"\w+", folded(name).replace("'", "").replace("’", "")))


def _slug(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "-".join(re.findall(r"[a-z0-9]+", bare.encode("ascii", "ignore").decode()))[:60]


def _digest(parts: Iterable[str]) -> str:
    joined = "\n".join(parts).encode("utf-8")
    return base64.b32encode(hashlib.sha256(joined).digest()).decode().lower()[:10]


def iri_of_entity(kind: str, name: str, country: str = "") -> str:
    """A local, deterministic IRI: by code for a country, else by slug and hash of name and code."""
    if kind == "country":
        return f"{BASE}id/country/{country.lower()}"
    folder = {"organization": "org"}.get(kind, kind)
    hashed = _digest([kind, *name_tokens(name), country])
    return f"{BASE}id/{folder}/{'-'.join(filter(None, [_slug(name), hashed]))}"


def iri_of_fact(type: str, parts: Iterable[str]) -> str:
    """The IRI of a fact of a class with these key parts."""
    return f"{BASE}id/{FOLDERS[type]}/{_digest([type, *parts])}"


def iri_of_article(id: str) -> str:
    """The IRI of an article by its id (``sha256-…``), shortened to 16 hexadecimal digits."""
    return f"{BASE}article/{id.removeprefix('sha256-')[:16]}"


def graph_of_article(id: str) -> str:
    """The IRI of the named graph that holds what an article says."""
    return f"{BASE}graph/article/{id.removeprefix('sha256-')[:16]}"


ENTITIES_GRAPH = BASE + "graph/entities"
PROVENANCE_GRAPH = BASE + "graph/provenance"
DERIVED_GRAPH = BASE + "graph/derived"
CORRECTIONS_GRAPH = BASE + "graph/corrections"

FOLDERS = {
    "RoleHolding": "role",
    "Meeting": "meeting",
    "Visit": "visit",
    "Agreement": "agreement",
    "AgreementAction": "action",
    "CulturalEvent": "event",
    "Utterance": "utterance",
    "Assertion": "assertion",
}
"""The classes of facts, and the folder of their identifiers."""

STATUS_SCHEMES = {
    "RoleHolding": "te",
    "Meeting": "ev",
    "Visit": "ev",
    "CulturalEvent": "ev",
    "AgreementAction": "ev",
    "Agreement": "st",
}
"""The scheme (by prefix) that a class takes its status from; a test compares it with the shapes."""


@cache
def ontology() -> ox.Store:
    """The ontology and its schemes in one in-memory store."""
    store = ox.Store()
    folder = files(__package__ + ".ontology")
    for name in ("communique.ttl", "schemes.ttl"):
        store.load(folder.joinpath(name).read_bytes(), format=ox.RdfFormat.TURTLE)
    return store


@cache
def _keys() -> dict[str, frozenset[str]]:
    query = """
        SELECT ?class ?property {
          ?class owl:hasKey/rdf:rest*/rdf:first ?property
        }"""
    rows = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(rows, ox.QuerySolutions)
    found: dict[str, set[str]] = {}
    for row in rows:
        local = row["class"].value.removeprefix(NAMESPACES["cd"])
        found.setdefault(local, set()).add(shorten(row["property"].value))
    return {name: frozenset(properties) for name, properties in found.items()}


def keys_of(type: str) -> frozenset[str]:
    """The properties that identify a fact of a class: its ``owl:hasKey`` in the ontology."""
    return _keys()[type]


def shorten(iri: str) -> str:
    """The prefixed name of an IRI; the inverse of `expand`. Raises `ValueError` if none fits."""
    for prefix, namespace in NAMESPACES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    raise ValueError(f"no prefix for {iri}")


@cache
def literal_properties() -> frozenset[str]:
    """The properties whose values are literals (``owl:DatatypeProperty``), as prefixed names."""
    query = "SELECT ?p { ?p a owl:DatatypeProperty }"
    rows = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(rows, ox.QuerySolutions)
    return frozenset(shorten(row["p"].value) for row in rows)
