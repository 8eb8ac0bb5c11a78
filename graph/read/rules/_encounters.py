"""The words of meeting that rules share, and the step from a match to an encounter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..findings import Encounter, Place
from ..sentences.folding import Item
from ..sentences.modality import status_of
from ..sentences.skeleton import Match, Skeleton
from ..text.mentions import Office

TALKS = (
    "(?:meetings?|talks|conversations?|consultations?|discussions?|negotiations?|audience|dialogue"
    "|(?:working|interactive) sessions?|interactions?|bilaterals?|luncheon|lunch|dinner|breakfast"
    "|supper|brunch|banquet|iftar|(?:tea|coffee|exchange)(?= with)|exchange of views|get-together"
    "|tête-à-tête|encounter|round-?table|joint (?:news |press |media )?(?:conference|briefing))"
)
HOLD = (
    "(?:held|holds?|holding|had|has|have|having|conducted|conducts?|conducting|chaired|co-chaired"
    "|sustained(?! that)|maintained(?! that))"
)
TABLE = (
    "(?:reception|dinner|lunch|luncheon|banquet|breakfast|iftar|tea|party|brunch|supper|meal|feast"
    "|barbecue|cocktail)"
)
"""Meals and receptions that a host gives for a guest."""

_WHERE = (
    r"(?:here|on|at|in|of|[DLO]\d+|'s|the|his|her|their|its|\d+|a|an|this|yesterday|today"
    "|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june"
    "|july|august|september|october|november|december|morning|afternoon|evening|ministry|palace"
    "|office|headquarters|embassy|residence|museum|premises|seat|building|capital|city|airport"
    "|university|court|diwan|hall|private|audience)"
)
_WHO = (
    r"(?:also|separately|warmly|respectively|a|an|the|his|her|their|its|visiting|outgoing|incoming"
    r"|new|newly|newly-appointed|appointed|accredited|former|high-level|C\d+|O\d+|delegation"
    "|delegations|led|headed|by|from|of|office|including|comprising|and|,|by|guests?|visitors?|:)"
)
GUEST = rf"(?:(?:{_WHO}|{_WHERE}) )*?"
"""What may stand between a verb of receiving and the guest: when, where, and what they are."""

SUBJECT = (
    "(?:"
    + "".join(f"(?<!{word} )" for word in "by with on upon to from met meet see who whom".split())
    + r"|(?=G\d+ (?:, )?who )){a}"
)
"""Who does what a verb says: not Z of "called on Z and held talks with X"."""

AND_B = r"(?: {near}and (?:(?!G\d|;|between\b|with\b|by\b|to\b)\S+ ){0,4}?{b})?"
"""The other of two, where a long title keeps them apart: not "and a call between X and Y"."""

SETTING = (
    r"(?:(?:during|at|in|after|following|in the course of) (?:the|this|that|their|these|his|her) "
    rf"(?:(?!G\d)[^\s,]+ ){{0,3}}?{TALKS}(?! (?:of|on) (?!the (?:two|sides)))|during talks)"
)
"""A meeting as told before, not a session of a body: "at the meeting", "during their talks"."""

IN_TURN = (
    r"(?:, )?(?:(?:for|on) (?:his|her|their) part"
    r"|in (?:(?:his|her) )?(?:turn|reply|response|return))"
)


def encounters(
    sentence: Skeleton,
    patterns: Iterable[str],
    rule: str,
    confidence: float,
    *,
    kind: str = "meeting",
    hosts: str = "",
    visitors: str = "",
    verb: bool = True,
) -> Iterator[Encounter]:
    """The encounters told wherever one of the patterns fits; the parameters as of `encounter`."""
    for match in sentence.find(*patterns):
        yield from encounter(
            sentence, match, rule, confidence,
            kind=kind, hosts=hosts, visitors=visitors, verb=verb,
        )  # fmt: skip


def encounter(
    sentence: Skeleton,
    match: Match,
    rule: str,
    confidence: float,
    *,
    kind: str = "meeting",
    hosts: str = "",
    visitors: str = "",
    verb: bool = True,
) -> Iterator[Encounter]:
    """The encounters of the people of a match; none where the text denies them.

    ``hosts`` and ``visitors`` are names of groups of the pattern; ``verb`` says that the trigger is
    a verb, which "could" and "to" before it make unreal or planned. Who is named behind by "and
    with Z" met the people of group ``a`` too, apart from those of ``b``.
    """
    status = status_of(sentence, match, verb)
    if status in {"", "denied"} or _names_a_speaker(sentence, match):
        return
    where = Place(sentence.sentence, match.start, match.end)
    host, visitor = match.groups.get(hosts, ()), match.groups.get(visitors, ())
    for people in _meetings(sentence, match, status):
        if len(people) > 1:
            yield Encounter(
                people, kind, status, where, rule, confidence,
                tuple(p for p in host if p in people), tuple(p for p in visitor if p in people),
            )  # fmt: skip


_ASIDE = re.compile(
    r", (?:(?!G\d|who\b|which\b|that\b)[^\s,;]+ ){0,7}?(?P<a>G\d+) "
    r"(?:, (?:[^\sG,;]+ ){1,9}, )?(?:also |has |had |on \w+day )*(?:said|says|told|tells|added"
    r"|report(?:s|ed)|noted|stressed|announced|confirmed|wrote|explained|recalled|claimed|stated)\b"
)


def _names_a_speaker(sentence: Skeleton, match: Match) -> bool:
    """Whether a match takes in who only tells of a meeting of others: "X is to hold talks with Y,
    Z said"; not "after talks with Y, Z said"."""
    behind = sentence.offsets[match.last]
    aside = next((m for m in _ASIDE.finditer(sentence.text) if m.start("a") > behind), None)
    if aside is None or _FIRST_PERSON & sentence.symbols:
        return False
    others = [item for item in sentence.people() if item.symbol != aside["a"]]
    speaker = next(item for item in sentence.people() if item.symbol == aside["a"])
    elsewhere = {p for item in others for p in item.people}
    matched = {p for group in match.groups.values() for p in group}
    return bool((set(speaker.people) - elsewhere) & matched) and _has_subject(sentence, match)


