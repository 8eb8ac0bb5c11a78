"""From articles about cultural diplomacy to a knowledge graph.

>>> import communique as cq
>>> "open" in cq.__all__
True

`read` shows what one article says, `build` makes a workspace of many, and `open` opens one: the
`Graph` that both give answers questions, and draws maps and reports. What goes wrong on purpose is
a `CommuniqueError`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .errors import CommuniqueError

if TYPE_CHECKING:
    from pathlib import Path

    from .api import ArticleFacts, Graph

__all__ = ["CommuniqueError", "build", "open", "read"]
__version__ = "0.1.0"

# Imported inside the functions: a language model's library and drawing take seconds to import.


def read(
    text: str, *, title: str = "", url: str = "", publisher: str = "", published: str = ""
) -> ArticleFacts:
    """What one article says, each statement with its sentence.

    ``published`` is an ISO 8601 prefix (2025-06-15): without it, "on Thursday" has no date. A title
    is taken for a part of the text that stands above it. Raises `ModelError` where the language
    model is missing.
    """
    from .api import read_text  # noqa: PLC0415

    return read_text(text, title=title, url=url, publisher=publisher, published=published)


def build(
    sources: str | Path | Iterable[str | Path],
    workspace: str | Path = "communique-workspace",
) -> Graph:
    """Read files and folders of articles into a workspace, and open it.

    Articles that are known are not read again; what could not be read is in `Graph.failed`. Raises
    `WorkspaceError` where the folder cannot be used, or nothing could be read into a new one.
    """
    from .api import build_graph  # noqa: PLC0415

    return build_graph(sources, workspace)


def open(workspace: str | Path = "communique-workspace") -> Graph:
    """The graph of a workspace. Raises `WorkspaceError` where there is none."""
    from .api import open_graph  # noqa: PLC0415

    return open_graph(workspace)


class _Package(ModuleType):
    """Keeps `communique.read` the function above.

    The stage that reads is a package of the same name, and importing a package makes it an
    attribute of its parent. It can still be imported from: ``from communique.read import READER``.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if name != "read" or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
