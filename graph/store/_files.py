"""Writing files so that a reader sees the old one or the new one, never half of one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import WorkspaceError


def write_text(path: Path, text: str) -> None:
    """Replace a file as a whole; what was acknowledged survives a loss of power."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into a `WorkspaceError` that names the folder."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        if "LOCK:" in str(error):
            reason = "another communique is writing to it; wait until it is done"
        raise WorkspaceError(f"{path}: {reason}") from error
