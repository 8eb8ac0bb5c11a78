"""The body of an office that another sentence tells: "The museum signed it. Its director, X,
spoke", "Activities of the Rector of the Academy: the Rector, X, was in Lima".

Within a sentence ``owners.owner_before`` finds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..offices.owners import end_of_subject
from ..offices.roles import Role
from ..text.mentions import Marked, Mention, Office
from ..text.words import Word
from .hosts import Context

_BACK = 2
"""How many sentences back the subject may stand that "its" means."""


def within_its(roles: Sequence[Role], context: Context) -> list[Role]:
    """The roles, those of "its director" with the body that the sentences before are about, and
    those of an office with that in which the article told it before without a holder."""
    return [_as_told(_within(role, context), roles, context) for role in roles]


def _as_told(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role; that of the head of a body who is called by the office alone, with the only body
    in which the article tells that office."""
    if role.org or role.of or role.to or role.title not in _OF_ONE_BODY:
        return role
    held = {(o.sentence, o.start) for o in roles}
    told = {
        context.bodies.at(i, office.org): (i, office.org)
        for i, sentence in enumerate(context.sentences[: role.sentence + 1])
        for office in sentence.mentions
        if isinstance(office, Office) and office.title == role.title and office.org
        and (i, office.start) not in held and not office.plural
    }  # fmt: skip
    others = any(o.title == role.title and o.org and o.person != role.person for o in roles)
    if len(told) != 1 or others:
        return role
    ((sentence, org),) = told.values()
    return replace(role, org=org, org_sentence=sentence)


_OF_ONE_BODY = frozenset(
    {
        "director-general", "director general", "secretary-general", "secretary general", "rector",
        "director", "executive director", "general director", "managing director", "president",
        "chairman", "chairwoman", "chairperson", "chair", "head", "dean", "chief executive",
    }
)  # fmt: skip
"""Offices of which a body has one, and that an article on it names by the title alone."""


def _within(role: Role, context: Context) -> Role:
    sentence = context.sentences[role.sentence]
    k = _its(sentence.words, role)
    if k < 0 or role.org or role.of or role.to:
        return role
    end = end_of_subject(sentence.words, k)
    found = _called(sentence.words, end, context) if end else _subject(role.sentence, k, context)
    return replace(role, org=found[1], org_sentence=found[0]) if found else role


def _its(ws: tuple[Word, ...], role: Role) -> int:
    """Where the "its" of an office stands; -1 where it has none."""
    near = range(max(0, role.start - 1), min(role.start + 2, len(ws)))
    return next((k for k in near if ws[k].lower == "its"), -1)


def _called(ws: tuple[Word, ...], end: int, context: Context) -> tuple[int, Mention] | None:
    """The only body that the words up to ``end`` shorten: "the Forestry Department", "Pewaka"."""
    start = end
    while start and ws[start - 1].capital:
        start -= 1
    named = [word.lower for word in ws[start:end]]
    found: dict[int, tuple[int, Mention]] = {}
    for i, sentence in enumerate(context.sentences) if named else ():
        for body in sentence.of_kind("organization"):
            words = [word.lower for word in sentence.words[body.start : body.end]]
            bracket = [word.lower for word in sentence.words[body.end : body.end + 3]]
            if words[: len(named)] == named or bracket == ["(", *named, ")"]:
                found.setdefault(context.bodies.at(i, body), (i, body))
    return next(iter(found.values())) if len(found) == 1 else None


def _subject(i: int, k: int, context: Context) -> tuple[int, Mention] | None:
    """The body before the verb of one of the sentences right before, where none stands between."""
    if any(m.end <= k for m in context.sentences[i].of_kind("organization", "country")):
        return None  # "Peru and its president"
    for before in range(i - 1, max(-1, i - 1 - _BACK), -1):
        sentence = context.sentences[before]
        if not sentence.sentence.headline and (body := _first(sentence)):
            return before, body
    return None


def _first(sentence: Marked) -> Mention | None:
    """The body that is the subject of a sentence: named at its head, before any verb."""
    ws = sentence.words
    line = next((k + 1 for k, w in enumerate(ws[:12]) if w.text in _DATELINE_ENDS), 0)
    bodies = [m for m in sentence.of_kind("organization") if m.start >= line]
    before = ws[line : bodies[0].start] if bodies else ()
    opens = all(w.lower == "the" or not (w.capital or w.pos in {"VERB", "AUX"}) for w in before)
    return bodies[0] if bodies and (opens or len(before) < 2) else None


_DATELINE_ENDS = frozenset({":", "-", "–", "—"})
