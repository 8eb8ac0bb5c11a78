"""communique read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import chain, islice

import click

from ..errors import SkippedFiles
from ..facts import to_json
from ..load import load
from ..model import Reading
from ..read import read_articles
from ..read.language import MODEL
from ._options import examples
from ._reading import show

EPILOG = examples(
    "communique read article.txt",
    "communique read news.jsonl reports --format json",
)


@click.command(epilog=EPILOG)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(["table", "json"]), help="For people or programs.")  # fmt: skip
@click.option("--model", default=MODEL, show_default=True, metavar="NAME",
              help="An installed spaCy pipeline for English.")  # fmt: skip
def command(articles: tuple[str, ...], form: str, model: str) -> None:
    """Say what articles say: people, roles, meetings, agreements, each with its sentence.

    ARTICLE is a file, a folder, or - for standard input. JSON is one object for one article, and
    JSON Lines for several. Nothing is stored.

    What cannot be read is named on standard error, and the rest goes on. The exit status is 1 when
    no article at all could be used.
    """
    failed = []

    def report(problem: Exception) -> None:
        click.echo(f"{problem}", err=True)
        if not isinstance(problem, SkippedFiles):
            failed.append(problem)

    readings = read_articles(load(articles, report), model)
    head = list(islice(readings, 2))
    readings = chain(head, readings)
    if form == "json":
        for line in _json(readings, pretty=len(head) == 1 and sys.stdout.isatty()):
            click.echo(line)
    else:
        for reading in readings:
            show(to_json(reading), reading.article.source)
    if not head:
        if not failed:
            click.echo("no articles here", err=True)
        raise click.exceptions.Exit(1)


def _json(readings: Iterator[Reading], pretty: bool) -> Iterator[str]:
    indent = 2 if pretty else None
    return (json.dumps(to_json(each), ensure_ascii=False, indent=indent) for each in readings)
