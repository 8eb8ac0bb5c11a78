"""Instruments between states and institutions: parties, signatories, status."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..mentions import Mention
from ..skeleton import Item, Skeleton
from ._parties import main_pair, named_parties, on_behalf, served_by, two_sides
from ._standing import signing_of, standing


def agreements(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An instrument that the sentence says is signed, in force, planned, proposed or ended.

    >>> from ..examples import agreed
    >>> agreed("Iran and Russia signed a cultural exchange programme in Tehran.")
    [('programme', 'signed', ('IR', 'RU'))]
    >>> agreed("Iran and Russia are in agreement about the film.")
    []
    """
    instruments = [item for item in sentence.items if item.symbol[0] == "A" and item.mention]
    for item in instruments:
        told = standing(sentence, item)
        signing = signing_of(sentence, item) if told[1] == "enter-force" else None
        for status, action, trigger in (told, *([signing] if signing else [])):
            if status:
                yield from _instrument(sentence, document, item, status, action, trigger)


def _instrument(
    sentence: Skeleton, document: Document, item: Item, status: str, action: str, trigger: Item
) -> Iterator[Instrument]:
    mention = item.mention
    assert mention is not None
    if mention.iso == "weak" and action not in {"sign", "enter-force"}:
        return
    parties = named_parties(sentence, document, item)
    signatories = _signatories(sentence, document, item) if action == "sign" else ()
    where = Place(sentence.sentence, trigger.start, trigger.end)
    if not parties and signatories:
        parties = on_behalf(sentence) or served_by(document, signatories)
    confidence = 0.9 if signatories or len(parties) > 1 else 0.7
    if not parties:
        parties, confidence = two_sides(sentence, document), 0.7
    if not parties and action in {"sign", "enter-force"}:
        parties, confidence = main_pair(sentence, document), 0.6
    if parties:
        yield Instrument(
            mention.name, mention.type, status, parties, signatories if status != "proposed" else (),
            where, "agreements", confidence, action,
        )  # fmt: skip


