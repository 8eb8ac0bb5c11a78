"""Whose counterpart holds the same office for another state: "his Iranian counterpart X"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..people.people import People
from ..text.address import honorific_at
from ..text.mentions import Marked, Mention, Office
from .roles import Role

_COUNTERPARTS = frozenset({"counterpart", "counterparts"})
_STATE_OFFICES = frozenset(
    "minister pm president secretary premier chancellor speaker ambassador king queen state".split()
)


def with_counterparts(
    roles: Sequence[Role], sentences: Sequence[Marked], people: People
) -> list[Role]:
    """The roles, each once, and behind them those of the people called a counterpart."""
    found = list(roles)
    for i, sentence in enumerate(sentences):
        told = not sentence.lowers.isdisjoint(_COUNTERPARTS | {"opposite"})
        for k in [k for k in range(len(sentence.words)) if _end(sentence, k)] if told else ():
            if role := _counterpart(sentences, i, k, people, found):
                found.extend(_in_turn(sentence, i, k, people, role) or [role])
            else:
                found = _placed(found, sentence, i, k, people)
    for i, sentence in enumerate(sentences):
        found.extend(_of_others(sentence, i, people, found))
    return list(dict.fromkeys(found))


def _in_turn(sentence: Marked, i: int, k: int, people: People, role: Role) -> list[Role]:
    """The roles of several counterparts with the states that are named in the same order: "his
    Japanese and Chinese counterparts, A (left) and B". Empty where it is one."""
    ws = sentence.words
    state = sentence.ending_at(k)
    states: list[str] = []
    while state is not None and state.kind == "adjective":
        states.insert(0, state.iso)
        joined = state.start > 1 and ws[state.start - 1].lower in {"and", ",", "&"}
        state = sentence.ending_at(state.start - 1) if joined else None
    holders: list[int] = []
    end = _end(sentence, k)
    while end < len(ws):
        mention = sentence.starting_at(end)
        if mention and mention.kind == "person":
            holders.append(people.at(i, mention))
            end = mention.end + 3 * (_text(sentence, mention.end + 2) == ")")
        elif mention is None and (ws[end].lower in {",", "and", "&"} or honorific_at(ws, end)):
            end += honorific_at(ws, end) or 1
        else:
            break
    if len(states) != len(holders) or len(states) < 2:
        return []
    pairs = zip(holders, states, strict=True)
    return [replace(role, person=person, of=(iso,)) for person, iso in pairs]


def _of_others(sentence: Marked, i: int, people: People, known: Sequence[Role]) -> list[Role]:
    """The office that a list tells of its first person, for the others: "Chile's Culture Minister
    A, Peru's B and Kenya's C met". None for "Chile's Culture Minister A honoured Peru's B"."""
    ws = sentence.words
    found = []
    for holder in sentence.of_kind("person"):
        state = sentence.ending_at(holder.start - 1)
        if state is None or state.kind != "country" or ws[holder.start - 1].lower != "'s":
            continue
        person = people.at(i, holder)
        model = next((
            r for r in known
            if r.sentence == i and r.of and _fits(r, person, (i, state.start)) and len(r.of) == 1
            and not any(w.pos in {"VERB", "AUX"} for w in ws[r.end : state.start])
        ), None)  # fmt: skip
        if model and state.iso not in model.of and all(r.person != person for r in known):
            found.append(replace(
                model, person=person, of=(state.iso,), to=(), start=state.start, end=state.end + 1,
                rule="counterpart",
            ))  # fmt: skip
    return found


def _end(sentence: Marked, k: int) -> int:
    """The end of "counterpart" or "opposite number" at word ``k``; 0 where neither stands."""
    words = [word.lower for word in sentence.words[k : k + 2]]
    if words == ["opposite", "number"]:
        return k + 2
    return (k + 1) * (words[0] in _COUNTERPARTS)


def _placed(roles: Sequence[Role], sentence: Marked, i: int, k: int, people: People) -> list[Role]:
    """The roles, that of the counterpart at word ``k`` with the state: "her Norwegian counterpart,
    Minister X"."""
    end = _end(sentence, k)
    state, office = sentence.ending_at(k), sentence.starting_at(end + (_text(sentence, end) == ","))
    if state is None or state.kind != "adjective" or office is None:
        return list(roles)
    return [
        replace(role, of=(state.iso,))
        if (role.sentence, role.start) == (i, office.start) and not (role.of or role.org) else role
        for role in roles
    ]  # fmt: skip


def _text(sentence: Marked, k: int) -> str:
    """The text of the word at ``k``; empty at the end."""
    return sentence.words[k].text if k < len(sentence.words) else ""


def _owner(
    sentences: Sequence[Marked], i: int, k: int, people: People, known: Sequence[Role]
) -> int | None:
    """Whose counterpart the word at ``k`` means: who is named first of those that hold an office,
    in the sentence or, where it says "he", in one of the two before."""
    holders = {role.person for role in known}
    for sentence in range(i, max(-1, i - 3), -1):
        named = [m for m in sentences[sentence].of_kind("person") if sentence < i or m.end <= k]
        people_named = [people.at(sentence, m) for m in sorted(named, key=lambda m: m.start)]
        if first := [person for person in people_named if person in holders]:
            return first[0]
    return None


