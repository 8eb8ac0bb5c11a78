import pytest
from click.testing import CliRunner
from communique.cli import main
from communique.dossier import short_id
from communique.model import Argument, Article, Entity, Evidence, Fact, Reading
from communique.pipeline import build
from communique.store import Workspace

from tests.workspaces import make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("who"))


def who(workspace, name, *more):
    return CliRunner().invoke(main, ["who", name, "-w", str(workspace), *more])


def test_a_dossier_has_every_section_with_sentence_and_source(workspace):
    result = who(workspace, "petrova")
    assert result.exit_code == 0
    assert result.stdout.startswith("Olga Petrova (person); also Petrova")
    assert "Meetings (1)\n  2025-03-03  meeting with Arash Rahimi in Kazan [held, belief 0." in (
        result.stdout
    )
    assert "“Olga Petrova received the Iranian ambassador, Arash Rahimi, on 3 March 2025.”" in (
        result.stdout
    )
    assert "Example News, 2025-06-01, https://news.example/3" in result.stdout


def test_several_matches_are_listed(workspace):
    result = who(workspace, "a")
    assert result.exit_code == 1
    result = who(workspace, "volga")
    assert result.exit_code == 0
    assert "Volga Film Institute" in result.stdout


@pytest.mark.parametrize("asked", ["country/ir", "https://w3id.org/communique/id/country/ir"])
def test_an_identifier_is_as_good_as_a_name(workspace, asked):
    assert who(workspace, asked).stdout.startswith("Iran (country, IR)")


def test_namesakes_are_listed_with_the_identifiers_that_tell_them_apart(tmp_path):
    text = "Ana Silva was here."
    article = Article(text=text)
    evidence = (Evidence(article.id, 0, len(text), "named-person", (0, 9)),)
    namesakes = [
        Entity.named("person", "Ana Silva", country=code, evidence=evidence)
        for code in ("BR", "PT")
    ]
    place = Workspace.create(tmp_path / "workspace")
    place.keep(Reading(article, tuple(sorted(namesakes)), (), "test"))
    build([], place)
    listed = who(place.path, "ana silva").stdout.splitlines()
    assert listed[0] == "2 are named so; ask for one by more of its name or by its id:"
    identifiers = [line.strip() for line in listed[2::2]]
    assert sorted(identifiers) == sorted(short_id(one.id) for one in namesakes)
    for identifier in identifiers:
        assert who(place.path, identifier).stdout.splitlines()[0].startswith("Ana Silva (person")


def test_an_unknown_name_is_an_error_with_near_names(workspace):
    result = who(workspace, "Arash Rahmi")
    assert result.exit_code == 1
    assert "Error: nobody and nothing here is named 'Arash Rahmi'; near it: Arash Rahimi" in (
        result.stderr
    )
    assert result.stdout == ""


def test_without_a_workspace_it_says_how_to_make_one(tmp_path):
    result = who(tmp_path, "x")
    assert result.exit_code == 1
    assert "communique build" in result.stderr


def test_why_shows_the_points_of_identity_and_the_sum_of_belief(tmp_path):
    place = Workspace.create(tmp_path / "workspace")
    wire = "Masoud Pezeshkian arrived in Astana on 3 March for talks about films of both states."
    texts = ["Massoud Pezeshkiyan spoke.", f"One paper\n\n{wire}", f"Another paper\n\n{wire}"]
    for text, name in zip(texts, ["Massoud Pezeshkiyan", *["Masoud Pezeshkian"] * 2], strict=True):
        article = Article(text)
        evidence = (Evidence(article.id, 0, len(text), "named-person", (0, 0)),)
        entity = Entity.named("person", name, country="IR", evidence=evidence)
        held = (Argument("org:member", entity.id), Argument("schema:roleName", "president"))
        role = Fact("RoleHolding", held, "in-office", confidence=0.5, evidence=evidence)
        place.keep(Reading(article, (entity,), (role,), "test"))
    build([], place)
    told = who(place.path, "pezeshkian", "--why").stdout
    assert "Why these names are one (1)" in told
    assert "one — 9 points — +5 the same name in another spelling" in told
    assert "belief 1 - (1 - 0.50) * (1 - 0.50) = 0.75" in told
    assert told.count("one report with others") == 2
    assert "[in office, belief 0.75]" in told
    assert "Why" not in who(place.path, "pezeshkian").stdout


def test_articles_that_differ_are_named(workspace):
    assert "articles differ in status: in force (https://news.example/2); signed (" in (
        who(workspace, "Volga Film Institute").stdout
    )
