"""The state of an office by another that the article tells in like words or in one list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..offices.diplomats import head_of, is_accredited
from ..offices.roles import Role
from ..text.lexicon import PORTFOLIOS
from .hosts import Context
from .membership import title_words
from .rivals import RANKS

_STAFF = frozenset("secretary counsellor counselor attaché attache officer".split())


def told_before(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state that another phrase gives the very office; empty where none or several do.

    "Peru's Minister of Energy and Water met the press. Minister of Energy and Water A said …"; for
    a former office that of who has it now; for an ambassador that of the staff.
    """
    if role.former:
        holders = {o.person for o in roles if not o.former and o.title == role.title}
        told = {o.person: o.of for o in roles if o.title == role.title and o.of and not o.former}
        now = {told.get(person, ()) for person in holders}
        return now.pop() if len(now) == 1 and not is_accredited(role) else ()
    if is_accredited(role):
        return _of_mission(role, roles) or _of_row(role, roles, context) or _of_post(role, context)
    words = title_words(role)
    if len(words) < 2 or any(o.person != role.person and title_words(o) == words for o in roles):
        return ()
    held = {(o.sentence, o.start) for o in roles}
    states = {
        office.of for i in range(len(context.sentences)) for office in context.unheld(i)
        if (i, office.start) not in held and not office.plural
        and frozenset(office.title.replace(",", " ").split()) - _SMALL == words
    }  # fmt: skip
    return states.pop() if len(states) == 1 else ()


_SMALL = frozenset({"of", "and", "the", "for", "with", "responsibility"})


