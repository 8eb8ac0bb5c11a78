"""The JSON-LD context: ``python -m communique.ontology.context`` writes context.jsonld.

It is published at https://w3id.org/communique/context.jsonld. Everything in it comes from the
ontology; a test compares the committed file with that.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from communique.vocabulary import NAMESPACES, ontology, shorten


def context() -> dict[str, Any]:
    """The prefixes, and the properties whose values are IRIs: JSON-LD writes these as strings."""
    query = "SELECT DISTINCT ?property { ?property a owl:ObjectProperty }"
    rows = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(rows, ox.QuerySolutions)
    links = sorted(shorten(row["property"].value) for row in rows)
    return {**NAMESPACES, **{name: {"@type": "@id"} for name in links}}


if __name__ == "__main__":
    target = Path(__file__).with_name("context.jsonld")
    text = json.dumps({"@context": context()}, indent=1) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
