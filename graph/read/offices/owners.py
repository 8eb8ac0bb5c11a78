"""Whom an office is held for, by what stands before its title: "Peru's", "the museum's", "its"."""

from __future__ import annotations

from ..text.lexicon import TitleHead, organization_heads
from ..text.mentions import Marked, Mention
from ..text.words import Word

FORMER = frozenset({"former", "ex", "then", "onetime", "one-time", "erstwhile", "late", "previous"})


_OF_STATES = frozenset({"igo", "ministry", "embassy", "consulate", "parliament", "agency"})


def comes_from(owner: Mention, body: Mention | None) -> bool:
    """Whether an adjective tells where somebody is from who has an office in a body: "the Jordanian
    Secretary-General of the Union of Arab Restorers"."""
    return owner.kind == "adjective" and body is not None and body.type not in _OF_STATES


def serves(owner: Mention, head: TitleHead, bare: bool) -> bool:
    """Whether the state before a title is the one that the office is held for.

    "Chilean representative" serves Chile; "Chilean director" and "Chilean poet" come from there,
    and "Sydney minister" says nothing of a state.
    """
    if owner.kind == "adjective" and head.occupation and (bare or head.takes == "city"):
        return head.takes in {"state", "both"}  # not "the Sicilian regional councillor"
    takes = {"both", "city"} if owner.type == "city" else {"state", "both", "city"}
    return owner.kind in {"country", "adjective"} or head.takes in takes


POSTS = frozenset({"embassy", "consulate"})


def of_noun(marked: Marked, start: int) -> bool:
    """Whether a body that the article names elsewhere owns the title at ``start``."""
    ws = marked.words
    return (
        start > 2 and ws[start - 1].lower == "'s" and ws[start - 3].lower == "the"
        and ws[start - 2].lower in organization_heads()
    )  # fmt: skip


def called_body(marked: Marked, k: int) -> Mention | None:
    """The body in the sentence that the noun at ``k`` calls by its kind: "the Council"."""
    noun = marked.words[k].lower
    named = [
        m for m in marked.of_kind("organization")
        if m.end < k and any(word.lower == noun for word in marked.words[m.start : m.end])
    ]  # fmt: skip
    return named[0] if len(named) == 1 else None


def owner_before(marked: Marked, start: int, floor: int) -> Mention | None:
    """The state, body or city right before the title, with or without a possessive."""
    k = start
    ws = marked.words
    if k > floor and ws[k - 1].lower in {"'s", "'"}:
        k -= 1
    if k > floor and ws[k - 1].lower in FORMER | {"new", "current", "deputy"} and k == start:
        k -= 1
        if k > floor and ws[k - 1].lower in {"'s", "'"}:
            k -= 1
    if k > floor + 1 and ws[k - 1].lower == "whose":
        body = marked.ending_at(k - 1 - (ws[k - 2].text == ","))
        return body if body and body.kind == "organization" else None
    if k > floor and ws[k - 1].lower == "its":
        before = [m for m in marked.of_kind("organization") if m.end <= k - 1]
        if subject := end_of_subject(ws, k - 1):
            body = marked.ending_at(subject)
            return body if body and body.kind == "organization" else None
        return before[-1] if before else None  # "visited the museum and met its director"
    added = _added(marked, k, floor)
    mention = added or marked.ending_at(_before_abbreviation(marked, k))
    if mention is None or mention.start < floor:
        return None
    above = marked.ending_at(mention.start) if mention.kind == "place" else None
    if above and above.type in _WITH_BRANCHES and above.start >= floor:
        return above  # "UNESCO Almaty Programme Specialist", "British Council Lagos head"
    return mention if mention.kind in {"country", "adjective", "place", "organization"} else None


_WITH_BRANCHES = frozenset({"igo", "institute", "agency"})


def states_before(marked: Marked, owner: Mention, first: int, floor: int) -> tuple[int, list[str]]:
    """Where the states before a title begin, and what they are: that of ``owner``, and those joined
    with it, as in "Polish and Latvian Foreign Ministers", "Chile's and Peru's presidents"."""
    ws = marked.words
    states = [owner.iso]
    while first - 2 >= floor and ws[first - 1].lower == ("and" if len(states) < 2 else ","):
        k = first - 1 - (ws[first - 2].text in {",", "'s"})
        other = marked.ending_at(k)
        if other is None or other.kind not in {"adjective", "country"} or other.start < floor:
            break
        first = other.start
        states.insert(0, other.iso)
    return first, states


def sender(marked: Marked, body: Mention, head: TitleHead, floor: int) -> Mention | None:
    """The state whose envoy to a body is meant, before its name: "Peru's UN ambassador"."""
    if not head.accredits or body.type not in {"igo", "union"}:
        return None
    state = owner_before(marked, body.start, floor)
    return state if state and state.kind in {"country", "adjective"} else None


def _added(marked: Marked, k: int, floor: int) -> Mention | None:
    """The state that a report adds to what somebody said: "(Vietnamese) President X"."""
    ws = marked.words
    if k < floor + 3 or (ws[k - 3].text, ws[k - 1].text) not in {("(", ")"), ("[", "]")}:
        return None
    state = marked.ending_at(k - 1)
    return state if state and state.kind == "adjective" else None


def _before_abbreviation(marked: Marked, k: int) -> int:
    """Where a name ends whose abbreviation ends at ``k``: "Tourism Authority (GTA) director"."""
    ws = marked.words
    if k < 4 or (ws[k - 3].text, ws[k - 1].text) != ("(", ")") or not ws[k - 2].text.isupper():
        return k
    body = marked.ending_at(k - 3)
    return k - 3 if body and body.kind == "organization" else k


_BY = frozenset({"represented", "led", "headed", "chaired", "accompanied"})


def end_of_subject(ws: tuple[Word, ...], k: int) -> int:
    """Where the subject ends in "X was represented by its" before word ``k``; 0 where none does."""
    words = [word.lower for word in ws[max(0, k - 3) : k]]
    passive = len(words) == 3 and words[0] in {"was", "were", "is"} and words[2] == "by"
    return k - 3 if passive and words[1] in _BY else 0