_FIRST_PERSON = frozenset({"i", "we"})
_GOVERNING = frozenset("by of with from to for at in on about between during after before".split())


def _has_subject(sentence: Skeleton, match: Match) -> bool:
    """Whether a clause that the sentence opens with tells who met, before the trigger."""
    items = sentence.items[: match.first]
    if items and items[0].symbol in _GOVERNING | {"when", "while", "as", "since", "speaking"}:
        return any(
            item.people and k > 1 and items[k - 1].symbol not in _GOVERNING
            for k, item in enumerate(items)
        )
    return any(sentence.tags[k] in {"VBD", "VBZ", "VBP", "MD"} for k in range(match.last + 1))


def held(
    sentence: Skeleton,
    match: Match,
    rule: str,
    people: tuple[int, ...] = (),
    *,
    joins: int = 0,
    alone: bool = False,
) -> Encounter:
    """The meeting of people, of all of a match's groups if none are given, as told without more
    ado; ``joins`` and ``alone`` as of `Encounter`."""
    people = people or tuple(p for group in match.groups.values() for p in group)
    where = Place(sentence.sentence, match.start, match.end)
    everybody = tuple(dict.fromkeys(people))
    return Encounter(everybody, "meeting", "held", where, rule, 0.8, joins=joins, alone=alone)


def joining(
    sentence: Skeleton, patterns: Iterable[str], rule: str, reach: int, each: bool = False
) -> Iterator[Encounter]:
    """The people of the patterns' groups, joining an encounter up to ``reach`` sentences back.

    With ``each`` they join every one of them.
    """
    for match in sentence.find(*patterns):
        if status_of(sentence, match, verb=False) == "held":
            where = Place(sentence.sentence, match.start, match.end)
            people = tuple(p for group in match.groups.values() for p in group)
            yield Encounter(people, "meeting", "held", where, rule, 0.8, joins=reach, each=each)


