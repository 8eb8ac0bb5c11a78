"""Between whom an instrument stands: "between A and B", "A signed … with B", "for Serbia"."""

from __future__ import annotations

import re

from ..document import Document
from ..instruments.instruments import is_plural
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import toponyms
from ..text.mentions import Mention, Office
from ._verbs import BE

Parties = tuple[str | tuple[int, Mention], ...]
"""Country codes, and mentions of organizations with the number of their sentence."""

_LISTED = re.compile(
    r"^(?:,|and|&|the|as|well|government|governments|of|republic|kingdom|state|its|or"
    r"|,_and|federal|people's|G\d+|\(|\)|ministry|ministries|'s|')$"
)
_BETWEEN = frozenset("between among linking links link linked unites uniting binds".split())
_STATES = frozenset({"government", "parliament"})
"""Kinds of bodies that stand for their state."""
_GOVERNMENTS = ("cabinet of ministers", "council of ministers")
_IN_LIST = frozenset("and , a an the as well ' \" “ ” ‘ ’ « »".split())
_ROW_ENDS = frozenset("with . was were is are on in at which that signed to will has have".split())
_SUBJECT_ENDS = frozenset(
    "said that ; which where : after following during when while whereas".split()
)


def named_parties(
    sentence: Skeleton, document: Document, item: Item, trigger: Item, *, told: bool = True
) -> list[Parties]:
    """States or bodies: "between A and B", "A and B signed", "A signed … with B".

    One row of parties for each instrument that the words mean: "A and B signed memoranda with C
    and D, respectively" tells of two. Where nothing is ``told`` of who signs, only
    "between" says it.
    """
    at = sentence.items.index(item)
    items = sentence.items
    rows = [_between(items, at) or _of_bodies(items, at)]
    if _is_several(sentence, item) and "".join(i.letter for i in rows[0]).startswith("OCC"):
        rows = [[rows[0][0], state] for state in rows[0][1:]]  # "between A and museums of B and C"
    if len(rows[0]) < 2 and told:
        signing = _signings(sentence, at, items.index(trigger))
        if len(signing) > 1 or (signing and len(signing[0]) > len(rows[0])):
            rows = signing
    if not rows[0] and told:
        rows = [_bodies_before(items, at)]
    named = [
        tuple(dict.fromkeys(
            _party(sentence, m) for i in row
            if (m := i.mention) and _is_party(m) and not _tells_whose(sentence, m, row)
        ))
        for row in rows
    ]  # fmt: skip
    named = [parties for parties in named if parties]
    if (sent := _whose_officials(sentence, trigger) if told else ()) and len(named) < 2:
        named = [tuple(dict.fromkeys((*sent, *(named[0] if named else ()))))]
    inside = _inside(sentence, document, item) if max(map(len, named), default=0) < 2 else ()
    return [inside] if inside else named


def _whose_officials(sentence: Skeleton, trigger: Item) -> Parties:
    """The bodies whose officials sign: "signed by representatives of A and officials from B"."""
    ws = sentence.marked.words
    by = next((k for k in range(trigger.end, len(ws)) if ws[k].lower == "by"), len(ws))
    found: list[tuple[int, Mention]] = []
    for office in sorted(sentence.marked.of_kind("office"), key=lambda m: m.start):
        told = isinstance(office, Office) and office.plural and office.start > by
        if told and isinstance(office, Office) and office.org is not None:
            joined = {w.lower for w in ws[(found[-1][1].end if found else by) : office.start]}
            if joined <= {"by", "the", "and", ",", "senior", "respective"}:
                found.append((sentence.sentence, office.org))
    return tuple(found)


def _is_party(mention: Mention) -> bool:
    return mention.kind == "organization" or bool(mention.iso)


def _tells_whose(sentence: Skeleton, mention: Mention, row: list[Item]) -> bool:
    """Whether a state only says whose the body behind it is: "its Italian counterpart, the Film
    Centre"."""
    behind = [w.lower for w in sentence.marked.words[mention.end : mention.end + 3]]
    named = any(i.mention and mention.end < i.start < mention.end + 4 for i in row)
    return behind[:1] == ["counterpart"] and named


