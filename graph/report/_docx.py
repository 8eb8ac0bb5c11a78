"""A report as a Word document."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from ._pages import parts
from ._values import Picture, Report, Table

_NEVER = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip file can give: a document must not depend on when it was made."""


def docx(report: Report) -> bytes:
    """The report with headings, pictures with descriptions, and tables whose heads repeat."""
    document = Document()
    _page(document, report)
    document.add_heading(_line(report.title), 0)
    for sentence in report.summary:
        document.add_paragraph(_line(sentence))
    for picture in report.pictures:
        _picture(document, picture)
    for table in report.tables:
        _table(document, table)
    document.add_heading("Limits", 1)
    for limit in report.limits:
        document.add_paragraph(_line(limit), style="List Bullet")
    _sources(document, report)
    document.add_paragraph(_line(report.made))
    file = io.BytesIO()
    document.save(file)
    return _undated(file.getvalue())


def _page(document: Any, report: Report) -> None:
    """A4 across, so that the tables have room; who looks for a document finds it by its title."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    document.styles["Normal"].font.size = Pt(10)
    about = document.core_properties
    about.title, about.author, about.comments = _line(report.title)[:255], "communique", ""
    about.language = "en"
    about.created = about.modified = datetime(*_NEVER)


def _picture(document: Any, picture: Picture) -> None:
    shape = document.add_picture(io.BytesIO(picture.png), width=Cm(16.5))
    # What a screen reader says in place of the picture.
    shape._inline.docPr.set("descr", f"{_line(picture.title)}. {_line(picture.caption)}")
    document.paragraphs[-1].paragraph_format.keep_together = True


def _table(document: Any, table: Table) -> None:
    document.add_heading(_line(table.title), 1)
    noted = any(row.notes for row in table.rows)
    heads = (*table.heads, *(["Sources"] if noted else []))
    grid = document.add_table(rows=0, cols=len(heads), style="Light Grid Accent 1")
    _fill(grid, heads)
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    grid.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in table.rows:
        notes = ", ".join(map(str, row.notes))
        _fill(grid, (*(cell or "—" for cell in row.cells), *([notes] if noted else [])))
    if table.remark:
        document.add_paragraph(_line(table.remark))


def _fill(grid: Any, cells: tuple[str, ...]) -> None:
    row = grid.add_row()
    whole = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(whole)
    # The cells of a row are looked up anew each time that they are asked for.
    for cell, text in zip(row.cells, cells, strict=True):
        run = cell.paragraphs[0].add_run(_line(text))
        run.font.size = Pt(8.5)


def _sources(document: Any, report: Report) -> None:
    """The footnotes as numbered paragraphs, their triggers bold, then the bibliography."""
    document.add_heading("Sources", 1)
    for number, note in enumerate(report.footnotes, 1):
        before, at, after = parts(note.quote, note.trigger)
        paragraph = document.add_paragraph(f"{number}. “{_line(before, ends=True)}")
        paragraph.add_run(_line(at)).bold = True
        known = (note.title, note.publisher, note.published, note.url)
        source = ", ".join(_line(word) for word in known if word)
        paragraph.add_run(f"{_line(after, ends=True)}” {source}")
    if report.works:
        document.add_heading("Bibliography", 1)
    for work in report.works:
        known = (work.publisher, work.title, work.published, work.url)
        text = ". ".join(_line(word) for word in known if word)
        document.add_paragraph(text, style="List Bullet")


def _line(text: str, *, ends: bool = False) -> str:
    """Text in one line without what XML cannot hold; ``ends`` keeps the space at both ends."""
    clean = "".join(char if char.isprintable() and char < "\U000e0000" else " " for char in text)
    line = " ".join(clean.split())
    if not ends or not line:
        return line if line or not ends else " " * bool(clean)
    return f"{' ' * clean[0].isspace()}{line}{' ' * clean[-1].isspace()}"


def _undated(document: bytes) -> bytes:
    """The same zip file with every entry at one time."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(document)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _NEVER)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return file.getvalue()
