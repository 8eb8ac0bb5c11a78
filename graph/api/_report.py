"""Which facts a report tells of, and what is measured and drawn for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import networkx as nx
import pyoxigraph as ox

from .. import analyze, network, report
from ..dossier import find_one
from ..errors import NotFound, QueryError
from ..network import Filters
from ..report import Report, Row, Table
from ..statements import Statement, labels
from ..vocabulary import iri_of_entity

_NETWORK_OF = {"person": "people", "organization": "institutions", "country": "countries"}
_BROKERS = 10
"""Rows of the table of brokers."""


def compose(store: ox.Store, filters: Filters, countries: tuple[str, ...] = ()) -> Report:
    """The report on a graph; see `communique.api.Graph.report`.

    Raises `NotFound` for what is not there, or where a name may mean several.
    """
    if countries and (len(countries) != 2 or filters.focus):
        raise QueryError("a report is about two countries, or about one name, or about all")
    if countries:
        return _brief(store, filters, countries[0], countries[1])
    if filters.focus:
        return _dossier(store, filters)
    return _overview(store, filters)


def _overview(store: ox.Store, filters: Filters) -> Report:
    facts = _facts(store, filters)
    people = network.build("people", store, filters)
    states = network.build("countries", store, filters)
    ranks, brokers = _brokers(people)
    drawn = (
        ("map", people, None),
        ("timeline", _things(people, facts), None),
        ("heat", states, None),
        ("bars", people, ranks),
    )
    chosen = filters.describe()
    scope = f"Shown: {chosen}." if chosen else ""
    return report.report(store, facts, scope=scope, pictures=_pictures(drawn), measured=brokers)


def _dossier(store: ox.Store, filters: Filters) -> Report:
    match = find_one(store, filters.focus)
    around = replace(filters, focus=match.iri)
    facts = _facts(store, around)
    near = network.build(_NETWORK_OF.get(match.kind, "both"), store, around)
    # In the captions, the name for the identifier that says which of its bearers is meant.
    near.graph["filters"] = replace(filters, focus=match.name)
    drawn = (("ego", near, None), ("timeline", _things(near, facts), None))
    steps = "one step" if filters.depth == 1 else f"{filters.depth} steps"
    known = ", ".join(filter(None, [match.kind, match.country]))
    return report.report(
        store,
        facts,
        title=f"{match.name}: a dossier",
        scope=f"What these articles say of {match.name} ({known}), up to {steps} away"
        f"{_also(replace(filters, focus=''))}.",
        pictures=_pictures(drawn),
    )


def _brief(store: ox.Store, filters: Filters, *codes: str) -> Report:
    names = labels(store)
    one, other = (iri_of_entity("country", "", code) for code in codes)
    for code, iri in zip(codes, (one, other), strict=True):
        if iri not in names:
            raise NotFound(f"no article names a country with the ISO code {code!r}")
    if one == other:
        raise QueryError(f"a brief is about two countries, and both are {names[one]}")
    facts = report.between(_facts(store, filters), one, other)
    kept = {fact.iri for fact in facts if fact.type != "RoleHolding"}
    people = _part(network.build("people", store, filters), kept)
    drawn = (("map", people, None), ("timeline", _things(people, facts), None))
    pair = f"{names[one]} and {names[other]}"
    return report.report(
        store,
        facts,
        title=f"{pair}: cultural relations",
        scope=f"What these articles say of what involves both {pair}{_also(filters)}.",
        pictures=_pictures(drawn),
    )


def _facts(store: ox.Store, filters: Filters) -> tuple[Statement, ...]:
    return tuple(fact for fact in network.choose(store, filters) if fact.type in report.TYPES)


def _also(filters: Filters) -> str:
    described = filters.describe()
    return f"; {described}" if described else ""


def _part(whole: nx.MultiGraph[str], kept: Iterable[str]) -> nx.MultiGraph[str]:
    """The edges that are these facts, with whom they join."""
    kept = set(kept)
    part: nx.MultiGraph[str] = nx.MultiGraph(**whole.graph)
    for one, other, key, about in whole.edges(keys=True, data=True):
        if key in kept:
            part.add_nodes_from((end, whole.nodes[end]) for end in (one, other))
            part.add_edge(one, other, key=key, **about)
    return part


def _things(about: nx.MultiGraph[str], facts: Iterable[Statement]) -> nx.MultiGraph[str]:
    """All happenings of a report as edges, for figures that only count what happened when.

    None of them where none is dated.
    """
    every: nx.MultiGraph[str] = nx.MultiGraph(**about.graph)
    happened = [fact for fact in facts if fact.type != "RoleHolding"]
    for fact in happened if any(fact.date for fact in happened) else ():
        every.add_edge("", "", key=fact.iri, date=fact.date, status=fact.status)
    return every


def _brokers(people: nx.MultiGraph[str]) -> tuple[analyze.Table, tuple[Table, ...]]:
    """Who lies between others, with the interval of each rank."""
    found = analyze.analyze("brokers", people)
    records = [row for row in found.records() if row["betweenness"]][:_BROKERS]
    lines = tuple(
        Row(
            (
                str(row["name"]),
                str(row["country"] or ""),
                f"{row['betweenness']:.3f}",
                f"{row['rank']}"
                + (f" ({row['rank low']}–{row['rank high']})" if row["rank low"] else ""),
            )
        )
        for row in records
    )
    heads = ("Person", "Country", "Betweenness", "Rank (95 %)")
    remark = " ".join((found.definition, found.limits, found.source, f"Made by: {found.made()}"))
    return found, (Table("Brokers", heads, lines, remark),)


def _pictures(
    drawn: Iterable[tuple[str, nx.MultiGraph[str], analyze.Table | None]],
) -> tuple[report.Picture, ...]:
    from ._pictures import picture  # noqa: PLC0415  (matplotlib takes a second to import)

    return tuple(picture(name, of, table) for name, of, table in drawn if of.number_of_edges())
