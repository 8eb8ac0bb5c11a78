"""schema.org JSON-LD: per article who and what it speaks of, for web pages and search engines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .. import output
from ..statements import Statement
from . import Source, Written
from ._json import line
from ._tables import Entity, Tables
from ._text import counted

TITLE = "schema.org JSON-LD: per article, who and what it speaks of"
EXTENSIONS = (".schema.jsonld", ".schema.json")

_KINDS = {
    "person": "Person", "organization": "Organization", "country": "Country", "place": "Place",
}  # fmt: skip
_CULTURAL = {
    "festival": "Festival", "cultural-week": "Festival", "exhibition": "ExhibitionEvent",
    "screening": "ScreeningEvent", "course": "EducationEvent", "education": "EducationEvent",
}  # fmt: skip
_STATUS = {
    "planned": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled",
}  # fmt: skip
_WEB = ("http://", "https://")
_WIKIDATA = "http://www.wikidata.org/entity/"


def write(source: Source, out: Path) -> Written:
    """Write one NewsArticle to a line, each complete in itself for the page of its article.

    The vocabulary stands in the file, not its address, so that it opens without a network.
    """
    tables = Tables.of(source)
    told: dict[str, list[Statement]] = defaultdict(list)
    for fact in tables.facts:
        for iri in {citation.article for citation in fact.citations}:
            told[iri].append(fact)
    found = counted(len(tables.articles), "article")
    context = {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}
    with output.writing(out) as file:
        file.write(f'{{"@context":{line(context)},"@graph":[\n'.encode())
        file.write(line(_dataset(source.about(found))).encode("utf-8"))
        for iri in tables.articles:
            file.write(b",\n" + line(_article(tables, iri, told[iri])).encode("utf-8"))
        file.write(b"\n]}\n")
    return {out: found}


def _dataset(about: dict[str, str]) -> dict[str, Any]:
    return _filled(
        {
            "type": "Dataset",
            "name": "communique",
            "version": about["program"],
            "description": about.get("command", ""),
            "dateModified": about.get("data_until", ""),
            "size": about["contents"],
            "usageInfo": about["licence"],
        }
    )


def _article(tables: Tables, iri: str, facts: list[Statement]) -> dict[str, Any]:
    row = tables.articles[iri]
    named = {e.id: e for fact in facts for e in tables.named(fact, *fact.values)}
    publisher = {"type": "Organization", "name": row["publisher"]} if "publisher" in row else ""
    # An address that is no web address would run as a script where the page makes it a link.
    url = row.get("url", "")
    return _filled(
        {
            "id": iri,
            "type": "NewsArticle",
            "headline": row.get("title", ""),
            "url": url if url.startswith(_WEB) else "",
            "publisher": publisher,
            "datePublished": row.get("published", ""),
            "mentions": [_entity(named[id]) for id in sorted(named)],
            "about": list(_things(tables, iri, facts)),
        }
    )


def _things(tables: Tables, article: str, facts: list[Statement]) -> Iterator[dict[str, Any]]:
    for fact in facts:
        if fact.type in ("Meeting", "Visit", "CulturalEvent"):
            yield _event(tables, fact, article)
        elif fact.type == "Agreement":
            yield _agreement(tables, fact, article)
        elif fact.type == "RoleHolding":
            yield from _office(tables, fact)
        elif fact.type == "Utterance":
            said = {"type": "Quotation", "id": fact.iri, "text": fact.value("schema:text")}
            yield {**said, "creator": _links(tables, fact, "prov:wasAttributedTo")}


def _event(tables: Tables, fact: Statement, article: str) -> dict[str, Any]:
    status = _STATUS.get(fact.status, "")
    return _filled(
        {
            "id": fact.iri,
            "type": _CULTURAL.get(fact.kind, "Event"),
            "name": tables.words(fact),
            "startDate": fact.date,
            "endDate": fact.end,
            "eventStatus": {"id": f"https://schema.org/{status}"} if status else "",
            "location": _links(tables, fact, "sem:hasPlace"),
            "attendee": _links(tables, fact, "prov:agent"),
            "description": _sentence(fact, article),
        }
    )


def _agreement(tables: Tables, fact: Statement, article: str) -> dict[str, Any]:
    return _filled(
        {
            "id": fact.iri,
            "type": "CreativeWork",
            "name": tables.words(fact),
            "genre": fact.kind,
            "creativeWorkStatus": fact.status,
            "dateCreated": fact.date,
            "contributor": _links(tables, fact, "cd:party", "cd:signatory"),
            "description": _sentence(fact, article),
        }
    )


def _office(tables: Tables, fact: Statement) -> Iterator[dict[str, Any]]:
    for holder in tables.named(fact, "org:member"):
        role = {"type": "Role", "id": fact.iri, "roleName": tables.office(fact)}
        dates = {"startDate": fact.date, "endDate": fact.end}
        yield {"id": holder.id, "type": "Person", "hasOccupation": _filled({**role, **dates})}


def _links(tables: Tables, fact: Statement, *properties: str) -> list[dict[str, str]]:
    return [{"id": entity.id} for entity in tables.named(fact, *properties)]


def _sentence(fact: Statement, article: str) -> str:
    return next((c.quote for c in fact.citations if c.article == article), "")


def _entity(entity: Entity) -> dict[str, Any]:
    same = {"id": _WIKIDATA + entity.wikidata} if entity.wikidata else ""
    known = {"id": entity.id, "type": _KINDS[entity.kind], "name": entity.name, "sameAs": same}
    return _filled({**known, "alternateName": list(entity.aliases)})


def _filled(node: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in node.items() if value not in ("", [])}
