"""Names of people in a sentence.

A candidate is a run of capitalised words, with particles inside, that no organization, office or
country has taken. What speaks for and against a person is added up (`_weigh`); the sum decides.
Neither the name finder nor any list decides alone: both are often wrong about foreign names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .address import honorific_at, honorific_before
from .lexicon import PARTICLES, organization_heads, title_heads, words
from .mentions import Marked, Mention, Office, phrase
from .words import Word

THRESHOLD = 2.0
"""The weight from which a run is a person: one strong sign (title, form of address, apposition) or
two weak ones (the name finder's label and a verb of speech)."""

_SPEECH = words("speech-verbs.txt")
_NOT_NAMES = words("not-names.txt")
_NOT_FIRST = _NOT_NAMES | {"amid", "among", "under", "with", "alongside", "besides"}
_STRONG_STOP = words("never-in-names.txt")
_POSTNOMINALS = frozenset(
    "OAM AO AM AC OBE MBE CBE KBE DBE KCMG CMG GCMG MP MEP PhD Ph.D MNA QC KC FRS".split()
)
_FUNCTION = frozenset({"ADP", "DET", "SCONJ", "CCONJ", "PRON", "ADV", "AUX", "PART"})
_LAST_OF_PLACES = words("place-nouns.txt")
_HEADLINE_VERBS = words("headline-verbs.txt")


def find_people(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of people by their names; forms of address and titles are left out of the span."""
    i = 0
    ws = marked.words
    while i < len(ws):
        end = _run(marked, i, title_case)
        if end == i:
            i += 1
            continue
        start, addressed = _strip(ws, i, end)
        end = _trim(ws, start, end)
        if end > start and _weigh(marked, start, end, addressed, title_case) >= THRESHOLD:
            yield Mention("person", start, end, phrase(ws[start:end], text))
        i = max(end, i + 1)


def _name_word(marked: Marked, i: int, title_case: bool) -> bool:
    ws = marked.words
    word = ws[i]
    if not word.capital or not word.text[0].isalpha() or word.text.isdigit():
        return False
    mention = marked.at(i)
    if mention and mention.kind in {"organization", "office", "adjective", "date", "event"}:
        return False
    if title_case and (word.lower in _HEADLINE_VERBS or word.pos == "VERB"):
        return False
    if mention and mention.kind in {"country", "place"}:
        return _place_in_name(marked, i, mention)
    return not (
        word.lower in _STRONG_STOP or word.text.lower() in {"the", "and", "in", "on", "at", "of"}
    )


def _place_in_name(marked: Marked, i: int, mention: Mention) -> bool:
    """Whether a word of the gazetteer is part of a name ("Israel Katz", "Jordan Peele")."""
    ws = marked.words
    before = ws[i - 1] if i else None
    after = ws[i + 1] if i + 1 < len(ws) else None
    if mention.end - mention.start > 1:
        return False
    titled = isinstance(marked.ending_at(i), Office) or bool(before and honorific_at(ws, i - 1))
    if titled and mention.type == "city" and after and after.capital and marked.at(i + 1) is None:
        return True  # "minister Florence Parly"
    if mention.type == "city" and before and before.capital and marked.at(i - 1) is None:
        known = words("person-names.txt")
        if before.lower in known and ws[i].lower in known:
            return True  # "Pham Quoc Vinh"
    free = [
        w for w, k in ((before, i - 1), (after, i + 1))
        if w and w.capital and w.text[0].isalpha() and marked.at(k) is None
    ]  # fmt: skip
    return ws[i].label == "PERSON" and bool(free)


def _run(marked: Marked, i: int, title_case: bool) -> int:
    """The end of the run of name words that begins at ``i``; ``i`` where none begins."""
    ws = marked.words
    first = ws[i]
    if not _name_word(marked, i, title_case):
        return i
    lead = honorific_at(ws, i)
    if first.pos in _FUNCTION and not first.label and first.lower in _NOT_FIRST and lead < 2:
        return i  # "Her Royal Highness" begins what is no name, but belongs to one
    k = i + 1
    while k < len(ws):
        word = ws[k]
        if word.start > ws[k - 1].end + 2:
            break
        if _name_word(marked, k, title_case):
            k += 1
            continue
        ahead = k + 1
        while ahead < len(ws) and ws[ahead].lower in PARTICLES and not ws[ahead].capital:
            ahead += 1
        if (
            word.lower in PARTICLES and word.text != "I" and ahead < len(ws)
            and ahead - k <= 3
            and (_name_word(marked, ahead, title_case) or _home(marked, i, ahead))
            and not (word.lower in {"e", "y", "i", "do", "al"} and ws[ahead].lower in _NOT_NAMES)
        ):  # fmt: skip
            k = ahead + 1
            continue
        if _nickname(ws, k) and k + 3 < len(ws) and _name_word(marked, k + 3, title_case):
            k += 4
            continue
        break
    return k


def _nickname(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a capitalised word in quotation marks stands at ``k``."""
    return (
        k + 2 < len(ws)
        and ws[k].text in {'"', "“", "'", "‘"}
        and ws[k + 1].capital
        and ws[k + 2].text in {'"', "”", "'", "’", ")"}
    )


def _home(marked: Marked, first: int, k: int) -> bool:
    """Whether a city behind a particle ends a name: "Íñigo Méndez de Vigo"."""
    mention = marked.starting_at(k)
    return bool(
        mention and mention.type == "city" and k - first >= 3
        and marked.words[k - 1].lower not in {"al", "el", "la", "y", "e"}
    )  # fmt: skip


_MISTER = frozenset({"mr", "mr.", "mrs.", "ms", "ms.", "dr", "dr.", "shri", "smt."})
"""Forms of address that never stand inside a name: "Guest of Honour Shri Anil Mehta"."""


def _strip(ws: tuple[Word, ...], start: int, end: int) -> tuple[int, bool]:
    """The start of the name behind forms of address, and whether there was one before it."""
    start = max([start, *(k for k in range(start, end - 1) if ws[k].lower in _MISTER)])
    addressed = False
    if end - start > 2 and ws[start].text == "U":
        start, addressed = start + 1, True  # the Burmese "Mr", which else is an initial
    while start < end:
        n = honorific_at(ws, start)
        if not n or start + n >= end:
            if n and start + n == end:
                return end, addressed
            break
        start += n
        addressed = True
    return start, addressed or honorific_before(ws, start) > 0


def _trim(ws: tuple[Word, ...], start: int, end: int) -> int:
    """The end of the name without sentence-initial or trailing words that are none."""
    while end > start and (
        (ws[end - 1].lower in _NOT_NAMES and len(ws[end - 1].text) > 2)
        or (end - start > 2 and ws[end - 1].text in _POSTNOMINALS)
    ):
        end -= 1
    return end


def _weigh(marked: Marked, start: int, end: int, addressed: bool, title_case: bool) -> float:
    """The sum of what speaks for and against the run being a person's name."""
    ws = marked.words
    run = ws[start:end]
    weight = 0.0
    labels = [word.label for word in run]
    people = labels.count("PERSON") / len(run)
    weight += 2.0 * people
    if not people and any(label not in {"", "GPE", "NORP", "LOC"} for label in labels):
        weight -= 0.5  # a state or city would stand in the gazetteer, so that label says little
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].text == "," else None
    )
    office_before = isinstance(before, Office)
    if office_before or _office_behind_honorific(marked, start):
        weight += 3.5
    if addressed:
        weight += 3.0
    weight += _apposition(marked, end)
    after = ws[end] if end < len(ws) else None
    if after and after.lemma in _SPEECH and after.pos in {"VERB", "AUX"} and not title_case:
        weight += 1.0
    if before is None and end < len(ws) and ws[end].text == "(" and len(run) > 1:
        weight += 0.3
    if len(run) == 1:
        weight -= 4.0 if office_before and _named_later(ws, end) else 1.0 if start else 1.5
    if len(run) > 5:
        weight -= 1.0
    common = [
        word
        for word in run
        if (word.lower in _NOT_NAMES or word.lower in organization_heads())
        and word.label != "PERSON"
        and not (word.lower in _LAST_OF_PLACES and word is not run[-1])
    ]
    weight += _company(marked, start, end)
    weight -= 2.0 * len(common)
    weight -= 2.0 * (bool(start) and ws[start - 1].lower == "the" and not office_before)
    if all(word.text.isupper() and len(word.text) > 1 for word in run):
        weight -= 1.0 if len(run) > 1 else 2.0
    if any(
        word.lower in title_heads() and not title_heads()[word.lower].occupation for word in run
    ):
        weight -= 1.0
    if title_case:
        weight -= 1.0
    if THRESHOLD - _FAMILIAR <= weight < THRESHOLD and not common:
        weight += _familiar(tuple(word.text for word in run))
    return weight


