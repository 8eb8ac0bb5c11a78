"""Names of institutions: what of a name counts, and how far two names agree."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from ._names import fold
from ._tables import Authority, authority, generic_words, places, with_codes

_LIGHT = frozenset(
    "the of for and in on to a an at de des du la le les der die das und el y".split()
)
_SPELLINGS = {
    "centre": "center", "theatre": "theater", "organisation": "organization",
    "programme": "program", "cultural": "culture", "arts": "art", "sciences": "science",
    "department": "ministry", "external": "foreign", "relations": "affairs", "affair": "affairs",
    "institut": "institute", "instituto": "institute", "istituto": "institute",
    "museo": "museum", "musee": "museum", "museu": "museum", "universitat": "university",
    "universite": "university", "universidad": "university", "universidade": "university",
    "defence": "defense", "sports": "sport", "galleries": "gallery", "tourist": "tourism",
    "consulate general": "consulate", "cinematographic": "cinematography",
}  # fmt: skip
"""Other spellings and close words of what bodies are called by."""
_REPUBLIC = frozenset("republic kingdom state federal government".split())


@lru_cache(maxsize=100_000)
def content(name: str) -> frozenset[str]:
    """The words of a body's name that tell which it is; states as ``@xx``.

    >>> content("Ministry of Culture of Iran") == content("the Iranian Culture Ministry")
    True
    """
    words = (w for w in re.findall(r"@?\w+", with_codes(fold(name))) if w not in _LIGHT)
    found = frozenset(_SPELLINGS.get(word, word) for word in words)
    return found - {"affairs"} if "foreign" in found else found


def is_abbreviation(name: str) -> bool:
    """Whether a name is an abbreviation; two letters say too little to join anything.

    >>> is_abbreviation("VGIK"), is_abbreviation("Louvre"), is_abbreviation("EU")
    (True, False, False)
    """
    letters = name.replace(".", "")
    capitals = sum(map(str.isupper, letters))
    return len(letters) >= 3 and letters.isalpha() and capitals >= len(letters) - 1


def state_of(name: str) -> str:
    """The code of the one state that a body's name says it belongs to, or an empty string."""
    found = {word[1:].upper() for word in content(name) if word.startswith("@")}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=100_000)
def is_generic(name: str) -> bool:
    """Whether many bodies bear this name, so that it needs a state to tell which.

    >>> is_generic("National Museum"), is_generic("National Museum of Iran"), is_generic("Louvre")
    (True, False, False)
    """
    words = content(name)
    plain = {word for word in words if word in generic_words() or word in _SPELLINGS.values()}
    return words == plain and not is_abbreviation(name)


def distinctive(words: frozenset[str]) -> frozenset[str]:
    """The words that few bodies share: no kind, portfolio, rank, state or city."""
    return frozenset(w for w in words if w not in _shared() and w[0] != "@" and not w.isdigit())


@cache
def _shared() -> frozenset[str]:
    return generic_words() | places() | frozenset(_SPELLINGS.values())


@lru_cache(maxsize=100_000)
def known_as(names: tuple[str, ...], country: str) -> Authority | None:
    """The one body of the authority file that the first of these names to be found there means.

    A name that several bodies bear, or one of many such as "Ministry of Culture", needs the state.
    """
    for name in names:
        rows = authority().get(fold(name).removeprefix("the "), ())
        rows = tuple(row for row in rows if not (country and row.country) or country == row.country)
        if rows and (is_generic(name) or len(rows) > 1):
            rows = tuple(row for row in rows if row.country == country)
        if len(rows) == 1:
            return rows[0]
    return None


SAME, SPELLING, SHORTER, SHORT, INITIALS = "same", "spelling", "shorter", "short", "initials"


@lru_cache(maxsize=200_000)
def compare(one: str, other: str, state: str = "") -> str:
    """How two names of bodies agree, or an empty string; ``state`` is the code that both have.

    >>> compare("Gerasimov Institute", "Gerasimov Institute of Cinematography")
    'shorter'
    >>> compare("University of Tehran", "Tehran University of Medical Sciences")
    ''
    """
    if is_abbreviation(one) or is_abbreviation(other):
        return _abbreviated(one, other)
    a, b = (_weighed(content(name) - {"@" + state.lower()}) for name in (one, other))
    if not a or not b:
        return ""
    if a == b:
        return SAME if len(a) > 1 or distinctive(a) or content(one) == content(other) else ""
    if _spelled_alike(a, b):
        return SPELLING
    small, large = (a, b) if len(a) < len(b) else (b, a)
    if small < large and len(small) > 1 and _same_body_shorter(small, large):
        return SHORTER
    return ""


def _abbreviated(one: str, other: str) -> str:
    if fold(one) == fold(other):
        return SHORT
    short, full = (one, other) if is_abbreviation(one) else (other, one)
    return INITIALS if not is_abbreviation(full) and _initials(short, full) else ""


def _weighed(words: frozenset[str]) -> frozenset[str]:
    """Without words of mere rank ("state") where a distinctive word is there."""
    return words - _REPUBLIC if distinctive(words) or "ministry" in words else words


def _spelled_alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether the words that differ are spellings of one another, and long enough to say so."""
    only_a, only_b = sorted(a - b), sorted(b - a)
    if len(only_a) != len(only_b):
        return "".join(only_a) == "".join(only_b)
    near = (
        min(len(x), len(y)) >= 6 and Levenshtein.normalized_similarity(x, y) >= 0.8
        for x, y in zip(only_a, only_b, strict=True)
    )
    return all(near) and bool(distinctive(frozenset(only_a)) and distinctive(frozenset(only_b)))


# Their branches abroad and their sections bear the whole name and are other bodies.
_BRANCHED = frozenset("embassy consulate faculty branch mission delegation".split())


def _same_body_shorter(small: frozenset[str], large: frozenset[str]) -> bool:
    extra = large - small
    if _BRANCHED & large or any(w[0] == "@" for w in extra) or extra & places():
        return False
    if "ministry" in small:
        return True
    return bool(distinctive(small)) and not distinctive(extra)


def _initials(short: str, full: str) -> bool:
    return fold(short.replace(".", "")) in initials(full)


def initials(name: str) -> set[str]:
    """The first letters of the words of a name: of those that count, and of all.

    >>> sorted(initials("State Institute of Cinematography"))
    ['sic', 'sioc']
    """
    words = fold(name).split()
    return {"".join(w[0] for w in words if w not in _LIGHT), "".join(w[0] for w in words)}
