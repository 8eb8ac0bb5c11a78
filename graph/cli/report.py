"""communique report."""

from __future__ import annotations

from pathlib import Path

import click

from .. import report
from ..store import Workspace
from ._options import examples, workspace_option

EPILOG = examples("communique report report.html", "communique report report.md -w my-workspace")


@click.command(epilog=EPILOG)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@workspace_option
def command(out: Path, workspace: Path) -> None:
    """Write a report with tables and footnoted sentences, as .html or .md.

    The HTML file opens offline and is made to be printed.
    """
    written = report.write(Workspace.open(workspace).graph(), out)
    tables = ", ".join(f"{table.title.lower()} {len(table.rows):,}" for table in written.tables)
    click.echo(f"{out}: {tables}; {len(written.footnotes):,} sentences", err=True)
