"""What one article says, as tables for people: each statement beside its sentence."""

from __future__ import annotations

from collections.abc import Iterator

import click
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..facts import Json

_Row = tuple[RenderableType, Text]
_WIDEST = 120
"""Columns: longer lines of prose are hard to read."""


NOTHING = "No people, organizations or happenings found."


def show(facts: Json, source: str, nothing: str = NOTHING) -> None:
    """Print the facts of one article, as `communique.facts.to_json` gives them.

    ``nothing`` is what to say where there are none.
    """
    # What a name holds is neither markup nor an emoji's code.
    console = Console(markup=False, emoji=False, highlight=False)
    if console.is_terminal:
        _print(console, facts, source, nothing)
        return
    with console.capture() as plain:
        _print(console, facts, source, nothing)
    click.echo("\n".join(line.rstrip() for line in plain.get().splitlines()))


def _print(console: Console, facts: Json, source: str, nothing: str) -> None:
    article = facts["article"]
    names = {country["iso"]: country["name"] for country in facts["countries"]}
    console.print(_line(article["title"] or source, "bold"))
    known = (article[field] for field in ("publisher", "published", "url"))
    for line in filter(None, [*known, source if article["title"] else None]):
        console.print(_line(line, "dim"), overflow="fold")
    if names:
        console.print(_line("Countries: " + ", ".join(sorted(names.values()))))
    found = False
    for title, rows in _sections(facts, names):
        table = _table(title, console, rows)
        found = found or bool(table.row_count)
        if table.row_count:
            console.print()
            console.print(table)
    if not found:
        console.print(_line(nothing))
    console.print()


def _table(title: str, console: Console, rows: Iterator[_Row]) -> Table:
    table = Table(
        box=None, width=min(console.width, _WIDEST), padding=(0, 2, 0, 0), pad_edge=False,
        header_style="bold underline",
    )  # fmt: skip
    table.add_column(title, ratio=2, overflow="fold")
    table.add_column("Sentence", ratio=3, overflow="fold")
    for left, right in rows:
        table.add_row(left, right)
    return table


def _sections(facts: Json, names: dict[str, str]) -> Iterator[tuple[str, Iterator[_Row]]]:
    yield "People", _people(facts, names)
    yield "Organizations", (_organization(one, names) for one in facts["organizations"])
    yield "Meetings", (_meeting(one) for one in facts["meetings"])
    yield "Agreements", (_agreement(one, names) for one in facts["agreements"])
    yield "Events", (_event(one, names) for one in facts["events"])
    yield "Statements", (_statement(one, names) for one in facts["statements"])


def _people(facts: Json, names: dict[str, str]) -> Iterator[_Row]:
    for person in facts["people"]:
        first, *others = person["roles"] or [None]
        entry = _entry(person["name"], _also(person), _office(first, names) if first else "")
        yield entry, _sentence(first or person)
        for role in others:
            yield _entry("", _office(role, names)), _sentence(role)


def _office(role: Json, names: dict[str, str]) -> str:
    """A role in words: "former ambassador of Iran to Russia, Volga Institute"."""
    of = f" of {_listed(role['of'], names)}" if role["of"] else ""
    to = f" to {_listed(role['to'], names)}" if role["to"] else ""
    body = f", {role['org']}" if role["org"] else ""
    former = "former " if role["former"] else ""
    return f"{former}{role['title']}{of}{to}{body}"


def _organization(one: Json, names: dict[str, str]) -> _Row:
    where = names.get(one["country"], one["country"])
    kind = ", ".join(filter(None, [one["kind"], where]))
    return _entry(one["name"], _also(one), kind), _sentence(one)


def _meeting(one: Json) -> _Row:
    return _entry(" – ".join(one["participants"]), _standing(one)), _sentence(one)


def _agreement(one: Json, names: dict[str, str]) -> _Row:
    parties = _listed(one["parties"], names)
    signed = f"signed by {', '.join(one['signatories'])}" if one["signatories"] else ""
    return _entry(one["label"], parties, signed, _standing(one)), _sentence(one)


def _event(one: Json, names: dict[str, str]) -> _Row:
    entry = _entry(one["label"], _listed(one["countries"], names), _standing(one))
    return entry, _sentence(one)


def _statement(one: Json, names: dict[str, str]) -> _Row:
    about = f"about {_listed(one['about'], names)}" if one["about"] else ""
    return _entry(one["speaker"] or "", f"“{one['quote']}”", about), _sentence(one)


def _standing(one: Json) -> str:
    """Kind, status, place and date: "meeting, held, Moscow, 2025-01"."""
    return ", ".join(filter(None, [one["kind"], one["status"], one["place"], one["date"]]))


def _also(entity: Json) -> str:
    return f"also {', '.join(entity['aliases'])}" if entity["aliases"] else ""


def _listed(codes: list[str], names: dict[str, str]) -> str:
    return ", ".join(names.get(code, code) for code in codes)


def _entry(name: str, *lines: str) -> RenderableType:
    """A name, and below it, indented, what is known of it."""
    known = [Padding(_line(line), (0, 0, 0, 2)) for line in lines if line]
    return Group(*([_line(name, "bold")] if name else []), *known)


def _sentence(one: Json) -> Text:
    """The first sentence, and where it stands: the rule, its offsets, how many more there are.

    Of a candidate, also why it is none.
    """
    first, *more = one["evidence"]
    text = _line(f"“{first['quote']}”")
    rest = f", and {len(more)} more" if more else ""
    rule = f"{first['rule']}, " if first["rule"] else ""
    text.append(f" [{rule}{first['start']}–{first['end']}{rest}]", style="dim")
    if "reason" in one:
        sure = f"(confidence {one['confidence']:.2f})"
        text.append(f" Not stated {sure}: {one['reason']}.", style="italic")
    return text


def _line(words: str, style: str = "") -> Text:
    return Text(" ".join(words.split()), style=style)
