"""Plain text: the title in the first line, if an empty line follows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import ArticleError
from ..model import Article
from ._article import from_plain_text
from ._text import place_of, read

EXTENSIONS = (".txt", ".text")


def load(path: Path) -> Iterator[Article | ArticleError]:
    """The one article of a file."""
    yield from_plain_text(read(path), place_of(path))
