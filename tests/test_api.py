import inspect
import subprocess
import sys

import communique as cq
import networkx as nx
import pandas as pd
import pytest
import rdflib
from communique.api import ArticleFacts, Corrector, Graph, MapPage, ReportPage, Rows
from communique.api._graph import FilterOptions
from communique.cli.correct import command as correct_command
from communique.errors import (
    CorrectionError,
    NotFound,
    OutputError,
    QueryError,
    WorkspaceError,
)
from communique.network import Filters

from tests.workspaces import make_workspace

HEAVY = {"spacy", "matplotlib", "networkx", "rdflib", "pandas", "pyvis", "pyoxigraph", "docx"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("api"))


@pytest.fixture(scope="module")
def graph(folder):
    return cq.open(folder)


def public(value):
    return {name for name in dir(value) if not name.startswith("_")}


def test_the_public_names(graph):
    assert sorted(cq.__all__) == ["CommuniqueError", "build", "open", "read"]
    asked = {"who", "query", "network", "analyze", "map", "report", "dataset"}
    assert public(graph) == {"workspace", "failed", "correct", *asked}
    corrections = {"merge", "split", "rename", "reject", "accept", "date", "undo", "list"}
    assert public(graph.correct) == {"workspace", *corrections}
    assert public(graph.query()) == {"title", "columns", "rows", "notes", "to_pandas"}
    assert public(graph.map()) == {"drawn", "caption", "to_html", "save"}
    assert public(ReportPage) == {"to_html", "save"}
    assert public(ArticleFacts) == {"to_json", "to_rows"}


@pytest.mark.parametrize("kind", [Graph, Corrector, Rows, MapPage, ReportPage, ArticleFacts])
def test_every_public_name_is_documented(kind):
    assert kind.__doc__
    for name, value in vars(kind).items():
        if not name.startswith("_") and callable(value):
            assert inspect.getdoc(value), name


def test_the_keywords_are_the_fields_of_the_filters():
    assert set(FilterOptions.__annotations__) == set(Filters.__dataclass_fields__)


def test_importing_is_light():
    code = "import communique, sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert not HEAVY & set(run.stdout.split())


def test_read_stays_a_function_when_the_stage_is_imported():
    code = "from communique.read import READER; import communique as cq; print(cq.read.__name__)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout == "read\n"


def test_reading_gives_facts_with_sentences():
    text = "The minister of culture of Peru, César Landa, met Lina Mendoni of Greece in Lima."
    found = cq.read(text, published="2024-05-06")
    (meeting,) = [row for row in found.to_rows() if row["section"] == "meeting"]
    assert meeting["who"] == "César Landa, Lina Mendoni" and meeting["sentence"] == text
    assert found.to_json()["meetings"][0]["participants"] == ["César Landa", "Lina Mendoni"]
    assert "<table>" in found._repr_html_()


def test_a_title_is_part_of_the_text_once():
    found = cq.read("Lima: nothing happened.", title="News")
    assert found.reading.article.text == "News\n\nLima: nothing happened."
    again = cq.read(found.reading.article.text, title="News")
    assert again.reading.article == found.reading.article


def test_who_is_a_table_with_the_sentences(graph):
    found = graph.who("Arash Rahimi")
    assert found.title == "Arash Rahimi (person, Iran)"
    assert {"Roles", "Meetings"} <= {row["section"] for row in found}
    assert all(row["sentence"] for row in found)


def test_who_is_not_there_is_an_error_of_ours(graph):
    with pytest.raises(NotFound):
        graph.who("Nobody Atall")


def test_named_queries_take_parameters(graph):
    found = graph.query("who-met-whom", person="rahimi")
    assert len(found) and set(found.columns) >= {"person", "other", "sentence"}
    assert all("Rahimi" in f"{row['person']} {row['other']}" for row in found)


def test_sparql_gives_numbers_as_numbers_and_unbound_as_none(graph):
    found = graph.query(
        "SELECT (COUNT(*) AS ?n) (AVG(?b) AS ?m) ?none { ?f cd:belief ?b } GROUP BY ?none"
    )
    ((number, mean, none),) = found.rows
    assert isinstance(number, int) and number and isinstance(mean, float) and none is None


def test_ask_gives_yes_or_no(graph):
    assert graph.query("ASK { ?p a schema:Person }").rows == ((True,),)


@pytest.mark.parametrize("asked", ["CONSTRUCT WHERE { ?s ?p ?o }", "SELECT {", "INSERT DATA {}"])
def test_what_is_no_question_is_refused(graph, asked):
    with pytest.raises(QueryError):
        graph.query(asked)


def test_without_a_question_the_named_queries_are_listed(graph):
    assert "who-met-whom" in {row["name"] for row in graph.query()}


def test_rows_become_a_data_frame(graph):
    frame = graph.query("who-met-whom").to_pandas()
    assert isinstance(frame, pd.DataFrame) and len(frame) == len(graph.query("who-met-whom"))


def test_without_pandas_the_error_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(OutputError, match="pip install pandas"):
        Rows("t", ("a",), ()).to_pandas()


def test_rows_show_text_as_text():
    html = Rows("<b>", ("<i>",), (("<script>$x$",), (None,)))._repr_html_()
    assert "<script>" not in html and "<b>" not in html and "<i>" not in html
    assert "$" not in html


def test_a_long_table_says_how_much_more_there_is():
    html = Rows("t", ("n",), tuple((n,) for n in range(60)))._repr_html_()
    assert html.count("<tr>") == 51 and "10 more" in html


