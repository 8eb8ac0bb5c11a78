"""Whom signatories serve: their states, or the bodies that they head."""

from __future__ import annotations

from ..document import Document
from ..offices.roles import Role
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.mentions import Mention, Office
from ._parties import Parties

_OWN_NAME = frozenset("museum university institute foundation library academy union".split())
"""Kinds of bodies whose presidents and secretaries sign for them."""
_FOR_STATES = frozenset({"ministry", "embassy", "government", "parliament"})
"""Kinds of bodies whose people sign for their state."""


_STATESMEN = frozenset("minister ambassador secretary premier president envoy consul".split())


def _for_state(role: Role) -> bool:
    """Whether who holds the office signs for the state, not for the body that it is held in."""
    body = role.org.type if role.org else ""
    return body in _FOR_STATES or (
        bool(_STATESMEN & set(role.title.split())) and body not in _OWN_NAME
    )


def served_by(document: Document, people: tuple[int, ...]) -> Parties:
    """The states or bodies that the signatories serve, each one's first."""
    parties: list[str | tuple[int, Mention]] = []
    for person in people:
        for role in document.roles:
            if role.person == person and not role.former and (role.of or role.org):
                if role.org and not (role.of and _for_state(role)):
                    parties.append((role.org_sentence, role.org))
                else:
                    parties.append(role.of[0])
                break
    told = tuple(dict.fromkeys(parties))
    return _own_bodies(document, people) or told if len(told) == 1 and len(people) == 2 else told


def with_officer(sentence: Skeleton, verb: Item, named: list[Parties]) -> list[Parties]:
    """The parties with the state whose officer signs, where only the partner is named: "The Fijian
    minister signed a convention with Peru"."""
    officer = sentence.marked.ending_at(verb.start)
    if not isinstance(officer, Office) or len(officer.of) != 1 or officer.org:
        return named
    state = officer.of[0]
    return [
        (state, *parties) if len(parties) == 1 and parties[0] != state else parties
        for parties in named
    ]


def _own_bodies(document: Document, people: tuple[int, ...]) -> Parties:
    """The two bodies of one state whose heads sign: "The culture and foreign ministers signed"."""
    found: list[str | tuple[int, Mention]] = []
    ministries = [(i, m) for i, m in document.mentions("organization") if m.type == "ministry"]
    for person in people:
        role = next((r for r in document.roles if r.person == person and not r.former), None)
        if role is None:
            return ()
        led = [(i, m) for i, m in ministries if _is_led(m, role)]
        found += [(role.org_sentence, role.org)] if role.org else led[:1]
    return tuple(found) if len(dict.fromkeys(found)) == 2 else ()


_UNTOLD = frozenset("minister ministry the of for and deputy".split())


def _is_led(ministry: Mention, role: Role) -> bool:
    """Whether an office is that of a ministry by its words, or by the first of them."""
    of = set(role.title.split()) - _UNTOLD
    own = set(ministry.name.lower().split()) - _UNTOLD
    return bool(of and own) and (of <= own or own <= of)
