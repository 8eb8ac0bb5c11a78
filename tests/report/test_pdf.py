import re

import pypdfium2
import pytest
from communique import report

from tests import hostile
from tests.graphs import GRAPH
from tests.report.pictures import PICTURE

REPORT = report.report(GRAPH, pictures=(PICTURE,))


def written(contents, folder):
    report.write(contents, folder / "r.pdf")
    return (folder / "r.pdf").read_bytes()


def text_of(pdf):
    """The words of all pages, as another program reads them, without what ends lines."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return re.sub(r"\s+", "", "".join(pages))


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    return written(REPORT, tmp_path_factory.mktemp("pdf"))


def test_another_program_reads_every_table_and_footnote(pdf):
    text = text_of(pdf)
    for table in REPORT.tables:
        for words in (table.title, *(cell for row in table.rows for cell in row.cells)):
            assert re.sub(r"\s+", "", words) in text, words
    for note in REPORT.footnotes:
        assert re.sub(r"\s+", "", note.quote) in text


def test_it_says_what_it_is_and_has_bookmarks(pdf):
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == REPORT.title
    bookmarks = [bookmark.get_title() for bookmark in document.get_toc()]
    titles = [table.title for table in REPORT.tables]
    assert bookmarks == [*titles, "Limits", "Sources", "Bibliography"]


def test_the_bytes_do_not_depend_on_the_clock(pdf, tmp_path):
    assert written(REPORT, tmp_path) == pdf


def test_other_scripts_are_words_and_not_boxes(tmp_path):
    found = report.report(GRAPH, title="Встреча в Казани, Συνάντηση, Հանդիպում")
    assert "ВстречавКазани,Συνάντηση,Հանդիպում" in text_of(written(found, tmp_path))


def test_letters_that_cannot_be_set_are_named_and_the_end_says_so(tmp_path, pdf):
    found = report.report(GRAPH, title="A meeting (प्रिया शर्मा, 李伟) and مهدی, Ёлка́ и Łódź")
    text = text_of(written(found, tmp_path))
    assert "Ameeting([Devanagari],[CJK])and[Arabic],Ёлка́иŁódź" in text
    note = "Lettersthatthisfilehasnofontforareleftout"
    assert note in text and note not in text_of(pdf)


def test_it_says_its_language_and_shows_its_title(pdf):
    assert b"/Lang (en)" in pdf and b"/DisplayDocTitle true" in pdf


def test_hostile_texts_stay_text(tmp_path):
    document = written(report.report(hostile.GRAPH), tmp_path)
    assert "<script>" in text_of(document)
    assert b"/JavaScript" not in document and b"javascript:" not in document
