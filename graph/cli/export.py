"""communique export."""

from __future__ import annotations

import shlex
from functools import cache, partial
from pathlib import Path

import click
import networkx as nx
import pyoxigraph as ox
from click.core import ParameterSource

from .. import export, maps, network
from ..errors import QueryError
from ..network import Filters
from ..plugins import names
from ..statements import Statement
from ..store import Workspace, query
from ._filters import filter_options
from ._options import examples, workspace_option

EPILOG = examples(
    "communique export graph.ttl",
    "communique export people.gexf --since 2020",
    "communique export ties.graphml --kind countries --status held",
    'communique export unesco.xlsx --focus "Audrey Azoulay" --depth 2',
)
_HERE = ("out", "workspace")
"""What says where files lie on this machine, which is nobody else's business."""


@click.command(epilog=EPILOG)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "form", type=click.Choice(names("communique.export")),
              help="The format, where the file's suffix does not tell.")  # fmt: skip
@click.option("--kind", "drawing", default="people", show_default=True,
              type=click.Choice(names("communique.network")),
              help="Which network, in the formats that hold one.")  # fmt: skip
@click.option("--query", "asked", metavar="FILE", type=click.Path(path_type=Path, exists=True),
              help="Only what the CONSTRUCT query of this file makes or names.")  # fmt: skip
@click.option("--rdf12", is_flag=True,
              help="Turtle and TriG: triple terms, by which links have evidence.")  # fmt: skip
@filter_options
@workspace_option
def command(
    *,
    out: Path,
    form: str | None,
    drawing: str,
    asked: Path | None,
    rdf12: bool,
    filters: Filters,
    workspace: Path,
) -> None:
    """Write the graph, or a part of it, in a format of other programs.

    RDF (.ttl, .trig, .nq, .jsonld, .rdf), .xlsx, .neo4j.csv, .ftm.json, .schema.json, .plover.jsonl
    and .qs hold facts of all kinds. .graphml, .gexf, .net, .dot, .cyjs, .json and .csv hold one
    network. The filters choose in all of them.
    """
    opened = Workspace.open(workspace)
    graph = opened.graph()
    constructed = _constructed(graph, asked, filters) if asked else None
    mentioned = {str(end)[1:-1] for t in constructed or () for end in (t.subject, t.object)}

    @cache
    def choose() -> tuple[Statement, ...]:
        facts = network.choose(graph, filters)
        return tuple(f for f in facts if f.iri in mentioned) if asked else facts

    def draw() -> nx.MultiGraph[str]:
        drawn = network.build(drawing, graph, filters)
        if not asked:
            return drawn
        left_out = [edge for edge in drawn.edges(keys=True) if edge[2] not in mentioned]
        drawn.remove_edges_from(left_out)
        drawn.remove_nodes_from(list(nx.isolates(drawn)))
        return drawn

    source = export.Source(
        graph, choose, draw, partial(_layout, kept=opened.layouts), whole=filters == Filters(),
        constructed=constructed, command=_command(out), rdf12=rdf12,
    )  # fmt: skip
    for path, contents in export.export(source, out, form).items():
        click.echo(f"{path}: {contents}", err=True)


def _constructed(graph: ox.Store, file: Path, filters: Filters) -> tuple[ox.Triple, ...]:
    if filters != Filters():
        raise QueryError("--query chooses by itself: put the other conditions into the query")
    made = query(graph, file.read_text(encoding="utf-8"))
    if not isinstance(made, ox.QueryTriples):
        raise QueryError(f"{file}: an export needs a query that says CONSTRUCT or DESCRIBE")
    return tuple(made)


def _layout(drawn: nx.MultiGraph[str], kept: Path | None = None) -> export.Points:
    """Where the nodes stand on their map, and in every other export."""
    spots = maps.layout(drawn, kept).spots
    return {node: spots[node] for node in drawn}


def _command(out: Path) -> str:
    """The command as it was given, without the folders of this machine."""
    context = click.get_current_context()
    words = ["communique", "export", out.name]
    for option in context.command.params:
        name = option.name or ""
        given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if given and name not in _HERE:
            value = context.params[name]
            for one in value if option.multiple else [value]:
                words += [option.opts[0], *_words(one)]
    return shlex.join(words)


def _words(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [str(one) for one in value]
    if isinstance(value, Path):
        return [value.name]
    return [] if value is True else [str(value)]
