"""Organizations in a sentence: by the head noun of their name, by lexicon, by the name finder."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.lexicon import (
    PORTFOLIOS,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .abbreviations import abbreviated_end
from .boards import inner_end
from .body_ends import BONDS, LONGEST_NAME, name_end
from .body_starts import joined_start, own_name_start
from .fields import is_field
from .known import ends_known, known_at
from .no_bodies import POWERS, is_no_body
from .own_names import behind_royal, is_describing, own_name_end

_LOWER_HEADS = frozenset(
    "ministry embassy consulate army navy parliament senate coastguard department".split()
)
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
        found = known_at(marked, i, text) or _by_head(marked, i, text, title_case)
        if found:
            yield found
            i = max(found.end, i + 1)
        else:
            i += 1


def _by_head(marked: Marked, i: int, text: str, title_case: bool) -> Mention | None:
    ws = marked.words
    head = _head_from(marked, i, title_case)
    if head is None:
        return None
    if inner_end(ws, i) or (i and inner_end(ws, i - 1)):
        return None  # "the Executive Committee of the Chess Union": the Union
    start = _start(marked, head)
    if start > i or ends_known(marked, start, head):
        return None
    end, iso = name_end(marked, head, title_case)
    end = abbreviated_end(ws, start, own_name_end(ws, end, organization_heads()[ws[head].lower]))
    while start < head and (
        (ws[start].lower in _NOT_FIRST and marked.kind_at(start) != "country")
        or is_describing(ws[start])
    ):
        start += 1
    start = own_name_start(ws, joined_start(ws, start, end))
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
    if before and is_describing(ws[before.end - 1]):
        before = None
    toponyms = (m for m in (lead, before, behind_royal(marked, start)) if m and m.iso)
    own = next((m.iso for m in toponyms if m.kind in _TOPONYMS), "")
    sent = bool(own) and kind in _SENT and lead is not None and lead.kind == "adjective"
    iso = own if sent and _ends_in_place(marked, end) else iso or own
    return Mention("organization", start, end, phrase(ws[start:end], text), iso, kind)


_SENT = frozenset({"agency", "cultural centre", "institute", "council", "other"})
"""Kinds of bodies that a state keeps abroad: "Malaysian Cultural Service of Boston"."""


def _ends_in_place(marked: Marked, end: int) -> bool:
    last = marked.at(end - 1)
    return last is not None and last.kind == "place"


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
    if ws[k].lower == "department":
        return ws[k - 1].lower in POWERS and after != "of"
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
    again = word.text == "The" and k > 0 and ws[k - 1].capital  # "said Kofi The National Army"
    told = marked.sentence.headline and k > 0 and word.tag == "VBZ"
    if word.lower in _NEVER_INSIDE or told or again:
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
    return _with_states(marked, start)


def _with_states(marked: Marked, start: int) -> int:
    """Where a name begins whose first word ends that of a state or stands behind one: "the Bosnia
    and Herzegovina Film Centre", "the Slovakia – Vietnam Friendship Association"."""
    ws, state = marked.words, marked.at(start)
    if state is None or state.kind not in {"country", "adjective"}:
        return start
    start = state.start
    other = marked.ending_at(start - 1) if start > 1 and ws[start - 1].text in {"-", "–"} else None
    bond = any(word.lower in BONDS for word in ws[start : start + LONGEST_NAME])
    return other.start if other and other.kind == state.kind and bond else start
