"""What people decided about the graph: corrections, kept as data and replayed on every build.

``corrections.jsonl`` of a workspace has one correction per line and only ever grows: an undo is a
correction too. Two that contradict each other are both set aside and reported; which of the two is
right is for people to say.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace

import pyoxigraph as ox

from .model import Fact
from .vocabulary import BASE, CORRECTIONS_GRAPH, expand

Anchor = tuple[str, int, int, str]
"""An article's id, start and end of a sentence, and the rule that found a fact there."""

Verdict = tuple[str, str, str, str]
"""What linking is told: verdict, one identifier, the other or a name, and an article or nothing."""

OF_FACTS = ("reject", "accept", "date")
"""The actions whose subject is a fact."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction.

    ``subjects`` are the IRIs of entities (merge, split, rename) or of one fact (reject, accept,
    date), or the number of a correction (undo). ``value`` is the name, the date, or, with a split
    off one article, that article's id. ``anchors`` are where a fact stood, so that it is known
    again when its identifier changes. ``time`` is ISO 8601 in UTC.
    """

    action: str
    subjects: tuple[str, ...]
    author: str
    time: str
    reason: str
    value: str = ""
    anchors: tuple[Anchor, ...] = ()

    @property
    def about(self) -> str:
        """The subjects in short, with a space between."""
        return " ".join(subject.removeprefix(BASE) for subject in self.subjects)

    def __str__(self) -> str:
        said = f"{self.action} {self.about} {self.value}".strip()
        return f"{said} ({self.author}, {self.time[:10]}: {self.reason})"


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections of a workspace that hold, and those that contradict one another.

    ``numbers`` says which line each stands in, counted from 1.
    """

    holding: tuple[Correction, ...] = ()
    conflicts: tuple[tuple[Correction, ...], ...] = ()
    numbers: tuple[tuple[Correction, int], ...] = ()

    def verdicts(self) -> list[Verdict]:
        """What linking is told, sorted."""
        return sorted(verdict for one in self.holding for verdict in _verdicts(one))

    def about_facts(self) -> frozenset[Correction]:
        """Those that are about facts."""
        return frozenset(one for one in self.holding if one.action in OF_FACTS)

    def told(self) -> list[str]:
        """The conflicts, in words with a remedy."""
        number = dict(self.numbers)
        return [
            "corrections contradict each other, and none of them is obeyed; undo what is wrong: "
            + "; ".join(f"{number[one]}: {one}" for one in conflict)
            for conflict in self.conflicts
        ]


def to_json(correction: Correction) -> str:
    """One line of the file, without its end."""
    record = {key: value for key, value in asdict(correction).items() if value}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def from_json(line: str) -> Correction:
    """The correction of a line. Raises `ValueError` where it is none."""
    try:
        record = json.loads(line)
        anchors = tuple(
            (str(a), int(s), int(e), str(r)) for a, s, e, r in record.pop("anchors", ())
        )
        subjects = tuple(record.pop("subjects"))
        found = Correction(subjects=subjects, anchors=anchors, **record)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no correction: {error}") from error
    _check(found)
    return found


_FORMS = {
    "merge": (2, r""),
    "split": (1, r"(sha256-[0-9a-f]{64})?"),
    "rename": (1, r"\S(.*\S)?"),
    "reject": (1, r""),
    "accept": (1, r""),
    "date": (1, r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"),
    "undo": (1, r""),
}
"""How many subjects an action has at least, and what its value looks like."""


def _check(found: Correction) -> None:
    """Raise `ValueError` where a correction is not as `Correction` says."""
    texts = (found.action, found.author, found.time, found.reason, found.value, *found.subjects)
    if not all(isinstance(text, str) and text.isprintable() for text in texts):
        raise ValueError("a field is not a line of text")
    if found.action not in _FORMS:
        raise ValueError(f"{found.action!r} is none of {', '.join(_FORMS)}")
    number, form = _FORMS[found.action]
    subject = r"[1-9][0-9]{0,8}" if found.action == "undo" else re.escape(BASE) + r"id/[\w/-]+"
    if len(found.subjects) < number or (found.action == "split" and not found.value
                                        and len(found.subjects) < 2):  # fmt: skip
        raise ValueError(f"{found.action} needs more than {len(found.subjects)} subjects")
    for one in found.subjects:
        if not re.fullmatch(subject, one):
            raise ValueError(f"{one!r} is nothing that {found.action} could be about")
    if not re.fullmatch(form, found.value):
        raise ValueError(f"{found.value!r} is no value for {found.action}")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", found.time):
        raise ValueError(f"{found.time!r} is no time like 2025-01-31T12:00:00Z")


def resolve(
    corrections: Sequence[Correction],
    contradictions: Callable[[list[Verdict]], Iterable[Sequence[Verdict]]] = lambda found: (),
) -> Corrections:
    """Which corrections hold: not undone, and not contradicting another.

    ``contradictions`` finds the verdicts for linking that cannot hold together.
    """
    undone: set[int] = set()
    for number in range(len(corrections), 0, -1):
        one = corrections[number - 1]
        if one.action == "undo" and number not in undone:
            # Backwards, so that an undo that was undone itself undoes nothing.
            undone |= {int(subject) for subject in one.subjects}
    active = {
        one: number
        for number, one in enumerate(corrections, 1)
        if number not in undone and one.action != "undo"
    }
    conflicts = [*_about_facts(active), *_about_entities(active, contradictions)]
    aside = {one for conflict in conflicts for one in conflict}
    return Corrections(
        tuple(one for one in active if one not in aside),
        tuple(tuple(sorted(conflict, key=active.__getitem__)) for conflict in conflicts),
        tuple(active.items()),
    )


def _about_facts(active: Iterable[Correction]) -> Iterable[set[Correction]]:
    """Different dates or names for one subject; and what is rejected as well as accepted."""
    kinds = {"date": "date", "rename": "name", "reject": "truth", "accept": "truth"}
    claims: dict[tuple[str, str], set[Correction]] = defaultdict(set)
    for one in active:
        if one.action in kinds:
            claims[kinds[one.action], one.subjects[0]].add(one)
    for (kind, subject), found in claims.items():
        # A name for all who share an identifier is one for each of these, whose own begin with it.
        shared = (subject[:at] for at, letter in enumerate(subject) if letter == "-")
        found.update(*(claims.get((kind, id), ()) for id in shared))
    every = (found for _, found in sorted(claims.items()))
    return [found for found in every if len({(one.action, one.value) for one in found}) > 1]


def _about_entities(
    active: Iterable[Correction],
    contradictions: Callable[[list[Verdict]], Iterable[Sequence[Verdict]]],
) -> Iterable[set[Correction]]:
    sources: dict[Verdict, set[Correction]] = defaultdict(set)
    for one in active:
        for verdict in _verdicts(one):
            sources[verdict].add(one)
    return [
        set().union(*(sources[tuple(verdict)] for verdict in found))  # type: ignore[index]
        for found in contradictions(sorted(sources))
    ]


def _verdicts(one: Correction) -> Iterable[Verdict]:
    first, *others = one.subjects
    if one.action == "merge":
        return [("same", first, other, "") for other in others]
    if one.action == "rename":
        return [("named", first, one.value, "")]
    if one.action == "split" and one.value:
        # One label for all names that the article has for who is split off.
        return [("apart", name, _digest(one)[:8], one.value) for name in one.subjects]
    if one.action == "split":
        return [("different", first, other, "") for other in others]
    return []


# ---------- facts


def corrected(
    facts: Iterable[Fact], article: str, corrections: Iterable[Correction]
) -> tuple[tuple[Fact, ...], frozenset[str]]:
    """An article's facts as corrected, sorted, and the identifiers that were corrected here.

    What is rejected goes, with what was done to it. A fact keeps its identifier when its date is
    corrected: the same fact is meant.
    """
    found = {fact.id: fact for fact in facts}
    rejected, meant = set(), set()
    for one in sorted(corrections, key=to_json):
        id = _meant(found, article, one)
        if id is None:
            continue
        fact = found[id]
        meant.add(one.subjects[0])
        if one.action == "reject":
            rejected.add(id)
        elif one.action == "accept":
            found[id] = replace(fact, confidence=1.0)
        else:
            found[id] = replace(fact, date=one.value, end="", date_text="", stands=id)
    standing = [fact for id, fact in found.items() if id not in rejected]
    for fact in standing:
        if fact.type == "AgreementAction" and fact.value("cd:actsOn") in rejected:
            rejected.add(fact.id)
    kept = [_without(fact, rejected) for fact in standing if fact.id not in rejected]
    return tuple(sorted(kept)), frozenset(rejected | meant)


def _meant(facts: dict[str, Fact], article: str, one: Correction) -> str | None:
    """The fact of an article that a correction means: by identifier, else by where it stood."""
    if one.subjects[0] in facts:
        return one.subjects[0]
    here = {anchor for anchor in one.anchors if anchor[0] == article}
    folder = one.subjects[0].rpartition("/")[0]
    found = [
        id
        for id, fact in facts.items()
        if id.rpartition("/")[0] == folder
        and any((e.article, e.start, e.end, e.rule) in here for e in fact.evidence)
    ]
    return found[0] if len(found) == 1 else None


def _without(fact: Fact, gone: set[str]) -> Fact:
    return replace(fact, arguments=tuple(a for a in fact.arguments if a.value not in gone))


# ---------- as RDF


def to_rdf(corrections: Corrections) -> list[ox.Quad]:
    """The corrections that hold as activities of PROV, in a graph of their own, sorted."""
    graph = ox.NamedNode(CORRECTIONS_GRAPH)
    found = set()

    def state(subject: str, property: str, value: ox.NamedNode | ox.Literal) -> None:
        found.add(ox.Quad(ox.NamedNode(subject), ox.NamedNode(expand(property)), value, graph))

    for one in corrections.holding:
        iri, author = f"{BASE}correction/{_digest(one)}", f"{BASE}author/{_hashed(one.author)}"
        state(iri, "rdf:type", ox.NamedNode(expand("prov:Activity")))
        state(iri, "rdfs:label", ox.Literal(one.action))
        state(iri, "rdfs:comment", ox.Literal(one.reason))
        state(iri, "prov:endedAtTime",
              ox.Literal(one.time, datatype=ox.NamedNode(expand("xsd:dateTime"))))  # fmt: skip
        state(iri, "prov:wasAssociatedWith", ox.NamedNode(author))
        state(author, "rdf:type", ox.NamedNode(expand("prov:Agent")))
        state(author, "rdfs:label", ox.Literal(one.author))
        for subject in one.subjects:
            state(iri, "prov:used", ox.NamedNode(subject))
        if one.value:
            state(iri, "prov:value", ox.Literal(one.value))
    return sorted(found, key=str)


def _digest(one: Correction) -> str:
    return _hashed(to_json(one))


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
