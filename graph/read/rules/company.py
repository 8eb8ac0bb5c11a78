"""Who came with somebody who met others: accompanied, joined, at the head of a delegation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ._clauses import (
    PARTIES,
    PEOPLE_NOUNS,
    complement,
    further,
    is_passive,
    reached,
    subject,
    symbols,
    tag,
)  # fmt: skip
from ._encounters import SETTING, encounter
from ._occasions import coming

_NEAR, _ANYWHERE = 3, 15
"""How many sentences back the meeting may stand to which somebody came, known or not known."""


def accompanied(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who came with somebody who met others.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. She was accompanied by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met("Minister Ana Lima was accompanied on the piano by Jan Novak.")
    []
    """
    for k, item in enumerate(sentence.items):
        found = _company(sentence, k) if item.symbol in _COMPANY else None
        if found is None or _ON_STAGE & symbols(sentence, _clause_of(sentence, k), found[0] + 8):
            continue
        one = subject(sentence, k) or _goer(sentence, k)
        if one is None and not _is_about_people(sentence, k):
            continue
        people = (*(one.people if one else ()), *found[1].people)
        for more in (*_with_them(sentence, found[0]), *further(sentence, found[0], "by")):
            people += more.people
        active = item.symbol in {"accompanied", "company"} and not _is_told(sentence, k)
        active = active and not re.search(SETTING, sentence.text)
        active = active and (_goes_on(sentence, found[0]) or not _is_companion(sentence, k))
        active = active and not _is_pronoun(sentence, found[1])
        known = one or sentence.items[0].symbol in {"he", "she"}
        reach = _ANYWHERE if known and item.symbol == "accompanied" else _NEAR
        reach = 0 if active else reach
        where = Place(sentence.sentence, item.start, item.end)
        people = tuple(dict.fromkeys(people))
        came_to = found[1] if one and _is_companion(sentence, k) else one
        alone = one is not None and "to" not in symbols(sentence, k, found[0])
        yield Encounter(
            people, "delegation" if reach else "meeting", coming(sentence, k), where, "accompanied",
            0.8, joins=reach, visitors=came_to.people if came_to and reach else (), alone=alone,
        )  # fmt: skip
    for item in sentence.people():
        words = {word.lower for word in sentence.marked.words[item.start : item.end]}
        if (
            len(item.people) > 1
            and "accompanied" in words
            and not _UNREAL & {*sentence.text.split()}
            and not {"VBD", "VBZ", "VBP"}.isdisjoint(sentence.tags)
        ):
            where = Place(sentence.sentence, item.start, item.end)
            yield Encounter(item.people, "meeting", "held", where, "accompanied", 0.8)
    for match in sentence.find(_CAME_AND_TOLD):
        where = Place(sentence.sentence, match.start, match.end)
        people = (*match.groups["a"], *match.groups["b"])
        yield Encounter(
            people, "meeting", "held", where, "accompanied", 0.8,
            joins=_NEAR, visitors=match.groups["b"], alone=True,
        )  # fmt: skip
    for match in sentence.find(_CAME_ALONG):
        yield from encounter(sentence, match, "accompanied", 0.8)


_TOLD_THERE = (
    r"(?:said|told|outlined|explained|noted|stressed|conveyed|thanked|briefed|informed|expressed"
    r"|presented|proposed|described|assured|voiced|(?:laid|set) out|spoke)\b"
)
"""What visitors say at the meeting told just before."""
_WITH = r"(?:^|that )(?P<t>(?:accompanied|joined) by|(?:together|along) with) {a} , {b}"
_CAME_AND_TOLD = rf"{_WITH} {{near}}{_TOLD_THERE}"
_CAME_ALONG = rf"{_WITH}(?! (?:(?!G\d)\S+ ){{0,3}}?{_TOLD_THERE})"


_UNREAL = frozenset("will would not may might could opened inaugurated unveiled launched".split())
"""Words of a sentence whose subjects were nowhere yet, or at an opening."""


