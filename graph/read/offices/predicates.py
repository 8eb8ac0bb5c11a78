"""Offices that a sentence says of whom another one names: "She is also rector of …"."""

from __future__ import annotations

from ..people.people import People
from ..text.mentions import Marked, Mention, Office
from .holders import BEFORE_TITLE
from .subjects import BEFORE_OFFICE


def is_predicate(sentence: Marked, office: Office) -> bool:
    """Whether an office is said of a subject: "X, once a clerk, is the new director"."""
    words = [word.lower for word in sentence.words[max(0, office.start - 3) : office.end]]
    return bool({"is", "was"} & {*words})


_PRONOUNS = frozenset({"he", "she"})
_IS = frozenset("is was also currently has had been served serves as worked works".split())


_BEFORE_PREDICATE = BEFORE_OFFICE | BEFORE_TITLE | {"first", "worked", "works"}


def says_of_pronoun(sentence: Marked, office: Office) -> bool:
    """Whether a sentence says of somebody named before what they are: "She is also rector of …"."""
    ws = sentence.words
    words = [word.lower for word in ws[: office.start]]
    while words and words[-1] in _BEFORE_PREDICATE and len(words) > 1:
        words.pop()
    n = len(words)
    opens = n == 1 or (n > 1 and words[-2] == ",")  # "Prior to that, she worked as …"
    return opens and words[-1] in _PRONOUNS and any(w.lower in _IS for w in ws[n : n + 3])


def when_in_office(sentence: Marked, office: Office) -> Mention | None:
    """The only person named before "when she was minister": "X led the talks when she was …"."""
    ws = sentence.words
    words = [word.lower for word in ws[: office.start]]
    while words and words[-1] in {"the", "a", "an", "still"}:
        words.pop()
    if words[-1:] != ["was"] or words[-3:-1] not in (["when", "he"], ["when", "she"]):
        return None
    named = [m for m in sentence.of_kind("person") if m.end <= len(words) - 3]
    return named[0] if len(named) == 1 else None


def subject_before(sentence: Marked, i: int, people: People) -> list[int]:
    """The one whom the sentence before is about: the only person in it, or the first of several
    where no other stands before its verb."""
    named = sorted(sentence.of_kind("person"), key=lambda m: m.start)
    if not named or sentence.sentence.headline:
        return []
    verb = next((k for k, w in enumerate(sentence.words) if w.pos == "VERB"), len(sentence.words))
    before = {people.at(i, m) for m in named if m.end <= verb}
    everyone = {people.at(i, m) for m in named}
    subject = before if len(before) == 1 else everyone
    return list(subject) if len(subject) == 1 else []
