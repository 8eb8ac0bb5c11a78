"""Accuracy of readings against gold, by the rules of the fixed JSON format.

Names match without case, accents, punctuation and titles; a person also by an alias or by two
words of the name, an organization also by an alias or by 60 % of shared words, a title by word
subset or half of the words shared. "Who met whom" compares unordered pairs of people over all
meetings; agreements match when at least half of the parties overlap and the status is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from .vocabulary import name_tokens

Json = dict[str, Any]
CLASSES = (
    "countries", "people", "organizations", "roles", "who met whom", "agreements", "signatories",
    "events",
)  # fmt: skip
_TITLES = frozenset(
    "mr mrs ms dr prof professor sir dame h e he his her excellency sheikh sheikha president minister"
    " ambassador the".split()
)


@dataclass(frozen=True)
class Count:
    """Right, wrongly found and missed facts of one class in one article, with what they were."""

    right: int = 0
    false: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1.0 where there was nothing and nothing found."""
        total = 2 * self.right + len(self.false) + len(self.missed)
        return 2 * self.right / total if total else 1.0


@dataclass
class Scores:
    """Counts of every article by class; ``articles`` are their names in order."""

    articles: list[str] = field(default_factory=list)
    counts: dict[str, list[Count]] = field(default_factory=lambda: {c: [] for c in CLASSES})

    def add(self, name: str, found: Json, gold: Json) -> None:
        """Compare one article's facts with its gold."""
        self.articles.append(name)
        for label, count in compare(found, gold).items():
            self.counts[label].append(count)

    def summary(self, label: str) -> tuple[float, float, float, float]:
        """Micro precision, recall and F1, and macro F1 over articles that have any of the class."""
        counts = self.counts[label]
        right = sum(c.right for c in counts)
        false = sum(len(c.false) for c in counts)
        missed = sum(len(c.missed) for c in counts)
        precision = right / (right + false) if right + false else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        present = [c.f1 for c in counts if c.right or c.false or c.missed]
        return precision, recall, f1, sum(present) / len(present) if present else 1.0


def compare(found: Json, gold: Json) -> dict[str, Count]:
    """The counts of one article, by class."""
    return {
        "countries": _match(_isos(found), _isos(gold), lambda a, b: a == b, str),
        "people": _match(found["people"], gold["people"], same_person, _name),
        "organizations": _match(
            found["organizations"], gold["organizations"], same_organization, _name
        ),
        "roles": _match(_roles(found), _roles(gold), _same_role, _show_role),
        "who met whom": _match(_pairs(found), _pairs(gold), _same_pair, _show_pair),
        "agreements": _match(
            found["agreements"], gold["agreements"], _Agreements(found, gold).same, _show_agreement
        ),
        "signatories": _match(_signatories(found), _signatories(gold), same_person, _name),
        "events": _match(found["events"], gold["events"], _same_event, lambda e: str(e["label"])),
    }


def _match(
    found: Sequence[Any], gold: Sequence[Any], same: Callable[[Any, Any], bool],
    show: Callable[[Any], str],
) -> Count:  # fmt: skip
    """One-to-one matches in order, exact-looking ones first."""
    missing = list(gold)
    false = []
    right = 0
    for one in sorted(found, key=lambda f: not any(show(f) == show(g) for g in gold)):
        fitting = sorted((g for g in missing if same(one, g)), key=lambda g: show(g) != show(one))
        if fitting:
            missing.remove(fitting[0])
            right += 1
        else:
            false.append(show(one))
    return Count(right, tuple(false), tuple(show(g) for g in missing))


def _words(name: str) -> frozenset[str]:
    words = name_tokens(name)
    return frozenset(w for w in words if w not in _TITLES) or frozenset(words)


def _forms(entity: Json) -> list[frozenset[str]]:
    return [_words(form) for form in [entity["name"], *entity.get("aliases", [])] if form]


def same_person(one: Json, other: Json) -> bool:
    """Whether two entries name one person."""
    mine, theirs = _words(one["name"]), _words(other["name"])
    shared = len(mine & theirs)
    if mine == theirs or (shared >= 2 and (mine <= theirs or theirs <= mine)):
        return True
    return any(
        a == b
        for a in _forms(one)
        for b in _forms(other)
        if a and (len(a) > 1 or {a, b} & {mine, theirs})
    )


