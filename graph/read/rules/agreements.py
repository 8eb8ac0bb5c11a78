"""Instruments between states and institutions: parties, signatories, status."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..mentions import Mention
from ..skeleton import Item, Skeleton

_SIGNED = frozenset(
    (
        "signed inked concluded sealed initialled initialed signing penned exchanged formalised "
        "formalized cosigned co-signed"
    ).split()
)
_PEN = frozenset({"signature", "signatures", "name", "names", "pen", "pens"})
_SIGN_NOW = frozenset("sign signs ink inks conclude concludes".split())
_PLANNED = frozenset(
    (
        "will shall to would plan plans planned planning expected scheduled upcoming forthcoming "
        "future set preparing prepare draft drafting drafted finalise finalize finalising "
        "finalizing negotiating negotiate working soon agreed"
    ).split()
)
_PROPOSED = frozenset(
    (
        "propose proposed proposes proposing proposal possibility possible considering consider "
        "considered explore exploring explored suggest suggested suggests suggesting could may "
        "might discussed discussing discuss discusses initiate hope hopes hoped interest call "
        "called calls need idea prospect prospects"
    ).split()
)
_ENDED = frozenset(
    (
        "expired expires terminated ended denounced annulled lapsed replaces replaced replacing"
    ).split()
)
_FORCE = re.compile(
    r"(?:entered|came|comes|enters|entering|coming|entry|put|brought) into (?:force|effect)|in force|took effect|takes effect|ratified|ratifies|ratification"
)
_RENEWED = frozenset("renewed renew renews extended extend renewal extension prolonged".split())
_DENIED = frozenset("not no without denied never cannot".split())
_LISTED = re.compile(
    r"^(?:,|and|&|the|as|well|government|governments|of|republic|kingdom|state|its|or|with|,_and|federal|people's|G\d+|\(|\)|ministry|ministries)$"
)


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
        status, action, trigger = _status(sentence, item)
        if not status:
            continue
        mention = item.mention
        assert mention is not None
        if mention.iso == "weak" and action not in {"sign", "enter-force"}:
            continue
        parties = _parties(sentence, document, item)
        signatories = _signatories(sentence, document, item) if action == "sign" else ()
        where = Place(sentence.sentence, trigger.start, trigger.end)
        if not parties and signatories:
            parties = _on_behalf(sentence) or _served(document, signatories)
        confidence = 0.9 if signatories or len(parties) > 1 else 0.7
        if not parties:
            parties, confidence = _two_sides(sentence, document), 0.7
        if not parties and action == "sign":
            parties, confidence = _main_pair(sentence, document), 0.6
        if not parties:
            continue
        yield Instrument(
            mention.name, mention.type, status, parties, signatories if status != "proposed" else (),
            where, "agreements", confidence, action, (),
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
        status, action, trigger = _status(sentence, item)
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
    parties = _on_behalf(sentence) or _served(document, tuple(people))
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


def _status(sentence: Skeleton, item: Item) -> tuple[str, str, Item]:
    """Status, action and trigger that the sentence gives the instrument; empty where it gives none."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    left = symbols[max(0, at - 14) : at]
    right = symbols[at + 1 : at + 26]
    for stop in (";",):
        if stop in left:
            left = left[len(left) - left[::-1].index(stop) :]
        if stop in right:
            right = right[: right.index(stop)]
    around = " ".join(right)
    force = _FORCE.search(around) or _FORCE.search(" ".join(left[-5:]))
    if force and not _DENIED & set(right[:4]):
        return "in-force", "enter-force", item
    ended = next((k for k, s in enumerate(right[:6]) if s in _ENDED), None)
    if ended is not None:
        return "ended", "terminate", sentence.items[at + 1 + ended]
    renewed = next((k for k, s in enumerate(left[-5:]) if s in _RENEWED), None)
    verb = _verb(sentence, at, left, right)
    if verb is not None:
        position = verb
        word = symbols[position]
        context = symbols[max(0, position - 6) : position]
        if _DENIED & set(context[-4:]):
            return "", "", item
        if _PROPOSED & set(context) and (
            word in _SIGN_NOW | {"signing"} or "possibility" in context
        ):
            return "proposed", "sign", sentence.items[position]
        future = _PLANNED & set(context[-6:])
        if (
            (word in _SIGN_NOW and future)
            or (
                word in {"signed", "concluded", "finalised", "finalized", "exchanged"}
                and {"be"} & set(context[-2:])
            )
            or (word == "signing" and _PLANNED & set(context[-5:]) - {"to", "agreed"})
            or (word == "sign" and sentence.items[position].start > 0 and not _title(sentence))
        ):
            if _PROPOSED & set(context[-5:]):
                return "proposed", "sign", sentence.items[position]
            return "planned", "sign", sentence.items[position]
        return "signed", "sign", sentence.items[position]
    if renewed is not None:
        return "signed", "renew", item
    if _DENIED & set(left[-3:]):
        return "", "", item
    if _PROPOSED & set(left[-8:]):
        return "proposed", "propose", item
    if _PLANNED & set(left[-4:]) - {"to", "agreed", "would", "set"} or {
        "upcoming",
        "draft",
        "future",
        "planned",
        "new",
    } & {w.lower for w in sentence.marked.words[item.start : item.end]} - {"new"}:
        return "planned", "plan", item
    return "", "", item


