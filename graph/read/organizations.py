"""Organizations in a sentence: by the head noun of their name, by lexicon, by the name finder."""

from __future__ import annotations

from collections.abc import Iterator

from .body_ends import LONGEST_NAME, is_field, name_end
from .lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    UNITS,
    known_openings,
    known_organizations,
    organization_heads,
    title_heads,
    words,
)
from .mentions import Marked, Mention, phrase
from .words import Word

_LOWER_HEADS = frozenset({"ministry", "embassy", "consulate"})
_PREPOSITIONS = frozenset({"of", "for", "on"})
_SMALL = frozenset("de del da di van von der bin ibn al ul".split())
"""Particles inside a person's name that a body bears."""
_OWNERS = frozenset("people women king queen children writers journalists artists men st".split())
_NOT_FIRST = words("not-first-in-organizations.txt")
_OVERLAPPING_OFFICE = frozenset(
    {"general", "state", "justice", "cardinal", "lady", "prince", "king", "queen", "princess"}
)
_VENUES = frozenset(
    {
        "conference",
        "convention",
        "exhibition",
        "congress",
        "shopping",
        "city",
        "town",
        "state",
        "health",
    }
)
_EVENTS = frozenset({"day", "days", "week", "festival", "championship", "cup", "classroom"})
_HEADLINE_VERBS = words("headline-verbs.txt")
_WEAK_HEADS = words("weak-organization-heads.txt")


def find_organizations(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of organizations by known name and by head noun; ``title_case`` for headlines."""
    ws = marked.words
    i = 0
    while i < len(ws):
        found = _known(marked, i, text) or _by_head(marked, i, text, title_case)
        if found:
            yield found
            i = max(found.end, i + 1)
        else:
            i += 1


def _known(marked: Marked, i: int, text: str) -> Mention | None:
    ws = marked.words
    if ws[i].text.replace("’", "'") not in known_openings():
        return None
    for n in range(min(8, len(ws) - i), 0, -1):
        body = known_organizations().get(
            tuple(word.text.replace("’", "'") for word in ws[i : i + n])
        )
        if body is None:
            continue
        after = ws[i + n].lower if i + n < len(ws) else ""
        longer = after in organization_heads() and ws[i + n].capital
        if (n == 1 and (longer or after == "$" or _surname(marked, i))) or _fielded(ws, i + n):
            return None
        end, iso = _state_behind(marked, i + n) if not body.country else (_branch(ws, i + n), "")
        return Mention(
            "organization", i, end, phrase(ws[i:end], text), body.country or iso, body.kind
        )
    return None


def _surname(marked: Marked, i: int) -> bool:
    """Whether the word at ``i`` ends a person's name: "Miguel Prado"."""
    known = words("person-names.txt")
    before = marked.words[i - 1] if i and marked.at(i - 1) is None else None
    return bool(
        before and before.capital and before.lower in known
        and before.pos == "PROPN" and marked.words[i].lower in known
    )  # fmt: skip


def _fielded(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the name goes on: "State Department for Culture"."""
    return k + 1 < len(ws) and ws[k].lower == "for" and ws[k + 1].capital and is_field(ws[k + 1])


def _branch(ws: tuple[Word, ...], k: int) -> int:
    """The end of "de Suva" at ``k``: "Alliance Française de Suva"."""
    return k + 2 if k + 1 < len(ws) and ws[k].lower == "de" and ws[k + 1].capital else k


def _state_behind(marked: Marked, k: int) -> tuple[int, str]:
    """The end of "of Romania" at ``k`` ("the Senate of Romania") and the state's code."""
    ws = marked.words
    if k + 1 >= len(ws) or ws[k].lower != "of":
        return k, ""
    state = marked.starting_at(k + 1 + (ws[k + 1].lower == "the" and k + 2 < len(ws)))
    return (state.end, state.iso) if state and state.kind == "country" else (k, "")


def _by_head(marked: Marked, i: int, text: str, title_case: bool) -> Mention | None:
    ws = marked.words
    head = _head_from(marked, i, title_case)
    if head is None:
        return None
    start = _start(marked, head)
    if start > i:
        return None
    end, iso = name_end(marked, head, title_case)
    while start < head and ws[start].lower in _NOT_FIRST and marked.kind_at(start) != "country":
        start += 1
    kind = organization_heads()[ws[head].lower]
    if ws[head].lower == "commission" and ws[head - 1].lower == "high":
        kind = "embassy"
    if kind == "media" or _no_body(marked, start, head, end):
        return None
    lead = marked.at(start)
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].lower == "'s" else None
    )
    iso = iso or next(
        (m.iso for m in (lead, before) if m and m.kind in {"adjective", "country", "place"}), ""
    )
    return Mention("organization", start, end, phrase(ws[start:end], text), iso, kind)


def _no_body(marked: Marked, start: int, head: int, end: int) -> bool:
    """Whether a phrase with the head noun of a body is too meagre for a name, or none."""
    ws = marked.words
    noun = ws[head].lower
    if _is_other(ws, start, head, end):
        return True
    if end > head + 1:
        return noun == "church"  # a building: "Church of the Holy Redeemer"
    if organization_heads()[noun] == "cultural centre" and head and ws[head - 1].lower in _VENUES:
        return True
    modifiers = [w for w in ws[start:head] if w.capital or w.lower in PORTFOLIOS]
    meagre = noun in _WEAK_HEADS and len(modifiers) == 1 and marked.at(start) is not None
    genre = organization_heads()[noun] == "orchestra" and all(
        is_field(w) and w.lower != "national" for w in ws[start:head]
    )
    bare = not modifiers and not _is_presided(ws, head)
    return bare or meagre or genre or _inner_unit(ws, start, head)


