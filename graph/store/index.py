"""What a build knows of the graph that stands: see `_schema` for the tables behind it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from ..model import Entity
from ..vocabulary import folded, iri_of_article
from . import _schema
from ._files import reported


class Index:
    """The index, open for writing; only one process can have it so.

    Identity keeps tables of its own in the same ``connection`` and transaction.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with reported(path):
            self.connection = _schema.connect(path)

    def _run(self, statement: str, values: Iterable[object] = ()) -> sqlite3.Cursor:
        with reported(self._path):
            return self.connection.execute(statement, tuple(values))

    def _run_each(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        with reported(self._path):
            self.connection.executemany(statement, rows)

    def commit(self, snapshot: str, projection: str, applied: str) -> None:
        """Let everything that was written stand, as the index of this snapshot: the last act."""
        self._run("DELETE FROM state")
        self._run("INSERT INTO state VALUES (?, ?, ?)", (snapshot, projection, applied))
        self._run("COMMIT")

    def close(self) -> None:
        """Undo what was not committed, and let others write."""
        self.connection.close()

    def clear(self) -> None:
        """Forget everything: the graph is made anew."""
        _schema.empty(self.connection)

    def state(self) -> tuple[str, str, str]:
        """The snapshot that is indexed, the projection that made it, and the corrections applied.

        All empty if there is none.
        """
        found = self._run("SELECT snapshot, projection, applied FROM state").fetchone()
        return found or ("", "", "")

    # ---------- articles

    def signatures(self) -> dict[str, str]:
        """The signature of each article's reading, by the article's id."""
        return dict(self._run("SELECT id, signature FROM article"))

    def add_article(self, id: str, signature: str) -> None:
        """Note that this reading stands in the graph."""
        self._run(
            "INSERT INTO article (id, signature) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET signature = excluded.signature",
            (id, signature),
        )

    def remove_article(self, id: str) -> None:
        """Forget an article and everything that it alone said."""
        self.set_stated(id, (), (), ())
        self._run("DELETE FROM article WHERE id = ?", (id,))

    def articles_stating(self, facts: Iterable[str]) -> set[str]:
        """The articles that state any of these facts, also where they were corrected."""
        query = "SELECT id FROM fact JOIN article ON number = article WHERE fact = ?"
        return {id for fact in facts for (id,) in self._run(query, (fact,))}

    def _number(self, article: str) -> int:
        found = self._run("SELECT number FROM article WHERE id = ?", (article,)).fetchone()
        return int(found[0]) if found else -1

    # ---------- entities

    def standing(self, entities: Iterable[str]) -> dict[str, Entity]:
        """Those of these entities that stand, as they are described."""
        query = "SELECT record FROM entity WHERE id = ?"
        rows = (row for one in entities for row in self._run(query, (one,)))
        found = (_entity(record) for (record,) in rows)
        return {entity.id: entity for entity in found}

    def witness(self, country: str) -> Entity | None:
        """Any entity that lies in this country or serves it."""
        query = "SELECT record FROM entity WHERE country = ? LIMIT 1"
        row = self._run(query, (country,)).fetchone()
        return _entity(row[0]) if row else None

    def set_standing(self, gone: Iterable[str], entities: Iterable[Entity]) -> None:
        """Describe these entities, and forget the others."""
        delete = "INSERT INTO entity_text (entity_text, rowid, words) VALUES ('delete', ?, ?)"
        described = list(entities)
        for id in {*gone, *(entity.id for entity in described)}:
            for row in self._run("SELECT number, words FROM entity WHERE id = ?", (id,)).fetchall():
                self._run(delete, row)
                self._run("DELETE FROM entity WHERE number = ?", (row[0],))
        for entity in described:
            words = folded("\n".join((entity.name, *entity.aliases)))
            added = self._run(
                "INSERT INTO entity (id, kind, country, record, words) VALUES (?, ?, ?, ?, ?)",
                (entity.id, entity.kind, entity.country, _record(entity), words),
            )
            self._run("INSERT INTO entity_text (rowid, words) VALUES (?, ?)",
                      (added.lastrowid, words))  # fmt: skip

    # ---------- facts and sentences

    def stated(self, articles: Iterable[str]) -> set[str]:
        """The facts that these articles state."""
        query = "SELECT fact FROM fact WHERE article = ? AND NOT rejected"
        numbers = [self._number(article) for article in articles]
        return {fact for number in numbers for (fact,) in self._run(query, (number,))}

    def set_stated(
        self,
        article: str,
        facts: Iterable[str],
        corrected: Iterable[str],
        sentences: Iterable[tuple[int, int, str]],
    ) -> None:
        """The facts that an article states, those that people corrected, and the sentences.

        Sentences come with their offsets.
        """
        number = self._number(article)
        self._run("DELETE FROM fact WHERE article = ?", (number,))
        insert = "INSERT OR IGNORE INTO fact VALUES (?, ?, ?)"
        self._run_each(insert, ((fact, number, False) for fact in facts))
        self._run_each(insert, ((fact, number, True) for fact in corrected))
        delete = "INSERT INTO sentence_text (sentence_text, rowid, words) VALUES ('delete', ?, ?)"
        known = "SELECT number, words FROM sentence WHERE article = ?"
        self._run_each(delete, self._run(known, (number,)).fetchall())
        self._run("DELETE FROM sentence WHERE article = ?", (number,))
        for start, end, words in sentences:
            iri = f"{iri_of_article(article)}#s{start}-{end}-q"
            added = self._run("INSERT INTO sentence (article, iri, words) VALUES (?, ?, ?)",
                              (number, iri, words))  # fmt: skip
            self._run("INSERT INTO sentence_text (rowid, words) VALUES (?, ?)",
                      (added.lastrowid, words))  # fmt: skip

    def totals(self) -> dict[str, int]:
        """How many articles, people, organizations and facts stand in the graph."""
        kinds = dict(self._run("SELECT kind, COUNT(*) FROM entity GROUP BY kind"))
        return {
            "articles": self._run("SELECT COUNT(*) FROM article").fetchone()[0],
            "people": kinds.get("person", 0),
            "organizations": kinds.get("organization", 0),
            "facts": self._run(
                "SELECT COUNT(DISTINCT fact) FROM fact WHERE NOT rejected"
            ).fetchone()[0],
        }


def _record(entity: Entity) -> str:
    fields = (entity.id, entity.kind, entity.name, entity.aliases, entity.type, entity.country)
    return json.dumps(fields, ensure_ascii=False)


def _entity(record: str) -> Entity:
    id, kind, name, aliases, type, country = json.loads(record)
    return Entity(id, kind, name, tuple(aliases), type, country)
