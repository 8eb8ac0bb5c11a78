"""The state of an office that a sentence tells by where its holder received somebody, by the guest
that it calls the holder, or by who brought the holder's letter."""

from __future__ import annotations

from collections.abc import Sequence

from ..offices.roles import Role
from ..text.words import Word
from .hosts import Context

_CAME = frozenset(
    "travelled traveled flew went visited toured arrived journeyed proceeded continued".split()
)
_MET = frozenset(
    "met meets held holds received receives welcomed welcomes hosted greeted spoke".split()
)
_PRONOUNS = frozenset("he she they".split())
_GUESTS = frozenset("guest guests visitor visitors".split())
_BROUGHT = frozenset("conveyed conveys delivered delivers handed hands brought transmitted".split())
_LETTERS = frozenset("letter letters message messages greetings regards invitation".split())


def state_of_visit(role: Role, context: Context) -> tuple[str, ...]:
    """The state of the holder by what the sentence says of a visit; empty where it says nothing."""
    return _where(role, context) or _guest(role, context)


def _where(role: Role, context: Context) -> tuple[str, ...]:
    """The state of the place in "She flew to Porto, where she met with the Minister, X"."""
    words = context.sentences[role.sentence].words
    k = next((n for n in range(role.start - 1, 0, -1) if words[n].lower == "where"), 0)
    between = [word.lower for word in words[k + 1 : role.start]]
    if not k or not _CAME & {word.lower for word in words[:k]} or not _is_object(between):
        return ()
    end = k - (words[k - 1].text == ",")
    place = next((m for i, m in context.mentions if i == role.sentence and m.end == end), None)
    return (place.iso,) if place and place.kind != "adjective" else ()


def _is_object(between: Sequence[str]) -> bool:
    """Whether the words between "where" and an office say that the guest met its holder."""
    return bool(between) and between[0] in _PRONOUNS and bool(_MET & {*between})


def _guest(role: Role, context: Context) -> tuple[str, ...]:
    """The state of a guest in apposition: "The guest from Fiji, Permanent Secretary X", "the Fijian
    guest, Minister X"."""
    sentence = context.sentences[role.sentence]
    words, k = sentence.words, role.start
    if k < 3 or words[k - 1].text != ",":
        return ()
    if words[k - 2].lower in _GUESTS:
        state = sentence.ending_at(k - 2)
        return (state.iso,) if state and state.kind == "adjective" else ()
    state = sentence.ending_at(k - 1)
    if state is None or state.kind != "country":
        return ()
    before = [w.lower for w in words[max(0, state.start - 3) : state.start] if w.lower != "the"]
    return (state.iso,) if before[-1:] == ["from"] and before[-2] in _GUESTS else ()


def state_of_bearer(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of who brings what the holder wrote: "Cosic conveyed to him a letter from Minister
    of Civil Affairs X"; empty where nothing is brought."""
    words = context.sentences[role.sentence].words
    verb = next((k for k in range(role.start) if words[k].lower in _BROUGHT), 0)
    if not verb or not _sent_by(words[verb : role.start]):
        return ()
    named = [m for m in context.sentences[role.sentence].of_kind("person") if m.end <= verb]
    people = {context.people.at(role.sentence, m) for m in named} - {role.person}
    states = {r.of for r in roles if r.person in people and r.of and not r.former}
    return states.pop() if len(states) == 1 else ()


def _sent_by(words: Sequence[Word]) -> bool:
    """Whether the words up to an office end with whose letter it is: "a letter from"."""
    lowered = [word.lower for word in words if word.lower not in {"the", "his", "her"}]
    return lowered[-1:] in (["from"], ["of"]) and lowered[-2] in _LETTERS
