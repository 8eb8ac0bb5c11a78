"""Offices and occupations: when two titles mean one office, and what sphere of life they lie in."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ._names import fold

_LIGHT = frozenset("the of for and in to a an at his her their its mr ms".split())
_SAME_WORD = {
    "cultural": "culture", "culture": "culture", "arts": "art", "foreign": "foreign",
    "external": "foreign", "affairs": "", "relations": "", "minister": "minister",
    "ministers": "minister", "premier": "prime minister", "pm": "prime minister",
    "touristic": "tourism", "educational": "education", "chairwoman": "chair", "chairman": "chair",
    "chairperson": "chair", "president": "president", "deputy": "deputy", "vice": "deputy",
    "undersecretary": "deputy", "spokeswoman": "spokesperson", "spokesman": "spokesperson",
    "plenipotentiary": "", "extraordinary": "", "acting": "", "sports": "sport",
    "counselor": "counsellor", "counselors": "counsellor", "attache": "attache", "centre": "center",
    "theatre": "theater", "current": "", "new": "", "newly": "", "appointed": "", "interim": "",
}  # fmt: skip
"""What an office may be called otherwise; an empty word says nothing of which office it is."""


@lru_cache(maxsize=50_000)
def office(title: str) -> str:
    """A title without what only its wording adds, its words in order of the alphabet.

    >>> office("minister of culture") == office("Culture Minister")
    True
    >>> office("deputy minister of culture") == office("minister of culture")
    False
    """
    title = re.sub(r"(?i)\bsecretary of state for\b", "secretary for", title)
    words = (_SAME_WORD.get(word, word) for word in fold(title).split() if word not in _LIGHT)
    return " ".join(sorted({part for word in words for part in word.split()}))


@cache
def _spheres() -> dict[str, str]:
    text = files("communique.data").joinpath("spheres.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {fold(word): sphere for sphere, words in (li.split("\t") for li in lines[1:])
            for word in words.split("|")}  # fmt: skip


def sphere(title: str, served: bool, inside: bool) -> str:
    """The sphere of life that an office or occupation lies in, empty where it does not tell.

    ``served``: it is held for a state, ``inside``: in an organization.

    >>> sphere("pianist", False, False), sphere("ambassador", True, False)
    ('arts', 'public')
    """
    found = [_spheres()[word] for word in fold(title).split() if word in _spheres()]
    if found:
        return found[-1]
    return "public" if served else "institution" if inside else ""
