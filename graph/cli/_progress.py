"""Progress of long work on standard error, where a person is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_WORDS = {
    "load": "articles loaded",
    "read": "articles read",
    "link": "articles linked",
    "store": "articles stored",
    "check": "articles checked",
    "send": "graphs compared",
}


@contextmanager
def progress() -> Iterator[Callable[[str, int], None]]:
    """A function to call with a stage and how many articles it has done.

    It draws only on a terminal: a log or a pipe gets nothing.
    """
    if not sys.stderr.isatty():
        yield lambda stage, done: None
        return
    # Imported here: most commands draw no progress, and rich takes longer than their answer.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed:>7,.0f} {task.description}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def show(stage: str, done: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(_WORDS.get(stage, stage), total=None)
            bars.update(tasks[stage], completed=done)

        yield show
