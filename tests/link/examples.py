"""Short articles that name people and bodies with offices, for tests of linking."""

from __future__ import annotations

from communique.model import Argument, Article, Entity, Evidence, Fact, Reading
from communique.vocabulary import expand


def person(name, country="", *aliases):
    return Entity.named("person", name, country=country, aliases=aliases)


def body(name, country="", *aliases, type=""):
    return Entity.named("organization", name, country=country, aliases=aliases, type=type)


def state(code):
    return Entity.named("country", code, country=code)


def office(holder, title, of="", to="", at=None):
    """A role as a fact; the states of ``of`` and ``to`` are codes."""
    arguments = {("org:member", holder.id), ("schema:roleName", title)}
    arguments |= {("cd:servesCountry", state(of).id)} if of else set()
    arguments |= {("cd:accreditedTo", state(to).id)} if to else set()
    arguments |= {("org:organization", at.id)} if at else set()
    return Fact("RoleHolding", sorted_arguments(arguments), status="in-office")


def meeting(*people, date="", place="", scope="", kind="meeting", status="held"):
    arguments = {("dcterms:type", expand(f"cdt:{kind}"))}
    arguments |= {("cd:participation", one.id) for one in people}
    arguments |= {("sem:hasPlace", place)} if place else set()
    return Fact("Meeting", sorted_arguments(arguments), status=status, date=date, scope=scope)


def agreement(label, *parties, date="", scope="", kind="memorandum"):
    arguments = {("dcterms:type", expand(f"at:{kind}")), ("skos:prefLabel", label)}
    arguments |= {("cd:party", one.id) for one in parties}
    return Fact("Agreement", sorted_arguments(arguments), status="signed", date=date, scope=scope)


def sorted_arguments(pairs):
    return tuple(sorted(Argument(*pair) for pair in pairs))


def report(text, entities, facts=(), published="2024-05-10"):
    """A reading of an article with this text, which every entity and fact has for evidence."""
    article = Article(text, published=published)
    evidence = (Evidence(article.id, 0, len(text), "by-hand", (0, 0)),)
    states = {v for fact in facts for p in ("cd:servesCountry", "cd:accreditedTo")
              for v in fact.values(p)}  # fmt: skip
    found = {entity.id: entity for entity in entities}
    found |= {id: state(id[-2:].upper()) for id in states}
    return Reading(
        article,
        tuple(sorted(Entity(e.id, e.kind, e.name, e.aliases, e.type, e.country, evidence)
                     for e in found.values())),
        tuple(sorted(Fact(f.type, f.arguments, f.status, f.modality, f.date, scope=f.scope,
                          evidence=evidence) for f in facts)),
        "hand 1",
    )  # fmt: skip


def stands(identity, reading, entity):
    """What stands for an entity of a reading."""
    return identity.stands_for(reading.article.id, entity.id)
