"""Who is accredited to another state, and where."""

from __future__ import annotations

import re
from functools import lru_cache

from ..text.lexicon import split_words, title_heads, toponyms
from ..text.mentions import Office
from .roles import Role


def head_of(role: Role | Office) -> str:
    """The head noun of a title that tells whom it is held for: "minister"."""
    return _head_of(role.title)


@lru_cache(maxsize=4096)
def _head_of(title: str) -> str:
    title = title.replace(",", " ").replace(" general", "-general")
    title = title.partition(" in charge of ")[0]
    heads = (w if w in title_heads() else w.rpartition("-")[2] for w in title.split())
    words = [w for w in heads if w in title_heads()]
    return next((w for w in words if title_heads()[w].takes == "state"), words[-1] if words else "")


def is_office(role: Role | Office) -> bool:
    """Whether a title names an office or function, not an occupation such as "poet"."""
    head = title_heads().get(head_of(role))
    return head is not None and (head.takes == "state" or not head.occupation)


def is_accredited(role: Role | Office) -> bool:
    """Whether an office is held at another state; a "district commissioner" serves at home."""
    head = title_heads().get(head_of(role))
    if head is None or not head.accredits or is_of_a_house(role):
        return False
    return head_of(role) != "commissioner" or "high" in role.title.split()


_OF_HOUSES = frozenset(
    "museum gallery library archive archives theatre university institute foundation company "
    "festival association school orchestra studio centre center fund publisher community".split()
)


def is_of_a_house(role: Role | Office) -> bool:
    """Whether somebody represents what is no state: "a representative of the museum"."""
    words = role.title.split()
    return words[0] == "representative" and words[-1] in _OF_HOUSES and "of" in words


def is_of_embassy(role: Role | Office) -> bool:
    """Whether a rank is one that only the staff of embassies have: "Second Secretary"."""
    words = role.title.split()
    return role.org is None and words[0] in _RANKS and words[1:2] == ["secretary"]


_RANKS = frozenset({"first", "second", "third"})


def is_diplomat(role: Role | Office) -> bool:
    """Whether an office is held abroad: also that of a "deputy head of mission"."""
    return is_accredited(role) or bool({"mission", "missions"} & {*role.title.split()})


def posted_in(name: str, kind: str) -> tuple[str, ...]:
    """The receiving state in the name of a mission: "Embassy of Japan in Peru"."""
    place = re.search(r" (?:in|to) (?:the )?(\S+(?: \S+)*)$", name) if kind == "embassy" else None
    found = toponyms().get(split_words(place.group(1))) if place else None
    return (found.iso,) if found else ()
