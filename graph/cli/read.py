"""communique read."""

from __future__ import annotations

import json
import sys
from itertools import chain, islice

import click

from ..errors import SkippedFiles
from ..facts import Json, candidates_to_json, to_json
from ..load import load
from ..model import Reading
from ..read import read_articles
from ..read.confidence import reason
from ..read.text.language import MODEL
from ._options import examples
from ._reading import NOTHING, show

EPILOG = examples(
    "communique read article.txt",
    "communique read news.jsonl reports --format json",
    "communique read article.txt --candidates",
)


@click.command(epilog=EPILOG)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(["table", "json"]), help="For people or programs.")  # fmt: skip
@click.option("--model", default=MODEL, show_default=True, metavar="NAME",
              help="An installed spaCy pipeline for English.")  # fmt: skip
@click.option(
    "--candidates",
    is_flag=True,
    help="Show what was not sure or whole enough to be stated, with the reason, instead.",
)
def command(articles: tuple[str, ...], form: str, model: str, candidates: bool) -> None:
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
    found = map(_candidates if candidates else _facts, chain(head, readings))
    if form == "json":
        indent = 2 if len(head) == 1 and sys.stdout.isatty() else None
        for facts, _ in found:
            click.echo(json.dumps(facts, ensure_ascii=False, indent=indent))
    else:
        nothing = "Nothing was too doubtful to be stated." if candidates else NOTHING
        for facts, source in found:
            show(facts, source, nothing)
    if not head:
        if not failed:
            click.echo("no articles here", err=True)
        raise click.exceptions.Exit(1)


def _facts(reading: Reading) -> tuple[Json, str]:
    return to_json(reading), reading.article.source


def _candidates(reading: Reading) -> tuple[Json, str]:
    return candidates_to_json(reading, reason), reading.article.source
