"""The whole path: load → read → link → merge → rdf → store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from .errors import ArticleError
from .link import Linking, link, relinked
from .merge import belief, merge
from .model import Article, Reading
from .rdf import article_to_rdf, entities_to_rdf
from .rdf.derive import derive
from .store import Live, Part, Workspace
from .vocabulary import DERIVED_GRAPH, ENTITIES_GRAPH

Loader = Callable[[Iterable[str | Path], Callable[[ArticleError], None]], Iterator[Article]]
Reader = Callable[[Iterable[Article]], Iterator[Reading]]
Progress = Callable[[str, int], None]
"""Called with a stage (``load``, ``read``, ``store``) and how many articles it has done."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a build did: articles loaded, newly read, and known before; then the whole graph."""

    loaded: int
    read: int
    known: int
    failed: tuple[ArticleError, ...]
    articles: int
    people: int
    organizations: int
    facts: int


def build(
    sources: Iterable[str | Path],
    workspace: Workspace,
    *,
    load: Loader | None = None,
    read: Reader | None = None,
    reader: str = "",
    progress: Progress = lambda stage, done: None,
) -> Counts:
    """Bring a workspace up to date with these sources; without sources, build its graph anew.

    Only articles whose reading is missing, or was made by another ``reader``, are read. The graph
    depends on the set of articles alone: not on their order, nor on the number of builds.
    """
    failed: list[ArticleError] = []
    tally = {"loaded": 0, "read": 0}
    with workspace.write() as live:
        sources = list(sources)
        if sources:
            load, read, reader = _stages(load, read, reader)
            articles = _counted(load(sources, failed.append), tally, progress)
            for reading in read(_unread(articles, workspace, reader)):
                _keep(workspace, reading)
                tally["read"] += 1
                progress("read", tally["read"])
        linking, totals = project(workspace, live, progress)
    return Counts(
        tally["loaded"],
        tally["read"],
        tally["loaded"] - tally["read"],
        tuple(failed),
        people=sum(entity.kind == "person" for entity in linking.entities),
        organizations=sum(entity.kind == "organization" for entity in linking.entities),
        **totals,
    )


def project(
    workspace: Workspace, live: Live, progress: Progress = lambda stage, done: None
) -> tuple[Linking, dict[str, int]]:
    """Make the graph follow from the readings, writing only what changed."""
    linking = link(entity for reading in workspace.readings() for entity in reading.entities)
    totals = {"articles": 0, "facts": 0}
    identities: set[str] = set()

    def parts() -> Iterator[Part]:
        for reading in workspace.readings():
            linked = relinked(reading, linking.names)
            linked = replace(linked, facts=tuple(merge(linked.facts)))
            identities.update(fact.id for fact in linked.facts)
            totals["articles"] += 1
            progress("store", totals["articles"])
            yield reading.article.id, article_to_rdf(linked)
        yield ENTITIES_GRAPH, entities_to_rdf(linking.entities)

    live.sync(parts())
    if live.dirty:
        live.put(DERIVED_GRAPH, derive(live.store, belief))
        live.publish()
    totals["facts"] = len(identities)
    return linking, totals


def _stages(load: Loader | None, read: Reader | None, reader: str) -> tuple[Loader, Reader, str]:
    """The given stages, or the real ones, which take seconds to import."""
    if load is None:
        from .load import load as load_articles  # noqa: PLC0415

        load = load_articles
    if read is None:
        from .read import READER, read_articles  # noqa: PLC0415

        return load, read_articles, READER
    return load, read, reader


def _counted(
    articles: Iterable[Article], tally: dict[str, int], progress: Progress
) -> Iterator[Article]:
    for article in articles:
        tally["loaded"] += 1
        progress("load", tally["loaded"])
        yield article


def _unread(articles: Iterable[Article], workspace: Workspace, reader: str) -> Iterator[Article]:
    """The articles that must be read, each text once."""
    seen: dict[str, Article] = {}
    for article in articles:
        standing = seen.get(article.id)
        if standing is None:
            known = workspace.reading(article.id)
            standing = known.article if known and known.reader == reader else None
        if standing is None or _preference(article) < _preference(standing):
            seen[article.id] = article
            yield article


def _keep(workspace: Workspace, reading: Reading) -> None:
    known = workspace.reading(reading.article.id)
    if (
        known is None
        or known.reader != reading.reader
        or _preference(reading.article) < _preference(known.article)
    ):
        workspace.keep(reading)


def _preference(article: Article) -> list[tuple[bool, str]]:
    """Which of two articles with one text stands: the same whichever comes first.

    The one that says more, field by field, then the first in order.
    """
    fields = (article.published, article.url, article.publisher, article.title, article.language)
    return [(not value, value) for value in fields]
