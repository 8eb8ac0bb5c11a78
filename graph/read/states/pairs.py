"""Two holders of one office told by one plural: "Energy Ministers A and B" serve two states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..offices.diplomats import head_of, is_accredited
from ..offices.roles import Role
from ..text.lexicon import PORTFOLIOS
from .hosts import Context

KNOWN_LEADER = ", known leader"
"""What the rule of a role says where only ``data/leaders.tsv`` knows the state."""
_TOPS = frozenset({"premier", "president", "chancellor", "speaker"})
_SEVERAL = frozenset("deputy vice assistant state former junior first".split())
"""Ranks that a state has several holders of."""


def of_two_states(roles: Sequence[Role], known: Sequence[Role], context: Context) -> list[Role]:
    """The roles, those of two people under one plural title with the two states of the article.

    Neither phrase tells a state (``known``), so they follow in the order in which the article names
    the two; where it is about more states than two, both stay without one.
    """
    groups: defaultdict[tuple[int, int, str], list[int]] = defaultdict(list)
    for n, role in enumerate(known):
        groups[(role.sentence, role.start, role.title)].append(n)
    found = list(roles)
    for pair in groups.values():
        if len(pair) != 2 or not all(_is_single(known[n]) for n in pair):
            continue
        elsewhere = [_leads(roles[n]) or _own(known[n], known) for n in pair]
        for n, state in zip(pair, _states(elsewhere, context), strict=True):
            found[n] = replace(roles[n], of=state)
    return found


def _is_single(role: Role) -> bool:
    """Whether an office without a state is one that each state has just one holder of."""
    words = {*role.title.replace("-", " ").replace(",", " ").split()}
    fielded = head_of(role) == "minister" and words & PORTFOLIOS
    prime = head_of(role) in _TOPS or {"prime", "minister"} <= words
    free = not (role.of or role.org or role.former or is_accredited(role))
    return free and bool(fielded or prime) and not words & _SEVERAL


def _leads(role: Role) -> str:
    """The state that the holder is known to have led, whatever the article says."""
    return role.of[0] if role.rule.endswith(KNOWN_LEADER) else ""


def _own(role: Role, known: Sequence[Role]) -> str:
    """The state that another phrase of the article gives the holder; empty where none does."""
    states = {o.of[0] for o in known if o.person == role.person and o.of and not o.former}
    return states.pop() if len(states) == 1 else ""


def _states(elsewhere: Sequence[str], context: Context) -> list[tuple[str, ...]]:
    """The states of two holders: their own where told, else the two that the article is about."""
    counts = context.counts
    two = [iso for iso, _ in counts.most_common(2)]
    if len(two) < 2 or sum(counts[iso] for iso in two) < _MOST * counts.total():
        return [(iso,) * bool(iso) for iso in elsewhere]
    order = sorted(two, key=[m.iso for _, m in context.mentions].index)
    first, second = elsewhere
    if first not in {"", *two} or second not in {"", *two}:
        return [(iso,) * bool(iso) for iso in elsewhere]
    if (first or order[0]) == (second or order[1]):
        order.reverse()
    return [(first or order[0],), (second or order[1],)]


_MOST = 0.7
"""What part of all mentions those of the two states have to be."""