def in_headline(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state that the headline gives an office of this rank, where one person alone can be
    meant: "Peru's minister meets Chilean counterpart", and then "Minister of Culture A met B"."""
    if role.former or is_accredited(role):
        return ()
    held = {(o.sentence, o.start) for o in roles}
    head, ranks = head_of(role), title_words(role) & RANKS
    told = {
        office.of for i, sentence in enumerate(context.sentences) if sentence.sentence.headline
        for office in context.unheld(i)
        if (i, office.start) not in held and not office.plural
        and office.title.split()[-1:] == [head] and {*office.title.split()} & RANKS == ranks
        and {*office.title.split()} - _SMALL <= title_words(role)
    }  # fmt: skip
    peers = {o.person for o in roles if head_of(o) == head and title_words(o) & RANKS == ranks}
    stated = {o.person: o.of for o in roles if o.person in peers and o.of}
    free = peers - stated.keys()
    left = told - {*stated.values()}
    return left.pop() if len(left) == 1 and free == {role.person} else ()


def _of_mission(role: Role, roles: Sequence[Role]) -> tuple[str, ...]:
    """The state of an ambassador on whose behalf the staff of the embassy acts."""
    if head_of(role) != "ambassador":
        return ()
    posts = {
        o.of for o in roles
        if o.sentence == role.sentence and o.person != role.person and o.of and not o.former
        and {*o.title.split()} & _STAFF and (o.to or (o.org and o.org.type == "embassy"))
    }  # fmt: skip
    return posts.pop() if len(posts) == 1 else ()


def _of_row(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the ambassador who opens a row of one state's: "Peru's Ambassador to Chad A,
    Ambassador to Mali B and Ambassador to Togo C". Those of several states come to one."""
    row = sorted(
        (o for o in roles if o.sentence == role.sentence and o.start <= role.start and o.to),
        key=lambda o: o.start,
    )
    opens = next((n for n in range(len(row) - 1, -1, -1) if row[n].of), None)
    if not role.to or opens is None or not is_accredited(row[opens]) or row[opens].former:
        return ()
    row = row[opens:]
    apart = len({o.to for o in row}) == len(row) and row[0].of != role.to
    listed = all(_one_list(one, other, context) for one, other in pairwise(row))
    return row[0].of if apart and listed else ()


def _of_post(role: Role, context: Context) -> tuple[str, ...]:
    """The state of the only ambassador told before without a name: "The Ambassador of Poland came.
    … the Ambassador, X"."""
    words = context.sentences[role.sentence].words
    if role.title != "ambassador" or words[role.start].lower != "the":
        return ()
    told = {
        office.of for i in range(role.sentence + 1) for office in context.unheld(i)
        if office.title.startswith("ambassador") and office.of and not office.plural
    }  # fmt: skip
    return told.pop() if len(told) == 1 else ()


_ALONE = 2
"""How many of a list have to be of one state for the others to be of it too."""


def in_list(role: Role, stated: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role; one whose state is a guess, with that of all others in a list of officials:
    "attended by A, Minister, B, Deputy Minister, and C, Deputy Speaker of the Assembly"; a minister
    without any, with that of the other ministers."""
    if stated.of or is_accredited(role):
        return role
    if not role.of:
        return replace(role, of=_of_colleague(role, roles, context))
    others = {
        o.person: o.of for o in roles
        if o.sentence == role.sentence and o.person != role.person and o.of
        and not is_accredited(o) and _one_list(role, o, context)
    }  # fmt: skip
    states = {*others.values()}
    listed = len(others) >= _ALONE and len(states) == 1 and role.of not in states
    return replace(role, of=states.pop()) if listed else role


def _of_colleague(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the other ministers of a list, of other fields, for one who may be a guest's:
    "with Education Minister A, Foreign Minister B and other officials"."""
    ministers = {
        o.person: o for o in roles
        if o.sentence == role.sentence and o.person != role.person and head_of(o) == "minister"
        and not o.former and _one_list(role, o, context)
    }.values()  # fmt: skip
    states = {o.of for o in ministers}
    fields = [_fields(o.title) for o in (role, *ministers)]
    apart = all(fields) and not any(fields[0] & others for others in fields[1:])
    listed = role.org is None and head_of(role) == "minister" and not role.former
    return states.pop() if listed and apart and len(states) == 1 else ()


def _one_list(role: Role, other: Role, context: Context) -> bool:
    """Whether nothing but names and commas stands between two offices of a sentence."""
    first, second = sorted((role, other), key=lambda r: r.start)
    between = context.sentences[role.sentence].words[first.end : second.start]
    return not any(
        w.pos in {"VERB", "AUX"} or w.lower in {"with", "by", "from", ";"} for w in between
    )


def of_field(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """A minister of the field of a ministry: of its state, which the ministry or its officials
    have ("Malaysia, through the Ministry of Arts, … the Minister of Arts, X")."""
    fields = {*role.title.replace(",", " ").split()} & PORTFOLIOS
    if role.of or role.org is not None or head_of(role) != "minister" or not fields:
        return role
    states = {
        state for n, body in enumerate(context.bodies.bodies)
        if body.kind == "ministry" and {*body.name.lower().replace(",", " ").split()} & PORTFOLIOS
        == fields for state in _states_of(n, roles, context)
    }  # fmt: skip
    return replace(role, of=(states.pop(),)) if len(states) == 1 else role


def of_exact_ministry(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state whose minister has just the field of a ministry, where the article has a second
    ministry of more: "Jordan's Minister of Culture A … the Ministry of Culture's B, and C of the
    Ministry of Culture and Youth"."""
    ministries = [_fields(b.name) for b in context.bodies.bodies if b.kind == "ministry"]
    number = context.bodies.at(role.org_sentence, role.org) if role.org else -1
    fields = _fields(context.bodies.bodies[number].name) if role.org else set[str]()
    if not fields or not any(fields < other for other in ministries):
        return ()
    states = {
        o.of for o in roles
        if head_of(o) == "minister" and o.of and not o.former and o.rule != "counterpart"
        and _fields(o.title) == fields
    }  # fmt: skip
    return states.pop() if len(states) == 1 else ()


def of_minister(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state whose minister has just the fields, two or more, of the ministry that an official
    serves: "the Minister of Arts and Media A … the Secretary of the Ministry of Arts and Media"."""
    number = context.bodies.at(role.org_sentence, role.org) if role.org else -1
    fields = _fields(context.bodies.bodies[number].name) if role.org else set[str]()
    states = {
        o.of for o in roles
        if head_of(o) == "minister" and o.of and not o.former and _fields(o.title) == fields
    }  # fmt: skip
    return states.pop() if len(states) == 1 and len(fields) > 1 else ()


def _fields(name: str) -> set[str]:
    return {*name.lower().replace(",", " ").split()} & PORTFOLIOS


def _states_of(number: int, roles: Sequence[Role], context: Context) -> set[str]:
    """The states of which something says that a ministry is theirs."""
    bodies = context.bodies
    states = {bodies.bodies[number].country} - {""}
    for i, sentence in enumerate(context.sentences):
        for body in sentence.of_kind("organization"):
            words = [word.lower for word in sentence.words[max(0, body.start - 3) : body.start]]
            through = words[:2] == [",", "through"] or words[1:] == [",", "through"]
            state = sentence.ending_at(body.start - 3) if len(words) == 3 and through else None
            if state and state.kind == "country" and bodies.at(i, body) == number:
                states.add(state.iso)
    return states | {
        iso for role in roles for iso in role.of
        if role.org and not role.former and bodies.at(role.org_sentence, role.org) == number
    }  # fmt: skip
