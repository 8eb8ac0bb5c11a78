"""The store that a build writes to, and the snapshots that it leaves for readers.

Its default graph holds the merge of all named graphs. Context: Oxigraph 0.5 answers queries over a
union of graphs with one row per graph that holds a triple (its issue 1919), so that five patterns
about an office that a hundred articles name would give 100^5 rows. Choice: keep the merge as a
graph of its own, in which a triple stands once. Cost: about twice the quads on disk.
"""

from __future__ import annotations

import hashlib
import json
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
from ._files import reported, write_text

Part = tuple[str, list[ox.Quad]]
"""An article's id with its quads, or the IRI of a graph with all its quads."""

_PROVENANCE = ox.NamedNode(PROVENANCE_GRAPH)


def merged(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """The quads, and each triple once more for the default graph."""
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object, ox.DefaultGraph())


def in_memory(quads: Iterable[ox.Quad]) -> ox.Store:
    """A store in memory that answers queries as a workspace's graph does."""
    store = ox.Store()
    store.bulk_extend(merged(quads))
    return store


def n_quads(store: ox.Store) -> Iterator[str]:
    """The sorted N-Quads lines of all named graphs."""
    named = (str(q) for q in store if not isinstance(q.graph_name, ox.DefaultGraph))
    return (f"{line} ." for line in sorted(named))


class Live:
    """The open store of a workspace. Changes are seen by readers after `publish`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._manifest = folder / "manifest.json"
        self.store = ox.Store(str(folder / "live"))
        self._digests = self._read_manifest()

    def sync(self, parts: Iterable[Part]) -> int:
        """Make the store hold these parts and no others; the number of parts that changed.

        Each part is replaced as a whole or not at all.
        """
        with reported(self._folder):
            if self._digests is None:
                return self._fill(parts)
            return self._update(parts, self._digests)

    def close(self) -> None:
        """Let go of the store's lock; pyoxigraph does that when nothing refers to the store."""
        del self.store

    @property
    def dirty(self) -> bool:
        """Whether anything was changed since the last `publish`, by this process or another."""
        return not self._manifest.exists()

    def put(self, graph: str, quads: list[ox.Quad]) -> None:
        """Replace one graph."""
        with reported(self._folder):
            self._begin()
            self._replace((graph, quads))

    def publish(self) -> None:
        """Bring everything to disk and let readers see it from now on."""
        with reported(self._folder):
            self._publish()

    def _publish(self) -> None:
        self.store.flush()
        numbers = [int(p.name.partition("-")[2]) for p in self._folder.glob("snapshot-*")]
        name = f"snapshot-{max(numbers, default=0) + 1}"
        self.store.backup(str(self._folder / name))
        write_text(self._folder / "current", name + "\n")
        write_text(self._manifest, json.dumps(self._digests, indent=0, sort_keys=True) + "\n")
        for old in self._folder.glob("snapshot-*"):
            if old.name != name:
                # A reader that still has it open keeps its files until it closes them.
                shutil.rmtree(old, ignore_errors=True)

    def _read_manifest(self) -> dict[str, str] | None:
        if not self._manifest.exists():
            return None
        try:
            found = json.loads(self._manifest.read_text(encoding="utf-8"))
        except ValueError:
            return None
        return found if isinstance(found, dict) else None

    def _begin(self) -> None:
        # Without a manifest the next build fills the store anew: a build that is killed from here
        # on leaves nothing that could be taken for finished.
        self._manifest.unlink(missing_ok=True)

    def _fill(self, parts: Iterable[Part]) -> int:
        self._begin()
        digests: dict[str, str] = {}

        def quads() -> Iterator[ox.Quad]:
            for key, found in parts:
                digests[key] = _digest(found)
                yield from merged(found)

        self.store.clear()
        self.store.bulk_extend(quads())
        self._digests = digests
        return len(digests)

    def _update(self, parts: Iterable[Part], known: dict[str, str]) -> int:
        digests: dict[str, str] = {}
        changed = 0
        for key, quads in parts:
            digests[key] = _digest(quads)
            if known.get(key) != digests[key]:
                self._begin()
                self._replace((key, quads))
                changed += 1
        for key in sorted(set(known) - set(digests)):
            self._begin()
            self._replace((key, []))
            changed += 1
        if changed:
            self._forget_runs()
        self._digests = digests
        return changed

    def _replace(self, part: Part) -> None:
        """Turn a part's quads into others in one transaction, the merge included."""
        key, quads = part
        old, new = set(self._quads(key)), set(quads)
        gone = old - new
        gone |= {_in_default(q) for q in gone if not self._elsewhere(q, gone)}
        added = set(merged(new - old))
        blocks = [
            f"{verb} DATA {{ {' '.join(map(_pattern, sorted(found - kept, key=str)))} }}"
            for verb, found, kept in (("DELETE", gone, added), ("INSERT", added, set()))
            if found - kept
        ]
        self.store.update(" ;\n".join(blocks))

    def _quads(self, key: str) -> Iterator[ox.Quad]:
        if not key.startswith("sha256-"):
            yield from self.store.quads_for_pattern(None, None, None, ox.NamedNode(key))
            return
        graph = ox.NamedNode(graph_of_article(key))
        yield from self.store.quads_for_pattern(None, None, None, graph)
        for subject in (graph, ox.NamedNode(iri_of_article(key))):
            yield from self.store.quads_for_pattern(subject, None, None, _PROVENANCE)

    def _elsewhere(self, quad: ox.Quad, gone: set[ox.Quad]) -> bool:
        """Whether a graph keeps this triple, so that the merge keeps it too."""
        found = self.store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
        return any(q not in gone and not isinstance(q.graph_name, ox.DefaultGraph) for q in found)

    def _forget_runs(self) -> None:
        """Remove descriptions of readings that no graph comes from any more."""
        self.store.update(
            f"""DELETE {{ ?run ?p ?o . GRAPH <{PROVENANCE_GRAPH}> {{ ?run ?p ?o }} }} WHERE {{
              GRAPH <{PROVENANCE_GRAPH}> {{ ?run a prov:Activity ; ?p ?o
                FILTER NOT EXISTS {{ ?named prov:wasGeneratedBy ?run }} }} }}""",
            prefixes=NAMESPACES,
        )


def _in_default(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object, ox.DefaultGraph())


def _pattern(quad: ox.Quad) -> str:
    triple = f"{quad.subject} {quad.predicate} {quad.object} ."
    if isinstance(quad.graph_name, ox.DefaultGraph):
        return triple
    return f"GRAPH {quad.graph_name} {{ {triple} }}"


def _digest(quads: list[ox.Quad]) -> str:
    lines = "\n".join(sorted(map(str, quads)))
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()
