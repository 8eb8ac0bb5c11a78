"""Findings → Reading: entities with identifiers, facts with dates, places and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .. import plugins
from ..model import Argument, Fact, Reading
from ..vocabulary import expand
from .agreed import Agreed, actions, is_told, strongest
from .document import Document
from .encounters import Told, put_together
from .findings import Encounter, Finding, Happening, Instrument, Saying
from .offices.diplomats import is_office
from .references.references import references
from .scene import Scene
from .sentences.skeleton import Skeleton, skeleton, with_series
from .text.dates import DateMention
from .text.lexicon import country_names
from .took_part.likely import likely_encounters


def assemble(document: Document, reader: str) -> Reading:
    """The reading of a document: every rule run over every sentence, and what they found joined."""
    folded = fold(document)
    return _Assembly(document, folded).reading(list(findings(folded, document)), reader)


def fold(document: Document) -> list[Skeleton]:
    """The sentences of a document as skeletons."""
    known = references(document)
    folded = [
        skeleton(
            i,
            marked,
            {m.start: document.people.at(i, m) for m in marked.of_kind("person")},
            *known[i],
        )
        for i, marked in enumerate(document.sentences)
    ]
    return with_series(folded)


def findings(folded: list[Skeleton], document: Document) -> Iterator[Finding]:
    """What the rules find in the sentences of a document."""
    modules = plugins.modules(__package__ + ".rules")
    for sentence in folded:
        for module in modules.values():
            for rule in module.RULES:
                yield from rule(sentence, document)


class _Assembly:
    def __init__(self, document: Document, folded: list[Skeleton]) -> None:
        self.document = document
        self.folded = folded
        self.scene = Scene(document, folded)

    def reading(self, findings: list[Finding], reader: str) -> Reading:
        self.scene.note_all_countries()
        facts = [*self._roles(), *self._memberships()]
        facts += self._encounters([f for f in findings if isinstance(f, Encounter)])
        facts += self._agreements([f for f in findings if isinstance(f, Instrument)])
        facts += self._events([f for f in findings if isinstance(f, Happening)])
        facts += self._sayings([f for f in findings if isinstance(f, Saying)])
        article = self.document.article
        return Reading(article, self.scene.entities(), tuple(_pooled(facts)), reader)

    def _roles(self) -> Iterator[Fact]:
        for role in self.document.roles:
            org = self.scene.organization(role.org_sentence, role.org) if role.org else ""
            if not (role.of or role.to or org or is_office(role)):
                continue
            arguments = {Argument("org:member", self.scene.people[role.person].id)}
            arguments.add(Argument("schema:roleName", role.title))
            arguments |= {Argument("cd:servesCountry", self.scene.country(iso)) for iso in role.of}
            arguments |= {
                Argument("cd:accreditedTo", self.scene.country(iso))
                for iso in role.to
                if iso not in role.of
            }
            if org:
                arguments.add(Argument("org:organization", org))
            evidence = self.document.evidence(role.sentence, role.rule, role.start, role.end)
            yield Fact(
                "RoleHolding",
                tuple(sorted(arguments)),
                status="former" if role.former else "in-office",
                confidence=0.9,
                evidence=(evidence,),
            )

    def _memberships(self) -> Iterator[Fact]:
        for body in self.scene.bodies:
            if body.country and body.evidence:
                arguments = (
                    Argument("rdf:object", self.scene.country(body.country)),
                    Argument("rdf:predicate", expand("cd:belongsToCountry")),
                    Argument("rdf:subject", body.id),
                )
                yield Fact("Assertion", arguments, confidence=0.8, evidence=body.evidence[:1])

    def _encounters(self, found: list[Encounter]) -> Iterator[Fact]:
        words = [s.lowers for s in self.document.sentences]
        told = put_together(found, words)
        for each in (*told, *likely_encounters(self.document, self.folded, told)):
            if len(each.people) < 2 and each.kind != "visit":
                continue
            yield self._encounter(each)

    def _encounter(self, told: Told) -> Fact:
        day = next(filter(None, (self.scene.date(p) for p, _ in told.places)), None)
        if told.destination:
            place = self.scene.place(*told.destination)
        else:
            place = next(filter(None, (self.scene.place_of(p) for p, _ in told.places)), "")
            place = place or self.scene.later_place(told.places[0][0])
        arguments = {Argument("dcterms:type", expand(f"cdt:{told.kind}"))}
        if place:
            arguments.add(Argument("sem:hasPlace", place))
        arguments |= {
            Argument("cd:participation", self.scene.people[person].id, told.part(person))
            for person in told.people
        }
        fact = Fact(
            "Visit" if told.kind == "visit" else "Meeting",
            tuple(sorted(arguments)),
            status=told.status,
            modality="planned" if told.status == "planned" else "asserted",
            confidence=told.confidence,
            evidence=tuple(sorted({self.scene.evidence(p, rule) for p, rule in told.places})),
        )
        return _dated(fact, day, self.document.id)

    def _agreements(self, found: list[Instrument]) -> Iterator[Fact]:
        agreed = Agreed(
            parties=self._party_ids,
            states=self.scene.state_of,
            year=lambda one: day.iso[:4] if (day := self.scene.date(one.where)) else "",
        )
        for group in agreed.put_together(found):
            agreement = self._agreement(group, agreed.parties_of(group))
            yield agreement
            yield from (self._action(agreement, one) for one in actions(group))

    def _party_ids(self, instrument: Instrument) -> list[str]:
        return [
            self.scene.country(p) if isinstance(p, str) else self.scene.organization(*p)
            for p in instrument.parties
        ]

    def _agreement(self, group: list[Instrument], parties: Iterable[str]) -> Fact:
        named = [one for one in group if not one.same] or group
        best = max(named, key=lambda one: (one.where.sentence > 0, len(one.label)))
        signatories = dict.fromkeys(p for one in group for p in one.signatories)
        status = strongest(group)
        signings = [one for one in group if one.action == "sign" and one.status == "signed"]
        tellings = [one.where for one in signings or group]
        day = next(filter(None, map(self.scene.date, tellings)), None)
        place = next(filter(None, map(self.scene.place_of, tellings)), "")
        arguments = {Argument("dcterms:type", expand(f"at:{best.kind}"))}
        arguments.add(Argument("skos:prefLabel", best.label))
        arguments |= {Argument("cd:party", party) for party in parties}
        arguments |= {Argument("cd:signatory", self.scene.people[p].id) for p in signatories}
        if place:
            arguments.add(Argument("sem:hasPlace", place))
        fact = Fact(
            "Agreement",
            tuple(sorted(arguments)),
            status=status,
            confidence=max(one.confidence for one in group),
            modality="planned" if status in {"planned", "proposed"} else "asserted",
            evidence=tuple(sorted({self.scene.evidence(one.where, one.rule) for one in group})),
        )
        return _dated(fact, day, self.document.id)

    def _action(self, agreement: Fact, one: Instrument) -> Fact:
        arguments = {
            Argument("cd:actsOn", agreement.id),
            Argument("dcterms:type", expand(f"cdt:{one.action}")),
        }
        arguments |= {
            Argument("cd:participation", self.scene.people[p].id, "signatory")
            for p in one.signatories
        }
        planned = one.status in {"planned", "proposed"}
        place = self.scene.place_of(one.where) if one.action == "sign" else ""
        if place:
            arguments.add(Argument("sem:hasPlace", place))
        day = self.scene.date(one.where)
        return _dated(
            Fact(
                "AgreementAction",
                tuple(sorted(arguments)),
                status="planned" if planned else "held",
                modality="planned" if planned else "asserted",
                confidence=one.confidence,
                evidence=(self.scene.evidence(one.where, one.rule),),
            ),
            day,
            self.document.id,
        )

    def _events(self, found: list[Happening]) -> Iterator[Fact]:
        groups: list[list[Happening]] = []
        for happening in found:
            group = next((g for g in groups if any(is_told(h, happening) for h in g)), None)
            if group is None:
                groups.append([happening])
            else:
                group.append(happening)
        return map(self._event, groups)

    def _event(self, group: list[Happening]) -> Fact:
        best = max(group, key=lambda h: (h.rule == "named_events", len(h.label)))
        day = next(filter(None, (self.scene.date(h.where) for h in group)), None)
        place = next(filter(None, (self.scene.place_of(h.where) for h in group)), "")
        told = [h.status for h in group if h.where.sentence] or [h.status for h in group]
        status = "held" if "held" in told else told[0]
        if status == "held" and day and _is_ahead(day.iso, self.document.article.published):
            status = "planned"
        arguments = {Argument("dcterms:type", expand("cdt:" + best.kind.replace(" ", "-")))}
        arguments.add(Argument("skos:prefLabel", best.label))
        arguments |= {
            Argument("cd:participation", self.scene.country(iso), "participant")
            for h in group
            for iso in h.countries
            if iso in self.scene.countries  # a city alone names no state
        }
        if place:
            arguments.add(Argument("sem:hasPlace", place))
        fact = Fact(
            "CulturalEvent",
            tuple(sorted(arguments)),
            status=status,
            modality="planned" if status == "planned" else "asserted",
            confidence=max(h.confidence for h in group),
            evidence=tuple(sorted({self.scene.evidence(h.where, h.rule) for h in group})),
        )
        return _dated(fact, day, self.document.id)

    def _sayings(self, found: list[Saying]) -> Iterator[Fact]:
        for saying in found:
            arguments = {
                Argument("prov:wasAttributedTo", self.scene.people[saying.speaker].id),
                Argument("schema:text", saying.quote),
            }
            arguments |= {
                Argument("schema:about", self.scene.country(iso))
                for iso in saying.about
                if iso in country_names()
            }
            yield Fact(
                "Utterance",
                tuple(sorted(arguments)),
                modality="reported",
                scope=self.document.id,
                confidence=saying.confidence,
                evidence=(self.scene.evidence(saying.where, saying.rule),),
            )


def _dated(fact: Fact, day: DateMention | None, article: str) -> Fact:
    if day is None:
        return replace(fact, scope=article)
    return replace(fact, date=day.iso, end=day.last, date_text=day.words)


def _is_ahead(day: str, published: str) -> bool:
    """Whether a day is surely after the day of publication, as far as both are given."""
    known = min(len(day), len(published))
    return day[:known] > published[:known]


_SHARED = frozenset({"cd:participation", "cd:signatory", "schema:about"})
"""Properties of which a fact may have several values, told here and there."""


def _pooled(facts: Iterable[Fact]) -> list[Fact]:
    """One fact for each identifier, sorted: what several sentences say of it, with their evidence.

    Where they differ in what a fact has once (place, status), the surest telling counts, of equal
    ones the first.
    """
    told: dict[str, list[Fact]] = {}
    for fact in facts:
        told.setdefault(fact.id, []).append(fact)
    return sorted(_one(each) if len(each) > 1 else each[0] for each in told.values())


def _one(facts: list[Fact]) -> Fact:
    best = min(facts, key=lambda fact: (-fact.confidence, fact.evidence, fact))
    shared = {a for fact in facts for a in fact.arguments if a.property in _SHARED}
    named = {(a.property, a.value) for a in best.arguments}
    more = {a for a in shared if (a.property, a.value) not in named}
    evidence = sorted({e for fact in facts for e in fact.evidence})
    return replace(
        best, arguments=tuple(sorted({*best.arguments, *more})), evidence=tuple(evidence)
    )
