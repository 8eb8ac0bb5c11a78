"""Which facts found are which facts of the gold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ..vocabulary import name_tokens

Json = dict[str, Any]
CLASSES = (
    "countries", "people", "organizations", "roles", "who met whom", "agreements", "signatories",
    "events",
)  # fmt: skip
_TITLES = frozenset(
    "mr mrs ms dr prof professor sir dame h e he his her excellency sheikh sheikha president "
    "minister ambassador the".split()
)
_SMALL = frozenset("of and the for a in".split())


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact of a class, as compared and as shown; the rest is empty in gold.

    ``rules`` are those that found it, ``confidence`` is in [0, 1] where the class has one.
    """

    shown: str
    value: Any
    sentence: str = ""
    rules: tuple[str, ...] = ()
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """Rightly found, wrongly found and missed facts of one class in one article."""

    true: tuple[Claim, ...] = ()
    false: tuple[Claim, ...] = ()
    missed: tuple[Claim, ...] = ()

    @property
    def right(self) -> int:
        """How many were found that are in the gold."""
        return len(self.true)


def compare(found: Json, gold: Json) -> dict[str, Count]:
    """The counts of one article, by class.

    >>> gold = {label: [] for label in ("people", "organizations", "meetings", "agreements")}
    >>> gold |= {"countries": [{"iso": "IR"}], "events": []}
    >>> compare({**gold, "countries": []}, gold)["countries"].missed[0].shown
    'IR'
    """
    same_agreement = _Agreements(found, gold).same
    return {
        "countries": _match(_countries(found), _countries(gold), lambda a, b: a == b),
        "people": _match(_named(found, "people"), _named(gold, "people"), same_person),
        "organizations": _match(
            _named(found, "organizations"), _named(gold, "organizations"), same_organization
        ),
        "roles": _match(_roles(found), _roles(gold), _same_role),
        "who met whom": _match(_pairs(found), _pairs(gold), _same_pair),
        "agreements": _match(_agreements(found), _agreements(gold), same_agreement),
        "signatories": _match(_signatories(found), _signatories(gold), same_person),
        "events": _match(_events(found), _events(gold), _same_event),
    }


def _match(
    found: Iterable[Claim], gold: Iterable[Claim], same: Callable[[Any, Any], bool]
) -> Count:
    """The most one-to-one matches that there are, whatever the order; equal-looking ones first."""
    # By what they show: which of two facts that fit equally counts as false must not be chance.
    mine, theirs = (sorted(claims, key=lambda c: c.shown) for claims in (found, gold))
    fitting = [
        sorted(
            (n for n, g in enumerate(theirs) if same(f.value, g.value)),
            key=lambda n, f=f: theirs[n].shown != f.shown,  # type: ignore[misc]
        )
        for f in mine
    ]
    taken: dict[int, int] = {}
    looks = {g.shown for g in theirs}
    order = sorted(range(len(mine)), key=lambda k: mine[k].shown not in looks)
    for k in order:
        _place(k, fitting, taken, set())
    used = set(taken.values())
    return Count(
        tuple(f for k, f in enumerate(mine) if k in used),
        tuple(f for k, f in enumerate(mine) if k not in used),
        tuple(g for n, g in enumerate(theirs) if n not in taken),
    )


