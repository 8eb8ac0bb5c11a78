import json
import re

from communique import report
from communique.report import bibtex, csl_json

from tests import hostile
from tests.graphs import GRAPH

WORKS = report.report(GRAPH).works


def test_each_cited_article_stands_once():
    cited = {note.article for note in report.report(GRAPH).footnotes}
    assert len(WORKS) == len(cited) == len({work.key for work in WORKS})


def test_bibtex_has_an_entry_for_each():
    entries = re.findall(r"^@misc\{([\w-]+),$", bibtex(WORKS), re.MULTILINE)
    assert entries == [work.key for work in WORKS]
    assert "title = {{Talks in Kazan}}" in bibtex(WORKS) and "year = {2025}" in bibtex(WORKS)


def test_csl_json_has_what_a_reference_manager_reads():
    entries = json.loads(csl_json(WORKS))
    talks = next(entry for entry in entries if entry["title"] == "Talks in Kazan")
    assert talks["container-title"] == "Example News"
    assert talks["issued"] == {"date-parts": [[2025, 3, 4]]}
    assert talks["URL"] == "https://news.example/1"


def test_hostile_titles_neither_end_an_entry_nor_run_as_commands():
    found = report.report(hostile.GRAPH).works
    text = bibtex(found)
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        assert depth >= 0
    assert depth == 0
    commands = {"textbackslash", "textasciitilde", "textasciicircum"}
    assert set(re.findall(r"\\([a-z]+)", text)) <= commands | {"textbraceleft", "textbraceright"}
    assert not [
        entry for entry in json.loads(csl_json(found)) if "javascript" in str(entry.get("URL"))
    ]
