import re
import subprocess
import sys

import pytest
from communique import report
from communique.errors import NotFound, OutputError
from communique.store import in_memory
from markdown_it import MarkdownIt

from tests import hostile
from tests.examples import EXAMPLES
from tests.graphs import GRAPH, quads_of

REPORT = report.report(GRAPH)


def table(title, contents=REPORT):
    return next(table for table in contents.tables if table.title == title)


def test_the_summary_counts_what_the_articles_tell():
    named, told = REPORT.summary
    assert named == (
        "3 articles, published 2025-03-04 to 2025-06-01, in which 4 people, 1 organization, "
        "3 countries are named."
    )
    assert "3 meetings and visits (2 held, 1 planned)" in told
    assert "1 agreement (1 in force)" in told and "1 cultural event (1 held)" in told


def test_who_met_most_comes_first_and_plans_do_not_count():
    rows = [row.cells for row in table("People who met most").rows]
    assert rows[0] == ("Arash Rahimi", "ambassador of Iran to Russia", "2", "2")
    assert "Dana Ospan" not in {row[0] for row in rows}


def test_meetings_stand_by_date_with_the_undated_last():
    rows = table("Meetings and visits").rows
    assert rows[0].cells == ("2025-03-03", "Arash Rahimi, Olga Petrova", "Kazan", "meeting", "held")
    assert [row.cells[0] for row in rows] == ["2025-03-03", "not stated", "not stated"]


def test_each_row_that_states_something_has_the_footnotes_that_say_so():
    for one in REPORT.tables:
        if one.title not in ("People who met most", "Articles by year of publication"):
            assert all(row.notes for row in one.rows), one.title
    first = table("Meetings and visits").rows[0]
    quotes = [REPORT.footnotes[number - 1].quote for number in first.notes]
    assert [quote.split()[1] for quote in quotes] == ["Arash", "Petrova"]


def test_a_sentence_is_one_footnote_however_often_it_is_cited():
    cited = [(note.article, note.start, note.quote) for note in REPORT.footnotes]
    assert len(cited) == len(set(cited))


def test_agreements_carry_parties_signatories_and_the_status_over_all_articles():
    (row,) = table("Agreements").rows
    assert row.cells[1:] == (
        "memorandum",
        "Iran, Volga Film Institute",
        "Arash Rahimi, Olga Petrova",
        "2025-03-03",
        "in force",
    )


@pytest.mark.parametrize("form", [report.html, report.markdown])
def test_the_order_of_articles_changes_nothing(form):
    turned = in_memory(quads_of(reversed(EXAMPLES)))
    assert form(report.report(turned)) == form(REPORT)


def test_bytes_do_not_change_from_process_to_process():
    code = (
        "from communique import report; from tests.graphs import GRAPH; import sys;"
        "sys.stdout.buffer.write(report.html(report.report(GRAPH)).encode())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert run.stdout.decode() == report.html(REPORT)


def test_every_note_of_the_html_leads_to_a_footnote():
    html = report.html(REPORT)
    targets = set(re.findall(r'id="([^"]+)"', html))
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert links <= targets and len(REPORT.footnotes) == html.count('<li id="note-')
    assert "<mark>met</mark>" in html


def test_every_note_of_the_markdown_has_a_footnote():
    text = report.markdown(REPORT)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert used == set(re.findall(r"^\[\^(\d+)\]:", text, flags=re.MULTILINE))


def test_markdown_tables_are_tables():
    rendered = MarkdownIt().enable("table").render(report.markdown(REPORT))
    assert rendered.count("<table>") == len(REPORT.tables)
    rows = sum(len(one.rows) + 1 for one in REPORT.tables)
    assert rendered.count("<tr>") == rows


def test_hostile_texts_stay_text_in_html():
    html = report.html(report.report(hostile.GRAPH))
    assert not re.search(r"<(script|img|svg|b)\b", html)
    assert not re.search(r"<[^>]*\son\w+\s*=", html)
    hrefs = set(re.findall(r'href="([^"#][^"]*)"', html))
    assert hrefs == {
        "data:,",
        "https://news.example/&#39;%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E",
    }


def test_hostile_texts_stay_text_in_markdown():
    contents = report.report(hostile.GRAPH)
    rendered = (
        MarkdownIt("commonmark", {"html": True}).enable("table").render(report.markdown(contents))
    )
    assert not re.search(r"<(script|img|svg|b|i|em|strong|code)\b", rendered)
    assert not re.findall(r'href="(?!https?:)[^"]*"', rendered)
    rows = sum(len(one.rows) + 1 for one in contents.tables)
    assert rendered.count("<tr>") == rows, "no text ends its cell"


def test_the_suffix_says_the_form(tmp_path):
    report.write(REPORT, tmp_path / "r.HTML")
    report.write(REPORT, tmp_path / "r.md")
    assert (tmp_path / "r.HTML").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (tmp_path / "r.md").read_text(encoding="utf-8").startswith("# Who met whom")
    with pytest.raises(NotFound, match=r"\.html"):
        report.write(REPORT, tmp_path / "r.odt")
    with pytest.raises(OutputError):
        report.write(REPORT, tmp_path / "none" / "r.md")


def test_an_empty_graph_has_a_report():
    contents = report.report(in_memory([]))
    assert contents.tables == () and "0 articles" in contents.summary[0]
    assert "Limits" in report.html(contents)