def _named_later(ws: tuple[Word, ...], end: int) -> bool:
    """Whether the name is still to come: "Director of Heritage Support, Mr Djimet Adoum"."""
    return end + 1 < len(ws) and ws[end].text == "," and honorific_at(ws, end + 1) > 0


def _company(marked: Marked, start: int, end: int) -> float:
    """What stands around a run of two to four words: people in a row, a state in brackets."""
    ws = marked.words
    before = ws[start - 1] if start else None
    after = ws[end] if end < len(ws) else None
    if before and before.text in _QUOTES and (after is None or after.text in _QUOTES | {":"}):
        return -3.0  # the title of a film or festival
    if not 2 <= end - start <= 4:
        return 0.0
    if before and before.lower == "of" and start > 1 and ws[start - 2].lower in _LAST_OF_PLACES:
        return -2.0  # "the village of La Gaulette"
    if before and before.lower in {"in", "at", "near"} and not (after and after.lower == "'s"):
        return -2.0  # "in Le Morne", "at Hanga Roa"
    if (
        before
        and before.lower in {"in", "at", "near", "from", "to", "the", "titled", "film"}
        and ws[start].label != "PERSON"
    ):
        return -0.5
    weight = 0.7
    if end + 2 < len(ws) and ws[end].text == "(" and marked.kind_at(end + 1) == "country":
        weight += 1.0
    if end + 1 < len(ws) and ws[end].lower in {"and", ","} and ws[end + 1].label == "PERSON":
        weight += 0.8
    if before and before.lower in {"and", ","} and start > 1 and ws[start - 2].label == "PERSON":
        weight += 0.8
    return weight


