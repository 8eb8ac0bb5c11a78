"""Words that mean people named elsewhere: "the ambassador", "she", "the two ministers"."""

from __future__ import annotations

import re

from ..document import Document
from ..offices.roles import Role
from ..people.company import is_attribute
from ..sentences.folding import PARTY
from ..sentences.phrases import Nouns, is_governed, phrase_start
from ..text.address import honorific_at, honorific_before
from ..text.lexicon import title_heads
from ..text.mentions import Marked, Office
from .first_person import interviewee, mark_first_person
from .guests import mark_guest, who_came
from .later import mark_later
from .opposite import mark_counterparts
from .plurals import mark_pair, mark_them, mark_they
from .pronouns import mark_pronouns, mark_styled, note_called, note_styled


def references(document: Document) -> list[tuple[Nouns, int | None]]:
    """For each sentence the spans that mean people, and whom the text before it is about."""
    found: list[tuple[Nouns, int | None]] = []
    subject: int | None = None
    guest: tuple[int, ...] = ()
    recent: list[int] = []
    party = False
    pair: tuple[int, ...] = ()
    called: dict[int, str] = {}
    styled: dict[str, int] = {}
    speaker = interviewee(document)
    ministers = frozenset(r.person for r in document.roles if "minister" in r.title.split())
    for i, sentence in enumerate(document.sentences):
        nouns: Nouns = {}
        for mention in sentence.mentions:
            if isinstance(mention, Office):
                _office(document, i, mention, subject, recent=recent, nouns=nouns)
        mark_first_person(sentence, speaker, nouns)
        mark_later(document, i, nouns)
        mark_counterparts(document, i, nouns)
        mark_pronouns(sentence, _people(document, sentence, i, nouns), subject, nouns, called)
        mark_styled(sentence, _people(document, sentence, i, nouns), nouns, styled)
        people = _people(document, sentence, i, nouns)
        home = _compatriots(document, i)
        mark_guest(sentence, people, guest, subject, nouns, compatriots=home)
        mark_they(sentence, people, recent, nouns, party)
        mark_them(sentence, people, recent, guest if party else (), nouns)
        mark_pair(sentence, pair, nouns, ministers)
        found.append((nouns, subject))
        guest = who_came(sentence, people) or guest
        tells = _tells_members(sentence)
        members = recent if party and tells else []
        if tells:
            guest = tuple(dict.fromkeys([*guest, *(person for _, _, person in people)]))
        recent = list(dict.fromkeys([*members, *(person for _, _, person in people)])) or recent
        note_called(sentence, people, called)
        note_styled(sentence, people, styled)
        pair = _pair(people, pair)
        party = any(word.lower in PARTY for word in sentence.words)
        subject = _subject(document, sentence, i, nouns, subject)
    return found


def _compatriots(document: Document, i: int) -> dict[str, tuple[int, ...]]:
    """The people of the few sentences before who serve each state, by its code."""
    found: dict[str, tuple[int, ...]] = {}
    for role in document.roles:
        if i - _NEAR <= role.sentence < i and not role.former and len(role.of) == 1:
            known = found.get(role.of[0], ())
            found[role.of[0]] = tuple(dict.fromkeys((*known, role.person)))
    return found


_NEAR = 4
"""How many sentences before the guests of a state may be named."""


def _pair(people: list[tuple[int, int, int]], before: tuple[int, ...]) -> tuple[int, ...]:
    """The two people whom the text is about: those of the last sentence that names just two, as
    long as nobody else comes up."""
    named = tuple(dict.fromkeys(person for _, _, person in people))
    if len(named) == 2:
        return named
    return before if set(named) <= set(before) else ()


_MEMBERS = frozenset("comprised comprises included includes composed consisted consists".split())


def _tells_members(sentence: Marked) -> bool:
    """Whether a sentence begins with a party and tells who belonged to it."""
    opening = {word.lower for word in sentence.words[:4]}
    return bool(PARTY & opening) and any(word.lower in _MEMBERS for word in sentence.words[:8])


