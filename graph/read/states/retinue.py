"""The state of an office by those with whom it is told: a list, a companion, a delegation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..offices.diplomats import is_accredited
from ..offices.roles import Role
from ..offices.superiors import SERVING
from ..references.guests import who_came
from ..text.words import Word
from .hosted import state_of_bearer, state_of_visit
from .hosts import Context
from .whose_side import delegation_of, is_visited, native, side_of, speaks_for

_COMPANY = frozenset({"accompanied", "includes", "included", "including", "comprises", "comprised"})
"""Words before an office whose holder came with the person named before."""
_LED = _COMPANY | {"led", "headed", "chaired", "composed", "consists", "consisting"}
_SIDE = frozenset({"side"})
_PRONOUNS = frozenset({"him", "her", "them"})
_WITH = frozenset({"with", "beside", "alongside"})
_RECEIVED = frozenset({"received", "welcomed", "hosted", "greeted"})
_HOST_TEAMS = [["host", noun] for noun in ("team", "side", "delegation", "party")]


def state_of_company(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of those who stand or came with the holder of an office; empty if nobody does."""
    before = context.sentences[role.sentence].words[: role.start]
    told = any(w.lower in {"side", "from", "for"} for w in before)
    if told and (side := context.side(role, _SIDE)):
        return (side,)  # "From the Ethiopian side, it was attended by Director A"
    return (
        _on_behalf(role, context)
        or side_of(role, context)
        or _represents(role, context)
        or _compatriot(role, context)
        or state_of_visit(role, context)
        or state_of_bearer(role, roles, context)
        or native(role, context)
        or speaks_for(role, context)
        or _coordinate(role, roles, context)
        or came_with(role, roles, context)
    )