def signed_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign one instrument met.

    >>> from ..examples import people_met
    >>> people_met("The memorandum was signed by Minister Ana Lima and Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("The memorandum was praised by Minister Ana Lima and Minister Jan Novak.")
    []
    """
    for item in (i for i in sentence.items if i.symbol[0] == "A"):
        status, action, trigger = standing(sentence, item)
        if action != "sign" or status not in {"signed", "in-force", "planned"}:
            continue
        people = _signatories(sentence, document, item)
        present = tuple(
            p for match in sentence.find(r"in the presence of {gap}{a}") for p in match.groups["a"]
        )
        everyone = tuple(dict.fromkeys(people + present))
        if len(everyone) > 1:
            where = Place(sentence.sentence, trigger.start, trigger.end)
            held = "held" if status != "planned" else "planned"
            yield Encounter(everyone, "signing", held, where, "signed_together", 0.9)


_NOUN = r"(?:it|document|documents|paper|deal|text|accord)"
_SIGNED_IT = (
    rf"{{a}} (?:(?!G\d|;)\S+ ){{0,10}}?(?P<t>signed|co-signed|cosigned)(?: (?:the |this )?{_NOUN})? (?:for|on behalf|too|\.|,|on the|in|at|here)",
    r"{a} (?:(?!G\d|;)\S+ ){0,10}?(?P<t>(?:put|set|affixed) (?:their|his|her) (?:names?|signatures?|pens?) to)",
    rf"(?:the |this )?{_NOUN} (?:was |were |is )?(?:\S+ )?(?P<t>signed) (?:(?!G\d)\S+ ){{0,8}}?by (?:the )?{{a}}",
    r"(?P<t>bears? the (?:names|signatures) of) {near}{a}",
    r"{a} (?:(?!G\d|;)\S+ ){0,4}?(?:were|are|was|is) (?:the )?(?P<t>signatories|signatory)",
)


def signed_it(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign an instrument that the sentence does not name: "It was signed by …".

    >>> from ..examples import agreed
    >>> agreed("Iran and Russia concluded a film agreement. It was signed by Ana Lima and Jan Novak.")
    [('agreement', 'signed', ('IR', 'RU'))]
    """
    if any(item.symbol[0] == "A" and item.symbol[1:].isdigit() for item in sentence.items):
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
    named = _instrument_before(sentence, document)
    if not people or trigger is None or named is None:
        return
    number, mention = named
    parties = on_behalf(sentence) or served_by(document, tuple(people))
    where = Place(sentence.sentence, *trigger)
    if parties:
        yield Instrument(
            mention.name, mention.type, "signed", parties, tuple(people), where, "signed_it", 0.8, "sign"
        )  # fmt: skip
    present = tuple(p for m in sentence.find(r"in the presence of {gap}{a}") for p in m.groups["a"])
    everyone = tuple(dict.fromkeys([*people, *present]))
    if len(everyone) > 1:
        yield Encounter(everyone, "signing", "held", where, "signed_it", 0.85)


def _instrument_before(sentence: Skeleton, document: Document) -> tuple[int, Mention] | None:
    """The instrument named last in the three sentences before."""
    for i in range(sentence.sentence - 1, max(-1, sentence.sentence - 4), -1):
        for mention in reversed(list(document.sentences[i].of_kind("instrument"))):
            if mention.iso != "weak":
                return i, mention
    return None


def _signatories(sentence: Skeleton, document: Document, item: Item) -> tuple[int, ...]:
    """Those who sign: subject or agent of the verb of signing, not those who look on."""
    people: list[int] = []
    sign = r"(?:signed|inked|concluded|signs?|initialled|initialed|co-signed|cosigned|exchanged|(?:put|puts|affixed) (?:their|his|her) (?:names?|signatures?|pens?))"
    text = sentence.text
    for match in sentence.find(
        rf"(?P<t>{sign}|signing) (?:(?!G\d)\S+ ){{0,12}}?by (?:(?!G\d)\S+ ){{0,6}}?{{a}}(?:(?: on behalf of| for| from)? (?:(?!G\d)\S+ ){{0,12}}?(?:and|,) (?:(?!G\d)(?!in the presence)\S+ ){{0,6}}?{{b}})?"
    ):
        if _witness(sentence, match.items["a"]):
            continue
        for group in match.groups.values():
            people.extend(group)
    for match in sentence.find(
        r"(?P<t>bears?|bore) the (?:names|signatures) of {gap}{a}(?: (?:(?!G\d)\S+ ){0,4}?(?:,|and) {near}{b})?(?: (?:(?!G\d)\S+ ){0,4}?(?:,|and) {near}{c})?"
    ):
        for group in match.groups.values():
            people.extend(group)
    for match in sentence.find(rf"(?P<t>{sign}) (?:to )?(?:an? |the )?A\d+ : {{a}}"):
        people.extend(match.groups["a"])
    if not people:
        for match in sentence.find(rf"{{a}} (?:(?!G\d|;)\S+ ){{0,14}}?(?P<t>{sign})(?! by)"):
            if not _witness(sentence, match.items["a"]) and "by" not in text.split()[:0]:
                people.extend(match.groups["a"])
                if len(match.groups["a"]) == 1:
                    for other in sentence.find(
                        rf"(?P<t>{sign}) (?:(?!G\d)\S+ ){{0,10}}?with (?:(?!G\d)\S+ ){{0,5}}?{{b}}"
                    ):
                        people.extend(other.groups["b"])
                    for other in sentence.find(
                        rf"{{b}} (?:(?!G\d)\S+ ){{0,10}}?and (?:(?!G\d)\S+ ){{0,6}}?{re.escape(match.items['a'].symbol)} (?:(?!G\d|;)\S+ ){{0,8}}?(?P<t>{sign})"
                    ):
                        people.extend(other.groups["b"])
                break
    return tuple(dict.fromkeys(people))


def _witness(sentence: Skeleton, item: Item) -> bool:
    at = sentence.items.index(item)
    return [i.symbol for i in sentence.items[max(0, at - 6) : at]].count("presence") > 0


RULES = (agreements, signed_together, signed_it)
