"""In which body the members of its delegation have their offices.

So in "A delegation of the Book Board led by Director A and comprising B, Editor, visited Ghent".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..offices.diplomats import head_of
from ..offices.roles import Role
from ..text.lexicon import title_heads
from ..text.mentions import Marked, Mention

_SENT = frozenset({"delegation", "team", "mission", "party", "side", "group", "representatives"})
_MADE_UP = frozenset(
    (
        "led headed comprising comprised comprises consisting consisted consists including "
        "included includes composed made was were is chaired accompanied"
    ).split()
)
_MEMBERS = _MADE_UP - {"was", "were", "is"}
_REACH = 12
"""How many words may stand between a delegation and the word that leads to its members."""


def within_delegations(roles: Sequence[Role], sentences: Sequence[Marked]) -> list[Role]:
    """The roles, those of the members of a body's delegation with the body."""
    sent = {i: list(_delegations(sentence)) for i, sentence in enumerate(sentences)}
    return [_within(role, sent[role.sentence]) for role in roles]


def _within(role: Role, sent: Sequence[tuple[Mention, int, int]]) -> Role:
    """The role with the body in whose delegation the sentence tells it."""
    for body, start, end in sent:
        if start <= role.start < end and _may_serve(role, body):
            return replace(role, org=body, org_sentence=role.sentence)
    return role


def _may_serve(role: Role, body: Mention) -> bool:
    """Whether an office that is told without a body may be one of the body."""
    head = title_heads().get(head_of(role))
    bare = not (role.of or role.to or role.org or role.former)
    return bare and head is not None and (head.takes != "state" or body.type == "ministry")


def _delegations(sentence: Marked) -> Iterator[tuple[Mention, int, int]]:
    """The bodies with delegations, and from which word to which their members are told."""
    ws = sentence.words
    for body in sentence.of_kind("organization"):
        k = body.end + (body.end < len(ws) and ws[body.end].lower == "'s")
        behind = k < len(ws) and ws[k].lower in _SENT
        before = body.start - 1 - (ws[body.start - 1].lower == "the")
        lead = before > 0 and ws[before].lower in {"of", "from"}
        if not behind and not (lead and ws[before - 1].lower in _SENT):
            continue
        if [word.lower for word in ws[:2]] in (["headed", "by"], ["led", "by"]):
            yield body, 2, before  # "Headed by Rector A, the delegation of the academy visited"
        reach = range(body.end, min(len(ws), body.end + _REACH))
        start = next((i for i in reach if ws[i].lower in _MEMBERS), None)
        if start is not None and not _acts(sentence, body.end, start):
            end = next((i for i in range(start, len(ws)) if _acts(sentence, i, i + 1)), len(ws))
            yield body, start, end


def _acts(sentence: Marked, start: int, end: int) -> bool:
    """Whether one of the words tells what a delegation does, not who belongs to it."""
    return any(
        w.pos in {"VERB", "AUX"} and w.lower not in _MADE_UP for w in sentence.words[start:end]
    )
