"""communique query."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from .. import store
from ._options import examples, workspace_option

EPILOG = examples(
    "communique query who-met-whom --since 2024",
    "communique query roles --title ambassador --format csv",
    'communique query "SELECT ?name { ?p a schema:Person ; skos:prefLabel ?name }"',
)


@click.command(
    epilog=EPILOG, context_settings={"ignore_unknown_options": True, "allow_extra_args": True}
)
@click.argument("query", required=False)
@click.argument("values", nargs=-1, type=click.UNPROCESSED)
@click.option("-f", "--file", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Read the query from a file.")  # fmt: skip
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(["table", "csv", "tsv", "json", "xml", "turtle"]),
              help="How to print what was found.")  # fmt: skip
@workspace_option
def command(
    query: str | None, values: tuple[str, ...], file: Path | None, form: str, workspace: Path
) -> None:
    """Ask the graph: SPARQL, or the name of a query with its parameters.

    Without QUERY, the named queries are listed with their parameters. All prefixes of the ontology
    are known. Updates, and queries that would reach the network, are refused.
    """
    if file:
        values = (query, *values) if query else values
        query = file.read_text(encoding="utf-8")
    if not query:
        click.echo(store.described_queries())
        return
    graph = store.Workspace.open(workspace).graph()
    found = store.query(graph, query, _parameters(values))
    width = max(40, shutil.get_terminal_size((100, 0)).columns)
    click.echo(store.results_to_bytes(found, form, width=width), nl=False)


def _parameters(values: tuple[str, ...]) -> dict[str, str]:
    """Parameters from ``--name value`` or ``--name=value``."""
    parameters: dict[str, str] = {}
    rest = list(values)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if not name.startswith("--"):
            raise click.UsageError(f"unexpected {name!r}; parameters are given as --name value")
        if not equals and not rest:
            raise click.UsageError(f"{name} needs a value")
        parameters[name[2:]] = value if equals else rest.pop(0)
    return parameters
