"""Organizations in a sentence: by the head noun of their name, by lexicon, by the name finder."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..text.lexicon import (
    PORTFOLIOS,
    known_organizations,
    openings,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .abbreviations import abbreviated_end
from .boards import inner_end
from .body_ends import LONGEST_NAME, is_field, name_end
from .no_bodies import is_no_body
from .own_names import behind_royal, own_name_end

_LOWER_HEADS = frozenset("ministry embassy consulate army navy parliament senate".split())
_SMALL = frozenset("de del da di van von der bin ibn al ul".split())  # in a name that a body bears
_OPENING = frozenset("'‘\"“«")
_OWNERS = frozenset("people women king queen children writers journalists artists men st".split())
_NOT_FIRST = words("not-first-in-organizations.txt")
_OVERLAPPING_OFFICE = frozenset(
    {"general", "state", "justice", "cardinal", "lady", "prince", "king", "queen", "princess"}
    | {"executive", "marine", "sultan"}
)
_HEADLINE_VERBS = words("headline-verbs.txt")


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


@cache
def _openings() -> dict[str, tuple[int, ...]]:
    """The first words of the names of known bodies: most words are none of them."""
    return openings(known_organizations())


def _known(marked: Marked, i: int, text: str) -> Mention | None:
    ws = marked.words
    for n in _openings().get(ws[i].text.replace("’", "'"), ()):
        form = tuple([word.text.replace("’", "'") for word in ws[i : i + n]])
        body = known_organizations().get(form) if n <= min(8, len(ws) - i) else None
        if body is None:
            continue
        last = i + n + _organ(ws, i, i + n)
        after = ws[last].lower if last < len(ws) else ""
        longer = after in organization_heads() and ws[last].capital
        alone = last == i + 1
        if (alone and (longer or after == "$" or _surname(marked, i))) or _fielded(ws, last):
            return None
        end, iso = _state_behind(marked, last) if not body.country else (_branch(ws, last), "")
        branch = end > last and body.country
        namesake = _elsewhere(marked, end, body.country) if body.kind in _HOUSES else None
        if namesake:
            end, iso = namesake.end, namesake.iso
        elif branch or _is_abroad(marked, last, body.country):
            place = marked.starting_at(last + 1)
            iso = place.iso if place else ""
        else:
            iso = body.country or iso
        return Mention("organization", i, end, phrase(ws[i:end], text), iso, body.kind)
    return None


def _is_abroad(marked: Marked, k: int, home: str) -> bool:
    """Whether a body has one of its many houses in another state: "Alliance Française in Suva"."""
    ws = marked.words
    if not home or k + 1 >= len(ws) or ws[k].lower != "in" or ws[k - 1].lower != "française":
        return False
    place = marked.starting_at(k + 1)
    return place is not None and place.iso not in {"", home}


_RANKS = frozenset("General Executive Governing Security Supreme Standing Advisory".split())
_ORGANS = frozenset("Conference Assembly Board Council Committee Body".split())


def _organ(ws: tuple[Word, ...], i: int, k: int) -> int:
    """How many words at ``k`` name what governs the body at ``i``: "UNESCO General Conference"; but
    "the 43rd session of the UNESCO General Conference" is a gathering."""
    session = any(word.lower in {"session", "sessions"} for word in ws[max(0, i - 3) : i])
    named = k + 1 < len(ws) and ws[k].text in _RANKS and ws[k + 1].text in _ORGANS
    return 2 * (named and not session)


_HOUSES = frozenset("theatre museum gallery library archive university academy orchestra".split())


def _elsewhere(marked: Marked, end: int, home: str) -> Mention | None:
    """The place at ``end`` that makes a known name another body's: "Royal Opera House Muscat"."""
    place = marked.starting_at(end) if home and end < len(marked.words) else None
    placed = place and place.kind in {"place", "country"} and place.iso not in {"", home}
    return place if placed else None


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
    if inner_end(ws, i) or (i and inner_end(ws, i - 1)):
        return None  # "the Executive Committee of the Chess Union": the Union
    start = _start(marked, head)
    if start > i:
        return None
    end, iso = name_end(marked, head, title_case)
    end = abbreviated_end(ws, start, own_name_end(ws, end, organization_heads()[ws[head].lower]))
    while start < head and ws[start].lower in _NOT_FIRST and marked.kind_at(start) != "country":
        start += 1
    kind = organization_heads()[ws[head].lower]
    if ws[head].lower == "commission" and ws[head - 1].lower == "high":
        kind = "embassy"
    if kind == "media" and ws[head].lower in _WAVES and _is_led(ws, start):
        kind = "company"
    if kind == "media" or is_no_body(marked, start, head, end):
        return None
    lead = marked.at(start)
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].lower == "'s" else None
    )
    toponyms = (m for m in (lead, before, behind_royal(marked, start)) if m and m.iso)
    iso = iso or next((m.iso for m in toponyms if m.kind in _TOPONYMS), "")
    return Mention("organization", start, end, phrase(ws[start:end], text), iso, kind)


