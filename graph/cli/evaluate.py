"""communique evaluate."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from ..errors import NotFound, SkippedFiles
from ..evaluate import CLASSES, Error, Estimate, Evaluation, Judged, evaluate, read_gold
from ..facts import Json, to_json
from ..load import load
from ..model import Article
from ..read import read_articles
from ..read.text.words import sentences
from ._options import examples
from ._progress import progress

EPILOG = examples(
    "communique evaluate data/gold",
    "communique evaluate data/gold --articles data/articles --errors roles",
)
_ALL = "all"
_BY_OPTION = {label.replace(" ", "-"): label for label in CLASSES} | {_ALL: ""}


@click.command(epilog=EPILOG)
@click.argument("gold", required=False,
                type=click.Path(exists=True, file_okay=False, path_type=Path))  # fmt: skip
@click.option("--articles", type=click.Path(file_okay=False, path_type=Path),
              help="Folder of the articles, where it is not beside GOLD.")  # fmt: skip
@click.option("--errors", is_flag=False, flag_value=_ALL, metavar="[CLASS]",
              type=click.Choice(list(_BY_OPTION)),
              help=f"Print each miss and false fact, of one class or all: {', '.join(_BY_OPTION)}."
              )  # fmt: skip
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(["table", "json"]), help="For people or programs.")  # fmt: skip
def command(gold: Path | None, articles: Path | None, errors: str | None, form: str) -> None:
    """Measure reading: read articles, and compare what was found with their gold.

    GOLD is a folder of JSON files, each named as its article is; without it, the sample of the
    package is taken. The articles are in the folder "articles" beside GOLD, or in GOLD itself. Put
    --errors after GOLD. The intervals hold 95 % of samples drawn anew from the articles.
    """
    gold = gold or Path(str(files("communique.data") / "gold"))
    evaluation = judge(gold, articles or _beside(gold))
    wrong = [] if errors is None else list(evaluation.errors(_BY_OPTION[errors]))
    if form == "json":
        shown = evaluation.to_json()
        if errors is not None:
            shown["errors"] = [_error(one) for one in wrong]
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    _print(evaluation)
    for one in wrong:
        click.echo(f"\n{one.kind}  {one.label}  {one.article}\n  {one.fact}")
        rule = f" [{one.rule}]" if one.rule else ""
        if one.sentence:
            click.echo(f"  “{' '.join(one.sentence.split())}”{rule}")


def _beside(gold: Path) -> Path:
    beside = gold.parent / "articles"
    return beside if beside.is_dir() else gold


def judge(gold: Path, folder: Path) -> Evaluation:
    """Read the articles that have gold, and say on standard error what has no counterpart.

    Where an article's file does not say when it was published, its gold may.
    """
    known = read_gold(gold, lambda problem: click.echo(f"{problem}", err=True))
    found: dict[str, Article] = {}
    for article in load([folder] if folder.exists() else [], _say):
        name = Path(article.source).stem
        if name in found:
            click.echo(f"{article.source}: passed over, a second article of this name", err=True)
        elif name not in known:
            click.echo(f"{article.source}: no gold for this article", err=True)
        else:
            known_date = (known[name].get("article") or {}).get("published")
            found[name] = replace(article, published=article.published or known_date or "")
    for name in sorted(set(known) - set(found)):
        click.echo(f"{gold / name}.json: no article for this gold", err=True)
    if not found:
        raise NotFound(f"{gold}: no gold with an article in {folder}")
    with progress() as advance:
        judged = []
        for one in _judged(found, known):
            judged.append(one)
            advance("read", len(judged))
    return evaluate(judged)


def _say(problem: Exception) -> None:
    # Gold beside its articles is no article, and needs no note that it was passed over.
    if not isinstance(problem, SkippedFiles):
        click.echo(f"{problem}", err=True)


def _judged(found: dict[str, Article], gold: dict[str, Json]) -> Iterator[Judged]:
    for name, reading in zip(found, read_articles(found.values()), strict=True):
        article = reading.article
        split = [article.text[s.start : s.end] for s in sentences(article.text, article.title)]
        yield Judged(name, to_json(reading), gold[name], split)


def _print(evaluation: Evaluation) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("class", no_wrap=True)
    for name in ("gold", "precision", "recall", "F1", "macro F1"):
        table.add_column(name, justify="right", no_wrap=True)
    for score in evaluation.scores():
        estimates = (score.precision, score.recall, score.f1, score.macro_f1)
        table.add_row(score.label, str(score.right + score.missed), *map(_estimate, estimates))
    Console(markup=False, emoji=False, highlight=False).print(table)
    click.echo(f"{len(evaluation.judged)} articles; intervals of 95 % over articles")


def _estimate(estimate: Estimate) -> str:
    """``.93 .90–.96``, without the zeros that only take space."""
    value, low, high = (f"{part:.2f}".removeprefix("0") for part in estimate)
    return f"{value} {low}–{high}"


def _error(one: Error) -> Json:
    return {
        "article": one.article, "class": one.label, "kind": one.kind, "fact": one.fact,
        "sentence": one.sentence, "rule": one.rule or None,
    }  # fmt: skip
