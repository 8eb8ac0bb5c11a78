"""Entities for the engine: their blocks, what stands for a group, and how it is described."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import permutations

from ..model import Entity
from . import _bodies, _names
from ._score import authority_of, score, tells, total
from ._units import Mention, Unit, usual


def label_of(mention: Mention, article: str) -> str:
    """What divides a mention from others of its name: nothing, its offices, or the article.

    A full name needs nothing. "President Kim" is the same in every article that gives him the
    office; mere "Kim" is somebody in this article.
    """
    fields = {"name", "country"}
    bare = Counter({(f, v): 1 for f, v in mention.tally if f in fields})
    if tells(Unit(mention.key(), mention.kind, bare)):
        return ""
    offices = sorted(value for field, value in mention.tally if field == "office")
    if offices and tells(
        Unit(mention.key(), mention.kind, Counter(dict.fromkeys(mention.tally, 1)))
    ):
        return "office " + _digest("\n".join(offices))
    return "article " + article.removeprefix("sha256-")[:16]


def points(one: Unit, other: Unit) -> int | None:
    """The points for two entities being one.

    None speak for it where a person said that in one article another is meant: only a person joins
    that one with anybody.
    """
    labels = {one.label, other.label}
    if len(labels) > 1 and any(label.startswith("apart ") for label in labels):
        return 0
    reasons = score(one, other)
    return total(reasons) if reasons else None


def blocks(unit: Unit) -> Iterator[str]:
    """Keys of which two units share one if they may be the same.

    A name that only its article tells from others is compared with nothing: it says too little.
    A common name in company says more.
    """
    if unit.label.startswith("article ") and not unit.values("with"):
        return
    if unit.kind == "person":
        yield from _person_blocks(unit)
    elif unit.kind == "organization":
        yield from _body_blocks(unit)


def _person_blocks(unit: Unit) -> Iterator[str]:
    for name in (unit.name, *unit.aliases):
        words = _names.words_of(name)
        if len(words) < 2:
            continue
        for word, other in permutations(words, 2):
            for sound in _names.sounds_of(other) if len(word) > 1 else ():
                yield from (f"person {hard} {sound}" for hard in _names.consonants(word))
    known = _names.words_of(unit.name)
    held = [one for one in unit.offices if known and (one.served or one.body)]
    for one in held:
        for end in {known[0], known[-1]}:
            yield f"held {one.title} {one.served} {_names.skeleton(end)[0]}"


def _body_blocks(unit: Unit) -> Iterator[str]:
    known = authority_of(unit)
    if known:
        yield f"known {known.name} {known.country}"
    for name in {unit.name, *unit.aliases, *(known.names if known else ())}:
        if _bodies.is_abbreviation(name):
            yield f"short {_names.fold(name)}"
        elif name == unit.name or _bodies.distinctive(_bodies.content(name)):
            words = _bodies.content(name)
            yield f"body {' '.join(sorted(w for w in words if w[0] != '@'))}"
            yield from (f"word {w[:5]}" for w in _bodies.distinctive(words))
            yield from (f"short {letters}" for letters in _bodies.initials(name))
            if "ministry" in words:
                yield from (f"ministry {unit.country} {w}" for w in words - {"ministry"})


# ---------- what stands


def standing(found: list[list[Unit]]) -> dict[str, str]:
    """The identifier that stands for each unit of these groups: of a component, all there are.

    The fullest name's own. Where namesakes share one, the first of them keeps it and the others
    have theirs from `apart`.
    """
    taken: set[str] = set()
    names = {}
    for group in found:
        first = canonical(group)
        iri = apart(first) if first.label or first.iri in taken else first.iri
        taken.add(iri)
        names.update({unit.key: iri for unit in group})
    return names


def apart(unit: Unit) -> str:
    """The identifier of a unit among namesakes: with its sphere of life, or what divides it.

    It follows from what the unit's own articles say, so that a correction may name it: whatever
    else is known, and in whatever order it came, it is nobody else's.
    """
    if unit.label:
        return f"{unit.iri}-{_digest(unit.label)[:6]}"
    return f"{unit.iri}-{'-'.join(sorted(unit.spheres)) or _digest(unit.key)[:6]}"


def canonical(group: list[Unit]) -> Unit:
    """The unit whose name a group bears: with the fullest name that needs no label."""
    return max(group, key=_precedence)


def _precedence(unit: Unit) -> tuple[bool, bool, int, bool, str]:
    known = authority_of(unit) if unit.kind == "organization" else None
    official = known is not None and _names.fold(known.name) == _names.fold(unit.name)
    return not unit.label, official, len(unit.name.split()), bool(unit.country), unit.key


def describe(id: str, group: list[Unit], name: str = "") -> Entity:
    """The entity that stands for a group, with every name and without evidence."""
    first = canonical(group)
    tally: Counter[tuple[str, str]] = sum((unit.tally for unit in group), Counter())
    whole = Unit(first.key, first.kind, tally)
    shown = name or first.name
    forms = {*whole.values("name"), *whole.values("alias")} - {shown}
    return Entity(
        id, first.kind, shown, tuple(sorted(forms)), whole.type, usual(whole.values("country"))
    )


def wikidata(entity: Entity) -> str:
    """The Wikidata id that the authority file has for a body, or an empty string."""
    if entity.kind != "organization":
        return ""
    country = entity.country or _bodies.state_of(entity.name)
    known = _bodies.known_as((entity.name, *entity.aliases), country)
    return known.wikidata if known else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
