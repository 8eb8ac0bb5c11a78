"""A reading as the fixed JSON of what one article says: what ``communique read`` prints.

The same structure without ``evidence`` is the gold format under ``data/gold/``. The names of its
fields are fixed; fields may be added, never renamed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import pyoxigraph as ox

from .model import Entity, Evidence, Fact, Reading
from .vocabulary import expand, ontology

Json = dict[str, Any]

_KINDS = {
    "Meeting": frozenset("meeting visit call signing delegation".split()),
    "Visit": frozenset({"visit"}),
    "CulturalEvent": frozenset(
        "festival exhibition cultural-week performance screening conference award course".split()
    ),
    "Agreement": frozenset(
        "treaty agreement memorandum programme protocol declaration contract".split()
    ),
}
"""What this format tells apart; a narrower kind is told as the broader one, the rest as other."""

# The ontology tells more apart. A treaty that is ratified or extended is still signed, and one that
# is suspended binds nobody; what is postponed is planned, what is going on is being held.
_STATUS = {
    "in-force": "in force", "provisionally-applied": "in force", "ratified": "signed",
    "extended": "signed", "initialled": "planned", "negotiated": "planned",
    "suspended": "ended", "expired": "ended", "terminated": "ended", "postponed": "planned",
    "ongoing": "held",
}  # fmt: skip


def to_json(reading: Reading) -> Json:
    """The facts of one article, in the order of their first evidence."""
    return _Facts(reading).json()


def candidates_to_json(reading: Reading, reason: Callable[[Fact], str]) -> Json:
    """What was not sure or whole enough to be stated, each fact with its ``reason``.

    People stand there only with the roles in question.
    """
    found = _Facts(replace(reading, facts=reading.candidates), reason).json()
    people = [person for person in found["people"] if person["roles"]]
    return {**found, "countries": [], "people": people, "organizations": []}


class _Facts:
    def __init__(self, reading: Reading, reason: Callable[[Fact], str] | None = None) -> None:
        self.reading = reading
        self.reason = reason
        self.text = reading.article.text
        self.entities = {entity.id: entity for entity in reading.entities}

    def json(self) -> Json:
        article = self.reading.article
        return {
            "article": {
                "id": article.id, "title": article.title or None, "url": article.url or None,
                "publisher": article.publisher or None, "published": article.published or None,
                "language": article.language,
            },
            "countries": self._entities("country", self._country),
            "people": self._entities("person", self._person),
            "organizations": self._entities("organization", self._organization),
            "meetings": [
                self._meeting(f) for f in self._facts("Meeting", "Visit") if len(_people(f)) > 1
            ],
            "agreements": [self._agreement(f) for f in self._facts("Agreement")],
            "events": [self._event(f) for f in self._facts("CulturalEvent")],
            "statements": [self._statement(f) for f in self._facts("Utterance")],
        }  # fmt: skip

    def _facts(self, *types: str) -> list[Fact]:
        found = [fact for fact in self.reading.facts if fact.type in types]
        return sorted(found, key=lambda fact: (fact.evidence, fact))

    def _entities(self, kind: str, make: Callable[[Entity], Json]) -> list[Json]:
        found = [entity for entity in self.reading.entities if entity.kind == kind]
        return [make(entity) for entity in sorted(found, key=lambda e: (e.evidence, e))]

    def _evidence(self, evidence: Iterable[Evidence]) -> list[Json]:
        return [
            {
                "start": e.start, "end": e.end, "quote": e.quote(self.text), "rule": e.rule,
                "trigger": list(e.trigger),
            }
            for e in evidence
        ]  # fmt: skip

    def _name(self, id: str) -> str | None:
        return self.entities[id].name if id else None

    def _iso(self, ids: Iterable[str]) -> list[str]:
        """The codes of the countries among these; others may take part, or be spoken about."""
        named = (self.entities.get(id) for id in ids)
        return [entity.country for entity in named if entity and entity.kind == "country"]

    def _country(self, entity: Entity) -> Json:
        evidence = self._evidence(entity.evidence)
        return {"iso": entity.country, "name": entity.name, "evidence": evidence}

    def _person(self, entity: Entity) -> Json:
        roles = [
            {
                "title": fact.value("schema:roleName"),
                "of": self._iso(fact.values("cd:servesCountry")),
                "to": self._iso(fact.values("cd:accreditedTo")),
                "org": self._name(fact.value("org:organization")),
                "former": fact.status == "former",
                **self._sure(fact),
            }
            for fact in self._facts("RoleHolding")
            if fact.value("org:member") == entity.id
        ]
        return {
            "id": entity.id, "name": entity.name, "aliases": list(entity.aliases), "roles": roles,
            "evidence": self._evidence(entity.evidence),
        }  # fmt: skip

    def _organization(self, entity: Entity) -> Json:
        return {
            "id": entity.id, "name": entity.name, "aliases": list(entity.aliases),
            "kind": entity.type.replace("-", " "), "country": entity.country or None,
            "evidence": self._evidence(entity.evidence),
        }  # fmt: skip

    def _common(self, fact: Fact) -> Json:
        return {
            "place": self._name(fact.value("sem:hasPlace")),
            "date": fact.date or None,
            "date_text": fact.date_text or None,
            "status": _STATUS.get(fact.status, fact.status),
            **self._sure(fact),
        }

    def _sure(self, fact: Fact) -> Json:
        """How sure a fact is, and by what; why it is not sure enough, of a candidate."""
        reason = {"reason": self.reason(fact)} if self.reason else {}
        return {
            "confidence": fact.confidence, **reason, "evidence": self._evidence(fact.evidence),
        }  # fmt: skip

    def _meeting(self, fact: Fact) -> Json:
        return {
            "participants": sorted(self.entities[id].name for id in _people(fact)),
            "kind": _kind(fact),
            **self._common(fact),
        }

    def _agreement(self, fact: Fact) -> Json:
        return {
            "label": fact.value("skos:prefLabel"),
            "kind": _kind(fact),
            "parties": sorted(self._party(id) for id in fact.values("cd:party")),
            "signatories": sorted(self.entities[id].name for id in fact.values("cd:signatory")),
            **self._common(fact),
        }

    def _party(self, id: str) -> str:
        entity = self.entities[id]
        return entity.country if entity.kind == "country" else entity.name

    def _event(self, fact: Fact) -> Json:
        return {
            "label": fact.value("skos:prefLabel"),
            "kind": _kind(fact),
            "countries": sorted(self._iso(fact.values("cd:participation"))),
            **self._common(fact),
        }

    def _statement(self, fact: Fact) -> Json:
        return {
            "speaker": self._name(fact.value("prov:wasAttributedTo")),
            "quote": fact.value("schema:text"),
            "about": self._iso(fact.values("schema:about")),
            **self._sure(fact),
        }


def _people(fact: Fact) -> tuple[str, ...]:
    return tuple(v for v in fact.values("cd:participation") if "/id/person/" in v)


def _kind(fact: Fact) -> str:
    """The kind of a happening or agreement in the words of this format."""
    concept = fact.value("dcterms:type")
    while concept:
        name = concept.rpartition("/")[2]
        if name in _KINDS[fact.type]:
            return name.replace("-", " ")
        concept = _broader().get(concept, "")
    return "other"


@cache
def _broader() -> dict[str, str]:
    """The broader concept of each that has one."""
    pattern = (None, ox.NamedNode(expand("skos:broader")), None, None)
    pairs = ((q.subject, q.object) for q in ontology().quads_for_pattern(*pattern))
    return {
        narrow.value: broad.value
        for narrow, broad in pairs
        if isinstance(narrow, ox.NamedNode) and isinstance(broad, ox.NamedNode)
    }
