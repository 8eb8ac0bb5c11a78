"""The notebooks run from clean, and what is written in them is about what they give today."""

import ast
import difflib
import importlib.util
import re
from pathlib import Path

import nbformat
import pytest

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
# Better reading changes figures and names with every release, which then renews the notebooks; what
# differs more than this tells something else than the text around it.
ALIKE = 0.7


def renewal():
    spec = importlib.util.spec_from_file_location("renew", FOLDER / "renew.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outputs(notebook):
    """The text of each output by its kind; of a map or a report, only that there is one."""
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            kinds = output.get("data", {output.output_type: output.get("text", "")})
            for kind, text in sorted(kinds.items()):
                framed = kind == "text/html" and text.startswith("<iframe")
                yield kind, ["frame"] if framed else re.sub(r"<[^>]*>", " ", text).split()


# The client of notebooks, and what it builds on, are not ours.
@pytest.mark.filterwarnings("default")
def test_notebooks_run_from_clean_and_give_what_is_written_in_them(tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    # In one folder and one test: what the first reads, which takes longest, the others find.
    folder = tmp_path / "run"
    folder.mkdir()
    for path in NOTEBOOKS:
        found = list(outputs(renewal().executed(path, folder)))
        written = list(outputs(nbformat.read(path, as_version=4)))
        assert [kind for kind, _ in found] == [kind for kind, _ in written], path.name
        words = [[word for _, text in side for word in text] for side in (found, written)]
        ratio = difflib.SequenceMatcher(None, *words, autojunk=False).ratio()
        assert ratio > ALIKE, f"{path.name}; run: python notebooks/renew.py"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_is_committed_run_from_top_to_bottom_without_errors(path):
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert not [o for cell in cells for o in cell.outputs if o.output_type == "error"]
    assert not [o for cell in cells for o in cell.outputs if o.get("name") == "stderr"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_calls_public_names_alone(path):
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    for node in ast.walk(ast.parse("\n".join(cell.source for cell in cells))):
        if isinstance(node, ast.Attribute):
            assert not node.attr.startswith("_")
        if isinstance(node, ast.ImportFrom):
            assert not node.module.startswith("communique")
        if isinstance(node, ast.Import):
            assert not [a.name for a in node.names if a.name.startswith("communique.")]


def test_the_readme_lists_every_notebook():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\((\d-[\w-]+\.ipynb)\)", text) == [path.name for path in NOTEBOOKS]
    for path in NOTEBOOKS:
        for link in re.findall(
            r"\]\(([^)]+)\)", "".join(nbformat.read(path, 4)["cells"][-1].source)
        ):
            assert (FOLDER / link).exists(), link