def _people(
    document: Document, sentence: Marked, i: int, nouns: Nouns
) -> list[tuple[int, int, int]]:
    """The people meant one by one in a sentence: first word, end and person, in order."""
    named = [
        (m.start, m.end, document.people.at(i, m))
        for m in sentence.of_kind("person")
        if not is_attribute(sentence, m)
    ]
    meant = [(start, end, who[0]) for start, end, who in nouns.values() if len(who) == 1]
    return sorted({*named, *meant})


def _office(
    document: Document,
    i: int,
    office: Office,
    subject: int | None,
    *,
    recent: list[int],
    nouns: Nouns,
) -> None:
    sentence = document.sentences[i]
    held = any(role.sentence == i and role.start == office.start for role in document.roles)
    if held or (office.org is not None and office.of == () and not office.title):
        return
    ws = sentence.words
    if office.end < len(ws) and ws[office.end].lower == "of":
        return  # of something that is not understood, and so another office
    if _is_named_behind(sentence, office.end):
        return
    first = office.start - honorific_before(ws, office.start)
    definite = (
        (office.start < len(ws) and ws[office.start].lower in {"the", "both", "two", *_NUMBERS})
        or (first < office.start and ws[first].lower == "the")
        or (first and ws[first - 1].lower in {"the", "two", "both", *_NUMBERS})
        or bool(office.of)
    )
    if not definite:
        return
    if office.plural:
        number = _NUMBERS.get(ws[office.start - 1].lower if office.start else "", 2)
        number = max(_NUMBERS.get(ws[office.start].lower, number), len(office.of))
        people = _holders(document, i, office)
        people = people if len(people) <= number else [p for p in people if p in recent]
        if len(people) == number:
            nouns[office.start] = (office.start, office.end, tuple(people))
        return
    opens = first < 2 and not sentence.sentence.headline
    person = _fitting(document, i, office, subject if opens else None, recent)
    if person is not None:
        nouns[first] = (first, office.end, (person,))


def _is_named_behind(sentence: Marked, end: int) -> bool:
    """Whether more of a title and then its holder stand behind an office that ends at ``end``: "the
    Minister of Culture and Relations with Parliament, Ana Lima"."""
    ws = sentence.words
    for k in range(end, min(end + 7, len(ws) - 1)):
        if ws[k].text == ",":
            first = k + 1 + honorific_at(ws, k + 1)
            named = sentence.starting_at(first)
            return k > end and named is not None and named.kind == "person"
        if ws[k].pos in {"VERB", "AUX", "PUNCT", "PRON"} or ws[end].lower not in _ADDS:
            return False
    return False


_ADDS = frozenset({"with", "for", "and", "in", "to", "at"})
"""Words by which a title goes on."""


def _head(sentence: Marked, office: Office) -> str:
    """The head noun of an office in the singular."""
    word = sentence.words[office.head].lower
    head = title_heads().get(word)
    return head.word if head else word


def _holders(document: Document, i: int, office: Office) -> list[int]:
    head = _head(document.sentences[i], office)
    return list(dict.fromkeys(
        role.person for role in document.roles
        if (role.sentence, role.start) < (i, office.start)
        and not role.former and head in role.title.split()
    ))  # fmt: skip


_ENVOYS = frozenset("ambassador envoy commissioner chargé charge consul attaché nuncio".split())
_SENT = frozenset({"envoy", "diplomat"})
"""Words for whoever a state has sent: "the Chilean envoy" is not the envoy of a world body."""
_OFFICIALS = frozenset("official functionary dignitary politician".split())
"""Words for whoever holds an office of a state: "the Mozambican official"."""
_RANKS = frozenset(
    "prime deputy vice first second third assistant under acting chief foreign state".split()
)


_NUMBERS = {"three": 3, "four": 4, "five": 5}
_NUMBERED = frozenset({"first", "second", "third"})


