"""communique export."""

from __future__ import annotations

from pathlib import Path

import click

from .. import export, network
from ..network import Filters
from ..plugins import names
from ..store import Workspace
from ._filters import filter_options
from ._options import examples, workspace_option

EPILOG = examples(
    "communique export graph.ttl",
    "communique export people.graphml --since 2020",
    "communique export people.csv --country IR",
)


@click.command(epilog=EPILOG)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "form", type=click.Choice(names("communique.export")),
              help="The format, where the file's suffix does not tell.")  # fmt: skip
@filter_options
@workspace_option
def command(out: Path, form: str | None, filters: Filters, workspace: Path) -> None:
    """Write the graph in a format of other programs.

    RDF (.ttl, .trig, .nq, .jsonld) has everything. GraphML, GEXF and CSV have the network of who
    met whom; the filters are for these.
    """
    graph = Workspace.open(workspace).graph()
    source = export.Source(
        graph, lambda: network.people_network(graph, filters), filters.describe()
    )
    for path, contents in export.export(source, out, form).items():
        click.echo(f"{path}: {contents}", err=True)