def of_the_delegation(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who led the delegation told of before, whatever else its sentence says.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima received a delegation from Chile. The delegation, led by "
    ...     "Senator Jan Novak, is in Rabat for three days."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima received a letter from Chile. A delegation led by Senator "
    ...     "Jan Novak is in Rabat for three days."
    ... )
    []
    """
    if not sentence.sentence:
        return
    before = document.sentences[sentence.sentence - 1]
    if not any(word.lower in _GROUPS for word in before.words):
        return
    for item in sentence.people():
        opening = max(0, item.start - 5)  # a comma keeps "the delegation, led by" apart
        words = [w.lower for w in sentence.marked.words[opening : item.end]]
        party = next((k for k, word in enumerate(words) if word in _GROUPS), 0)
        definite = {"the", "this"} & set(words[max(0, party - 2) : party])
        if definite and _LEADING & set(words[party:]):
            where = Place(sentence.sentence, item.start, item.start + 1)
            yield Encounter(
                item.people, "delegation", "held", where, "accompanied", 0.8, joins=_NEAR
            )


_GROUPS = frozenset(
    (
        "delegation mission team group party ambassadors envoys diplomats commissioners consuls "
        "parliamentarians lawmakers deputies delegates visitors representatives students artists"
    ).split()
)
_LEADING = frozenset({"led", "headed"})


def _is_pronoun(sentence: Skeleton, item: Item) -> bool:
    """Whether people are meant by a pronoun: "whose keeper, X, accompanied him" on a visit told."""
    return sentence.marked.words[item.start].tag == "PRP"


def _goes_on(sentence: Skeleton, at: int) -> bool:
    """Whether those at ``at`` were accompanied somewhere, or while they did something, and not at
    what is told already: "accompanied her on a tour"; "accompanied her."."""
    item = sentence.items[at]
    described = any(word.lower == "who" for word in sentence.marked.words[item.start : item.end])
    behind = sentence.items[at + 1].symbol if at + 1 < len(sentence.items) else "."
    return not described and behind not in {".", ",", ";", "and"}


def _is_companion(sentence: Skeleton, k: int) -> bool:
    """Whether the subject is who came with the other: "X accompanied Y"."""
    told = sentence.items[k].symbol == "accompanied" and not is_passive(sentence, k)
    return told and "by" not in symbols(sentence, k, k + 3)


def _company(sentence: Skeleton, k: int) -> tuple[int, Item] | None:
    """Whom the word at ``k`` says to have come with somebody."""
    symbol = sentence.items[k].symbol
    behind = symbols(sentence, k + 1, k + 10)
    if symbol in {"accompanied", "assisted", "flanked", "joined"} and "by" in behind:
        return complement(sentence, k, "by")
    if symbol in {"headed", "led"} and PARTIES & symbols(sentence, k - 6, k):
        return complement(sentence, k, "by")
    along = {"along", "together"} & behind or "with" in symbols(sentence, k + 1, k + 2)
    if symbol in _CAME and "with" in behind and along:
        return complement(sentence, k, "with")
    if symbol in {"company", "accompaniment"} and {"the", "in"} & symbols(sentence, k - 1, k):
        return complement(sentence, k, "of")
    if symbol == "accompanied" and subject(sentence, k):
        return reached(sentence, k + 1)
    return None


def _with_them(sentence: Skeleton, at: int) -> list[Item]:
    """Those who are listed again with the ones at ``at``: "by the envoy, Y, and by Z"."""
    again = [item for item in sentence.items[at + 1 :] if item.people]
    return [item for item in again[:1] if set(sentence.items[at].people) < set(item.people)]


def _clause_of(sentence: Skeleton, k: int) -> int:
    """Where the clause begins that the word at ``k`` is in: "hosted X, who came with"."""
    before = sentence.items[max(0, k - 16) : k]
    return next((k - n for n, item in enumerate(reversed(before)) if item.symbol == "who"), k - 16)


def _is_told(sentence: Skeleton, k: int) -> bool:
    """Whether a clause of its own says who came: "she was accompanied by", not "toured the house,
    accompanied by its keeper", which is an encounter of its own."""
    company = sentence.items[k].symbol == "company"
    came = bool(_CAME & symbols(sentence, k - 2, k))  # "came accompanied by"
    return came or (
        (company or is_passive(sentence, k)) and bool(_BEING & symbols(sentence, k - 4, k))
    )


