"""Bodies that only the office of who leads them tells: "president of RIDAM", "CEO of Film Fiji"."""

from __future__ import annotations

from collections.abc import Iterator

from ..bodies.abbreviations import is_thing
from ..text.address import honorific_at
from ..text.lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    UNITS,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word

_LEADS = frozenset(
    (
        "president vice-president chairman chairwoman chairperson ceo rector founder co-founder "
        "secretary-general director-general coordinator treasurer executive"
    ).split()
)
"""Offices that are held in a body and hardly ever in anything else of a capitalised name."""
_OF_FIRMS = frozenset({"executive", "managing"})
"""What makes a director one of a body and of no film."""
_IN_PARLIAMENT = frozenset(
    (
        "speaker president vice-president chairman chairwoman chair deputy member secretary-general"
    ).split()
)
_ALSO_FILMS = frozenset({"director", "head", "manager", "curator", "member", "chair", "officer"})
"""Offices that are also held in a film or a project: only an abbreviation is then a body."""
_NO_BODY = frozenset(
    "state parliament government republic senate congress culture assembly cabinet honour honor "
    "region regions section staff mission delegation protocol pm mp ceo".split()
)
_NOT_FIRST = words("not-first-in-organizations.txt")


def find_led(marked: Marked, text: str) -> Iterator[Mention]:
    """The bodies that stand with an office and have no name that tells of itself."""
    ws = marked.words
    for i, word in enumerate(ws):
        if word.lower not in title_heads() or marked.at(i):
            continue
        if word.lower == "executive" and ws[i - (i > 0)].lower != "chief":
            continue
        start, end = _behind(marked, i)
        if start == end and word.lower in _COMPANY_HEADS:
            start, end = _before(marked, i)
        fields = word.lower in {"minister", "ministers"}  # "the ESCS Minister": what he is for
        short = i > 0 and _abbreviation(ws[i - 1]) and marked.at(i - 1) is None
        if start == end and short and not fields:
            start, end = i - 1, i
        if end > start and not is_thing(ws[start].text, text):
            kind = "parliament" if _is_parliament(ws, start) else "other"
            yield Mention("organization", start, end, phrase(ws[start:end], text), "", kind)


_COMPANY_HEADS = frozenset({"ceo", "executive", "officer"})


def _before(marked: Marked, i: int) -> tuple[int, int]:
    """The words of a body before the head noun at ``i``: "Film Fiji chief executive officer".

    Equal where there is none, as in "Deputy Chief Executive".
    """
    ws = marked.words
    end = i
    while end and ws[end - 1].lower in TITLE_MODIFIERS | {"executive"}:
        end -= 1
    if ws[i].lower != "ceo" and "chief" not in (word.lower for word in ws[end:i]):
        return end, end
    start = end
    while start and ws[start - 1].capital and ws[start - 1].text[0].isalpha():
        mention = marked.at(start - 1)
        personal = ws[start - 1].label == "PERSON" and not _is_name(ws, i + 1)
        if (mention and mention.kind != "country") or personal:
            return end, end
        start -= 1
    words_before = ws[start:end]
    named = [w for w in words_before if w.lower not in _NOT_FIRST and w.pos == "PROPN"]
    whole = len(named) == len(words_before) > 0 and start > 0 and not marked.sentence.headline
    return (start, end) if whole and (len(named) > 1 or marked.at(start) is None) else (end, end)


