"""Readings as JSON: the record of what was read, one file per article.

Evidence is written as ``[start, end, rule, [trigger start, trigger end]]``: an article has a
hundred of them, and its own id need not be repeated in each.
"""

from __future__ import annotations

import json
from typing import Any

from ..model import Argument, Article, Entity, Evidence, Fact, Reading

VERSION = 1
"""Of the record's layout. A record of another version is refused, never guessed at."""


def to_json(reading: Reading) -> str:
    """The record of a reading, with sorted keys and a final line break."""
    article = reading.article
    record = {
        "version": VERSION,
        "reader": reading.reader,
        "article": {name: getattr(article, name) for name in _ARTICLE},
        "entities": [_entity_record(entity) for entity in reading.entities],
        "facts": [_fact_record(fact) for fact in reading.facts],
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def from_json(text: str) -> Reading:
    """The reading of a record. Raises `ValueError` where the text is no record of this version."""
    record = json.loads(text)
    if not isinstance(record, dict) or record.get("version") != VERSION:
        raise ValueError(f"not a reading of version {VERSION}")
    try:
        article = Article(**record["article"])
        return Reading(
            article,
            tuple(_entity(one, article.id) for one in record["entities"]),
            tuple(_fact(one, article.id) for one in record["facts"]),
            record["reader"],
        )
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"incomplete reading: {error!r}") from error


# Where the file lay (``source``) is left out: a record means the same on every machine.
_ARTICLE = ("text", "title", "url", "publisher", "published", "language")
_ENTITY = ("id", "kind", "name", "type", "country")
_FACT = ("type", "status", "modality", "date", "end", "date_text", "scope", "confidence")


def _entity_record(entity: Entity) -> dict[str, Any]:
    record = {name: getattr(entity, name) for name in _ENTITY}
    return {**record, "aliases": list(entity.aliases), "evidence": _spans(entity.evidence)}


def _fact_record(fact: Fact) -> dict[str, Any]:
    record = {name: getattr(fact, name) for name in _FACT}
    arguments = [list(argument) for argument in fact.arguments]
    return {**record, "arguments": arguments, "evidence": _spans(fact.evidence)}


def _spans(evidence: tuple[Evidence, ...]) -> list[list[Any]]:
    return [[e.start, e.end, e.rule, list(e.trigger)] for e in evidence]


def _entity(record: dict[str, Any], article: str) -> Entity:
    fields = {name: record[name] for name in _ENTITY}
    aliases = tuple(record["aliases"])
    return Entity(**fields, aliases=aliases, evidence=_evidence(record["evidence"], article))


def _fact(record: dict[str, Any], article: str) -> Fact:
    fields = {name: record[name] for name in _FACT}
    arguments = tuple(Argument(*argument) for argument in record["arguments"])
    return Fact(**fields, arguments=arguments, evidence=_evidence(record["evidence"], article))


def _evidence(spans: list[list[Any]], article: str) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(article, start, end, rule, (trigger[0], trigger[1]))
        for start, end, rule, trigger in spans
    )
