"""What a page says, as JSON: rows under named columns, every sentence and article once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..vocabulary import BASE
from ._legend import marks
from ._map import Map, Node

Table = dict[str, Any]


def contents(drawn: Map) -> dict[str, Any]:
    """Everything that the page shows beside the picture.

    Rows refer to one another by number: a node to its group and circle, a tie to its things, a
    thing to its sentences, a sentence to its quote, a quote to its article. Nodes and ties stand in
    the order of the picture's.
    """
    cited = _Cited()
    words = _Words()
    nodes = [_node(node, cited, words) for node in drawn.nodes]
    things = [
        [
            words.number(thing["type"]),
            words.number(thing["kind"]),
            words.number(thing["status"]),
            words.number(thing["line"]),
            thing["date"],
            thing["end"],
            thing["date_text"],
            thing["place"],
            thing["label"],
            round(thing["confidence"], 2),
            thing["sources"],
            cited.numbers(thing["evidence"]),
        ]
        for thing in drawn.things
    ]
    return {
        "title": drawn.title,
        "summary": drawn.summary,
        "notes": drawn.notes,
        "nouns": dict(drawn.nouns),
        "start": drawn.start,
        "ends": drawn.ends,
        "story": [dict(step) for step in drawn.story],
        "groups": _table(("name", "count", "fill", "outline", "shape"), _groups(drawn)),
        "nodes": _table(
            ("key", "name", "lines", "aliases", "code", "group", "circle", "weight", "records"),
            nodes,
        ),
        "ties": _table(("things",), [[tie.things] for tie in drawn.ties]),
        "things": _table(
            ("type", "kind", "status", "line", "date", "end", "dateText", "place", "label",
             "belief", "sources", "cited"),
            things,
        ),
        "circles": _table(("x", "y", "radius", "count"), drawn.circles),
        "sentences": _table(("quote", "from", "to"), cited.marked),
        "quotes": _table(("article", "quote"), cited.quotes),
        "articles": _table(("title", "url", "publisher", "published"), cited.articles),
        "words": words.all,
    }  # fmt: skip


def _table(columns: tuple[str, ...], rows: Iterable[Any]) -> Table:
    return {"columns": columns, "rows": list(rows)}


def _groups(drawn: Map) -> Iterable[list[Any]]:
    look = marks([group for group, _ in drawn.groups])
    for (group, count), mark in zip(drawn.groups, look, strict=True):
        yield [group.name, count, mark.fill, mark.outline, mark.shape]


def _node(node: Node, cited: _Cited, words: _Words) -> list[Any]:
    records = [
        [words.number("Offices"), "", office.text, words.number(office.status),
         cited.numbers(office.evidence)]
        for office in node.offices
    ]  # fmt: skip
    records += [
        [words.number(record.section), record.date, record.text, words.number(record.status),
         cited.numbers(record.evidence)]
        for record in node.records
    ]  # fmt: skip
    # A label that is the name as it stands is not written twice.
    lines = "" if node.lines == (node.label,) else "\n".join(node.lines)
    key = node.key.removeprefix(f"{BASE}id/")
    return [key, node.label, lines, node.aliases, node.country, node.group, node.circle,
            node.weight, records]  # fmt: skip


class _Words:
    """Words that many rows repeat, by number."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self._known: dict[str, int] = {}

    def number(self, word: str) -> int:
        if word not in self._known:
            self._known[word] = len(self.all)
            self.all.append(word)
        return self._known[word]


class _Cited:
    """What is cited, each once: articles, their sentences, and the words marked in a sentence.

    One sentence says several things, each with other words.
    """

    def __init__(self) -> None:
        self.marked: list[list[int]] = []
        self.quotes: list[list[Any]] = []
        self.articles: list[list[str]] = []
        self._marked: dict[tuple[int, ...], int] = {}
        self._quotes: dict[tuple[int, str], int] = {}
        self._articles: dict[str, int] = {}

    def numbers(self, citations: Iterable[Any]) -> list[int]:
        return list(dict.fromkeys(self._number(cited) for cited in citations))

    def _number(self, cited: Any) -> int:
        said = (self._article(cited), cited.quote)
        if said not in self._quotes:
            self._quotes[said] = len(self.quotes)
            self.quotes.append([*said])
        found = (self._quotes[said], *cited.trigger)
        if found not in self._marked:
            self._marked[found] = len(self.marked)
            self.marked.append([*found])
        return self._marked[found]

    def _article(self, cited: Any) -> int:
        if cited.article not in self._articles:
            self._articles[cited.article] = len(self.articles)
            self.articles.append([cited.title, cited.url, cited.publisher, cited.published])
        return self._articles[cited.article]
