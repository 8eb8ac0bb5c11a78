"""Which state an office is held for where its own phrase does not say.

"President Kais Saied received …" names no state; the article does. What the article says of a
state near the office, and in all, is weighed, and one state has to lead clearly: otherwise the
office stays without one.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from ..offices.diplomats import head_of, is_accredited, is_diplomat, is_of_a_house, is_of_embassy
from ..offices.roles import Role
from ..places.territories import OF_CITIES, TERRITORIAL
from ..text.lexicon import PORTFOLIOS, split_words, title_heads, toponyms
from .founders import state_of_founder
from .government import STATE_BODIES, is_of_state
from .heads import (
    HEAD_OF_STATE,
    ONLY_TOLD,
    WITH_CHANCELLORS,
    as_leader,
    implied,
    in_title,
    of_same_government,
)
from .hosts import Context
from .houses import is_of_house, is_of_named_house
from .likely import LEAD, deals_abroad, is_paraphrased, likely_state, visited_by
from .likewise import in_headline, in_list, of_exact_ministry, of_field, of_minister, told_before
from .membership import in_ministry, of_a_body, title_words, within_body
from .missions import accredited, on_mission, sent_by, with_ambassador
from .owned import owner_of, state_in_phrase, under_government
from .pairs import KNOWN_LEADER, of_two_states
from .repeated import told_once, without_ranks
from .retinue import came_with, of_superior, state_of_company
from .rivals import opposite, without_rivals


def with_states(roles: Sequence[Role], context: Context) -> list[Role]:
    """The roles with the states that the article gives them."""
    roles = [in_title(role) for role in without_ranks(roles)]
    for _ in range(2):  # an envoy's predecessor has whom the envoy has
        roles = [sent_by(role, roles, context) for role in roles]
    known = [_by_body(role, roles, context) for role in roles]
    own: dict[int, tuple[str, ...]] = {}
    for role in known:
        if role.of and not role.former:
            own.setdefault(role.person, role.of)
    filled = _by_context(known, own, context)
    filled = of_two_states(filled, known, context)
    own_of = {(r.person, iso) for r in known for iso in r.of}
    filled = [
        r if is_paraphrased(r, context) else _at_home(r, filled, own_of, context) for r in filled
    ]
    filled = [_with_guest(f, r, filled, context) for f, r in zip(filled, roles, strict=True)]
    filled = [in_list(f, r, filled, context) for f, r in zip(filled, roles, strict=True)]
    filled = [_within_named(role, context) for role in filled]
    filled = [of_field(role, filled, context) for role in filled]
    filled = [within_body(role, filled, context) for role in filled]
    filled = [_with_minister(f, r, filled, context) for f, r in zip(filled, roles, strict=True)]
    filled = [_by_body(role, filled, context, last=True) for role in filled]
    filled = [accredited(role, filled, context) for role in filled]
    filled = [of_superior(role, filled, context) for role in filled]
    filled = without_rivals(filled, roles, context)
    return told_once([on_mission(role, filled) for role in filled])


def _by_context(
    known: Sequence[Role], own: dict[int, tuple[str, ...]], context: Context
) -> list[Role]:
    """The roles with states by all that the article says of them, offices at home first: an
    "Ambassador Diaz" who is a director general serves where that office is.

    ``own`` are the states that the article gives a person in another phrase.
    """
    filled = list(known)
    for n in sorted(range(len(known)), key=lambda n: is_accredited(known[n])):
        role = known[n]
        bare = role.org is None and not role.of and in_ministry(role, context)
        free = not (role.org or role.of)
        chancellor = free and role.title == "chancellor"
        told_only = free and role.title in ONLY_TOLD
        same = of_same_government(role, known, context)
        sought = _needs_state(role) or bare or chancellor or told_only or same
        if not sought or is_of_named_house(role, context):
            continue
        if of_a_body(role, known) or _is_rank(role, known) or _is_european(role, context):
            continue
        leader, told = as_leader(role, context), own.get(role.person, ())
        if told and " " not in context.people.people[role.person].name:
            leader = ()  # "Malaysia's minister, Khan … Prime Minister Khan"
        of = implied(role, context) or leader or told or same
        if told_only and told and leader:
            of = ()  # "the president … the leader": what else he is says more
        elif not told_only:
            of = of or told_before(role, known, context) or in_headline(role, known, context)
            of = of or opposite(role, known, context)
            of = of or (() if _is_shared(role, known) else likely_state(role, known, context))
        of = () if chancellor and of not in WITH_CHANCELLORS else of
        filled[n] = replace(role, of=of, rule=role.rule + KNOWN_LEADER * bool(leader))
        if of:
            own.setdefault(role.person, of)
    return filled


def _is_shared(role: Role, roles: Sequence[Role]) -> bool:
    """Whether an office that deals with other states is told once of two: "Foreign Ministers A and
    B", who are not of one state."""
    at = (role.sentence, role.start)
    peers = any((o.sentence, o.start) == at and o.person != role.person for o in roles)
    return peers and "foreign" in role.title


