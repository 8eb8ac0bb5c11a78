"""Plug-ins: files that are found by themselves, in the package and in folders of the user's own."""

import os
import subprocess
import sys

import pytest
from communique.errors import NotFound
from communique.plugins import digest, extensions, names

RULE = '''
from ._encounters import encounters

def poured(sentence, document):
    """One person poured tea for another."""
    yield from encounters(sentence, (r"{a} (?P<t>poured tea) for {b}",), "poured", 0.9)

RULES = (poured,)
'''
COLUMNS = "name\talt\tkind\tcountry\n"


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A folder of extensions, named by the variable."""
    monkeypatch.setenv("COMMUNIQUE_EXTENSIONS", str(tmp_path))
    return tmp_path


def put(folder, inside, text):
    path = folder / inside
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(code, folder):
    """A program in a process of its own, because lexicons and rules are read once."""
    variables = {**os.environ, "COMMUNIQUE_EXTENSIONS": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=variables,
        check=False,
    )  # fmt: skip


def test_a_rule_and_a_lexicon_of_the_users_own_are_read_with(tmp_path):
    put(tmp_path, "read/rules/tea.py", RULE)
    put(tmp_path, "data/organizations.tsv", f"{COLUMNS}Casa Quirpa\tQuirpa\tmuseum\tVE\n")
    code = (
        "import communique as cq\n"
        "f = cq.read('Minister Ana Lima poured tea for Ambassador Luc Morel. '"
        " 'Casa Quirpa and the Louvre signed a memorandum on museums.').to_json()\n"
        "print(f['meetings'][0]['participants'], [o['name'] for o in f['organizations']])"
    )
    done = run(code, tmp_path)
    assert "['Ana Lima', 'Luc Morel']" in done.stdout, done.stderr
    assert "Casa Quirpa" in done.stdout


def test_what_reads_differently_has_another_name_and_nothing_else_has(tmp_path):
    code = "from communique.read import READER; print(READER)"
    put(tmp_path, "export/own.py", "")
    plain = run(code, "").stdout
    assert plain and run(code, tmp_path).stdout == plain
    put(tmp_path, "read/rules/tea.py", RULE)
    ruled = run(code, tmp_path).stdout
    put(tmp_path, "data/titles.tsv", "")
    assert len({plain, ruled, run(code, tmp_path).stdout}) == 3


def test_the_package_counts_where_an_extension_has_the_same_name(own):
    before = names("communique.figures")
    put(own, "figures/bars.py", "raise SystemExit")
    put(own, "figures/_shared.py", "raise SystemExit")
    assert names("communique.figures") == before


def test_extensions_are_where_the_package_has_such_files(own):
    put(own, "data/own.txt", "tea\n")
    assert extensions("data/own.txt") == [own.resolve() / "data/own.txt"]
    assert extensions("data/none.txt") == []
    assert digest("data") and not digest("export")


def test_a_folder_that_is_not_there_is_said(own, monkeypatch):
    monkeypatch.setenv("COMMUNIQUE_EXTENSIONS", f"{own}{os.pathsep}{own / 'none'}")
    with pytest.raises(NotFound, match=r"COMMUNIQUE_EXTENSIONS.*none"):
        extensions("data")


@pytest.mark.parametrize("arguments", [["--help"], ["read", "a.txt"]])
def test_the_command_line_says_so_too(arguments, tmp_path):
    code = f"from communique.cli import main; main({arguments})"
    done = run(code, tmp_path / "none")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: COMMUNIQUE_EXTENSIONS")
    assert "Traceback" not in done.stderr


def test_a_table_with_other_columns_is_an_error_of_ours(tmp_path):
    put(tmp_path, "data/organizations.tsv", "Casa Quirpa\tVE\n")
    put(tmp_path, "a.txt", "The Louvre and the Prado signed a memorandum on museums.")
    code = f"from communique.cli import main; main(['read', {str(tmp_path / 'a.txt')!r}])"
    done = run(code, tmp_path)
    assert done.returncode == 1
    assert "your organizations.tsv must begin with this row: name\\talt" in done.stderr
    assert "Traceback" not in done.stderr
