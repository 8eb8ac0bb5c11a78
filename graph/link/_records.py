"""What identity keeps of an article, so that it can be linked again without its reading."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ..model import Argument, Fact, Reading
from ._units import Mention, mentions


class Record(NamedTuple):
    """The day of publication, the mentions and the facts, these by their keys alone."""

    published: str
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]


def record_of(reading: Reading) -> Record:
    """What is kept of a reading."""
    facts = (
        Fact(fact.type, fact.arguments, date=fact.date, scope=fact.scope) for fact in reading.facts
    )
    return Record(reading.article.published, tuple(mentions(reading)), tuple(facts))


def to_json(record: Record) -> str:
    """The record as text."""
    facts = [[f.type, f.arguments, f.date, f.scope] for f in record.facts]
    return json.dumps([record.published, record.mentions, facts], ensure_ascii=False)


def from_json(text: str) -> Record:
    """The inverse of `to_json`."""
    published, said, facts = json.loads(text)
    return Record(published, tuple(map(_mention, said)), tuple(_fact(*values) for values in facts))


def _mention(values: list[Any]) -> Mention:
    local, kind, spheres, tally = values
    return Mention(local, kind, tuple(spheres), tuple((f, v) for f, v in tally))


def _fact(type: str, arguments: list[list[str]], date: str, scope: str) -> Fact:
    return Fact(type, tuple(Argument(*one) for one in arguments), date=date, scope=scope)
