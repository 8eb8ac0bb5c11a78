"""Options and help that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def workspace_option(function: F) -> F:
    """The option ``-w/--workspace``, passed on as the path ``workspace``."""
    return click.option(
        "-w",
        "--workspace",
        type=click.Path(path_type=Path, file_okay=False),
        default="communique-workspace",
        envvar="COMMUNIQUE_WORKSPACE",
        show_default=True,
        show_envvar=True,
        help="Folder of the workspace.",
    )(function)


def store_option(function: F) -> F:
    """The option ``--store``, passed on as ``address``."""
    return click.option(
        "--store",
        "address",
        metavar="URL",
        help="Where a triple store takes queries (http://localhost:7878/query), instead of the "
        "store in the workspace. Name and password for it come from COMMUNIQUE_STORE_USER and "
        "COMMUNIQUE_STORE_PASSWORD.",
    )(function)


def examples(*lines: str) -> str:
    """An epilog that shows commands as they are typed, one to a line.

    >>> examples("communique who UNESCO").splitlines()[1:]
    ['Example:', '  communique who UNESCO']
    """
    # The backspace tells click not to fill the lines that follow.
    return "\b\nExample:\n" + "\n".join(f"  {line}" for line in lines)
