"""Where diplomats are accredited, where the phrase of their office does not say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .diplomats import head_of, is_accredited, posted_in
from .hosts import Context, receiving_state
from .roles import Role


def on_mission(role: Role, roles: Sequence[Role]) -> Role:
    """The attaché or deputy head of mission serves where the ambassador does."""
    posted = posted_in(role.org.name, role.org.type) if role.org and not role.to else ()
    if posted and posted != role.of:
        return replace(role, to=posted)
    diplomat = is_accredited(role) or "mission" in role.title.split()
    if role.to or not diplomat or (role.org is not None and not role.of):
        return role
    posts = {(r.of, r.to) for r in roles if r.to and not r.former and r.person != role.person}
    posts = {(of, to) for of, to in posts if role.of in {(), of}}
    if len(posts) != 1:
        return role
    of, to = posts.pop()
    return replace(role, of=of, to=to)


_AT_HOME = frozenset({"minister", "secretary", "undersecretary", "director", "director-general"})
"""Offices at home, beside which "Ambassador" is a rank."""


_HEADS_OF_MISSION = frozenset(
    {"ambassador", "consul", "commissioner", "chargé", "charge", "nuncio"}
)


def accredited(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """An ambassador of A in an article about A and B is accredited to B."""
    if (
        not is_accredited(role)
        or role.to
        or len(role.of) != 1
        or head_of(role) not in _HEADS_OF_MISSION
        or role.org is not None
        or any(o.person == role.person and o.of and head_of(o) in _AT_HOME for o in roles)
    ):
        return role
    peers = {o.of for o in roles if head_of(o) == head_of(role) and o.sentence == role.sentence}
    to = receiving_state(role, roles, context)
    return role if to in peers - {role.of} else replace(role, to=to)  # two ambassadors side by side
