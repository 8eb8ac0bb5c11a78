"""The state that a body belongs to by the words of an office: "Libya's High Council of State"."""

from __future__ import annotations

from ..offices.roles import Role
from ..text.mentions import Mention
from .government import is_owned_by_state
from .hosts import Context


def owner_of(org: Mention, role: Role, context: Context) -> tuple[str, ...]:
    """The state whose a body of government is by a possessive before its name; empty where none."""
    before = context.sentences[role.org_sentence].words[org.start - 1 : org.start]
    if not before or before[0].lower not in {"'s", "'"} or not is_owned_by_state(org.name):
        return ()
    owners = (
        (m.iso,) for i, m in context.mentions
        if i == role.org_sentence and m.end == org.start - 1 and m.kind == "country"
    )  # fmt: skip
    return next(owners, ())


def state_in_phrase(role: Role, context: Context) -> str:
    """The only state in the words of an office: "Chairman of the Lao parliament's Committee for
    Culture"."""
    states = {
        m.iso for i, m in context.mentions
        if i == role.sentence and role.start <= m.start < role.end and m.kind != "place"
    }  # fmt: skip
    return states.pop() if len(states) == 1 else ""


_GOVERNMENT = frozenset({"cabinet", "president", "government", "ministry", "council", "minister"})


def under_government(role: Role, context: Context) -> bool:
    """Whether the phrase puts a body under the government: "Head of the Film Agency under the
    Cabinet of Ministers"."""
    words = context.sentences[role.sentence].words
    last = role.org.end if role.org else role.end
    behind = [word.lower for word in words[last : last + 4]]
    return behind[:2] == ["under", "the"] and bool(_GOVERNMENT & {*behind[2:]})
