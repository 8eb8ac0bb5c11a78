"""Who is who inside one article: mentions of people → people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from ...vocabulary import name_tokens
from ..text.address import honorific_at
from ..text.lexicon import PARTICLES, toponyms
from ..text.mentions import Marked, Mention, phrase

SAME_SPELLING = 92.0
"""Ratio (0 to 100) from which two full names of one article are two spellings of one name: it lets
"Litzenberger/Litzenburger" through and keeps "Anar/Anas Karimov" apart."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article: the longest form of the name, and every other form."""

    name: str
    aliases: tuple[str, ...]


class People:
    """The people of an article, by the places where they are mentioned."""

    def __init__(self, people: Sequence[Person], places: dict[tuple[int, int], int]) -> None:
        self.people = tuple(people)
        self._places = places

    def at(self, sentence: int, mention: Mention) -> int:
        """Which person the mention in this sentence means, as an index of `people`."""
        return self._places[sentence, mention.start]


def _tokens(name: str) -> list[str]:
    return [
        t for t in _plain(name).replace("-", " ").split() if len(t.rstrip(".")) > 1 or t.isupper()
    ]


_GLUED = re.compile(r"(?<=[^\W\d_])\.(?=[^\W\d_])")


def _plain(name: str) -> str:
    """The name with plain apostrophes, and with a space behind initials: "M.Kovačič"."""
    return " ".join(_GLUED.sub(". ", name.replace("’", "'")).split())


def resolve_people(sentences: Sequence[Marked], text: str) -> tuple[list[Marked], People]:
    """Join mentions of one person, and find the surnames that nothing marked yet."""
    marked = list(sentences)
    names: list[list[str]] = []  # forms of each person in order of appearance
    places: dict[tuple[int, int], int] = {}

    mentions = [(i, m) for i, s in enumerate(marked) for m in s.of_kind("person")]
    for i, mention in sorted(
        mentions, key=lambda p: (len(p[1].name.split()) < 2, p[0], p[1].start)
    ):
        which = _same(names, mention.name)
        if which is None:
            which = len(names)
            names.append([])
        names[which].append(mention.name)
        places[i, mention.start] = which

    known = _owners(names)
    for i, sentence in enumerate(marked):
        found = list(_surnames(sentence, names, known, text))
        if found:
            marked[i] = sentence.with_mentions(mention for mention, _ in found)
            for mention, which in found:
                places[i, mention.start] = which
                names[which].append(mention.name)
            known = _owners(names)

    people = []
    for forms in names:
        longest = max(dict.fromkeys(forms), key=_fullness)
        longest = longest.title() if longest.isupper() else longest
        others = sorted({f for f in forms if f.casefold() != longest.casefold()})
        people.append(Person(longest, tuple(others)))
    return marked, People(people, places)


def _same(names: list[list[str]], name: str) -> int | None:
    """The person that this form means: the same words, a part in order, or another spelling."""
    mine = _words(name)
    best: int | None = None
    surname = mine[0] if len(mine) == 1 and len(mine[0]) >= _SHORTEST else ""
    for which in reversed(range(len(names))):
        for form in dict.fromkeys(names[which]):
            other = _words(form)
            if mine == other or _part(name, form) or _turned(name, form):
                return which
            slip = surname and len(other) > 1 and _misspelt(surname, _folded(form)[-1])
            if best is None and slip:
                best = which
            if (
                best is None and len(mine) > 1 and len(other) > 1
                and (ratio(" ".join(mine), " ".join(other)) >= SAME_SPELLING
                     or [*map(_spelled, mine)] == [*map(_spelled, other)])
            ):  # fmt: skip
                best = which
    return _by_patronymic(names, name) if best is None else best


_PATRONYMIC = re.compile(r"\w{2,}(?:ovich|evich|yevich|ovych|yovych|ovna|evna|yevna|ivna)")


def _by_patronymic(names: list[list[str]], name: str) -> int | None:
    """The only person with the given name that stands before the father's: "Kirill Andreyevich"."""
    given, _, father = name.casefold().partition(" ")
    if not _PATRONYMIC.fullmatch(father):
        return None
    same = [
        which for which, forms in enumerate(names)
        if any(len(words := form.casefold().split()) > 1 and words[0] == given for form in forms)
    ]  # fmt: skip
    return same[0] if len(same) == 1 else None


_SHORTEST = 6
"""Letters from which a surname alone is known with a slip in it."""
_SPELLINGS = (
    (re.compile(r"y|j"), "i"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"kh|(?<=[aeiou])gh"), "h"),
    (re.compile(r"tz|ts|c(?=[ei])"), "z"),
    (re.compile(r"ck|q|c(?!h)"), "k"),
    (re.compile(r"w|ff$"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"e?i+$"), "i"),
)
"""What the same letters of another alphabet are written with, in order of application."""


@lru_cache(maxsize=4096)
def _spelled(word: str) -> str:
    """A word of a name as all its spellings have it.

    >>> _spelled("sarkissian") == _spelled("sarkissyan"), _spelled("tolstoi") == _spelled("tolstoy")
    (True, True)
    """
    for spelling, letter in _SPELLINGS:
        word = spelling.sub(letter, word)
    return word


