"""communique who."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from ..dossier import SECTIONS, Citation, Dossier, Entry, Match, Told, dossier, find, short_id
from ..link import Comparison
from ..merge import Telling, sum_of_belief
from ..projection import comparisons
from ..store import Workspace
from ._options import examples, workspace_option

EPILOG = examples(
    "communique who UNESCO",
    "communique who Iran -w my-workspace",
    "communique who UNESCO --why",
)


@click.command(epilog=EPILOG)
@click.argument("name")
@click.option(
    "--why", is_flag=True, help="Also say why names are taken for one, and what belief adds up to."
)
@workspace_option
def command(name: str, workspace: Path, why: bool) -> None:
    """The dossier of a person, country, institution or place, with the sentences behind it.

    Some words of the name are enough; if several are meant, they are listed with their identifiers,
    of which one may stand for NAME.
    """
    opened = Workspace.open(workspace)
    graph = opened.graph()
    matches = find(graph, name)
    if len(matches) > 1:
        click.echo(f"{len(matches)} are named so; ask for one by more of its name or by its id:")
        for match in matches:
            click.echo(f"  {_title(match)}\n      {short_id(match.iri)}")
        return
    identity = _identity(comparisons(opened, matches[0].iri)) if why else ()
    for line in _lines(dossier(graph, matches[0]), identity, why):
        click.echo(line)


def _title(match: Match) -> str:
    known = ", ".join(filter(None, [match.kind, match.country]))
    aliases = f"; also {', '.join(match.aliases)}" if match.aliases else ""
    return f"{match.name} ({known}){aliases}"


def _lines(dossier: Dossier, identity: Iterable[str], why: bool) -> Iterator[str]:
    yield _title(dossier.match)
    yield from identity
    for type, entries in dossier.entries.items():
        yield f"\n{SECTIONS[type]} ({len(entries)})"
        for entry in entries:
            yield f"  {_summary(entry)}"
            yield from (f"      {_source(citation)}" for citation in entry.citations)
            yield from (f"      {line}" for line in _disagreements(entry))
            if why:
                yield from (f"      {line}" for line in _belief(entry))


def _identity(found: Iterable[Comparison]) -> Iterator[str]:
    """Which names are taken for one, and which look like it and are not."""
    by_verdict = {
        joined: [one for one in found if one.joined is joined] for joined in (True, False)
    }
    for joined, heading in ((True, "Why these names are one"), (False, "Looks alike, kept apart")):
        if by_verdict[joined]:
            yield f"\n{heading} ({len(by_verdict[joined])})"
            yield from (f"  {one}" for one in by_verdict[joined])


def _disagreements(entry: Entry) -> Iterator[str]:
    for field, said in entry.disagreements().items():
        told = "; ".join(f"{value} ({', '.join(where)})" for value, where in said.items())
        yield f"articles differ in {field}: {told}"


def _belief(entry: Entry) -> Iterator[str]:
    """The sum of belief, and what each article puts into it."""
    yield f"belief {sum_of_belief(map(_telling, entry.told))}"
    for one in entry.told:
        repeats = sum(other.source == one.source for other in entry.told) > 1
        rules = ", ".join(one.rules)
        told = f"{one.modality}, {one.confidence:.2f} by {rules}: {_telling(one).support:.2f}"
        yield f"  {one.article}: {told}{', one report with others' if repeats else ''}"


def _telling(told: Told) -> Telling:
    return Telling(told.source, told.confidence, told.modality)


def _summary(entry: Entry) -> str:
    where = f" in {entry.place}" if entry.place else ""
    stands = ", ".join(filter(None, [entry.status, f"belief {entry.belief:.2f}"]))
    return f"{entry.date or 'undated'}  {entry.text}{where} [{stands}]"


def _source(citation: Citation) -> str:
    place = ", ".join(filter(None, [citation.publisher, citation.published, citation.url]))
    return f"“{' '.join(citation.sentence.split())}” — {place or citation.title}"