_FAMILIAR = 2.5
_QUOTES = frozenset("\"'“”‘’«»")


def _familiar(run: tuple[str, ...]) -> float:
    """What the lexicon of personal names adds: the most where it knows every word, 1 for a part.

    It knows names of all languages, and so also many ordinary words: it is asked last, about what
    nothing speaks against.
    """
    parts = [part for word in run for part in re.findall(r"[^\W\d_]{2,}", word.casefold())]
    known = sum(part in words("person-names.txt") for part in parts)
    if len(run) < 2 or not known:
        return 0.0
    return _FAMILIAR if known == len(parts) else 1.0


def _office_behind_honorific(marked: Marked, start: int) -> bool:
    ws = marked.words
    k = start
    while n := honorific_before(ws, k):
        k -= n
    if k == start:
        return False
    if k and ws[k - 1].text == ",":
        k -= 1
    return isinstance(marked.ending_at(k), Office)


def _apposition(marked: Marked, end: int) -> float:
    """What an office behind the name adds: "Nomin Chinbat, the minister of culture"."""
    ws = marked.words
    if end + 1 >= len(ws) or ws[end].text not in {",", "(", "-", "–", "—"}:
        return 0.0
    for k in range(end + 1, min(end + 5, len(ws))):
        mention = marked.at(k)
        if isinstance(mention, Office):
            return 3.0 if mention.of or mention.org else 2.5 if not mention.occupation else 1.5
        if ws[k].text in {",", ")", "."}:
            return 0.0
        if ws[k].lower == "who":
            return 1.0
    return 0.0
