"""Every example in a command's help runs as it is written."""

import json
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from communique.cli import demo, main
from communique.pipeline import build
from communique.plugins import modules
from communique.store import Workspace

DATA = Path(__file__).parent.parent.parent / "data"
# The examples ask for these; a dozen of the sample articles name them, and are read in seconds.
NAMED = ("UNESCO", "Audrey Azoulay", "Iran")


def examples():
    for name, module in modules("communique.cli").items():
        for line in (module.command.epilog or "").splitlines():
            if line.startswith("  communique "):
                yield pytest.param(line.strip(), id=f"{name}: {line.strip()}")


def sample():
    """For each name, the first of the sample articles that have it."""
    articles = sorted((DATA / "articles").glob("*.md"))
    for name in NAMED:
        found = [path for path in articles if name in path.read_text(encoding="utf-8")]
        assert found, f"no sample article names {name}"
        yield from found[:2]


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """A folder with what the examples use: articles in several forms, and two workspaces."""
    folder = tmp_path_factory.mktemp("examples")
    for name in ("data/articles", "reports"):
        (folder / name).mkdir(parents=True)
    chosen = sorted(set(sample()))
    for path in chosen:
        shutil.copy(path, folder / "data/articles")
    shutil.copy(chosen[0], folder / "reports")
    if (DATA / "gold").is_dir():
        (folder / "data/gold").mkdir()
        for path in chosen:
            gold = DATA / "gold" / f"{path.stem}.json"
            shutil.copy(gold, folder / "data/gold")
    text = "The minister of culture of Peru met the ambassador of Chile in Lima on Monday."
    (folder / "news.jsonl").write_text(json.dumps({"text": text}) + "\n", encoding="utf-8")
    (folder / "article.txt").write_text(f"Talks in Lima\n\n{text}\n", encoding="utf-8")
    build([folder / "data/articles"], Workspace.create(folder / "communique-workspace"))
    shutil.copytree(folder / "communique-workspace", folder / "my-workspace")
    return folder


@pytest.mark.parametrize("line", list(examples()))
def test_an_example_runs_as_written(line, here, tmp_path, monkeypatch):
    shutil.copytree(here, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COMMUNIQUE_WORKSPACE", raising=False)
    # The demonstration takes the few articles here, not all that the package has.
    monkeypatch.setattr(demo, "files", lambda package: tmp_path / "data")
    words = shlex.split(line)
    done = CliRunner().invoke(main, words[1:])
    assert done.exit_code == 0, done.output
    assert done.exception is None