def _title(sentence: Skeleton) -> bool:
    return sentence.marked.sentence.headline


def _verb(sentence: Skeleton, at: int, left: list[str], right: list[str]) -> int | None:
    """The position of the verb of signing that governs the instrument."""
    for k in range(1, len(left) + 1):
        symbol = left[-k]
        if symbol in _SIGNED | _SIGN_NOW:
            return at - k
        if symbol in _PEN and k > 1 and left[-k + 1] == "to":
            return at - k  # "put their signatures to a memorandum"
        if symbol in {"said", "noted", "that"} or (
            symbol[0] == "G" and symbol[1:].isdigit() and k > 1
        ):
            break
    passive = False
    for k, symbol in enumerate(right):
        if symbol in {"was", "were", "been", "be", "is", "are", "has", "have", ","}:
            passive = True
        if symbol in {"bears", "bear", "bore"} and _PEN & set(right[k : k + 4]):
            return at + 1 + k
        if symbol in _SIGNED and (k == 0 or passive or right[k - 1] not in {"G0"}):
            return at + 1 + k
        if symbol in {"said", "that", "will"} and not (
            symbol == "will" and "be" in right[k : k + 3]
        ):
            break
        if (
            symbol[0] == "A"
            and symbol[1:].isdigit()
            and right[k - 1] not in {"and", ",", "the", "a"}
        ):
            break
    return None


