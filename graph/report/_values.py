"""A report as a value: what stands in it, whatever form it is written in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..statements import Citation


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, and the numbers of the footnotes that say so."""

    cells: tuple[str, ...]
    notes: tuple[int, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One section with its table; ``heads`` name the cells of each row, ``remark`` stands below."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure in both forms; ``name`` is for a file, ``caption`` also for who cannot see it."""

    name: str
    title: str
    caption: str
    svg: bytes
    png: bytes


@dataclass(frozen=True, slots=True)
class Work:
    """An article in the bibliography; ``key`` is what it is cited by."""

    key: str
    title: str
    publisher: str
    published: str
    url: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report: a summary in sentences, pictures, tables, and the articles' sentences as footnotes.

    ``made`` says by what it was made, and how to make it again.
    """

    title: str
    summary: tuple[str, ...]
    pictures: tuple[Picture, ...]
    tables: tuple[Table, ...]
    limits: tuple[str, ...]
    footnotes: tuple[Citation, ...]
    works: tuple[Work, ...]
    made: str


class Notes:
    """Footnotes numbered from 1 in the order in which they are first needed."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, int, str], int] = {}
        self.cited: list[Citation] = []

    def __call__(self, citations: Iterable[Citation]) -> tuple[int, ...]:
        """The numbers of these sentences, in order."""
        found = set()
        for citation in citations:
            sentence = (citation.article, citation.start, citation.quote)
            if sentence not in self.numbers:
                self.cited.append(citation)
                self.numbers[sentence] = len(self.cited)
            found.add(self.numbers[sentence])
        return tuple(sorted(found))
