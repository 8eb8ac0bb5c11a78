"""Phrases that name an office: "Iran's Ambassador to Russia", "minister of culture of Mongolia".

An office has a head noun from ``data/titles.tsv``. To its left stand modifiers and portfolios, and
before them the state, body or city that it is held for; to its right follow "of", "for", "to",
"at" and "in" with portfolios, states and bodies, in any order and number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ..bodies.boards import board_before
from ..places.territories import TERRITORIAL, TERRITORIES
from ..text.address import RULERS, is_given_ruler
from ..text.lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    UNITS,
    TitleHead,
    kind_nouns,
    title_heads,
)
from ..text.mentions import Marked, Office
from ..text.words import Word
from .chain import Chain
from .complements import walk_right
from .owners import (
    FORMER,
    POSTS,
    called_body,
    comes_from,
    of_noun,
    owner_before,
    sender,
    serves,
    states_before,
)
from .superiors import AT_SERVICE, SPEAKS

_NAME_LIKE = frozenset(
    (
        "amir emir sultan king prince princess queen pope bishop dean abbot judge justice cardinal "
        "provost general head chief lady chancellor governor vicar keeper mayor rabbi imam leader "
        "wali regent warden khatib marshal rais bailiff reeve chaplain steward tutor fellow hetman "
        "župan zupan voivode starosta hakim hakem akim shah mufti tsar chamberlain clerk reeves "
        "kings deans fellows stewards"
    ).split()
)
_ALSO_VERBS = frozenset(
    "state general chair head chief lady justice charge fellow engineer superior".split()
)
_TITLE_WORDS = TITLE_MODIFIERS | PORTFOLIOS
_SKIPPED = frozenset(
    ("the a an his her its their our new newly appointed current visiting incumbent then").split()
)


def find_offices(marked: Marked) -> Iterator[Office]:
    """The offices named in a sentence in which countries and organizations are marked."""
    ws = marked.words
    end = 0
    last: Office | None = None
    for i in range(len(ws)):
        if i < end or _bare_head(ws[i].lower) is None:
            continue
        head = _head(marked, i)
        if head is None or _is_given_name(marked, i, end):
            continue
        office = _office(marked, i, head, end)
        if office:
            office = _of_holder(marked, _to_another(marked, office), last)
            yield office
            end, last = office.end, office


def _of_holder(marked: Marked, office: Office, other: Office | None) -> Office:
    """The office with the state and body of the one whose holder it serves: "the Peruvian
    President's special envoy", "the UN Secretary General's deputy spokesman"."""
    if other is None or office.of or office.org or office.start != other.end + 1:
        return office
    if marked.words[other.end].lower not in {"'s", "'"} or other.plural:
        return office
    return replace(office, of=other.of, org=other.org)


def _to_another(marked: Marked, office: Office) -> Office:
    """The office with the one that it serves: "Adviser to the Sultan of Oman on Heritage".

    "The adviser to President Toure, X" names the holder of the other, which stays by itself; the
    "Assistant to Ambassador of Kenya X" does not.
    """
    ws, end = marked.words, office.end
    if end + 2 >= len(ws) or ws[end - 1].lower not in AT_SERVICE or office.of or office.org:
        return office
    k = end + 1 + (ws[end + 1].lower == "the")
    speaks = ws[end - 1].lower in SPEAKS and ws[office.start].lower not in {"a", "an"}
    joint = "to" if ws[end].lower == "for" and speaks else ws[end].lower
    if joint not in {"to", "of"} or (k == end + 1 and ws[end].lower != "to" and not ws[k].capital):
        return office
    at = next((i for i in range(k, min(k + 5, len(ws))) if _head(marked, i)), None)
    head = _head(marked, at) if at is not None else None
    other = _office(marked, at, head, k) if at is not None and head else None
    if other is None or other.start != k or other.plural:
        return office
    if k == end + 1 and not (other.of if joint == "to" else other.org):
        return office  # "Representative of Vice Chancellor of Suva University"
    behind = " ".join(word.lower for word in ws[office.end : other.end])
    title, to = f"{office.title} {behind}", other.to
    if other.org and other.of and ws[other.end - 1].text != other.org.name:
        other, to = replace(other, of=()), other.of  # "Envoy of the UN Secretary-General for Chad"
    return replace(office, end=other.end, title=title, of=other.of, to=to, org=other.org)


