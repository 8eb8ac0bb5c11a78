"""The tables of the index, and connections to them.

The index is SQLite beside the store. It knows what stands in the graph and from which article, so
that a build changes only what a new article touches; it has the full text of sentences and names;
and its write transaction is the lock of the workspace: the system ends it with the process, however
that dies, and what it wrote is then undone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

SCHEMA = 2
"""Of the tables. An index of another number is emptied, and the graph is made anew."""

# The names that a table or a column has here are asked for in index.py and text.py alone.
TABLES = """
CREATE TABLE state (snapshot TEXT NOT NULL, projection TEXT NOT NULL, applied TEXT NOT NULL);
CREATE TABLE article (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, signature TEXT NOT NULL
);
CREATE TABLE entity (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    country TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX entity_country ON entity (country);
CREATE TABLE fact (
    fact TEXT NOT NULL, article INTEGER NOT NULL, rejected INTEGER NOT NULL,
    PRIMARY KEY (fact, article)
) WITHOUT ROWID;
CREATE INDEX fact_article ON fact (article);
CREATE TABLE sentence (
    number INTEGER PRIMARY KEY, article INTEGER NOT NULL, iri TEXT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX sentence_article ON sentence (article);
CREATE VIRTUAL TABLE sentence_text USING fts5(
    words, content='sentence', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE entity_text USING fts5(
    words, content='entity', content_rowid='number', tokenize='trigram'
);
"""


def connect(path: Path) -> sqlite3.Connection:
    """A connection for the one writer, in a transaction that nobody else can have at a time.

    Raises `sqlite3.OperationalError` where another process has it.
    """
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    # Readers go on reading what was committed last; what is committed survives a loss of power.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found != SCHEMA:
        empty(connection)
    return connection


def empty(connection: sqlite3.Connection) -> None:
    """Drop whatever tables there are, and make those of this version."""
    master = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ? AND sql LIKE ?"
    for pattern in ("CREATE VIRTUAL%", "CREATE TABLE%"):
        # Dropping a virtual table drops its shadow tables as well: those are asked for afterwards.
        for (name,) in connection.execute(master, ("%", pattern)).fetchall():
            connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    for statement in filter(str.strip, TABLES.split(";")):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, also where the folder cannot be written."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        # SQLite wants to write a small file beside a log; where nobody can write, nobody changes.
        connection.close()
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True)
    with closing(connection):
        yield connection
