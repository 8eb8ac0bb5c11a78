"""Whom, where and when the findings of an article mean: entities, places and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..model import Entity, Evidence
from .bodies.bodies import Body
from .document import Document
from .findings import Place
from .places.toponyms import stands_for_state
from .sentences.skeleton import Skeleton
from .text.datelines import is_of_dateline
from .text.dates import DateMention, find_dates
from .text.lexicon import country_names
from .text.mentions import Mention

_HOSTS = re.compile(r"(?:(?:will|would|shall|to|is|was|are|were|set|due|has) )*host(?:s|ed|ing)?\b")
"""What a city does that is the place of an event: "Lima will host the festival"."""


_OPENING = 4
"""How many sentences, a headline among them, may stand up to the dateline."""


class Scene:
    """The entities of an article as they come up, and what its sentences say of place and date."""

    def __init__(self, document: Document, folded: list[Skeleton]) -> None:
        self.document = document
        self.folded = folded
        self.dates = self._dates()
        self.bodies = [self._body_entity(body, n) for n, body in enumerate(document.bodies.bodies)]
        self.states = self._person_states()
        self.people = [self._person_entity(n) for n in range(len(document.people.people))]
        self.places: dict[str, Entity] = {}
        self.countries: dict[str, Entity] = {}

    def _dates(self) -> list[list[DateMention]]:
        """The dates of each sentence; that of a dateline is of the report and of nothing that it
        tells, and other dates are told from it."""
        text, published = self.document.article.text, self.document.article.published
        found = []
        for i, told in enumerate(self.document.sentences):
            start, end = told.sentence.start, told.sentence.end
            dates = find_dates(text, start, end, published)
            day = dates[0] if dates and i < _OPENING else None
            whole = day is not None and len(day.iso) in {
                0,
                len("2025-06-15"),
            }  # no "Biennale 2024:"
            if day and whole and is_of_dateline(text, start, (day.start, day.end)):
                published = published or day.iso
                dates = find_dates(text, day.end, end, published)
            found.append(dates)
        return found

    def entities(self) -> tuple[Entity, ...]:
        """Every entity of the article, sorted."""
        everything = (*self.bodies, *self.people, *self.places.values(), *self.countries.values())
        return tuple(sorted({entity.id: entity for entity in everything}.values()))

    def _mention_evidence(self, kind: str, number: int) -> Iterator[Evidence]:
        at = self.document.people.at if kind == "person" else self.document.bodies.at
        for i, mention in self.document.mentions(kind):
            if at(i, mention) == number:
                yield self.document.evidence(i, f"named-{kind}", mention.start, mention.end)

    def _body_entity(self, body: Body, number: int) -> Entity:
        evidence = self._mention_evidence("organization", number)
        return Entity.named(
            "organization",
            body.name,
            aliases=body.aliases,
            type=body.kind.replace(" ", "-"),
            country=body.country,
            evidence=evidence,
        )

    def _person_states(self) -> dict[int, str]:
        states: dict[int, str] = {}
        for role in self.document.roles:
            if role.of and not role.former:
                states.setdefault(role.person, role.of[0])
        for role in self.document.roles:
            if role.org and role.org_sentence >= 0:
                body = self.document.bodies.bodies[
                    self.document.bodies.at(role.org_sentence, role.org)
                ]
                if body.country:
                    states.setdefault(role.person, body.country)
        return states

    def _person_entity(self, number: int) -> Entity:
        person = self.document.people.people[number]
        return Entity.named(
            "person",
            person.name,
            aliases=person.aliases,
            country=self.states.get(number, ""),
            evidence=self._mention_evidence("person", number),
        )

    def country(self, iso: str) -> str:
        """The IRI of the country of a code, an entity from now on."""
        if iso not in self.countries:
            evidence = [
                self.document.evidence(i, "named-country", m.start, m.end)
                for i, m in self.document.toponyms
                if m.iso == iso
            ]
            if not evidence:  # known by a body of that state alone: "the British Council"
                evidence = [e for body in self.bodies if body.country == iso for e in body.evidence]
            name = country_names()[iso]
            self.countries[iso] = Entity.named("country", name, country=iso, evidence=evidence)
        return self.countries[iso].id

    def note_all_countries(self) -> None:
        """Make entities of the states that are named outside of people's names."""
        people_words = {
            (i, k) for i, m in self.document.mentions("person") for k in range(m.start, m.end)
        }
        for i, mention in self.document.toponyms:
            sentence = self.document.sentences[i].sentence
            own = (i, mention.start) not in people_words and stands_for_state(sentence, mention)
            if own and mention.iso in country_names():
                self.country(mention.iso)

    def _place(self, name: str, iso: str, sentence: int, start: int, end: int) -> str:
        evidence = [self.document.evidence(sentence, "named-place", start, end)]
        entity = Entity.named("place", name, country=iso, evidence=evidence)
        known = self.places.get(entity.id)
        if known:
            entity = replace(known, evidence=tuple(sorted({*known.evidence, *evidence})))
        self.places[entity.id] = entity
        return entity.id

    def date(self, where: Place, anywhere: bool = False) -> DateMention | None:
        """The date of what is told at a place: the nearest in its sentence, behind it first."""
        words = self.document.sentences[where.sentence].words
        start, end = words[where.start].start, words[where.end - 1].end
        options = self.dates[where.sentence]
        if not any(d.iso for d in options):
            return None
        text = self.document.article.text

        def distance(d: DateMention) -> tuple[int, int]:
            between = text[end : d.start] if d.start >= end else text[d.end : start]
            clause = (
                1 if re.search(r"[;]|\b(?:who|which|founded|established|since)\b", between) else 0
            )
            return (clause, d.start - end if d.start >= end else (start - d.end) + 20)

        best = min(options, key=distance)
        if not best.iso:
            return None  # "met on 5 March to review what was done in 2019"
        return None if distance(best)[0] and not anywhere else best

    def place_of(self, where: Place) -> str:
        """The city or country in which a sentence says that something took place."""
        marked = self.document.sentences[where.sentence]
        best: tuple[int, Mention] | None = None
        for mention in marked.of_kind("place", "country"):
            if _HOSTS.match(" ".join(w.lower for w in marked.words[mention.end : mention.end + 5])):
                best = best or (len(marked.words), mention)
            k = mention.start - 1
            while k > 0 and marked.words[k].lower in {"the", "capital", "city", ",", "of"}:
                k -= 1
            if k >= 0 and marked.words[k].lower in {"in", "at"} and mention.type != "metonym":
                distance = abs(mention.start - where.end)
                if best is None or distance < best[0]:
                    best = (distance, mention)
        return "" if best is None else self.place(where.sentence, best[1])

    def place(self, sentence: int, mention: Mention) -> str:
        """The IRI of the city or country that a mention means."""
        if mention.kind == "country":
            return self.country(mention.iso)
        return self._place(mention.name, mention.iso, sentence, mention.start, mention.end)

    def evidence(self, where: Place, rule: str) -> Evidence:
        """The sentence of a place as evidence, its words the trigger."""
        return self.document.evidence(where.sentence, rule, where.start, where.end)

    def organization(self, sentence: int, mention: Mention) -> str:
        """The IRI of the organization that a mention means."""
        return self.bodies[self.document.bodies.at(sentence, mention)].id

    def state_of(self, iri: str) -> str:
        """The code of the state that a country or an organization is or lies in; may be empty."""
        entities = (*self.countries.values(), *self.bodies)
        return next((entity.country for entity in entities if entity.id == iri), "")

    def later_place(self, where: Place) -> str:
        """The place that a later sentence gives: "The meeting took place in Moscow"."""
        for sentence in self.folded:
            if sentence.sentence >= where.sentence - 2 and re.search(
                (
                    r"\b(?:the|this) (?:\S+ )?(?:meeting|talks|ceremony) (?:took place|was "
                    r"held|were held)"
                ),
                sentence.text,
            ):
                place = self.place_of(Place(sentence.sentence, 0, 1))
                if place:
                    return place
        for sentence in self.folded[max(0, where.sentence - 1) : where.sentence]:
            if re.search(r"\b(?:meeting|talks|ceremony|visit)\b", sentence.text):
                return self.place_of(Place(sentence.sentence, 0, 1))
        return ""