def _counterpart(
    sentences: Sequence[Marked], i: int, k: int, people: People, known: Sequence[Role]
) -> Role | None:
    """The role of the person whom the word at ``k`` calls a counterpart."""
    sentence = sentences[i]
    end = _end(sentence, k)
    holder = _near(sentence, end) or _named_before(sentence, k)
    state = sentence.ending_at(k) or _of_state(sentence, end)
    if holder is None:
        return None
    if state is not None and state.kind == "organization":
        return _colleague(i, k, people.at(i, holder), state, known)
    if state is not None and state.kind not in {"adjective", "country"}:
        state = None  # "met his counterpart X": whose, the two states of the article tell
    person = people.at(i, holder)
    if any(r.person == person and r.sentence == i for r in known):
        return None
    fitting = [r for r in known if _fits(r, person, (i, k))]
    here = {r.person for r in known if r.sentence == i and r.start < k and r.person != person}
    if here and not any(r.person in here for r in fitting):
        return None  # "the chief of staff, A, met his Peruvian counterpart, B"
    if (beside := _just_before(sentence, i, k, people)) is not None and state is None:
        held = [r for r in known if r.person == beside]
        if held and not any(r.person == beside for r in fitting):
            return None  # "Mr A and his counterpart from Lima, B": A directs an opera
    fitting = _of_subject(sentence, k, state, fitting) or fitting
    owner = _owner(sentences, i, k, people, fitting)
    own = [r for r in fitting if r.person == owner]
    model = next((r for r in own if not _is_deputy_premier(r)), own[0] if own else None)
    model = model or (fitting[-1] if fitting else None)
    model = model or _unnamed(sentence, i, k, person)
    return model and replace(
        model,
        person=person,
        of=(state.iso,) if state else (),
        to=(),
        org=None,
        former=False,
        sentence=i,
        start=k,
        end=end,
        rule="counterpart",
    )


def _unnamed(sentence: Marked, i: int, k: int, person: int) -> Role | None:
    """The office of whose counterpart the word at ``k`` means, where nobody is named who holds it:
    "Chile's culture minister met her Italian counterpart, X", "ministers and their counterpart"."""
    found = None
    for office in sentence.mentions:
        if not isinstance(office, Office) or office.end > k or (office.org and not office.plural):
            continue
        if {*office.title.split()} & _STATE_OFFICES:
            found = office
        elif found is None:
            return None  # "the festival's director"
    if found is None or found.former:
        return None
    place = (i, found.start, found.end)
    return Role(person, found.title, found.of, (), None, i, False, *place, "counterpart")


def _just_before(sentence: Marked, i: int, k: int, people: People) -> int | None:
    """The person in "Mr A and his counterpart"; ``None`` where nobody is named right before."""
    words = [word.lower for word in sentence.words[max(0, k - 2) : k]]
    named = sentence.ending_at(k - 2) if words in (["and", "his"], ["and", "her"]) else None
    return people.at(i, named) if named and named.kind == "person" else None


def _of_subject(
    sentence: Marked, k: int, state: Mention | None, roles: Sequence[Role]
) -> list[Role]:
    """The offices of the state whose official the sentence is about, where it is another than the
    counterpart's: "The Nepali minister spoke of talks with her Kazakh counterpart, X"."""
    told = sorted(
        (m for m in sentence.mentions if isinstance(m, Office) and m.of and m.end < k),
        key=lambda m: m.start,
    )
    if not told or state is None or state.iso in told[0].of:
        return []
    head = told[0].title.split()[-1]
    return [r for r in roles if r.of == told[0].of and head in r.title.replace(",", " ").split()]


def _is_deputy_premier(role: Role) -> bool:
    """Whether an office is one that ministers have besides their own: "Deputy Prime Minister"."""
    return bool({"deputy", "vice", "first"} & {*role.title.split()}) and role.title.endswith(
        ("prime minister", "premier", "president")
    )


def _colleague(i: int, k: int, person: int, body: Mention, known: Sequence[Role]) -> Role | None:
    """The role of whom the director of a museum has for "his counterpart from" another."""
    before = [r for r in known if r.sentence <= i and r.org and not r.former and r.person != person]
    told = any(r.person == person and r.sentence == i for r in known)
    return None if told or not before else replace(
        before[-1], person=person, of=(), to=(), org=body, org_sentence=i, sentence=i,
        start=k, end=k + 1, rule="counterpart",
    )  # fmt: skip


def _fits(role: Role, person: int, place: tuple[int, int]) -> bool:
    """Whether a role told before a place is an office of state that a counterpart may hold too."""
    return (
        (role.sentence, role.start) <= place
        and role.person != person
        and not role.former
        and not role.org
        and bool(set(role.title.split()) & _STATE_OFFICES)
    )


def _of_state(sentence: Marked, k: int) -> Mention | None:
    """The state or body in "from Peru" at ``k``."""
    ws = sentence.words
    if k + 1 < len(ws) and ws[k].lower in {"from", "of", "in", "at"}:
        step = k + 2 if ws[k + 1].lower == "the" else k + 1
        return sentence.starting_at(step) if step < len(ws) else None
    return None


def _named_before(sentence: Marked, k: int) -> Mention | None:
    """The person in "met with X, her Peruvian counterpart"."""
    state = sentence.ending_at(k)
    start = state.start if state else k
    words = [word.lower for word in sentence.words[max(0, start - 2) : start]]
    if words[:1] != [","] or words[1:] not in (["his"], ["her"], ["their"]):
        return None
    named = sentence.ending_at(start - 2)
    return named if named and named.kind == "person" else None


def _near(sentence: Marked, k: int) -> Mention | None:
    ws = sentence.words
    for step in range(k, min(k + 7, len(ws))):
        mention = sentence.at(step)
        if mention and mention.kind == "person":
            return mention
        if (
            mention
            or ws[step].text == ","
            or honorific_at(ws, step)
            or ws[step].lower in {"from", "of", "the", "in", "and"}
        ):
            continue
        return None
    return None
