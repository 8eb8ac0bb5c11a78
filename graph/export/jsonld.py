"""JSON-LD: RDF as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from .. import output
from ..vocabulary import NAMESPACES, shorten
from . import Source, Written

TITLE = "JSON-LD: RDF as JSON"
EXTENSIONS = (".jsonld",)


def write(source: Source, out: Path) -> Written:
    """Write all statements with their named graphs; properties and classes by prefixed name."""
    quads = source.quads()
    expanded = json.loads(ox.serialize(quads, format=ox.RdfFormat.JSON_LD) or b"[]")
    document = {"@context": NAMESPACES, "@graph": _shortened(expanded)}
    output.write(out, json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    return {out: f"{len(quads):,} statements"}


def _shortened(node: Any) -> Any:
    if isinstance(node, list):
        return [_shortened(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        _short(key): _types(value) if key == "@type" else _shortened(value)
        for key, value in node.items()
    }


def _types(value: Any) -> Any:
    return [_short(one) for one in value] if isinstance(value, list) else _short(value)


def _short(iri: str) -> str:
    try:
        return iri if iri.startswith("@") else shorten(iri)
    except ValueError:
        return iri  # of no namespace that the context names
