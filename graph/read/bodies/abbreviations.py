"""Abbreviations that stand for bodies: spelled out beside them, or told by the words around."""

from __future__ import annotations

import re

from ..text.lexicon import PORTFOLIOS, TITLE_MODIFIERS, kind_nouns, title_heads, words
from ..text.mentions import Marked
from ..text.words import Word
from .own_names import is_describing

_NOT_FIRST = words("not-first-in-organizations.txt")
INSIDE = frozenset("of the de del do da des du la al el ul and &".split())
"""Small words inside the name of a body."""
_TELLING = dict.fromkeys(
    "received seen obtained quoted cited reported published carried interviewed aired".split(),
    ("by",),
) | dict.fromkeys(
    "interview interviews conversation comments commentary remarks spoke speaking talking".split(),
    ("with", "to", "for", "on", "by"),
)
"""Words with a preposition behind which the medium stands that was told."""
_BEFORE_BODIES = frozenset("of by with at from between".split())


def is_abbreviation(marked: Marked, i: int, text: str) -> bool:
    """Whether a bare abbreviation at ``i`` is a body for sure: "members of VHJI", "head of the
    VHJI", "Petra Holm (VHJI)", "archivist VHJI"; but not "of ICH" where that is "intangible
    cultural heritage".
    """
    ws, letters = marked.words, marked.words[i].text.replace("-", "")
    if not (letters.isupper() and letters.isalpha() and 2 < len(letters) < 8) or marked.at(i):
        return False
    before, after = ws[i - 1] if i else None, ws[i + 1] if i + 1 < len(ws) else None
    if before and after and before.text == "(":
        return after.text == ")" and i > 2 and _ends_name(marked, i - 1)
    if (after and (after.capital or after.text[0].isdigit())) or is_thing(letters, text):
        return False
    if before and before.lower in title_heads() and before.lower not in _NO_BODIES:
        return i > 1 and is_name(marked, i - 2)
    if _is_told(ws, i):
        return False
    governed = before is not None and before.lower in _BEFORE_BODIES
    joint = (
        before is not None
        and before.text == "the"
        and [word.lower for word in ws[max(0, i - 3) : i - 1]] in _JOINT
    )
    return (
        joint
        or _is_beside_body(marked, i)
        or (ws[i].label == "ORG" and (governed or bool(after and after.lower == "'s")))
    )


def _is_told(ws: tuple[Word, ...], i: int) -> bool:
    """Whether a medium at ``i`` was only told, or who asked for it is named: "a statement received
    by ABC", "in an interview with ABC", "ABC's Ana Lima"."""
    asked = ws[i + 2 : i + 4]
    reporter = len(asked) > 1 and all(w.capital and w.label == "PERSON" for w in asked)
    told = i > 1 and ws[i - 1].lower in _TELLING.get(ws[i - 2].lower, ())
    return told or (reporter and ws[i + 1].lower == "'s")


def _is_beside_body(marked: Marked, i: int) -> bool:
    """Whether a body and "and the" stand before: "the Film Institute and the NFS"."""
    ws = marked.words
    listed = i > 2 and [word.lower for word in ws[i - 2 : i]] == ["and", "the"]
    common = i + 1 < len(ws) and ws[i + 1].tag in {"NN", "NNS"}  # "and the ICH list"
    return listed and not common and marked.kind_at(i - 3) == "organization"


_JOINT = (["partnership", "with"], ["cooperation", "with"], ["collaboration", "with"])


def _ends_name(marked: Marked, k: int) -> bool:
    """Whether the words before the bracket at ``k`` are a person's, to the name finder or because
    every entry of the list has such a bracket."""
    ws = marked.words
    entries = sum(word.text == "(" for word in ws) > 1 and ws[0].lower in {"from", "left", "l-r"}
    named = ws[k - 1].capital and ws[k - 2].capital and not marked.at(k - 1)
    return named and (entries or (ws[k - 1].label == "PERSON" and ws[k - 2].label == "PERSON"))


