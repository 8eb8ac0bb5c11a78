"""JSON Lines: one object per line with ``text``, and title, url, publisher, published, language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from ..errors import ArticleError, MalformedArticle
from ..model import Article
from ._article import FIELDS, from_parts
from ._text import LIMIT, decode, place_of

EXTENSIONS = (".jsonl", ".ndjson")


def load(path: Path) -> Iterator[Article | ArticleError]:
    """An article, or its error, for each line that is not empty."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(LIMIT + 1):
            number += 1
            place = f"{place_of(path)}, line {number}"
            try:
                if article := _article(line, place):
                    yield article
            except ArticleError as error:
                yield error
            if len(line) > LIMIT and not line.endswith(b"\n"):
                # The rest of the line that is too long to be an article.
                while rest := file.readline(LIMIT):
                    if rest.endswith(b"\n"):
                        break


def _article(line: bytes, place: str) -> Article | None:
    text = decode(line, place).strip()
    if not text:
        return None
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        column = f" (column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise MalformedArticle(place, f"is not JSON{column}") from error
    if not isinstance(record, dict):
        raise MalformedArticle(place, "is JSON, but not an object")
    if "text" not in record:
        raise MalformedArticle(place, 'no "text" field')
    known = {name: record[name] for name in FIELDS if record.get(name) is not None}
    for name, value in {"text": record["text"], **known}.items():
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            raise MalformedArticle(place, f'"{name}" is not a string')
    return from_parts(str(record["text"]), place, {n: str(value) for n, value in known.items()})
