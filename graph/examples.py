"""What rules find in one or two sentences, for their doctests and for trying a new rule."""

from __future__ import annotations

from itertools import combinations

from .facts import Json, to_json
from .model import Article
from .read import read


def facts(text: str) -> Json:
    """The facts of a text, without evidence shown."""
    return to_json(read(Article(text)))


def people_met(text: str) -> list[tuple[str, str]]:
    """Pairs of names of people who met, sorted."""
    return sorted(
        {pair for m in facts(text)["meetings"] for pair in combinations(m["participants"], 2)}
    )


def agreed(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Kind, status and parties of agreements."""
    return [(a["kind"], a["status"], tuple(a["parties"])) for a in facts(text)["agreements"]]


def events_told(text: str) -> list[tuple[str, str, str]]:
    """Label, kind and status of events."""
    return [(e["label"], e["kind"], e["status"]) for e in facts(text)["events"]]


def said(text: str) -> list[tuple[str, str]]:
    """Speakers and their words."""
    return [(s["speaker"], s["quote"]) for s in facts(text)["statements"]]


def visits_told(text: str) -> list[tuple[str, str, str]]:
    """Visitor, place and status of visits."""
    reading = read(Article(text))
    return [
        (
            reading.entity(fact.values("cd:participation")[0]).name,
            reading.entity(fact.value("sem:hasPlace")).name if fact.value("sem:hasPlace") else "",
            fact.status,
        )
        for fact in reading.facts
        if fact.type == "Visit"
    ]
