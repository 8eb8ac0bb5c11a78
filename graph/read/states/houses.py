"""The body of an office that its phrase only calls by a noun: "the Director of the Centre"."""

from __future__ import annotations

from ..offices.roles import Role
from ..text.lexicon import organization_heads
from ..text.mentions import Mention
from .hosts import Context

_IN_TITLES = frozenset("museum library gallery theatre theater archive archives academy".split())
"""Nouns before "director" that mean one house: "Museum Director X"."""


def called_house(role: Role, context: Context) -> tuple[Mention, int] | None:
    """The only body of the article that has the noun of an office's phrase in its name, and the
    sentence that names it; ``None`` where there is none or the noun may mean several."""
    noun = _noun(role, context)
    if not noun:
        return None
    found: dict[int, tuple[Mention, int]] = {}
    for i, sentence in enumerate(context.sentences):
        for body in sentence.of_kind("organization"):
            if noun in {word.lower for word in sentence.words[body.start : body.end]}:
                found.setdefault(context.bodies.at(i, body), (body, i))
    return next(iter(found.values())) if len(found) == 1 else None


def is_of_house(title: str) -> bool:
    """Whether a title says that it is held in one house: "museum director"."""
    words = title.split()
    return len(words) > 1 and words[-1] in {"director", "head"} and words[-2] in _IN_TITLES


def _noun(role: Role, context: Context) -> str:
    """The noun behind "of the", before "director" or with "'s"; empty where there is none."""
    if is_of_house(role.title):
        return role.title.split()[-2]
    words = [w.lower for w in context.sentences[role.sentence].words[role.start : role.end]]
    if "'s" in words[1:3]:  # "the museum's chairman"
        noun = words[words.index("'s") - 1]
        return noun if noun in organization_heads() and noun not in _OF_GOVERNMENT else ""
    called = len(words) > 3 and words[-3] in {"of", "at"} and words[-2] in {"the", "our"}
    noun = words[-1] if called else ""
    return noun if noun in organization_heads() and noun not in _OF_GOVERNMENT else ""


_OF_GOVERNMENT = frozenset("ministry government department delegation committee state".split())