def _meetings(sentence: Skeleton, match: Match, status: str) -> Iterator[tuple[int, ...]]:
    """The people of each meeting that a match tells: all together, or the one with each other."""
    one, others = match.groups.get("a", ()), match.groups.get("b", ())
    if len(others) == 1 < len(one) and _ONE_BY_ONE.search(sentence.text):
        one, others = others, one  # "X and Y were received in turn by Z"
    several = sentence.series or bool(
        _APART & set(sentence.text.split())
        or _VARIOUS.search(sentence.text)
        or _ONE_BY_ONE.search(sentence.text)
        or any(
            _is_of_both(sentence, i) or _are_of_two_bodies(sentence, match, i)
            for i in sentence.people()
            if i.people == others
        )
    )
    apart = len(one) == 1 and (status == "planned" or several)
    if apart and len(others) > 1:
        for other in others:  # a visitor's programme: one meeting after the other
            yield (one[0], other)
    else:
        yield tuple(dict.fromkeys(p for group in match.groups.values() for p in group))
    for more in _and_with(sentence, match.items["b"]) if "b" in match.items else ():
        if apart:
            yield from ((one[0], other) for other in more)
        else:
            yield tuple(dict.fromkeys((*one, *more)))


def _is_of_both(sentence: Skeleton, item: Item) -> bool:
    """Whether "both" stands before people or is their first word: "met both X and Y"."""
    first = sentence.marked.words[item.start].lower
    return first == "both" or f"both {item.symbol} " in sentence.text


def _are_of_two_bodies(sentence: Skeleton, match: Match, item: Item) -> bool:
    """Whether each is met as whom another body has sent: "met the head of A, X, and the chair of B,
    Y", who are two meetings; not "received Director X of A and Ambassador Y"."""
    words = sentence.marked.words
    offices = [
        m for m in sentence.marked.of_kind("office")
        if isinstance(m, Office) and item.start <= m.start < item.end
    ]  # fmt: skip
    definite = all("the" in {w.lower for w in words[m.start - 1 : m.start + 1]} for m in offices)
    sent = [m.org.name for m in offices if m.org]
    apart = len(offices) == len(item.people) and 1 < len(set(sent)) == len(sent)
    met = sentence.items[match.first].symbol in {"met", "meets", "meet"}
    return met and definite and apart


_APART = frozenset("separately separate each individually meetings bilaterals calls".split())


_VARIOUS = re.compile(
    r"\b(?:several|various|many|number of) (?:\S+ )?"
    r"(?:personalities|officials|counterparts|ministers|ambassadors|leaders|dignitaries)\b"
)
"""Whom somebody meets one after the other: "several ministers, among them X and Y"."""


_ONE_BY_ONE = re.compile(
    r"\b(?:one after (?:the other|another)|one by one|successively|in succession"
    r"|in turn (?:by|with)|separately"
    r"|separate (?:\S+ )?(?:meetings|talks|audiences|calls|conversations))\b"
)
"""Words by which several people met one, each apart from the others."""


def _and_with(sentence: Skeleton, item: Item) -> Iterator[tuple[int, ...]]:
    """The people of "… (with X) and with Y, and with Z" behind whom somebody met."""
    at = sentence.items.index(item) + 1
    before = [i.symbol for i in sentence.items[max(0, at - 8) : at - 1]]
    preposition = next((word for word in reversed(before) if word in _PREPOSITIONS), "")
    if not preposition:
        return
    more = re.compile(
        r"(?:[^\sG;]\S* ){0,6}?(?:and |[,;] )(?:also |then |later )?"
        r"(?:(?:an?|on|in|the) (?!(?:an? )?(?:\S+ )?interview )(?:\S+ ){1,3}?)?"
        rf"{preposition} "
        r"(?:[^\sG;]\S* ){0,9}?G\d+"
    )
    while found := more.match(" ".join(i.symbol for i in sentence.items[at:])):
        at += found.group().count(" ") + 1
        yield sentence.items[at - 1].people


_PREPOSITIONS = frozenset({"with", "on", "to", "by", "upon"})
