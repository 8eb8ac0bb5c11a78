"""Names of people: what of a name counts, and how far two names agree.

A name comes into English by many roads: by sound or by letter, from Arabic, Persian, Cyrillic,
Greek, Chinese or Korean script, with or without marks. `fold` takes away what is only writing,
`skeleton` what differs between systems of transliteration. Both are for comparing, never shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
     "ı": "i", "ə": "a", "ʻ": "", "ʼ": "", "'": "", "’": "", "‘": "", "`": "", "-": " "}
)  # fmt: skip


@lru_cache(maxsize=100_000)
def fold(name: str) -> str:
    """A name in plain small letters, words apart by one blank.

    >>> fold("Gülşen Öztürk-Łukasz")
    'gulsen ozturk lukasz'
    """
    marked = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return " ".join(re.findall(r"\w+", "".join(c for c in marked if not unicodedata.combining(c))))


# In this order: longer spellings of a sound before their parts.
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in [
        (r"shch|sch|tch|tsch", "ch"), (r"dzh|dj|zh", "j"), (r"kh", "h"), (r"gh", "g"), (r"ph", "f"),
        (r"th", "t"), (r"dh", "d"), (r"tz|cz", "ts"), (r"x", "ks"), (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"), (r"c(?!h)", "k"), (r"w", "v"), (r"sk(y|yy|iy|yi|ii|ij)$", "ski"),
        (r"off$", "ov"), (r"eff$", "ev"), (r"^[yj](?=[eiou])", "i"), (r"([aeo])h$", r"\1"),
        (r"([^aeiouy])\1+", r"\1"),
    ]
]  # fmt: skip
_SOUND_OF_VOWEL = str.maketrans("yo", "iu")


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> tuple[str, tuple[str, ...]]:
    """The consonants of a folded word, and its groups of vowels, as sounds.

    >>> skeleton("lubimova")[0] == skeleton("lyubimova")[0]
    True
    >>> skeleton("hasan"), skeleton("hussein")
    (('hsn', ('a', 'a')), ('hsn', ('u', 'ei')))
    """
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    groups = re.findall(r"[aeiouy]+", word)
    sounds = tuple("".join(sorted(set(g.translate(_SOUND_OF_VOWEL)))) for g in groups)
    return re.sub(r"[aeiouy]+", "", word), sounds


def consonants(word: str) -> set[str]:
    """The consonants that a word may stand for: q is a k or, from Arabic and Persian, a g.

    >>> consonants("araqchi") & consonants("araghchi")
    {'rgch'}
    """
    found = {skeleton(word)[0]}
    return found | {skeleton(word.replace("q", "g"))[0]} if "q" in word else found


def _one_sound(one: str, other: str) -> bool:
    """Whether two words are one name in two transliterations.

    The consonants must be the same and most groups of vowels must sound alike. How a word begins
    and ends must agree: "Jan" is not "Jana", nor "Mario" "Maria", nor "Hamed" "Ahmad".
    """
    (_, soft), (_, soft2) = skeleton(one), skeleton(other)
    shared = consonants(one) & consonants(other)
    if not any(shared) or abs(len(soft) - len(soft2)) > 1:
        return False
    if max(map(len, shared)) < 2:
        return soft == soft2
    if (one[0] in "aeou") != (other[0] in "aeou") or _ending(one) != _ending(other):
        return False
    agreeing = sum(bool(set(g) & set(h)) or {*g, *h} == {"a", "e"} for g, h in _paired(soft, soft2))
    return agreeing >= 0.65 * max(len(soft), len(soft2))


def _paired(soft: tuple[str, ...], soft2: tuple[str, ...]) -> list[tuple[str, str]]:
    """Groups of vowels side by side, from that end from which more agree."""
    ahead = list(zip(soft, soft2, strict=False))
    back = list(zip(soft[::-1], soft2[::-1], strict=False))
    return max(ahead, back, key=lambda pairs: sum(bool(set(g) & set(h)) for g, h in pairs))


def _ending(word: str) -> str:
    last = word.rstrip("h")[-1:]
    return {"a": "a", "e": "a", "o": "o", "u": "o"}.get(last, "")


@cache
def _listed(name: str) -> frozenset[str]:
    text = files("communique.data").joinpath(name).read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(fold(line) for line in lines if line and not line.startswith("#"))


@cache
def _equivalents() -> dict[str, int]:
    """The number of the line of given-name-variants.txt that a given name stands in."""
    text = files("communique.data").joinpath("given-name-variants.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {fold(name): number for number, line in enumerate(lines) for name in line.split()}


# Forms of descent from the Prophet and pilgrims' titles are written as parts of names or left out.
_OPTIONAL = frozenset(
    "seyed seyyed sayyid sayed sayyed said syed seyid haji hajji hadji sheikh shaikh jr sr".split()
)


_INITIALS = frozenset({"a", "i"})
"""What the Faroese particles "á" and "í" are without accents: "A. Smith" has none."""


@lru_cache(maxsize=100_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart, in order: without particles and forms of descent.

    A word that may be left out stays where little else is there ("Said Ahmadi").

    >>> words_of("Seyyed Badr bin Hamad al-Busaidi")
    ('badr', 'hamad', 'busaidi')
    >>> words_of("A. Smith")
    ('a', 'smith')
    """
    words = fold(name).split()
    particles = _listed("name-particles.txt") - _INITIALS
    core = [w for w in words if w not in particles and w not in _OPTIONAL]
    return tuple(core) if len(core) >= 2 else tuple(w for w in words if w not in particles)


