"""Options that choose a part of the graph, the same for maps and exports."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from ..network import Filters


def _two_letters(context: click.Context, option: click.Parameter, value: str) -> str:
    """A code, not a name: nothing would pass "Iran", and nobody would know why."""
    if value and not re.fullmatch("[A-Za-z]{2}", value):
        raise click.BadParameter(f"{value!r} is no two-letter ISO 3166 code such as IR")
    return value


def _two_ends(
    context: click.Context, option: click.Parameter, value: tuple[str, str] | None
) -> tuple[str, ...]:
    return value or ()


# In the order of the fields of `Filters`.
_OPTIONS = (
    click.option("--since", default="", metavar="DATE", help="From this year, month or day on."),
    click.option("--until", default="", metavar="DATE", help="Up to and with this date."),
    click.option(
        "--country",
        default="",
        metavar="CODE",
        callback=_two_letters,
        help="One end serves this country (IR).",
    ),
    click.option("--status", multiple=True, help="held, planned, cancelled …; may be repeated."),
    click.option(
        "--type", "kind", multiple=True, help="meeting, visit, call, signing …; repeatable."
    ),
    click.option(
        "--min-sources", default=0, metavar="N", help="Only what so many independent sources say."
    ),
    click.option("--min-belief", default=0.0, metavar="0–1", help="Leave out what is less sure."),
    click.option("--focus", default="", metavar="NAME", help="Only what is near this name."),
    click.option("--depth", default=1, show_default=True, help="How many steps from --focus."),
    click.option(
        "--path",
        nargs=2,
        metavar="A B",
        callback=_two_ends,
        help="Only the shortest ways from A to B.",
    ),
)


def filter_options(
    function: Callable[..., None], *, without: tuple[str, ...] = ()
) -> Callable[..., None]:
    """The options of `Filters`, but those left out, passed on as one value ``filters``."""
    every = zip(Filters.__dataclass_fields__, _OPTIONS, strict=True)
    given = {name: option for name, option in every if name not in without}

    @wraps(function)
    def filtered(**options: Any) -> None:
        chosen = {name: options.pop(name) for name in given}
        function(filters=Filters(**chosen), **options)

    for option in reversed(given.values()):
        filtered = option(filtered)
    return filtered