def came_with(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the guest with whom the holder of an office came; empty if nothing says so."""
    return (
        side_of(role, context)
        or _delegated(role, roles, context)
        or _accompanied(role, roles, context)
    )


def _on_behalf(role: Role, context: Context) -> tuple[str, ...]:
    """The state right before: "On behalf of the Government of Mexico, Deputy Consul X signed", "for
    the Italian Republic, that of Minister X"."""
    sentence = context.sentences[role.sentence]
    words, k = sentence.words, role.start
    while k and words[k - 1].lower in _THAT_OF:
        k -= 1
    state = sentence.ending_at(k) if k else None
    if state is None and k > 1 and words[k - 1].lower in {"republic", "kingdom", "government"}:
        state = sentence.ending_at(k - 1)
    if state is None or state.kind not in {"country", "adjective"}:
        return ()
    before = [word.lower for word in words[max(0, state.start - 7) : state.start]]
    if state.kind == "country" and "behalf" in before and "of" in before[-2:]:
        return (state.iso,)
    opens = [word for word in before if word != "the"][-1:] == ["for"]
    return (state.iso,) if opens and words[role.start - 1].lower in _THAT_OF - {"the"} else ()


_THAT_OF = frozenset({",", "that", "of", "by", "the"})
"""Words between a party and who signs for it: "for Peru, that of Minister X"."""


def _represents(role: Role, context: Context) -> tuple[str, ...]:
    """The state that the article puts behind the name: "signed by Ana Lima for Peru"."""
    for i, sentence in enumerate(context.sentences):
        for mention in sentence.of_kind("person"):
            if context.people.at(i, mention) != role.person or mention.end >= len(sentence.words):
                continue
            k = mention.end + 1
            k += k < len(sentence.words) and sentence.words[k].lower == "the"
            state = sentence.starting_at(k)
            preposition = sentence.words[mention.end].lower
            if preposition in {"for", "from", "of"} and state and state.kind == "country":
                return (state.iso,)
    return ()


def _compatriot(role: Role, context: Context) -> tuple[str, ...]:
    """The state of the subject: "The Cuban diplomat brought a letter of his country's minister"."""
    words = context.sentences[role.sentence].words
    before = [word.lower for word in words[max(0, role.start - 3) : role.start]]
    if before[-2:] != ["country", "'s"] or before[0] not in {"his", "her", "their"}:
        return ()
    named = [m for i, m in context.mentions if i == role.sentence and m.end < role.start]
    return (named[0].iso,) if named and named[0].kind != "place" else ()


def _coordinate(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the office before: "Timor-Leste President A and Prime Minister B"."""
    sentence = context.sentences[role.sentence]
    words = sentence.words
    ends = {m.end for m in sentence.of_kind("person")}
    k = role.start
    if [word.lower for word in words[max(0, k - 2) : k]] in _AND_MET:
        k -= 1  # "called on Peru's Prime Minister A, and on the Minister of Culture, B"
    while k and words[k - 1].lower in {"and", ",", "&", "the"}:
        k -= 1
    if k == role.start or (words[k].lower == "," and words[k + 1].lower != "and"):
        return ()
    state = sentence.ending_at(k)
    if state and state.kind == "country" and words[state.start - 1].lower == "of":
        k = state.start - 1  # "President A of Timor-Leste and Prime Minister B"
    if k not in ends:
        return ()
    before = [r for r in roles if r.sentence == role.sentence and r.start < k and r.end <= k]
    last = before[-1] if before else None
    if last is None or last.former or last.to or is_accredited(last) or _in_mission(last):
        return ()  # "Counsellor A of the Embassy of Peru and Director B"
    return () if rank_of(last) == rank_of(role) else last.of


def _in_mission(role: Role) -> bool:
    return role.org is not None and role.org.type in {"embassy", "consulate"}


_AND_MET = [["and", preposition] for preposition in ("on", "with", "by")]

_LEADERS = frozenset({"prime minister", "premier", "pm", "head of government", "chancellor"})
_HEADS = frozenset(
    {
        "president",
        "president of the republic",
        "head of state",
        "king",
        "queen",
        "emir",
        "sultan",
        "emperor",
    }
)


def rank_of(role: Role) -> str:
    """The title, one for all that name the same office of different states: a "Prime Minister" and
    a "Head of Government" are no compatriots."""
    title = role.title
    return "leader" if title in _LEADERS else "head" if title in _HEADS else title


def _cue(words: Sequence[Word], end: int) -> int | None:
    """Where the words before ``end`` say that somebody came with another: "accompanied by"."""
    for k in range(end - 1, -1, -1):
        with_them = words[k].lower in _PRONOUNS and k > 0 and words[k - 1].lower in _WITH
        if words[k].lower in _RECEIVED and "by" in {w.lower for w in words[k + 1 : end]}:
            return None  # "A, accompanied by B, was received in Lima by Minister C"
        if [w.lower for w in words[max(0, k - 1) : k + 1]] in _HOST_TEAMS:
            return None
        if words[k].lower in _COMPANY or with_them or _came_with(words, k):
            return k
        if [word.text for word in words[k : k + 3]] == [",", "together", "with"] and k + 3 == end:
            return k  # "Minister A, together with State Secretary B, toured the library"
    return None


_COME = frozenset({"come", "arrive", "travel", "fly", "land"})


def _came_with(words: Sequence[Word], k: int) -> bool:
    """Whether a delegation at ``k`` is somebody's own: "came with a large delegation"."""
    if words[k].lower not in {"delegation", "entourage"}:
        return False
    begins = range(max(1, k - 5), k)
    return any(words[n].lower == "with" and words[n - 1].lemma in _COME for n in begins)


def _accompanied(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of whom the holder came with: "Minister A of Benin, accompanied by Director B".

    Where the sentence names nobody before ("He was accompanied by"), of whom the one before it
    speaks first.
    """
    cue = _cue(context.sentences[role.sentence].words, role.start)
    states = {
        other.person: other.of for other in roles
        if other.of and not other.former and other.person != role.person
    }  # fmt: skip
    if cue is None:
        return _accompanying(role, states, context)
    named = [p for start, p in _people(role.sentence, context) if start < cue and p in states]
    if named:
        return states[named[-1]]
    if guests := guest_state(roles, context):
        return guests  # "She was accompanied by Director B", the visiting minister
    before = [p for _, p in _people(role.sentence - 1, context) if p in states]
    return states[before[0]] if before else ()


def guest_state(roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The one state of those who the article says came to see somebody or somewhere; empty where
    they are of several, or of the state that the article is told from."""
    came = {
        role.person for role in roles
        if any(w.lower == "visiting" for w in _phrase(role, context))
    }  # fmt: skip
    for i, sentence in enumerate(context.sentences):
        named = [(m.start, m.end, context.people.at(i, m)) for m in sentence.of_kind("person")]
        came.update(who_came(sentence, sorted(named)))
    states = {role.of for role in roles if role.person in came and role.of and not role.former}
    return states.pop() if len(states) == 1 and (context.dateline,) not in states else ()


def _phrase(role: Role, context: Context) -> Sequence[Word]:
    return context.sentences[role.sentence].words[role.start : role.end]


def _accompanying(
    role: Role, states: dict[int, tuple[str, ...]], context: Context
) -> tuple[str, ...]:
    """The state of whom the holder goes with: "Director A and Adviser B accompanied Minister C"."""
    words = context.sentences[role.sentence].words
    verb = next((k for k in range(role.end, len(words)) if words[k].pos == "VERB"), 0)
    if not verb or words[verb].lower not in {"accompanied", "accompanies", "accompany"}:
        return ()
    behind = [p for start, p in _people(role.sentence, context) if start > verb]
    passive = words[verb - 1].pos == "AUX" or any(w.lower == "by" for w in words[verb + 1 :][:1])
    return states.get(behind[0], ()) if behind and not passive else ()


def _people(sentence: int, context: Context) -> list[tuple[int, int]]:
    """The people named in a sentence: the first word and the person, in order."""
    if sentence < 0:
        return []
    named = context.sentences[sentence].of_kind("person")
    return sorted((m.start, context.people.at(sentence, m)) for m in named)


def _delegated(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The guest's state for "the delegation is headed by the State Secretary, X": that of the
    ambassador, or the only one that the report neither comes from nor goes to."""
    sentence = context.sentences[role.sentence]
    before = [w.lower for w in sentence.words[: role.start]][-14:]
    near = "delegation" in before and "host" not in before and _LED & set(before)
    listed = near or delegation_of(sentence, role.start)
    if not listed or is_visited(role, context):
        return ()
    stated = [other for other in roles if not other.former and other.person != role.person]
    abroad = {iso for other in stated if is_accredited(other) for iso in other.of}
    at_home = context.visited | {context.dateline} | {iso for o in stated for iso in o.to}
    guests = abroad if len(abroad) == 1 else {iso for o in stated for iso in o.of} - at_home
    return tuple(guests) if len(guests) == 1 else guest_state(roles, context)


def of_superior(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role; that of who serves a leader named right before or behind, with the leader's state:
    "Obama's chief strategist X", "X, foreign policy adviser to President Y"."""
    if role.of or role.org or "campaign" in role.title:
        return role
    if served := _of_served(role, roles, context):
        return replace(role, of=served)
    sentence = context.sentences[role.sentence]
    named = sentence.ending_at(role.start - 1) if role.start else None
    if named is None or sentence.words[role.start - 1].lower not in {"'s", "'"}:
        return role
    leader = context.people.at(role.sentence, named) if named.kind == "person" else -1
    serving = bool({*role.title.split()} & SERVING)
    states = {
        o.of for o in roles
        if o.person == leader and o.of and (rank_of(o) in {"leader", "head"} or serving)
    }  # fmt: skip
    return replace(role, of=states.pop()) if len(states) == 1 else role


def _of_served(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of whose office stands right behind one at service: "aide to Prime Minister Y"."""
    words, k = context.sentences[role.sentence].words, role.end
    if role.title.split()[-1] not in SERVING or k >= len(words) or words[k].lower not in _FOR_WHOM:
        return ()
    k += 2 if words[k + 1 : k + 2] and words[k + 1].lower == "the" else 1
    states = {
        o.of for o in roles
        if (o.sentence, o.start) == (role.sentence, k) and o.person != role.person and not o.org
    }  # fmt: skip
    return states.pop() if len(states) == 1 else ()


_FOR_WHOM = frozenset({"to", "of", "for"})
