"""HTML pages: the article on the page, as trafilatura finds it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from trafilatura import bare_extraction
from trafilatura.settings import Document

from ..errors import ArticleError, EmptyArticle
from ..model import Article
from ._article import from_parts
from ._text import normalise, place_of, read

EXTENSIONS = (".html", ".htm", ".xhtml")

# What it cannot parse is reported as an error of ours; its own log would say it a second time.
for _name in ("trafilatura", "htmldate", "courlan", "readability"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


def load(path: Path) -> Iterator[Article | ArticleError]:
    """The one article of a page, with what its metadata say."""
    page = read(path)
    # Only dates that the page's metadata give: an extensive search guesses from links and footers.
    found = bare_extraction(
        page,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(found, Document) or not found.text:
        raise EmptyArticle(place_of(path), "has no article on the page that could be found")
    yield from_parts("\n\n".join(found.text.split("\n")), place_of(path), _known(found))


def _known(page: Document) -> dict[str, str]:
    title, publisher = normalise(page.title or ""), page.sitename or page.hostname or ""
    for divider in (" - ", " | ", " – ", " — "):
        title = title.removesuffix(divider + publisher)
    return {
        "title": title,
        "url": page.url or "",
        "publisher": publisher,
        "published": page.date or "",
        "language": page.language or "",
    }
