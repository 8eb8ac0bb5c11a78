import io

import pytest
from communique import report
from docx import Document

from tests import hostile
from tests.graphs import GRAPH
from tests.report.pictures import PICTURE

REPORT = report.report(GRAPH, pictures=(PICTURE,))


def written(contents, folder):
    report.write(contents, folder / "r.docx")
    return (folder / "r.docx").read_bytes()


@pytest.fixture(scope="module")
def bytes_of_report(tmp_path_factory):
    return written(REPORT, tmp_path_factory.mktemp("docx"))


@pytest.fixture(scope="module")
def document(bytes_of_report):
    return Document(io.BytesIO(bytes_of_report))


def test_it_has_the_tables_of_the_report(document):
    assert len(document.tables) == len(REPORT.tables)
    for shown, table in zip(document.tables, REPORT.tables, strict=True):
        assert [cell.text for cell in shown.rows[0].cells][: len(table.heads)] == [*table.heads]
        assert len(shown.rows) == len(table.rows) + 1
        assert "w:tblHeader" in shown.rows[0]._tr.xml, "the head stands on each page"


def test_it_has_headings_and_each_footnote(document):
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    titles = [table.title for table in REPORT.tables]
    assert headings == [*titles, "Limits", "Sources", "Bibliography"]
    text = "\n".join(p.text for p in document.paragraphs)
    for number, note in enumerate(REPORT.footnotes, 1):
        assert f"{number}. “{' '.join(note.quote.split())}”" in text


def test_a_picture_says_what_it_shows(document):
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "A map. One point of one."


def test_the_bytes_do_not_depend_on_the_clock(bytes_of_report, tmp_path):
    assert written(REPORT, tmp_path) == bytes_of_report


def test_hostile_texts_stay_text(tmp_path):
    contents = report.report(hostile.GRAPH)
    document = Document(io.BytesIO(written(contents, tmp_path)))
    text = "\n".join(cell.text for t in document.tables for row in t.rows for cell in row.cells)
    assert "<script>" in text