def _party(sentence: Skeleton, mention: Mention) -> str | tuple[int, Mention]:
    seat = toponyms().get(tuple(mention.name.split()))
    stately = mention.type in _STATES or (seat is not None and seat.form == "metonym")
    stately = stately or mention.name.lower().startswith(_GOVERNMENTS)
    state = mention.kind != "organization" or (mention.iso and stately)
    return mention.iso if state else (sentence.sentence, mention)


def _inside(sentence: Skeleton, document: Document, item: Item) -> Parties:
    """Two states in the name of the instrument: "the Iran-Russia agreement"."""
    states = dict.fromkeys(
        m.iso for i, m in document.toponyms if i == sentence.sentence and _is_of(sentence, m, item)
    )
    return tuple(states) if len(states) > 1 else ()


def _is_of(sentence: Skeleton, mention: Mention, item: Item) -> bool:
    """Whether a state stands in the name of an instrument: not "Peru keeps the Lima accord"."""
    between = sentence.marked.words[mention.end : item.start]
    near = item.start - 3 <= mention.start < item.end and mention.kind != "place"
    return near and not any(w.pos in _NO_NAME for w in between)


_NO_NAME = frozenset({"DET", "ADP", "VERB", "AUX", "PRON"})


def _between(items: tuple[Item, ...], at: int) -> list[Item]:
    """The row behind "between": the first after the instrument, or else the last before it."""
    found: list[Item] = []
    first, last = _list_around(items, at)
    for k in range(at + 1, min(last + 24, len(items))):
        if items[k].symbol in _BETWEEN:
            found = _row(items, k + 1)
            break
        if items[k].letter == "A" and k > last:
            break
    for k in range(first - 1, max(-1, first - 17), -1):
        if len(found) > 1 or items[k].letter == "A" or items[k].symbol in {"while", "whereas", ";"}:
            break
        row = _row(items, k + 1) if items[k].symbol in _BETWEEN else []
        found = row if len(row) > 1 else found
    return found


def _of_bodies(items: tuple[Item, ...], at: int) -> list[Item]:
    """The bodies of which an instrument is in its own name: "Cooperation Programme 2023-2026 of
    the Ministry of Culture of Latvia, the Ministry of …"."""
    k = at + 1
    while k < len(items) and _YEARS.match(items[k].symbol):
        k += 1
    if k >= len(items) or items[k].symbol != "of":
        return []
    row: list[Item] = []
    for item in items[k + 1 :]:
        if item.letter == "O":
            row.append(item)
        elif item.symbol not in _JOINTS:
            break
    return row if len(row) > 1 else []


_JOINTS = frozenset({",", "and", "&", "the"})
_YEARS = re.compile(r"^(?:\d{4}|[-–—/]|\d{4}[-–—/]\d{2,4}|to)$")


def _list_around(items: tuple[Item, ...], at: int) -> tuple[int, int]:
    """The first and last instrument of the list in which one stands: "a pact and a protocol"."""
    first = last = at
    for k in range(at - 1, -1, -1):
        if items[k].letter == "A":
            first = k
        elif items[k].symbol not in _IN_LIST:
            break
    for k in range(at + 1, len(items)):
        if items[k].letter == "A":
            last = k
        elif items[k].symbol not in _IN_LIST:
            break
    return first, last


