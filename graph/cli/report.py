"""communique report."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from .. import report
from ..api import compose
from ..errors import NotFound, QueryError
from ..network import Filters
from ..store import Workspace
from ._filters import filter_options
from ._options import examples, workspace_option

EPILOG = examples(
    "communique report report.html",
    "communique report report.docx --focus UNESCO --since 2010",
    "communique report brief.md --country IR --country RU -w my-workspace",
)


@click.command(epilog=EPILOG)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--country", "countries", multiple=True, metavar="CODE",
              help="Given twice: what is between these two.")  # fmt: skip
@partial(filter_options, without=("country", "path"))
@workspace_option
def command(out: Path, countries: tuple[str, ...], filters: Filters, workspace: Path) -> None:
    """Write a report with pictures, tables and footnoted sentences.

    OUT is .html, .md, .docx or .pdf: an overview of all articles; with --focus the dossier of one
    name; with two --country what is between the two. Every file opens offline and is made to be
    printed. The bibliography is written beside it for BibTeX and Zotero.
    """
    if len(countries) not in (0, 2):
        raise QueryError(
            "a report between countries needs --country twice: --country A --country B"
        )
    if out.suffix.lower() not in report.FORMS:
        raise NotFound(f"{out}: a report is written as {', '.join(report.FORMS)}")
    contents = compose(Workspace.open(workspace).graph(), filters, countries)
    report.write(contents, out)
    tables = ", ".join(f"{table.title.lower()} {len(table.rows):,}" for table in contents.tables)
    click.echo(f"{out}: {tables}; {len(contents.footnotes):,} sentences", err=True)
