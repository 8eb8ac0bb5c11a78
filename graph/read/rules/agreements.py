"""Instruments between states and institutions: parties, signatories, status."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..mentions import Mention
from ..skeleton import Item, Skeleton
from ._parties import main_pair, named_parties, on_behalf, served_by, two_sides
from ._standing import Standing, signing_of, standing


def agreements(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An instrument that the sentence says is signed, in force, planned, proposed or ended.

    >>> from communique.examples import agreed
    >>> agreed("Iran and Russia signed a cultural exchange programme in Tehran.")
    [('programme', 'signed', ('IR', 'RU'))]
    >>> agreed("Iran and Russia are in agreement about the film.")
    []
    """
    instruments = [item for item in sentence.items if item.letter == "A"]
    for item in instruments:
        told = standing(sentence, item)
        signing = signing_of(sentence, item) if told[1] == "enter-force" else None
        for each in filter(None, (told, signing)):
            yield from _instrument(sentence, document, item, each)


def _instrument(
    sentence: Skeleton, document: Document, item: Item, told: Standing
) -> Iterator[Instrument]:
    status, action, trigger = told
    mention = item.mention
    certain = action in {"sign", "enter-force"}
    if not status or mention is None or (mention.iso == "weak" and not certain):
        return
    parties = named_parties(sentence, document, item)
    signatories = _signatories(sentence) if action == "sign" else ()
    where = Place(sentence.sentence, trigger.start, trigger.end)
    if not parties and signatories:
        parties = on_behalf(sentence) or served_by(document, signatories)
    confidence = 0.9 if signatories or len(parties) > 1 else 0.7
    if not parties:
        parties, confidence = two_sides(sentence, document), 0.7
    if not parties and certain:
        parties, confidence = main_pair(sentence, document), 0.6
    if parties:
        yield Instrument(
            mention.name,
            mention.type,
            status,
            parties,
            signatories if status != "proposed" else (),
            where,
            "agreements",
            confidence,
            action,
        )