def is_common(name: str) -> bool:
    """Whether many people are called so: every word of the name is among the commonest ones.

    >>> is_common("Li Wei"), is_common("Masoud Pezeshkian")
    (True, False)
    """
    words = words_of(name)
    return bool(words) and all(w in _listed("common-names.txt") for w in words)


def _alike(one: str, other: str) -> float:
    """How far two words of names agree, from 0 to 1; an initial agrees by 0.5."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) == 1:
        return 0.5 if one[0] == other[0] else 0.0
    equivalents = _equivalents()
    if one in equivalents and equivalents.get(other) == equivalents[one]:
        return 0.95
    if _one_sound(one, other):
        return 0.95
    # A slip or a letter written otherwise, in a word long enough to bear it; never at its beginning
    # or end, where it makes another name ("Ivanov", "Ivanova").
    near = Levenshtein.normalized_similarity(one, other)
    long = min(len(one), len(other)) >= 6
    return 0.85 if near >= 0.8 and long and one[0] + one[-1] == other[0] + other[-1] else 0.0


def sounds_of(word: str) -> set[str]:
    """How a word or initial begins; words that `compare` finds alike share one of these.

    >>> sounds_of("oleksandr") & sounds_of("alexander") & sounds_of("a")
    {''}
    """
    first = skeleton(word)[0][:1] if word[0] not in "aeiouyh" else ""
    known = _equivalents().get(word)
    return {first} if known is None else {first, f"n{known}"}


SAME, SPELLING, SHORTER, INITIAL, SURNAME = "same", "spelling", "shorter", "initial", "surname"


@lru_cache(maxsize=200_000)
def compare(one: str, other: str) -> str:
    """How two names of people agree: `SAME`, `SPELLING`, `SHORTER`, `INITIAL`, `SURNAME` or not.

    >>> compare("Masoud Pezeshkian", "Massoud Pezeshkiyan")
    'spelling'
    >>> compare("Kazem Jalali", "Mohammad Jalali")
    ''
    """
    a, b = words_of(one), words_of(other)
    if len(a) > len(b):
        a, b = b, a
    if not a:
        return ""
    if sorted(a) == sorted(b):
        return SAME
    if len(a) == 1:
        return SURNAME if max(_alike(a[0], b[-1]), _alike(a[0], b[0])) >= 0.85 else ""
    pairs = [(a, b)] + [(j, b) for j in _joined(a)] + [(a, j) for j in _joined(b)]
    if len(a) == len(b):
        pairs.append((a[-1:] + a[:-1], b))
    for left, right in pairs:
        if agreement := _aligned(left, right):
            if min(agreement) <= 0.5:
                return INITIAL if max(agreement) >= 0.85 else ""
            return SPELLING if len(left) == len(right) else SHORTER
    return SHORTER if a == b[-len(a) :] else ""


def _joined(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A name with two neighbouring words written as one: "Jong Un", "Jongun"."""
    whole = (i for i in range(len(words) - 1) if len(words[i]) > 1 < len(words[i + 1]))
    return [(*words[:i], words[i] + words[i + 1], *words[i + 2 :]) for i in whole]


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[float, ...]:
    """The agreement of each word of the shorter name with one of the longer, in order, or none.

    The first words must agree: a name is shortened in its middle or at its end. Middle initials
    that both names have must agree from the first on ("George W." and "George H. W.").
    """
    found: list[float] = []
    at = 0
    for word in a:
        while at < len(b) and not _alike(word, b[at]):
            at += 1
        if at == len(b):
            return ()
        found.append(_alike(word, b[at]))
        at += 1
    if not _alike(a[0], b[0]):
        return ()
    middle, middle2 = a[1:-1], b[1:-1]
    if middle and middle2 and not _alike(middle[0], middle2[0]):
        return ()
    return tuple(found)
