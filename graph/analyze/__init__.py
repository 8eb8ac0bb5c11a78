"""What a network says as a whole: each measure a table with its definition, source and limits.

Each public module is one measure. It has a ``TITLE``, the ``NETWORKS`` of `communique.network` that
it is made for (the first is the usual one), the names of its ``COLUMNS``, a ``DEFINITION``, the
``SOURCE`` in the literature, ``LIMITS``: what it does not say, and ``measure(network, seed)`` that
gives what it `Found`; where a picture of `communique.figures` shows it, ``FIGURE`` names that.
"""

from __future__ import annotations

from types import ModuleType

import networkx as nx

from .. import __version__
from ..errors import NotFound
from ..plugins import modules
from ._engine import (
    SEED,
    betweenness,
    communities,
    constraint,
    core_number,
    effective_size,
)
from ._paths import Step, path, path_in_time
from ._table import Found, Row, Table, Value, to_csv, to_json

__all__ = [
    "Found",
    "Row",
    "Step",
    "Table",
    "Value",
    "analyze",
    "betweenness",
    "communities",
    "constraint",
    "core_number",
    "effective_size",
    "measure",
    "measures",
    "path",
    "path_in_time",
    "realized",
    "to_csv",
    "to_json",
]

UNREALIZED = frozenset(
    ("planned", "proposed", "postponed", "negotiated", "designate", "cancelled", "denied")
)
"""Statuses of what has not happened, as far as the articles say: who is to meet has not met."""


def measures() -> dict[str, ModuleType]:
    """The measures by name."""
    return modules(__name__)


def measure(name: str) -> ModuleType:
    """The measure of this name. Raises `NotFound` where there is none."""
    known = measures()
    if name not in known:
        raise NotFound(f"no measure “{name}”; there are: {', '.join(known)}")
    return known[name]


def analyze(name: str, network: nx.MultiGraph[str], *, seed: int = SEED) -> Table:
    """The table of a measure over a network of one of its ``NETWORKS``.

    What has not happened is left out, see `realized`. Raises `NotFound` for an unknown measure.
    """
    module = measure(name)
    happened = realized(network)
    found: Found = module.measure(happened, seed)
    return Table(
        measure=name,
        title=module.TITLE,
        about=_about(happened),
        columns=module.COLUMNS,
        rows=tuple(found.rows),
        definition=module.DEFINITION,
        source=module.SOURCE,
        limits=module.LIMITS,
        engine=found.engine,
        version=__version__,
        exact=found.exact,
        seed=seed if found.seeded else None,
        draws=found.draws,
        notes=(*_left_out(network, happened), *found.notes),
    )


def realized(network: nx.MultiGraph[str]) -> nx.MultiGraph[str]:
    """The network without what is planned, cancelled or denied, and without whom that alone joins.

    As it is where its filters ask for certain statuses: then they say what counts.
    """
    filters = network.graph.get("filters")
    if filters and filters.status:
        return network
    edges = [
        (one, other, key)
        for one, other, key, about in network.edges(keys=True, data=True)
        if about["status"] not in UNREALIZED
    ]
    happened: nx.MultiGraph[str] = nx.MultiGraph(**network.graph)
    met = {end for one, other, _ in edges for end in (one, other)}
    met |= {*network.graph.get("ends", ())}
    happened.add_nodes_from((node, known) for node, known in network.nodes.items() if node in met)
    for one, other, key in edges:
        happened.add_edge(one, other, key=key, **network[one][other][key])
    return happened


def _about(network: nx.MultiGraph[str]) -> str:
    about = network.graph
    things = len({key for *_, key in network.edges(keys=True)})
    ties = nx.Graph(network).number_of_edges()
    published = f", published {about['first']} to {about['last']}" if about.get("first") else ""
    filters = about["filters"].describe() if "filters" in about else ""
    return (
        f"Network of {about.get('name') or 'nodes'}: {_count(len(network), 'node')},"
        f" {_count(ties, 'tie')} through {_count(things, 'thing')}, read in"
        f" {_count(about.get('articles', 0), 'article')}{published}"
        f"{f'; {filters}' if filters else ''}."
    )


def _left_out(network: nx.MultiGraph[str], happened: nx.MultiGraph[str]) -> tuple[str, ...]:
    every, kept = ({key for *_, key in part.edges(keys=True)} for part in (network, happened))
    gone = len(every - kept)
    return (f"Left out: {gone:,} planned, cancelled or denied.",) if gone else ()


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
