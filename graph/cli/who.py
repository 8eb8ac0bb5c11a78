"""communique who."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from ..dossier import SECTIONS, Citation, Dossier, Entry, Match, dossier, find, short_id
from ..store import Workspace
from ._options import examples, workspace_option

EPILOG = examples(
    "communique who UNESCO",
    "communique who Iran -w my-workspace",
)


@click.command(epilog=EPILOG)
@click.argument("name")
@workspace_option
def command(name: str, workspace: Path) -> None:
    """The dossier of a person, country, institution or place, with the sentences behind it.

    Some words of the name are enough; if several are meant, they are listed with their identifiers,
    of which one may stand for NAME.
    """
    graph = Workspace.open(workspace).graph()
    matches = find(graph, name)
    if len(matches) > 1:
        click.echo(f"{len(matches)} are named so; ask for one by more of its name or by its id:")
        for match in matches:
            click.echo(f"  {_title(match)}\n      {short_id(match.iri)}")
        return
    for line in _lines(dossier(graph, matches[0])):
        click.echo(line)


def _title(match: Match) -> str:
    known = ", ".join(filter(None, [match.kind, match.country]))
    aliases = f"; also {', '.join(match.aliases)}" if match.aliases else ""
    return f"{match.name} ({known}){aliases}"


def _lines(dossier: Dossier) -> Iterator[str]:

    yield _title(dossier.match)
    for type, entries in dossier.entries.items():
        yield f"\n{SECTIONS[type]} ({len(entries)})"
        for entry in entries:
            yield f"  {_summary(entry)}"
            yield from (f"      {_source(citation)}" for citation in entry.citations)


def _summary(entry: Entry) -> str:
    where = f" in {entry.place}" if entry.place else ""
    stands = ", ".join(filter(None, [entry.status, f"belief {entry.belief:.2f}"]))
    return f"{entry.date or 'undated'}  {entry.text}{where} [{stands}]"


def _source(citation: Citation) -> str:
    place = ", ".join(filter(None, [citation.publisher, citation.published, citation.url]))
    return f"“{' '.join(citation.sentence.split())}” — {place or citation.title}"
