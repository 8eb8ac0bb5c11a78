"""Full text over sentences and names: what it finds goes into a query as ``VALUES``."""

from __future__ import annotations

from pathlib import Path

from ..vocabulary import folded
from . import _schema

MOST = 10_000
"""Hits that are given to a query: more take longer to put in than they save."""


def current(index: Path) -> str:
    """The name of the snapshot that the last finished build left; empty if there is none."""
    with _schema.reading(index) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != _schema.SCHEMA:
            return ""
        found = connection.execute("SELECT snapshot FROM state").fetchone()
    return found[0] if found else ""


def sentences_with(index: Path, words: str) -> list[str]:
    """The IRIs of the sentences that have all these words, best match first; the last may be begun.

    Case and accents do not matter.
    """
    wanted = [f'"{word}"' for word in words.replace('"', " ").split()]
    if not wanted:
        return []
    query = (
        "SELECT iri FROM sentence_text JOIN sentence ON number = sentence_text.rowid"
        " WHERE sentence_text MATCH ? ORDER BY rank, iri LIMIT ?"
    )
    with _schema.reading(index) as connection:
        return [iri for (iri,) in connection.execute(query, (" ".join(wanted) + "*", MOST))]


def entities_called(index: Path, part: str) -> list[str]:
    """The IRIs of the entities of which a name has this part, without regard to case and accents.

    In the order of their IRIs.
    """
    part = folded(part)
    if len(part) < 3:
        # The index has pieces of three letters; for fewer, every name is looked at.
        query, asked = "SELECT id FROM entity WHERE instr(words, ?) ORDER BY id LIMIT ?", part
    else:
        query = (
            "SELECT id FROM entity_text JOIN entity ON number = entity_text.rowid"
            " WHERE entity_text MATCH ? ORDER BY id LIMIT ?"
        )
        asked = '"{}"'.format(part.replace('"', '""'))
    with _schema.reading(index) as connection:
        return [id for (id,) in connection.execute(query, (asked, MOST))]
