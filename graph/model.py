"""The values that flow through the stages: articles, entities, facts and their evidence.

All of them are frozen; change means a new value. A *fact* is n-ary: its ``type`` is a class of the
ontology, its arguments are keyed by ontology property. Two facts are equal when they say the same,
whatever sentences say so: evidence and confidence do not take part in identity.

Empty strings stand for "the text does not say"; there is no ``None`` in a fact, so facts sort.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .vocabulary import iri_of_entity, iri_of_fact, keys_of


@dataclass(frozen=True, slots=True, order=True)
class Article:
    """One article as loaded. ``text`` begins with the title and is what every offset counts in.

    ``published`` is an ISO 8601 prefix (``2025``, ``2025-06``, ``2025-06-15``) or empty.
    ``source`` says where it was loaded from, for messages only; it is no part of the identity.
    """

    text: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""
    language: str = "en"
    source: str = field(default="", compare=False)

    @property
    def id(self) -> str:
        """``sha256-`` and the hexadecimal SHA-256 of the text as UTF-8: the key of its reading."""
        return "sha256-" + hashlib.sha256(self.text.encode("utf-8")).hexdigest()


class Evidence(NamedTuple):
    """Where a statement stands: code point offsets of a sentence in an article's text.

    ``trigger`` is the span of the words that carry the statement ("received", "ambassador"), inside
    ``start:end``; ``(start, start)`` where no single word does. ``rule`` names what found it.
    """

    article: str
    start: int
    end: int
    rule: str
    trigger: tuple[int, int]

    def quote(self, text: str) -> str:
        """The words at these offsets of the article's text."""
        return text[self.start : self.end]


class Argument(NamedTuple):
    """One argument of a fact.

    ``property`` is a name of `vocabulary` (``org:member``), ``value`` an entity's or fact's IRI, a
    concept's IRI or a literal, as the ontology's range of the property says. ``role`` is the
    participant's role and only stands with ``cd:participation``.
    """

    property: str
    value: str
    role: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """A person, organization, country or place that an article names.

    ``kind`` is ``person``, ``organization``, ``country`` or ``place``; ``name`` the longest form in
    the text without titles; ``aliases`` its other forms, sorted. ``type`` is the kind of an
    organization ("ministry"); ``country`` an ISO 3166-1 alpha-2 code: of an organization or place
    where it lies, of a person the one that it serves; for a country its own code.
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str = ""
    country: str = ""
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)

    @classmethod
    def named(
        cls,
        kind: str,
        name: str,
        *,
        aliases: Iterable[str] = (),
        type: str = "",
        country: str = "",
        evidence: Iterable[Evidence] = (),
    ) -> Entity:
        """An entity whose identifier follows from its kind, name and country.

        >>> Entity.named("country", "Iran", country="IR").id
        'https://w3id.org/communique/id/country/ir'
        """
        others = tuple(sorted({alias for alias in aliases if alias != name}))
        found = tuple(sorted(set(evidence)))
        return cls(iri_of_entity(kind, name, country), kind, name, others, type, country, found)


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """One n-ary statement: what an article says happened, was held, agreed or said.

    ``type`` is a class of the ontology (``Meeting``); ``arguments`` are sorted; ``status`` and
    ``modality`` are concept names of their schemes ("held", "asserted"). ``date`` is an ISO 8601
    prefix and ``end`` the last day where the text gives one; ``date_text`` the words as written.
    ``scope`` is the article's id for a happening without a date, which no other article can be
    known to mean; empty otherwise. ``stands`` is the identifier under which the same fact of other
    articles is known, where they tell it otherwise; empty where its own does. ``confidence`` lies
    in [0, 1].
    """

    type: str
    arguments: tuple[Argument, ...]
    status: str = ""
    modality: str = "asserted"
    date: str = ""
    end: str = ""
    date_text: str = ""
    scope: str = ""
    stands: str = ""
    confidence: float = field(default=1.0, compare=False)
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)

    @property
    def id(self) -> str:
        """The IRI of the fact: ``stands``, or a hash of its class and keys (``owl:hasKey``)."""
        if self.stands:
            return self.stands
        keys = keys_of(self.type)
        parts = sorted({f"{a.property} {a.value}" for a in self.arguments if a.property in keys})
        if "schema:startDate" in keys:
            parts.append(f"schema:startDate {self.date}")
        return iri_of_fact(self.type, [*parts, self.scope])

    def values(self, property: str, role: str = "") -> tuple[str, ...]:
        """The values of a property in order, of one participant role if given; empty if none."""
        return tuple(
            a.value for a in self.arguments if a.property == property and role in ("", a.role)
        )

    def value(self, property: str) -> str:
        """The first value of a property, or an empty string."""
        return next(iter(self.values(property)), "")

    def renamed(self, names: dict[str, str]) -> Fact:
        """The same fact with entity or fact IRIs replaced as ``names`` says."""
        arguments = {a._replace(value=names.get(a.value, a.value)) for a in self.arguments}
        return replace(self, arguments=tuple(sorted(arguments)))


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read in one article; ``reader`` names the rules and the model used.

    Entities and facts are sorted, and facts refer to entities of this reading by their IRIs.
    ``candidates`` are facts that are not sure or whole enough to be stated: they are shown to who
    asks for them, and neither stored nor drawn.
    """

    article: Article
    entities: tuple[Entity, ...] = ()
    facts: tuple[Fact, ...] = ()
    reader: str = ""
    candidates: tuple[Fact, ...] = field(default=(), compare=False)

    def entity(self, id: str) -> Entity:
        """The entity with this IRI. Raises `KeyError` where the reading has none."""
        for entity in self.entities:
            if entity.id == id:
                return entity
        raise KeyError(id)
