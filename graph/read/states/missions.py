"""Where diplomats are accredited, where the phrase of their office does not say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..offices.diplomats import head_of, is_accredited, posted_in
from ..offices.roles import Role
from ..text.mentions import Office
from .hosts import Context
from .likely import receiving_state


def on_mission(role: Role, roles: Sequence[Role]) -> Role:
    """The attaché or deputy head of mission serves where the ambassador does."""
    posted = posted_in(role.org.name, role.org.type) if role.org and not role.to else ()
    if posted and posted != role.of:
        return replace(role, to=posted)
    words = set(role.title.split())
    ranked = "secretary" in words and bool(words & {"first", "second", "third"})
    diplomat = is_accredited(role) or ranked or "mission" in words
    if (role.to and role.of) or not diplomat or (role.org is not None and not role.of):
        return role
    if not role.of and role.to and head_of(role) == "ambassador":
        return role  # a state has one ambassador of each other
    if not role.of:
        beside = {r.of for r in roles if r.sentence == role.sentence and r.of and is_accredited(r)}
        role = replace(role, of=beside.pop()) if len(beside) == 1 else role
    posts = {(r.of, r.to) for r in roles if r.to and not r.former and r.person != role.person}
    posts = {(of, to) for of, to in posts if role.of in {(), of} and role.to in {(), to}}
    if len(posts) != 1:
        return role
    of, to = posts.pop()
    return replace(role, of=of, to=to)


def sent_by(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The envoy to a state with who sent: the body or state that another phrase says of the same
    envoy, or of all others to that state; or whose envoy it is: "the UN chief and her envoy for
    Chad, X"."""
    if role.of or role.org is not None or not (role.to and "envoy" in role.title.split()):
        return role
    envoys = [o for o in roles if (o.of or o.org) and head_of(o) in _SENT and o.to in {(), role.to}]
    own = [o for o in envoys if o.person == role.person]
    peers = [o for o in envoys if o.to == role.to] or own
    senders = {(o.of, o.org.name if o.org else "") for o in own or peers}
    if len(senders) == 1:
        other = (own or peers)[0]
        return replace(role, of=other.of, org=other.org, org_sentence=other.org_sentence)
    sentence = context.sentences[role.sentence]
    if sentence.words[role.start].lower not in {"his", "her"}:
        return role
    chiefs = [m for m in sentence.mentions if isinstance(m, Office) and m.end <= role.start]
    return replace(role, of=chiefs[-1].of, org=chiefs[-1].org) if chiefs else role


_SENT = frozenset({"envoy", "representative", "coordinator"})


def with_ambassador(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the ambassador whom the text tells of last before a member of staff who came
    with somebody: "She was accompanied by the Second Secretary, X"."""
    states = {
        o.person: o.of for o in roles
        if o.of and not o.former and is_accredited(o) and o.person != role.person
    }  # fmt: skip
    before = context.sentences[role.sentence].words[: role.start]
    if not _WITH & {word.lower for word in before}:
        return ()
    for i in range(role.sentence, -1, -1):
        named = sorted(context.sentences[i].of_kind("person"), key=lambda m: m.start)
        named = [m for m in named if i < role.sentence or m.start < role.start]
        people = [p for m in named if (p := context.people.at(i, m)) in states]
        if people:
            return states[people[-1]]
    return ()


_WITH = frozenset({"accompanied", "with", "alongside"})

_AT_HOME = frozenset({"minister", "secretary", "undersecretary", "director", "director-general"})
"""Offices at home, beside which "Ambassador" is a rank."""
_HEADS_OF_MISSION = frozenset(
    "ambassador consul consul-general commissioner chargé charge nuncio attaché".split()
)
_WITHOUT_POST = frozenset({"roving", "large", "goodwill"})
_MISSIONS = frozenset({"embassy", "consulate"})
_RESIDENT = frozenset({"residing", "resident"})


def accredited(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """An ambassador of A in an article about A and B is accredited to B; so is the embassy's staff.

    The representative of UNESCO "in the country" is accredited to the state that it is told of.
    """
    if role.to or not _is_posted(role, context):
        return role
    own = [o for o in roles if o.person == role.person]
    if any(head_of(o) in _AT_HOME for o in own if o.of and o.org is None):
        return role
    if role.org is None and any(o.org and o.org.type == "igo" for o in own if is_accredited(o)):
        return role  # "the Permanent Delegate of Georgia to UNESCO, Ambassador X"
    peers = {o.of for o in roles if head_of(o) == head_of(role) and o.sentence == role.sentence}
    to = receiving_state(role, roles, context)
    return role if to in peers - {role.of} else replace(role, to=to)  # two ambassadors side by side


def _is_posted(role: Role, context: Context) -> bool:
    """Whether an office is surely held at one other state, which its phrase does not name."""
    phrase = {w.lower for w in context.sentences[role.sentence].words[role.start : role.end]}
    if _RESIDENT & phrase:
        return False  # "Ambassador of Uruguay residing in Vienna": to the state told elsewhere
    if _WITHOUT_POST & set(role.title.replace("-", " ").split()):
        return False  # "ambassador-at-large"
    if role.org is None:
        return len(role.of) == 1 and (
            (is_accredited(role) and head_of(role) in _HEADS_OF_MISSION)
            or role.title == "envoy"  # "the envoys of Chad and Togo", not a special one
            or "head of mission" in role.title
        )
    words = context.sentences[role.sentence].words[role.start : role.end]
    here = [word.lower for word in words[-3:]] in (["in", "the", "country"], ["to", "the", "state"])
    staff = role.org.type in _MISSIONS and len(role.of) == 1
    return staff or (role.org.type == "igo" and is_accredited(role) and here)
