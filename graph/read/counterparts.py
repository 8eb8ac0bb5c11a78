"""Whose counterpart holds the same office for another state: "his Iranian counterpart X"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .address import honorific_at
from .mentions import Marked, Mention
from .people import People
from .roles import Role

_COUNTERPARTS = frozenset({"counterpart", "counterparts", "opposite"})
_STATE_OFFICES = frozenset(
    ("minister pm president secretary premier chancellor speaker ambassador king queen").split()
)


def with_counterparts(
    roles: Sequence[Role], sentences: Sequence[Marked], people: People
) -> list[Role]:
    """The roles, each once, and behind them those of the people called a counterpart."""
    found = list(roles)
    for i, sentence in enumerate(sentences):
        for k, word in enumerate(sentence.words):
            role = (
                _counterpart(sentence, i, k, people, found) if word.lower in _COUNTERPARTS else None
            )
            if role:
                found.append(role)
    return list(dict.fromkeys(found))


def _counterpart(
    sentence: Marked, i: int, k: int, people: People, known: Sequence[Role]
) -> Role | None:
    """The role of the person whom the word at ``k`` calls a counterpart."""
    holder = _near(sentence, k + 1)
    state = sentence.ending_at(k) or _of_state(sentence, k)
    if holder is None or not sentence.words[k].lower.startswith("counterpart"):
        return None
    if state is not None and state.kind not in {"adjective", "country"}:
        state = None  # "met his counterpart X": whose, the two states of the article tell
    person = people.at(i, holder)
    if any(r.person == person and r.sentence == i for r in known):
        return None
    model = next((r for r in reversed(known) if _fits(r, person, (i, k))), None)
    return model and replace(
        model,
        person=person,
        of=(state.iso,) if state else (),
        to=(),
        org=None,
        former=False,
        sentence=i,
        start=k,
        end=k + 1,
        rule="counterpart",
    )


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
    ws = sentence.words
    if k + 2 < len(ws) and ws[k + 1].lower in {"from", "of", "in"}:
        step = k + 3 if ws[k + 2].lower == "the" else k + 2
        return sentence.starting_at(step) if step < len(ws) else None
    return None


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
