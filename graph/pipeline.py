"""The whole path: load → read → (projection:) link → merge → rdf → store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from .corrections import OF_FACTS, Correction, from_json, to_json
from .dossier import find_one
from .errors import ArticleError, CorrectionError
from .model import Article, Reading
from .projection import Progress, anchors_of, decisions, named_in, project, told_apart
from .store import Workspace, articles_called
from .vocabulary import BASE

Loader = Callable[[Iterable[str | Path], Callable[[ArticleError], None]], Iterator[Article]]
Reader = Callable[[Iterable[Article]], Iterator[Reading]]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a build did: articles loaded, newly read, and known before; then the whole graph."""

    loaded: int = 0
    read: int = 0
    known: int = 0
    failed: tuple[ArticleError, ...] = ()
    articles: int = 0
    people: int = 0
    organizations: int = 0
    facts: int = 0


def build(
    sources: Iterable[str | Path],
    workspace: Workspace,
    *,
    load: Loader | None = None,
    read: Reader | None = None,
    reader: str = "",
    progress: Progress = lambda stage, done: None,
) -> Counts:
    """Bring a workspace up to date with these sources; without sources, make its graph anew.

    ``progress`` is called with a stage (``load``, ``read``, ``store``) and how many articles it has
    done. Only articles whose reading is missing, or was made by another ``reader``, are read. The
    graph depends on the set of articles alone: not on their order, nor on the number of builds.
    Where nothing can be loaded, no new workspace is made.
    """
    sources = list(sources)
    if not sources:
        return update(workspace, progress=progress, anew=True)
    failed: list[ArticleError] = []
    load, read, reader = _stages(load, read, reader)
    articles = load(sources, failed.append)
    first = next(articles, None)
    if first is None and not workspace.exists:
        return Counts(failed=tuple(failed))
    tally = {"loaded": 0, "read": 0}
    with workspace.write() as live:
        found = _counted(chain(filter(None, [first]), articles), tally, progress)
        for reading in read(_unread(found, workspace, reader)):
            _keep(workspace, reading)
            tally["read"] += 1
            progress("read", tally["read"])
        project(workspace, live, progress)
        totals = live.index.totals()
    known = tally["loaded"] - tally["read"]
    return Counts(tally["loaded"], tally["read"], known, tuple(failed), **totals)


def remove(
    articles: Iterable[str],
    workspace: Workspace,
    *,
    progress: Progress = lambda stage, done: None,
) -> Counts:
    """Take articles, by their ids, out of a workspace with all that only they said."""
    with workspace.write() as live:
        for id in articles:
            workspace.remove(id)
        project(workspace, live, progress)
        return Counts(0, 0, 0, (), **live.index.totals())


def correction(
    workspace: Workspace,
    action: str,
    about: Iterable[str],
    value: str = "",
    *,
    author: str,
    reason: str,
) -> Correction:
    """A correction made now, of what people call by name.

    ``about`` are names or identifiers of entities, the identifier of one fact, or the number of a
    correction, as the action wants; what looks like an identifier is one, also of an entity that
    gave way. ``value`` of a split is an article's address, title or id. Raises `NotFound` where a
    name means nobody or several.
    """
    if action in OF_FACTS:
        subjects = [_iri(fact) for fact in about]
    elif action == "undo":
        subjects = list(about)
    else:
        subjects = [_entity(workspace, name) for name in about]
    if action == "split" and value:
        value = articles_called(workspace.graph(), [value])[0]
    time = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Correction(action, tuple(subjects), author, time, reason, value.strip())


def _iri(given: str) -> str:
    return f"{BASE}id/{given.removeprefix(BASE).removeprefix('id/')}"


def _entity(workspace: Workspace, name: str) -> str:
    iri = _iri(name)
    known = tuple(f"{BASE}id/{kind}/" for kind in ("person", "org", "place", "country"))
    return iri if iri.startswith(known) else find_one(workspace.graph(), name).iri


def correct(
    correction: Correction,
    workspace: Workspace,
    *,
    progress: Progress = lambda stage, done: None,
) -> Counts:
    """Add a correction to a workspace, and make the graph follow it.

    Raises `CorrectionError`, and adds nothing, where it is malformed, about a fact or a correction
    that is not there, or contradicts another correction.
    """
    try:
        from_json(to_json(correction))
    except ValueError as error:
        raise CorrectionError(str(error)) from error
    with workspace.write() as live:
        if correction.action in OF_FACTS:
            anchors = anchors_of(workspace, live, correction.subjects[0])
            if not anchors:
                raise CorrectionError(f"no article states {correction.subjects[0]}")
            correction = replace(correction, anchors=anchors)
        if correction.action == "split" and correction.value:
            # Kept as the article has it: what stands for it follows from all articles.
            article, entity = correction.value, correction.subjects[0]
            here = named_in(workspace, live, article, entity)
            if not here:
                raise CorrectionError(f"the article does not name {entity}")
            correction = replace(correction, subjects=here)
        elif correction.action not in (*OF_FACTS, "undo"):
            subjects = told_apart(live, correction.subjects)
            correction = replace(correction, subjects=subjects)
        last = len(workspace.corrections())
        if correction.action == "undo" and int(correction.subjects[0]) > last:
            raise CorrectionError(f"no correction {correction.subjects[0]}; there are {last}")
        line = to_json(correction)
        before = decisions(workspace).told()
        new = [told for told in decisions(workspace, [line]).told() if told not in before]
        if new:
            raise CorrectionError(f"nothing is corrected, because {new[0]}")
        workspace.correct(line)
        project(workspace, live, progress)
        return Counts(0, 0, 0, (), **live.index.totals())


def update(
    workspace: Workspace, *, progress: Progress = lambda stage, done: None, anew: bool = False
) -> Counts:
    """Make the graph follow from what stands in the workspace, or make it anew from that."""
    with workspace.write() as live:
        project(workspace, live, progress, anew=anew)
        return Counts(0, 0, 0, (), **live.index.totals())


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
