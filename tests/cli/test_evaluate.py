"""``communique evaluate``: accuracy for people and for programs, and what has no counterpart."""

import json

import pytest
from click.testing import CliRunner
from communique.cli import evaluate as command
from communique.cli import main
from communique.evaluate import CLASSES
from rich.cells import cell_len

PROSE = (
    "The minister of culture of Peru, Ana Rojas, met the ambassador of Chile, Juan Soto, in Lima."
)
GOLD = {
    "countries": [{"iso": "PE", "name": "Peru"}, {"iso": "CL", "name": "Chile"}],
    "people": [
        {"name": name, "aliases": [], "roles": [
            {"title": title, "of": [of], "to": [], "org": None, "former": False},
        ]}
        for name, title, of in (
            ("Ana Rojas", "minister of culture", "PE"), ("Eva Roth", "violinist", "DE"),
        )
    ],
    "organizations": [],
    "meetings": [{"participants": ["Ana Rojas", "Juan Soto"], "status": "held"}],
    "agreements": [],
    "events": [],
}  # fmt: skip


@pytest.fixture
def corpus(tmp_path):
    """Two articles with gold."""
    for folder in ("articles", "gold"):
        (tmp_path / folder).mkdir()
    for name in ("lima", "again"):
        (tmp_path / f"articles/{name}.txt").write_text(f"{PROSE} It was {name}.", encoding="utf-8")
        (tmp_path / f"gold/{name}.json").write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def scores(*arguments):
    result = run(*arguments, "--format", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_scores_of_every_class_with_their_intervals(corpus):
    shown = scores(corpus / "gold")
    assert shown["articles"] == 2
    assert list(shown["classes"]) == list(CLASSES)
    people = shown["classes"]["people"]
    assert (people["right"], people["false"], people["missed"]) == (2, 2, 2)
    assert people["precision"] == {"value": 0.5, "low": 0.5, "high": 0.5}
    assert shown["classes"]["who met whom"]["f1"]["value"] == 1


def test_a_table_fits_in_eighty_columns_and_is_the_same_every_time(corpus):
    result = run(corpus / "gold")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert max(cell_len(line) for line in lines) <= 80
    assert lines[0].split() == ["class", "gold", "precision", "recall", "F1", "macro", "F1"]
    assert [line for line in lines if line.startswith("who met whom")]
    assert "2 articles" in lines[-1]
    assert run(corpus / "gold").stdout == result.stdout


def test_errors_are_shown_with_sentence_and_rule(corpus):
    text = run(corpus / "gold", "--errors", "people").stdout
    assert "false  people  again\n  Juan Soto\n  “The minister of culture of Peru" in text
    assert "missed  people  again\n  Eva Roth\n" in text
    assert "missed  roles" not in text
    assert "missed  roles" in run(corpus / "gold", "--errors").stdout


def test_errors_are_in_json_too(corpus):
    errors = scores(corpus / "gold", "--errors", "people")["errors"]
    assert {(e["article"], e["kind"], e["fact"]) for e in errors} == {
        (name, kind, fact)
        for name in ("again", "lima")
        for kind, fact in (("false", "Juan Soto"), ("missed", "Eva Roth"))
    }
    false = next(e for e in errors if e["kind"] == "false")
    assert PROSE in false["sentence"]
    assert false["rule"]
    assert "errors" not in scores(corpus / "gold")


def test_what_has_no_counterpart_is_said(corpus):
    (corpus / "articles/alone.txt").write_text(PROSE, encoding="utf-8")
    (corpus / "gold/missing.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (corpus / "gold/broken.json").write_text("{", encoding="utf-8")
    result = run(corpus / "gold")
    assert result.exit_code == 0
    assert "alone.txt: no gold for this article" in result.stderr
    assert "missing.json: no article for this gold" in result.stderr
    assert "broken.json: is not JSON in UTF-8" in result.stderr
    assert "2 articles" in result.stdout


def test_articles_may_lie_elsewhere_or_beside_each_gold(corpus, tmp_path):
    (corpus / "articles").rename(corpus / "texts")
    assert scores(corpus / "gold", "--articles", corpus / "texts")["articles"] == 2
    for path in (corpus / "texts").iterdir():
        path.rename(corpus / "gold" / path.name)
    result = run(corpus / "gold")
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_second_article_of_a_name_is_passed_over(corpus):
    (corpus / "articles/lima.md").write_text(PROSE, encoding="utf-8")
    result = run(corpus / "gold")
    assert "a second article of this name" in result.stderr
    assert "2 articles" in result.stdout


def test_nothing_to_compare_is_an_error(corpus, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    result = run(empty, "--articles", corpus / "articles")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no gold with an article" in result.stderr


def test_a_folder_or_class_that_is_not_there_is_wrong_usage(corpus):
    assert run(corpus / "none").exit_code == 2
    assert run(corpus / "gold", "--errors", "poems").exit_code == 2


def test_without_gold_the_sample_of_the_package_is_taken(corpus, monkeypatch):
    monkeypatch.setattr(command, "files", lambda package: corpus)
    assert scores()["articles"] == 2


def test_a_folder_of_articles_that_is_not_here_is_all_that_is_missing(tmp_path):
    gold = tmp_path / "gold"
    gold.mkdir()
    (gold / "lost.json").write_text(json.dumps(GOLD), encoding="utf-8")
    result = run(gold, "--articles", tmp_path / "text")
    assert result.exit_code == 1
    assert "lost.json: no article for this gold" in result.stderr
    assert "no gold with an article in" in result.stderr
