"""Excel workbook: people, institutions, offices, meetings, agreements, events, evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import xlsxwriter  # type: ignore[import-untyped]

from .. import output
from ..errors import OutputError
from ..statements import Statement
from . import Source, Written
from ._tables import Entity, Tables, best
from ._text import Cleaner, counted, days

TITLE = "Excel workbook: people, offices, meetings, agreements, events and their sentences"
EXTENSIONS = (".xlsx",)

Value = str | int | float
Row = dict[str, Value]
_ROWS, _CELL, _LINKS = 1_048_575, 32_767, 60_000
"""What a sheet of Excel holds: rows below its head, characters in a cell, links."""
_WIDTHS = {"sentence": 60, "words": 50, "address": 30, "label": 40, "who": 35, "history": 40}
_DATES = frozenset({"date", "last day", "published"})
_FORMS = {4: "yyyy", 7: "yyyy-mm", 10: "yyyy-mm-dd"}
_LINK = re.compile(r"https?://[^\s\"<>\\^`{|}]{1,2000}")


def write(source: Source, out: Path) -> Written:
    """Write one sheet per kind of fact; each row has the sentence that says it and its address.

    Dates are Excel's own, shown no more exactly than they are known, so that they sort and filter;
    ``Evidence`` has every sentence. Raises `OutputError` where a sheet cannot hold all rows.
    """
    clean = Cleaner("Excel")
    tables = Tables.of(source)
    sheets: dict[str, list[Row]] = {
        "People": [_person(tables, one) for one in tables.of_kind("person")],
        "Institutions": [_institution(tables, one) for one in tables.of_kind("organization")],
        "Offices": [_office(tables, fact) for fact in tables.of_type("RoleHolding")],
        "Meetings": [_meeting(tables, fact) for fact in tables.of_type("Meeting", "Visit")],
        "Agreements": [_agreement(tables, fact) for fact in tables.of_type("Agreement")],
        "Events": [_event(tables, fact) for fact in tables.of_type("CulturalEvent")],
        "Statements": [_statement(tables, fact) for fact in tables.of_type("Utterance")],
        "Evidence": list(_evidence(tables)),
    }
    found = "; ".join(f"{name}: {len(rows):,}" for name, rows in sheets.items() if rows)
    about: list[Row] = [
        {"about": name, "this file": told} for name, told in source.about(found).items()
    ]
    with output.writing(out) as file:
        book = _Book(file, clean)
        for name, rows in {**sheets, "About": about}.items():
            book.add(name, rows)
        cut = book.close()
    return {out: (found or "no facts") + clean.note() + cut}


class _Book:
    """The workbook as it is written; counts the texts that were too long for a cell."""

    def __init__(self, file: IO[bytes], clean: Cleaner) -> None:
        self._book: Any = xlsxwriter.Workbook(file, {"constant_memory": True})
        # Without it the file would say when it was made, and be another each time.
        self._book.set_properties({"created": datetime(2000, 1, 1), "title": "communique"})
        self._forms = {n: self._book.add_format({"num_format": f}) for n, f in _FORMS.items()}
        self._head = self._book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._clean, self._cut = clean, 0

    def add(self, name: str, rows: list[Row]) -> None:
        """Add a sheet with a head that stays in sight and filters."""
        if len(rows) > _ROWS:
            raise OutputError(
                f"{name}: {len(rows):,} rows are more than a sheet of Excel holds; choose with "
                "--since, --country or --focus, or write another format"
            )
        sheet = self._book.add_worksheet(name)
        head = list(rows[0]) if rows else ["none"]
        for column, title in enumerate(head):
            sheet.set_column(column, column, _WIDTHS.get(title, 18))
            sheet.write_string(0, column, title, self._head)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(rows), len(head) - 1)
        for number, row in enumerate(rows, 1):
            for column, (title, value) in enumerate(row.items()):
                self._write(sheet, (number, column), title, value)

    def close(self) -> str:
        """Write the file; what was cut, to be put behind the contents."""
        self._book.close()
        if not self._cut:
            return ""
        return f"; {counted(self._cut, 'text')} cut at the {_CELL:,} characters of a cell"

    def _write(self, sheet: Any, place: tuple[int, int], title: str, value: Value) -> None:
        """A date as a date, a number as a number, all else as text: nothing becomes a formula."""
        if not isinstance(value, str):
            sheet.write_number(*place, value)
        elif title in _DATES and days(value)[0] >= "1900-03-01":
            day = datetime.fromisoformat(days(value)[0])
            sheet.write_datetime(*place, day, self._forms[len(value)])
        elif title == "address" and place[0] <= _LINKS and _LINK.fullmatch(value):
            sheet.write_url(*place, value, string=value)
        else:
            text = self._clean(value)
            self._cut += len(text) > _CELL
            sheet.write_string(*place, text if len(text) <= _CELL else text[: _CELL - 1] + "…")


def _said(fact: Statement) -> Row:
    """By whom and with which words a fact is said, and how sure it is."""
    cited = best(fact)
    return {
        "belief": round(fact.confidence, 3),
        "sources": fact.sources,
        "sentence": cited.quote if cited else "",
        "publisher": cited.publisher if cited else "",
        "published": cited.published if cited else "",
        "address": cited.url if cited else "",
        "id": fact.iri,
    }


def _when(tables: Tables, fact: Statement) -> Row:
    return {
        "date": fact.date,
        "last day": fact.end,
        "date as written": fact.value("cd:dateText"),
        "place": tables.names(fact, "sem:hasPlace"),
        "countries": tables.names(fact, "cd:involvesCountry"),
        "status": fact.status,
    }


def _person(tables: Tables, entity: Entity) -> Row:
    facts = tables.naming[entity.id]
    return {
        "name": entity.name,
        "other names": "; ".join(entity.aliases),
        "country": entity.country,
        "offices": "; ".join(tables.offices(entity.id)),
        "meetings": sum(fact.type in ("Meeting", "Visit") for fact in facts),
        **_known(facts, entity),
    }


def _institution(tables: Tables, entity: Entity) -> Row:
    return {
        "name": entity.name,
        "other names": "; ".join(entity.aliases),
        "kind": entity.type,
        "country": entity.country,
        **_known(tables.naming[entity.id], entity),
    }


def _known(facts: Sequence[Statement], entity: Entity) -> Row:
    """How many facts name an entity, and the one that is surest of all."""
    surest = max(facts, key=lambda fact: fact.confidence)
    return {"facts": len(facts), **_said(surest), "id": entity.id}


def _office(tables: Tables, fact: Statement) -> Row:
    return {
        "person": tables.names(fact, "org:member"),
        "title": " / ".join(fact.values.get("schema:roleName", ())),
        "of": tables.names(fact, "cd:servesCountry"),
        "to": tables.names(fact, "cd:accreditedTo"),
        "institution": tables.names(fact, "org:organization"),
        "status": fact.status,
        "date": fact.date,
        "last day": fact.end,
        **_said(fact),
    }


def _meeting(tables: Tables, fact: Statement) -> Row:
    who = tables.names(fact, "prov:agent")
    return {"who": who, "kind": fact.kind, **_when(tables, fact), **_said(fact)}


def _agreement(tables: Tables, fact: Statement) -> Row:
    history = (
        " ".join(filter(None, (action.kind.replace("-", " "), action.date, f"({action.status})")))
        for action in tables.actions.get(fact.iri, ())
    )
    return {
        "label": fact.value("skos:prefLabel"),
        "kind": fact.kind,
        "parties": tables.names(fact, "cd:party"),
        "signatories": tables.names(fact, "cd:signatory"),
        **_when(tables, fact),
        "history": "; ".join(history),
        **_said(fact),
    }


def _event(tables: Tables, fact: Statement) -> Row:
    label, who = fact.value("skos:prefLabel"), tables.names(fact, "prov:agent")
    return {"label": label, "kind": fact.kind, "who": who, **_when(tables, fact), **_said(fact)}


def _statement(tables: Tables, fact: Statement) -> Row:
    return {
        "speaker": tables.names(fact, "prov:wasAttributedTo"),
        "words": fact.value("schema:text"),
        "about": tables.names(fact, "schema:about"),
        **_said(fact),
    }


def _evidence(tables: Tables) -> Iterator[Row]:
    for fact in tables.facts:
        words = tables.words(fact)
        for cited in fact.citations:
            yield {
                "what": words,
                "class": fact.type,
                "status": cited.status,
                "modality": cited.modality,
                "confidence": cited.confidence,
                "sentence": cited.quote,
                "trigger": cited.quote[slice(*cited.trigger)],
                "rule": cited.rule,
                "title": cited.title,
                "publisher": cited.publisher,
                "published": cited.published,
                "address": cited.url,
                "id": fact.iri,
            }
