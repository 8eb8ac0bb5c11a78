"""The architecture, held true: who imports whom, what a plug-in has, how large a file may grow."""

import ast
from pathlib import Path

import pytest
from communique.plugins import modules

ROOT = Path(__file__).parent.parent
GRAPH = ROOT / "graph"
FILES = sorted(path for path in GRAPH.rglob("*.py") if "_vendor" not in path.parts)
SHARED = {
    "model", "vocabulary", "errors", "plugins", "statements", "output", "ties", "louvain",
}  # fmt: skip
# examples reads a text and words its facts, for doctests: the two stages meet only there.
COMPOSERS = {"pipeline", "projection", "api", "cli", "__main__", "examples"}
LONGEST = 400


READING = (
    "text", "places", "people", "bodies", "offices", "sentences", "references", "states",
    "instruments", "events", "rules", "took_part",
)  # fmt: skip
"""The folders of reading; each stands on those before it."""


def name(path):
    return str(path.relative_to(ROOT))


def stage(path):
    return path.relative_to(GRAPH).parts[0].removesuffix(".py")


def imported_stages(path):
    """The top-level parts of communique that a file imports, also inside functions."""
    package = ["communique", *path.relative_to(GRAPH).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            target = [*base, *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                yield from part([*target, alias.name])
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield from part(alias.name.split("."))


def part(target):
    if target[0] == "communique" and len(target) > 1:
        found = target[1]
        if (GRAPH / found).is_dir() or (GRAPH / f"{found}.py").exists():
            yield found


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_stage_imports_no_other_stage(path):
    own = stage(path)
    allowed = SHARED | {own}
    if own in SHARED:
        allowed = SHARED
    found = set(imported_stages(path))
    assert own in COMPOSERS or own == "__init__" or found <= allowed, found - allowed


@pytest.mark.parametrize("folder", READING)
def test_a_folder_of_reading_stands_on_those_before_it(folder):
    later = {*READING[READING.index(folder) + 1 :]}
    for path in (GRAPH / "read" / folder).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 2:
                assert (node.module or "").split(".")[0] not in later, f"{name(path)}:{node.lineno}"


def test_every_folder_of_reading_has_its_place():
    assert {path.name for path in (GRAPH / "read").iterdir() if path.is_dir()} - {
        "__pycache__"
    } == {*READING}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_shared_code_and_stages_know_nothing_of_what_composes_them(path):
    own = stage(path)
    if own != "__main__":
        assert own == "cli" or "cli" not in imported_stages(path)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_module_has_a_docstring_and_fits_in_one_head(path):
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source)) or not source.strip()
    assert source.count("\n") <= LONGEST


@pytest.mark.parametrize(
    ("package", "agreed"),
    [
        ("communique.load", {"EXTENSIONS": tuple, "load": callable}),
        ("communique.export", {"EXTENSIONS": tuple, "TITLE": str, "write": callable}),
        ("communique.maps", {"TITLE": str, "NETWORK": str, "build": callable}),
        ("communique.cli", {"command": callable}),
    ],
)
def test_every_plug_in_has_the_agreed_names(package, agreed):
    found = modules(package)
    assert found
    for plug_in, module in found.items():
        for attribute, kind in agreed.items():
            value = getattr(module, attribute, None)
            fits = kind(value) if kind is callable else isinstance(value, kind)
            assert fits, f"{package}.{plug_in}.{attribute}"


def test_nothing_catches_everything():
    broad = {"Exception", "BaseException"}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                caught = {
                    part.id for part in ast.walk(node.type or node) if isinstance(part, ast.Name)
                }
                assert node.type is not None and not caught & broad, f"{name(path)}:{node.lineno}"


def test_every_file_is_opened_with_its_encoding():
    readers = {"read_text", "write_text"}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                named = {keyword.arg for keyword in node.keywords}
                where = f"{name(path)}:{node.lineno}"
                assert node.func.attr not in readers or "encoding" in named, where
