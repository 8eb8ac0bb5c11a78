"""Which state an office is held for where its own phrase does not say.

"President Kais Saied received …" names no state; the article does. What the article says of a
state near the office, and in all, is weighed, and one state has to lead clearly: otherwise the
office stays without one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..vocabulary import name_tokens
from .diplomats import head_of, is_accredited
from .government import STATE_BODIES, is_of_state
from .hosts import LEAD, Context, likely_state
from .lexicon import PORTFOLIOS, leaders, title_heads
from .missions import accredited, on_mission
from .roles import Role
from .territories import TERRITORIAL

KNOWN_LEADER = ", known leader"
"""What the rule of a role says where only ``data/leaders.tsv`` knows the state."""
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
        of = _IMPLIED.get(head_of(role)) or own.get(role.person)
        leader = () if of else _as_leader(role, context)
        of = of or leader or _opposite(role, known, context) or likely_state(role, known, context)
        filled.append(replace(role, of=of, rule=role.rule + KNOWN_LEADER * bool(leader)))
        if of:
            own.setdefault(role.person, of)
    filled = [_at_home(role, filled) for role in filled]
    filled = [_within_body(role, filled, context) for role in filled]
    filled = [accredited(role, filled, context) for role in filled]
    return _told_once([on_mission(role, filled) for role in filled])


def _at_home(role: Role, roles: Sequence[Role]) -> Role:
    """An office of state that the article does not place: of the state of all the others.

    Holds where every other office at home (diplomats stand abroad) is held for one state.
    """
    head = title_heads().get(head_of(role))
    if not _needs_state(role) or head is None or is_accredited(role):
        return role
    if head.takes != "state" and head_of(role) not in TERRITORIAL:
        return role  # "President Fan" may be of a university
    others = [o for o in roles if o.of and not o.former and not is_accredited(o)]
    states = {o.of for o in others}
    beside = any(o.sentence == role.sentence and o.person != role.person for o in others)
    return replace(role, of=states.pop()) if len(states) == 1 and not beside else role


def _told_once(roles: Sequence[Role]) -> list[Role]:
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


def _within_body(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """ "Director-General Audrey Azoulay": of the only body of the article that has one."""
    if role.org is not None:
        return role
    if _title_words(role) <= _BARE_MINISTER or _title_words(role) <= _BARE_SECRETARY:
        fuller = any(o.person == role.person and o is not role and not o.former for o in roles)
        return role if fuller else _within_ministry(role, context)
    if role.of or role.to:
        return role
    title = role.title.replace("director general", "director-general").replace(
        "secretary general", "secretary-general"
    )
    kinds = next((k for head, k in _BODY_OF.items() if head in title.split()), None)
    if kinds is None or (kinds == {"igo"} and " of " in role.title):
        return role  # "director general of media": of a ministry
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
_BARE_SECRETARY = frozenset({"permanent", "secretary", "deputy", "acting"})


def _within_ministry(role: Role, context: Context) -> Role:
    """ "The ministry's delegation is led by Minister X": of the only ministry of the article."""
    ministries = [n for n, b in enumerate(context.bodies.bodies) if b.kind == "ministry"]
    if len(ministries) != 1 or not _title_words(role) & {"minister", "permanent"}:
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
    """An official of a ministry, an embassy or another body of state serves its state."""
    if role.org is None or role.of:
        return role
    body = context.bodies.bodies[context.bodies.at(role.org_sentence, role.org)]
    head = title_heads().get(head_of(role))
    minister = head is not None and head.takes == "state" and not head.accredits
    if not is_of_state(body):
        return replace(role, of=(body.country,)) if minister and body.country else role
    lead = _OFFICIAL if body.kind in STATE_BODIES else LEAD
    of = (body.country,) if body.country else likely_state(role, roles, context, lead)
    return replace(role, of=of)


_OFFICIAL = 0.4
"""How far the best state has to lead for an official of a ministry that the article
does not place: it is nearly always the one at home."""

_WITH_FIELD = frozenset({"secretary", "director", "director-general", "commissioner", "head"})
"""Offices of state where a field stands with them: "director of culture", "culture secretary"."""


_OF_GOVERNMENT = frozenset("permanent chief cabinet principal state federal parliamentary".split())
"""What makes a secretary one of government: "Permanent Secretary"."""


def _needs_state(role: Role) -> bool:
    if role.of or role.org is not None:
        return False
    head = title_heads().get(head_of(role))
    if head is None or (head.occupation and head_of(role) not in _WITH_FIELD):
        return False
    if head_of(role) == "secretary" and _title_words(role) & _OF_GOVERNMENT:
        return True
    if head_of(role) in TERRITORIAL and " of " in role.title:
        return True
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
