"""A report as a PDF.

The fonts are those that come with matplotlib (DejaVu: Latin, Greek, Cyrillic, Armenian, Georgian).
Where they have not got the letters, the name of the script stands for them, and the end says so:
the other forms of a report leave the choice of fonts to the reader's program. Fonts for all scripts
would be larger than the rest of the program, and Arabic needs joining besides.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import matplotlib as mpl
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    CondPageBreak,
    Image,
    KeepTogether,
    LongTable,
    Paragraph,
    SimpleDocTemplate,
    TableStyle,
)

from ..output import in_letters
from ._address import web_address
from ._pages import parts
from ._values import Picture, Report, Table

_INK, _QUIET, _RULE = HexColor("#1b1f24"), HexColor("#57606a"), HexColor("#d6dae0")
_PAGE = landscape(A4)
_MARGIN = 16 * mm
_DOTS = 200
"""To an inch, in the pictures."""
_LEFT_OUT = (
    "Letters that this file has no font for are left out, and the name of their script stands in "
    "brackets: [Arabic]. The same report as .html or .docx has them."
)
_WIDTH = _PAGE[0] - 2 * _MARGIN - 12


def pdf(report: Report) -> bytes:
    """The report on A4 across, with page numbers, bookmarks and links; the same bytes each time."""
    _fonts()
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=_PAGE, title=_line(report.title), author="communique", lang="en",
        subject=_line(" ".join(report.summary)), creator="communique", producer="communique",
        leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
        displayDocTitle=True,
        # Without the time at which it was made.
        invariant=1,
    )  # fmt: skip
    document.build(list(_story(report)), onFirstPage=_numbered, onLaterPages=_numbered)
    return file.getvalue()


def _story(report: Report) -> Iterator[Any]:
    yield _text(report.title, _style("title", 18, bold=True, after=8))
    yield from (_text(sentence, _style("body", 10)) for sentence in report.summary)
    yield from map(_picture, report.pictures)
    for table in report.tables:
        yield from _table(table)
    yield from _section("Limits")
    yield from (_text(f"– {limit}", _style("body", 10)) for limit in report.limits)
    yield from _section("Sources")
    yield from _sources(report)
    if report.works:
        yield from _section("Bibliography")
    for work in report.works:
        known = filter(None, (work.publisher, work.title, work.published))
        yield Paragraph(". ".join(map(_escaped, known)) + _link(work.url), _style("note", 8))
    if any(_set(words) != _clean(words) for words in _words(report)):
        yield _text(_LEFT_OUT, _style("made", 8, quiet=True, before=12))
    yield _text(report.made, _style("made", 8, quiet=True, before=12))


def _picture(picture: Picture) -> Any:
    image = Image(io.BytesIO(picture.png))
    # In the size in which it was drawn, unless the page is lower.
    scale = min(72 / _DOTS, 138 * mm / image.imageHeight)
    image.drawWidth, image.drawHeight = image.imageWidth * scale, image.imageHeight * scale
    return KeepTogether([image])


def _table(table: Table) -> Iterator[Any]:
    noted = any(row.notes for row in table.rows)
    heads = (*table.heads, *(["Sources"] if noted else []))
    small, bold = _style("cell", 8), _style("head", 8, bold=True)
    lines = [[_text(head, bold) for head in heads]]
    for row in table.rows:
        notes = ", ".join(f'<a href="#note-{n}">{n}</a>' for n in row.notes)
        cells = [_text(cell or "—", small) for cell in row.cells]
        lines.append([*cells, *([Paragraph(notes, small)] if noted else [])])
    grid = LongTable(lines, colWidths=_widths(table, heads), repeatRows=1, hAlign="LEFT")
    grid.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, _INK),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, _RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    yield from _section(table.title)
    yield grid
    if table.remark:
        yield _text(table.remark, _style("remark", 8, quiet=True, before=4))


def _widths(table: Table, heads: tuple[str, ...]) -> list[float]:
    """Each column takes its longest word; what is left goes to those with long cells."""
    columns = [[head, *(row.cells[n] for row in table.rows)] for n, head in enumerate(table.heads)]
    columns += [["000, 000, 000"] for _ in heads[len(columns) :]]
    least = [
        max(_width(word) for cell in cells for word in _set(cell).split()) for cells in columns
    ]
    room = max(_WIDTH - sum(least), 0)
    wanted = [float(min(max(map(len, cells)), 60)) for cells in columns]
    return [width + room * share / sum(wanted) for width, share in zip(least, wanted, strict=True)]


def _width(word: str) -> float:
    """The width of a word in a cell, of an endless one as much as can be given to it."""
    return min(pdfmetrics.stringWidth(word, "DejaVu-Bold", 8) + 7, _WIDTH / 8)


def _sources(report: Report) -> Iterator[Any]:
    style = _style("note", 8)
    for number, note in enumerate(report.footnotes, 1):
        before, at, after = map(_escaped, parts(note.quote, note.trigger))
        known = (note.title, note.publisher, note.published)
        source = ", ".join(_escaped(word) for word in known if word)
        sentence = f"“{before}<b>{at}</b>{after}”"
        place = f'<a name="note-{number}"/>{number}. {sentence} {source}'
        yield Paragraph(place + _link(web_address(note.url)), style)


def _link(address: str) -> str:
    shown = escape(address)
    return f' <a href="{shown}" color="#0b5cad">{shown}</a>' if address else ""


def _section(words: str) -> Iterator[Any]:
    """A heading, never alone at the end of a page: a long table, too, begins below its own."""
    yield CondPageBreak(40 * mm)
    yield _Heading(_escaped(words), _style("heading", 13, bold=True, before=14, after=5))


class _Heading(Paragraph):
    """A heading that also stands among the bookmarks."""

    def draw(self) -> None:
        words = self.getPlainText()
        self.canv.bookmarkPage(words)
        self.canv.addOutlineEntry(words, words)
        super().draw()


def _numbered(canvas: Any, document: Any) -> None:
    canvas.setFont("DejaVu", 8)
    canvas.setFillColor(_QUIET)
    canvas.drawRightString(_PAGE[0] - _MARGIN, 9 * mm, str(document.page))


def _text(words: str, style: ParagraphStyle) -> Any:
    return Paragraph(_escaped(words), style)


def _escaped(words: str) -> str:
    """Words for a paragraph, in which they are text and no markup; spaces at the ends stay."""
    return escape(_set(words))


def _set(words: str) -> str:
    """The words as far as there are letters for them."""
    font: Any = pdfmetrics.getFont("DejaVu")
    return in_letters(_clean(words), font.face.charToGlyph)


def _clean(words: str) -> str:
    return "".join(char if char.isprintable() else " " for char in words)


def _words(report: Report) -> Iterator[str]:
    """What of the report comes from articles."""
    yield report.title
    yield from report.summary
    yield from (cell for table in report.tables for row in table.rows for cell in row.cells)
    for note in report.footnotes:
        yield from (note.quote, note.title, note.publisher)


def _line(words: str) -> str:
    return " ".join(_clean(words).split())


@cache
def _style(
    name: str, size: int, *, bold: bool = False, quiet: bool = False, before: int = 0,
    after: int = 3,
) -> ParagraphStyle:  # fmt: skip
    return ParagraphStyle(
        name, fontName="DejaVu-Bold" if bold else "DejaVu", fontSize=size, leading=size * 1.3,
        textColor=_QUIET if quiet else _INK, spaceBefore=before, spaceAfter=after,
        splitLongWords=1,
    )  # fmt: skip


@cache
def _fonts() -> None:
    folder = Path(mpl.get_data_path()) / "fonts" / "ttf"
    for name, file in (("DejaVu", "DejaVuSans"), ("DejaVu-Bold", "DejaVuSans-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("DejaVu", normal="DejaVu", bold="DejaVu-Bold")
