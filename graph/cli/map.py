"""communique map."""

from __future__ import annotations

from pathlib import Path

import click

from .. import maps, network
from ..errors import OutputError
from ..network import Filters
from ..plugins import names
from ..store import Workspace
from ._filters import filter_options
from ._options import examples, workspace_option

EPILOG = examples(
    "communique map who-met-whom.html",
    'communique map near.html --focus "Audrey Azoulay" --depth 2 --since 2020',
    "communique map ties.html --kind countries --status held --min-sources 2",
    'communique map way.html --path "Marcelo Ebrard" "Alejandra Frausto"',
)


@click.command(epilog=EPILOG)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--kind", "drawing", default="people", show_default=True,
              type=click.Choice(names("communique.maps")), help="What is drawn.")  # fmt: skip
@click.option("--story", type=click.Path(path_type=Path, dir_okay=False),
              help="Steps through the map, as YAML.")  # fmt: skip
@filter_options
@workspace_option
def command(out: Path, drawing: str, story: Path | None, filters: Filters, workspace: Path) -> None:
    """Draw an interactive map as one HTML file.

    The file opens in any browser, offline: click on a line for the sentences behind it. A story is
    a list of steps, each with a text and what it shows: since, until, show, path or near.
    """
    if out.suffix.lower() not in (".html", ".htm"):
        raise OutputError(f"{out}: a map is a web page; give it a name that ends in .html")
    opened = Workspace.open(workspace)
    graph = opened.graph()
    built = network.build(maps.kind(drawing).NETWORK, graph, filters)
    steps = maps.read_story(story, built, network.find) if story else ()
    drawn = maps.draw(drawing, built, steps, opened.layouts)
    maps.write(drawn, out)
    click.echo(f"{out}: {drawn.title}. {' '.join((drawn.summary, *drawn.notes))}", err=True)
