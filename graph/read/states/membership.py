"""In which body an office is held where its own phrase does not say.

"Rector X" is of the only university of the article, or of the one that has no other rector in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..offices.diplomats import head_of
from ..offices.roles import Role
from ..text.lexicon import UNITS, title_heads
from ..text.mentions import Mention
from .hosts import Context
from .houses import called_house

_HOUSES = frozenset({"museum", "gallery", "library", "archive", "theatre"})
_TAUGHT = frozenset({"university", "institute", "academy"})
_BODY_OF = {
    "director-general": frozenset({"igo"}),
    "secretary-general": frozenset({"igo"}),
    "speaker": frozenset({"parliament"}),
    "rector": _TAUGHT,
    "vice-rector": _TAUGHT,
    "vice-chancellor": _TAUGHT,
    "registrar": _TAUGHT,
    "curator": _HOUSES,
    "director": _HOUSES,
}
"""Kinds of body of which a bare office is held where the article has just one of them."""
_OF_STATE = frozenset("culture arts heritage tourism sport sports youth museums libraries".split())
"""Fields of whole states and cities, not of one house."""
_UNSHARED = frozenset({"rector", "director-general", "secretary-general"})
"""Offices of which a body has one: who else holds one holds it in another body."""
_BARE_MINISTER = frozenset({"minister", "deputy", "vice", "first"})
_BARE_SECRETARY = frozenset({"permanent", "secretary", "deputy", "acting"})


def title_words(role: Role) -> frozenset[str]:
    """The words of a title that tell it from others: "minister", "culture"."""
    title = re.sub(r"\bpm\b", "prime minister", role.title)
    words = title.replace(",", " ").replace("-", " ").split()
    return frozenset(words) - {"of", "and", "the", "for", "with", "responsibility"}


def in_ministry(role: Role, context: Context) -> bool:
    """Whether an office is held in a ministry that its own phrase only calls so."""
    words = context.sentences[role.sentence].words[role.start : role.end]
    return any(word.lower in {"ministry", "government"} for word in words)


def of_a_body(role: Role, roles: Sequence[Role]) -> bool:
    """Whether "President Fan" is the vice president of a university named before."""
    return any(
        other.person == role.person and other.org is not None and head_of(other) == head_of(role)
        for other in roles
    )


def within_body(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role with its body: "Director-General Audrey Azoulay" of UNESCO."""
    if role.org is not None or of_a_body(role, roles):
        return role
    if title_words(role) <= _BARE_MINISTER or title_words(role) <= _BARE_SECRETARY:
        fuller = any(o.person == role.person and o is not role and not o.former for o in roles)
        return role if fuller else _within_ministry(role, context)
    if in_ministry(role, context) or _among_staff(role, context):
        return _within_only_ministry(role, context)
    return role if role.to or _names_other(role, context) else _in_house(role, roles, context)


