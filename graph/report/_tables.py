"""The tables of a report, each from the facts that it is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from ..statements import (
    Queryable,
    Statement,
    fullest,
    office_words,
    rows,
)
from ._values import Notes, Row, Table

MOST = 15
"""Rows of the table of people who met most."""

Columns = Mapping[str, Callable[[Statement], str]]
"""What each column of a table says of a fact, by its head."""


def _named(fact: Statement, property: str, names: Mapping[str, str]) -> str:
    return ", ".join(sorted(names.get(iri, iri) for iri in fact.values.get(property, ())))


def _when(fact: Statement) -> str:
    if not fact.date:
        return "not stated"
    return f"{fact.date} to {fact.end}" if fact.end and fact.end != fact.date else fact.date


def words(concept: str) -> str:
    """A concept's name as words ("in force")."""
    return concept.replace("-", " ")


def people(
    met: list[Statement],
    roles: list[Statement],
    names: Mapping[str, str],
    persons: set[str],
) -> Table:
    """Who took part in most meetings that were held."""
    meetings: Counter[str] = Counter()
    others: dict[str, set[str]] = defaultdict(set)
    for fact in met:
        present = persons & set(fact.values.get("prov:agent", ()))
        if fact.status == "held" and len(present) > 1:
            meetings.update(present)
            for person in present:
                others[person] |= present - {person}
    offices: dict[str, list[str]] = defaultdict(list)
    for role in roles:
        for person in role.values.get("org:member", ()):
            if role.status != "former":
                offices[person].append(office_words(role, names))
    ranked = sorted(
        meetings, key=lambda person: (-meetings[person], names.get(person, person), person)
    )
    lines = (
        (
            names.get(person, person),
            "; ".join(sorted(set(fullest(offices[person]).values()))),
            str(meetings[person]),
            str(len(others[person])),
        )
        for person in ranked[:MOST]
    )
    heads = ("Person", "Offices", "Meetings held", "People met")
    return Table("People who met most", heads, tuple(Row(line) for line in lines))


def meetings(met: list[Statement], names: Mapping[str, str], notes: Notes) -> Table:
    """Meetings and visits in order of date."""
    columns: Columns = {
        "Date": _when,
        "Who": lambda fact: _named(fact, "prov:agent", names),
        "Place": lambda fact: _named(fact, "sem:hasPlace", names),
        "Kind": lambda fact: words(fact.kind),
        "Status": lambda fact: words(fact.status),
    }
    return _told("Meetings and visits", columns, met, notes)


def agreements(agreed: list[Statement], names: Mapping[str, str], notes: Notes) -> Table:
    """Agreements with parties, signatories and status."""
    columns: Columns = {
        "Agreement": lambda fact: fact.value("skos:prefLabel"),
        "Kind": lambda fact: words(fact.kind),
        "Parties": lambda fact: _named(fact, "cd:party", names),
        "Signed by": lambda fact: _named(fact, "cd:signatory", names),
        "Date": _when,
        "Status": lambda fact: words(fact.status),
    }
    return _told("Agreements", columns, agreed, notes)


def events(found: list[Statement], names: Mapping[str, str], notes: Notes) -> Table:
    """Events with who takes part."""
    columns: Columns = {
        "Date": _when,
        "Event": lambda fact: fact.value("skos:prefLabel"),
        "Kind": lambda fact: words(fact.kind),
        "Place": lambda fact: _named(fact, "sem:hasPlace", names),
        "Taking part": lambda fact: _named(fact, "prov:agent", names),
        "Status": lambda fact: words(fact.status),
    }
    return _told("Cultural events", columns, found, notes)


def _told(title: str, columns: Columns, facts: Iterable[Statement], notes: Notes) -> Table:
    """A row for each fact, with its footnotes."""
    lines = (
        Row(tuple(cell(fact) for cell in columns.values()), notes(fact.citations), fact.status)
        for fact in facts
    )
    return Table(title, tuple(columns), tuple(lines))


def offices(roles: list[Statement], names: Mapping[str, str], notes: Notes) -> Table:
    """Who holds or held which office, in the fullest form that articles give."""
    held: dict[str, list[Statement]] = defaultdict(list)
    for role in roles:
        held[_named(role, "org:member", names)].append(role)
    lines = []
    for person, own in sorted(held.items()):
        fuller = fullest(office_words(role, names) for role in own)
        for office in sorted(set(fuller.values())):
            alike = [role for role in own if fuller[office_words(role, names)] == office]
            lines.append(Row((person, office), notes(c for role in alike for c in role.citations)))
    return Table("Offices", ("Person", "Office"), tuple(lines))


def coverage(known: Mapping[str, Mapping[str, str]]) -> Table:
    """How many articles of how many publishers there are of each year."""
    years: Counter[str] = Counter()
    publishers: dict[str, set[str]] = defaultdict(set)
    for article in known.values():
        year = article.get("published", "")[:4] or "not stated"
        years[year] += 1
        publishers[year].add(article.get("publisher", ""))
    return Table(
        "Articles by year of publication",
        ("Year", "Articles", "Publishers"),
        tuple(
            Row((year, str(years[year]), str(len(publishers[year] - {""}))))
            for year in sorted(years)
        ),
    )


_DISPUTED = """
SELECT DISTINCT ?fact ?date ?status ?article {
  { SELECT DISTINCT ?fact { ?fact cd:disputed ?property } }
  GRAPH ?graph {
    ?fact cd:evidence/oa:hasSource ?article
    OPTIONAL { ?fact schema:startDate ?date }
    OPTIONAL { ?fact cd:status ?status }
  }
}"""


def contradictions(
    store: Queryable, facts: Iterable[Statement], names: Mapping[str, str], notes: Notes
) -> Table:
    """Where articles tell the same fact otherwise: each of what they say, and which say it."""
    told: dict[str, dict[str, dict[str, set[str]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows(store, _DISPUTED):
        for field, value in (("date", row.get("date", "")), ("status", row.get("status", ""))):
            if value:
                word = words(value.rpartition("/")[2])
                told[row["fact"]][field].setdefault(word, set()).add(row["article"])
    lines = []
    for fact in facts:
        for field, said in sorted(told.get(fact.iri, {}).items()):
            if len(said) > 1:
                shown = "; ".join(
                    f"{value} ({_counted(len(where), 'article')})"
                    for value, where in sorted(said.items())
                )
                cells = (_subject(fact, names), field, shown)
                lines.append(Row(cells, notes(fact.citations), fact.status))
    heads = ("About", "Differs in", "What articles say")
    return Table("Where articles differ", heads, tuple(lines))


def _subject(fact: Statement, names: Mapping[str, str]) -> str:
    """What a fact is about, in a few words."""
    who = _named(fact, "prov:agent", names) or _named(fact, "org:member", names)
    what = fact.value("skos:prefLabel") or words(fact.kind) or fact.type
    return f"{what}: {who}" if who else what


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
