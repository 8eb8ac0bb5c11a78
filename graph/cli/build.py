"""communique build."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import SkippedFiles
from ..pipeline import build
from ..store import Workspace, by_graph
from ._counts import contents, counted
from ._options import examples, store_option, workspace_option
from ._progress import progress

EPILOG = examples(
    "communique build data/articles",
    "communique build news.jsonl reports/ -w my-workspace",
)


@click.command(epilog=EPILOG)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@store_option
@workspace_option
def command(sources: tuple[str, ...], address: str | None, workspace: Path) -> None:
    """Read articles and bring the workspace's graph up to date.

    SOURCE is a file (.txt, .md, .html, .jsonl), a folder of such files, or - for plain text on
    standard input. Articles that were read before are not read again. Without any SOURCE, the graph
    is made anew from what was read.

    With --store, the graphs of the endpoint are made equal to the workspace's: only those that
    differ are sent, and what was cut short goes on the next time.

    What cannot be read is named on standard error, and the rest goes on. The exit status is 1 when
    no article at all could be used.
    """
    opened = Workspace.create(workspace) if sources else Workspace.open(workspace)
    try:
        with progress() as advance:
            counts = build(sources, opened, progress=advance)
    except KeyboardInterrupt:
        click.echo("\nInterrupted. What was read is kept: the same command goes on.", err=True)
        raise
    for problem in counts.failed:
        click.echo(f"{problem}", err=True)
    failed = sum(not isinstance(problem, SkippedFiles) for problem in counts.failed)
    click.echo(
        f"{counted(counts.loaded, 'article')}: {counts.read} read, {counts.known} known before, "
        f"{failed} failed",
        err=True,
    )
    if opened.exists:
        click.echo(f"{workspace}: {contents(counts)}")
        if address:
            click.echo(f"{address}: {counted(_mirror(opened, address), 'graph')} sent")
    if failed and not counts.loaded:
        raise click.exceptions.Exit(1)


def _mirror(workspace: Workspace, address: str) -> int:
    # Imported here: a build without a remote store does not need an HTTP client.
    from ..store.endpoint import Endpoint  # noqa: PLC0415

    with Endpoint(address) as endpoint, progress() as advance:
        return endpoint.mirror(by_graph(workspace.graph()), advance)
