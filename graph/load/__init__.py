"""Loading: files, folders and standard input become articles.

Each format is one file of this folder, found by itself, with ``EXTENSIONS`` (lower case, with the
dot) and ``load(path)``, which yields an `Article` for each record, or the `ArticleError` of a
record that cannot be used, so that the records after it still come.

In a folder, hidden files (``.DS_Store``, ``.git``) are no articles and are passed over. README,
LICENSE and NOTICE files and files of formats that no loader knows are passed over too, and said in
one `SkippedFiles` per folder, so that nobody wonders where a file went.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from ..errors import ArticleError, SkippedFiles, UnreadableArticle
from ..model import Article
from ..plugins import modules
from . import _article, _text

_ABOUT_THE_FOLDER = re.compile(r"(readme|licen[cs]e|notice|copying|changelog)\b", re.IGNORECASE)


@cache
def loaders() -> dict[str, ModuleType]:
    """The loader of each file extension."""
    found = modules(__package__)
    return {extension: module for module in found.values() for extension in module.EXTENSIONS}


def load(
    sources: Iterable[str | Path], on_error: Callable[[ArticleError], None]
) -> Iterator[Article]:
    """The articles of files and folders, each folder in the order of its names.

    ``-`` is plain text on standard input. What cannot be used goes to ``on_error``; the rest goes
    on.
    """
    for source in sources:
        for found in _load_one(source):
            if isinstance(found, ArticleError):
                on_error(found)
            else:
                yield found


def _load_one(source: str | Path) -> Iterator[Article | ArticleError]:
    if str(source) == "-":
        yield from _load_standard_input()
        return
    path = Path(source)
    try:
        if path.is_dir():
            yield from _load_folder(path, set())
        else:
            yield from _load_file(path)
    except (OSError, ValueError) as error:
        # A name too long, or with a NUL, fails before anything is opened.
        yield _text.unreadable(path, error)


def _load_standard_input() -> Iterator[Article | ArticleError]:
    place = "standard input"
    try:
        text = _text.decode(sys.stdin.buffer.read(_text.LIMIT + 1), place)
        yield _article.from_plain_text(text, place)
    except ArticleError as error:
        yield error


def _load_file(path: Path) -> Iterator[Article | ArticleError]:
    loader = loaders().get(path.suffix.lower())
    if not path.exists():
        yield UnreadableArticle(_text.place_of(path), "no such file or folder")
    elif not path.is_file():
        yield UnreadableArticle(_text.place_of(path), "neither a file nor a folder")
    elif loader is None:
        known = ", ".join(sorted(loaders()))
        shown = path.suffix or "a name without an extension"
        yield UnreadableArticle(
            _text.place_of(path), f"no loader for {shown}; articles are files in {known}"
        )
    else:
        yield from _load_records(path, loader)


def _load_records(path: Path, loader: ModuleType) -> Iterator[Article | ArticleError]:
    try:
        yield from loader.load(path)
    except ArticleError as error:
        yield error
    except OSError as error:
        yield _text.unreadable(path, error)


def _load_folder(folder: Path, visited: set[Path]) -> Iterator[Article | ArticleError]:
    real = folder.resolve()
    if real in visited:
        # A link to a folder that is being walked already: walking it again would never end.
        return
    visited.add(real)
    if (folder / "workspace.json").is_file() and (folder / "readings").is_dir():
        yield SkippedFiles(_text.place_of(folder), "a workspace, not articles: passed over")
        return
    try:
        children = sorted(child for child in folder.iterdir() if not child.name.startswith("."))
    except OSError as error:
        yield _text.unreadable(folder, error)
        return
    skipped: Counter[str] = Counter()
    for child in children:
        if child.is_dir():
            yield from _load_folder(child, visited)
        elif _ABOUT_THE_FOLDER.match(child.name):
            skipped[child.name] += 1
        elif child.suffix.lower() not in loaders():
            skipped[child.suffix.lower() or "without extension"] += 1
        else:
            yield from _load_file(child)
    if skipped:
        yield SkippedFiles(_text.place_of(folder), _skipped(skipped))


def _skipped(counts: Counter[str]) -> str:
    total = counts.total()
    listed = ", ".join(f"{name} {count}" for name, count in sorted(counts.items())[:8])
    more = ", …" if len(counts) > 8 else ""
    files = "file that holds" if total == 1 else "files that hold"
    return f"skipped {total} {files} no articles ({listed}{more})"
