"""What one article says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..facts import Json, to_json
from ..model import Article, Reading
from ._rows import Rows, Value

_SECTIONS = ("meetings", "agreements", "events", "statements")


@dataclass(frozen=True)
class ArticleFacts:
    """The facts of one article.

    ``reading`` has them as values of `communique.model`; a notebook shows `to_rows`.
    """

    reading: Reading

    def to_json(self) -> Json:
        """The fixed JSON that ``communique read`` prints, as dictionaries and lists."""
        return to_json(self.reading)

    def to_rows(self) -> Rows:
        """One row for each office, meeting, agreement, event and statement, with its sentence."""
        columns = ("section", "who", "what", "date", "place", "status", "confidence", "sentence")
        title = self.reading.article.title or "What the article says"
        return Rows(title, columns, tuple(_rows(self.to_json())))

    def _repr_html_(self) -> str:
        return self.to_rows()._repr_html_()

    def __repr__(self) -> str:
        return repr(self.to_rows())


def read_text(text: str, *, title: str, url: str, publisher: str, published: str) -> ArticleFacts:
    """See `communique.read`."""
    from ..read import read  # noqa: PLC0415  (loads a language model's library)

    # The text of an article begins with its title: the reader and every offset count on it.
    whole = f"{title}\n\n{text}" if title and not text.startswith(title) else text
    article = Article(whole, title, url, publisher, published)
    return ArticleFacts(read(article))


def _rows(facts: Json) -> Iterator[tuple[Value, ...]]:
    for person in facts["people"]:
        for role in person["roles"]:
            of = " ".join([role["title"], *(f"of {code}" for code in role["of"])])
            office = " ".join([of, *(f"to {code}" for code in role["to"])])
            what = ", ".join(filter(None, [office, role["org"]]))
            status = "former" if role["former"] else "in office"
            yield _row("office", person["name"], what, role, status)
    for section in _SECTIONS:
        for one in facts[section]:
            yield _row(section.removesuffix("s"), _who(one), _what(one), one, one.get("status"))


def _row(section: str, who: str, what: str, one: Json, status: str | None) -> tuple[Value, ...]:
    sentence = one["evidence"][0]["quote"] if one["evidence"] else None
    told = (one.get("date"), one.get("place"), status, one["confidence"], sentence)
    return section, who, what, *told


def _who(one: Json) -> str:
    names = one.get("participants") or one.get("parties") or one.get("countries") or []
    return ", ".join(names) or one.get("speaker") or ""


def _what(one: Json) -> str:
    return one.get("label") or one.get("quote") or one.get("kind") or ""