def _is_name(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a name stands at ``k``, so that what stands before the office is a body: "Delta Works
    CEO Dr. Nora Riad"."""
    return k < len(ws) and (honorific_at(ws, k) > 0 or ws[k].label == "PERSON")


def _abbreviation(word: Word) -> bool:
    letters = word.text.replace("-", "")
    return (
        3 <= len(letters) <= 9 and letters.isalpha() and letters.isupper()
        and word.lower not in _NO_BODY and word.lower not in organization_heads()
        and word.lower not in PORTFOLIOS | TITLE_MODIFIERS and word.lower not in title_heads()
    )  # fmt: skip


def _behind(marked: Marked, i: int) -> tuple[int, int]:
    """The words of a body behind "of" or "at" after the head noun at ``i``; equal where none."""
    ws = marked.words
    k = i + 1
    if k + 1 >= len(ws) or ws[k].lower not in {"of", "at"}:
        return k, k
    k += 2 if ws[k + 1].lower == "the" else 1
    if k >= len(ws) or marked.at(k):
        return k, k
    if ws[i].lower in _IN_PARLIAMENT and _is_parliament(ws, k):
        return k, k + 1
    general = ws[i].lower == "general" and i and ws[i - 1].lower in {"director", "secretary"}
    firm = ws[i].lower == "director" and ws[i - 1].lower in _OF_FIRMS
    secretary = {ws[i - 1].lower, ws[i].lower} == {"general", "secretary"}
    if ws[i].lower in _LEADS or firm or secretary:
        return k, max(k, _run(marked, k))
    held = general or ws[i].lower in _ALSO_FILMS or ws[i + 1].lower == "at"
    leads = held and not marked.sentence.headline
    return k, k + (leads and _abbreviation(ws[k]))


def _is_parliament(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a parliament is named by its noun alone: "Speaker of the Assembly"."""
    alone = k + 1 == len(ws) or not ws[k + 1].capital or ws[k + 1].label == "PERSON"
    named = organization_heads().get(ws[k].lower) == "parliament"
    return named and alone and ws[k].capital and (k + 1 == len(ws) or ws[k + 1].lower != "of")


_REGIONS = frozenset("european asian african american arab pacific nordic baltic central".split())
_WHOLES = frozenset("forum initiative network partnership dialogue alliance movement".split())
"""Nouns of bodies that are more often something else, but not behind a region and an office."""


def _of_region(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a body of a part of the world is named at ``k``: "the European Museum Forum"."""
    end = k
    while end < len(ws) and ws[end].capital:
        end += 1
    return ws[k].lower in _REGIONS and end > k + 1 and ws[end - 1].lower in _WHOLES


def _run(marked: Marked, k: int) -> int:
    """The end of the name that begins at ``k``: capitals, at the end also a state."""
    ws = marked.words
    first = ws[k].lower
    taken = PORTFOLIOS | TITLE_MODIFIERS | UNITS | _NO_BODY | _NOT_FIRST
    known = first in taken or first in title_heads() or first in organization_heads()
    if (known and not _of_region(ws, k)) or honorific_at(ws, k):
        return k
    end = k
    while end < min(len(ws), k + 6) and ws[end].text[0].isalpha() and (
        ws[end].capital or (end == k + 1 and first in _WHOLES and ws[end].lower in {"of", "for"})
    ):  # fmt: skip
        mention = marked.at(end)
        if (mention and mention.kind != "country") or ws[end].label == "PERSON":
            return k if end == k else end
        end += 1
    if end + 1 < len(ws) and ws[end].lower in {"and", "&"} and _goes_on(ws[end + 1]):
        joined = _joined_end(ws, end)  # "Municipality and Planning Department"
        known = ws[joined - 1].lower in UNITS or ws[joined - 1].lower in organization_heads()
        return joined if known or ws[k - 2].lower in _COMPANY_HEADS else 0
    return k if end < len(ws) and ws[end].lower == "'s" else end


def _goes_on(word: Word) -> bool:
    return word.capital and word.label != "PERSON" and word.lower not in title_heads()


def _joined_end(ws: tuple[Word, ...], k: int) -> int:
    """The end of a name that "and" at ``k`` joins: "Municipality and Planning Department". The
    words on both sides may be fields: "Director-General of Protocols and Hospitality"."""
    end = k + 1
    while end < min(len(ws), k + 6) and _goes_on(ws[end]):
        end += 1
    return end