def same_organization(one: Json, other: Json) -> bool:
    """Whether two entries name one organization."""
    for a in _forms(one):
        for b in _forms(other):
            if a == b or len(a & b) >= 0.6 * max(len(a), len(b)):
                return True
    return False


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one: a word subset, or half of the words shared."""
    a, b = (
        set(name_tokens(one)) - {"of", "and", "the", "for"},
        set(name_tokens(other)) - {"of", "and", "the", "for"},
    )
    return bool(a & b) and (a <= b or b <= a or len(a & b) >= 0.5 * max(len(a), len(b)))


def _isos(facts: Json) -> list[str]:
    return sorted({country["iso"] for country in facts["countries"]})


def _name(entity: Json) -> str:
    return str(entity["name"])


def _roles(facts: Json) -> list[Json]:
    """The roles that are held for a state or in a body: a bare occupation is not scored."""
    orgs = {o["name"]: o for o in facts["organizations"]}
    return [
        {
            "person": person,
            "role": role,
            "org": orgs.get(role["org"]) or ({"name": role["org"]} if role["org"] else None),
        }
        for person in facts["people"]
        for role in person["roles"]
        if role["of"] or role["to"] or role["org"]
    ]


def _same_role(one: Json, other: Json) -> bool:
    mine, theirs = one["role"], other["role"]
    bodies = (one["org"] is None and other["org"] is None) or (
        one["org"] is not None
        and other["org"] is not None
        and same_organization(one["org"], other["org"])
    )
    return (
        same_person(one["person"], other["person"])
        and same_title(mine["title"], theirs["title"])
        and set(mine["of"]) == set(theirs["of"])
        and set(mine["to"]) == set(theirs["to"])
        and bodies
    )


def _show_role(role: Json) -> str:
    r = role["role"]
    return f"{role['person']['name']}: {r['title']} of={r['of']} to={r['to']} org={r['org']}"


def _person_entry(facts: Json, name: str) -> Json:
    for person in facts["people"]:
        if person["name"] == name:
            return dict(person)
    return {"name": name, "aliases": []}


def _pairs(facts: Json) -> list[tuple[Json, Json]]:
    pairs = {
        pair
        for meeting in facts["meetings"]
        if meeting["status"] != "denied"
        for pair in combinations(sorted(set(meeting["participants"])), 2)
    }
    return [(_person_entry(facts, a), _person_entry(facts, b)) for a, b in sorted(pairs)]


def _same_pair(one: tuple[Json, Json], other: tuple[Json, Json]) -> bool:
    (a, b), (c, d) = one, other
    return (same_person(a, c) and same_person(b, d)) or (same_person(a, d) and same_person(b, c))


def _show_pair(pair: tuple[Json, Json]) -> str:
    return " + ".join(sorted(str(p["name"]) for p in pair))


class _Agreements:
    """Whether two agreements are one, parties being codes or names of organizations."""

    def __init__(self, found: Json, gold: Json) -> None:
        self.known = {o["name"]: o for o in [*found["organizations"], *gold["organizations"]]}

    def same(self, one: Json, other: Json) -> bool:
        mine, theirs = one["parties"], other["parties"]
        shared = sum(any(self._same_party(a, b) for b in theirs) for a in mine)
        overlap = shared >= 0.5 * max(len(mine), len(theirs)) if mine or theirs else True
        return overlap and one["status"] == other["status"]

    def _same_party(self, one: str, other: str) -> bool:
        if one == other:
            return True
        a, b = self.known.get(one, {"name": one}), self.known.get(other, {"name": other})
        return len(one) > 2 and len(other) > 2 and same_organization(a, b)


def _show_agreement(agreement: Json) -> str:
    return f"{agreement['label']} {agreement['parties']} {agreement['status']}"


def _signatories(facts: Json) -> list[Json]:
    names = {name for agreement in facts["agreements"] for name in agreement["signatories"]}
    return [_person_entry(facts, name) for name in sorted(names)]


def _same_event(one: Json, other: Json) -> bool:
    small = {"the", "of", "and", "a", "in", "for"}
    a, b = _words(one["label"]) - small, _words(other["label"]) - small
    return bool(a & b) and (a <= b or b <= a or len(a & b) >= 0.5 * max(len(a), len(b)))


def evaluate(pairs: Iterable[tuple[str, Json, Json]]) -> Scores:
    """The scores of (name, facts found, gold) triples."""
    scores = Scores()
    for name, found, gold in pairs:
        scores.add(name, found, gold)
    return scores
