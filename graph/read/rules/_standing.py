"""What a sentence says of an instrument's standing: signed, in force, planned, proposed, ended."""

from __future__ import annotations

import re

from ..skeleton import Item, Skeleton

SIGNED = frozenset(
    (
        "signed inked concluded sealed initialled initialed signing penned exchanged formalised "
        "formalized cosigned co-signed"
    ).split()
)
_PEN = frozenset({"signature", "signatures", "name", "names", "pen", "pens"})
SIGN_NOW = frozenset("sign signs ink inks conclude concludes".split())
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


def signing_of(sentence: Skeleton, item: Item) -> tuple[str, str, Item] | None:
    """The signing that a sentence tells beside the entry into force: "signed by A, in force since"."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    verb = _verb(sentence, at, symbols[max(0, at - 14) : at], symbols[at + 1 : at + 26])
    return None if verb is None else ("signed", "sign", sentence.items[verb])


def standing(sentence: Skeleton, item: Item) -> tuple[str, str, Item]:
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
            word in SIGN_NOW | {"signing"} or "possibility" in context
        ):
            return "proposed", "sign", sentence.items[position]
        future = _PLANNED & set(context[-6:])
        if (
            (word in SIGN_NOW and future)
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
    } & {w.lower for w in sentence.marked.words[max(0, item.start - 2) : item.end]}:
        return "planned", "plan", item
    return "", "", item


def _title(sentence: Skeleton) -> bool:
    return sentence.marked.sentence.headline


def _verb(sentence: Skeleton, at: int, left: list[str], right: list[str]) -> int | None:
    """The position of the verb of signing that governs the instrument."""
    for k in range(1, len(left) + 1):
        symbol = left[-k]
        if symbol in SIGNED | SIGN_NOW:
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
        if symbol in SIGNED and (k == 0 or passive or right[k - 1] not in {"G0"}):
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
