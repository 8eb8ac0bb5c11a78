"""The workspace folder.

workspace.json          what this folder is, and of which version
readings/{id}.json      what was read, one record per article: the system of record
corrections.jsonl       what people decided, one correction per line
store/                  the graph; can be deleted and is rebuilt from the two above
    index.sqlite        which snapshot is current, what stands in it, and the full text
    snapshot-{n}/       what readers open, so that they never wait for a build
    draft/              the copy that a build is writing
    layouts/            where nodes stand on maps; each build takes it away
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ..errors import WorkspaceError
from ..model import Reading
from . import readings
from ._files import append_line, reported, write_text
from .live import INDEX, Live
from .text import current

VERSION = 2
"""Of the folder's layout: 2 has an index. A folder of version 1 is brought to 2 by the next build:
its readings are as they are here, and its graph follows from them."""


@dataclass(frozen=True)
class Workspace:
    """A workspace folder; `create` or `open` it."""

    path: Path

    @classmethod
    def open(cls, path: Path | str) -> Workspace:
        """The workspace in this folder.

        Raises `WorkspaceError` where there is none, or one that this program cannot read.
        """
        workspace = cls(Path(path))
        if not workspace._mark.is_file():
            raise WorkspaceError(
                f"{path}: no workspace here; make one with: communique build SOURCE -w {path}"
            )
        with reported(workspace._mark):
            version = _version(workspace._mark.read_bytes())
        if version == 0:
            raise WorkspaceError(
                f"{workspace._mark}: not what communique wrote there; if the folder is a "
                "workspace, delete this file and build again from any article: what was read stays"
            )
        if version > VERSION:
            raise WorkspaceError(
                f"{path}: made by a newer communique (layout {version}, this program knows "
                f"{VERSION}); install that one"
            )
        return workspace

    @classmethod
    def create(cls, path: Path | str) -> Workspace:
        """The workspace in this folder, or a new one if the folder is missing or empty.

        Nothing is written before there is something to write.
        """
        workspace = cls(Path(path))
        if workspace.exists:
            return cls.open(path)
        with reported(workspace.path):
            foreign = set(workspace.path.iterdir()) if workspace.path.exists() else set()
        # A build that was killed before it wrote the mark leaves only these behind.
        ours = ("readings", "store", "corrections.jsonl")
        if any(p.name not in ours and p.suffix != ".tmp" for p in foreign):
            raise WorkspaceError(f"{path}: holds other files; name a new or empty folder")
        return workspace

    @property
    def exists(self) -> bool:
        """Whether the folder is a workspace already."""
        return self._mark.exists()

    @property
    def _mark(self) -> Path:
        return self.path / "workspace.json"

    # ---------- readings

    def reading(self, id: str) -> Reading | None:
        """The reading of the article with this id, if there is one."""
        path = self._place(id)
        return self._load(path) if path.exists() else None

    def readings(self) -> Iterator[Reading]:
        """All readings in the order of their articles' ids, one at a time."""
        for path in sorted(self._readings.glob("*.json")):
            yield self._load(path)

    def signatures(self) -> dict[str, str]:
        """What tells by the article's id whether its reading was written since."""
        found = {}
        # One pass over names and times, because every build makes it over all articles.
        with reported(self.path), suppress(FileNotFoundError), os.scandir(self._readings) as files:
            for file in files:
                if file.name.endswith(".json"):
                    stat = file.stat()
                    found[file.name[:-5]] = f"{stat.st_mtime_ns}-{stat.st_size}"
        return found

    def keep(self, reading: Reading) -> None:
        """Write or replace the reading of an article."""
        with reported(self.path):
            self._readings.mkdir(parents=True, exist_ok=True)
            write_text(self._place(reading.article.id), readings.to_json(reading))

    def remove(self, id: str) -> None:
        """Delete the reading of an article, if there is one."""
        with reported(self.path):
            self._place(id).unlink(missing_ok=True)

    def _place(self, id: str) -> Path:
        return self._readings / f"{id}.json"

    @property
    def _readings(self) -> Path:
        return self.path / "readings"

    def _load(self, path: Path) -> Reading:
        with reported(path):
            try:
                found = readings.from_json(path.read_text(encoding="utf-8"))
            except ValueError as error:
                raise WorkspaceError(f"{path}: {error}; delete it and build again") from error
        if found.article.id != path.stem:
            raise WorkspaceError(f"{path}: not the article of this name; delete it and build again")
        return found

    # ---------- corrections

    def corrections(self) -> list[str]:
        """The lines of corrections, in the order in which they were made."""
        path = self._corrections
        with reported(path):
            text = path.read_text(encoding="utf-8") if path.exists() else ""
        return text.splitlines()

    def correct(self, line: str) -> None:
        """Add a correction, for good: the file only ever grows."""
        with reported(self._corrections):
            append_line(self._corrections, line)

    @property
    def _corrections(self) -> Path:
        return self.path / "corrections.jsonl"

    # ---------- graph

    @contextmanager
    def write(self) -> Iterator[Live]:
        """The graph for writing; only one process can have it so.

        Raises `WorkspaceError` where another has it, or nothing can be written.
        """
        live = Live(self.path / "store")
        try:
            with reported(self.path):
                self._sweep()
                mark = json.dumps({"version": VERSION}) + "\n"
                if not self.exists or self._mark.read_text(encoding="utf-8") != mark:
                    write_text(self._mark, mark)
            yield live
        finally:
            live.close()

    def _sweep(self) -> None:
        """Remove what was being written when a build was killed."""
        with suppress(FileNotFoundError), os.scandir(self._readings) as files:
            for file in files:
                if file.name.startswith(".") and file.name.endswith(".tmp"):
                    Path(file.path).unlink(missing_ok=True)

    @property
    def index(self) -> Path:
        """Where the index is that `communique.store.text` asks."""
        return self.path / "store" / INDEX

    @property
    def layouts(self) -> Path:
        """Where `communique.maps.layout` may keep what it worked out."""
        return self.path / "store" / "layouts"

    def graph(self) -> ox.Store:
        """The graph as the last finished build left it, read-only.

        Its default graph is the merge of all named graphs. Raises `WorkspaceError` where no build
        has finished.
        """
        with reported(self.path):
            return ox.Store.read_only(str(self.snapshot()))

    def snapshot(self) -> Path:
        """The folder of the graph as the last finished build left it.

        Raises `WorkspaceError` where no build has finished.
        """
        with reported(self.path):
            name = current(self.index) if self.index.is_file() else ""
        if not name:
            raise WorkspaceError(
                f"{self.path}: no graph of this version here; run: communique build -w {self.path}"
            )
        return self.path / "store" / name


def _version(mark: bytes) -> int:
    """The number in a mark; 0 where it is none."""
    try:
        found = json.loads(mark)["version"]
    except (ValueError, TypeError, KeyError):
        return 0
    return found if isinstance(found, int) else 0
