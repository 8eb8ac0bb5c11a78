"""How each article tells a fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from ..vocabulary import DERIVED_GRAPH, PROVENANCE_GRAPH
from ._ask import about, concept


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """How one article tells a fact: in its own words for date, status and modality.

    ``article`` is its address or title; ``source`` the same for articles that repeat one report;
    ``rules`` are those that found it.
    """

    published: str
    article: str
    source: str
    date: str
    status: str
    modality: str
    confidence: float
    rules: tuple[str, ...]


_TOLD = f"""
SELECT ?fact ?published ?title ?url ?article ?first ?date ?status ?modality ?confidence
       (GROUP_CONCAT(DISTINCT ?rule; SEPARATOR=" ") AS ?rules) {{
  VALUES ?fact {{ %s }}
  GRAPH ?g {{
    ?fact cd:confidence ?confidence ; cd:modality ?modality ; cd:evidence/cd:ruleId ?rule
    OPTIONAL {{ ?fact schema:startDate ?date }}
    OPTIONAL {{ ?fact cd:status ?status }}
  }}
  GRAPH <{PROVENANCE_GRAPH}> {{
    ?g prov:wasDerivedFrom ?article
    OPTIONAL {{ ?article schema:datePublished ?published }}
    OPTIONAL {{ ?article schema:headline ?title }}
    OPTIONAL {{ ?article schema:url ?url }}
  }}
  OPTIONAL {{ GRAPH <{DERIVED_GRAPH}> {{ ?article cd:repeats ?first }} }}
}} GROUP BY ?fact ?published ?title ?url ?article ?first ?date ?status ?modality ?confidence"""


def tellings(store: ox.Store, facts: Iterable[str]) -> dict[str, tuple[Told, ...]]:
    """How each article tells these facts, by their IRIs, in order of publication."""
    found: dict[str, set[Told]] = defaultdict(set)
    fields = ("article", "published", "title", "url", "first", "date", "status", "modality")
    for row in about(store, _TOLD, facts, "fact", *fields, "confidence", "rules"):
        fact, article, published, title, url, first, date, status, modality, sure, rules = row
        found[fact].add(
            Told(
                published,
                url or title or article.rpartition("/")[2],
                first or article,
                date,
                concept(status),
                concept(modality),
                float(sure),
                tuple(sorted(rules.split())),
            )
        )
    return {fact: tuple(sorted(told)) for fact, told in found.items()}
