"""communique demo."""

from __future__ import annotations

import shlex
from importlib.resources import files
from pathlib import Path

import click

from ..api import open_graph
from ..pipeline import Counts, build
from ..store import Workspace
from ._counts import contents
from ._options import examples
from ._progress import progress


@click.command(epilog=examples("communique demo", "communique demo first-look"))
@click.argument(
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default="communique-demo",
    metavar="[FOLDER]",
)
def command(folder: Path) -> None:
    """Read the sample articles, and write a workspace, a map and a report.

    Everything goes into FOLDER (communique-demo), which may be deleted afterwards. What to try next
    is printed at the end.
    """
    click.echo("Reading the sample articles: the first time takes about half a minute …", err=True)
    folder.mkdir(parents=True, exist_ok=True)
    workspace = Workspace.create(folder / "workspace")
    with progress() as advance:
        counts = build([str(files("communique.data") / "articles")], workspace, progress=advance)
    drawn, written = folder / "who-met-whom.html", folder / "report.html"
    graph = open_graph(workspace.path)
    graph.map().save(drawn)
    graph.report().save(written)
    click.echo(_what_now(counts, folder / "workspace", drawn, written))


def _what_now(counts: Counts, workspace: Path, drawn: Path, written: Path) -> str:
    chosen = f"-w {shlex.quote(str(workspace))}"
    return f"""\
Read: {contents(counts)}.

  workspace  {workspace}
  map        {drawn}   open it in a browser: click on a line for the sentences
  report     {written}

Try next:
  communique who UNESCO {chosen}
  communique query who-met-whom {chosen}
  communique build YOUR-ARTICLES -w my-workspace"""
