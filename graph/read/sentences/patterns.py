"""The patterns of rules: what stands for their short forms, and the words they cannot do without.

Over a hundred patterns are asked of each sentence, and next to none fits. Most of them name words
("received", "was hosted") of which one must stand there; those are read off the pattern, so that it
is only tried on a sentence that has one.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import NamedTuple

_Texts = frozenset[str]
"""What a part of a pattern may fit, `_ANY` standing for what is not known."""

_ANY = "\0"
_NOTHING: _Texts = frozenset({""})
_NONE: frozenset[str] = frozenset()
_COMMON = frozenset(
    "a an and as at by for from his in is it of on that the to was were who with , . : ; '".split()
)
"""Words that most sentences have."""
_MANY = 2000
"""More texts than this are not told apart."""


class Pattern(NamedTuple):
    """A pattern as it is looked for, and how many people it cannot do without."""

    expression: re.Pattern[str]
    people: int


class Patterns(NamedTuple):
    """Several patterns, by number; those that need a word under each that will do.

    ``people`` is how many none of them can do without, ``cues`` all words under which some stand.
    """

    patterns: tuple[Pattern, ...]
    people: int
    always: frozenset[int]
    cues: frozenset[str]
    by_word: dict[str, frozenset[int]]

    def possible(self, words: frozenset[str], people: int) -> list[re.Pattern[str]]:
        """Those that may fit a sentence of these words with so many people, in order."""
        if people < self.people:
            return []
        numbers = set(self.always)
        for word in self.cues & words:
            numbers |= self.by_word[word]
        found = []
        for number in sorted(numbers) if numbers else ():
            expression, needed = self.patterns[number]
            if needed <= people:
                found.append(expression)
        return found


@cache
def compiled(patterns: tuple[str, ...]) -> Patterns:
    """Patterns made ready to be looked for."""
    always = set()
    by_word: dict[str, set[int]] = {}
    for number, pattern in enumerate(patterns):
        cues = cues_of(_filled(pattern))
        if not cues:
            always.add(number)
        for word in cues:
            by_word.setdefault(word, set()).add(number)
    ready = tuple(Pattern(_expression(pattern), _people(pattern)) for pattern in patterns)
    return Patterns(
        ready,
        min((pattern.people for pattern in ready), default=0),
        frozenset(always),
        frozenset(by_word),
        {word: frozenset(numbers) for word, numbers in by_word.items()},
    )


def _people(pattern: str) -> int:
    """How many people a pattern cannot do without."""
    return len({one for one in ("{a}", "{b}") if re.search(f"{one}(?! ?\\)\\?)", pattern)})


def _filled(pattern: str) -> str:
    """A pattern with what its short forms stand for."""
    about = r"(?:\( \S+ \) )?(?:(?:, )?who (?:(?:(?!G\d|[.;])\S+ ){1,16}?, )?)?"
    gap = about + (
        r"(?:(?!G\d|;|that\b|whom?\b|which\b|where\b|said\b|says\b|while\b|whose\b|told\b)\S+ )"
        r"{0,%d}?"
    )
    filled = (
        pattern.replace("{gap}", gap % 9).replace("{wide}", gap % 22).replace("{near}", gap % 4)
    )
    # "welcomed X's decision": who owns what a verb takes does not take part
    return re.sub(r"\{(\w)\}", r"(?P<\1>G\\d+)(?! 's\\b)", filled)


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\S)" + _filled(pattern) + r"(?!\S)")


def cues_of(expression: str) -> frozenset[str]:
    """Words of which every text that an expression fits has one; none where it needs none.

    Of several such sets the one with the fewest words counts, none of them a common one. What is
    not understood of an expression asks for nothing.

    >>> sorted(cues_of(r"(?P<a>G\\d+) (?:\\S+ ){0,3}?(?:met|sees?) (?:with )?(?!O)G\\d+"))
    ['met', 'see', 'sees']
    >>> cues_of(r"(?P<a>G\\d+) (?:met )?.*")
    frozenset()
    """
    reader = _Reader(expression)
    sets, texts = [], _NOTHING
    try:
        while not reader.ends():
            texts = _joined(texts, reader.repeated())
            if all(text[-1:] in {"", " "} for text in texts):
                sets.append(_one_of_each(texts))
                texts = _NOTHING
    except (IndexError, ValueError):
        return _NONE
    if reader.left:
        return _NONE  # alternatives that are in no brackets
    sets.append(_one_of_each(_joined(texts, frozenset({" "}))))
    found = filter(None, sets)
    return min(found, key=lambda one: (not one.isdisjoint(_COMMON), len(one)), default=_NONE)


def _one_of_each(texts: _Texts) -> frozenset[str]:
    """A word of each text, all of which begin and end with whole words; none if one has none."""
    words = [[word for word in text.split(" ") if word and _ANY not in word] for text in texts]
    return frozenset(min(each, key=_rarity) for each in words) if all(words) else _NONE


def _rarity(word: str) -> tuple[bool, int, str]:
    return (word in _COMMON, -len(word), word)


def _joined(texts: _Texts, more: _Texts) -> _Texts:
    """Each of the texts with each of those that follow."""
    return _few(frozenset(map("".join, product(texts, more))))


class _Reader:
    """Reads an expression from left to right."""

    def __init__(self, expression: str) -> None:
        self.left = list(reversed(expression))

    def ends(self) -> bool:
        """Whether nothing follows that belongs to what is read."""
        return not self.left or self.left[-1] in "|)"

    def take(self, sign: str) -> bool:
        """Whether this sign comes next; taken off if so."""
        return self.left[-1:] == [sign] and bool(self.left.pop())

    def alternatives(self) -> _Texts:
        """The texts of alternatives, up to the bracket that closes them."""
        found: _Texts = frozenset()
        while True:
            texts = _NOTHING
            while not self.ends():
                texts = _joined(texts, self.repeated())
            found |= texts
            if not self.take("|"):
                return _few(found)

    def repeated(self) -> _Texts:
        """The texts of one part with how often it comes."""
        part = self.part()
        if not self.left or self.left[-1] not in "?*+{":
            return part
        count = self.left.pop()
        while count[0] == "{" and count[-1] != "}":
            count += self.left.pop()
        _ = self.take("?") or self.take("+")
        if count == "?":
            return part | _NOTHING
        many = frozenset({_ANY + " "} if all(text[-1:] == " " for text in part) else {_ANY})
        return many | _NOTHING if count[0] == "*" or count[:2] in {"{0", "{,"} else many

    def part(self) -> _Texts:
        """The texts of a sign, a class or a group."""
        sign = self.left.pop()
        if sign == "(":
            return self.group()
        if sign == "[":
            return self.sign_class()
        if sign in "^$":
            return _NOTHING
        if sign == "\\":
            escaped = self.left.pop()
            if escaped in "bB":
                return _NOTHING
            return frozenset({_ANY if escaped.isalnum() else escaped})
        return frozenset({_ANY if sign == "." else sign})

    def group(self) -> _Texts:
        """The texts of a group; none of one that looks ahead or back."""
        kind = ""
        if self.take("?"):
            kind = self.left.pop()
            if kind == "<":
                kind = self.left.pop()
            elif kind == "P" and self.take("<"):
                while (kind := self.left.pop()) != ">":
                    pass
            if kind not in "=!:>":
                raise ValueError(kind)
        texts = self.alternatives()
        if not self.take(")"):
            raise ValueError("a bracket is not closed")
        return _NOTHING if kind in {"=", "!"} else texts

    def sign_class(self) -> _Texts:
        """The texts of a class of signs."""
        signs = ""
        while (sign := self.left.pop()) != "]" or signs in {"", "^"}:
            signs += sign + (self.left.pop() if sign == "\\" else "")
        plain = signs[0] != "^" and not {"\\", "-"} & {*signs}
        return frozenset(signs) if plain else frozenset({_ANY})


def _few(texts: _Texts) -> _Texts:
    return texts if len(texts) <= _MANY else frozenset({_ANY})
