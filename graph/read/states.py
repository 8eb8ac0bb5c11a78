"""Which state an office is held for where its own phrase does not say.

"President Kais Saied received …" names no state; the article does. What the article says of a
state near the office, and in all, is weighed, and one state has to lead clearly: otherwise the
office stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..vocabulary import name_tokens
from .hosts import STATE_BODIES, Context, head_of, likely_state, receiving_state
from .lexicon import PORTFOLIOS, leaders, split_words, title_heads, toponyms
from .roles import Role

_IMPLIED = {"pope": ("VA",)}
"""Offices that there is only in one state."""


def with_states(roles: Sequence[Role], context: Context) -> list[Role]:
    """The roles with the states that the article gives them."""
    known = [_by_body(role, roles, context) for role in roles]
    own: dict[int, tuple[str, ...]] = {}
    for role in known:
        if role.of and not role.former:
            own.setdefault(role.person, role.of)
    filled = []
    for role in known:
        if not _needs_state(role) or _of_a_body(role, known):
            filled.append(role)
            continue
        of = (
            _IMPLIED.get(head_of(role))
            or own.get(role.person)
            or _as_leader(role, context)
            or _opposite(role, known, context)
            or likely_state(role, known, context)
        )
        filled.append(replace(role, of=of))
        if of:
            own.setdefault(role.person, of)
    filled = [_within_body(role, context) for role in filled]
    filled = [_accredited(role, filled, context) for role in filled]
    return _told_once([_on_mission(role, filled) for role in filled])


def _told_once(roles: Sequence[Role]) -> list[Role]:
    """The roles without those that say less of the same office: "Minister Zon" after the
    "minister of culture, Fadli Zon"."""
    kept: list[Role] = []
    for role in roles:
        if any(role is not other and _says_less(role, other, kept) for other in roles):
            continue
        kept.append(role)
    return kept


def _on_mission(role: Role, roles: Sequence[Role]) -> Role:
    """The attaché or deputy head of mission serves where the ambassador does."""
    posted = () if role.to else _embassy_in(role)
    if posted:
        return replace(role, to=posted)
    head = title_heads().get(head_of(role))
    diplomat = (head is not None and head.accredits) or "mission" in role.title.split()
    if role.to or not diplomat or (role.org is not None and not role.of):
        return role
    posts = {(r.of, r.to) for r in roles if r.to and not r.former and r.person != role.person}
    posts = {(of, to) for of, to in posts if role.of in {(), of}}
    if len(posts) != 1:
        return role
    of, to = posts.pop()
    return replace(role, of=of, to=to)


def _embassy_in(role: Role) -> tuple[str, ...]:
    """The receiving state in the name of a mission: "Embassy of Japan in Peru"."""
    name = role.org.name if role.org is not None and role.org.type == "embassy" else ""
    place = re.search(r" (?:in|to) (?:the )?(\S+(?: \S+)*)$", name)
    found = toponyms().get(split_words(place.group(1))) if place else None
    return (found.iso,) if found and (found.iso,) != role.of else ()


def _says_less(role: Role, other: Role, kept: Sequence[Role]) -> bool:
    if role.person != other.person or role.former != other.former:
        return False
    mine, theirs = _title_words(role), _title_words(other)
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
    return other in kept if same else True


_GENERIC = frozenset({"chief", "head", "leader", "boss"})


def _title_words(role: Role) -> frozenset[str]:
    return frozenset(role.title.replace(",", " ").replace("-", " ").split()) - {
        "of",
        "and",
        "the",
        "for",
    }


_HOUSES = frozenset({"museum", "gallery", "library", "archive", "theatre"})
_BODY_OF = {
    "director-general": frozenset({"igo"}),
    "secretary-general": frozenset({"igo"}),
    "rector": frozenset({"university", "institute", "academy"}),
    "curator": _HOUSES,
    "director": _HOUSES,
}
"""Kinds of body of which a bare office is held where the article has just one of them."""


def _within_body(role: Role, context: Context) -> Role:
    """ "Director-General Audrey Azoulay": of the only body of the article that has one."""
    if role.org is not None:
        return role
    if _title_words(role) <= _BARE_MINISTER:
        return _within_ministry(role, context)
    if role.of or role.to:
        return role
    title = role.title.replace("director general", "director-general").replace(
        "secretary general", "secretary-general"
    )
    kinds = next((k for head, k in _BODY_OF.items() if head in title.split()), None)
    if kinds is None:
        return role
    return _of_only_body(role, kinds, context)


def _of_only_body(role: Role, kinds: frozenset[str], context: Context) -> Role:
    numbers = {n for n, b in enumerate(context.bodies.bodies) if b.kind in kinds}
    if len(numbers) == 1:
        return _placed(role, numbers.pop(), context)
    here = context.sentences[role.sentence].of_kind("organization")
    before = [m for m in here if m.end <= role.start and m.type in kinds]
    if not before or role.rule != "title-before-name":
        return role  # "visited the museum, where the curator, X, received them"
    return replace(role, org=before[-1], org_sentence=role.sentence)


_BARE_MINISTER = frozenset({"minister", "deputy", "vice", "first"})


def _within_ministry(role: Role, context: Context) -> Role:
    """ "The ministry's delegation is led by Minister X": of the only ministry of the article."""
    ministries = [n for n, b in enumerate(context.bodies.bodies) if b.kind == "ministry"]
    if len(ministries) != 1 or "minister" not in role.title.split():
        return role
    country = context.bodies.bodies[ministries[0]].country
    return _placed(role, ministries[0], context) if country in {"", *role.of} else role


def _placed(role: Role, number: int, context: Context) -> Role:
    for i, sentence in enumerate(context.sentences):
        for mention in sentence.of_kind("organization"):
            if context.bodies.at(i, mention) == number:
                return replace(role, org=mention, org_sentence=i)
    return role


def _by_body(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """An official of a ministry or embassy serves its state."""
    if role.org is None or role.of:
        return role
    body = context.bodies.bodies[context.bodies.at(role.org_sentence, role.org)]
    head = title_heads().get(head_of(role))
    minister = head is not None and head.takes == "state" and not head.accredits
    if body.kind not in STATE_BODIES and not _of_government(body.name):
        return replace(role, of=(body.country,)) if minister and body.country else role
    of = (body.country,) if body.country else likely_state(role, roles, context, lead=_OFFICIAL)
    return replace(role, of=of)


_OFFICIAL = 0.4
"""How far the best state has to lead for an official of a ministry that the article
does not place: it is nearly always the one at home."""
_PARTS_OF_MINISTRIES = frozenset({"department", "directorate", "division"})


def _of_government(name: str) -> bool:
    """Whether a body is a part of a ministry: "Department of Antiquities"."""
    return name.split(maxsplit=1)[0].lower() in _PARTS_OF_MINISTRIES


_WITH_FIELD = frozenset({"secretary", "director", "director-general", "commissioner", "head"})
"""Offices of state where a field stands with them: "director of culture", "culture secretary"."""


def _needs_state(role: Role) -> bool:
    if role.of or role.org is not None:
        return False
    head = title_heads().get(head_of(role))
    if head is None or (head.occupation and head_of(role) not in _WITH_FIELD):
        return False
    if head_of(role) in _WITH_FIELD and len(_title_words(role)) > 1:
        return bool(_title_words(role) & PORTFOLIOS)
    return head.takes == "state" or _title_words(role) <= _HEAD_OF_STATE


_LEADERS = frozenset(
    "president premier prime minister chancellor king emir sultan supreme leader".split()
)


def _as_leader(role: Role, context: Context) -> tuple[str, ...]:
    """The state that a head of state or government of this name is known to have led.

    Somebody of the same words with another office ("Culture Minister Imran Khan") is not meant.
    """
    words = _title_words(role)
    if not words <= _HEAD_OF_STATE | _LEADERS or not words & _LEADERS or words == {"minister"}:
        return ()
    name = set(name_tokens(context.people.people[role.person].name))
    states = {
        iso for known, iso in leaders().items()
        if name <= set(known) and (len(name) > 1 or known[-1] in name)
    }  # fmt: skip
    return tuple(states) if len(states) == 1 else ()


def _of_a_body(role: Role, roles: Sequence[Role]) -> bool:
    """Whether "President Fan" is the vice president of a university named before."""
    return any(
        other.person == role.person and other.org is not None and head_of(other) == head_of(role)
        for other in roles
    )


_HEAD_OF_STATE = frozenset({"president", "vice", "first", "deputy", "republic", "state", "nation"})


def _opposite(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """In an article about two states, the minister who is not the other state's.

    Holds where just two people have the office and the state of one of them is stated.
    """
    counts = context.counts
    pair = [iso for iso, _ in counts.most_common(2)]
    if len(pair) < 2 or sum(counts[iso] for iso in pair) < 0.7 * counts.total():
        return ()
    peers = [other for other in roles if head_of(other) == head_of(role) and not other.former]
    stated = {other.person: other.of for other in peers if other.of}
    if len({other.person for other in peers}) != 2 or len(stated) != 1:
        return ()
    state = next(iter(stated.values()))
    if len(state) != 1 or state[0] not in pair or role.person in stated:
        return ()
    return (pair[1] if state[0] == pair[0] else pair[0],)


_AT_HOME = frozenset({"minister", "secretary", "undersecretary", "director", "director-general"})
"""Offices at home, beside which "Ambassador" is a rank."""


def _accredited(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """An ambassador of A in an article about A and B is accredited to B."""
    head = title_heads().get(head_of(role))
    if (
        head is None
        or not head.accredits
        or role.to
        or len(role.of) != 1
        or head_of(role) not in {"ambassador", "consul", "commissioner"}
        or role.org is not None
        or (head_of(role) == "commissioner" and "high" not in role.title)
        or any(o.person == role.person and o.of and head_of(o) in _AT_HOME for o in roles)
    ):
        return role
    return replace(role, to=receiving_state(role, roles, context))
