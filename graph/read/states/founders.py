"""Bodies that the article says to be a government's: "the Peruvian government set up a Council"."""

from __future__ import annotations

import re

from ..offices.roles import Role
from ..text.lexicon import split_words, toponyms
from ..text.mentions import Marked, Mention
from .hosts import Context

_FOUNDS = frozenset(
    "set sets established establishes created creates formed forms founded appointed instituted "
    "convened constituted launched".split()
)
_GOVERNMENT = frozenset({"government", "cabinet", "parliament"})
_ARTICLES = frozenset({"the", "a", "an", "its", "new", "up", "own"})
_DELEGATION = re.compile(r"\bPermanent (?:Delegation|Mission|Representation|Delegate)")


def state_of_founder(role: Role, context: Context) -> tuple[str, ...]:
    """The state whose government the article says to own or to have set up the body of an office,
    or to be represented by it: "Malta's Permanent Delegation to UNESCO"."""
    if role.org is None:
        return ()
    number = context.bodies.at(role.org_sentence, role.org)
    if state := _delegating(context.bodies.bodies[number].name):
        return (state,)
    states = {
        _founder(sentence, body) for i, sentence in enumerate(context.sentences)
        for body in sentence.of_kind("organization") if context.bodies.at(i, body) == number
    }  # fmt: skip
    states -= {""}
    return (states.pop(),) if len(states) == 1 else ()


def _delegating(name: str) -> str:
    """The state that the name of a permanent delegation begins with."""
    words = split_words(name) if _DELEGATION.search(name) else ()
    found = (toponyms().get(words[:n]) for n in (3, 2, 1)) if words else ()
    return next((place.iso for place in found if place and place.form != "city"), "")


def _founder(sentence: Marked, body: Mention) -> str:
    """The state of the government before a body that it owns or founds, or behind "set up by"."""
    words, k = [word.lower for word in sentence.words], body.start
    while k and words[k - 1] in _ARTICLES:
        k -= 1
    owned = k > 1 and words[k - 1] == "'s"
    k -= owned or (k > 0 and words[k - 1] in _FOUNDS)
    if k < body.start and (owned or k + 1 < body.start) and words[k - 1] in _GOVERNMENT:
        return _state(sentence.ending_at(k - 1 - (words[k - 2] == "'s")))
    k = body.end + (words[body.end : body.end + 1] == [","])
    behind = words[k : k + 5]
    if behind[:1] and behind[0] in _FOUNDS and "by" in behind[1:3]:
        k += behind.index("by") + 1
        k += words[k : k + 1] == ["the"]
        state = sentence.starting_at(k) if k < len(words) else None
        if state and words[state.end : state.end + 1] and words[state.end] in _GOVERNMENT | {"'s"}:
            return _state(state)
    return ""


def _state(mention: Mention | None) -> str:
    return mention.iso if mention and mention.kind in {"country", "adjective"} else ""
