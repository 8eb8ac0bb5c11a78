"""Heads of state and of government: which state a name or an office tells by itself."""

from __future__ import annotations

from collections.abc import Sequence

from ...vocabulary import name_tokens
from ..offices.roles import Role
from ..text.lexicon import leaders
from .hosts import Context
from .membership import title_words

IMPLIED = {"pope": ("VA",), "taoiseach": ("IE",), "tánaiste": ("IE",), "tanaiste": ("IE",)}
"""Offices that there is only in one state."""
WITH_CHANCELLORS = (("DE",), ("AT",))
"""States whose head of government is a chancellor; others are of universities."""
HEAD_OF_STATE = frozenset({"president", "vice", "first", "deputy", "republic", "state", "nation"})
_LEADERS = frozenset(
    "president premier prime minister chancellor king emir sultan supreme leader".split()
)


def as_leader(role: Role, context: Context) -> tuple[str, ...]:
    """The state that a head of state or government of this name is known to have led.

    Somebody of the same words with another office ("Culture Minister Imran Khan") is not meant.
    """
    words = title_words(role)
    if not words <= HEAD_OF_STATE | _LEADERS or not words & _LEADERS or words == {"minister"}:
        return ()
    name = set(name_tokens(context.people.people[role.person].name))
    states = {
        iso for known, iso in leaders().items()
        if name <= set(known) and (len(name) > 1 or known[-1] in name)
    }  # fmt: skip
    return tuple(states) if len(states) == 1 else ()


_AMERICAN = frozenset({"secretary of state", "secretary of defense", "treasury secretary"})
_SHARED = frozenset({"attorney general", "national security adviser", "national security advisor"})
"""Offices that other states have too: held for the one that an article names most."""


def of_same_government(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The United States for "Secretary of State X" where the article names their president as one
    does at home, without the state; not the "secretary of state for culture" of another."""
    if role.of or role.org or role.title not in _AMERICAN | _SHARED:
        return ()
    heads = {as_leader(o, context) for o in roles if not o.of and o.person != role.person} - {()}
    most = max(context.counts.values(), default=0) <= context.counts["US"]
    return ("US",) if heads == {("US",)} and (most or role.title in _AMERICAN) else ()
