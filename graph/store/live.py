"""The graph that a build writes: a copy of what readers see, which becomes that as a whole.

A build opens a copy of the newest snapshot (Oxigraph copies by hard links: some milliseconds),
changes it, and publishes it as the next one in the same instant as its index. A build that is
killed leaves a copy that nobody looks at; the next one takes it away.

The default graph holds the merge of all named graphs. Context: Oxigraph 0.5 answers queries over a
union of graphs with one row per graph that holds a triple (its issue 1919), so that five patterns
about an office that a hundred articles name would give 100^5 rows. Choice: keep the merge as a
graph of its own, in which a triple stands once. Cost: about twice the quads on disk.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from ..vocabulary import (
    NAMESPACES,
    PROVENANCE_GRAPH,
    graph_of_article,
    iri_of_article,
)
from ._files import reported
from .index import Index

INDEX = "index.sqlite"
"""The name of the index in the folder of the store."""

_PROVENANCE = ox.NamedNode(PROVENANCE_GRAPH)


def merged(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """The quads, and each triple once more for the default graph."""
    for quad in quads:
        yield quad
        yield _in_default(quad)


def merge_again(store: ox.Store) -> None:
    """Make the default graph the merge of the named graphs, whatever it was."""
    store.update("DROP DEFAULT")
    store.bulk_extend(map(_in_default, store))


def in_memory(quads: Iterable[ox.Quad]) -> ox.Store:
    """A store in memory that answers queries as a workspace's graph does."""
    store = ox.Store()
    store.bulk_extend(merged(quads))
    return store


def n_quads(store: ox.Store) -> Iterator[str]:
    """The sorted N-Quads lines of all named graphs."""
    named = (str(q) for q in store if not isinstance(q.graph_name, ox.DefaultGraph))
    return (f"{line} ." for line in sorted(named))


def by_graph(store: ox.Store) -> Iterator[ox.Quad]:
    """The quads of all named graphs, graph by graph."""
    for graph in sorted(store.named_graphs(), key=str):
        yield from store.quads_for_pattern(None, None, None, graph)


class Live:
    """The store and the index of a workspace, open for writing by one process.

    Readers see what was written from `publish` on, which is the last act; without it, nothing was.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: ox.Store | None = None
        with reported(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self.index = Index(folder / INDEX)
        with reported(folder):
            snapshot, self.projection, self.applied = self.index.state()
            self._snapshot = snapshot if (folder / snapshot).is_dir() else ""
            self._sweep()

    @property
    def empty(self) -> bool:
        """Whether there is no graph yet, or none that the index belongs to."""
        return not self._snapshot

    @property
    def store(self) -> ox.Store:
        """The store; opened when it is first asked for, because most builds change nothing."""
        if self._store is None:
            draft = self._folder / "draft"
            if self._snapshot and not draft.exists():
                ox.Store.read_only(str(self._folder / self._snapshot)).backup(str(draft))
            self._store = ox.Store(str(draft))
        return self._store

    def lend(self) -> Path:
        """The folder of the store, closed here, for another process to change it meanwhile."""
        with reported(self._folder):
            self.store.flush()
            self._store = None
        return self._folder / "draft"

    def close(self) -> None:
        """Let others write; what was not published is as if it had not been."""
        self._store = None
        self.index.close()
        shutil.rmtree(self._folder / "draft", ignore_errors=True)

    def clear(self) -> None:
        """Begin with nothing."""
        with reported(self._folder):
            self._store = None
            shutil.rmtree(self._folder / "draft", ignore_errors=True)
            self._snapshot = ""
            self.index.clear()

    def fill(self, quads: Iterable[ox.Quad]) -> None:
        """Add quads to a graph that holds nothing like them, much faster than one by one."""
        with reported(self._folder):
            self.store.bulk_extend(merged(quads))

    def compact(self) -> None:
        """Bring what was filled in into few files: most queries take half the time then."""
        with reported(self._folder):
            self.store.optimize()

    def replace_article(self, id: str, quads: Iterable[ox.Quad]) -> None:
        """Turn what an article says, and its provenance, into these quads."""
        graph = ox.NamedNode(graph_of_article(id))
        old = set(self.store.quads_for_pattern(None, None, None, graph))
        for subject in (graph, ox.NamedNode(iri_of_article(id))):
            old |= set(self.store.quads_for_pattern(subject, None, None, _PROVENANCE))
        self._replace(old, set(quads))

    def replace_graph(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Turn all that a graph says into these quads."""
        old = set(self.store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))
        self._replace(old, set(quads))

    def replace_subjects(
        self, graph: str, subjects: Iterable[str], quads: Iterable[ox.Quad]
    ) -> None:
        """Turn what a graph says of these subjects into these quads."""
        named = ox.NamedNode(graph)
        old = {
            quad
            for subject in subjects
            for quad in self.store.quads_for_pattern(ox.NamedNode(subject), None, None, named)
        }
        self._replace(old, set(quads))

    def forget_runs(self) -> None:
        """Remove descriptions of readings that no graph comes from any more."""
        self.store.update(
            f"""DELETE {{ ?run ?p ?o . GRAPH <{PROVENANCE_GRAPH}> {{ ?run ?p ?o }} }} WHERE {{
              GRAPH <{PROVENANCE_GRAPH}> {{ ?run a prov:Activity ; ?p ?o
                FILTER NOT EXISTS {{ ?named prov:wasGeneratedBy ?run }} }} }}""",
            prefixes=NAMESPACES,
        )

    def publish(self, projection: str, applied: str = "") -> None:
        """Bring everything to disk, and let readers see it from now on.

        ``projection`` says what made the graph, ``applied`` which corrections it obeys.
        """
        with reported(self._folder):
            self.store.flush()
            numbers = [int(p.name.partition("-")[2]) for p in self._folder.glob("snapshot-*")]
            name = f"snapshot-{max(numbers, default=0) + 1}"
            self.store.backup(str(self._folder / name))
            self.index.commit(name, projection, applied)
            self._snapshot = name
            # A reader that still has an old one open keeps its files until it closes them.
            self._sweep()

    def _sweep(self) -> None:
        """Remove what killed builds and older snapshots left."""
        for path in self._folder.glob("*"):
            ours = path.name in (INDEX, INDEX + "-wal", INDEX + "-shm", self._snapshot)
            if not ours and not (path.name == "draft" and self._store):
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()

    def _replace(self, old: set[ox.Quad], new: set[ox.Quad]) -> None:
        """Turn quads into others in one transaction, the merge included."""
        gone = old - new
        gone |= {_in_default(q) for q in gone if not self._elsewhere(q, gone)}
        added = set(merged(new - old))
        blocks = [
            f"{verb} DATA {{ {' '.join(map(_pattern, sorted(found - kept, key=str)))} }}"
            for verb, found, kept in (("DELETE", gone, added), ("INSERT", added, set()))
            if found - kept
        ]
        with reported(self._folder):
            self.store.update(" ;\n".join(blocks))

    def _elsewhere(self, quad: ox.Quad, gone: set[ox.Quad]) -> bool:
        """Whether a graph keeps this triple, so that the merge keeps it too."""
        found = self.store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
        return any(q not in gone and not isinstance(q.graph_name, ox.DefaultGraph) for q in found)


def _in_default(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object, ox.DefaultGraph())


def _pattern(quad: ox.Quad) -> str:
    triple = f"{quad.subject} {quad.predicate} {quad.object} ."
    if isinstance(quad.graph_name, ox.DefaultGraph):
        return triple
    return f"GRAPH {quad.graph_name} {{ {triple} }}"