def _head(marked: Marked, i: int) -> TitleHead | None:
    ws = marked.words
    word = ws[i]
    head = _bare_head(word.lower)
    if head is None or marked.kind_at(i) == "organization":
        return None
    after = ws[i + 1].lower if i + 1 < len(ws) else ""
    if word.lower == "executive" and after in kind_nouns("instruments.tsv"):
        return None  # "Executive Programme of Cultural Cooperation"
    before = [w.lower for w in ws[max(0, i - 2) : i]]
    in_charge = word.lower == "charge" and before[-1:] == ["in"]
    compound = (word.lower, after) == ("representative", "director")  # of a Japanese body
    if before == ["board", "of"] or after == "guest" or in_charge or compound:
        return None  # "Chair of the Board of Directors", "Chief Guest", "Director in charge of"
    body = marked.at(i + 1)
    last = body.end if body and body.kind == "organization" else i + 1
    heads = ws[last : last + 1] and ws[last].lower in title_heads() and not is_given_ruler(ws, last)
    if word.lower in TITLE_MODIFIERS and (heads or (after in _TITLE_WORDS and _head_ahead(ws, i))):
        return None  # "deputy minister", "deputy culture minister": the last head noun counts
    noun = after in {"of", "for"} and i and ws[i - 1].lower in _SKIPPED  # "the head of"
    # No verb of English has an accent: "attaché".
    verb = (word.pos == "VERB" and word.lower.isascii()) or (
        word.lower in _ALSO_VERBS and word.pos in {"ADJ", "ADV"}
    )
    if verb and not (word.capital or noun or _of_body_before(marked, i)):
        return None
    return None if word.lower in _NAME_LIKE and _part_of_name(marked, i) else head


def _of_body_before(marked: Marked, i: int) -> bool:
    """Whether a word like a verb stands between a body and a name: "the Museo del Mar head A"."""
    ws, body = marked.words, marked.ending_at(i)
    named = i + 1 < len(ws) and ws[i + 1].label == "PERSON" and ws[i + 1].capital
    return body is not None and body.kind == "organization" and named and ws[i].lower == "head"


def _is_given_name(marked: Marked, i: int, end: int) -> bool:
    """Whether a word like an office is the first name of whose office ends right before: "his
    adviser, Emir Kovač", "Director at the Ministry of Youth Sultan Karimov"."""
    ws = marked.words
    body = marked.ending_at(i)
    behind = 0 < end in {i, i - (ws[i - 1].text == ",")} or (body and body.kind == "organization")
    named = i + 1 < len(ws) and ws[i + 1].capital and ws[i + 1].lower not in title_heads()
    return ws[i].lower in RULERS and bool(behind) and named


def _part_of_name(marked: Marked, i: int) -> bool:
    """Whether a word like an office is a name: "Abdul Amir Al-Hamdani", "Sultan bin Saad"."""
    ws = marked.words
    if i + 1 < len(ws) and ws[i + 1].text in {"bin", "bint", "ibn"}:
        return True
    if is_given_ruler(ws, i):
        return True
    before = ws[i - 1] if i else None
    if before and before.text in {"bin", "bint", "ibn"}:
        return True
    return bool(
        before
        and before.capital
        and marked.at(i - 1) is None
        and before.lower not in _SKIPPED | UNITS | TERRITORIES
        and (i > 1 or before.pos not in {"ADP", "SCONJ"})  # "As leader of the party"
        and not (set(before.lower.split("-")) & _TITLE_WORDS)
    )


@lru_cache(maxsize=65536)
def _bare_head(word: str) -> TitleHead | None:
    """The office of a word by itself, in lower case: also of "ex-minister"."""
    known = title_heads()
    return known.get(word) or known.get(word.removeprefix("ex-")) or _double(word)


def _double(word: str) -> TitleHead | None:
    """The office of "president-director", "minister-designate", "conductor-in-chief"."""
    for end in ("-designate", "-elect", "-in-chief", "-in-residence"):
        if word.endswith(end):
            return title_heads().get(word.removesuffix(end))
    first, _, last = word.rpartition("-")
    known = first in title_heads() or first in TITLE_MODIFIERS
    return title_heads().get(last) if known else None


def _head_ahead(ws: tuple[Word, ...], i: int) -> bool:
    for word in ws[i + 1 : i + 5]:
        if word.lower in title_heads():
            return True
        if word.lower not in _TITLE_WORDS | {"and", "&", ","}:
            return False
    return False


