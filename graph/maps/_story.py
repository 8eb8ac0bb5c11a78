"""Stories: views of one map in an order, each with a text, written as YAML.

- title: First contacts
  text: Before 2020 two ministers met.
  until: 2019
  show: Olga Petrova
- text: The way between them led through one ambassador.
  path: [Olga Petrova, Bolat Serik]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx
import yaml

from ..errors import CommuniqueError, OutputError

FIELDS = ("title", "text", "since", "until", "show", "path", "near")
"""``show`` is a name, or two whose tie is shown; ``path`` two names; ``near`` the name or names
whose neighbourhood alone is shown; ``since`` and ``until`` are years or months."""
_NAMES = ("show", "path", "near")

Find = Callable[[Any, str], str]


def read_story(
    path: Path, network: nx.MultiGraph[str], find: Find
) -> tuple[Mapping[str, Any], ...]:
    """The steps of a story, with the numbers of the nodes in place of their names.

    ``find`` gives the node that a name means. Raises `OutputError` with the step that is wrong.
    """
    try:
        steps = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise OutputError(f"{path}: {' '.join(str(error).split())}") from error
    if not isinstance(steps, list) or not steps:
        raise OutputError(f"{path}: a story is a list of steps, each beginning with “- text: …”")
    number = {key: rank for rank, key in enumerate(network)}
    found = []
    for count, step in enumerate(steps, 1):
        try:
            found.append(_step(step, network, number, find))
        except CommuniqueError as error:
            raise OutputError(f"{path}, step {count}: {error}") from error
    return tuple(found)


def _step(
    step: Any, network: nx.MultiGraph[str], number: Mapping[str, int], find: Find
) -> Mapping[str, Any]:
    if not isinstance(step, dict) or not step.get("text"):
        raise OutputError("a step has a “text”")
    unknown = sorted(str(name) for name in step if name not in FIELDS)
    if unknown:
        raise OutputError(f"no field “{unknown[0]}”; there are: {', '.join(FIELDS)}")
    # YAML reads 2019 as a number and 2019-05-01 as a date.
    texts = {name: str(step.get(name) or "") for name in FIELDS if name not in _NAMES}
    nodes = {
        name: [number[find(network.nodes, str(one))] for one in _listed(step.get(name))]
        for name in _NAMES
    }
    if len(nodes["path"]) not in (0, 2):
        raise OutputError("a path has two ends")
    if len(nodes["show"]) > 2:
        raise OutputError("one name is shown, or two and their tie")
    return texts | nodes


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
