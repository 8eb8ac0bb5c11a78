"""Instruments between states and institutions: parties, signatories, status."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..folding import Item
from ..instruments import is_anaphor, is_another, is_convention, is_plural
from ..mentions import Mention
from ..skeleton import Skeleton
from ._parties import Parties, named_parties
from ._sides import (
    bodies_told,
    completed,
    home,
    main_pair,
    on_behalf,
    pair_before,
    partner_here,
    served_by,
    tells_of_many,
    those_just_told,
    two_sides,
)
from ._signatories import gapped, signatories
from ._standing import Standing, is_signing, signing_of, standing


def agreements(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An instrument that the sentence says is signed, in force, planned, proposed or ended.

    >>> from communique.examples import agreed
    >>> agreed("Iran and Russia signed a cultural exchange programme in Tehran.")
    [('programme', 'signed', ('IR', 'RU'))]
    >>> agreed("Iran and Russia are in agreement about the film.")
    []
    """
    for item in sentence.items:
        if item.letter != "A":
            continue
        told = standing(sentence, item)
        signing = signing_of(sentence, item) if told.action == "enter-force" else None
        for each in filter(None, (told, signing)):
            yield from _instrument(sentence, document, item, each)


def _instrument(
    sentence: Skeleton, document: Document, item: Item, told: Standing
) -> Iterator[Instrument]:
    mention = item.mention
    certain = told.action in _DONE or is_signing(told.trigger.symbol)
    if mention is None or _is_any_such(sentence, item):
        return
    introduced = not told.status and _is_introduced(sentence, item)
    if not (told.status or introduced) or (mention.iso and not certain):
        return
    named = named_parties(sentence, document, item, told.trigger)
    people = _signers(sentence, document, item, told)
    inferred = not any(len(parties) > 1 for parties in named)
    if inferred and not people and is_convention(mention):
        return  # a convention of many: `accessions`
    plural = is_plural(sentence.marked, mention)
    behind = sentence.items[sentence.items.index(item) + 1 :]
    between = bool(behind) and behind[0].symbol == "between"
    is_open = _is_open(mention, people, several=plural and len(named) == 1)
    sure = told.action and (between or not is_open)
    if inferred and sure:
        named = [
            _inferred(sentence, document, each, people, others=named) for each in named or [()]
        ]
    same = mention.iso == "same" or is_anaphor(sentence.marked, mention)
    same = same and not is_another(sentence.marked, mention)
    for parties in named or [()]:
        if not introduced and ((not parties and not same) or (len(parties) < 2 and not sure)):
            continue
        yield Instrument(
            mention.name,
            mention.type,
            told.status,
            parties,
            people if told.status != "proposed" else (),
            Place(sentence.sentence, told.trigger.start, told.trigger.end),
            "agreements",
            0.7 if inferred and not people else 0.9,
            told.action,
            inferred=introduced or (inferred and len(named) < 2),
            same=same,
            plural=plural,
        )


