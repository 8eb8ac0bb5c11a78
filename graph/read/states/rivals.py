"""Offices that a state has one holder of: who else holds one, holds it for another state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...vocabulary import name_tokens
from ..offices.diplomats import head_of, is_accredited
from ..offices.roles import Role
from ..text.lexicon import PORTFOLIOS
from .hosts import Context
from .likely import MANY
from .membership import title_words
from .pairs import KNOWN_LEADER
from .retinue import rank_of

RANKS = frozenset("deputy vice assistant first prime state".split())
"""What sets several holders of an office of state apart."""
_MOST = 0.7
"""What part of all mentions of states those of the two parties have to be."""


def opposite(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """In an article about two states, the minister who is not the other state's.

    Holds where just two people have the office and the state of one of them is stated; a minister
    of energy and one of sports are no such two, unless one sentence tells of both.
    """
    pair = _parties(context)
    if not pair or head_of(role) in MANY or context.dateline not in {"", *pair}:
        return ()
    rank = title_words(role) & RANKS
    peers = [
        other for other in roles
        if head_of(other) == head_of(role) and not other.former
        and title_words(other) & RANKS == rank
        and (other.sentence == role.sentence or not _apart(role, other))
    ]  # fmt: skip
    if any(o.person != role.person and _one_phrase(o, role) for o in peers):
        return ()  # "Ministers A (Culture) and B (Trade)" are of one government
    stated = {other.person: other.of for other in peers if other.of}
    if len({other.person for other in peers}) != 2 or len(stated) != 1:
        return ()
    state = next(iter(stated.values()))
    if len(state) != 1 or state[0] not in pair or role.person in stated:
        return ()
    other = pair[1] if state[0] == pair[0] else pair[0]
    # A town alone, where a fair is held, names no party.
    named = any(m.iso == other and m.kind != "place" for _, m in context.toponyms)
    return (other,) if named else ()


def _one_phrase(role: Role, other: Role) -> bool:
    return (role.sentence, role.start) == (other.sentence, other.start)


def _parties(context: Context) -> list[str]:
    """The two states that an article is about; empty where it is about more or fewer."""
    counts = context.counts
    pair = [iso for iso, _ in counts.most_common(2)]
    third = counts.most_common(3)[2:]  # as often as the second: the two are no pair
    clear = not third or counts[pair[1]] > third[0][1]
    two = len(pair) == 2 and clear and sum(counts[iso] for iso in pair) >= _MOST * counts.total()
    return pair if two else []


def _apart(role: Role, other: Role) -> bool:
    """Whether two offices have different fields, and no field in common."""
    mine, theirs = ({*r.title.replace(",", " ").split()} & PORTFOLIOS for r in (role, other))
    return bool(mine) and bool(theirs) and not mine & theirs


_TOPS = frozenset("premier president chancellor speaker king queen emir sultan emperor".split())
_SHARED = frozenset("deputy vice assistant state former junior first".split())
"""Ranks that a state has several holders of."""


def without_rivals(roles: Sequence[Role], stated: Sequence[Role], context: Context) -> list[Role]:
    """The roles, none with a guessed state in which somebody else has this very office.

    ``stated`` are the same roles with what their phrases say. A guess gives way to what is stated
    and to the other party of the article; two guesses of one state are both dropped.
    """
    found = list(roles)
    for n, role in enumerate(roles):
        if stated[n].of or not role.of or role.rule.endswith(KNOWN_LEADER) or not _is_single(role):
            continue
        rivals = [other for other in roles if _are_rivals(role, other, context)]
        if rivals and not _at_home(role, rivals, context):
            sure = [
                o for o in rivals
                if o.rule.endswith(KNOWN_LEADER) or _is_sure(o, stated)
                or _at_home(o, [role], context)
            ]  # fmt: skip
            taken = {iso for other in rivals for iso in other.of}
            left = [iso for iso in _parties(context) if iso not in taken]
            others = len({other.person for other in rivals}) > 1
            found[n] = replace(role, of=tuple(left) if sure and len(left) == 1 > others else ())
    return found


def _at_home(role: Role, rivals: Sequence[Role], context: Context) -> bool:
    """Whether a report names this one right before the others, and from home: "OTTAWA – Prime
    Minister A and Head of Government B signed"."""
    return role.of == (context.dateline,) and all(_right_before(role, o, context) for o in rivals)


def _right_before(role: Role, other: Role, context: Context) -> bool:
    words = context.sentences[role.sentence].words[role.end : other.start]
    joined = any(w.lower == "and" for w in words) and len(words) < _NAMES
    return role.sentence == other.sentence and joined and all(w.pos not in _VERBS for w in words)


_NAMES = 6
_VERBS = frozenset({"VERB", "AUX"})


def _is_sure(role: Role, stated: Sequence[Role]) -> bool:
    """Whether a phrase of the article tells the state of an office's holder."""
    return any(o.person == role.person and o.of == role.of for o in stated)


def _is_single(role: Role) -> bool:
    """Whether an office is one that each state has just one current holder of."""
    words = {*role.title.replace("-", " ").replace(",", " ").split()}
    if role.former or role.org is not None or words & _SHARED - {"state"}:
        return False
    if is_accredited(role):
        return head_of(role) == "ambassador" and len(role.to) == 1
    fielded = head_of(role) == "minister" and words & PORTFOLIOS and "state" not in words
    return (
        bool(fielded)
        or head_of(role) in _TOPS
        or {"prime", "minister"} <= words
        or (rank_of(role) in {"leader", "head"})
    )


def _are_rivals(role: Role, other: Role, context: Context) -> bool:
    """Whether two people cannot both have the office that they have here."""
    if other.person == role.person or other.former or other.org is not None:
        return False
    if {head_of(role), head_of(other)} & _CROWNED and (
        _of_history(role, context) or _of_history(other, context)
    ):
        return False  # one reigns, the other reigned
    same = title_words(other) == title_words(role) or (
        rank_of(other) == rank_of(role) in {"leader", "head"}
    )
    mine, theirs = (set(name_tokens(context.people.people[r.person].name)) for r in (role, other))
    one = mine <= theirs or theirs <= mine  # one person, told in two ways
    return same and not one and other.of == role.of and other.to == role.to


_CROWNED = frozenset("king queen emperor empress sultan emir pope".split())
_LONG_AGO = 1950


def _of_history(role: Role, context: Context) -> bool:
    """Whether a sentence tells of another age: "the war of 1066 and the fate of King Harold"."""
    words = context.sentences[role.sentence].words
    years = (int(w.text) for w in words if w.text.isdecimal() and len(w.text) == 4)
    ages = any(w.lower in {"century", "centuries", "medieval", "dynasty"} for w in words)
    return ages or any(year < _LONG_AGO for year in years)
