"""communique query."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from .. import store
from ._options import examples, store_option, workspace_option

EPILOG = examples(
    "communique query who-met-whom --person Azoulay --since 2020",
    "communique query roles --title ambassador --format csv",
    'communique query "SELECT ?name { ?p a schema:Person ; skos:prefLabel ?name }"',
)


@click.command(
    epilog=EPILOG, context_settings={"ignore_unknown_options": True, "allow_extra_args": True}
)
@click.argument("query", required=False)
@click.argument("values", nargs=-1, type=click.UNPROCESSED, metavar="[--PARAMETER VALUE]...")
@click.option("-f", "--file", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Read the query from a file.")  # fmt: skip
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(store.FORMATS), help="How to print what was found.")  # fmt: skip
@click.option("--timeout", default=store.SECONDS, show_default=True,
              type=click.FloatRange(0, min_open=True), help="Seconds it may take.")  # fmt: skip
@click.option("--update", is_flag=True, help="Let the query change the graph.")
@store_option
@workspace_option
def command(
    query: str | None,
    values: tuple[str, ...],
    *,
    file: Path | None,
    form: str,
    timeout: float,
    update: bool,
    address: str | None,
    workspace: Path,
) -> None:
    """Ask the graph: SPARQL, or the name of a query with its parameters.

    Without QUERY, the named queries are listed with their parameters. All prefixes of the ontology
    are known. Queries that would reach the network are refused; updates are, without --update. An
    update stands until the graph is made anew from the readings: what is to stay is a correction.
    """
    if file:
        values = (query, *values) if query else values
        query = file.read_text(encoding="utf-8")
    if not query:
        click.echo(store.described_queries())
        return
    parameters = _parameters(values)
    width = max(40, shutil.get_terminal_size((100, 0)).columns)
    if update and parameters:
        raise click.UsageError("an update takes no parameters")
    if address:
        # Imported here: an HTTP client takes longer to import than most answers take.
        from ..store.endpoint import Endpoint  # noqa: PLC0415

        with Endpoint(address, timeout) as endpoint:
            if update:
                endpoint.update(query)
            else:
                text = store.text_of(query, parameters)
                click.echo(endpoint.ask(text, form, width), nl=False)
    elif update:
        store.change(store.Workspace.open(workspace), query, seconds=timeout)
    else:
        opened = store.Workspace.open(workspace)
        answer = store.ask(opened, query, parameters, format=form, seconds=timeout, width=width)
        click.echo(answer, nl=False)


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