def _is_introduced(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is only named, so that what follows may tell of it: "A treaty is
    another matter. The text was initialled in May"."""
    marked = sentence.marked
    before = marked.words[max(0, item.start - 1) : item.start]
    return not marked.sentence.headline and any(word.lower in {"a", "an"} for word in before)


def _signers(sentence: Skeleton, document: Document, item: Item, told: Standing) -> tuple[int, ...]:
    if told.action not in _SIGNED:
        return ()
    people = gapped(sentence, item, told.trigger) or signatories(sentence, told.trigger)
    return people or pair_before(sentence, document)


def _is_any_such(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is only one of a kind: "the tenth state to sign such an accord"."""
    at = sentence.items.index(item)
    return "such" in {i.symbol for i in sentence.items[max(0, at - 2) : at]}


_DEALS = frozenset({"deal", "deals"})
_SIGNED = frozenset({"sign", "renew"})
_CERTAIN = frozenset({"signed", "in-force", "planned"})
_DONE = frozenset({"sign", "enter-force", "renew", "terminate"})


def _is_open(mention: Mention, people: tuple[int, ...], *, several: bool) -> bool:
    """Whether the other party may be anybody: "signed a contract", "has treaties with many"."""
    private = mention.type == "contract" or _DEALS & set(mention.name.lower().split())
    return not people and (bool(private) or several)


def _inferred(
    sentence: Skeleton,
    document: Document,
    named: Parties,
    people: tuple[int, ...],
    others: list[Parties],
) -> Parties:
    """The parties where the sentence does not name two: those whom the signatories serve, the
    two sides, or the two states that the article is about.

    ``others`` are the partners of all the instruments that the words mean.
    """
    if len(others) > 1:
        own = home(document, tuple(p for parties in others for p in parties))
        return (own, *named) if own else named
    parties = tuple(dict.fromkeys([*named, *on_behalf(sentence)]))
    if len(parties) < 2 and people:
        parties = tuple(dict.fromkeys([*parties, *served_by(document, people)]))
    parties = parties or those_just_told(sentence, document)
    if not parties and tells_of_many(sentence):
        return ()
    parties = parties or two_sides(sentence, document) or bodies_told(sentence, document)
    parties = parties or main_pair(sentence, document) or partner_here(sentence, document)
    return completed(parties, sentence, document)


def signed_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign one instrument met.

    >>> from communique.examples import people_met
    >>> people_met("The memorandum was signed by Minister Ana Lima and Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The memorandum was praised by Minister Ana Lima and Minister Jan Novak.")
    []
    """
    for item in (i for i in sentence.items if i.letter == "A"):
        told = standing(sentence, item)
        if told.action not in _SIGNED or told.status not in _CERTAIN:
            continue
        people = gapped(sentence, item, told.trigger) or signatories(sentence, told.trigger)
        present = tuple(p for match in sentence.find(_PRESENT) for p in match.groups["a"])
        everyone = tuple(dict.fromkeys(people + present))
        if people and len(everyone) > 1:
            where = Place(sentence.sentence, told.trigger.start, told.trigger.end)
            held = "held" if told.status != "planned" else "planned"
            yield Encounter(everyone, "signing", held, where, "signed_together", 0.9)


_PRESENT = r"in the presence of {gap}{a}"
_NOUN = r"(?:it|document|documents|paper|deal|text|accord)"
_SIGNED_IT = (
    (
        rf"{{a}} (?:(?!G\d|;)\S+ ){{0,10}}?(?P<t>signed|co-signed|cosigned)"
        rf"(?: (?:the |this )?{_NOUN})? (?:for|on behalf|too|\.|,|on the|in|at|here)"
    ),
    (
        r"{a} (?:(?!G\d|;|sa[iy]|told|that)\S+ ){0,10}?(?P<t>(?:put|set|affixed) (?:their|his|her) "
        r"(?:names?|signatures?|pens?) to)"
    ),
    (
        rf"(?:the |this )?{_NOUN} (?:was |were |is )?(?:\S+ )?(?P<t>signed) "
        rf"(?:(?!G\d)\S+ ){{0,8}}?by (?:the )?{{a}}"
    ),
    (
        r"(?:^|[.,;] )(?:for|on behalf of) (?:(?!G\d|;|was)\S+ ){1,6}?(?P<t>signed) {near}{a}"
        r"(?: (?:[;,]|and)(?: and)? (?:for|on behalf of) (?:(?!G\d|;)\S+ ){1,6}?{b})?"
    ),
    r"{a} (?:(?!G\d|;)\S+ ){0,3}?(?P<t>(?:did so|did the same) (?:for|on behalf of))",
    r"(?P<t>bears? the (?:names|signatures) of) {near}{a}",
    r"(?P<t>signing|signed) (?:(?:it|this) )?(?:for|on) (?:(?!G\d|;)\S+ ){1,6}?(?:was|were) {a}",
    r"{a} (?:(?!G\d|;)\S+ ){0,4}?(?:were|are|was|is) (?:the )?(?P<t>signatories|signatory)",
    r"(?P<t>signatories|signatory) (?:(?!G\d|;)\S+ ){0,4}?(?:were|are|was|is) {near}{a}",
    (
        r"(?P<t>signatures?|signed) (?:(?:was|were) )?(?:(?:put|affixed|placed|set|appended|done)"
        r" )?(?:(?!G\d|;)\S+ ){0,6}?by (?:: (?:(?!G\d|;)\S+ ){0,5}?)?{a}"
        r"(?: (?:(?!G\d)\S+ ){0,8}?(?:and|while|,) (?:(?!G\d)\S+ ){0,8}?by {b})?"
    ),
)


def signed_it(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign an instrument that the sentence does not name: "It was signed by …".

    >>> from communique.examples import agreed
    >>> agreed(
    ...     "Iran and Russia concluded a film agreement. It was signed by Ana Lima and Jan Novak."
    ... )
    [('agreement', 'signed', ('IR', 'RU'))]
    """
    if any(item.letter == "A" for item in sentence.items):
        return
    people: list[int] = []
    trigger: tuple[int, int] | None = None
    for pattern in _SIGNED_IT:
        for match in sentence.find(pattern):
            found = [p for name in ("a", "b") for p in match.groups.get(name, ())]
            people.extend(p for p in found if p not in people)
            trigger = trigger or (match.start, match.end)
            for other in sentence.find(
                r"(?:and|while|,) {near}{b} (?:(?!G\d)\S+ ){0,4}?(?:for|on behalf of)"
            ):
                people.extend(p for p in other.groups["b"] if p not in people)
    before = _instrument_before(sentence, document)
    if not people or trigger is None or before is None:
        return
    number, mention = before
    bodies = tuple((number, m) for m in document.sentences[number].of_kind("organization"))
    parties: Parties = bodies if len(bodies) == 2 else ()
    parties = parties or on_behalf(sentence) or served_by(document, tuple(people))
    where = Place(sentence.sentence, *trigger)
    yield Instrument(
        mention.name,
        mention.type,
        "signed",
        parties,
        tuple(people),
        where,
        "signed_it",
        0.8,
        "sign",
        inferred=True,
        same=True,
        plural=is_plural(document.sentences[number], mention),
    )
    present = tuple(p for m in sentence.find(_PRESENT) for p in m.groups["a"])
    everyone = tuple(dict.fromkeys([*people, *present]))
    if len(everyone) > 1:
        yield Encounter(everyone, "signing", "held", where, "signed_it", 0.85)


def _instrument_before(sentence: Skeleton, document: Document) -> tuple[int, Mention] | None:
    """The instrument named last in the five sentences before, and the number of its sentence."""
    for i in range(sentence.sentence - 1, max(-1, sentence.sentence - 6), -1):
        for mention in reversed(list(document.sentences[i].of_kind("instrument"))):
            if mention.iso != "weak":
                return i, mention
    return None


RULES = (agreements, signed_together, signed_it)
