"""What stands in a report, as values; every row carries the numbers of its footnotes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..statements import (
    Citation,
    Queryable,
    Statement,
    articles,
    fullest,
    labels,
    office_words,
    rows,
    statements,
)

MOST = 15
"""Rows of the table of people who met most."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, and the numbers of the footnotes that say so."""

    cells: tuple[str, ...]
    notes: tuple[int, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One section with its table; ``heads`` name the cells of each row."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report: a summary in sentences, tables, and the sentences of the articles as footnotes."""

    title: str
    summary: tuple[str, ...]
    tables: tuple[Table, ...]
    limits: tuple[str, ...]
    footnotes: tuple[Citation, ...]


class _Notes:
    """Footnotes numbered from 1 in the order in which they are first needed."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, int, str], int] = {}
        self.cited: list[Citation] = []

    def __call__(self, citations: Iterable[Citation]) -> tuple[int, ...]:
        found = set()
        for citation in citations:
            sentence = (citation.article, citation.start, citation.quote)
            if sentence not in self.numbers:
                self.cited.append(citation)
                self.numbers[sentence] = len(self.cited)
            found.add(self.numbers[sentence])
        return tuple(sorted(found))


def report(store: Queryable) -> Report:
    """The report on a graph: the same graph gives the same report."""
    names = labels(store)
    found = {
        type: _chronological(statements(store, type))
        for type in ("Meeting", "Visit", "Agreement", "CulturalEvent", "RoleHolding")
    }
    met = _chronological([*found["Meeting"], *found["Visit"]])
    notes = _Notes()
    tables = (
        _people(met, found["RoleHolding"], names, _persons(store)),
        _meetings(met, names, notes),
        _agreements(found["Agreement"], names, notes),
        _events(found["CulturalEvent"], names, notes),
        _offices(found["RoleHolding"], names, notes),
        _coverage(articles(store)),
    )
    return Report(
        title="Who met whom, and what was agreed",
        summary=_summary(store, met, found),
        tables=tuple(table for table in tables if table.rows),
        limits=_limits(met),
        footnotes=tuple(notes.cited),
    )


def _chronological(facts: Iterable[Statement]) -> list[Statement]:
    """By date, undated last."""
    return sorted(facts, key=lambda fact: (not fact.date, fact.date, fact.iri))


def _persons(store: Queryable) -> set[str]:
    return {
        row["person"] for row in rows(store, "SELECT DISTINCT ?person { ?person a schema:Person }")
    }


def _named(fact: Statement, property: str, names: Mapping[str, str]) -> str:
    return ", ".join(sorted(names.get(iri, iri) for iri in fact.values.get(property, ())))


def _when(fact: Statement) -> str:
    if not fact.date:
        return "not stated"
    return f"{fact.date} to {fact.end}" if fact.end and fact.end != fact.date else fact.date


def _words(concept: str) -> str:
    return concept.replace("-", " ")


def _people(
    met: list[Statement],
    roles: list[Statement],
    names: Mapping[str, str],
    persons: set[str],
) -> Table:
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


def _meetings(met: list[Statement], names: Mapping[str, str], notes: _Notes) -> Table:
    return Table(
        "Meetings and visits",
        ("Date", "Who", "Place", "Kind", "Status"),
        tuple(
            Row(
                (
                    _when(fact),
                    _named(fact, "prov:agent", names),
                    _named(fact, "sem:hasPlace", names),
                    _words(fact.kind),
                    _words(fact.status),
                ),
                notes(fact.citations),
                fact.status,
            )
            for fact in met
        ),
    )


def _agreements(agreed: list[Statement], names: Mapping[str, str], notes: _Notes) -> Table:
    return Table(
        "Agreements",
        ("Agreement", "Kind", "Parties", "Signed by", "Date", "Status"),
        tuple(
            Row(
                (
                    fact.value("skos:prefLabel"),
                    _words(fact.kind),
                    _named(fact, "cd:party", names),
                    _named(fact, "cd:signatory", names),
                    _when(fact),
                    _words(fact.status),
                ),
                notes(fact.citations),
                fact.status,
            )
            for fact in agreed
        ),
    )


def _events(events: list[Statement], names: Mapping[str, str], notes: _Notes) -> Table:
    return Table(
        "Cultural events",
        ("Date", "Event", "Kind", "Place", "Taking part", "Status"),
        tuple(
            Row(
                (
                    _when(fact),
                    fact.value("skos:prefLabel"),
                    _words(fact.kind),
                    _named(fact, "sem:hasPlace", names),
                    _named(fact, "prov:agent", names),
                    _words(fact.status),
                ),
                notes(fact.citations),
                fact.status,
            )
            for fact in events
        ),
    )


def _offices(roles: list[Statement], names: Mapping[str, str], notes: _Notes) -> Table:
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


def _coverage(known: Mapping[str, Mapping[str, str]]) -> Table:
    years = Counter(article.get("published", "")[:4] or "not stated" for article in known.values())
    publishers: dict[str, set[str]] = defaultdict(set)
    for article in known.values():
        publishers[article.get("published", "")[:4] or "not stated"].add(
            article.get("publisher", "")
        )
    return Table(
        "Articles by year of publication",
        ("Year", "Articles", "Publishers"),
        tuple(
            Row((year, str(years[year]), str(len(publishers[year] - {""}))))
            for year in sorted(years)
        ),
    )


def _summary(
    store: Queryable, met: list[Statement], found: Mapping[str, list[Statement]]
) -> tuple[str, ...]:
    known = articles(store)
    days = sorted(article["published"] for article in known.values() if "published" in article)
    span = f", published {days[0]} to {days[-1]}" if days else ""
    kinds = {
        ("person", "people"): "schema:Person",
        ("organization", "organizations"): "org:Organization",
        ("country", "countries"): "cd:Country",
    }
    counts = {
        noun: sum(1 for _ in rows(store, f"SELECT DISTINCT ?it {{ ?it a {kind} }}"))
        for noun, kind in kinds.items()
    }
    named = ", ".join(_counted(count, *noun) for noun, count in counts.items())
    return (
        f"{_counted(len(known), 'article')}{span}, in which {named} are named.",
        f"They tell of {_by_status(met, 'meeting or visit', 'meetings and visits')}; "
        f"{_by_status(found['Agreement'], 'agreement')}; "
        f"{_by_status(found['CulturalEvent'], 'cultural event')}.",
    )


def _by_status(facts: list[Statement], one: str, many: str = "") -> str:
    counts = Counter(_words(fact.status) or "status not stated" for fact in facts)
    parts = ", ".join(
        f"{n} {status}" for status, n in sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    )
    return _counted(len(facts), one, many) + (f" ({parts})" if parts else "")


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _limits(met: list[Statement]) -> tuple[str, ...]:
    undated = sum(not fact.date for fact in met)
    return (
        "A program read these articles by rules. It misses things and makes mistakes: before you "
        "quote a line, read its sentence in the footnotes.",
        "No article about a meeting is not no meeting. What is counted here is what these articles "
        "report.",
        f"{undated:,} of {len(met):,} meetings and visits have no date, because no article gives "
        "one; the day of publication is never taken for it.",
        "Where articles differ, the status is the latest that is more than an intention.",
    )