_TOPONYMS = frozenset({"adjective", "country", "place"})


def _is_led(ws: tuple[Word, ...], start: int) -> bool:
    """Whether an office in a broadcaster or newspaper stands before its name, which then is no mere
    source: "Director-General of Myanma Radio and Television"."""
    k = start - 1 - (start > 1 and ws[start - 1].lower == "the")
    led = k > 0 and ws[k].lower in {"of", "at"} and ws[k - 1].lower in title_heads()
    return led and not is_field(ws[start])


_WAVES = frozenset({"radio", "television"})


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
        if {"a", "an"} & {word.lower for word in ws[max(0, k - 3) : k - 1]}:
            return False  # "a permanent Junkanoo museum" is still to come
        return first.start > 0 and k > 1 and first.pos == "PROPN" and first.label != "PERSON"
    if ws[k].lower not in _LOWER_HEADS or k == 0:
        return False
    after = ws[k + 1].lower if k + 1 < len(ws) else ""
    before = marked.ending_at(k)
    of = after == "of" and k + 2 < len(ws)
    ministry = ws[k].lower == "ministry"  # "the Lebanese ministry" is one named elsewhere
    return bool(
        (before and before.kind in {"adjective", "country"} and not ministry)
        or (ministry and ws[k - 1].lower in PORTFOLIOS | {"deputy"})
        or (of and (marked.at(k + 2) or marked.at(min(k + 3, len(ws) - 1))))
        or (of and ws[k + 2].lower in PORTFOLIOS)
    )


def _inside(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` can stand inside a name before its head noun."""
    ws = marked.words
    word = ws[k]
    follows = ws[k + 1].lower if k + 1 < len(ws) else ""
    owner = word.capital and (follows == "'s" or (follows == "'" and word.lower.endswith("s")))
    owner = owner or (word.capital and follows == "general" and _owns(ws, k + 2))
    office = title_heads().get(word.lower)
    members = office is not None and office.plural and follows in organization_heads()
    deputy = word.lower == "deputy" and follows == "ministry"
    if office and word.lower not in _OVERLAPPING_OFFICE and not (owner or members or deputy):
        return False  # but "Polynesian Leaders Group"
    if marked.sentence.headline and k and word.lower in _HEADLINE_VERBS and word.pos == "VERB":
        return False  # "India Welcomes Craft Troupe"
    if word.lower in _NEVER_INSIDE or (marked.sentence.headline and k and word.tag == "VBZ"):
        return False  # "Memorandum With Swedish Foundation Strengthens Museums"
    if word.lower == "general" and k and ws[k - 1].lower in title_heads() and not owner:
        return False  # "Director General Department of Museums"
    if word.capital:
        mention = marked.at(k)
        return not (mention and follows == "'s")
    return word.lower in PORTFOLIOS or (0 < k < len(ws) - 1 and _joins(marked, k))


_NEVER_INSIDE = frozenset("with by from to as after into amid during".split())


def _joins(marked: Marked, k: int) -> bool:
    """Whether a small word at ``k`` holds a name together: "and", "de", "'s", a field."""
    before, word, after = marked.words[k - 1 : k + 2]
    if word.lower in {"and", "&", ","}:
        if _plural(before) and after.capital and word.text != ",":
            return marked.at(k + 1) is None  # "Tailors and Garment Designers Association"
        more = {w.lower for w in marked.words[k + 2 : k + 3]} & {",", "and", "&"}
        return is_field(before) and is_field(after) and bool(word.text != "," or more)
    if word.lower in _SMALL:
        return after.capital and before.capital  # "Anton de Kom University"
    if word.lower == "'":  # "Danish Producers' Association"
        owners = before.capital and before.lower.endswith("s") and after.capital
        return owners and not any(w.text in _OPENING for w in marked.words[max(0, k - 5) : k])
    if word.lower == "'s":
        of_state = before.lower == "state" and after.lower in _STATES_LAWYERS
        return of_state or before.lower in _OWNERS or before.lower in title_heads()
    return False


_STATES_LAWYERS = frozenset("attorney prosecutor solicitor advocate counsel".split())


def _owns(ws: tuple[Word, ...], k: int) -> bool:
    return k < len(ws) and ws[k].lower == "'s"  # "Attorney General's Chambers"


def _plural(word: Word) -> bool:
    return word.capital and word.tag in {"NNS", "NNPS"} and word.label != "PERSON"


def _start(marked: Marked, head: int) -> int:
    start = head
    while start and head - start < LONGEST_NAME and _inside(marked, start - 1):
        start -= 1
    while start < head and not (marked.words[start].capital or is_field(marked.words[start])):
        start += 1
    return start
