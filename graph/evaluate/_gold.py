"""Gold: one JSON file for each article, with the facts that it says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import ArticleError, MalformedArticle, UnreadableArticle

Json = dict[str, Any]

_FIELDS = {
    "countries": ("iso",),
    "people": ("name", "roles"),
    "organizations": ("name",),
    "meetings": ("participants", "status"),
    "agreements": ("label", "parties", "signatories", "status"),
    "events": ("label",),
}
_ROLE = ("title", "of", "to", "org")


def read_gold(folder: Path, on_error: Callable[[ArticleError], None]) -> dict[str, Json]:
    """The gold of a folder's JSON files by the stem of their names, in order.

    A file that is no gold goes to ``on_error``.
    """
    found = {}
    for path in sorted(folder.glob("*.json")):
        try:
            found[path.stem] = _read(path)
        except ArticleError as error:
            on_error(error)
    return found


def _read(path: Path) -> Json:
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnreadableArticle(str(path), f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise MalformedArticle(str(path), "is not JSON in UTF-8") from error
    if problem := _problem(gold):
        raise MalformedArticle(str(path), problem)
    return dict(gold)


def _problem(gold: object) -> str:
    """What makes this no gold; empty if it is."""
    if not isinstance(gold, dict):
        return "is no gold: not an object"
    for label, fields in _FIELDS.items():
        if not isinstance(gold.get(label), list):
            return f'is no gold: no list of "{label}"'
        for entry in gold[label]:
            if missing := _missing(entry, fields):
                return f'is no gold: {label} without "{missing}"'
    for person in gold["people"]:
        for role in person["roles"]:
            if missing := _missing(role, _ROLE):
                return f'is no gold: roles without "{missing}"'
    return ""


_LISTS = frozenset({"roles", "participants", "parties", "signatories", "of", "to"})


def _missing(entry: object, fields: tuple[str, ...]) -> str:
    """The first field that an entry lacks or has in the wrong form; empty if it has all."""
    if not isinstance(entry, dict):
        return fields[0]
    for field in fields:
        value = entry.get(field)
        fits = isinstance(value, list) if field in _LISTS else isinstance(value, str)
        if not fits and not (field == "org" and value is None and field in entry):
            return field
    return ""
