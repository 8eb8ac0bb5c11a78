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
    if noun := _noun_before(role, context):
        return noun
    words = [w.lower for w in context.sentences[role.sentence].words[role.start : role.end]]
    if "'s" in words[1:3]:  # "the museum's chairman"
        noun = words[words.index("'s") - 1]
        return noun if noun in organization_heads() and noun not in _OF_GOVERNMENT else ""
    called = len(words) > 3 and words[-3] in {"of", "at"} and words[-2] in {"the", "our"}
    noun = words[-1] if called else ""
    return noun if noun in organization_heads() and noun not in _OF_GOVERNMENT else ""


def is_of_named_house(role: Role, context: Context) -> bool:
    """Whether an office is held in the body that its phrase calls by a noun, and for no state: "the
    university's president", "Commission President X"; the speaker of a parliament has a state."""
    noun = _noun(role, context)
    if noun in _OF_PARLIAMENT:
        house = called_house(role, context)
        return house is not None and house[0].type == "igo"
    return bool(noun)


_OF_PARLIAMENT = frozenset("parliament assembly senate congress chamber house council".split())


def _noun_before(role: Role, context: Context) -> str:
    """The noun of a body right before a title, in capitals as this: "Commission President X";
    empty where none is, and in "the Nauru Commission, President X said"."""
    sentence, k = context.sentences[role.sentence], role.start
    if not k or not sentence.words[k - 1].capital or not sentence.words[k].capital:
        return ""
    noun = sentence.words[k - 1].lower
    known = noun in organization_heads() and sentence.at(k - 1) is None
    return noun if known and noun not in _OF_GOVERNMENT else ""


_OF_GOVERNMENT = frozenset("ministry government department delegation committee state".split())