_BEING = frozenset("was were is are be been being".split())


def _goer(sentence: Skeleton, k: int) -> Item | None:
    """Who does what the participle at ``k`` goes with: "X toured the house accompanied by Y", "in
    the company of Y"."""
    verb = next((j for j in range(k - 1, max(-1, k - 16), -1) if tag(sentence, j) in _PAST), -1)
    beside = sentence.items[k].symbol in {"accompanied", "company"}
    return subject(sentence, verb) if verb >= 0 and beside else None


_PAST = frozenset({"VBD", "VBZ"})


def _is_about_people(sentence: Skeleton, k: int) -> bool:
    """Whether the subject of the verb at ``k`` is a word for people, or stands before a comma."""
    people = {"he", "she", "they", "who", ",", "and"} | PEOPLE_NOUNS | PARTIES
    return any(
        item.symbol in people or sentence.marked.kind_at(item.start) == "office"
        for item in sentence.items[max(0, k - 5) : k]
    )


_CAME = frozenset("came come arrived comes arrives travelled traveled visited".split())
_COMPANY = _CAME | frozenset(
    "accompanied assisted flanked joined headed led company accompaniment".split()
)
_ON_STAGE = frozenset(
    "piano guitar violin organ harp drums lute oud orchestra flute recital concert performed "
    "inaugurated opened unveiled launched".split()
)
"""Words of playing or opening something together, which is no meeting."""


def of_the_body(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who speaks for the body whose members somebody met, as the text tells just before.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met members of the Riga Film School. The rector of the Riga Film "
    ...     "School, Jan Novak, thanked the ministry."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima opened the Riga Film School. The rector of the Riga Film "
    ...     "School, Jan Novak, thanked the ministry."
    ... )
    []
    """
    bodies = {
        role.person: role.org.name for role in document.roles
        if role.org and not role.former and role.sentence == sentence.sentence
    }  # fmt: skip
    first = max(0, sentence.sentence - _MEMBERS_NEAR)
    for match in sentence.find(_SPEAKING) if bodies else ():
        name = bodies.get(match.groups["a"][0], "")
        if len(match.groups["a"]) > 1 or not name:
            continue
        if any(_met_members(document, i, name) for i in range(first, sentence.sentence)):
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(
                match.groups["a"], "meeting", "held", where, "of_the_body", 0.8, joins=_MEMBERS_NEAR
            )


_MEMBERS_NEAR = 10
_SPEAKS = "(?:said|thanked|told|added|noted|stressed|expressed|explained|praised|called|voiced)"
_SPEAKING = rf"{{a}} {{near}}(?P<t>{_SPEAKS})"
_MEMBERS = (
    r"\b(?:met|received|hosted|welcomed|talks with|(?:meeting|talks) between)\b.{0,40}?"
    r"\b(?:members|representatives|officials|delegation|delegates|team|leaders|leadership"
    r"|management|board) (?:of|from) (?:the )?"
)
_VISITING = r"\b(?:delegation|team) (?:of|from) (?:the )?"
_MET = r"\b.{0,90}?\b(?:met|called on|(?:was|were) (?:received|welcomed|hosted))\b"


def _met_members(document: Document, i: int, body: str) -> bool:
    """Whether a sentence tells that members of a body were met, or met somebody."""
    told = " ".join(word.text for word in document.sentences[i].words)
    name = re.escape(body)
    return body in told and bool(
        re.search(_MEMBERS + name, told) or re.search(_VISITING + name + _MET, told)
    )


RULES = (accompanied, of_the_delegation, of_the_body)