_PRESIDING = frozenset("speaker president chairman chairwoman chair deputy vice".split())


def _is_presided(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a noun is the house whose head stands behind it: "Parliament Speaker X"."""
    house = organization_heads()[ws[head].lower] == "parliament"
    after = ws[head + 1] if head + 1 < len(ws) else None
    return bool(house and after and after.capital and after.lower in _PRESIDING)


def _is_other(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether the words around tell that a head noun names no body, or several, or who reports.

    "National Foundation Day", "the Historic Centre of Split", "Ministries of Culture of Peru and
    Chile", "Press Agency".
    """
    noun, before = ws[head].lower, ws[head - 1].lower if head else ""
    return (
        (end < len(ws) and ws[end].capital and ws[end].lower in _EVENTS)
        or (noun == "agency" and before in {"news", "press"})
        or (noun == "service" and before in {"news", "wire"})
        or noun == "ministries"
        or (noun == "museums" and (start == head or before in {",", "and", "&"}))
        or before in {"historic", "visitor"}
    )


def _inner_unit(ws: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether a name is a part of a body that only its field tells: "Cultural Relations Division".

    Behind a bare title it is a body: "Secretary Heritage Division".
    """
    titled = start > 0 and (
        ws[start - 1].lower in title_heads() or ws[start - 1].lower == "general"
    )
    fields = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ","}
    return (
        ws[head].lower in UNITS and not titled
        and all(word.lower in fields for word in ws[start:head])
    )  # fmt: skip


def _head_from(marked: Marked, i: int, title_case: bool) -> int | None:
    """The last head noun of the run of name words that begins at ``i``."""
    ws = marked.words
    if not (ws[i].capital or ws[i].lower in _LOWER_HEADS or is_field(ws[i])):
        return None
    head = None
    k = i
    while k < min(len(ws), i + LONGEST_NAME):
        word = ws[k]
        mention = marked.at(k)
        if mention and mention.type == "name" and word.lower in organization_heads():
            break  # "Russian Federation", "Union of the Comoros"
        if word.lower in organization_heads() and (word.capital or _lower_head(marked, k)):
            if head is None or (k == head + 1 or not title_case):
                head = k
            if not (k + 1 < len(ws) and ws[k + 1].capital):
                break
        elif head is not None:
            break
        if not _inside(marked, k):
            break
        k += 1
    return head


_LOWER_AFTER_NAME = frozenset(
    "museum university institute gallery theatre library foundation academy school".split()
)


def _lower_head(marked: Marked, k: int) -> bool:
    ws = marked.words
    if ws[k].lower in _LOWER_AFTER_NAME and k and ws[k - 1].capital and marked.at(k - 1) is None:
        first = ws[k - 1]
        return first.start > 0 and k > 1 and first.pos == "PROPN" and first.label != "PERSON"
    if ws[k].lower not in _LOWER_HEADS or k == 0:
        return False
    after = ws[k + 1].lower if k + 1 < len(ws) else ""
    before = marked.ending_at(k)
    of = after == "of" and k + 2 < len(ws)
    return bool(
        (before and before.kind in {"adjective", "country"})
        or ws[k - 1].lower in PORTFOLIOS
        or ws[k - 1].lower == "deputy"
        or (of and (marked.at(k + 2) or marked.at(min(k + 3, len(ws) - 1))))
        or (of and ws[k + 2].lower in PORTFOLIOS)
    )


def _inside(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` can stand inside a name before its head noun."""
    ws = marked.words
    word = ws[k]
    owner = k + 1 < len(ws) and ws[k + 1].lower == "'s" and word.capital
    follows = ws[k + 1].lower if k + 1 < len(ws) else ""
    office = title_heads().get(word.lower)
    members = office is not None and office.plural and follows in organization_heads()
    if office and word.lower not in _OVERLAPPING_OFFICE and not owner and not members:
        return False  # but "Polynesian Leaders Group"
    if marked.sentence.headline and k and word.lower in _HEADLINE_VERBS and word.pos == "VERB":
        return False  # "India Welcomes Craft Troupe"
    if word.lower == "general" and k and ws[k - 1].lower in title_heads():
        return False  # "Director General Department of Museums"
    if word.capital:
        mention = marked.at(k)
        return not (mention and follows == "'s")
    return word.lower in PORTFOLIOS or (0 < k < len(ws) - 1 and _joins(marked, k))


def _joins(marked: Marked, k: int) -> bool:
    """Whether a small word at ``k`` holds a name together: "and", "de", "'s", a field."""
    before, word, after = marked.words[k - 1 : k + 2]
    if word.lower in {"and", "&", ","}:
        if _plural(before) and after.capital and word.text != ",":
            return marked.at(k + 1) is None  # "Tailors and Garment Designers Association"
        return is_field(before) and is_field(after)
    if word.lower in _SMALL:
        return after.capital and before.capital  # "Anton de Kom University"
    if word.lower == "'s":
        return before.lower in _OWNERS or before.lower in title_heads()
    return False


def _plural(word: Word) -> bool:
    return word.capital and word.tag in {"NNS", "NNPS"} and word.label != "PERSON"


def _start(marked: Marked, head: int) -> int:
    start = head
    while start and head - start < LONGEST_NAME and _inside(marked, start - 1):
        start -= 1
    while start < head and not (marked.words[start].capital or is_field(marked.words[start])):
        start += 1
    return start