def _signings(sentence: Skeleton, at: int, verb: int) -> list[list[Item]]:
    """Subject and partner of a signing, "A signed … with B", one row for each instrument."""
    items = sentence.items
    agents = _agents(items, verb if verb > at else at)
    if verb == at:
        verb = next((k for k in range(at - 1, -1, -1) if _is_finite(sentence, k)), at)
    between = {i.symbol for i in items[at:verb]}
    passive = verb > at and bool(
        "with" in between or ({"which", "that"} & between and BE & between)
    )
    subject = agents or (_row_back(items, verb - 1) if verb != at and not passive else [])
    partner = _partners(items, at, verb)
    if partner and not subject and "by" not in {i.symbol for i in items[verb : verb + 14]}:
        subject = _row_back(items, at - 1)
    several = _is_several(sentence, items[at])
    behind = {i.symbol for i in items[at:]}
    if several and "respectively" in behind and len(subject) == len(partner) > 1:
        return [[one, other] for one, other in zip(subject, partner, strict=True)]
    if several and len(subject) < 2 and len(partner) > 1:
        return [[*subject, other] for other in partner]
    return [subject + [i for i in partner if i not in subject]]


def _is_finite(sentence: Skeleton, k: int) -> bool:
    word = sentence.marked.words[sentence.items[k].start]
    return not sentence.items[k].letter and word.tag in {"VBD", "VBZ", "VBP", "MD"}


def _is_several(sentence: Skeleton, item: Item) -> bool:
    return item.mention is not None and is_plural(sentence.marked, item.mention)


def _agents(items: tuple[Item, ...], k: int) -> list[Item]:
    """The row behind "by" after a verb of signing at ``k``: "was signed in Oslo by A and B"."""
    ahead = (j for j in range(k + 1, min(k + 14, len(items))) if items[j].symbol == "by")
    first = next(ahead, -1)
    return [] if first < 0 or any(i.people for i in items[k:first]) else _row(items, first + 1)


def _partners(items: tuple[Item, ...], at: int, verb: int) -> list[Item]:
    """The row behind "with": after the instrument, or else before it ("signed with B a deal"); or
    to whom a contract sells: "for the delivery of ships to B"."""
    if items[at].type == "contract" and (buyer := _buyer(items, at)) is not None:
        return [buyer]
    _, last = _list_around(items, at)
    ends = next((k for k in range(last + 1, len(items)) if items[k].letter == "A"), len(items))
    ahead = (k for k in range(at + 1, min(last + 16, ends)) if items[k].symbol == "with")
    partner = _row(items, k + 1) if (k := next(ahead, -1)) >= 0 else []
    if not partner:
        first = max(verb if verb < at else 0, at - 8)
        back = (k for k in range(at - 1, first, -1) if items[k].symbol == "with")
        partner = _row(items, k + 1) if (k := next(back, -1)) >= 0 else []
    return partner


_SOLD = frozenset("delivery deliveries supply supplies sale export exports transfer".split())


def _buyer(items: tuple[Item, ...], at: int) -> Item | None:
    """The state to which a contract behind ``at`` sells: "for the supply of ships to Oman"."""
    ahead = items[at : at + 14]
    k = next((k for k, i in enumerate(ahead) if i.letter == "C" and ahead[k - 1].symbol == "to"), 0)
    return ahead[k] if _SOLD & {i.symbol for i in ahead[:k]} else None


def _bodies_before(items: tuple[Item, ...], at: int) -> list[Item]:
    """Two organizations joined by "and" before an instrument: "A and B are partners under …"."""
    ends = (k for k in range(at) if items[k].letter == "A" or items[k].symbol in {"while", ";"})
    for k in range(max(ends, default=0), at):
        if items[k].symbol == "and" and 0 < k < at - 1:
            ahead = k + 2 if items[k + 1].symbol == "the" else k + 1
            pair = [items[k - 1], items[ahead]]
            if all(i.letter == "O" for i in pair):
                return pair
    return []


def subject_states(sentence: Skeleton, verb: int) -> Parties:
    """The states of the subject that ends before word ``verb``."""
    row = _row_back(sentence.items, verb - 1)
    return tuple(dict.fromkeys(m.iso for i in row if (m := i.mention) and m.kind == "country"))