def _is_european(role: Role, context: Context) -> bool:
    """Whether a commissioner may be one of the European Commission, which the article names."""
    told = (sentence.lowers for sentence in context.sentences)
    named = any("european" in lowers and _EUROPEAN & lowers for lowers in told)
    return head_of(role) == "commissioner" and named


_EUROPEAN = frozenset({"commission", "commissioner", "commissioners"})


def _is_rank(role: Role, roles: Sequence[Role]) -> bool:
    """Whether a bare "Ambassador" is the rank of somebody who has an office between states."""
    return role.title == "ambassador" and any(
        o.person == role.person and o.org is not None and o.org.type in {"igo", "union"}
        for o in roles
    )


def _with_guest(role: Role, stated: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role; one whose state is a guess, with that of whom its holder came with."""
    if stated.of or is_accredited(role) or role.rule.endswith(KNOWN_LEADER):
        return role
    if not (role.of or _needs_state(role) or is_of_embassy(role)):
        return role
    if any(o.person == role.person and o.sentence < role.sentence and o.of for o in roles):
        return role  # told before
    if is_of_embassy(role):
        return replace(role, of=with_ambassador(role, roles, context) or role.of)
    return replace(role, of=came_with(role, roles, context) or role.of)


def _at_home(
    role: Role, roles: Sequence[Role], told: Container[tuple[int, str]], context: Context
) -> Role:
    """An office of state that the article does not place: of the state of all the others.

    Holds where every other office at home (diplomats stand abroad) is held for one state. A foreign
    minister without a state may speak of that state to those at home, and so may a senator; not
    where the article leaves out the state of a colleague as well. ``told`` are the states that
    phrases give people.
    """
    head = title_heads().get(head_of(role))
    if not _needs_state(role) or head is None or is_accredited(role):
        return role
    if head.takes != "state" and head_of(role) not in TERRITORIAL:
        return role  # "President Fan" may be of a university
    others = [o for o in roles if o.of and not o.former and not is_accredited(o)]
    states = {o.of for o in others}
    beside = any(o.sentence == role.sentence and o.person != role.person for o in others)
    if len(states) != 1 or beside:
        return role
    of = states.pop()
    if {*of} & visited_by(role, roles, context):
        return role  # "Prime Minister A would visit Tonga"
    bare = [
        o for o in others
        if not o.org and head_of(o) in _COLLEAGUES and not o.rule.endswith(KNOWN_LEADER)
    ]  # fmt: skip
    colleague = any((o.person, of[0]) not in told and o.person != role.person for o in bare)
    abroad = deals_abroad(role, roles) and not (colleague and head_of(role) == "minister")
    return role if abroad and not {*of} & context.home(roles) else replace(role, of=of)


_COLLEAGUES = frozenset({"minister", "president", "republic", "premier"})


def _within_named(role: Role, context: Context) -> Role:
    """The role; without the state of a governor whom the article does not name but for the city,
    and that of a mayor."""
    if head_of(role) in OF_CITIES:
        return replace(role, of=())
    named = {mention.iso for _, mention in context.mentions if mention.kind != "place"}
    local = head_of(role) in TERRITORIAL and not is_accredited(role)
    return replace(role, of=()) if local and not named & {*role.of} else role


def _with_minister(role: Role, stated: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role; that of an official of a ministry whose state is a guess, with the state of the
    minister who has all its fields."""
    ministry = role.org is not None and role.org.type == "ministry"
    if stated.of or not role.of or not ministry or role.former:
        return role
    return replace(role, of=of_minister(role, roles, context) or role.of)


def _by_body(role: Role, roles: Sequence[Role], context: Context, last: bool = False) -> Role:
    """An official of a ministry, an embassy or another body of state serves its state.

    That of a national council is sought at ``last``, when the offices of the others have theirs.
    """
    if role.org is None or role.of:
        return role
    body = context.bodies.bodies[context.bodies.at(role.org_sentence, role.org)]
    head = title_heads().get(head_of(role))
    minister = head is not None and head.takes == "state" and not head.accredits
    minister = minister or head_of(role) == "speaker"  # "of the People's Assembly"
    founder = () if minister else state_of_founder(role, context)
    if owner := founder or owner_of(role.org, role, context):
        return replace(role, of=owner)
    teaches = head_of(role) in _TEACHERS  # "rector of the State Institute of Culture"
    if teaches or not (is_of_state(body) or under_government(role, context)):
        of = (body.country,) * bool(body.country)
        if minister and not of and last and head_of(role) == "speaker" and body.kind != "igo":
            of = likely_state(role, roles, context, _OFFICIAL)  # of a "National Council"
        return replace(role, of=of) if minister else role
    if state := body.country or _named_after(body.name) or state_in_phrase(role, context):
        return replace(role, of=(state,))
    sits = body.name.lower().startswith(("standing committee", "parliamentary committee"))
    if body.kind not in STATE_BODIES | {"agency"} and not sits:
        return replace(role, of=_only_state(role, roles, context)) if last else role
    lead = _OFFICIAL if body.kind in STATE_BODIES else LEAD
    of = of_exact_ministry(role, roles, context) if body.kind == "ministry" else ()
    return replace(role, of=of or likely_state(role, roles, context, lead))


_TEACHERS = frozenset({"rector", "vice-rector", "dean", "professor", "principal", "student"})


def _named_after(name: str) -> str:
    """The state that the name of a body begins with: "Vietnam Cinema Department"."""
    first = split_words(name)
    starts = (toponyms().get(first[:n]) for n in (3, 2, 1))
    return next((found.iso for found in starts if found and found.form == "name"), "")


def _only_state(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of a national council or commission: that of its company, or of all offices held
    at home where the article speaks from there."""
    if company := state_of_company(role, roles, context):
        return company
    states = {o.of for o in roles if o.of and not (o.former or is_diplomat(o))}
    of = _of_colleague(role, roles, context) or likely_state(role, roles, context)
    if {*of} == {context.dateline}:
        return of  # "MANAMA, May 5 – The secretary-general of the National Council, A, met B"
    if not {*of} & context.home(roles):
        of = likely_state(role, roles, context, _NATIONAL)
    return of if of and states <= {of} else ()


def _of_colleague(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of another officer of the very body, who serves one in another office."""
    number = context.bodies.at(role.org_sentence, role.org) if role.org else -1
    same = {
        o.person for o in roles
        if o.org and context.bodies.at(o.org_sentence, o.org) == number and not o.former
    }  # fmt: skip
    states = {o.of for o in roles if o.person in same and o.of and not (o.former or o.to)}
    return states.pop() if len(states) == 1 else ()


_OFFICIAL = 0.4
"""How far the best state has to lead for an official of a ministry that the article
does not place: it is nearly always the one at home."""

_NATIONAL = 3.0
"""How far it has to lead for a council or commission, which need not be the host's."""

_WITH_FIELD = frozenset(
    {"secretary", "secretary-general", "director", "director-general", "commissioner", "head"}
)
"""Offices of state where a field stands with them: "director of culture", "culture secretary"."""


_ARTS = frozenset("film music art artistic theatre stage creative choir".split())
_OFFICER_OF = frozenset("cultural culture education heritage sports youth tourism".split())
"""Fields whose chief officer is one of the government: "Chief Cultural Officer"."""
_OF_GOVERNMENT = frozenset(
    "permanent chief cabinet principal state federal parliamentary joint additional".split()
)
"""What makes a secretary one of government: "Permanent Secretary"."""


def _needs_state(role: Role) -> bool:
    head = title_heads().get(head_of(role))
    if role.of or role.org is not None or head is None or is_of_a_house(role):
        return False
    if head_of(role) in OF_CITIES:
        return False
    if (head_of(role) in TERRITORIAL and " of " in role.title) or " to the " in role.title:
        return True  # "adviser to the president"
    if head_of(role) in _WITH_FIELD or head.occupation:
        return _is_governing(role)
    return head.takes == "state" or title_words(role) <= HEAD_OF_STATE


def _is_governing(role: Role) -> bool:
    """Whether an office that may also be held in a body is one of a state by its field."""
    word, words = head_of(role), title_words(role)
    if word in {"adviser", "advisor"}:
        dealing = words & {"cooperation", "relations"} and words & {"international", "foreign"}
        return "affairs" in words or bool(dealing)  # a minister's rank in some states
    if word == "officer":
        return bool(words & {"chief", "principal"} and words & _OFFICER_OF)
    if role.title.startswith(("head of state", "head of government", "crown prince")):
        return True
    if is_of_house(role.title):
        return False  # "Museum Director X"
    if word == "secretary" and words & _OF_GOVERNMENT:
        return True
    artist = word == "director" and words & _ARTS  # "film director X"
    between_states = word in {"director-general", "secretary-general"} and "assistant" in words
    fielded = word in _WITH_FIELD and bool(words & PORTFOLIOS)
    return fielded and len(words) > 1 and not (artist or between_states)
