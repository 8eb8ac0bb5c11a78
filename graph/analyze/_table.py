"""What a measure gives: a table that says what it means, what it does not, and how it was made."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, dataclass
from typing import NamedTuple

Value = str | int | float | None
Row = tuple[Value, ...]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Found(NamedTuple):
    """What a measure finds: rows in the order of its ``COLUMNS``, and how.

    ``draws`` is how often articles were drawn again for the intervals, 0 where there are none;
    ``seeded`` whether chance takes part at all; ``notes`` sentences about the whole.
    """

    rows: list[Row]
    engine: str
    exact: bool = True
    draws: int = 0
    seeded: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``None`` is what is not known; ``seed`` is ``None`` where chance took no part.

    ``about`` says of which network; ``definition``, ``source`` and ``limits`` what the measure is,
    who introduced it, and what it does not say. A column whose name ends in ``id`` holds IRIs.
    """

    measure: str
    title: str
    about: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    definition: str
    source: str
    limits: str
    engine: str
    version: str
    exact: bool
    seed: int | None
    draws: int
    notes: tuple[str, ...]

    def records(self) -> list[dict[str, Value]]:
        """The rows by name of column, as pandas and JSON take them."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def made(self) -> str:
        """Engine, version, seed, and whether the numbers are exact, in one sentence."""
        parts = [
            f"communique {self.version}",
            self.engine,
            "exact" if self.exact else "estimated",
            f"seed {self.seed}" if self.seed is not None else "no chance involved",
            f"intervals of 95 % from drawing the articles {self.draws} times again"
            if self.draws
            else "",
        ]
        return "; ".join(filter(None, parts)) + "."


def to_json(table: Table) -> str:
    """The table as one JSON object, its rows as objects by name of column."""
    whole = {**asdict(table), "rows": table.records()}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def to_csv(table: Table) -> str:
    """The rows with a heading line; what a spreadsheet would take for a formula is made text."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return text.getvalue()


def _cell(value: Value) -> Value:
    if not isinstance(value, str):
        return value
    text = "".join(c if c.isprintable() else " " for c in value)
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
