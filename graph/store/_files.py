"""Writing files so that a reader sees the old one or the new one, never half of one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import WorkspaceError


def write_text(path: Path, text: str) -> None:
    """Replace a file as a whole; what was acknowledged survives a loss of power."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def append_line(path: Path, line: str) -> None:
    """Add one line to a file, and bring it to disk."""
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(line + "\n")
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into a `WorkspaceError` that names the folder.

    That a disk is full or a folder read-only, SQLite and Oxigraph say in their own ways.
    """
    try:
        yield
    except OSError as error:
        raise WorkspaceError(f"{path}: {_reason(error.strerror or str(error))}") from error
    except sqlite3.Error as error:
        raise WorkspaceError(f"{path}: {_reason(str(error))}") from error


def _reason(said: str) -> str:
    if "locked" in said:
        return "another communique is writing to it; wait until it is done"
    if any(word in said for word in ("not a database", "malformed", "Corruption")):
        return f"{said}; delete the folder store/ of the workspace, and run: communique build"
    return said
