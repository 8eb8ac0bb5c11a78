"""Tables as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, Any

from .. import output

Row = Sequence[object]


def write_table(
    path: Path, head: Sequence[str], rows: Iterable[Row], cell: Callable[[Any], Any], mark: str = ""
) -> int:
    """Write a table row by row as UTF-8, and count the rows; ``mark`` is put before the first."""
    count = 0
    with output.writing(path) as file:
        file.write(mark.encode("utf-8"))
        write = csv.writer(_Utf8(file), lineterminator="\r\n").writerow
        write(head)
        for row in rows:
            write([cell(value) for value in row])
            count += 1
    return count


class _Utf8(io.TextIOBase):
    """What `csv` writes text to; unlike a `io.TextIOWrapper` it leaves the file open."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode("utf-8"))
