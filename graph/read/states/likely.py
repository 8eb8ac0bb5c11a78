"""The state that an office is held for by the weight of all that an article says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..offices.diplomats import head_of, is_accredited, is_diplomat
from ..offices.roles import Role
from ..places.territories import TERRITORIAL, TERRITORIES
from ..text.lexicon import PORTFOLIOS
from ..text.mentions import Office
from ..text.words import Word
from .hosts import Context
from .retinue import rank_of, state_of_company
from .visitors import came_by_office
from .whose_side import received, sent

FOREIGN, PEER = 4.0, 6.0
"""What counts against a state that somebody else in the sentence serves; in the same office."""
TAKEN = 6.0
"""What counts against a state in which the article gives this very office to somebody else."""
ABROAD = 1.5
"""What counts against a state whose diplomats the article tells of: they are guests there."""
GUEST = 2.0
"""What counts against a state whose delegation the article says to have come."""
LEAD = 1.0
"""How far the best state has to be ahead of the next: with less, the two states of a bilateral
report are told apart by chance."""


def likely_state(
    role: Role, roles: Sequence[Role], context: Context, lead: float = LEAD
) -> tuple[str, ...]:
    """The state that an office is held for by all that the article says; empty if it is unsure.

    ``lead`` is how far ahead of the next state it has to be.
    """
    if known := state_of_company(role, roles, context):
        return known
    if is_paraphrased(role, context):
        return ()
    score = context.sending(roles) if is_accredited(role) else context.standing(roles)
    for iso in set() if is_accredited(role) else sent(context) & score.keys():
        score[iso] -= GUEST
    score = _sum(score, context.beside(role))
    for iso, against in _against(role, roles, context).items():
        score[iso] = score.get(iso, 0.0) - against
    own = context.sentences[role.sentence].words[role.start : role.end]
    hosts = context.home(roles) if any(word.lower == "visiting" for word in own) else set()
    for iso in {*role.to, *visited_by(role, roles, context), *hosts, *received(role, context)}:
        score.pop(iso, None)  # nobody is ambassador to the own state, visits it or is its host
    best = tuple(iso for iso in _best(score, lead) if not _only_towns(iso, context))
    told = bool({*best} & {context.side(role)}) or _is_home(best, role, roles, context)
    return best if told or not deals_abroad(role, roles) else ()


def _only_towns(iso: str, context: Context) -> bool:
    """Whether the article names only towns of a state, no capital, and was not written there: the
    town of a book fair tells of no government."""
    named = [m for _, m in context.toponyms if m.iso == iso]
    towns = bool(named) and all(m.kind == "place" and m.type == "city" for m in named)
    return towns and len({m.name for m in named}) == 1 and context.dateline != iso


def visited_by(role: Role, roles: Sequence[Role], context: Context) -> set[str]:
    """The states to which the article says that the holder of an office came."""
    own = [other for other in roles if other.person == role.person]
    return {iso for other in [role, *own] for iso in context.visited_by(other)} | came_by_office(
        role, roles, context
    )


_STATE = frozenset({"state", "country", "kingdom", "republic"})


def is_paraphrased(role: Role, context: Context) -> bool:
    """Whether the phrase of an office calls its state by another word, as one does with that of
    others: "minister for sport in the Caribbean state"; or tells of a part of a state that the
    gazetteer does not know: "Carinthia's minister", "the Carinthian Premier"."""
    sentence = context.sentences[role.sentence]
    words, k = sentence.words, role.start - 1
    k -= k > 0 and words[k].lower == "'s"
    owned = k >= 0 and words[k].capital and sentence.kind_at(k) in {"", "place"}
    owner = owned and (k < role.start - 1 or _DEMONYM.fullmatch(words[k].text))
    called = k == role.start - 2 >= 0 and words[k].pos == "NOUN" and not words[k].capital
    another = called and words[k].lower not in _OF_STATES  # "the recipient's representative"
    return bool(owner) or another or words[role.end - 1].text in _STATE


_OF_STATES = _STATE | frozenset(
    "nation government ministry embassy delegation mission republic parliament island".split()
)
_DEMONYM = re.compile(r"[A-Z]\w+(?:ian|ese|ish|ean)")


_ABROAD = frozenset(
    "foreign external defence defense envoy africa asia europe americas east pacific gulf".split()
)
"""What makes an office one that deals with other states: "Minister for the Middle East"."""


def deals_abroad(role: Role, roles: Sequence[Role]) -> bool:
    """Whether the state that a text is about may be one that the holder deals with.

    So it may for a senator too, of whom a text says where from only to those abroad.
    """
    titles = [o.title for o in roles if o.person == role.person] + [role.title]
    placed = " of " in role.title or TERRITORIES & {*role.title.split()}
    if head_of(role) in TERRITORIAL and not placed:
        return True
    return not is_accredited(role) and any(
        set(title.split()) & _ABROAD or title.endswith("secretary of state") for title in titles
    )


def _is_home(best: Sequence[str], role: Role, roles: Sequence[Role], context: Context) -> bool:
    """Whether more than its name speaks for a state: a sign of where the text is written, or that
    somebody of another state stands opposite."""
    opposite = any(
        o.of and o.person != role.person and not {*best} & {*o.of}
        and (is_accredited(o) or abs(o.sentence - role.sentence) < 2)
        for o in roles
    )  # fmt: skip
    guests = any(
        is_diplomat(office) and not {*best} & {*office.of}
        for i in range(max(0, role.sentence - 1), min(role.sentence + 2, len(context.sentences)))
        for office in context.unheld(i)
    )
    return opposite or guests or bool({*best} & (context.home(roles) | _of_hosts(role, context)))


def _of_hosts(role: Role, context: Context) -> set[str]:
    """The states that somebody came to, where the sentence says that the holder received a guest:
    "In Quito she was received by A, President, and by B, Minister of Foreign Affairs"."""
    words = context.sentences[role.sentence].words[: role.start]
    return context.visited if any(word.lower == "received" for word in words) else set()


def _against(role: Role, roles: Sequence[Role], context: Context) -> dict[str, float]:
    """How much the offices of the others speak against each state."""
    against: defaultdict[str, float] = defaultdict(float)
    abroad: dict[str, float] = {}
    for other in roles:
        if other.person == role.person or other.former:
            continue
        if other.sentence == role.sentence and not _side_by_side(role, other, context):
            home = {context.dateline} if _colleagues(role, other) else set()
            for iso in {*other.of} - home:
                against[iso] += PEER if _are_peers(role, other) else FOREIGN
        elif not is_accredited(role):
            same = other.title == role.title and " " in role.title
            weight = TAKEN if same else ABROAD if is_accredited(other) else 0.0
            abroad |= {iso: max(weight, abroad.get(iso, 0.0)) for iso in other.of}
    named = {(other.sentence, other.start) for other in roles}
    for office in context.unheld(role.sentence):
        if (role.sentence, office.start) not in named and not _is_title(office, role):
            for iso in office.of:
                against[iso] += FOREIGN
    return _sum(against, abroad)


def _are_peers(role: Role, other: Role) -> bool:
    """Whether two hold the same office, also by another name: a prime minister and a head of
    government."""
    return head_of(role) == head_of(other) or rank_of(role) == rank_of(other)


def _colleagues(role: Role, other: Role) -> bool:
    """Whether two are ministers of different fields, who may be of one government: reports from
    there write its name before the first only."""
    mine, theirs = ({*r.title.split()} & PORTFOLIOS for r in (role, other))
    ministers = head_of(role) == head_of(other) == "minister"
    return ministers and bool(mine) and bool(theirs) and not mine & theirs


def _is_title(office: Office, role: Role) -> bool:
    """Whether an office may be another one of the holder of a role: it stands in its phrase."""
    return role.start - 2 <= office.end and office.start <= role.end + 2


MANY = frozenset({"director", "director-general", "head", "adviser", "advisor", "manager"})
"""Offices of which one ministry, and so each state, has several."""


def _side_by_side(role: Role, other: Role, context: Context) -> bool:
    """Whether two officials stand on one side, so that neither is the other's guest.

    So do two at home in one list, and those who are met by one guest: "was received by the Speaker
    and held talks with the Minister".
    """
    peers = _are_peers(role, other) and head_of(role) not in MANY
    if is_accredited(role) or is_accredited(other) or peers:
        return False
    first, second = sorted((role, other), key=lambda r: r.start)
    words = context.sentences[role.sentence].words
    between = words[first.end : second.start]
    lowered = {word.lower for word in between}
    if not lowered & {"and", ",", ";"}:
        return False
    if _is_met(words, first.start) and _is_met(words, second.start):
        return True
    return not (
        lowered & {"with", "between", "from"} or any(w.pos in {"VERB", "AUX"} for w in between)
    )


def _is_met(words: Sequence[Word], k: int) -> bool:
    """Whether the office at ``k`` is whose holder somebody is received by or talks with."""
    return k > 0 and words[k - 1].lower in {"by", "with", "on", "to", "upon"}


def receiving_state(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state to which an ambassador is accredited, where the article does not say."""
    score = _sum(context.standing(roles), context.beside(role))
    senders = {
        iso for other in roles for iso in other.of
        if is_accredited(other) and not (other.to or other.former)
    }  # fmt: skip
    for iso in {*role.of, *senders}:
        score.pop(iso, None)
    if len(score) == 1 and context.counts.keys() == {*role.of, *senders, *score}:
        return tuple(score)  # the only state that the article names and that sends nobody
    return _best(score)


def _sum(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    return {iso: one.get(iso, 0.0) + other.get(iso, 0.0) for iso in one.keys() | other.keys()}


def _best(score: dict[str, float], lead: float = LEAD) -> tuple[str, ...]:
    ranked = sorted(score.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
    if not ranked or ranked[0][1] < LEAD:
        return ()
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < lead:
        return ()
    return (ranked[0][0],)