def _in_house(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The role with the body that the sentence or the article gives somebody of its kind."""
    if not role.of and (called := called_house(role, context)):
        return replace(role, org=called[0], org_sentence=called[1])
    if title_words(role) & UNITS:
        return _within_same(role, roles, context)
    house = _where(role, context) or _house_of_company(role, roles, context)
    if house := house or _represented(role, context):
        return replace(role, org=house, org_sentence=role.sentence)
    kinds = _kinds(role) if not _made_films(role, context) else frozenset[str]()
    return _of_only_body(role, roles, kinds, context) if kinds and not role.of else role


def _kinds(role: Role) -> frozenset[str]:
    """The kinds of body in which a title is held where nothing else is said."""
    title = role.title.replace("director general", "director-general").replace(
        "secretary general", "secretary-general"
    ).replace("vice chancellor", "vice-chancellor")  # fmt: skip
    kinds = next((k for head, k in _BODY_OF.items() if head in title.split()), frozenset[str]())
    if kinds == {"igo"} and " of " in role.title:
        return frozenset()  # "director general of media": of a ministry
    if kinds is _HOUSES and title_words(role) & _OF_STATE:
        return frozenset()  # "the director of culture" is of no library
    return kinds


_FILMS = frozenset({"film", "films", "documentary", "documentaries", "movie", "feature", "short"})


def _made_films(role: Role, context: Context) -> bool:
    """Whether directors are those of films: "The documentary is by directors A and B"."""
    words = [word.lower for word in context.sentences[role.sentence].words]
    several = "directors" in words[role.start : role.end]
    return role.title == "director" and (several or bool({*words} & _FILMS))


_WITH = frozenset({"together", "along", "alongside", "accompanied", "joined"})
_IN_HOUSES = frozenset({"head", "manager", "curator", "coordinator", "conservator", "deputy"})


def _house_of_company(role: Role, roles: Sequence[Role], context: Context) -> Mention | None:
    """The house of whom one stands with: "The museum's director, X, welcomed them together with the
    head of education, Y"."""
    before = context.sentences[role.sentence].words[max(0, role.start - 4) : role.start]
    if role.of or head_of(role) not in _IN_HOUSES or not _WITH & {w.lower for w in before}:
        return None
    hosts = [
        r.org for r in roles
        if r.sentence == role.sentence and r.end <= role.start and r.org and r.person != role.person
    ]  # fmt: skip
    return hosts[0] if len(hosts) == 1 and hosts[0].type in _HOUSES else None


def _represented(role: Role, context: Context) -> Mention | None:
    """The body that a list of its officers stands for: "The Writers' Guild was represented by A,
    President; B, Treasurer"; one of them that is of a state is not of it."""
    sentence = context.sentences[role.sentence]
    words = [word.lower for word in sentence.words[: role.start]]
    by = next((k for k, w in enumerate(words) if w == "represented"), 0)
    body = next((m for m in sentence.of_kind("organization") if m.end <= by), None)
    head = title_heads().get(head_of(role))
    if body is None or role.of or role.former or head is None or head.takes == "state":
        return None
    verbs = any(w.pos in {"VERB", "AUX"} for w in sentence.words[by + 1 : role.start])
    return None if verbs or words[by - 1] not in {"was", "were", "is"} else body


_HEADS = frozenset(
    "director general deputy acting head manager curator conservator principal president rector "
    "chair chairman chairwoman chairperson chief executive officer keeper librarian".split()
)


def _where(role: Role, context: Context) -> Mention | None:
    """The body in "visited the National Library, where Director General X received them"."""
    sentence = context.sentences[role.sentence]
    if role.of or not title_words(role) <= _HEADS:
        return None
    for k in range(role.start - 1, max(0, role.start - 9), -1):
        if sentence.words[k].lower == "where":
            body = sentence.ending_at(k - (sentence.words[k - 1].text == ","))
            return body if body and body.kind == "organization" else None
    return None


def _names_other(role: Role, context: Context) -> bool:
    """Whether the phrase goes on with a body that was not understood, or calls it a ministry."""
    words = context.sentences[role.sentence].words
    goes_on = role.end < len(words) and words[role.end].lower in {"of", "at"}
    goes_on = goes_on or (role.start > 0 and words[role.start - 1].text == "House")
    return goes_on or in_ministry(role, context)


def _within_same(role: Role, roles: Sequence[Role], context: Context) -> Role:
    """The head of a section: in the body of whom a list names right before."""
    before = [r for r in roles if r.sentence == role.sentence and r.end <= role.start and r.org]
    if not before:
        return role
    last = before[-1]
    between = context.sentences[role.sentence].words[last.end : role.start]
    apart = any(word.pos in {"VERB", "AUX"} or word.text == ";" for word in between)
    return role if apart else replace(
        role, of=role.of or last.of, org=last.org, org_sentence=last.org_sentence
    )  # fmt: skip


def _of_only_body(
    role: Role, roles: Sequence[Role], kinds: frozenset[str], context: Context
) -> Role:
    numbers = {n for n, b in enumerate(context.bodies.bodies) if b.kind in kinds}
    if head_of(role) in _UNSHARED:
        numbers -= {
            context.bodies.at(o.org_sentence, o.org) for o in roles
            if o.org and o.person != role.person and head_of(o) == head_of(role)
        }  # fmt: skip
    if len(numbers) == 1:
        return _placed(role, numbers.pop(), context)
    here = context.sentences[role.sentence].of_kind("organization")
    before = [m for m in here if m.end <= role.start and m.type in kinds]
    if not before or role.rule != "title-before-name":
        return role  # "visited the museum, where the curator, X, received them"
    return replace(role, org=before[-1], org_sentence=role.sentence)


def _within_ministry(role: Role, context: Context) -> Role:
    """ "The ministry's delegation is led by Minister X": of the only ministry of the article."""
    ministries = [n for n, b in enumerate(context.bodies.bodies) if b.kind == "ministry"]
    if len(ministries) != 1 or not title_words(role) & {"minister", "permanent"}:
        return role
    country = context.bodies.bodies[ministries[0]].country
    return _placed(role, ministries[0], context) if country in {"", *role.of} else role


_STAFF = frozenset("staff officers officials members employees representatives".split())


def _among_staff(role: Role, context: Context) -> bool:
    """Whether the list with an office ends with "and other staff of the Ministry"."""
    words = [word.lower for word in context.sentences[role.sentence].words]
    return any(
        words[k] == "other" and words[k + 1] in _STAFF
        and words[k + 2 : k + 5] in (["of", "the", "ministry"], ["from", "the", "ministry"])
        for k in range(role.end, len(words) - 4)
    )  # fmt: skip


def _within_only_ministry(role: Role, context: Context) -> Role:
    """ "Chief Curator at the Ministry": of the only ministry of the state in the article."""
    words = context.sentences[role.sentence].words[role.start : role.end]
    if any(word.lower == "government" for word in words):
        return role
    ministries = [
        n for n, b in enumerate(context.bodies.bodies)
        if b.kind == "ministry" and "Ministry" in b.name
        and (not b.country or not role.of or b.country in role.of)
    ]  # fmt: skip
    return _placed(role, ministries[0], context) if len(ministries) == 1 else role


def _placed(role: Role, number: int, context: Context) -> Role:
    for i, sentence in enumerate(context.sentences):
        for mention in sentence.of_kind("organization"):
            if context.bodies.at(i, mention) == number:
                return replace(role, org=mention, org_sentence=i)
    return role
