"""What a sentence says of an instrument's standing: signed, in force, planned, proposed, ended."""

from __future__ import annotations

import re

from ..lexicon import words
from ..skeleton import Item, Skeleton

SIGNED = frozenset(
    (
        "signed inked concluded sealed initialled initialed signing penned exchanged formalised "
        "formalized cosigned co-signed"
    ).split()
)
_PEN = frozenset({"signature", "signatures", "name", "names", "pen", "pens"})
SIGN_NOW = frozenset("sign signs ink inks conclude concludes".split())
_PLANNED = words("instrument-planned.txt")
_PROPOSED = words("instrument-proposed.txt")
_ENDED = frozenset(
    (
        "expired expires terminated ended denounced annulled lapsed replaces replaced replacing"
    ).split()
)
_FORCE = re.compile(
    r"(?:entered|came|comes|enters|entering|coming|entry|put|brought) into (?:force"
    r"|effect)|in force|took effect|takes effect|ratified|ratifies|ratification"
)
_RENEWED = frozenset("renewed renew renews extended extend renewal extension prolonged".split())
_BE_SIGNED = frozenset({"signed", "concluded", "finalised", "finalized", "exchanged"})
_TO_COME = frozenset({"upcoming", "draft", "future", "planned", "new"})
_DENIED = frozenset("not no without denied never cannot".split())


Standing = tuple[str, str, Item]
"""Status of an instrument, the action told of it (both may be empty), and the trigger."""


def signing_of(sentence: Skeleton, item: Item) -> Standing | None:
    """The signing told beside the entry into force: "signed by A, in force since 2020"."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    verb = _verb(at, symbols[max(0, at - 14) : at], symbols[at + 1 : at + 26])
    return None if verb is None else ("signed", "sign", sentence.items[verb])


def standing(sentence: Skeleton, item: Item) -> Standing:
    """What the sentence says of the instrument; an empty status where it says nothing."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    left, right = symbols[max(0, at - 14) : at], symbols[at + 1 : at + 26]
    if ";" in left:
        left = left[len(left) - left[::-1].index(";") :]
    if ";" in right:
        right = right[: right.index(";")]
    ahead = symbols[at + 1 : at + 41]
    ahead = ahead[: ahead.index(";")] if ";" in ahead else ahead
    force = _FORCE.search(" ".join(ahead)) or _FORCE.search(" ".join(left[-5:]))
    if force and not _DENIED & set(right[:4]):
        return "in-force", "enter-force", item
    ended = next((k for k, symbol in enumerate(right[:6]) if symbol in _ENDED), None)
    if ended is not None:
        return "ended", "terminate", sentence.items[at + 1 + ended]
    verb = _verb(at, left, right)
    if verb is None:
        return *_without_verb(sentence, item, left), item
    status = _signing_status(sentence, symbols, verb)
    return (status, "sign", sentence.items[verb]) if status else ("", "", item)


def _signing_status(sentence: Skeleton, symbols: list[str], verb: int) -> str:
    """Signed, planned or proposed by the verb of signing at ``verb``; empty where it is denied."""
    word = symbols[verb]
    before = symbols[max(0, verb - 6) : verb]
    if _DENIED & set(before[-4:]):
        return ""
    proposed = _PROPOSED & set(before)
    if proposed and (word in SIGN_NOW | {"signing"} or "possibility" in before):
        return "proposed"
    if _is_to_come(sentence, verb, before):
        return "proposed" if _PROPOSED & set(before[-5:]) else "planned"
    return "signed"


def _is_to_come(sentence: Skeleton, verb: int, before: list[str]) -> bool:
    """Whether a verb of signing speaks of the future: "will sign", "to be signed"."""
    item = sentence.items[verb]
    if item.symbol in _BE_SIGNED:
        return "be" in before[-2:]
    if item.symbol == "signing":
        return bool(_PLANNED & set(before[-5:]) - {"to", "agreed"})
    if item.symbol == "sign" and item.start > 0 and not sentence.marked.sentence.headline:
        return True
    return item.symbol in SIGN_NOW and bool(_PLANNED & set(before))


def _without_verb(sentence: Skeleton, item: Item, left: list[str]) -> tuple[str, str]:
    """Status and action of an instrument that no verb of signing governs."""
    if _RENEWED & set(left[-5:]):
        return "signed", "renew"
    if _DENIED & set(left[-3:]):
        return "", ""
    if _PROPOSED & set(left[-8:]):
        return "proposed", "propose"
    own = {word.lower for word in sentence.marked.words[max(0, item.start - 2) : item.end]}
    if _PLANNED & set(left[-4:]) - {"to", "agreed", "would", "set"} or own & _TO_COME:
        return "planned", "plan"
    return "", ""


def _verb(at: int, left: list[str], right: list[str]) -> int | None:
    """The position of the verb of signing that governs the instrument."""
    for k in range(1, len(left) + 1):
        symbol = left[-k]
        if symbol in SIGNED | SIGN_NOW:
            return at - k
        if symbol in _PEN and k > 1 and left[-k + 1] == "to":
            return at - k  # "put their signatures to a memorandum"
        if symbol in {"said", "noted", "that"} or (symbol[0] == "G" and k > 1):
            break
    passive = False
    for k, symbol in enumerate(right):
        if symbol in {"was", "were", "been", "be", "is", "are", "has", "have", ","}:
            passive = True
        if symbol in {"bears", "bear", "bore"} and _PEN & set(right[k : k + 4]):
            return at + 1 + k
        if symbol in SIGNED and (k == 0 or passive or right[k - 1] != "G0"):
            return at + 1 + k
        if symbol in {"said", "that", "will"} and not (
            symbol == "will" and "be" in right[k : k + 3]
        ):
            break
        if symbol[0] == "A" and right[k - 1] not in {"and", ",", "the", "a"}:
            break
    return None
