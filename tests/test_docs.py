"""The documentation: it builds, asks nothing of the network, and its examples run."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shown import commands, difference, failure

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
# A fenced block with its language and, for a file that the reader is to write, its name.
BLOCK = re.compile(
    r'^```(?P<language>\w+)(?: title="(?P<file>[^"]+)")?\n(?P<text>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)
# Elements with which a browser fetches something by itself.
FETCHED = re.compile(
    r"<(?:script|img|iframe)\b[^>]*\bsrc=[\"']?(?:https?:)?//"
    r"|<link\b(?![^>]*rel=[\"']?(?:canonical|alternate))[^>]*\bhref=[\"']?(?:https?:)?//"
    r"|@import|url\([\"']?(?:https?:)?//"
)


def blocks(page):
    return list(BLOCK.finditer(page.read_text(encoding="utf-8")))


PAGES = [
    page
    for page in sorted(DOCS.glob("*.md"))
    if page.name != "extend.md"
    and any(block["language"] in {"console", "python"} for block in blocks(page))
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder),
         "--config-file", str(ROOT / "mkdocs.yml")],
        capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_site_fetches_nothing_from_elsewhere(site):
    pages = [*site.rglob("*.html"), *site.rglob("*.css")]
    assert len(pages) > 15
    for page in pages:
        found = FETCHED.search(page.read_text(encoding="utf-8"))
        assert not found, f"{page.name}: {found[0]}"


def test_the_reference_has_every_command_and_what_it_prints_as_help(site):
    text = (site / "commands.html").read_text(encoding="utf-8")
    for name in ("build", "correct", "analyze"):
        assert f'id="{name}"' in text
    assert "communique correct merge" in text
    assert "Take back a correction" in text


def test_the_reference_has_the_docstrings(site):
    text = (site / "python.html").read_text(encoding="utf-8")
    for name in ("communique.model.Fact", "communique.pipeline.build"):
        assert f'id="{name}"' in text


def test_nothing_of_the_site_is_installed():
    setup = (ROOT / "setup.cfg").read_text(encoding="utf-8")
    assert "docs" not in setup.partition("[options.extras_require]")[0]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_do_what_it_shows(page, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.delenv("COMMUNIQUE_WORKSPACE", raising=False)
    known = {}
    for block in blocks(page):
        if block["file"]:
            Path(block["file"]).write_text(block["text"], encoding="utf-8")
        elif block["language"] == "console":
            for line, shown in commands(block["text"]):
                assert not (wrong := failure(line, shown)), wrong
        elif block["language"] == "python":
            exec(compile(block["text"], page.name, "exec"), known)


def test_what_the_recipes_write_is_found_and_does_what_they_show(tmp_path):
    """Each file of the page is written into a folder of extensions, and its command is run."""
    variables = {**os.environ, "COMMUNIQUE_EXTENSIONS": "my-extensions", "COLUMNS": "90"}
    variables.pop("COMMUNIQUE_WORKSPACE", None)
    wrong = []
    for block in blocks(DOCS / "extend.md"):
        if name := block["file"]:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["text"], encoding="utf-8")
        elif block["language"] != "console":
            continue
        for line, shown in commands(block["text"]):
            done = subprocess.run(
                [sys.executable, "-m", *shlex.split(line)],
                cwd=tmp_path, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                encoding="utf-8", check=False,
            )  # fmt: skip
            if done.returncode or difference(shown, done.stdout):
                wrong.append(f"$ {line}\n{done.stdout}")
    assert not wrong, "\n".join(wrong)
