"""Writing what people asked for: files whole or not at all, text in letters that can be shown."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Container, Iterator
from contextlib import contextmanager
from itertools import groupby
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


def in_letters(text: str, known: Container[int]) -> str:
    """The text with the name of a script where it has letters that cannot be set.

    ``known`` are the characters of a font. Scripts that run from right to left cannot be set
    either: their letters must be joined and turned round, which no library of ours does.

    >>> in_letters("Priya Sharma (प्रिया शर्मा)", range(0x250))
    'Priya Sharma ([Devanagari])'
    """

    def script(char: str) -> str:
        turned = unicodedata.bidirectional(char) in _TURNED
        if char.isspace() or (ord(char) in known and not turned):
            return ""
        if unicodedata.category(char)[0] not in "LM":
            return "sign"
        name = re.split("[ -]", unicodedata.name(char, "sign"))[0]
        return name if name == "CJK" else name.capitalize()

    runs = ((name, "".join(run)) for name, run in groupby(text, script))
    shown = "".join(f"[{name}]" if name else run for name, run in runs)
    return re.sub(r"(\[\w+\])(\s*\1)+", r"\1", shown)


_TURNED = ("R", "AL", "AN")
"""What Unicode calls the directions of Hebrew, Arabic and Arabic figures."""


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
