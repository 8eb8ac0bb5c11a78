"""Which state an office is held for where its own phrase does not say.

"President Kais Saied received …" names no state; the article does. What the article says of a
state near the office, and in all, is weighed, and one state has to lead clearly: otherwise the
office stays without one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .bodies import Bodies
from .lexicon import title_heads
from .mentions import Marked, Mention
from .people import People
from .roles import Role

_IMPLIED = {"pope": ("VA",)}
"""Offices that there is only in one state."""
SHARE = 0.5
"""How much of the first state's weight the second may reach at most: a bilateral article names both
about as often, and then nothing is said."""
LEAD = 3.0
"""How far ahead of the next state the best has to be, in mentions: with less, two states of a
bilateral article are told apart by chance."""

_STATE_BODIES = frozenset({"ministry", "embassy", "consulate", "parliament"})


@dataclass(frozen=True, slots=True)
class Context:
    """What an article says of states: mentions by sentence, people, bodies."""

    sentences: Sequence[Marked]
    toponyms: Sequence[tuple[int, Mention]]
    people: People
    bodies: Bodies


def with_states(roles: Sequence[Role], context: Context) -> list[Role]:
    """The roles with the states that the article gives them."""
    known = [_by_body(role, context) for role in roles]
    own: dict[int, tuple[str, ...]] = {}
    for role in known:
        if role.of and not role.former:
            own.setdefault(role.person, role.of)
    filled = []
    for role in known:
        if not _needs_state(role):
            filled.append(role)
            continue
        of = (
            _IMPLIED.get(_head(role))
            or own.get(role.person)
            or _opposite(role, known, context)
            or _weighed(role, known, context)
        )
        filled.append(replace(role, of=of))
        if of:
            own.setdefault(role.person, of)
    filled = [_within_body(role, context) for role in filled]
    return _told_once([_accredited(role, context) for role in filled])


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


_BODY_OF = {
    "director-general": {"igo"},
    "secretary-general": {"igo"},
    "rector": {"university", "institute", "academy"},
    "curator": {"museum", "gallery"},
    "director": {"museum", "gallery", "library"},
}


def _within_body(role: Role, context: Context) -> Role:
    """ "Director-General Audrey Azoulay": of the only body of the article that has one."""
    if role.of or role.to or role.org is not None:
        return role
    title = role.title.replace("director general", "director-general").replace(
        "secretary general", "secretary-general"
    )
    kinds = next((k for head, k in _BODY_OF.items() if head in title.split()), None)
    if kinds is None:
        return role
    numbers = {n for n, b in enumerate(context.bodies.bodies) if b.kind in kinds}
    if len(numbers) != 1:
        return role
    number = numbers.pop()
    for i, sentence in enumerate(context.sentences):
        for mention in sentence.of_kind("organization"):
            if context.bodies.at(i, mention) == number:
                return replace(role, org=mention, org_sentence=i)
    return role


def _head(role: Role) -> str:
    words = [w for w in role.title.replace(",", " ").split() if w in title_heads()]
    return next((w for w in words if title_heads()[w].takes == "state"), words[-1] if words else "")


def _by_body(role: Role, context: Context) -> Role:
    """An official of a ministry or embassy serves its state."""
    if role.org is None or role.of:
        return role
    body = context.bodies.bodies[context.bodies.at(role.org_sentence, role.org)]
    head = title_heads().get(_head(role))
    minister = head is not None and head.takes == "state" and not head.accredits
    if body.kind not in _STATE_BODIES:
        return replace(role, of=(body.country,)) if minister and body.country else role
    return replace(role, of=(body.country,) if body.country else _weighed(role, (), context))


def _needs_state(role: Role) -> bool:
    if role.of or role.org is not None:
        return False
    head = title_heads().get(_head(role))
    if head is None or head.occupation:
        return False
    return head.takes == "state" or _title_words(role) <= _HEAD_OF_STATE


_HEAD_OF_STATE = frozenset({"president", "vice", "first", "deputy", "republic", "state", "nation"})


_WHEREABOUTS = frozenset("to visited visit visiting visits from toured".split())
"""Words before a state or city that say where somebody goes, not whom they serve."""


def _weighed(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    inside = {
        (i, k)
        for i, s in enumerate(context.sentences)
        for m in s.of_kind("person")
        for k in range(m.start, m.end)
    }
    score: defaultdict[str, float] = defaultdict(float)
    for i, mention in context.toponyms:
        if (i, mention.start) in inside:
            continue
        near = 2.0 if i == role.sentence else 1.0 if abs(i - role.sentence) == 1 else 0.0
        words = context.sentences[i].words
        if mention.start and words[mention.start - 1].lower in _WHEREABOUTS:
            near = 0.0  # "President Vázquez visited Beijing"
        score[mention.iso] += 1.0 + near * (0.5 if mention.type == "city" else 1.0)
    for body in context.bodies.bodies:
        if body.country and body.kind in _STATE_BODIES:
            score[body.country] += 1.0
    for other in roles:
        # "Minister A met the French minister B": A is then not the French one.
        if (
            other.person != role.person
            and other.of
            and not other.former
            and other.sentence == role.sentence
        ):
            for iso in other.of:
                if _head(other) == _head(role):
                    score[iso] -= 6.0
    for iso in role.to:
        score.pop(iso, None)  # nobody is ambassador to the own state
    ranked = sorted(score.items(), key=lambda pair: -pair[1])[:2]
    if not ranked or ranked[0][1] <= 0:
        return ()
    if len(ranked) > 1 and (
        ranked[0][1] - ranked[1][1] < LEAD or ranked[1][1] > SHARE * ranked[0][1]
    ):
        return ()
    return (ranked[0][0],)


def _opposite(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """In an article about two states, the minister who is not the other state's.

    Holds where just two people have the office and the state of one of them is stated.
    """
    counts = Counter(m.iso for _, m in context.toponyms)
    pair = [iso for iso, _ in counts.most_common(2)]
    if len(pair) < 2 or sum(counts[iso] for iso in pair) < 0.7 * counts.total():
        return ()
    peers = [other for other in roles if _head(other) == _head(role) and not other.former]
    stated = {other.person: other.of for other in peers if other.of}
    if len({other.person for other in peers}) != 2 or len(stated) != 1:
        return ()
    state = next(iter(stated.values()))
    if len(state) != 1 or state[0] not in pair or role.person in stated:
        return ()
    return (pair[1] if state[0] == pair[0] else pair[0],)


def _accredited(role: Role, context: Context) -> Role:
    """An ambassador of A in an article about A and B is accredited to B."""
    head = title_heads().get(_head(role))
    if (
        head is None
        or not head.accredits
        or role.to
        or len(role.of) != 1
        or _head(role) not in {"ambassador", "consul", "commissioner"}
        or role.org is not None
    ):
        return role
    score = Counter(m.iso for _, m in context.toponyms if m.iso not in role.of)
    ranked = score.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < LEAD):
        return role
    return replace(role, to=(ranked[0][0],))
