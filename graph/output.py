"""Writing the files that people asked for: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from .errors import OutputError


def write(out: Path, content: bytes | str) -> None:
    """Write a file, text as UTF-8; an interrupted run leaves what was there before.

    Raises `OutputError` where the folder is missing or nothing can be written.
    """
    with writing(out) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def writing(out: Path) -> Iterator[IO[bytes]]:
    """A file that becomes ``out`` when the block ends without an error; for what is written bit by
    bit. Raises as `write` does.
    """
    scratch = None
    try:
        handle, scratch = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            yield file
        # mkstemp keeps the file to its owner; what others may read is the umask's to say.
        Path(scratch).chmod(0o666 & ~_umask())
        Path(scratch).replace(out)
        scratch = None
    except OSError as error:
        raise OutputError(f"{out}: {error.strerror or error}") from error
    finally:
        if scratch:
            Path(scratch).unlink(missing_ok=True)


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
