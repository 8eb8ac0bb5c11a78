"""Writing the files that people asked for: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .errors import OutputError


def write(out: Path, content: bytes | str) -> None:
    """Write a file, text as UTF-8; an interrupted run leaves what was there before.

    Raises `OutputError` where the folder is missing or nothing can be written.
    """
    raw = content.encode("utf-8") if isinstance(content, str) else content
    scratch = None
    try:
        handle, scratch = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        # mkstemp keeps the file to its owner; what others may read is the umask's to say.
        Path(scratch).chmod(0o666 & ~_umask())
        Path(scratch).replace(out)
    except OSError as error:
        if scratch:
            Path(scratch).unlink(missing_ok=True)
        raise OutputError(f"{out}: {error.strerror or error}") from error


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
