"""Who came to a state of whom only the office or the visit is told: "Minister visits Peru"."""

from __future__ import annotations

from collections.abc import Sequence

from ..offices.diplomats import is_accredited
from ..offices.roles import Role
from ..text.mentions import Office
from .hosts import Context

_HIS = frozenset({"his", "her"})
_STAYS = frozenset({"visit", "trip", "stay", "tour", "sojourn"})
_WITHIN = frozenset({"during", "on", "throughout", "while", "in", "within", "as"})


def came_by_office(role: Role, roles: Sequence[Role], context: Context) -> set[str]:
    """The states to which somebody came who is told by the office alone ("Deputy State Secretary
    for Arts visits Peru"), or of whose visit the article says where it went ("During his visit A
    met the mayor")."""
    peers = {o.person for o in roles if o.title == role.title and not o.former}
    if is_accredited(role) or role.former or peers - {role.person}:
        return set()
    found = {iso for i, k, iso in context.visits if _by_office(role, i, k, context)}
    if not found and len(context.visited) == 1 and _stays(role, context):
        found = {*context.visited}
    return found


def _by_office(role: Role, i: int, place: int, context: Context) -> bool:
    """Whether the sentence says of nobody but the very office that it came to the place."""
    sentence = context.sentences[i]
    before = [m for m in sentence.mentions if m.start < place and m.kind in {"person", "office"}]
    office = before[0] if len(before) == 1 else None
    if not isinstance(office, Office) or office.plural or office.of or len(role.title.split()) < 2:
        return False
    title = role.title
    return office.title == title or office.title.startswith((title + " ", title + ","))


def _stays(role: Role, context: Context) -> bool:
    """Whether a sentence opens with the visit of whom it names next: "During his visit A met B"."""
    for i, sentence in enumerate(context.sentences):
        words = [word.lower for word in sentence.words[:9]]
        his = next((k for k, word in enumerate(words[:6]) if word in _HIS), 0)
        opens = his and words[0] in _WITHIN
        people = sorted(sentence.of_kind("person"), key=lambda m: m.start)
        if not opens or not people or not _STAYS & {*words[his + 1 : his + 4]}:
            continue
        named = min(m.start for m in sentence.mentions if m.kind in {"person", "office"})
        if context.people.at(i, people[0]) == role.person and named < _NEAR:
            return True
    return False


_NEAR = 12
"""Before which word the name or its title stands whose visit a sentence opens with."""