def _place(k: int, fitting: Sequence[list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    """Match ``k``, moving earlier matches where they have another choice (augmenting paths)."""
    for n in fitting[k]:
        if n not in tried:
            tried.add(n)
            if n not in taken or _place(taken[n], fitting, taken, tried):
                taken[n] = k
                return True
    return False


# ---------- names and titles


def _words(name: str) -> frozenset[str]:
    words = name_tokens(name)
    return frozenset(w for w in words if w not in _TITLES) or frozenset(words)


def _content(name: str) -> frozenset[str]:
    words = frozenset(name_tokens(name))
    return words - _SMALL or words


def _forms(entity: Json) -> list[str]:
    return [form for form in [entity["name"], *entity.get("aliases", [])] if form]


def same_person(one: Json, other: Json) -> bool:
    """Whether two entries name one person.

    >>> same_person({"name": "Fumio Kishida"}, {"name": "Mr Kishida Fumio"})
    True
    >>> same_person({"name": "Kishida"}, {"name": "Yuko Kishida"})
    False
    """
    mine, theirs = _words(one["name"]), _words(other["name"])
    if mine == theirs or (len(mine & theirs) >= 2 and (mine <= theirs or theirs <= mine)):
        return True
    # A surname alone joins two entries only where it is all that one of them has as a name.
    return any(
        a == b and (len(a) > 1 or a in (mine, theirs))
        for a in map(_words, _forms(one))
        for b in map(_words, _forms(other))
    )


def same_organization(one: Json, other: Json) -> bool:
    """Whether two entries name one organization; "of" and "the" are no shared words.

    >>> same_organization({"name": "Ministry of Culture"}, {"name": "Ministry of Education"})
    False
    """
    return any(
        a == b or len(a & b) >= 0.6 * max(len(a), len(b))
        for a in map(_content, _forms(one))
        for b in map(_content, _forms(other))
    )


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one: a word subset, or half of the words shared."""
    a, b = _content(one), _content(other)
    return bool(a & b) and (a <= b or b <= a or len(a & b) >= 0.5 * max(len(a), len(b)))


# ---------- the claims of each class


def _claim(shown: str, value: Any, entry: Json) -> Claim:
    evidence = entry.get("evidence", ())
    rules = dict.fromkeys(one["rule"] for one in evidence if one.get("rule"))
    sentence = str(evidence[0].get("quote", "")) if evidence else ""
    return Claim(shown, value, sentence, tuple(rules), entry.get("confidence"))


def _countries(facts: Json) -> Iterator[Claim]:
    seen = {c["iso"]: c for c in facts["countries"]}
    for iso, country in seen.items():
        yield _claim(" ".join(filter(None, [iso, country.get("name")])), iso, country)


def _named(facts: Json, label: str) -> Iterator[Claim]:
    for entity in facts[label]:
        yield _claim(entity["name"], entity, entity)


def _roles(facts: Json) -> Iterator[Claim]:
    """The roles that are held for a state or in a body: a bare occupation is not scored."""
    bodies = {o["name"]: o for o in facts["organizations"]}
    for person in facts["people"]:
        for role in person["roles"]:
            if role["of"] or role["to"] or role["org"]:
                body = bodies.get(role["org"]) or ({"name": role["org"]} if role["org"] else None)
                yield _claim(_office(person["name"], role), (person, role, body), role)


def _office(name: str, role: Json) -> str:
    of = f" of {', '.join(role['of'])}" if role["of"] else ""
    to = f" to {', '.join(role['to'])}" if role["to"] else ""
    body = f", {role['org']}" if role["org"] else ""
    return f"{name}: {role['title']}{of}{to}{body}"


def _same_role(one: tuple[Json, Json, Json | None], other: tuple[Json, Json, Json | None]) -> bool:
    (person, mine, body), (their_person, theirs, their_body) = one, other
    if body is None or their_body is None:
        same_body = body is their_body
    else:
        same_body = same_organization(body, their_body)
    return (
        same_body
        and same_person(person, their_person)
        and same_title(mine["title"], theirs["title"])
        and set(mine["of"]) == set(theirs["of"])
        and set(mine["to"]) == set(theirs["to"])
    )


def _person(facts: Json, name: str) -> Json:
    known = (person for person in facts["people"] if person["name"] == name)
    return next(known, {"name": name, "aliases": []})


def _pairs(facts: Json) -> Iterator[Claim]:
    seen: set[tuple[str, str]] = set()
    for meeting in facts["meetings"]:
        if meeting["status"] == "denied":
            continue
        for a, b in combinations(sorted(set(meeting["participants"])), 2):
            if (a, b) not in seen:
                seen.add((a, b))
                yield _claim(f"{a} + {b}", (_person(facts, a), _person(facts, b)), meeting)


def _same_pair(one: tuple[Json, Json], other: tuple[Json, Json]) -> bool:
    (a, b), (c, d) = one, other
    return (same_person(a, c) and same_person(b, d)) or (same_person(a, d) and same_person(b, c))


class _Agreements:
    """Whether two agreements are one, parties being codes or names of organizations."""

    def __init__(self, found: Json, gold: Json) -> None:
        self.known = {o["name"]: o for o in [*found["organizations"], *gold["organizations"]]}

    def same(self, one: Json, other: Json) -> bool:
        mine, theirs = one["parties"], other["parties"]
        shared = sum(any(self._same_party(a, b) for b in theirs) for a in mine)
        overlap = shared >= 0.5 * max(len(mine), len(theirs)) if mine or theirs else True
        return overlap and bool(one["status"] == other["status"])

    def _same_party(self, one: str, other: str) -> bool:
        if one == other:
            return True
        a, b = self.known.get(one, {"name": one}), self.known.get(other, {"name": other})
        return len(one) > 2 and len(other) > 2 and same_organization(a, b)


def _agreements(facts: Json) -> Iterator[Claim]:
    for one in facts["agreements"]:
        parties = ", ".join(one["parties"]) or "parties unknown"
        yield _claim(f"{one['label']} ({parties}): {one['status']}", one, one)


def _signatories(facts: Json) -> Iterator[Claim]:
    signed = {name: one for one in facts["agreements"] for name in one["signatories"]}
    for name, one in signed.items():
        yield _claim(name, _person(facts, name), one)


def _events(facts: Json) -> Iterator[Claim]:
    for event in facts["events"]:
        yield _claim(event["label"], event, event)


def _same_event(one: Json, other: Json) -> bool:
    a, b = _content(one["label"]), _content(other["label"])
    return bool(a & b) and (a <= b or b <= a or len(a & b) >= 0.5 * max(len(a), len(b)))
