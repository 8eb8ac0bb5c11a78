import pytest
from click.testing import CliRunner
from communique.cli import main

from tests.workspaces import make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("who"))


def who(workspace, name):
    return CliRunner().invoke(main, ["who", name, "-w", str(workspace)])


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
