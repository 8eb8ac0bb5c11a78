"""Whether an instrument is the ground on which something is done, so that it holds: "under the 1998
agreement between", "as the agreement between A and B provides"."""

from __future__ import annotations

import re

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ._parties import Parties

_NOT_YET = frozenset("new a an any future proposed planned draft such upcoming".split())
_PROVIDES = re.compile(
    r"(?:between|of|with) (?:[^\s;]+ ){2,14}?(?:provides|stipulates|requires|prescribes|obliges"
    r"|foresees|lays down|sets out|allows|demands)\b"
)

_BOTH = re.compile(r", (?:the )?([OC]\d+) and (?:the )?([OC]\d+) (?!['‘’,]|and )")
_OF_THE_TWO = re.compile(
    r"(?:of \d{4} )?, (?:the two|both|our two) (?:countries|sides|states|nations|governments"
    r"|parties|neighbou?rs|museums|libraries|universities|ministries|institutions)\b"
)
"""Whose it is: "under the 2013 agreement, the two countries hold festivals by turns"."""


def is_ground(sentence: Skeleton, item: Item, *, under: bool) -> bool:
    """Whether something is done on the ground of an instrument between sides that are named.

    ``under`` says that the words before it are "under", "by virtue of" or the like. Near miss:
    "under a new accord between Laos and Peru" may be one that is just being signed.
    """
    items = sentence.items
    at = items.index(item)
    before = [i.symbol for i in items[max(0, at - 2) : at]]
    own = {w.lower for w in sentence.marked.words[item.start : item.end]}
    behind = [i.symbol for i in items[at + 1 : at + 20]]
    if sentence.marked.sentence.headline or (own | set(before)) & _NOT_YET:
        return False
    if under and before[-1:] == ["their"]:
        return bool(sides_behind(sentence, item))
    if under:
        shared = "between" in behind[:5] or _OF_THE_TWO.match(" ".join(behind)) is not None
        return shared and before[-1:] != ["this"]
    return before == ["as", "the"] and _PROVIDES.match(" ".join(behind)) is not None


def sides_behind(sentence: Skeleton, item: Item) -> Parties:
    """Whose it is: "under their agreement, the Oslo Museum and the Lima Museum share"."""
    items = sentence.items[sentence.items.index(item) + 1 :]
    found = _BOTH.match("".join(f"{i.symbol} " for i in items[:7]))
    named = (i.mention for i in items[:7] if found and i.symbol in found.groups())
    return tuple((sentence.sentence, m) if m.kind == "organization" else m.iso for m in named if m)
