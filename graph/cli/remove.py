"""communique remove."""

from __future__ import annotations

from pathlib import Path

import click

from ..pipeline import remove
from ..store import Workspace, articles_called
from ._counts import contents, counted
from ._options import examples, workspace_option
from ._progress import progress

EPILOG = examples(
    "communique remove https://www.trtworld.com/article/13107256",
    'communique remove "UAE pays for rebuilding of Mosul\'s Al-Nuri mosque" -w my-workspace',
)


@click.command(epilog=EPILOG)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@workspace_option
def command(articles: tuple[str, ...], workspace: Path) -> None:
    """Take articles out of the workspace, with all that only they said.

    ARTICLE is the address of an article, its title, or its identifier (sha256-…, or the beginning
    of one). Building from a source that still has the article reads it in again.
    """
    opened = Workspace.open(workspace)
    found = articles_called(opened.graph(), articles)
    with progress() as advance:
        counts = remove(found, opened, progress=advance)
    click.echo(f"{counted(len(found), 'article')} removed", err=True)
    click.echo(f"{workspace}: {contents(counts)}")
