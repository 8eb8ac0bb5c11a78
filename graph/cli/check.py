"""communique check."""

from __future__ import annotations

from pathlib import Path

import click

from ..check import check
from ..projection import decisions, without_effect
from ..store import Workspace
from ._options import examples, workspace_option
from ._progress import progress

EPILOG = examples(
    "communique check --quiet",
)


@click.command(epilog=EPILOG)
@click.option("-q", "--quiet", is_flag=True, help="Leave out warnings.")
@workspace_option
def command(quiet: bool, workspace: Path) -> None:
    """Check the graph: its shapes, its invariants, and every quotation.

    Each problem is printed with its article and node. The exit status is 1 when there is one that
    is more than a warning.
    """
    opened = Workspace.open(workspace)
    found = {"Violation": 0, "Warning": 0}
    decided = decisions(opened)
    for told in without_effect(opened, decided):
        found["Warning"] += 1
        if not quiet:
            click.echo(f"Warning: {told}")
    for told in decided.told():
        found["Violation"] += 1
        click.echo(f"Violation: {told}")
    snapshot = opened.snapshot()
    with progress() as advance:
        problems = check(opened.graph(), lambda done: advance("check", done), snapshot=snapshot)
        for problem in problems:
            found[problem.severity] = found.get(problem.severity, 0) + 1
            if not (quiet and problem.severity == "Warning"):
                click.echo(f"{problem.severity}: {problem}")
    click.echo(f"{found['Violation']} problems, {found['Warning']} warnings", err=True)
    if found["Violation"]:
        raise click.exceptions.Exit(1)
