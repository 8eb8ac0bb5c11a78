"""Whether the words behind an event say where or by whom it is held: "a concert at the museum"."""

from __future__ import annotations

from ..events.descriptions import Description
from ..events.event_topics import noun_of
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton

_LEADS = frozenset("in at with during after before from following recalled plus and".split())
"""Words before the article of an event at which something else is told to happen."""
_ARRANGED = frozenset("hosted held organised organized arranged given staged mounted".split())
_PLACED = frozenset({"place", "organization", "country"})
_NOT_SET = frozenset(
    "meeting session summit tour internship presentation ceremony opening signing launch "
    "fellowship scholarship film school game order class talk night day table".split()
)
"""Nouns that are too often a part of something else, or no event of culture."""
_UNREAL = frozenset(
    "would could if should no not never without like than may might compared".split()
)


def is_set(sentence: Skeleton, item: Item, told: Description, *, weak: bool) -> bool:
    """Whether "a" event is one where something is done, with a place or an organizer behind it:
    "spoke at a forum in Lima", but not "wants a forum in Lima"."""
    ws = sentence.marked.words
    lead = [w.lower for w in ws[max(0, told.start - 2) : told.start]]
    specific = not weak or told.fitting or told.behind > 0
    if (
        noun_of(ws[item.start]) in _NOT_SET
        or not specific
        or len(lead) < 2
        or lead[1] not in {"a", "an"}
        or lead[0] not in _LEADS
        or _UNREAL & {i.symbol for i in sentence.items}
    ):
        return False
    end = max(told.end, item.end)
    behind = [w.lower for w in ws[end : end + 2]]
    if behind[:1] and behind[0] in _ARRANGED:
        return behind[1:] != [] and behind[1] in {"by", "at", "in"}
    if not behind or behind[0] not in {"in", "at"}:
        return False
    near = range(end + 1, min(end + 4, len(ws)))
    return any(sentence.marked.kind_at(k) in _PLACED for k in near)
