"""From the readings of a workspace to its graph: link → merge → corrections → rdf → store.

The graph is a projection of the readings and the corrections: it can be made anew from them at any
time, and comes out the same. A build changes only what the new articles touch: their own graphs,
those of articles whose entities or facts are now others, and what follows from all these.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

import pyoxigraph as ox

from . import __version__, corrections
from .corrections import Anchor, Corrections
from .errors import WorkspaceError
from .link import Changes, Comparison, Decision, Identity, contradictions, wikidata
from .merge import Telling, belief, merge
from .model import Reading
from .rdf import article_to_rdf, entities_to_rdf, replaced_to_rdf
from .rdf.derive import Believe, derive, near, repeats, touched_facts
from .store import Live, Workspace
from .store._schema import reading as reading_of_index
from .store.text import current
from .vocabulary import (
    CORRECTIONS_GRAPH,
    DERIVED_GRAPH,
    ENTITIES_GRAPH,
    iri_of_article,
    iri_of_entity,
)

PROJECTION = f"{__version__}/4"
"""What made a graph; raise the number when the same readings give another graph from now on."""

Progress = Callable[[str, int], None]


def project(workspace: Workspace, live: Live, progress: Progress, *, anew: bool = False) -> None:
    """Make the graph follow from the readings, writing only what changed, and publish it.

    Everything is made anew when that is asked for, or when another version made the graph.
    """
    decided = decisions(workspace)
    signatures = workspace.signatures()
    if anew or live.empty or live.projection != PROJECTION:
        _make_anew(workspace, live, signatures, decided, progress)
    elif live.index.signatures() != signatures or live.applied != _applied(decided):
        _update(workspace, live, signatures, decided, progress)
    else:
        return
    live.publish(PROJECTION, _applied(decided))


def decisions(workspace: Workspace, more: Iterable[str] = ()) -> Corrections:
    """The corrections of a workspace that hold, and how it would be with some more lines.

    Raises `WorkspaceError` where a line is no correction.
    """
    found = []
    for number, line in enumerate((*workspace.corrections(), *more), 1):
        try:
            found.append(corrections.from_json(line))
        except ValueError as error:
            place = f"{workspace.path}/corrections.jsonl, line {number}"
            raise WorkspaceError(f"{place}: {error}; repair the line") from error
    return corrections.resolve(
        found, lambda verdicts: contradictions(Decision(*verdict) for verdict in verdicts)
    )


def _applied(decided: Corrections) -> str:
    return json.dumps(sorted(map(corrections.to_json, decided.holding)))


def _make_anew(
    workspace: Workspace,
    live: Live,
    signatures: dict[str, str],
    decided: Corrections,
    progress: Progress,
) -> None:
    live.clear()
    identity = Identity(live.index.connection)
    for done, reading in enumerate(workspace.readings(), 1):
        live.index.add_article(reading.article.id, signatures[reading.article.id])
        identity.put(reading)
        progress("link", done)
    identity.decide(Decision(*verdict) for verdict in decided.verdicts())
    found = identity.resolve()
    live.index.set_standing((), found.standing)

    def quads() -> Iterator[ox.Quad]:
        for done, reading in enumerate(workspace.readings(), 1):
            yield from _article(live, identity.linked(reading), decided)
            progress("store", done)
        yield from entities_to_rdf(found.standing, wikidata)
        yield from replaced_to_rdf(found.replaced)
        yield from corrections.to_rdf(decided)

    live.fill(quads())
    live.fill(derive(live.store, _believing(identity)))
    live.fill(repeats((id, identity.source(id)) for id in signatures))
    live.compact()


def _update(
    workspace: Workspace,
    live: Live,
    signatures: dict[str, str],
    decided: Corrections,
    progress: Progress,
) -> None:
    index = live.index
    known = index.signatures()
    changed = {id for id, signature in signatures.items() if known.get(id) != signature}
    gone = known.keys() - signatures.keys()
    identity = Identity(index.connection)
    for id in sorted(gone):
        identity.remove(id)
    for id in sorted(changed):
        index.add_article(id, signatures[id])
        identity.put(_reading(workspace, id))
    identity.decide(Decision(*verdict) for verdict in decided.verdicts())
    found = identity.resolve()
    described = _describe(live, found)
    touched = changed | found.articles | _corrected_anew(live, decided)
    articles = touched & signatures.keys()
    facts = index.stated(articles | gone | found.sources)
    people = near(live.store, facts)[1]
    for id in sorted(gone):
        live.replace_article(id, ())
        index.remove_article(id)
    for done, id in enumerate(sorted(articles), 1):
        linked = identity.linked(_reading(workspace, id))
        live.replace_article(id, _article(live, linked, decided))
        progress("store", done)
    live.forget_runs()
    live.replace_graph(CORRECTIONS_GRAPH, corrections.to_rdf(decided))
    facts |= index.stated(articles) | touched_facts(live.store, described)
    others, participants = near(live.store, facts)
    facts |= others
    people |= participants
    derived = derive(live.store, _believing(identity), facts=facts, people=people)
    live.replace_subjects(DERIVED_GRAPH, facts | people, derived)
    sources = repeats((id, identity.source(id)) for id in found.sources - gone)
    live.replace_subjects(DERIVED_GRAPH, {iri_of_article(id) for id in found.sources}, sources)


def _believing(identity: Identity) -> Believe:
    """Belief, and the number of sources, in which articles that repeat one report are one."""

    def believe(told: Iterable[tuple[str, float, str]]) -> tuple[float, int]:
        known = [Telling(identity.source(id), sure, modality) for id, sure, modality in told]
        return belief(known), len({telling.source for telling in known})

    return believe


def _corrected_anew(live: Live, decided: Corrections) -> set[str]:
    """The articles that state facts about which the corrections are not what they were."""
    before = {corrections.from_json(line) for line in json.loads(live.applied or "[]")}
    now = decided.about_facts()
    other = now ^ Corrections(tuple(before)).about_facts()
    anchored = {anchor[0] for one in other for anchor in one.anchors}
    return anchored | live.index.articles_stating(s for one in other for s in one.subjects)


def _describe(live: Live, found: Changes) -> set[str]:
    """Bring the graph of entities up to date; those with another name or country now."""
    index = live.index
    new = {entity.id: entity for entity in found.standing}
    old = index.standing({*new, *found.gone})
    different = {id for id in old.keys() | new.keys() if old.get(id) != new.get(id)}
    index.set_standing(different - new.keys(), [new[id] for id in sorted(different & new.keys())])
    pairs = [(old.get(id), new.get(id)) for id in different]
    codes = {entity.country for pair in pairs for entity in pair if entity} - {""}
    subjects = {iri_of_entity("country", "", code) for code in codes}
    subjects |= different | found.replaced.keys()
    # The description of a country also says that it is one of those that entities lie in or serve.
    described = set(index.standing(subjects).values())
    described |= {one for code in codes if (one := index.witness(code))}
    stated = [*entities_to_rdf(described, wikidata), *replaced_to_rdf(found.replaced)]
    quads = [quad for quad in stated if str(quad.subject)[1:-1] in subjects]
    live.replace_subjects(ENTITIES_GRAPH, subjects, quads)
    return {b.id for a, b in pairs if b and not (a and (a.name, a.country) == (b.name, b.country))}


def _article(live: Live, linked: Reading, decided: Corrections) -> list[ox.Quad]:
    """The quads of an article as linked; notes its facts and sentences."""
    article = linked.article
    facts, corrected_here = corrections.corrected(
        merge(linked.facts), article.id, decided.about_facts()
    )
    evidence = chain(*(e.evidence for e in linked.entities), *(f.evidence for f in facts))
    spans = sorted({(found.start, found.end) for found in evidence})
    sentences = [(start, end, article.text[start:end]) for start, end in spans]
    live.index.set_stated(article.id, (fact.id for fact in facts), corrected_here, sentences)
    return article_to_rdf(replace(linked, facts=facts))


def anchors_of(workspace: Workspace, live: Live, fact: str) -> tuple[Anchor, ...]:
    """Where the articles of a workspace state a fact; empty where none does."""
    identity = Identity(live.index.connection)
    found = set()
    for id in live.index.articles_stating([fact]):
        linked = identity.linked(_reading(workspace, id))
        evidence = chain(*(one.evidence for one in linked.facts if one.id == fact))
        found |= {(e.article, e.start, e.end, e.rule) for e in evidence}
    return tuple(sorted(found))


def named_in(workspace: Workspace, live: Live, article: str, entity: str) -> tuple[str, ...]:
    """The identifiers that the reading of an article gave to an entity that stands, sorted."""
    identity = Identity(live.index.connection)
    known = _reading(workspace, article).entities
    return tuple(sorted(e.id for e in known if identity.stands_for(article, e.id) == entity))


def told_apart(live: Live, entities: Iterable[str]) -> tuple[str, ...]:
    """Identifiers that mean these entities, which stand, and none of their namesakes."""
    identity = Identity(live.index.connection)
    return tuple(identity.exactly(id) for id in entities)


def without_effect(workspace: Workspace, decided: Corrections) -> list[str]:
    """The corrections that hold, but are about what no article tells any more, in words.

    Empty where there is no graph to look in.
    """
    if not (decided.holding and workspace.index.is_file() and current(workspace.index)):
        return []
    stated = "SELECT 1 FROM fact WHERE fact = ?"
    with reading_of_index(workspace.index) as connection:
        identity, articles = Identity(connection), workspace.signatures()
        told = []
        for one, number in decided.numbers:
            if one not in decided.holding:
                continue
            if one.action in corrections.OF_FACTS:
                missing = [
                    s for s in one.subjects if not connection.execute(stated, (s,)).fetchone()
                ]
            elif one.action == "split" and one.value:
                names = [s for s in one.subjects if not identity.knows(s, one.value)]
                missing = names if one.value in articles else [one.value]
            else:
                missing = [s for s in one.subjects if not identity.knows(s)]
            if missing:
                told.append(f"{number}: without effect, because no article tells of "
                            f"{' '.join(missing)}: {one}")  # fmt: skip
    return told


def comparisons(workspace: Workspace, entity: str) -> list[Comparison]:
    """Why the names of an entity that stands are taken for one, and what only looks like it."""
    with reading_of_index(workspace.index) as connection:
        return Identity(connection).why(entity)


def _reading(workspace: Workspace, id: str) -> Reading:
    found = workspace.reading(id)
    assert found is not None, "the lock of the workspace keeps readings where they are"
    return found
