"""Article → Reading: the language pipeline, then named rules that state facts with evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import tee

from ..model import Article, Reading
from ..plugins import digest
from .assemble import assemble
from .confidence import sure
from .document import document
from .text.language import MODEL, parse
from .text.words import plain, sentences

_RULES = "rules-12"
_OWN = digest("read", "data")
_MADE_BY = f"{_RULES}+{_OWN}" if _OWN else _RULES
READER = f"{_MADE_BY}+{MODEL}-3.7.1"
"""What a stored reading was made by: changed whenever rules, among them the user's own, or model
read differently."""


def read(article: Article, model: str = MODEL) -> Reading:
    """Everything that one article says. Raises `ModelError` where there is no language model."""
    return next(read_articles([article], model))


def read_articles(articles: Iterable[Article], model: str = MODEL) -> Iterator[Reading]:
    """The readings of articles, in their order; memory does not grow with their number."""
    reader = READER if model == MODEL else f"{_MADE_BY}+{model}"
    here, ahead = tee((article, sentences(article.text, article.title)) for article in articles)
    texts = ((plain(article.text), [s.start for s in split]) for article, split in ahead)
    for (article, split), doc in zip(here, parse(texts, model), strict=True):
        yield sure(assemble(document(article, split, doc), reader))