def _fitting(
    document: Document, i: int, office: Office, subject: int | None, recent: list[int]
) -> int | None:
    """The person whom "the ambassador" or "the Iranian minister" means: the only one that fits.

    Of several, the only one of the same rank ("the minister" is no prime minister), then the only
    one who was named before, then the ``subject`` of the text before, then the only one in the
    sentences just before.
    """
    head = _head(document.sentences[i], office)
    heads = _ENVOYS if head in _SENT else {head}
    rank = _RANKS & set(office.title.split())
    roles = [
        role
        for role in document.roles
        if not role.former
        and (heads & set(role.title.split()) or (head in _OFFICIALS and {*office.of} & {*role.of}))
        and (not office.of or not role.of or set(office.of) & set(role.of))
        and not _elsewhere(document, i, office, role)
        and not (office.of and role.org and not role.of and head in _SENT)
    ]
    ranked = [role for role in roles if _RANKS & set(role.title.split()) == rank]
    fit = ranked if ranked or rank & _NUMBERED else roles
    fit = [role for role in fit if set(office.of) & set(role.of)] or fit
    named = [r for r in fit if (r.sentence, r.start) < (i, office.start)]
    told = [r for r in named if r.person == subject]
    for fitting in (fit, named, told, [r for r in named if r.person in recent]):
        people = {role.person for role in fitting}
        if len(people) == 1:
            return people.pop()
    return None


def _elsewhere(document: Document, i: int, office: Office, role: Role) -> bool:
    """Whether the office and the role are of different bodies."""
    if office.org is None:
        return False
    body = document.bodies.at(i, office.org)
    return role.org is None or document.bodies.at(role.org_sentence, role.org) != body


def _subject(
    document: Document, sentence: Marked, i: int, nouns: Nouns, before: int | None
) -> int | None:
    """Who the sentence is about: the first person named as its subject."""
    if sentence.sentence.headline or sentence.words[0].text in {"By", "BY"}:
        return before
    if before is not None and _ATTENDANCE.search(" ".join(w.lower for w in sentence.words)):
        return before
    people = _people(document, sentence, i, nouns)
    ws = sentence.words
    if ws[0].text in _QUOTES:
        people = [one for one in people if _speaks(sentence, *one[:2])] or people
    before_it = -1
    for start, end, person in people:
        possessive = end < len(ws) and ws[end].lower in {"'s", "'"}
        listed = before is not None and before_it >= 0 and _goes_on(sentence, before_it, start)
        if not possessive and not listed and not is_governed(sentence, start):
            return person
        before_it = end
    if before is not None or not people:
        return before
    holders = {role.person for role in document.roles}
    return next((person for _, _, person in people if person in holders), people[0][2])


def _goes_on(sentence: Marked, end: int, start: int) -> bool:
    """Whether a list goes on from one governed person to another: "with X, and the director, Y"."""
    between = sentence.words[end:start]
    joined = any(word.lower == "and" for word in between)
    return joined and not any(word.pos in {"VERB", "AUX"} for word in between)


_ATTENDANCE = re.compile(
    r"^(?:others?|representing|those (?:present|attending|in attendance)|(?:also )?present)\b"
    r"|\b(?:(?:was|were) (?:also )?(?:present|in attendance)|also attended"
    r"|(?:attended|joined|participated in|took part in) (?:the|this|both|all) (?:\S+ )?"
    r"(?:meetings?|talks|audiences?|calls?|discussions?|reception|ceremony)) ?[.,]?"
)
"""Who was there too, of whom the text goes on to tell nothing."""
_QUOTES = frozenset("\"'“‘«”’")
_SPOKE = frozenset("said says added noted told explained stressed".split())


def _speaks(sentence: Marked, start: int, end: int) -> bool:
    """Whether those named from ``start`` to ``end`` say the words before them."""
    ws = sentence.words
    first = phrase_start(sentence, start)
    return ws[first - 1].lower in _SPOKE or (end < len(ws) and ws[end].lower in _SPOKE)
