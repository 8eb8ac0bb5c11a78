"""communique path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click
import networkx as nx

from .. import analyze, network
from ..analyze import Step
from ..dossier import Match, find, short_id
from ..errors import NotFound, QueryError
from ..network import Filters
from ..statements import Citation
from ..store import Workspace
from ._filters import filter_options
from ._options import examples, workspace_option

Steps = tuple[Step, ...]

EPILOG = examples(
    "communique path Iran Russia",
    'communique path "Amina Mohamed" "Olivia Grange" --in-time',
)
_NETWORKS = ("people", "countries", "institutions", "both", "attendance")
"""Where a way is looked for, one after the other: that two met says more than that they were in one
hall."""
_THINGS = 3
_SENTENCES = 2
"""How many meetings of a step, and sentences of a meeting, are shown: the surest, and the first."""


@click.command(epilog=EPILOG)
@click.argument("start", metavar="A")
@click.argument("end", metavar="B")
@click.option("--in-time", is_flag=True, help="No step may lie before the one before it.")
@partial(filter_options, without=("focus", "depth", "path"))
@workspace_option
def command(start: str, end: str, in_time: bool, filters: Filters, workspace: Path) -> None:
    """How two are connected: the shortest way between them, step by step, with sentences.

    People are joined by meetings, countries and institutions by what they share; where that joins
    two people nowhere, by institutions and gatherings. Of several ways the surest is shown. What is
    planned, cancelled or denied does not connect, unless --status asks for it.
    """
    graph = Workspace.open(workspace).graph()
    ends = [find(graph, name) for name in (start, end)]
    networks = (network.build(kind, graph, filters) for kind in _NETWORKS)
    found, steps = _way(networks, ends, analyze.path_in_time if in_time else analyze.path)
    for line in _lines(found, steps):
        click.echo("".join(c if c.isprintable() else " " for c in line))


def _way(
    networks: Iterator[nx.MultiGraph[str]], ends: list[list[Match]], path: Callable[..., Steps]
) -> tuple[nx.MultiGraph[str], Steps]:
    """The first network in which there is a way between what the two names mean, with the way.

    Raises `NotFound` where there is none, `QueryError` where a name may mean several.
    """
    names = " and ".join(named[0].name for named in ends)
    problem = NotFound(f"{names}: nothing here connects one of the two with anybody")
    for built in networks:
        found = analyze.realized(built)
        present = [[match for match in named if match.iri in found] for named in ends]
        if not all(present):
            continue
        one, other = map(_only, present)
        if one == other:
            raise QueryError(f"both names mean {one.name}")
        try:
            return found, path(found, one.iri, other.iri)
        except NotFound as error:
            problem = error
    raise problem


def _only(matches: list[Match]) -> Match:
    if len(matches) > 1:
        several = "; ".join(f"{match.name} ({short_id(match.iri)})" for match in matches)
        raise QueryError(f"a name may mean {several}: give the identifier")
    return matches[0]


def _lines(found: nx.MultiGraph[str], steps: Steps) -> Iterator[str]:
    labels = {node: str(known["label"]) for node, known in found.nodes.items()}
    count = "1 step" if len(steps) == 1 else f"{len(steps)} steps"
    yield f"{labels[steps[0].one]} to {labels[steps[-1].other]}: {count}"
    for number, step in enumerate(steps, 1):
        when = f", on {step.earliest} at the earliest" if step.earliest else ""
        yield ""
        yield f"{number}. {labels[step.one]} – {labels[step.other]}{when}"
        for _, thing in step.things[:_THINGS]:
            yield f"   {_summary(thing)}"
            yield from (f"      {_cited(cited)}" for cited in thing["evidence"][:_SENTENCES])
        if len(step.things) > _THINGS:
            yield f"   and {len(step.things) - _THINGS:,} more"


def _summary(thing: Mapping[str, Any]) -> str:
    what = " ".join(filter(None, [thing["kind"].replace("-", " "), thing["label"]]))
    where = f" in {thing['place']}" if thing["place"] else ""
    stands = f"{thing['status'].replace('-', ' ')}, belief {thing['confidence']:.2f}"
    return f"{thing['date'] or 'undated'}  {what or thing['type']}{where} [{stands}]"


def _cited(cited: Citation) -> str:
    place = ", ".join(filter(None, [cited.publisher, cited.published, cited.url]))
    return f"“{' '.join(cited.quote.split())}” — {place or cited.title}"
