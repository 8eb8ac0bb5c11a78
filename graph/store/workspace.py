"""The workspace folder.

workspace.json          what this folder is, and of which version
readings/{id}.json      what was read, one record per article: the system of record
store/                  the graph; can be deleted and is rebuilt from the readings
    live/               the store that a build writes to
    manifest.json       digests of what stands in it; missing while a build writes
    snapshot-{n}/       what readers open, so that they never wait for a build
    current             the name of the newest snapshot
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ..errors import WorkspaceError
from ..model import Reading
from . import readings
from ._files import reported, write_text
from .live import Live

VERSION = 1
"""Of the folder's layout."""


@dataclass(frozen=True)
class Workspace:
    """A workspace folder; `create` or `open` it."""

    path: Path

    @classmethod
    def open(cls, path: Path | str) -> Workspace:
        """The workspace in this folder.

        Raises `WorkspaceError` where there is none, or one of another version.
        """
        folder = Path(path)
        mark = folder / "workspace.json"
        if not mark.is_file():
            raise WorkspaceError(
                f"{folder}: no workspace here; make one with: communique build SOURCE -w {folder}"
            )
        with reported(folder):
            text = mark.read_text(encoding="utf-8")
        if _version(text) != VERSION:
            raise WorkspaceError(
                f"{folder}: a workspace of another version (this program reads {VERSION}); "
                "build a new one from the articles"
            )
        return cls(folder)

    @classmethod
    def create(cls, path: Path | str) -> Workspace:
        """The workspace in this folder, made if the folder is missing or empty."""
        folder = Path(path)
        if (folder / "workspace.json").exists():
            return cls.open(folder)
        with reported(folder):
            foreign = set(folder.iterdir()) if folder.exists() else set()
            # A build that was killed before it wrote the mark leaves only these behind.
            foreign = {
                p for p in foreign if p.name not in ("readings", "store") and p.suffix != ".tmp"
            }
            if foreign:
                raise WorkspaceError(f"{folder}: holds other files; name a new or empty folder")
            (folder / "readings").mkdir(parents=True, exist_ok=True)
            write_text(folder / "workspace.json", json.dumps({"version": VERSION}) + "\n")
        return cls(folder)

    # ---------- readings

    def reading(self, id: str) -> Reading | None:
        """The reading of the article with this id, if there is one."""
        path = self._place(id)
        return self._load(path) if path.exists() else None

    def readings(self) -> Iterator[Reading]:
        """All readings in the order of their articles' ids, one at a time."""
        for path in sorted((self.path / "readings").glob("*.json")):
            yield self._load(path)

    def keep(self, reading: Reading) -> None:
        """Write or replace the reading of an article."""
        with reported(self.path):
            (self.path / "readings").mkdir(exist_ok=True)
            write_text(self._place(reading.article.id), readings.to_json(reading))

    def _place(self, id: str) -> Path:
        return self.path / "readings" / f"{id}.json"

    def _load(self, path: Path) -> Reading:
        with reported(path):
            try:
                return readings.from_json(path.read_text(encoding="utf-8"))
            except ValueError as error:
                raise WorkspaceError(f"{path}: {error}; delete it and build again") from error

    # ---------- graph

    @contextmanager
    def write(self) -> Iterator[Live]:
        """The store for writing; only one process can hold it."""
        with reported(self.path):
            live = Live(self.path / "store")
        try:
            yield live
        finally:
            live.close()

    def graph(self) -> ox.Store:
        """The graph as the last finished build left it, read-only.

        Its default graph is the merge of all named graphs. Raises `WorkspaceError` where no build
        has finished.
        """
        folder = self.path / "store"
        current = folder / "current"
        if not current.is_file():
            raise WorkspaceError(
                f"{self.path}: the graph is not built yet; run: communique build -w {self.path}"
            )
        with reported(self.path):
            name = current.read_text(encoding="utf-8").strip()
            return ox.Store.read_only(str(folder / name))


def _version(text: str) -> object:
    try:
        mark = json.loads(text)
    except ValueError:
        return None
    return mark.get("version") if isinstance(mark, dict) else None