def _is_side(items: tuple[Item, ...], k: int) -> bool:
    """Whether a state or body stands for itself: not "Lao" in "the Lao Ministry", "Laos" in
    "Laos's museum" or "the museum in Laos", nor where something took place."""
    item = items[k]
    if item.letter not in {"O", "C"} and not (item.letter == "L" and item.type == "capital"):
        return False
    before = items[k - 1].symbol if k else ""
    if before in {"the", "its"} and k > 1:
        before = items[k - 2].symbol
    if before == "from":
        return [i.letter for i in items[k + 2 : k + 3]] in (["C"], ["O"])  # "bodies from A and B"
    if before in {"in", "at", "near", "visit"} or (item.letter == "L" and before == "to"):
        return False
    after = [i for i in items[k + 1 : k + 4] if i.symbol not in {"'s", "'"}]
    if item.letter == "C" and after and after[0].letter == "O":
        return False
    owner = items[k - 3 if k > 2 and items[k - 1].symbol == "the" else k - 2] if k > 1 else item
    return not (item.letter == "C" and before == "of" and owner.letter == "O")


def _row(items: tuple[Item, ...], k: int) -> list[Item]:
    """Countries and bodies in a row behind "between", "with" or "by"."""
    found, skipped, first = list[Item](), 0, k
    while k < len(items) and skipped < 10:
        item, symbol = items[k], items[k].symbol
        if item.letter == "A" or (symbol == "," and not found):
            break
        if item.letter in {"O", "C", "L"}:
            if _is_address(items, k, first) or _is_of_both(items, k):
                pass
            elif k == first or _is_side(items, k):
                if item.letter == "L" and item.type != "capital":
                    break
                owner = item.letter == "C" and not _is_side(items, k)
                found.extend([] if owner else [item])
            elif found and items[k - 1].symbol in {"in", "at"}:
                break
            skipped = 0
        elif _LISTED.match(symbol) or (len(found) < 2 and symbol not in _ROW_ENDS):
            skipped += 1
        else:
            break
        k += 1
    return found


def _is_of_both(items: tuple[Item, ...], k: int) -> bool:
    """Whether bodies are meant of which each side has one: "the archives of both countries"."""
    behind = [i.symbol for i in items[k + 1 : k + 4]]
    return behind[:1] == ["of"] and bool({"both", "two"} & set(behind))


def _is_address(items: tuple[Item, ...], k: int, first: int) -> bool:
    """Whether a state only says where a body is: "the University of Okavango, Botswana, have"."""
    ends = k + 1 == len(items) or items[k + 1].symbol in {",", ".", ")", "have", "has", "signed"}
    body = _seated(items, k - 2, first)
    return (
        items[k].letter == "C" and ends and items[k - 1].symbol == ","
        and body is not None and body.letter == "O" and body.type not in {"igo", "ministry"}
    )  # fmt: skip


def _seated(items: tuple[Item, ...], k: int, first: int) -> Item | None:
    """The body of which a place may follow behind ``k``: "the University of Okavango", "the Mills
    University from the city of Tianmen"."""
    for j in range(k, max(first - 1, k - 7), -1):
        if items[j].letter == "O":
            return items[j] if j == k or items[j + 1].symbol in {"from", "in", "at"} else None
        if items[j].symbol in _IN_LIST - {"the"}:
            return None
    return None


def _row_back(items: tuple[Item, ...], k: int) -> list[Item]:
    """The countries and bodies of the subject that ends before word ``k``."""
    found, skipped = list[Item](), 0
    while k >= 0 and skipped < 8:
        item, symbol = items[k], items[k].symbol
        if item.letter in {"O", "C"} or (item.letter == "L" and item.type == "capital"):
            if k and items[k - 1].symbol in {"in", "at", "by"}:
                if not found or (k > 1 and item.letter == "L" and items[k - 2].letter == "O"):
                    k -= 1
                    continue  # "the Kuna Museum in Lima and the …"
                break
            if _is_side(items, k) and not _is_address(items, k, 0):
                found.insert(0, item)
            skipped = 0
        elif symbol in _SUBJECT_ENDS:
            break
        else:
            skipped += 1
        k -= 1
    return found
