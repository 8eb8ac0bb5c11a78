"""FollowTheMoney: entities for Aleph, OpenSanctions' tools and other investigative programs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..statements import Statement
from . import Source, Written
from ._json import write_lines
from ._tables import Entity, Tables, best
from ._text import Cleaner, counted

TITLE = "FollowTheMoney: entities for Aleph and other investigative programs"
EXTENSIONS = (".ftm.json", ".ftm.jsonl", ".ftm")

Properties = dict[str, Iterable[str]]
_PUBLIC = frozenset(
    ["ministry", "government", "parliament", "embassy", "consulate", "agency", "municipality"]
)
"""Kinds of institutions that are bodies of a state."""
_TENURE = {"in-office": "current", "former": "ended", "designate": "unknown"}
_HAPPENINGS = ("Meeting", "Visit", "CulturalEvent")
_LINKS = ("http://", "https://")


def write(source: Source, out: Path) -> Written:
    """Write one entity to a line; the last describes the export.

    Offices are an Occupancy of a Position; meetings, visits and events are Events with whom they
    involve; so are agreements, for which there is no schema. The sentence is the description.
    """
    tables = Tables.of(source)
    clean = Cleaner("FollowTheMoney", "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
    found = ""

    def records() -> Iterator[dict[str, Any]]:
        nonlocal found
        count = 0
        for entity in _entities(tables, clean):
            count += 1
            yield entity
        found = counted(count, "entity", "entities")
        yield _export(source.about(found), out.name, clean)

    write_lines(out, records())
    return {out: found + clean.note()}


def _export(about: dict[str, str], name: str, clean: Cleaner) -> dict[str, Any]:
    told = [f"{key}: {text}" for key, text in about.items()]
    title = [about["program"]]
    return _entity("Document", "communique-export", clean, title=title, fileName=[name], notes=told)


def _entities(tables: Tables, clean: Cleaner) -> Iterator[dict[str, Any]]:
    for iri, row in tables.articles.items():
        yield _entity(
            "Article", _id(iri), clean, title=[row.get("title", "")],
            sourceUrl=_addresses([row.get("url", "")]), publisher=[row.get("publisher", "")],
            publishedAt=[row.get("published", "")],
        )  # fmt: skip
    for entity in tables.of_kind("person", "organization"):
        yield _actor(entity, clean)
    for fact in tables.of_type("RoleHolding"):
        yield from _office(tables, fact, clean)
    for fact in tables.of_type(*_HAPPENINGS, "Agreement"):
        yield _event(tables, fact, clean)


def _actor(entity: Entity, clean: Cleaner) -> dict[str, Any]:
    public = "PublicBody" if entity.type in _PUBLIC else "Organization"
    return _entity(
        "Person" if entity.kind == "person" else public, _id(entity.id), clean,
        name=[entity.name], alias=entity.aliases, country=_codes([entity]),
        wikidataId=[entity.wikidata], sourceUrl=[entity.id],
        **({"classification": [entity.type]} if entity.kind == "organization" else {}),
    )  # fmt: skip


def _office(tables: Tables, fact: Statement, clean: Cleaner) -> Iterator[dict[str, Any]]:
    title = tables.office(_without_tenure(fact))
    served = tables.named(fact, "cd:servesCountry", "org:organization")
    post = _id(title + "".join(entity.id for entity in served))
    bodies = [_id(body.id) for body in served if body.kind == "organization"]
    yield _entity(
        "Position", post, clean, name=[title], country=_codes(served), organization=bodies
    )
    for holder in tables.named(fact, "org:member"):
        yield _entity(
            "Occupancy", _id(fact.iri + holder.id), clean, holder=[_id(holder.id)], post=[post],
            status=[_TENURE.get(fact.status, "")], startDate=[fact.date], endDate=[fact.end],
            **_said(fact),
        )  # fmt: skip


def _without_tenure(role: Statement) -> Statement:
    """The office itself: whoever held it before, it is no "former office"."""
    values = {name: said for name, said in role.values.items() if name != "cd:currentStatus"}
    return replace(role, values=values, citations=())


def _event(tables: Tables, fact: Statement, clean: Cleaner) -> dict[str, Any]:
    who = tables.named(fact, "prov:agent", "cd:party", "cd:signatory")
    involved = [_id(entity.id) for entity in who if entity.kind in ("person", "organization")]
    notes = [f"status: {fact.status}", f"kind: {fact.kind}", f"belief: {fact.confidence:g}"]
    return _entity(
        "Event", _id(fact.iri), clean, name=[tables.words(fact)], involved=involved,
        # An address is split at semicolons, wherever they come from.
        location=[place.name.replace(";", ",") for place in tables.named(fact, "sem:hasPlace")],
        startDate=[fact.date], endDate=[fact.end],
        country=_codes(tables.named(fact, "cd:involvesCountry")), notes=notes,
        keywords=[fact.type, fact.kind, fact.status], proof=_articles(fact), **_said(fact),
    )  # fmt: skip


def _said(fact: Statement) -> Properties:
    cited = best(fact)
    return {
        "description": [cited.quote] if cited else [],
        "sourceUrl": _addresses(cited.url for cited in fact.citations),
        "publisher": sorted({cited.publisher for cited in fact.citations}),
    }


def _articles(fact: Statement) -> list[str]:
    return sorted({_id(cited.article) for cited in fact.citations})


def _codes(entities: Iterable[Entity]) -> list[str]:
    """Codes as FollowTheMoney has them; it knows former states by codes of its own: left out."""
    return sorted({e.country.lower() for e in entities if len(e.country) == 2})


def _addresses(urls: Iterable[str]) -> list[str]:
    return sorted({url for url in urls if url.startswith(_LINKS) and len(url.split("/")[2]) > 3})


def _id(iri: str) -> str:
    return "cd-" + hashlib.sha256(iri.encode("utf-8")).hexdigest()[:32]


def _entity(schema: str, id: str, clean: Cleaner, **properties: Iterable[str]) -> dict[str, Any]:
    values = {
        # Blanks and line breaks are one blank to its own cleaning.
        name: list(dict.fromkeys(" ".join(clean(v).split()) for v in values if v.strip()))
        for name, values in properties.items()
    }
    kept = {name: found for name, found in values.items() if found}
    return {"id": id, "schema": schema, "properties": kept}
