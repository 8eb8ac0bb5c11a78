"""Which person, organization, country or place a name means."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import pyoxigraph as ox
from rapidfuzz import process

from ..errors import NotFound
from ..vocabulary import BASE, ENTITIES_GRAPH, name_tokens, shorten
from ._ask import rows


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """An entity that a name may mean."""

    name: str
    kind: str
    country: str
    iri: str
    aliases: tuple[str, ...]


_ENTITIES = f"""
SELECT ?iri ?name ?alias ?class ?country {{ GRAPH <{ENTITIES_GRAPH}> {{
  ?iri a ?class ; skos:prefLabel ?name
  OPTIONAL {{ ?iri skos:altLabel ?alias }}
  OPTIONAL {{ ?iri cd:associatedCountry|cd:belongsToCountry|schema:containedInPlace ?in .
    ?in skos:prefLabel ?country }}
  OPTIONAL {{ ?iri cd:iso2 ?country }}
}} }}"""


def find(store: ox.Store, name: str) -> list[Match]:
    """The entities that a name means, sorted: by a whole name, else by some words of one.

    Case, accents, punctuation and the order of words do not matter. An IRI, or what of it stands
    behind ``id/``, means one of several namesakes. Raises `NotFound`, with the nearest names, where
    nothing matches.
    """
    wanted = name_tokens(name)
    known = _matches(store)
    if identified := [m for m in known if name.strip() in (m.iri, short_id(m.iri))]:
        return identified
    names = {match: (match.name, *match.aliases) for match in known}
    exact = [m for m in known if any(name_tokens(form) == wanted for form in names[m])]
    codes = [m for m in known if m.kind == "country" and m.country == name.strip().upper()]
    partial = [m for m in known if any(set(wanted) <= set(name_tokens(n)) for n in names[m])]
    found = exact or codes or (partial if wanted else [])
    if not found:
        near = process.extract(name, sorted({m.name for m in known}), limit=3, score_cutoff=60)
        hint = f"; near it: {', '.join(label for label, _, _ in near)}" if near else ""
        raise NotFound(f"nobody and nothing here is named {name!r}{hint}")
    return sorted(found)


def find_one(store: ox.Store, name: str) -> Match:
    """The one entity that a name means.

    Raises `NotFound` where nobody is called so, or several are, whose identifiers it lists.
    """
    matches = find(store, name)
    if len(matches) > 1:
        several = "; ".join(f"{match.name} ({short_id(match.iri)})" for match in matches)
        raise NotFound(f"“{name}” may mean: {several}. Give the full name or the identifier")
    return matches[0]


def short_id(iri: str) -> str:
    """What of an entity's IRI a person can type.

    >>> short_id("https://w3id.org/communique/id/country/ir")
    'country/ir'
    """
    return iri.removeprefix(BASE + "id/")


def _matches(store: ox.Store) -> list[Match]:
    aliases: dict[tuple[str, str, str, str], set[str]] = defaultdict(set)
    for iri, name, alias, cls, country in rows(
        store, _ENTITIES, "iri", "name", "alias", "class", "country"
    ):
        kind = shorten(cls).partition(":")[2].lower()
        aliases[name, kind, country, iri] |= {alias} - {""}
    return [Match(*key, tuple(sorted(forms))) for key, forms in sorted(aliases.items())]