def is_abbreviated(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether brackets abbreviate a name that ends here: "Museum of Felt and Clay (MFC)".

    It begins at ``start`` or behind it.
    """
    letters = abbreviation_at(ws, end)
    parts = [part for word in ws[max(0, start) : end] for part in word.text.split("-")]
    initials = "".join(part[0] for part in parts if part[:1].isupper())
    return bool(letters) and initials.endswith(letters)


def abbreviated_end(ws: tuple[Word, ...], start: int, end: int) -> int:
    """The end of a name as far as its abbreviation goes: "Immigration and Customs Enforcement
    (ICE)"."""
    k = end
    while k < min(len(ws), end + 3) and ws[k].capital:
        k += 1
    event = ws[k - 1].lower in kind_nouns("event-heads.tsv")  # "Theatre Summit (ATS)"
    return k if k > end and not event and is_abbreviated(ws, start, k) else end


def abbreviation_at(ws: tuple[Word, ...], k: int) -> str:
    """The letters that brackets at ``k`` hold; empty where they hold none."""
    bracket = [word.text for word in ws[k : k + 3]]
    letters = bracket[1] if len(bracket) == 3 and bracket[::2] == ["(", ")"] else ""
    return letters if len(letters) > 2 and letters.isalpha() and letters.isupper() else ""


def is_thing(letters: str, text: str) -> bool:
    """Whether an article explains an abbreviation as something else than a body."""
    if not letters.isupper() or f"({letters}" not in text:
        return False
    found = re.search(rf"((?:[\w’'-]+ ){{{len(letters)}}})\({letters}s?\)", text)
    spelled = found.group(1).split() if found else []
    return (
        bool(spelled)
        and "".join(word[0] for word in spelled).upper() == letters
        and (spelled[-1].islower() or spelled[-1].lower() in _NO_BODIES)
    )


def spelled_out(marked: Marked, i: int) -> tuple[int, int]:
    """The words before "(HSI)" at ``i`` whose initials it is, where the name finder sees a body."""
    ws = marked.words
    letters = ws[i + 1].text if i + 2 < len(ws) and ws[i + 2].text == ")" else ""
    if not (2 < len(letters) < 8 and letters.isalpha() and letters.isupper()):
        return i, i
    start, initials = i, ""
    while (
        start
        and len(initials) < len(letters)
        and (
            is_name(marked, start - 1)
            or ws[start - 1].lower in INSIDE
            or (ws[start - 1].capital and marked.kind_at(start - 1) == "adjective")
        )
    ):
        start -= 1
        initials = ws[start].text[0] + initials if ws[start].capital else initials
    bodily = ws[i + 1].label == "ORG" or all(w.label == "ORG" for w in ws[start:i] if w.capital)
    last = ws[i - 1].lower
    if initials == letters and i + 3 < len(ws) and ws[i + 3].lower in title_heads():
        return start, i  # "Asian Film Forum (AFF) Chairperson X"
    if last == "agency" and ws[i - 2].lower in {"news", "press"}:
        return i, i
    if initials != letters or not bodily or last in PORTFOLIOS or last in _NO_BODIES:
        return i, i
    return start, i


_NO_BODIES = frozenset(
    "goals goal programme program project projects product products assistance aid plan strategy "
    "site sites list initiative policy framework fair festival award awards week agreement "
    "understanding convention treaty protocol act law fund rate index zone day days expo games "
    "championship cup biennale summit meeting conference forum exhibition art property intent "
    "rights heritage degree system scheme area country countries state states".split()
)
"""Last words of what is abbreviated and is no body: "Sustainable Development Goals (SDG)"."""


def is_name(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` can stand in the name of a body, and nothing else has it."""
    if k >= len(marked.words):
        return False
    word, mention = marked.words[k], marked.at(k)
    return (
        word.capital and word.text[0].isalpha() and word.label not in {"DATE", "TIME"}
        and (mention is None or mention.kind in {"country", "place"})
        and word.lower not in title_heads() and word.lower not in TITLE_MODIFIERS | _NOT_FIRST
        and not is_describing(word)
    )  # fmt: skip
