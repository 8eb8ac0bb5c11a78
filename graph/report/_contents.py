"""What stands in a report on a whole graph, on one name in it, or on what is between two countries.

Every row that states something carries the numbers of its footnotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from .. import __version__
from ..statements import Queryable, Statement, articles, labels, rows, statements
from . import _tables
from ._bibliography import works
from ._tables import words
from ._values import Notes, Picture, Report, Table

TYPES = ("Meeting", "Visit", "Agreement", "CulturalEvent", "RoleHolding")
"""The classes of facts that a report tells of."""
TITLE = "Who met whom, and what was agreed"


def report(
    store: Queryable,
    facts: Iterable[Statement] | None = None,
    *,
    title: str = TITLE,
    scope: str = "",
    pictures: tuple[Picture, ...] = (),
    measured: tuple[Table, ...] = (),
) -> Report:
    """The report on a graph, or on some of its facts: the same graph gives the same report.

    ``scope`` says in a sentence which facts these are. The tables of ``measured`` stand behind
    those of the facts.
    """
    if facts is None:
        facts = (fact for type in TYPES for fact in statements(store, type))
    chosen = _chronological(facts)
    found = {type: [fact for fact in chosen if fact.type == type] for type in TYPES}
    met = [fact for fact in chosen if fact.type in ("Meeting", "Visit")]
    names, known, notes = labels(store), articles(store), Notes()
    tables = (
        _tables.people(met, found["RoleHolding"], names, _persons(store)),
        _tables.meetings(met, names, notes),
        _tables.agreements(found["Agreement"], names, notes),
        _tables.events(found["CulturalEvent"], names, notes),
        _tables.offices(found["RoleHolding"], names, notes),
        *measured,
        _tables.contradictions(store, chosen, names, notes),
        _tables.coverage(known),
    )
    return Report(
        title=title,
        summary=tuple(filter(None, (scope, *_summary(store, known, met, found)))),
        pictures=pictures,
        tables=tuple(table for table in tables if table.rows),
        limits=_limits(met),
        footnotes=tuple(notes.cited),
        works=works(notes.cited),
        made=f"Made by communique {__version__} from {_counted(len(known), 'article')}.",
    )


def between(facts: Sequence[Statement], one: str, other: str) -> tuple[Statement, ...]:
    """The facts that involve both of two countries, by IRI, and the offices of who takes part."""
    shared = [
        fact for fact in facts if fact.type != "RoleHolding" and {one, other} <= _countries(fact)
    ]
    present = {
        who
        for fact in shared
        for property in ("prov:agent", "cd:signatory")
        for who in fact.values.get(property, ())
    }
    offices = [
        fact
        for fact in facts
        if fact.type == "RoleHolding"
        and (present & set(fact.values.get("org:member", ())) or {one, other} <= _countries(fact))
    ]
    return (*shared, *offices)


def _countries(fact: Statement) -> set[str]:
    """The countries that a fact involves, by IRI."""
    properties = ("cd:involvesCountry", "cd:servesCountry", "cd:accreditedTo", "cd:party")
    return {iri for property in properties for iri in fact.values.get(property, ())}


def _chronological(facts: Iterable[Statement]) -> list[Statement]:
    """By date, undated last."""
    return sorted(facts, key=lambda fact: (not fact.date, fact.date, fact.iri))


def _persons(store: Queryable) -> set[str]:
    return {
        row["person"] for row in rows(store, "SELECT DISTINCT ?person { ?person a schema:Person }")
    }


def _summary(
    store: Queryable,
    known: Mapping[str, Mapping[str, str]],
    met: list[Statement],
    found: Mapping[str, list[Statement]],
) -> tuple[str, ...]:
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
    counts = Counter(words(fact.status) or "status not stated" for fact in facts)
    parts = ", ".join(
        f"{n} {status}" for status, n in sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    )
    return _counted(len(facts), one, many) + (f" ({parts})" if parts else "")


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _limits(met: list[Statement]) -> tuple[str, ...]:
    undated = sum(not fact.date for fact in met)
    of_dates = (
        f"{undated:,} of {len(met):,} meetings and visits have no date, because no article gives "
        "one; the day of publication is never taken for it."
    )
    return (
        "A program read these articles by rules. It misses things and makes mistakes: before you "
        "quote a line, read its sentence in the footnotes.",
        "No article about a meeting is not no meeting. What is counted here is what these articles "
        "report.",
        *([of_dates] if undated else []),
        "Where articles differ, the status is the latest that is more than an intention.",
    )
