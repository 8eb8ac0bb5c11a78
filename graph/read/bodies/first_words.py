"""Bodies called by the first word of their name alone: "the Calvert" for the Calvert Museum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..text.lexicon import TITLE_MODIFIERS, organization_heads, title_heads, toponyms, words
from ..text.mentions import Marked, Mention
from ..text.words import Word
from .body_names import is_shortened, name_key
from .fields import is_field

_COMMON = words("not-names.txt") | words("not-first-in-organizations.txt")


def bind_first_words(sentences: Sequence[Marked]) -> list[Marked]:
    """Mark "Ludovika" before an office once "the Ludovika Museum" has been named, and "the
    Calvert" once "the Calvert Art Museum" has: where one body begins with a word that is no
    place, no noun for bodies and not somebody's surname ("Bill Clinton")."""
    first: dict[str, dict[frozenset[str], Mention]] = {}
    for sentence in sentences:
        for mention in sentence.of_kind("organization"):
            word = sentence.words[mention.start]
            named = mention.type in _HOUSES and mention.end - mention.start > 1
            if named and _may_stand_alone(word):
                first.setdefault(word.text, {}).setdefault(name_key(mention.name), mention)
    for surname in {word for sentence in sentences for word in _surnames(sentence)}:
        first.pop(surname, None)
    alone = {word: body for word, bodies in first.items() if (body := _whole([*bodies.values()]))}
    marked = []
    for sentence in sentences:
        new = [
            Mention("organization", i, i + 1, body.name, body.iso, body.type)
            for i, word in enumerate(sentence.words)
            if (body := alone.get(word.text)) and _stands_alone(sentence, i)
        ]
        marked.append(sentence.with_mentions(new) if new else sentence)
    return marked


_HOUSES = frozenset(
    {
        "museum", "gallery", "theatre", "library", "foundation", "university", "institute",
        "cultural centre",
    }
)  # fmt: skip
"""Kinds of bodies with a name of their own; "Cabinet" is no name of the Cabinet Office."""


def _surnames(sentence: Marked) -> Iterator[str]:
    """The words behind another in capitals, outside the names of bodies: "Clinton" in "Bill
    Clinton"."""
    for i, (before, word) in enumerate(pairwise(sentence.words)):
        free = sentence.at(i) is None and sentence.at(i + 1) is None
        if free and before.capital and word.capital and before.label == word.label == "PERSON":
            yield word.text


def _whole(bodies: list[Mention]) -> Mention | None:
    """The body with the longest name, where the others' are that one cut short."""
    longest = max(bodies, key=lambda body: len(body.name))
    own = all(body is longest or is_shortened(body.name, longest.name) for body in bodies)
    return longest if own else None


def _may_stand_alone(word: Word) -> bool:
    return (
        word.text.istitle() and len(word.text) > 3 and word.text.isalpha()
        and word.tag not in {"JJ", "NN", "NNS", "VBG"}
        and (word.text,) not in toponyms()
        and word.lower not in organization_heads() and word.lower not in _COMMON
        and word.lower not in TITLE_MODIFIERS and not is_field(word)
    )  # fmt: skip


def _stands_alone(sentence: Marked, i: int) -> bool:
    """Whether the word is the whole name here: "Calvert curator Ana Lima", "the Calvert said"."""
    ws = sentence.words
    if sentence.at(i) is not None or (i and ws[i - 1].capital and ws[i - 1].text != "The"):
        return False
    after = ws[i + 1] if i + 1 < len(ws) else None
    head = title_heads().get(after.lower) if after else None
    if head is not None and not head.plural:
        return True
    return i > 0 and ws[i - 1].lower == "the" and (after is None or after.pos in {"VERB", "AUX"})