def test_networks_and_measures(graph):
    network = graph.network(status=("held",))
    assert isinstance(network, nx.MultiGraph)
    assert {edge["status"] for *_, edge in network.edges(data=True)} == {"held"}
    table = graph.analyze("degree")
    assert table.rows and any("Limits" in note for note in table.notes)
    assert "brokers" in {row["name"] for row in graph.analyze()}
    with pytest.raises(QueryError):
        graph.analyze("bilateral", of="people")


def test_a_map_shows_itself_in_a_frame_of_its_own(graph, tmp_path):
    page = graph.map("countries")
    html = page._repr_html_()
    assert html.startswith("<iframe") and "allow-same-origin" not in html
    assert html.count("<") == 2, "the page inside is one attribute"
    assert page.save(tmp_path / "m.html").read_text(encoding="utf-8") == page.to_html()
    assert "3 articles" in page.caption
    with pytest.raises(OutputError):
        page.save(tmp_path / "m.png")


def test_reports_of_three_kinds(graph, tmp_path):
    whole, brief = graph.report(), graph.report(countries=("IR", "RU"))
    one = graph.report(focus="Olga Petrova")
    titles = [page.contents.title for page in (whole, brief, one)]
    assert titles[1:] == ["Iran and Russia: cultural relations", "Olga Petrova: a dossier"]
    assert {p.name for p in whole.contents.pictures} == {"map", "timeline", "heat", "bars"}
    assert {p.name for p in one.contents.pictures} == {"ego", "timeline"}
    assert whole.save(tmp_path / "r.html").read_text(encoding="utf-8") == whole.to_html()
    assert whole.to_html() == graph.report().to_html(), "the same graph, the same bytes"
    with pytest.raises(QueryError):
        graph.report(countries=("IR", "RU"), focus="Olga Petrova")
    with pytest.raises(QueryError):
        graph.report(countries=("IR", "IR"))
    with pytest.raises(NotFound):
        graph.report(countries=("IR", "BR"))


def test_corrections_have_the_names_of_the_command(graph):
    assert public(graph.correct) - {"workspace"} == set(correct_command.commands)


def test_a_correction_is_seen_at_once_listed_and_taken_back(tmp_path):
    graph = cq.open(make_workspace(tmp_path))
    made = graph.correct.rename("Bolat Serik", "B. Serik", reason="as he signs", author="Ann")
    assert (made.author, made.reason, made.value) == ("Ann", "as he signs", "B. Serik")
    assert graph.who("Bolat Serik").title.startswith("B. Serik (")
    (listed,) = graph.correct.list()
    assert (listed["number"], listed["action"], listed["author"]) == (1, "rename", "Ann")
    graph.correct.undo(1, reason="no")
    assert not len(graph.correct.list())
    assert graph.who("Bolat Serik").title.startswith("Bolat Serik (")


def test_names_are_merged_split_and_facts_dated_accepted_and_rejected(tmp_path):
    graph = cq.open(make_workspace(tmp_path))
    graph.correct.merge("Bolat Serik", "Dana Ospan", reason="one person")
    assert graph.who("Dana Ospan").title == graph.who("Bolat Serik").title
    graph.correct.undo(1, reason="two persons after all")
    graph.correct.split("Bolat Serik", "Dana Ospan", reason="two persons")
    asked = "SELECT ?fact ?date { ?fact a cd:Meeting ; schema:startDate ?date } ORDER BY ?fact"
    fact = graph.query(asked).rows[0][0]
    graph.correct.date(fact, "2031", reason="the sentence says so")
    assert "2031" in {row["date"] for row in graph.query(asked) if row["fact"] == fact}
    graph.correct.accept(fact, reason="seen")
    graph.correct.undo(5, reason="not seen")
    graph.correct.reject(fact, reason="a quotation of another day")
    assert fact not in {row["fact"] for row in graph.query(asked)}


def test_what_cannot_be_corrected_is_an_error_of_ours_and_changes_nothing(graph):
    correct = graph.correct
    for problem, wrong in [
        (NotFound, lambda: correct.merge("Bolat Serik", "Nobody Known", reason="x")),
        (CorrectionError, lambda: correct.merge("Bolat Serik", reason="x")),
        (CorrectionError, lambda: correct.split("Bolat Serik", reason="x")),
        (NotFound, lambda: correct.split("Bolat Serik", article="no such paper", reason="x")),
        (CorrectionError, lambda: correct.reject("id/meeting/none", reason="x")),
        (CorrectionError, lambda: correct.undo(9, reason="x")),
    ]:
        with pytest.raises(problem):
            wrong()
    assert not graph.workspace.corrections()


def test_the_author_is_who_the_environment_names(tmp_path, monkeypatch):
    monkeypatch.setenv("COMMUNIQUE_AUTHOR", "The desk")
    graph = cq.open(make_workspace(tmp_path))
    assert graph.correct.rename("Bolat Serik", "B.", reason="x").author == "The desk"


# rdflib 7 warns about its own use of names that its version 8 will drop.
@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")
def test_the_dataset_is_rdflibs(graph):
    assert isinstance(graph.dataset(), rdflib.Dataset)
    assert len(graph.dataset()) > 500


def test_a_missing_workspace_is_an_error_of_ours(tmp_path):
    with pytest.raises(WorkspaceError):
        cq.open(tmp_path / "none")


def test_building_gives_the_graph_and_what_failed(tmp_path):
    (tmp_path / "a.txt").write_text("Lina Mendoni met César Landa in Lima.", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    graph = cq.build([tmp_path / "a.txt", tmp_path / "b.pdf"], tmp_path / "w")
    assert len(graph.query("who-met-whom"))
    assert [error.place for error in graph.failed] == [str(tmp_path / "b.pdf")]
    with pytest.raises(WorkspaceError, match=r"b\.pdf"):
        cq.build(tmp_path / "b.pdf", tmp_path / "other")
    assert not (tmp_path / "other").exists()
