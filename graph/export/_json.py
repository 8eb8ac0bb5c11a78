"""JSON, one record to a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .. import output


def line(value: Any) -> str:
    """A value in one line. Nothing in it ends a ``<script>`` of a web page that it is put into.

    >>> line({"title": "</script>"})
    '{"title":"\\\\u003c/script>"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # "<" stands in strings only; so do the two line ends that some readers of lines know.
    for char in "<\x85\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def write_lines(out: Path, records: Iterable[Any]) -> int:
    """Write records one by one, and count them."""
    count = 0
    with output.writing(out) as file:
        for record in records:
            file.write(line(record).encode("utf-8") + b"\n")
            count += 1
    return count
