"""Where a name begins behind the last words of what an office is held in: "Director of the Royal
Castle Ana Lima"."""

from __future__ import annotations

from ..text.lexicon import PORTFOLIOS, UNITS, organization_heads, title_heads, toponyms, words
from ..text.mentions import Marked, Office
from ..text.words import Word
from .slots import FAMILY_NAME

_PREPOSITIONS = frozenset(
    {"of", "for", "on", "in", "and", "at", "to", "within", "under", "from", "'s"}
)
_STOPS = frozenset({";", ".", ":", "–", "—", "VERB", "AUX", "PRON"})
_REACH = 14
"""Within how many words before it the office stands whose complement opens a run."""
_COMMON = frozenset(
    "royal old new holy national international central grand great supreme general public state "
    "federal imperial high capital nacional national nationale nationales nazionale nacionales "
    "royale reale real central municipal regional provincial federal estatal public publique "
    "superior contemporary modern fine applied performing visual foreign countries friends "
    "territory region province republic oblast district county complex land lands world europe "
    "africa asia america coast islands island branch circle zone sector chapter diocese "
    "archdiocese eparchy metropolis patriarchate prelacy custody monastery abbey convent priory "
    "minster shrine temple mosque synagogue castle fortress citadel palace manor villa tower "
    "fort zoo garden gardens park reserve order relic relics tomb memorial monument site sites "
    "government parliament assembly senate congress chamber court bar railways airways airlines "
    "press media radio television broadcasting orchestra philharmonic symphony ballet opera choir "
    "conservatory conservatoire quartet ensemble troupe company stage cinema cinematheque "
    "cinémathèque biennale biennial triennial biennale festival fair forum summit expo voivodeship "
    "prefecture governorate canton emirate sultanate kingdom principality duchy hetmanate okrug "
    "raion krai viloyat wilaya vilayet mahalla department departement région province cantón "
    "comarca provincia estado departamento distrito ayuntamiento commune comune".split()
)
"""Words that end or are inside what an office is held in, and are no names of people there."""


def behind_complement(marked: Marked, start: int, end: int) -> int:
    """The start of the name in a run of words: behind what the office before it is held in, where
    that is no body or place that was known.

    "head of the Agency for Urban Renewal Ana Lima", "head of Khakassia Ana Lima", "Wali of the
    Safi Region Ana Lima"; but not "governor of Jalisco", "aide of Ana Lima".
    """
    if end - start < 3 or not _is_held(marked, start):
        return start
    ws = marked.words
    first = next((k for k in range(end - 2, start, -1) if is_common(ws[k - 1])), start)
    if first > start and not _is_name(ws, first, end):
        first = start
    before = marked.at(start - 1)
    close = first > start or not ws[start - 1].capital
    seated = isinstance(before, Office) and before.org is not None
    while end - first > 2 and _is_name(ws, first + 1, end) and (
        (close and _is_no_name(ws[first], ws[first + 1])
         and ws[first + 1].lower in words("person-names.txt"))
        or ((close or seated) and _is_town(ws[first]))
    ):  # fmt: skip
        first += 1
    return first


def _is_town(word: Word) -> bool:
    """Whether a word is a town or state that people are seldom called after."""
    toponym = toponyms().get((word.text,))
    return toponym is not None and toponym.form != "adjective" and toponym.doubtful != "person"


def holder(marked: Marked, start: int, end: int) -> float:
    """What it adds to a run of two to four words that an office and what it is held in stand right
    before it: "Director of Information of Bamyan Ana Lima"."""
    ws = marked.words
    if not (1 < end - start < 5 and start > 2 and ws[start - 1].capital):
        return 0.0
    if isinstance(marked.at(start - 1), Office):
        return 0.0  # which says it better
    after = ws[end] if end < len(ws) else None
    if after and (after.tag in {"NN", "NNS"} or after.lower in {"of", "'s", "'"}):
        return 0.0
    named = not any(is_common(word) for word in ws[start:end])
    told = any(word.lower in words("person-names.txt") for word in ws[start:end])
    return 1.5 * (named and told and _is_held(marked, start))


def _is_held(marked: Marked, start: int) -> bool:
    """Whether the words right before ``start`` say what an office is held in."""
    ws = marked.words
    for k in range(start - 1, max(-1, start - 1 - _REACH), -1):
        mention, word = marked.at(k), ws[k]
        if isinstance(mention, Office):
            told = k > mention.head or k < start - 1
            listed = ws[k + 1].text == "," and k + 2 < start and _is_of_fields(ws, k + 1)
            return told and (k >= start - 2 or ws[k + 1].lower in _PREPOSITIONS or listed)
        if mention and mention.kind == "person":
            return False
        seat = word.text == "," and k == start - 1 and _is_town(ws[start])
        inside = k < start - 1 or ws[start].lower in PORTFOLIOS  # not "of Culture, Bishnu Rai"
        seat = seat or (inside and word.text == "," and _is_of_fields(ws, k))
        if (word.text == "," and not seat) or word.text in _STOPS or word.pos in _STOPS:
            return False
    return False


def _is_of_fields(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the comma at ``k`` stands in a list of fields: "of Museums, and Arts Ana Lima"."""
    last = ws[k + 1].lower in {"and", "&"} and ws[k - 1].label != "PERSON"
    return ws[k - 1].lower in PORTFOLIOS or (last and ws[k - 1].capital)


def _is_name(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether the words can be a whole name, the first of them a given one."""
    run, known = ws[start:end], words("person-names.txt")
    if not 2 <= len(run) <= 5 or any(word.lower in title_heads() for word in run):
        return False
    given = run[0].lower in known or run[0].label == "PERSON" or run[1].label == "PERSON"
    return given and not any(is_common(word) for word in run[:2])


def is_common(word: Word) -> bool:
    """Whether a word is one of bodies, fields and places and hardly one of a person's name."""
    lower = word.lower
    return (
        lower in _COMMON or lower in organization_heads() or lower in PORTFOLIOS or lower in UNITS
        or (lower in words("not-names.txt") and len(lower) > 2)
        or (lower in words("place-nouns.txt") and lower not in words("person-names.txt"))
        or (word.tag in {"NNS", "NNPS"} and lower not in words("person-names.txt"))
    )  # fmt: skip


def _is_no_name(word: Word, after: Word) -> bool:
    """Whether a word belongs to what the office is held in, and not to the name behind it."""
    placed = word.label in {"GPE", "ORG", "LOC", "FAC"} and after.label == "PERSON"
    family = len(word.text) > 5 and FAMILY_NAME.fullmatch(word.lower)
    named = family or word.lower in words("person-names.txt")
    return is_common(word) or not named or placed