@lru_cache(maxsize=4096)
def _words(name: str) -> list[str]:
    return name_tokens(_plain(name))


def _part(short: str, long: str) -> bool:
    """Whether one form is the other with words left out, the same order kept.

    >>> _part(
    ...     "Jalali", "Kazem Jalali"), _part("Al Kaabi", "Noura Al Kaabi"), _part("Ali", "Alia Ali"
    ... )
    (True, True, True)
    """
    few, many = sorted((_folded(short), _folded(long)), key=len)
    if len(few) == 1 and len(many) > 2:
        many = _folded(_without_fathers(max(short, long, key=lambda name: len(_folded(name)))))
    if len(few) == 1 and not _is_initial(few[0]):
        many = [token for token in many if not _is_initial(token)]  # "Sukarno" is no "S. Somchai"
    remaining = iter(many)
    return bool(few) and all(any(_fits(token, other) for other in remaining) for token in few)


_FATHER = re.compile(r"\b(?:bin|bint|ibn)\s+[^\W\d_][\w'-]*(?=\s+\w)")


def _without_fathers(name: str) -> str:
    """The name without those of the fathers, whom nobody is called by: "Maryam Al Suwaidi" of
    "Maryam bint Khalid Al Suwaidi"; but "Salem bin Rashid" may be called Rashid."""
    return _FATHER.sub("", name)


def _turned(name: str, form: str) -> bool:
    """Whether one form has the family name first that the other has last: "Karimov Rustam Alisher",
    "Rustam Karimov", "R. Karimov"; but not "Rustam Alisher"."""
    short, long = sorted((name, form), key=lambda one: len(one.split()))
    few, many = short.split(), _folded(long)
    if len(few) != 2 or len(many) < 2 or _folded(few[1])[:1] != many[:1]:
        return False
    return any(_fits(_folded(few[0])[0], given) for given in many[1:])


def _fullness(form: str) -> tuple[int, bool, int]:
    """What makes one form of a name longer than another: a family name more than a father's."""
    last = form.rpartition(" ")[2].casefold()
    return len(_tokens(form)), not _PATRONYMIC.fullmatch(last), len(form)


def _misspelt(surname: str, other: str) -> bool:
    """Whether a surname alone is another with a letter changed or two letters exchanged: "Munchin",
    "Mnuchin"; but not "Ivanova", "Ivanov"."""
    alike = len(surname) == len(other) and surname[0] == other[0]
    return alike and OSA.distance(surname, other, score_cutoff=1) <= 1


def _fits(token: str, other: str) -> bool:
    if token == other or (min(len(token), len(other)) > 3 and _spelled(token) == _spelled(other)):
        return True
    initial, full = sorted((token, other), key=len)
    return _is_initial(initial) and full.startswith(initial[:-1])


def _is_initial(token: str) -> bool:
    """Whether a word is cut short: "M.", "Sh.", "Ts."."""
    return token.endswith(".") and 1 < len(token) < 4


@lru_cache(maxsize=4096)
def _folded(name: str) -> list[str]:
    tokens = _plain(name).casefold().replace("-", " ").split()
    kept = [t for t in tokens if t not in PARTICLES]
    return [t if _is_initial(t) else "".join(name_tokens(t)) or t for t in (kept or tokens)]


def _owners(names: list[list[str]]) -> dict[str, int]:
    """Whose name each capitalised word of a name is, the last person of those who bear it."""
    known: dict[str, int] = {}
    for which, forms in enumerate(names):
        for form in forms:
            for part in _without_fathers(form).split():
                folded = part.casefold()
                if len(folded) > 2 and folded not in PARTICLES and part[0].isupper():
                    known[folded] = which
    return known


def _surnames(
    sentence: Marked, names: list[list[str]], known: dict[str, int], text: str
) -> Iterator[tuple[Mention, int]]:
    """Capitalised words that no mention covers and that are part of a known name."""
    ws = sentence.words
    i = 0
    while i < len(ws):
        owner = known.get(ws[i].text.casefold())
        taken = sentence.at(i)
        if (
            owner is None or not ws[i].capital
            or (taken is not None and not (taken.kind == "place" and taken.type == "city"))
            or ((ws[i].text,) in toponyms() and taken is None)
        ):  # fmt: skip
            i += 1
            continue
        end = i + 1
        while (
            end < len(ws)
            and sentence.at(end) is None
            and known.get(ws[end].text.casefold()) == owner
        ):
            end += 1
        start = i
        while (
            start > 0
            and ws[start - 1].lower in PARTICLES
            and ws[start - 1].lower in {p.casefold() for f in names[owner] for p in f.split()}
        ):
            start -= 1
        follows = ws[end] if end < len(ws) else None
        if follows is None or not follows.capital or follows.lower == "'s" or honorific_at(ws, end):
            yield Mention("person", start, end, phrase(ws[start:end], text)), owner
        i = end
