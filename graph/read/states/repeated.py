"""Offices that an article tells twice, once in more words than the other time."""

from __future__ import annotations

from collections.abc import Sequence

from ..offices.diplomats import head_of
from ..offices.roles import Role
from .membership import title_words


def without_ranks(roles: Sequence[Role]) -> list[Role]:
    """The roles without the rank of diplomats who have an office at home: a foreign minister is
    called "Ambassador Lopez"."""
    at_home = {r.person for r in roles if head_of(r) in _AT_HOME and not r.former}
    abroad = {r.person for r in roles if r.title == "ambassador" and r.of}
    return [
        r for r in roles
        if (r.title != "ambassador" or r.of or r.to or r.org or r.person not in at_home)
        and not (r.person in abroad and _is_of_another(r))
    ]  # fmt: skip


def _is_of_another(role: Role) -> bool:
    """Whether a bare office before that of an ambassador is that of somebody told before: "The
    Deputy Minister and Ambassador Diaz toured the library"."""
    bare = not (role.of or role.to or role.org or role.former)
    return bare and role.rule == "title-list" and head_of(role) in _AT_HOME


_AT_HOME = frozenset({"minister", "president", "premier"})


def told_once(roles: Sequence[Role]) -> list[Role]:
    """The roles without those that say less of the same office: "Minister Zon" after the
    "minister of culture, Fadli Zon"."""
    kept: list[Role] = []
    for role in roles:
        if any(role is not other and _says_less(role, other, kept) for other in roles):
            continue
        kept.append(role)
    return kept


def _says_less(role: Role, other: Role, kept: Sequence[Role]) -> bool:
    if role.person != other.person or role.former != other.former:
        return False
    mine, theirs = title_words(role), title_words(other)
    if (
        mine <= _GENERIC
        and role.org is not None
        and other.org is not None
        and not theirs <= _GENERIC
    ):
        return role.org.name == other.org.name  # "UNESCO chief" beside "Director-General of UNESCO"
    if not mine <= theirs or not set(role.of) <= set(other.of) or not set(role.to) <= set(other.to):
        return False
    if role.org is not None and (other.org is None or role.org.name != other.org.name):
        return False
    same = (
        mine == theirs
        and role.of == other.of
        and role.to == other.to
        and ((role.org is None) == (other.org is None))
    )
    if same and ("pm" in role.title.split()) != ("pm" in other.title.split()):
        return "pm" in role.title.split()
    return other in kept if same else True


_GENERIC = frozenset({"chief", "head", "leader", "boss"})
