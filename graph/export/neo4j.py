"""Neo4j: nodes and relationships for its bulk import."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .. import output
from ..errors import OutputError
from . import Source, Written
from ._csv import Row, write_table
from ._tables import Tables
from ._text import Cleaner, counted

TITLE = "Neo4j: nodes and relationships for its bulk import"
EXTENSIONS = (".neo4j.csv",)

_ENTITIES = (
    "iri:ID", ":LABEL", "name", "aliases:string[]", "type", "country", "wikidata",
)  # fmt: skip
_FACTS = (
    "iri:ID", ":LABEL", "name", "kind", "status", "date", "lastDay", "dateText", "belief:double",
    "sources:int",
)  # fmt: skip
_ARTICLES = ("iri:ID", ":LABEL", "title", "publisher", "published", "url")
_PARTS = (":START_ID", ":END_ID", ":TYPE", "role")
_EVIDENCE = (
    ":START_ID", ":END_ID", ":TYPE", "sentence", "trigger", "rule", "status", "modality",
    "confidence:double",
)  # fmt: skip
_LISTED = ";"
"""Between the values of a list; one that has it gets a comma instead."""


def write(source: Source, out: Path) -> Written:
    """Write ``NAME-neo4j-….csv`` for ``NAME.neo4j.csv``, and the command that imports them.

    Facts are nodes, so that a meeting of five people stays one; ``EVIDENCE`` leads to the article.
    """
    name = out.name.removesuffix(".csv").removesuffix(".neo4j")
    clean = Cleaner("Neo4j", "[\x00-\x08\x0b\x0c\x0e-\x1f]")
    tables = Tables.of(source)
    written: dict[Path, str] = {}
    kinds: dict[str, tuple[str, Sequence[str], Iterator[Row], str]] = {
        "entities": ("nodes", _ENTITIES, _entities(tables), "node"),
        "facts": ("nodes", _FACTS, _facts(tables), "node"),
        "articles": ("nodes", _ARTICLES, _articles(tables), "node"),
        "parts": ("relationships", _PARTS, _parts(tables), "relationship"),
        "evidence": ("relationships", _EVIDENCE, _evidence(tables), "relationship"),
    }

    def cell(value: Any) -> Any:
        return clean(value) if isinstance(value, str) else value

    files = []
    for table, (what, head, rows, noun) in kinds.items():
        path = out.with_name(f"{name}-neo4j-{table}.csv")
        if "'" in path.name:
            raise OutputError(f"{out}: a name without an apostrophe is needed for the command")
        written[path] = counted(write_table(path, head, rows, cell), noun)
        files.append(f"  --{what}='{path.name}'")
    found = ", ".join(f"{path.stem.rpartition('-')[2]}: {n}" for path, n in written.items())
    script = out.with_name(f"{name}-neo4j-import.sh")
    output.write(script, _script(source.about(found), files))
    return {**written, script: "the command that imports them" + clean.note()}


def _script(about: dict[str, str], files: list[str]) -> str:
    told = "".join(f"# {name}: {text}\n" for name, text in about.items())
    options = " \\\n".join(["  --multiline-fields=true", *files, "  neo4j"])
    return f"#!/bin/sh\n{told}neo4j-admin database import full \\\n{options}\n"


def _entities(tables: Tables) -> Iterator[Row]:
    for entity in tables.entities.values():
        aliases = _LISTED.join(alias.replace(_LISTED, ",") for alias in entity.aliases)
        label = entity.kind.capitalize()
        yield (entity.id, label, entity.name, aliases, entity.type, entity.country, entity.wikidata)


def _facts(tables: Tables) -> Iterator[Row]:
    for fact in tables.facts:
        yield (
            fact.iri, f"Fact;{fact.type}", tables.words(fact), fact.kind, fact.status, fact.date,
            fact.end, fact.value("cd:dateText"), fact.confidence, fact.sources,
        )  # fmt: skip


def _articles(tables: Tables) -> Iterator[Row]:
    for iri, row in tables.articles.items():
        told = (row.get(name, "") for name in ("title", "publisher", "published", "url"))
        yield (iri, "Article", *told)


def _parts(tables: Tables) -> Iterator[Row]:
    for fact in tables.facts:
        for part in tables.parts(fact):
            yield part.fact, part.entity, _type(part.property), part.role
        for property, values in fact.values.items():
            yield from ((fact.iri, v, _type(property), "") for v in values if v in tables.iris)


def _evidence(tables: Tables) -> Iterator[Row]:
    for fact in tables.facts:
        for cited in fact.citations:
            yield (
                fact.iri, cited.article, "EVIDENCE", cited.quote,
                cited.quote[slice(*cited.trigger)], cited.rule, cited.status, cited.modality,
                cited.confidence,
            )  # fmt: skip


def _type(property: str) -> str:
    """A property as Neo4j writes the types of relationships.

    >>> _type("cd:servesCountry")
    'SERVES_COUNTRY'
    """
    local = property.partition(":")[2]
    return "".join(f"_{letter}" if letter.isupper() else letter for letter in local).upper()
