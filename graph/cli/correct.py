"""communique correct."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..pipeline import correct, correction
from ..projection import decisions, without_effect
from ..store import Workspace
from ._counts import contents
from ._options import examples, workspace_option
from ._progress import progress

F = TypeVar("F", bound=Callable[..., Any])


def _common(function: F) -> F:
    """The options that every correction has."""
    reason = click.option("-r", "--reason", required=True, help="Why; it is kept with it.")
    author = click.option("--author", envvar="COMMUNIQUE_AUTHOR", default=getpass.getuser,
                          show_envvar=True, help="Who decides.  [default: your login]")  # fmt: skip
    return reason(author(workspace_option(function)))


@click.group(
    epilog=examples(
        'communique correct rename UNESCO "UNESCO, Paris" --reason "as our reports have it"',
        "communique correct list",
    )
)
def command() -> None:
    """Correct the graph by hand; every correction is kept, with author, time and reason.

    ENTITY is a name or an identifier as `communique who` shows it, FACT an identifier like
    id/meeting/… as `communique query` shows it. The corrections stand in corrections.jsonl of the
    workspace and are obeyed in every build. Two that contradict each other are refused.
    """


@command.command()
@click.argument("entities", nargs=-1, required=True, metavar="ENTITY ENTITY...")
@_common
def merge(entities: tuple[str, ...], **common: Any) -> None:
    """Two or more names are one person, institution or place."""
    if len(entities) < 2:
        raise click.UsageError("name two or more")
    _add("merge", entities, **common)


@command.command()
@click.argument("entities", nargs=-1, required=True, metavar="ENTITY [ENTITY]...")
@click.option("--article", help="Only in this article, ENTITY is another: its address or title.")
@_common
def split(entities: tuple[str, ...], article: str | None, **common: Any) -> None:
    """Names that were taken for one are several; or in one article another is meant."""
    if (len(entities) < 2) == (article is None):
        raise click.UsageError("name two or more, or one with --article")
    _add("split", entities, article or "", **common)


@command.command()
@click.argument("entity")
@click.argument("name")
@_common
def rename(entity: str, name: str, **common: Any) -> None:
    """Show a person, institution or place under another name."""
    _add("rename", [entity], name, **common)


@command.command()
@click.argument("fact")
@_common
def reject(fact: str, **common: Any) -> None:
    """A fact is wrong: it goes from the graph, whatever articles say."""
    _add("reject", [fact], **common)


@command.command()
@click.argument("fact")
@_common
def accept(fact: str, **common: Any) -> None:
    """A fact is right: somebody looked at its sentences."""
    _add("accept", [fact], **common)


@command.command()
@click.argument("fact")
@click.argument("day", metavar="DATE")
@_common
def date(fact: str, day: str, **common: Any) -> None:
    """A fact has another date: a year, a month or a day (2025-03-31)."""
    _add("date", [fact], day, **common)


@command.command()
@click.argument("number", type=click.IntRange(min=1))
@_common
def undo(number: int, **common: Any) -> None:
    """Take back a correction, by its number in the list."""
    _add("undo", [str(number)], **common)


@command.command("list")
@workspace_option
def show(workspace: Path) -> None:
    """The corrections that hold, with numbers; and which contradict others or do nothing now."""
    opened = Workspace.open(workspace)
    decided = decisions(opened)
    for one, number in decided.numbers:
        if one in decided.holding:
            click.echo(f"{number}: {one}")
    for told in [*decided.told(), *without_effect(opened, decided)]:
        click.echo(told)


def _add(
    action: str,
    about: Iterable[str],
    value: str = "",
    *,
    workspace: Path,
    author: str,
    reason: str,
) -> None:
    opened = Workspace.open(workspace)
    made = correction(opened, action, about, value, author=author, reason=reason)
    with progress() as advance:
        counts = correct(made, opened, progress=advance)
    click.echo(f"{made}", err=True)
    click.echo(f"{workspace}: {contents(counts)}")