def _signatories(sentence: Skeleton, document: Document, item: Item) -> tuple[int, ...]:
    """Those who sign: subject or agent of the verb of signing, not those who look on."""
    people: list[int] = []
    sign = r"(?:signed|inked|concluded|signs?|initialled|initialed|co-signed|cosigned|exchanged|(?:put|puts|affixed) (?:their|his|her) (?:names?|signatures?|pens?))"
    text = sentence.text
    for match in sentence.find(
        rf"(?P<t>{sign}|signing) (?:\S+ ){{0,12}}?by (?:\S+ ){{0,6}}?{{a}}(?:(?: on behalf of| for| from)? (?:(?!G\d)\S+ ){{0,12}}?(?:and|,) (?:(?!G\d)(?!in the presence)\S+ ){{0,6}}?{{b}})?"
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


def _parties(
    sentence: Skeleton, document: Document, item: Item
) -> tuple[str | tuple[int, Mention], ...]:
    """States or bodies: "between A and B", "A and B signed", "A signed … with B"."""
    at = sentence.items.index(item)
    items = sentence.items
    inside = [
        m
        for i, m in document.toponyms
        if i == sentence.sentence and item.start <= m.start < item.end
    ]
    found: list[Item] = []
    for k in range(at + 1, min(at + 24, len(items))):
        if items[k].symbol == "between":
            found = _row(items, k + 1)
            break
    if len(found) < 2:
        for k in range(max(0, at - 16), at):
            if items[k].symbol == "between" and len(row := _row(items, k + 1)) > 1:
                found = row
    if len(found) < 2:
        subject, partner = [], []
        for k in range(at - 1, -1, -1):
            if items[k].symbol in _SIGNED | _SIGN_NOW:
                subject = _row_back(items, k - 1)
                break
        for k in range(at + 1, min(at + 14, len(items))):
            if items[k].symbol == "with":
                partner = _row(items, k + 1)
                break
        if not partner:
            for k in range(at - 1, max(0, at - 8), -1):
                if items[k].symbol == "with":
                    partner = _row(items, k + 1)
                    break
        if partner and not subject:
            subject = _row_back(items, at - 1)
        merged = subject + partner
        if len(merged) > 1 or (len(merged) > len(found)):
            found = merged
    parties: list[str | tuple[int, Mention]] = []
    for party in found:
        mention = party.mention
        if mention is None:
            continue
        if mention.kind == "organization":
            parties.append((sentence.sentence, mention))
        elif mention.iso:
            parties.append(mention.iso)
    if not parties and len({m.iso for m in inside}) > 1:
        parties = [m.iso for m in inside]
    return tuple(dict.fromkeys(parties))


def _row(items: tuple[Item, ...], k: int) -> list[Item]:
    """Countries and bodies in a row behind "between" or "with"."""
    found: list[Item] = []
    skipped = 0
    while k < len(items) and skipped < 10:
        symbol = items[k].symbol
        if (symbol[0] in "OC" and symbol[1:].isdigit()) or (
            symbol[0] == "L"
            and symbol[1:].isdigit()
            and items[k].mention
            and items[k].mention.type == "capital"
        ):  # type: ignore[union-attr]
            following = items[k + 1].symbol if k + 1 < len(items) else ""
            if (
                symbol[0] == "C"
                and items[k].mention.kind == "adjective"
                and following[:1] == "O"
                and following[1:].isdigit()
            ):  # type: ignore[union-attr]
                k += 1
                continue
            if found and items[k - 1].symbol in {"in", "at"}:
                break
            found.append(items[k])
            skipped = 0
        elif _LISTED.match(symbol) or (
            len(found) < 2
            and symbol
            not in {".", "was", "were", "is", "on", "in", "at", "which", "that", "signed", "to"}
        ):
            skipped += 1
        else:
            break
        k += 1
    return found


def _row_back(items: tuple[Item, ...], k: int) -> list[Item]:
    """The countries and bodies of the subject that ends before word ``k``."""
    found: list[Item] = []
    skipped = 0
    while k >= 0 and skipped < 8:
        symbol = items[k].symbol
        if symbol[0] in "OC" and symbol[1:].isdigit():
            if (
                items[k].mention
                and items[k].mention.kind == "adjective"
                and found
                and items[k + 1] is found[0]
            ):  # type: ignore[union-attr]
                k -= 1
                continue
            if k and items[k - 1].symbol in {"in", "at", "by"}:
                break
            found.insert(0, items[k])
            skipped = 0
        elif symbol in {"said", "that", ";", "which", "where"}:
            break
        else:
            skipped += 1
        k -= 1
    return found


def _on_behalf(sentence: Skeleton) -> tuple[str | tuple[int, Mention], ...]:
    """ "signed by A for Serbia and B for Greece"; two at least."""
    found: list[str | tuple[int, Mention]] = []
    for match in sentence.find(
        r"G\d+ (?:(?!G\d)\S+ ){0,3}?(?P<t>for|on behalf of) (?:the )?(?P<p>[OCL]\d+)"
    ):
        mention = match.items["p"].mention
        if mention and mention.kind == "organization":
            found.append((sentence.sentence, mention))
        elif mention and mention.type != "city":
            found.append(mention.iso)
    return tuple(dict.fromkeys(found)) if len(set(found)) > 1 else ()


def _served(document: Document, people: tuple[int, ...]) -> tuple[str | tuple[int, Mention], ...]:
    """The states or bodies that the signatories serve, each one's first."""
    parties: list[str | tuple[int, Mention]] = []
    for person in people:
        for role in document.roles:
            if role.person == person and not role.former and (role.of or role.org):
                if role.of:
                    parties.append(role.of[0])
                elif role.org:
                    parties.append((role.org_sentence, role.org))
                break
    return tuple(dict.fromkeys(parties))


_SIDES = re.compile(
    r"\b(?:two|both) (?:countries|sides|parties|nations|states|ministries|governments|institutions)\b|\bbilateral\b"
)


def _two_sides(sentence: Skeleton, document: Document) -> tuple[str | tuple[int, Mention], ...]:
    """ "The two sides": the two states that the article has named most until here."""
    if not _SIDES.search(sentence.text):
        earlier = " ".join(
            w.lower
            for m in document.sentences[max(0, sentence.sentence - 2) : sentence.sentence]
            for w in m.words
        )
        if not _SIDES.search(earlier) and not re.search(
            r"\b(?:they|sides|parties)\b", sentence.text
        ):
            return ()
    return _main_pair(sentence, document)


def _main_pair(sentence: Skeleton, document: Document) -> tuple[str | tuple[int, Mention], ...]:
    """The two states that the article names most until here, clearly before any third."""
    counts: dict[str, int] = {}
    for i, mention in document.toponyms:
        if i <= sentence.sentence and (
            mention.kind in {"country", "adjective"} or mention.type == "capital"
        ):
            counts[mention.iso] = counts.get(mention.iso, 0) + 1
    ranked = sorted(counts, key=lambda iso: -counts[iso])
    if len(ranked) < 2 or (len(ranked) > 2 and counts[ranked[1]] <= counts[ranked[2]]):
        return ()
    return (ranked[0], ranked[1])


RULES = (agreements, signed_together, signed_it)