def signed_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign one instrument met.

    >>> from communique.examples import people_met
    >>> people_met("The memorandum was signed by Minister Ana Lima and Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The memorandum was praised by Minister Ana Lima and Minister Jan Novak.")
    []
    """
    for item in (i for i in sentence.items if i.letter == "A"):
        status, action, trigger = standing(sentence, item)
        if action != "sign" or status not in {"signed", "in-force", "planned"}:
            continue
        people = _signatories(sentence)
        present = tuple(p for match in sentence.find(_PRESENT) for p in match.groups["a"])
        everyone = tuple(dict.fromkeys(people + present))
        if len(everyone) > 1:
            where = Place(sentence.sentence, trigger.start, trigger.end)
            held = "held" if status != "planned" else "planned"
            yield Encounter(everyone, "signing", held, where, "signed_together", 0.9)


_PRESENT = r"in the presence of {gap}{a}"
_NOUN = r"(?:it|document|documents|paper|deal|text|accord)"
_SIGNED_IT = (
    (
        rf"{{a}} (?:(?!G\d|;)\S+ ){{0,10}}?(?P<t>signed|co-signed|cosigned)"
        rf"(?: (?:the |this )?{_NOUN})? (?:for|on behalf|too|\.|,|on the|in|at|here)"
    ),
    (
        r"{a} (?:(?!G\d|;)\S+ ){0,10}?(?P<t>(?:put|set|affixed) (?:their|his|her) "
        r"(?:names?|signatures?|pens?) to)"
    ),
    (
        rf"(?:the |this )?{_NOUN} (?:was |were |is )?(?:\S+ )?(?P<t>signed) "
        rf"(?:(?!G\d)\S+ ){{0,8}}?by (?:the )?{{a}}"
    ),
    r"(?P<t>bears? the (?:names|signatures) of) {near}{a}",
    r"{a} (?:(?!G\d|;)\S+ ){0,4}?(?:were|are|was|is) (?:the )?(?P<t>signatories|signatory)",
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
            people.extend(p for p in match.groups["a"] if p not in people)
            trigger = trigger or (match.start, match.end)
            for other in sentence.find(
                r"(?:and|while|,) {near}{b} (?:(?!G\d)\S+ ){0,4}?(?:for|on behalf of)"
            ):
                people.extend(p for p in other.groups["b"] if p not in people)
    mention = _instrument_before(sentence, document)
    if not people or trigger is None or mention is None:
        return
    parties = on_behalf(sentence) or served_by(document, tuple(people))
    where = Place(sentence.sentence, *trigger)
    if parties:
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
        )
    present = tuple(p for m in sentence.find(_PRESENT) for p in m.groups["a"])
    everyone = tuple(dict.fromkeys([*people, *present]))
    if len(everyone) > 1:
        yield Encounter(everyone, "signing", "held", where, "signed_it", 0.85)


def _instrument_before(sentence: Skeleton, document: Document) -> Mention | None:
    """The instrument named last in the three sentences before."""
    for i in range(sentence.sentence - 1, max(-1, sentence.sentence - 4), -1):
        for mention in reversed(list(document.sentences[i].of_kind("instrument"))):
            if mention.iso != "weak":
                return mention
    return None


_SIGN = (
    r"(?:signed|inked|concluded|signs?|initialled|initialed|co-signed|cosigned|exchanged"
    r"|(?:put|puts|affixed) (?:their|his|her) (?:names?|signatures?|pens?))"
)
_SIGNED_BY = (
    rf"(?P<t>{_SIGN}|signing) (?:(?!G\d)\S+ ){{0,12}}?by (?:(?!G\d)\S+ ){{0,6}}?{{a}}"
    rf"(?:(?: on behalf of| for| from)? (?:(?!G\d|according|said)\S+ ){{0,12}}?(?:and|,) "
    rf"(?:(?!G\d|according|said)(?!in the presence)\S+ ){{0,6}}?{{b}})?"
)
_BEARS_NAMES = (
    r"(?P<t>bears?|bore) the (?:names|signatures) of {gap}{a}"
    r"(?: (?:(?!G\d)\S+ ){0,4}?(?:,|and) {near}{b})?"
    r"(?: (?:(?!G\d)\S+ ){0,4}?(?:,|and) {near}{c})?"
)
_SIGNED_COLON = rf"(?P<t>{_SIGN}) (?:to )?(?:an? |the )?A\d+ : {{a}}"
_A_SIGNED = rf"{{a}} (?:(?!G\d|;)\S+ ){{0,14}}?(?P<t>{_SIGN})(?! by)"
_SIGNED_WITH = rf"(?P<t>{_SIGN}) (?:(?!G\d)\S+ ){{0,10}}?with (?:(?!G\d)\S+ ){{0,5}}?{{b}}"
_AND_SIGNED = (
    rf"{{b}} (?:(?!G\d)\S+ ){{0,10}}?and (?:(?!G\d)\S+ ){{0,6}}?%s "
    rf"(?:(?!G\d|;)\S+ ){{0,8}}?(?P<t>{_SIGN})"
)


def _signatories(sentence: Skeleton) -> tuple[int, ...]:
    """Those who sign: subject or agent of the verb of signing, not those who look on."""
    people: list[int] = []
    for pattern in (_SIGNED_BY, _BEARS_NAMES, _SIGNED_COLON):
        for match in sentence.find(pattern):
            if pattern == _SIGNED_BY and _witness(sentence, match.items["a"]):
                continue
            people.extend(person for group in match.groups.values() for person in group)
    return tuple(dict.fromkeys(people or _signing_subject(sentence)))


def _signing_subject(sentence: Skeleton) -> Iterator[int]:
    """The subject of the first verb of signing, and the one with whom a single person signs."""
    signing = (m for m in sentence.find(_A_SIGNED) if not _witness(sentence, m.items["a"]))
    match = next(signing, None)
    if match is None:
        return
    yield from match.groups["a"]
    if len(match.groups["a"]) == 1:
        for pattern in (_SIGNED_WITH, _AND_SIGNED % re.escape(match.items["a"].symbol)):
            for other in sentence.find(pattern):
                yield from other.groups["b"]


def _witness(sentence: Skeleton, item: Item) -> bool:
    at = sentence.items.index(item)
    return any(i.symbol == "presence" for i in sentence.items[max(0, at - 6) : at])


RULES = (agreements, signed_together, signed_it)
