"""States that share a name or an adjective: "Dominican", "Congolese"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..text.lexicon import shared_forms
from ..text.mentions import Mention
from ..text.words import Sentence
from .given_names import without_given_names

_Found = Sequence[tuple[Sentence, Sequence[Mention]]]


def settled(found: _Found) -> list[list[Mention]]:
    """The toponyms of each sentence of an article, shared ones as those of the state that the
    article names otherwise; where it names none or several, of the one that news mostly means.
    Those that are somebody's first name are left out.

    The order of the states in `shared_forms` says which one that is.
    """
    found = without_given_names(found)
    named = {
        m.iso
        for sentence, mentions in found
        for m in mentions
        if not (_states(sentence, m) or _is_of_many(sentence, m))
    }
    return [
        [
            _settled(sentence, m, named)
            for m in mentions
            if m.iso in named or not _is_of_many(sentence, m)
        ]
        for sentence, mentions in found
    ]


def _is_of_many(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is what the ministry of many a state is called, as Berlin's or Islamabad's:
    the "Foreign Office" is Britain's only where the article names Britain."""
    words = [word.text for word in sentence.words[mention.start : mention.end]]
    return words == ["Foreign", "Office"]


def _states(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """The states that share the form of a mention; none where it is one's alone."""
    form = " ".join(word.text for word in sentence.words[mention.start : mention.end])
    return shared_forms().get(form, ()) or shared_forms().get(form.removesuffix("s"), ())


def _settled(sentence: Sentence, mention: Mention, named: set[str]) -> Mention:
    states = _states(sentence, mention)
    if not states:
        return mention
    told = [iso for iso in states if iso in named]
    return replace(mention, iso=told[0] if len(told) == 1 else states[0])
