"""communique analyze."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import click
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as Grid

from .. import analyze, network
from ..analyze import Table
from ..errors import QueryError
from ..network import Filters
from ..plugins import names
from ..store import Workspace
from ._filters import filter_options
from ._options import examples, workspace_option

EPILOG = examples(
    "communique analyze",
    "communique analyze brokers --since 2015 --figure brokers.svg",
    "communique analyze bilateral --format csv",
    'communique analyze contacts --focus "Audrey Azoulay"',
)
_READABLE = 100
"""Columns of prose."""


@click.command(epilog=EPILOG)
@click.argument("measure", required=False, metavar="[MEASURE]",
                type=click.Choice(names("communique.analyze")))  # fmt: skip
@click.option("--kind", "measured_on", default="", metavar="NETWORK",
              help="people, countries or institutions, if the measure fits several.")  # fmt: skip
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(["table", "csv", "json"]), help="How to print it.")  # fmt: skip
@click.option("--top", default=20, show_default=True, metavar="N",
              help="How many rows a table shows; csv and json have all.")  # fmt: skip
@click.option("--figure", type=click.Path(path_type=Path, dir_okay=False),
              help="Draw it as well, as .svg or .png.")  # fmt: skip
@filter_options
@workspace_option
def command(  # noqa: PLR0917
    measure: str | None,
    measured_on: str,
    form: str,
    top: int,
    figure: Path | None,
    filters: Filters,
    workspace: Path,
) -> None:
    """Measure the network: brokers, circles, bilateral ties, change over time.

    Without MEASURE, the measures are listed. Each table says what it means, whose method it is,
    what it does not say, and how it was made. What is planned, cancelled or denied does not count,
    unless --status asks for it.
    """
    if not measure:
        for name, module in analyze.measures().items():
            click.echo(f"{name:14}{module.TITLE}: {(module.__doc__ or '').splitlines()[0]}")
        return
    known = analyze.measure(measure).NETWORKS
    if measured_on and measured_on not in known:
        raise QueryError(f"{measure} is measured on {' or '.join(known)}, not on “{measured_on}”")
    graph = Workspace.open(workspace).graph()
    measured = network.build(measured_on or known[0], graph, filters)
    table = analyze.analyze(measure, measured)
    if form == "table":
        click.echo(_shown(table, top), nl=False)
    else:
        click.echo({"csv": analyze.to_csv, "json": analyze.to_json}[form](table), nl=False)
    if figure:
        # matplotlib takes a second to import, which a table need not wait for.
        from .. import figures  # noqa: PLC0415

        named = getattr(analyze.measure(measure), "FIGURE", "")
        if not named:
            raise QueryError(f"there is no figure of {measure}")
        drawn = figures.draw(named, analyze.realized(measured), table)
        figures.write(drawn, figure)
        click.echo(f"{figure}: {drawn.caption}", err=True)


def _shown(table: Table, top: int) -> str:
    """The table for people, what it means above it, and how it was made below."""
    rows = [_readable(record) for record in table.records()[:top]]
    more = len(table.rows) - len(rows)
    under = f"{more:,} more; --top {len(table.rows)} or --format csv shows all." if more else ""
    head = (table.title, table.about, "", table.definition, "")
    foot = ("", under, *table.notes, f"Limits: {table.limits}", f"Method: {table.source}",
            f"Made by: {table.made()}")  # fmt: skip
    body = _grid(rows) if rows else "Nothing found.\n"
    return _filled(head) + body + _filled(foot[:1] + tuple(filter(None, foot[1:])))


def _readable(record: dict[str, analyze.Value]) -> dict[str, str]:
    """The cells of a row: an interval beside its number, and no identifiers."""
    cells = {}
    for name, value in record.items():
        low, high = record.get(f"{name} low"), record.get(f"{name} high")
        between = f" ({_cell(low)}–{_cell(high)})" if low is not None else ""
        cells[name] = _cell(value) + between
    return {
        name: cell for name, cell in cells.items() if not name.endswith(("id", " low", " high"))
    }


def _cell(value: analyze.Value) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:,.4g}"
    if isinstance(value, int):
        return f"{value:,}"
    return "".join(c if c.isprintable() else " " for c in value)


def _grid(rows: Sequence[dict[str, str]]) -> str:
    grid = Grid(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    for name in rows[0]:
        grid.add_column(name, overflow="fold")
    for row in rows:
        grid.add_row(*row.values())
    columns = [[name, *(row[name] for row in rows)] for name in rows[0]]
    needed = sum(max(map(cell_len, column)) + 2 for column in columns)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else needed
    file = StringIO()
    Console(file=file, width=width, markup=False, highlight=False, emoji=False).print(grid)
    return "".join(line.rstrip() + "\n" for line in file.getvalue().splitlines())


def _filled(lines: Sequence[str]) -> str:
    return "".join(textwrap.fill(line, _READABLE) + "\n" for line in lines)