def _office(marked: Marked, i: int, head: TitleHead, floor: int) -> Office | None:
    ws = marked.words
    start = _left(marked, i, floor)
    owner = owner_before(marked, start, floor)
    chain = Chain(i + 1, list(ws[start : i + 1]), owner=owner)
    walk_right(marked, head, chain)
    first = start
    if owner:
        near = owner.end >= start - 2 and ws[start - 1].lower not in {"its", "whose"}
        first = owner.start if near else start
        if owner.kind == "organization" and owner.type in POSTS and head.word == "minister":
            first = start  # "At the Embassy of Peru in Quito Minister X spoke": not held there
            chain.of = chain.of or [owner.iso] * bool(owner.iso)
        elif owner.kind == "organization":
            governs = head.takes == "state" and not head.accredits and owner.type == "other"
            chain.org = chain.org or (None if governs else owner)  # "Carinthia's minister"
            if state := sender(marked, owner, head, floor):
                chain.of = chain.of or [state.iso]
                first = state.start
                deputy = ws[owner.start - 1].lower == "deputy"
                chain.title[:0] = ws[owner.start - 1 : owner.start] if deputy else ()
        elif serves(owner, head, start == i and chain.end == i + 1) and not comes_from(
            owner, chain.org
        ):
            first, states = states_before(marked, owner, first, floor if head.plural else first)
            chain.of = chain.of or states
    elif of_noun(marked, start):
        first = start - 2  # "the ministry's permanent secretary"
        chain.org = chain.org or called_body(marked, start - 2)
    former = False
    while first > floor and ws[first - 1].lower in FORMER | _SKIPPED:
        if ws[first - 1].lower == "then" and ws[first].lower == "the":
            break  # "Then the ambassador spoke"
        first -= 1
        former = former or ws[first].lower in FORMER
    gap = ws[owner.end : start] if owner else ()
    if ws[i].lower.startswith("ex-") or any(word.lower in FORMER for word in gap):
        former = True  # "ex-minister", "Peru's former minister"
    if chain.title and chain.title[0].lower in FORMER:
        former, chain.title = True, chain.title[1:]
    title = _title(chain.title, i - start, ws[i], head)
    bare = not (chain.of or chain.to or chain.org) and len(title.split()) == 1
    return Office(
        "office", first, chain.end, title, ws[i].text,
        title=title, head=i, of=tuple(dict.fromkeys(chain.of)), to=tuple(dict.fromkeys(chain.to)),
        org=chain.org, former=former, plural=head.plural, occupation=head.occupation and bare,
    )  # fmt: skip


def _left(marked: Marked, i: int, floor: int) -> int:
    """Where the title begins: modifiers and portfolios before the head noun."""
    ws = marked.words
    start = i
    while start > floor:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        parts = word.lower.split("-")
        if mention and mention.kind != "office":
            break
        unit = start == i and word.lower in UNITS and word.capital == ws[i].capital
        if word.lower == "under" and not ws[start].lower.startswith("secretar"):
            break  # "the policy under President X"
        if unit or word.lower in TITLE_MODIFIERS or all(p in _TITLE_WORDS for p in parts):
            start -= 1
        elif (
            word.lower in {"and", "&", ","} and start - 1 > floor
            and ws[start - 2].lower in PORTFOLIOS and ws[start].lower in PORTFOLIOS
            and ws[start - 2].capital == ws[start].capital
            and (word.text != "," or _joins(ws[start:i]))
        ):  # fmt: skip
            start -= 2
        else:
            break
    if (board := board_before(ws, start)) < start and board >= floor:
        return board
    region = start - 1 > floor and ws[start - 1].lower in TERRITORIES
    if region and ws[i].lower in TERRITORIAL and ws[start - 2].capital:
        return start if marked.at(start - 2) else start - 2  # "Tambo Region Governor"
    return start if start < i else _apposed(marked, i, floor)


def _joins(title: tuple[Word, ...]) -> bool:
    """Whether a row of fields ends with "and": "arts, culture and heritage minister", not "their
    relations, culture minister X said"."""
    return any(word.lower in {"and", "&"} for word in title)


_OF_STAFF = frozenset("manager officer coordinator director head specialist assistant".split())


def _apposed(marked: Marked, i: int, floor: int) -> int:
    """Where the title of a member of staff begins behind a comma: "X, communications manager"."""
    ws = marked.words
    start = i
    while start > max(floor, i - 3) and ws[start - 1].pos in {"NOUN", "PROPN", "ADJ"}:
        if marked.at(start - 1) or ws[start - 1].capital != ws[i].capital:
            return i
        start -= 1
    return start if ws[i].lower in _OF_STAFF and start and ws[start - 1].text == "," else i


def _title(title: list[Word], offset: int, head_word: Word, head: TitleHead) -> str:
    """The title in lower case, its head noun singular ("presidents" → "president")."""
    parts = [word.text.lower().replace("’", "'") for word in title]
    if head.plural and parts:
        at = next((k for k, word in enumerate(title) if word is head_word), offset)
        parts[at] = head.word
    text = (
        " ".join(parts)
        .replace(" ,", ",")
        .replace(" :", ":")
        .replace("ex-", "")
        .replace(" 's", "'s")
    )
    return text.removeprefix("the ").replace(" our ", " ")  # "the head of our state"
