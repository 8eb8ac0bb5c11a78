"""A table as every answer gives it: rows for programs, a picture of them in a notebook."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from ..errors import OutputError

Value = str | int | float | bool | None

_SHOWN = 50
"""Rows that a notebook shows: all of them are in `Rows.rows`."""


@dataclass(frozen=True, repr=False)
class Rows:
    """A table with its title; iterating gives each row as a dictionary by name of column.

    ``None`` is what is not known. ``notes`` are sentences that belong below the table.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[dict[str, Value]]:
        for row in self.rows:
            yield dict(zip(self.columns, row, strict=True))

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<{self.title}: {len(self):,} row{'' if len(self) == 1 else 's'}>"

    def to_pandas(self) -> Any:
        """A pandas `DataFrame`. Raises `OutputError` where pandas is not installed."""
        try:
            # Not imported by name: pandas is the user's, communique does not need it.
            pandas = importlib.import_module("pandas")
        except ImportError as error:
            raise OutputError("pandas is not installed; run: pip install pandas") from error
        return pandas.DataFrame(list(self.rows), columns=list(self.columns))

    def _repr_html_(self) -> str:
        heads = "".join(f'<th scope="col">{_cell(name)}</th>' for name in self.columns)
        lines = "".join(
            f"<tr>{''.join(_data(value) for value in row)}</tr>\n" for row in self.rows[:_SHOWN]
        )
        more = len(self) - _SHOWN
        under = (*self.notes, *([f"… and {more:,} more rows"] if more > 0 else []))
        return (
            f"<table><caption>{_cell(self.title)}</caption>\n"
            f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{lines}</tbody></table>\n"
            + "".join(f"<p><small>{_cell(note)}</small></p>\n" for note in under)
        )


def _data(value: Value) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    style = "text-align: right" if number else "text-align: left; vertical-align: top"
    return f'<td dir="auto" style="{style}">{_cell(value)}</td>'


def _cell(value: Value) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, float):
        return f"{value:,.4g}"
    # A notebook may take dollar signs for a formula.
    return escape(str(value)).replace("$", "&#36;")
