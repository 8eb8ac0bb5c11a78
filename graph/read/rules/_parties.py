"""Between whom an instrument stands: "between A and B", "A signed … with B", "for Serbia"."""

from __future__ import annotations

import re

from ..document import Document
from ..mentions import Mention
from ..skeleton import Item, Skeleton
from ._standing import SIGN_NOW, SIGNED

Parties = tuple[str | tuple[int, Mention], ...]
"""Country codes, and mentions of organizations with the number of their sentence."""

_LISTED = re.compile(
    r"^(?:,|and|&|the|as|well|government|governments|of|republic|kingdom|state|its|or|with"
    r"|,_and|federal|people's|G\d+|\(|\)|ministry|ministries)$"
)
_ROW_ENDS = frozenset(". was were is on in at which that signed to".split())


def named_parties(sentence: Skeleton, document: Document, item: Item) -> Parties:
    """States or bodies: "between A and B", "A and B signed", "A signed … with B"."""
    at = sentence.items.index(item)
    items = sentence.items
    found = _between(items, at)
    if len(found) < 2:
        signing = _signing_sides(items, at)
        if len(signing) > 1 or len(signing) > len(found):
            found = signing
    if not found:
        found = _bodies_before(items, at)
    parties = tuple(_party(sentence, m) for i in found if (m := i.mention) and _is_party(m))
    return tuple(dict.fromkeys(parties)) or _inside(sentence, document, item)


def _is_party(mention: Mention) -> bool:
    return mention.kind == "organization" or bool(mention.iso)


def _party(sentence: Skeleton, mention: Mention) -> str | tuple[int, Mention]:
    return (sentence.sentence, mention) if mention.kind == "organization" else mention.iso


def _inside(sentence: Skeleton, document: Document, item: Item) -> Parties:
    """Two states in the name of the instrument: "the Iran-Russia agreement"."""
    states = dict.fromkeys(
        m.iso
        for i, m in document.toponyms
        if i == sentence.sentence and item.start <= m.start < item.end
    )
    return tuple(states) if len(states) > 1 else ()


def _between(items: tuple[Item, ...], at: int) -> list[Item]:
    """The row behind "between": the first after the instrument, or else the last before it."""
    found: list[Item] = []
    for k in range(at + 1, min(at + 24, len(items))):
        if items[k].symbol == "between":
            found = _row(items, k + 1)
            break
    if len(found) > 1:
        return found
    before = (
        _row(items, k + 1) for k in range(max(0, at - 16), at) if items[k].symbol == "between"
    )
    return next((row for row in reversed(list(before)) if len(row) > 1), found)


def _signing_sides(items: tuple[Item, ...], at: int) -> list[Item]:
    """Subject and partner of a signing: "A signed … with B"."""
    subject: list[Item] = []
    for k in range(at - 1, -1, -1):
        if items[k].symbol in SIGNED | SIGN_NOW:
            subject = _row_back(items, k - 1)
            break
    ahead = (k for k in range(at + 1, min(at + 14, len(items))) if items[k].symbol == "with")
    partner = _row(items, k + 1) if (k := next(ahead, -1)) >= 0 else []
    if not partner:
        back = (k for k in range(at - 1, max(0, at - 8), -1) if items[k].symbol == "with")
        partner = _row(items, k + 1) if (k := next(back, -1)) >= 0 else []
    if partner and not subject:
        subject = _row_back(items, at - 1)
    return subject + partner


def _bodies_before(items: tuple[Item, ...], at: int) -> list[Item]:
    """Two organizations joined by "and" before an instrument: "A and B are partners under …"."""
    for k in range(at):
        if items[k].symbol == "and" and 0 < k < at - 1:
            ahead = k + 2 if items[k + 1].symbol == "the" else k + 1
            pair = [items[k - 1], items[ahead]]
            if all(i.letter == "O" for i in pair):
                return pair
    return []


def _row(items: tuple[Item, ...], k: int) -> list[Item]:
    """Countries and bodies in a row behind "between" or "with"."""
    found: list[Item] = []
    skipped = 0
    while k < len(items) and skipped < 10:
        item, symbol = items[k], items[k].symbol
        if item.letter in {"O", "C"} or (item.letter == "L" and item.type == "capital"):
            body_next = k + 1 < len(items) and items[k + 1].letter == "O"
            if item.kind == "adjective" and body_next:
                k += 1
                continue
            if found and items[k - 1].symbol in {"in", "at"}:
                break
            found.append(items[k])
            skipped = 0
        elif _LISTED.match(symbol) or (len(found) < 2 and symbol not in _ROW_ENDS):
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
        if items[k].letter in {"O", "C"}:
            if items[k].kind == "adjective" and found and items[k + 1] is found[0]:
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


def on_behalf(sentence: Skeleton) -> Parties:
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


def served_by(document: Document, people: tuple[int, ...]) -> Parties:
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
    r"\b(?:two|both) (?:countries|sides|parties|nations|states|ministries|governments"
    r"|institutions)\b|\bbilateral\b"
)


def two_sides(sentence: Skeleton, document: Document) -> Parties:
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
    return main_pair(sentence, document)


def main_pair(sentence: Skeleton, document: Document) -> Parties:
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
