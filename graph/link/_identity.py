"""Who and what is one over all articles, kept up to date article by article."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import Entity, Reading
from . import _entities, _happenings, _score, _sources
from ._decisions import Decision, shorter
from ._engine import Engine, Rules
from ._records import Record, from_json, record_of, to_json
from ._relink import relinked, renamed
from ._units import Unit
from ._why import Comparison, comparisons


@dataclass(frozen=True, slots=True)
class Changes:
    """What `Identity.resolve` changed.

    ``articles``: whose linked reading may differ from before, those put among them; ``standing``:
    entities new or described otherwise, sorted; ``gone``: what stands now for each identifier that
    no longer does, empty where nothing does; ``replaced``: the one entity that stands for an
    identifier of readings or decisions which does not stand itself, empty where there is none or
    it stands;
    ``sources``: articles that repeat another report than before.
    """

    articles: frozenset[str]
    standing: tuple[Entity, ...]
    gone: dict[str, str]
    replaced: dict[str, str]
    sources: frozenset[str]


_TABLES = (
    "id_article (id TEXT PRIMARY KEY, record TEXT) WITHOUT ROWID",
    "id_decision (verdict TEXT, one TEXT, other TEXT, article TEXT,"
    " PRIMARY KEY (verdict, one, other, article)) WITHOUT ROWID",
)


class Identity:
    """The decisions about identity, in tables of a connection that it neither commits nor closes.

    The tables follow from the readings and the decisions; `forget` empties them.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        for table in _TABLES:
            self._run(f"CREATE TABLE IF NOT EXISTS {table}")
        self._entities = Engine(
            connection, "id_entity",
            Rules(_entities.blocks, _entities.points, _entities.standing,
                  _score.THRESHOLD, _score.MARGIN),
        )  # fmt: skip
        self._facts = _engine(connection, "id_fact", _happenings)
        self._sources = _engine(connection, "id_source", _sources)
        self._changed: set[str] = set()
        self._decided: set[str] = set()

    # ---------- what is known

    def put(self, reading: Reading) -> None:
        """Take in what an article says, instead of what it said before."""
        id = reading.article.id
        self.remove(id)
        record = record_of(reading)
        self._run("INSERT INTO id_article VALUES (?, ?)", (id, to_json(record)))
        self._mention(id, record)
        signature = _sources.signature(reading.article.text)
        self._sources.add(id, id, id, "article", [("signature", signature)])

    def remove(self, article: str) -> None:
        """Take out what an article says; nothing happens where it is not known."""
        for engine in (self._entities, self._facts, self._sources):
            engine.drop(article)
        self._run("DELETE FROM id_article WHERE id = ?", (article,))
        self._changed.add(article)

    def decide(self, decisions: Iterable[Decision]) -> None:
        """Obey these decisions and no others."""
        known, wanted = set(self._decisions()), set(decisions)
        self._run("DELETE FROM id_decision")
        for decision in sorted(wanted):
            self._run("INSERT INTO id_decision VALUES (?, ?, ?, ?)", decision)
        for decision in known ^ wanted:
            if decision.verdict == "apart":
                self._mention_again(decision.article)
            for id in decision.entities:
                self._decided.add(id)
                self._entities.touch(self._units_of(id))

    def forget(self) -> None:
        """Empty all tables."""
        for engine in (self._entities, self._facts, self._sources):
            engine.forget()
        self._run("DELETE FROM id_article")
        self._run("DELETE FROM id_decision")
        self._changed.clear()
        self._decided.clear()

    # ---------- bringing it up to date

    def resolve(self) -> Changes:
        """Decide again about everything that a change since the last time touches."""
        self._pair_decisions()
        moved = self._entities.settle()
        before = {old for old, _ in moved.values()} - {""}
        now = {new for _, new in moved.values()} - {""}
        again = {key for key, (old, new) in moved.items() if old != new}
        changed = self._entities.articles(again) | self._changed
        for article in sorted(changed):
            self._facts.drop(article)
            self._state(article)
        facts = self._facts.settle()
        changed |= self._facts.articles(key for key, (old, new) in facts.items() if old != new)
        sources = self._sources.settle()
        self._changed = set()
        standing = {id: self._entities.members(id) for id in sorted(before | now)}
        successor = {old: new for old, new in moved.values() if new}
        shown = self._shown()
        decided = {id for decision in self._decisions() for id in decision.entities}
        named = {key.partition("|")[0] for key in again} | decided | self._decided
        self._decided = set()
        return Changes(
            frozenset(changed),
            tuple(self._described(id, group, shown) for id, group in standing.items() if group),
            {id: successor.get(id, "") for id, group in standing.items() if not group},
            {id: self._replacement(id, decided) for id in sorted(named)},
            frozenset(key for key, (old, new) in sources.items() if old != new),
        )

    def _replacement(self, id: str, decided: set[str]) -> str:
        """The one entity that stands for an identifier of readings or decisions, if another."""
        keys = self._units_of(id) if id in decided else self._read_as(id)
        found = {self._entities.standing_of(key) for key in keys}
        return found.pop() if len(found) == 1 and id not in found else ""

    def _pair_decisions(self) -> None:
        """Turn decisions about identifiers into pairs of the units that bear them."""
        pairs: dict[str, set[tuple[str, str]]] = {"same": set(), "different": set()}
        for decision in self._decisions():
            if decision.verdict in pairs:
                ones, others = self._units_of(decision.one), self._units_of(decision.other)
                found = {(a, b) for a in ones for b in others if a != b}
                pairs[decision.verdict] |= found
        same, different = pairs["same"], pairs["different"]
        new = (same ^ self._entities.same) | (different ^ self._entities.different)
        self._entities.touch({key for pair in new for key in pair})
        self._entities.same, self._entities.different = same, different
        # Of namesakes that one article divides, the label says that they are two.
        for key, other in _divided(self._entities, self._decisions()):
            self._entities.different.add((key, other))

    def _read_as(self, iri: str) -> set[str]:
        """The units that a reading gave this identifier, without those that a label divides."""
        return {key for key in self._entities.keys_of(iri) if not key.split("|")[2]}

    def _units_of(self, id: str) -> set[str]:
        """The units that a reading gave this identifier, else those that bear it among namesakes.

        What stands at the moment plays no part: it depends on the decisions themselves.
        """
        units = (
            self._entities.unit(key) for iri in shorter(id) for key in self._entities.keys_of(iri)
        )
        return self._read_as(id) or {unit.key for unit in units if _entities.apart(unit) == id}

    def _mention(self, article: str, record: Record) -> None:
        apart = {
            decision.one: decision.other
            for decision in self._decisions()
            if decision.verdict == "apart" and decision.article == article
        }
        for mention in record.mentions:
            label = apart.get(mention.local)
            label = f"apart {label}" if label else _entities.label_of(mention, article)
            key = mention.key(label)
            self._entities.add(article, mention.local, key, mention.kind, mention.tally)

    def _mention_again(self, article: str) -> None:
        if record := self._record(article):
            self._entities.drop(article)
            self._mention(article, record)
            self._changed.add(article)

    def _state(self, article: str) -> None:
        """Take in the facts of an article, under the identifiers that stand."""
        if not (record := self._record(article)):
            return
        said: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for fact in renamed(record.facts, self._entities.standing(article), {}):
            if fact.type in _happenings.JOINED:
                said[fact.id, fact.type].update(_happenings.told(fact, record.published))
        for (id, type), told in sorted(said.items()):
            self._facts.add(article, id, id, type, told)

    def _record(self, article: str) -> Record | None:
        row = self._run("SELECT record FROM id_article WHERE id = ?", (article,)).fetchone()
        return from_json(row[0]) if row else None

    def _decisions(self) -> list[Decision]:
        return [
            Decision(*row) for row in self._run("SELECT * FROM id_decision ORDER BY 1, 2, 3, 4")
        ]

    # ---------- what stands

    def linked(self, reading: Reading) -> Reading:
        """The reading with the identifiers that stand, for entities and for facts."""
        id = reading.article.id
        return relinked(reading, self._entities.standing(id), self._facts.standing(id))

    def stands_for(self, article: str, local: str) -> str:
        """What stands for an identifier of an article's reading; itself where it is unknown."""
        return self._entities.standing(article).get(local, local)

    def entity(self, id: str) -> Entity:
        """The entity that stands under this identifier. Raises `KeyError` where none does."""
        group = self._entities.members(id)
        if not group:
            raise KeyError(id)
        return self._described(id, group, self._shown())

    def _described(self, id: str, group: list[Unit], shown: dict[str, str]) -> Entity:
        names = (shown[unit.key] for unit in group if unit.key in shown)
        return _entities.describe(id, group, min(names, default=""))

    def _shown(self) -> dict[str, str]:
        """The names that people chose, by the units for which they did."""
        named = [decision for decision in self._decisions() if decision.verdict == "named"]
        return {key: one.other for one in named for key in self._units_of(one.one)}

    def standing(self) -> Iterator[Entity]:
        """All entities that stand, in order of their identifiers."""
        shown = self._shown()
        for id in self._entities.every():
            yield self._described(id, self._entities.members(id), shown)

    def exactly(self, id: str) -> str:
        """An identifier that means what stands under this one, and none of its namesakes."""
        group = self._entities.members(id)
        if not group or self._units_of(id) <= {unit.key for unit in group}:
            return id
        return _entities.apart(_entities.canonical(group))

    def knows(self, id: str, article: str = "") -> bool:
        """Whether an article, or this one, has anybody or anything under this identifier."""
        return id in self._entities.standing(article) if article else bool(self._units_of(id))

    def why(self, id: str) -> list[Comparison]:
        """What was compared for an entity that stands: the names joined, then those kept apart."""
        self._pair_decisions()
        return comparisons(self._entities, id)

    def source(self, article: str) -> str:
        """The first of the articles that tell the same report as this one: their common source."""
        return self._sources.standing(article).get(article, article)


def _engine(connection: sqlite3.Connection, prefix: str, stage: object) -> Engine:
    parts = ("blocks", "points", "standing", "THRESHOLD", "MARGIN")
    return Engine(connection, prefix, Rules(*(getattr(stage, part) for part in parts)))


def _divided(engine: Engine, decisions: Iterable[Decision]) -> Iterator[tuple[str, str]]:
    for decision in decisions:
        if decision.verdict == "apart":
            keys = engine.keys_of(decision.one)
            marked = f"|apart {decision.other}"
            yield from ((a, b) for a in keys for b in keys
                        if a.endswith(marked) and not b.endswith(marked))  # fmt: skip


def link(readings: Iterable[Reading], decisions: Iterable[Decision] = ()) -> Identity:
    """Everything that these readings name, resolved, in memory."""
    identity = Identity(sqlite3.connect(":memory:"))
    identity.decide(decisions)
    for reading in readings:
        identity.put(reading)
    identity.resolve()
    return identity
