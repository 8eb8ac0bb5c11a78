"""Markdown with YAML front matter: title, url, publisher, published, language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..errors import ArticleError, MalformedArticle
from ..model import Article
from ._article import FIELDS, from_parts
from ._text import place_of, read

EXTENSIONS = (".md", ".markdown")

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
# Deeper nesting than any report has would only exhaust the parser.
_PARSER = MarkdownIt("commonmark", {"maxNesting": 40})
_TAG = re.compile(r"<[^<>]*>")


def load(path: Path) -> Iterator[Article | ArticleError]:
    """The one article of a file. Its title is the front matter's, or else its first heading."""
    raw = read(path).replace("\r\n", "\n")
    place = place_of(path)
    known, body = _split(raw, place)
    heading, text = plain(body)
    known.setdefault("title", heading)
    yield from_parts(text, place, known)


def _split(raw: str, place: str) -> tuple[dict[str, str], str]:
    if not re.match(r"---[ \t]*\n", raw):
        return {}, raw
    match = _FRONT_MATTER.match(raw)
    if not match:
        raise MalformedArticle(place, "the front matter has no end; close it with a line ---")
    return _fields(match[1], place), raw[match.end() :]


def _fields(front_matter: str, place: str) -> dict[str, str]:
    try:
        found = yaml.safe_load(front_matter)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{place}, line {mark.line + 2}" if mark else place
        raise MalformedArticle(where, "the front matter is not YAML; quote its values") from error
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise MalformedArticle(place, "the front matter is not a list of “name: value” lines")
    known = {name: found[name] for name in FIELDS if found.get(name) is not None}
    for name, value in known.items():
        if isinstance(value, (list, dict, set, bytes)):
            raise MalformedArticle(place, f'"{name}" in the front matter is not a single value')
    return {name: str(value) for name, value in known.items()}


def plain(markdown: str) -> tuple[str, str]:
    r"""The first heading of level 1 at the top, and the text without markup.

    >>> plain("# Talks in Rome\n\nThe *ministers* met\nin [Rome](https://example.org).")
    ('Talks in Rome', 'Talks in Rome\n\nThe ministers met in Rome.')
    """
    tokens = _PARSER.parse(markdown)
    blocks = [text for token in tokens if (text := _block(token))]
    has_heading = bool(tokens) and tokens[0].type == "heading_open" and tokens[0].tag == "h1"
    return blocks[0] if has_heading and blocks else "", "\n\n".join(blocks)


def _block(token: Token) -> str:
    if token.type == "inline":
        return "".join(_inline(child) for child in token.children or ()).strip()
    if token.type in ("code_block", "fence"):
        return token.content.strip()
    return _TAG.sub("", token.content).strip() if token.type == "html_block" else ""


def _inline(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return token.content if token.type in ("text", "code_inline") else ""
