"""PLOVER-style event records, for models of relations between countries."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ..statements import Statement
from ..vocabulary import NAMESPACES, expand, ontology
from . import Source, Written
from ._json import write_lines
from ._tables import Entity, Tables, best
from ._text import counted

TITLE = "PLOVER: coded event records, one per pair of actors"
EXTENSIONS = (".plover.jsonl", ".plover.json")

_TALKS = "CONSULT"
_AHEAD = frozenset(["planned", "postponed", "proposed", "negotiated"])
_NOT = frozenset(["cancelled", "denied", "unknown"])
"""What did not happen has no code: the codes are of events."""
_ACTORS = ("visitor", "speaker", "signatory", "performer", "delegate")
_RECIPIENTS = ("host", "addressee", "honouree")


def write(source: Source, out: Path) -> Written:
    """Write one record to a line, for each pair who took part; the first line describes the export.

    Type, mode, context and CAMEO code are those of the ontology's concepts. The status counts too:
    talks that are planned are an intent to meet, anything else that is planned is an intent, both
    of which PLOVER codes as AGREE. An agreement is coded by what was done to it, or by its status
    where nothing is told. What has no code, or was cancelled or denied, is left out, and counted.
    """
    tables = Tables.of(source)
    left = sum(not coded(fact)[0] for fact in _events(tables))
    records = list(_records(tables))
    found = counted(len(records), "record")
    write_lines(out, [{"about": source.about(found)}, *records])
    note = f"; {counted(left, 'thing')} without a code left out, as what was cancelled is"
    return {out: found + (note if left else "")}


def _events(tables: Tables) -> Iterator[Statement]:
    yield from tables.of_type("Meeting", "Visit", "CulturalEvent", "AgreementAction")
    for agreement in tables.of_type("Agreement"):
        if agreement.iri not in tables.actions:
            yield agreement


def coded(fact: Statement) -> tuple[str, str, str, str]:
    """PLOVER's type, mode and context of a fact, and its CAMEO code; empty where there is none."""
    if fact.status in _NOT:
        return "", "", "", ""
    concept = fact.value("dcterms:type")
    if fact.type == "Agreement":
        concept = _leading_to().get(fact.status, "")
    codes = _codes().get(concept, ("", ""))
    if fact.status in _AHEAD:
        meant = "cdt:intent-to-meet" if codes[0].startswith(_TALKS) else "cdt:intent"
        codes = _codes()[expand(meant)]
    type, mode, context = [*codes[0].split("/"), "", ""][:3]
    return type, mode, context, codes[1]


def _records(tables: Tables) -> Iterator[dict[str, Any]]:
    for fact in _events(tables):
        type, mode, context, cameo = coded(fact)
        if not type:
            continue
        cited = best(fact)
        for one, other in _pairs(tables, fact):
            yield {
                "id": fact.iri,
                "date": fact.date,
                "end_date": fact.end,
                "event_type": type,
                "event_mode": mode,
                "contexts": [context] if context else [],
                "cameo": cameo,
                "status": fact.status,
                "actor": _actor(one, tables, fact),
                "recipient": _actor(other, tables, fact),
                "location": tables.names(fact, "sem:hasPlace"),
                "event": tables.words(fact),
                "confidence": round(fact.confidence, 4),
                "sources": fact.sources,
                "text": cited.quote if cited else "",
                "publisher": cited.publisher if cited else "",
                "published": cited.published if cited else "",
                "url": cited.url if cited else "",
            }


def _pairs(tables: Tables, fact: Statement) -> Iterator[tuple[Entity, Entity]]:
    """Who with whom: guests act and hosts receive; without two who took part, two countries."""
    holder = fact
    for agreement in tables.of_type("Agreement"):
        if agreement.iri in fact.values.get("cd:actsOn", ()):
            holder = agreement
    who = tables.named(holder, "prov:agent", "cd:party")
    if len(who) < 2:
        who = tables.named(holder, "cd:involvesCountry")

    def order(entity: Entity) -> tuple[int, str]:
        role = tables.roles.get((fact.iri, entity.id), "")
        return (role in _RECIPIENTS) - (role in _ACTORS), entity.id

    yield from combinations(sorted(who, key=order), 2)


def _actor(entity: Entity, tables: Tables, fact: Statement) -> dict[str, str]:
    role = tables.roles.get((fact.iri, entity.id), "")
    known = {"name": entity.name, "kind": entity.kind, "country": entity.country, "role": role}
    return known | {"id": entity.id}


@cache
def _codes() -> dict[str, tuple[str, str]]:
    """PLOVER and first CAMEO code of each concept that has them."""
    query = """
        SELECT ?concept ?plover (MIN(?c) AS ?cameo) {
          ?concept skos:notation ?plover, ?c
          FILTER(DATATYPE(?plover) = cd:PLOVER && DATATYPE(?c) = cd:CAMEO)
        } GROUP BY ?concept ?plover"""
    return {concept: (plover, cameo) for concept, plover, cameo in _rows(query)}


@cache
def _leading_to() -> dict[str, str]:
    """The action that brings an agreement into a state, by the state's name."""
    query = "SELECT ?status (MIN(STR(?a)) AS ?action) { ?a cd:leadsTo ?status } GROUP BY ?status"
    return {status.rpartition("/")[2]: action for status, action in _rows(query)}


def _rows(query: str) -> Iterator[tuple[str, ...]]:
    found = ontology().query(query, prefixes=NAMESPACES)
    assert isinstance(found, ox.QuerySolutions)
    for row in found:
        yield tuple(term.value for term in row)
