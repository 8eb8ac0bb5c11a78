"""Delegations as what an office is held in: "head of the Kuwaiti government delegation"."""

from __future__ import annotations

from ..text.mentions import Marked, Mention

PARTIES = frozenset({"delegation", "team", "side", "mission", "contingent"})
_SENT_BY = frozenset(
    (
        "government governmental parliamentary official opposition national state trade economic "
        "negotiating military ministerial business permanent"
    ).split()
)


def delegation_end(marked: Marked, state: Mention) -> int:
    """The end of "the Kuwaiti government delegation" at a state; 0 where there is none."""
    ws, end = marked.words, state.end
    if state.kind not in {"adjective", "country"} or not state.iso:
        return 0
    while end + 1 < len(ws) and end < state.end + 2 and ws[end].lower in _SENT_BY | {"'s"}:
        end += 1
    return end + 1 if end < len(ws) and ws[end].lower in PARTIES else 0


def party_at(marked: Marked, k: int) -> tuple[tuple[str, ...], int]:
    """The state of "Kuwaiti delegation" at word ``k``, none of "delegation" alone, and the end,
    which is 0 where neither stands."""
    state = marked.starting_at(k)
    end = delegation_end(marked, state) if state else k + (marked.words[k].lower in PARTIES)
    return sent_by(marked, state, end) if state and end else (), end * (end > k)


def sent_by(marked: Marked, state: Mention, end: int) -> tuple[str, ...]:
    """The state of a delegation that ends at ``end``: none of "the Kuwaiti opposition team"."""
    parts = {word.lower for word in marked.words[state.end : end]}
    return () if parts & {"opposition", "business"} else (state.iso,)


def past_goal(marked: Marked, k: int) -> int:
    """Past the "to Tashkent" of a delegation at word ``k``."""
    goal = marked.starting_at(k + 1) if k + 1 < len(marked.words) else None
    leads = goal is not None and marked.words[k].lower in {"to", "in"}
    return goal.end if goal and leads and goal.kind in {"place", "country"} else k
