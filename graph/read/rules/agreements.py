"""Instruments between states and institutions: parties, signatories, status."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..instruments.instruments import is_anaphor, is_another, is_convention, is_plural
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.mentions import Mention
from ._bodies import bodies_told
from ._consent import is_any_such, is_bare, is_consent
from ._ground import sides_behind
from ._invoked import is_proper, sides_of
from ._parties import Parties, named_parties
from ._served import served_by, with_officer
from ._sides import (
    completed,
    home,
    main_pair,
    on_behalf,
    pair_before,
    partner_here,
    states_of_officers,
    states_of_relations,
    tells_of_many,
    those_here,
    those_just_told,
    two_sides,
)
from ._signatories import gapped, signatories
from ._standing import is_signing, signing_of, standing
from ._unnamed import officers, with_me
from ._unsigned import Standing
from ._whose import (
    is_among_others,
    is_between,
    is_between_us,
    is_dated,
    is_told_by_name,
    is_with,
    is_with_state,
)
from .signers import PRESENT


def agreements(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An instrument that the sentence says is signed, in force, planned, proposed or ended.

    >>> from communique.examples import agreed
    >>> agreed("Iran and Russia signed a cultural exchange programme in Tehran.")
    [('programme', 'signed', ('IR', 'RU'))]
    >>> agreed("Iran and Russia are in agreement about the film.")
    []
    """
    for item in sentence.items:
        if item.letter != "A" or is_told_by_name(sentence, item):
            continue
        told = standing(sentence, item)
        signing = signing_of(sentence, item) if told.action == "enter-force" else None
        for each in filter(None, (told, signing)):
            yield from _instrument(sentence, document, item, each)


def _instrument(
    sentence: Skeleton, document: Document, item: Item, told: Standing
) -> Iterator[Instrument]:
    mention = item.mention
    signing = is_signing(told.trigger.symbol)
    certain = told.action in _DONE or signing
    if mention is None or is_any_such(sentence, item) or is_consent(sentence, item):
        return
    if is_convention(mention) and not told.action and not is_between(sentence, item):
        return  # "help to carry out the 2005 Convention": `accessions`
    introduced = not told.status and _is_introduced(sentence, item)
    talked_of = told.action == "propose" and _DEALS & set(_words(mention))
    if not (told.status or introduced) or (mention.iso and not (certain or talked_of)):
        return
    named = named_parties(sentence, document, item, told.trigger, told=told.action not in _HELD)
    if told.action == "rest" and not is_between(sentence, item):
        named = [sides_behind(sentence, item)] if not any(named) else named
    common = (
        mention.iso not in {"", "one"}
        and not is_another(sentence.marked, mention)
        and " " in mention.name
    )
    if told.action in _SIGNED:
        named = with_officer(sentence, told.trigger, named)
    loose = (common or is_proper(sentence, item)) and told.action in _LOOSE and not signing
    if loose and not is_dated(sentence, item) and max(map(len, named), default=0) < 2:
        return  # "mulls a deal with the union" that nobody knows, "suspended the programme"
    if (is_bare(sentence, item) or is_among_others(sentence, document, item)) and not any(
        len(parties) > 1 for parties in named
    ):
        return
    people = _signers(sentence, document, item, told)
    inferred = not any(len(parties) > 1 for parties in named)
    of_many = is_convention(mention) and not people and not is_with(sentence, item)
    if inferred and (of_many or _OF_TOWNS & set(_words(mention))):
        return  # a convention of many (`accessions`); a sister-city pact, whose parties are towns
    plural = is_plural(sentence.marked, mention)
    between = is_between(sentence, item)
    is_open = _is_open(mention, people, several=plural and len(named) == 1)
    is_open = is_open and not (told.trigger.start > item.start and is_with_state(sentence, item))
    sure = (told.action and (between or not is_open)) or is_between_us(sentence, item)
    if told.action == "invoke":
        named = named if between and not inferred else [sides_of(sentence, item)]
    elif inferred and sure:
        named = [
            _inferred(sentence, document, each, people, others=named) for each in named or [()]
        ]
    same = mention.iso == "same" or is_anaphor(sentence.marked, mention)
    same = same and not is_another(sentence.marked, mention)
    for parties in named or [()]:
        known = told.status in _HOLDS and is_proper(sentence, item)
        if not (introduced or known) and (
            (not parties and not same) or (len(parties) < 2 and not sure)
        ):
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


def _words(mention: Mention) -> list[str]:
    return mention.name.lower().split()


def _is_introduced(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is only named, so that what follows may tell of it: "A treaty is
    another matter. The text was initialled in May"."""
    marked = sentence.marked
    before = [word.lower for word in marked.words[max(0, item.start - 2) : item.start]]
    new = before[-1:] == ["new"]
    return not marked.sentence.headline and bool({"a", "an"} & set(before[-1 - new :]))


def _signers(sentence: Skeleton, document: Document, item: Item, told: Standing) -> tuple[int, ...]:
    if told.action not in _SIGNED:
        return ()
    return _in_person(sentence, document, item, told) or pair_before(sentence, document)


def _in_person(
    sentence: Skeleton, document: Document, item: Item, told: Standing
) -> tuple[int, ...]:
    """The signers whom the sentence names, or tells by what they are to us or to their states."""
    verb = told.trigger
    people = with_me(sentence, document, verb) or gapped(sentence, item, verb)
    return people or signatories(sentence, verb) or officers(sentence, document, verb)


_HOLDS = frozenset({"signed", "in-force", "ended"})
_OF_TOWNS = frozenset("twinning twin-city twin-town sister-city sister-cities twin-cities".split())
_DEALS = frozenset({"deal", "deals"})
_HANDED = frozenset("transfer handover restitution return ownership donation deposit".split())
"""What deeds hand over between states and bodies, and not between anybody."""
_SIGNED = frozenset({"sign", "renew"})
_CERTAIN = frozenset({"signed", "in-force", "planned"})
_LOOSE = frozenset({"propose", "terminate"})
_HELD = frozenset({"keep", "invoke", "rest"})
"""Actions that say nothing of who signed."""
_DONE = frozenset({"sign", "enter-force", "renew", "terminate"})


def _is_open(mention: Mention, people: tuple[int, ...], *, several: bool) -> bool:
    """Whether the other party may be anybody: "signed a contract", "has treaties with many"."""
    words_ = set(_words(mention))
    private = (mention.type == "contract" and not _HANDED & words_) or _DEALS & words_
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
    parties = parties or states_of_officers(sentence, document) or states_of_relations(sentence)
    parties = parties or those_just_told(sentence, document) or those_here(sentence, document)
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
        people = _in_person(sentence, document, item, told)
        present = tuple(p for match in sentence.find(PRESENT) for p in match.groups["a"])
        everyone = tuple(dict.fromkeys(people + present))
        if people and len(everyone) > 1:
            where = Place(sentence.sentence, told.trigger.start, told.trigger.end)
            held = "held" if told.status != "planned" else "planned"
            yield Encounter(everyone, "signing", held, where, "signed_together", 0.9)


RULES = (agreements, signed_together)
