"""From the parts of a page to an article: what all formats do alike."""

from __future__ import annotations

import re

from ..errors import EmptyArticle, MalformedArticle, UnreadableArticle, UnsupportedLanguage
from ..model import Article
from ._chrome import without_chrome
from ._dates import iso_prefix, take_date
from ._language import why_not_english
from ._text import normalise

FIELDS = ("title", "url", "publisher", "published", "language")
"""What front matter and JSON may say about an article, beside its text."""

# The language model refuses longer texts, and no article comes near.
_LONGEST = 1_000_000
_LONGEST_TITLE = 200


def from_plain_text(raw: str, place: str) -> Article:
    """An article whose first line is its title if it is short and an empty line follows."""
    text, published = take_date(_short(normalise(raw), place))
    text = without_chrome(text)
    first, _, rest = text.partition("\n\n")
    is_title = rest and "\n" not in first and len(first) <= _LONGEST_TITLE
    title = first if is_title and not first.endswith(".") else ""
    return _checked(Article(text=text, title=title, published=published, source=place))


def from_parts(body: str, place: str, known: dict[str, str]) -> Article:
    """An article from a body and the `FIELDS` that its page gives, each possibly empty.

    Raises an `ArticleError` where no English article is left.
    """
    language = known.get("language", "").strip() or "en"
    if not re.fullmatch(r"en(?:[-_].*|glish)?", language, re.IGNORECASE):
        raise UnsupportedLanguage(place, f"is in {language!r}; communique reads English")
    title = " ".join(normalise(known.get("title", "")).split())
    text, found = take_date(_short(normalise(body), place))
    text = without_chrome(text)
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}".strip()
    return _checked(
        Article(
            text=text,
            title=title,
            url=normalise(known.get("url", "")),
            publisher=normalise(known.get("publisher", "")),
            published=_date(known.get("published", ""), place) or found,
            source=place,
        )
    )


def _short(text: str, place: str) -> str:
    if len(text) > _LONGEST:
        reason = f"is longer than {_LONGEST:,} characters; split it into its articles"
        raise UnreadableArticle(place, reason)
    return text


def _date(written: str, place: str) -> str:
    if not written:
        return ""
    try:
        return iso_prefix(written)
    except ValueError as error:
        reason = f'"published" is {written!r}, not a date such as 2025-11-04'
        raise MalformedArticle(place, reason) from error


def _checked(article: Article) -> Article:
    if not any(char.isalpha() for char in article.text):
        raise EmptyArticle(article.source, "has no text, or only menus and links")
    if any("\ud800" <= char <= "\udfff" for char in article.text + article.title + article.url):
        raise UnreadableArticle(article.source, "has half of a character (a lone surrogate)")
    if reason := why_not_english(article.text):
        raise UnsupportedLanguage(article.source, reason)
    return article
