"""Identity kept up to date in SQLite: units, what compares them, and what they stand for.

Three things are kept so, each by an `Engine` with tables of its own: entities, facts, and articles
that repeat one report. A change costs what it touches: the units of the changed articles, those
that share a block with them, and the components (units tied by sure pairs) in which these lie.
Nothing here commits: the tables share a transaction with whoever opened the connection.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ._grouping import groups
from ._units import Unit

_TABLES = (
    "mention (article TEXT, local TEXT, unit TEXT, tally TEXT, PRIMARY KEY (article, local))"
    " WITHOUT ROWID",
    "told (unit TEXT, field TEXT, value TEXT, n INTEGER, PRIMARY KEY (unit, field, value))"
    " WITHOUT ROWID",
    "unit (key TEXT PRIMARY KEY, kind TEXT, standing TEXT) WITHOUT ROWID",
    "block (key TEXT, unit TEXT, PRIMARY KEY (key, unit)) WITHOUT ROWID",
    "edge (one TEXT, other TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID",
)
_EMPTY = (
    "DELETE FROM {}_mention",
    "DELETE FROM {}_told",
    "DELETE FROM {}_unit",
    "DELETE FROM {}_block",
    "DELETE FROM {}_edge",
)
_TIED = "SELECT other FROM {}_edge WHERE one = ?"
_INDEXES = {"mention": "unit", "block": "unit", "unit": "standing"}


@dataclass(frozen=True)
class Rules:
    """What an engine knows of its units.

    ``blocks`` gives keys of which two units must share one to be compared; ``points`` compares;
    ``standing`` gives each unit of the groups of one component the identifier that stands for it.
    """

    blocks: Callable[[Unit], Iterable[str]]
    points: Callable[[Unit, Unit], int | None]
    standing: Callable[[list[list[Unit]]], dict[str, str]]
    threshold: int
    margin: int


class Engine:
    """Units and their groups under one prefix of table names."""

    def __init__(self, connection: sqlite3.Connection, prefix: str, rules: Rules) -> None:
        self._run = connection.execute
        self._all = connection.executemany
        self._prefix = prefix
        self._rules = rules
        self._dirty: set[str] = set()
        self.same: set[tuple[str, str]] = set()
        self.different: set[tuple[str, str]] = set()
        for table in _TABLES:
            self._run(f"CREATE TABLE IF NOT EXISTS {prefix}_{table}")
        for table, column in _INDEXES.items():
            name = f"{prefix}_{table}"
            self._run(f"CREATE INDEX IF NOT EXISTS {name}_{column} ON {name} ({column})")

    # ---------- what articles say

    def add(
        self, article: str, local: str, key: str, kind: str, tally: Iterable[tuple[str, str]]
    ) -> None:
        """Count what an article says of a unit under the name that it has there."""
        said = sorted(set(tally))
        self._sql("INSERT INTO {}_mention VALUES (?, ?, ?, ?)",
                  article, local, key, json.dumps(said, ensure_ascii=False))  # fmt: skip
        self._sql("INSERT OR IGNORE INTO {}_unit VALUES (?, ?, '')", key, kind)
        self._count(key, said, 1)

    def drop(self, article: str) -> None:
        """Take everything that an article says out again."""
        rows = self._sql("SELECT unit, tally FROM {}_mention WHERE article = ?", article)
        for key, tally in rows.fetchall():
            self._count(key, json.loads(tally), -1)
        self._sql("DELETE FROM {}_mention WHERE article = ?", article)

    def touch(self, keys: Iterable[str]) -> None:
        """Look at these units again, because a decision about them changed."""
        self._dirty |= {key for key in keys if self._kind(key)}

    def _count(self, key: str, said: Iterable[Iterable[str]], step: int) -> None:
        query = (
            "INSERT INTO {}_told VALUES (?, ?, ?, ?)"
            " ON CONFLICT (unit, field, value) DO UPDATE SET n = n + excluded.n"
        )
        self._many(query, ((key, *pair, step) for pair in said))
        self._dirty.add(key)

    # ---------- what stands

    def standing(self, article: str) -> dict[str, str]:
        """What stands for each name of an article."""
        query = (
            "SELECT local, standing FROM {0}_mention JOIN {0}_unit ON unit = key WHERE article = ?"
        )
        return dict(self._sql(query, article))

    def standing_of(self, key: str) -> str:
        """What stands for a unit; an empty string where there is no such unit."""
        row = self._sql("SELECT standing FROM {}_unit WHERE key = ?", key).fetchone()
        return str(row[0]) if row else ""

    def members(self, standing: str) -> list[Unit]:
        """The units that an identifier stands for, by key."""
        rows = self._sql("SELECT key FROM {}_unit WHERE standing = ? ORDER BY key", standing)
        return [self.unit(key) for (key,) in rows.fetchall()]

    def every(self) -> Iterator[str]:
        """All identifiers that stand, sorted."""
        yield from (row[0] for row in self._sql("SELECT DISTINCT standing FROM {}_unit ORDER BY 1"))

    def articles(self, keys: Iterable[str]) -> set[str]:
        """The articles that name these units."""
        query = "SELECT article FROM {}_mention WHERE unit = ?"
        return {article for key in keys for (article,) in self._sql(query, key)}

    def unit(self, key: str) -> Unit:
        """A unit with all that is told of it."""
        rows = self._sql("SELECT field, value, n FROM {}_told WHERE unit = ? AND n > 0", key)
        return Unit(key, self._kind(key), Counter({(f, v): n for f, v, n in rows}))

    def keys_of(self, iri: str) -> list[str]:
        """The keys of the units that readings gave this identifier, or that bear it in full."""
        query = "SELECT key FROM {}_unit WHERE key = ? OR (key > ? AND key < ?) ORDER BY key"
        return [key for (key,) in self._sql(query, iri, iri + "|", iri + "}")]

    def near(self, unit: Unit) -> list[Unit]:
        """The units that share a block with this one."""
        query = (
            "SELECT DISTINCT b.unit FROM {0}_block a JOIN {0}_block b USING (key)"
            " WHERE a.unit = ? AND b.unit != ? ORDER BY 1"
        )
        rows = self._sql(query, unit.key, unit.key).fetchall()
        return [self.unit(key) for (key,) in rows]

    # ---------- bringing it up to date

    def settle(self) -> dict[str, tuple[str, str]]:
        """Group again what changed: units with what stood for them and what stands now.

        Units that only grew are among them, with the same identifier twice.
        """
        affected = self._component(self._dirty)
        before = {key: self.standing_of(key) for key in affected}
        cache: dict[str, Unit] = {}
        for key in sorted(self._dirty):
            self._reblock(key)
        for key in sorted(self._dirty):
            self._compare(key, cache)
        pending = self._component({key for key in affected if self._kind(key)})
        for key in pending - set(before):
            before[key] = self.standing_of(key)
        while pending:
            part = self._component({min(pending)})
            pending -= part
            self._group([self._cached(key, cache) for key in sorted(part)])
        changed = {key: (old, self.standing_of(key)) for key, old in before.items()}
        dirty, self._dirty = self._dirty, set()
        return {key: pair for key, pair in changed.items() if key in dirty or pair[0] != pair[1]}

    def _reblock(self, key: str) -> None:
        self._sql("DELETE FROM {}_block WHERE unit = ?", key)
        # Both directions of an edge stand in the table, and its index knows the first column.
        back = "DELETE FROM {0}_edge WHERE other = ? AND one IN ({1})"
        self._run(back.format(self._prefix, _TIED.format(self._prefix)), (key, key))
        self._sql("DELETE FROM {}_edge WHERE one = ?", key)
        self._sql("DELETE FROM {}_told WHERE unit = ? AND n <= 0", key)
        unit = self.unit(key)
        if not unit.tally:
            self._sql("DELETE FROM {}_unit WHERE key = ?", key)
            return
        blocks = ((block, key) for block in sorted(set(self._rules.blocks(unit))))
        self._many("INSERT INTO {}_block VALUES (?, ?)", blocks)

    def _compare(self, key: str, cache: dict[str, Unit]) -> None:
        if not self._kind(key):
            return
        unit = self._cached(key, cache)
        for other in self.near(unit):
            points = self._rules.points(unit, self._cached(other.key, cache))
            if points is not None and points >= self._rules.threshold:
                self._tie(key, other.key)
        for other_key in self.keys_of(unit.iri):
            # Namesakes share an identifier: who keeps it is settled among them.
            if other_key != key:
                self._tie(key, other_key)
        for one, other_key in self.same:
            if key in (one, other_key) and one != other_key:
                self._tie(one, other_key)

    def _tie(self, one: str, other: str) -> None:
        if self._kind(one) and self._kind(other):
            rows = [(one, other), (other, one)]
            self._many("INSERT OR IGNORE INTO {}_edge VALUES (?, ?)", rows)

    def _component(self, keys: Iterable[str]) -> set[str]:
        found: set[str] = set()
        pending = set(keys)
        while pending:
            key = pending.pop()
            found.add(key)
            rows = self._sql(_TIED, key)
            pending |= {other for (other,) in rows} - found
        return found

    def _group(self, units: list[Unit]) -> None:
        rules = self._rules
        found = groups(
            units,
            rules.points,
            threshold=rules.threshold,
            margin=rules.margin,
            same=self.same,
            different=self.different,
        )
        for key, standing in rules.standing(found).items():
            self._sql("UPDATE {}_unit SET standing = ? WHERE key = ?", standing, key)

    def _cached(self, key: str, cache: dict[str, Unit]) -> Unit:
        if key not in cache:
            cache[key] = self.unit(key)
        return cache[key]

    def _kind(self, key: str) -> str:
        row = self._sql("SELECT kind FROM {}_unit WHERE key = ?", key).fetchone()
        return str(row[0]) if row else ""

    def _sql(self, query: str, *values: str) -> sqlite3.Cursor:
        return self._run(query.format(self._prefix), values)

    def _many(self, query: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._all(query.format(self._prefix), rows)

    def forget(self) -> None:
        """Empty the tables."""
        for statement in _EMPTY:
            self._sql(statement)
        self._dirty.clear()
