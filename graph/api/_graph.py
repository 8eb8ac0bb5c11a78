"""A workspace's graph, and what can be asked of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import networkx as nx
import pyoxigraph as ox

from .. import analyze, maps, network, store
from ..dossier import SECTIONS, Dossier, Entry, dossier, find_one
from ..errors import ArticleError, QueryError, WorkspaceError
from ..network import Filters
from ..store import Workspace
from ._correct import Corrector
from ._pages import MapPage, ReportPage
from ._report import compose
from ._rows import Rows, Value

if TYPE_CHECKING:
    import rdflib


class FilterOptions(TypedDict, total=False):
    """The fields of `communique.network.Filters`, as keywords."""

    since: str
    until: str
    country: str
    status: tuple[str, ...]
    kind: tuple[str, ...]
    min_sources: int
    min_belief: float
    focus: str
    depth: int
    path: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class Graph:
    """The graph of a workspace as the last finished build left it.

    Filters are those of `communique.network.Filters`: ``since="2020"``, ``country="IR"``,
    ``status=("held",)``, ``focus="UNESCO", depth=2``. ``failed`` are the articles that
    `communique.build` could not use.
    """

    workspace: Workspace
    failed: tuple[ArticleError, ...] = ()

    def __repr__(self) -> str:
        return f"<Graph of {self.workspace.path}>"

    @property
    def _store(self) -> ox.Store:
        # Opened anew each time, which takes some milliseconds: a correction is seen at once.
        return self.workspace.graph()

    @property
    def correct(self) -> Corrector:
        """Corrections by hand: ``graph.correct.rename("UNESCO", "UNESCO, Paris", reason="…")``."""
        return Corrector(self.workspace)

    def who(self, name: str) -> Rows:
        """The dossier of a person, country, institution or place, with the sentences behind it.

        Some words of the name are enough, or an identifier. Raises `NotFound` where nobody is
        called so, or several are, whose identifiers it lists.
        """
        store = self._store
        found = dossier(store, find_one(store, name))
        known = ", ".join(filter(None, [found.match.kind, found.match.country]))
        columns = ("section", "date", "what", "place", "status", "belief", "sentence", "source")
        return Rows(f"{found.match.name} ({known})", columns, tuple(_told(found)))

    def query(
        self, asked: str = "", /, *, seconds: float = store.SECONDS, **parameters: str
    ) -> Rows:
        """Ask SPARQL (SELECT or ASK), or a named query by its name with its parameters.

        Without a query, the named queries. All prefixes of the ontology are known. Raises
        `QueryError` for what is no query, would write or takes too long, `NotFound` for an unknown
        name. A graph from CONSTRUCT gives ``dataset().query(…)``.
        """
        if not asked:
            return _named_queries()
        answer = store.ask(self.workspace, asked, parameters, format="json", seconds=seconds)
        return _solutions(asked, json.loads(answer))

    def network(self, of: str = "people", **filters: Unpack[FilterOptions]) -> nx.MultiGraph[str]:
        """A NetworkX network: people, countries, institutions, both, agreements, attendance.

        What its nodes and edges carry is said in `communique.network`; `communique.network.simple`
        makes one edge of each pair. Raises `NotFound` for another kind or an unknown name.
        """
        return network.build(of, self._store, Filters(**filters))

    def analyze(self, measure: str = "", of: str = "", **filters: Unpack[FilterOptions]) -> Rows:
        """A measure of a network ("brokers"), with what it means and how it was made as notes.

        Without a measure, the measures. Raises `NotFound` for an unknown one.
        """
        if not measure:
            known = analyze.measures().items()
            listed = tuple((name, module.TITLE, module.NETWORKS[0]) for name, module in known)
            return Rows("Measures", ("name", "title", "network"), listed)
        networks = analyze.measure(measure).NETWORKS
        if of and of not in networks:
            raise QueryError(f"{measure} is measured on {' or '.join(networks)}, not on “{of}”")
        table = analyze.analyze(measure, self.network(of or networks[0], **filters))
        notes = (table.about, table.definition, *table.notes, f"Limits: {table.limits}")
        made = (f"Method: {table.source}", f"Made by: {table.made()}")
        return Rows(table.title, table.columns, table.rows, (*notes, *made))

    def map(self, of: str = "people", **filters: Unpack[FilterOptions]) -> MapPage:
        """An interactive map of people, countries, institutions, both, or agreements.

        Raises `NotFound` for another kind or an unknown name.
        """
        drawn = self.network(maps.kind(of).NETWORK, **filters)
        return MapPage(maps.draw(of, drawn, kept=self.workspace.layouts))

    def report(
        self,
        countries: tuple[str, str] | tuple[()] = (),
        **filters: Unpack[FilterOptions],
    ) -> ReportPage:
        """A report: with two ``countries`` (ISO codes) the brief of what is between them, with a
        ``focus`` the dossier of a name, else an overview of all.

        Raises `NotFound` for a name or country that no article has.
        """
        return ReportPage(compose(self._store, Filters(**filters), countries))

    def dataset(self) -> rdflib.Dataset:
        """The graph as an rdflib `Dataset`: see `communique.store.dataset`."""
        from ..store.dataset import open_dataset  # noqa: PLC0415  (rdflib takes long to import)

        return open_dataset(self.workspace.path)


def open_graph(workspace: str | Path) -> Graph:
    """See `communique.open`."""
    opened = Workspace.open(workspace)
    opened.snapshot()
    return Graph(opened)


def build_graph(sources: str | Path | Iterable[str | Path], workspace: str | Path) -> Graph:
    """See `communique.build`."""
    from ..pipeline import build  # noqa: PLC0415  (imports linking and merging)

    chosen = [sources] if isinstance(sources, str | Path) else list(sources)
    opened = Workspace.create(workspace)
    failed = build(chosen, opened).failed
    if not opened.exists:
        reasons = "; ".join(map(str, failed)) or "there are no articles"
        raise WorkspaceError(f"{workspace}: nothing was read into it: {reasons}")
    return Graph(opened, failed)


def _told(found: Dossier) -> Iterator[tuple[Value, ...]]:
    for type, entries in found.entries.items():
        for entry in entries:
            yield (
                SECTIONS[type],
                entry.date or None,
                entry.text,
                entry.place or None,
                entry.status,
                entry.belief,
                *_cited(entry),
            )


def _cited(entry: Entry) -> tuple[Value, Value]:
    """The first sentence that says so, and where it stands."""
    if not entry.citations:
        return None, None
    first = entry.citations[0]
    place = ", ".join(filter(None, [first.publisher, first.published, first.url]))
    return " ".join(first.sentence.split()), place or first.title


def _named_queries() -> Rows:
    found = store.named_queries().values()
    rows = tuple((one.name, one.title, ", ".join(one.parameters)) for one in found)
    return Rows("Named queries", ("name", "title", "parameters"), rows)


def _solutions(asked: str, answer: dict[str, Any]) -> Rows:
    """The rows of SPARQL's JSON results. Raises `QueryError` for the graph of a CONSTRUCT."""
    title = asked if "\n" not in asked and len(asked) <= 60 else "Answer"
    if "boolean" in answer:
        return Rows(title, ("answer",), ((bool(answer["boolean"]),),))
    if "results" not in answer:
        raise QueryError("CONSTRUCT and DESCRIBE give a graph: ask dataset().query(…)")
    names = tuple(answer["head"]["vars"])
    found = answer["results"]["bindings"]
    return Rows(title, names, tuple(tuple(_value(row.get(n)) for n in names) for row in found))


_NUMBERS = {"integer": int, "decimal": float, "double": float, "float": float}


def _value(term: dict[str, str] | None) -> Value:
    if term is None:
        return None
    text = term["value"]
    datatype = term.get("datatype", "").rpartition("#")[2]
    if datatype == "boolean":
        return text in ("true", "1")
    return _NUMBERS[datatype](text) if datatype in _NUMBERS else text
