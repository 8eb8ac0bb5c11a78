"""Who was there too: who led the party that somebody met, and who belonged to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.folding import Item
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._before import CAME, MET, alone_there, tells_of
from ._clauses import listed

_PARTY = (
    r"(?:delegation|mission|team|group|party|contingent|delegates|guests|visitors|visiting party"
    r"|deputation|entourage|troupe|ensemble)"
)
_THE_PARTY = rf"(?:it|them|they|the (?:\S+ ){{0,2}}?{_PARTY})"
_ITS = r"(?:its|their|his|her)"
_WAS = "(?:was|were|is|are)"
_LED = "(?:led|headed|fronted|chaired|guided)"
_NAMING = (
    rf"{_THE_PARTY} {_WAS} (?:also )?(?P<t>{_LED}) by (?:(?!G\d|;)\S+ ){{0,6}}?{{a}}"
    r"(?: (?:, )?and (?:also )?(?:included|comprised|numbered|consisted of) (?:(?!G\d|;)\S+ ){0,8}?"
    r"{b})?",
    rf"^(?P<t>heading|leading|fronting|chairing) {_THE_PARTY} {_WAS} {{near}}{{a}}",
    rf"^at (?:its|their|the) (?P<t>head)(?: of {_THE_PARTY})? {_WAS} {{near}}{{a}}",
    rf"(?:^|[;,] |and )(?P<t>among) (?:(?:its|their) (?:\S+ )?(?:members|number|ranks)|them"
    rf"|(?:the|his|her) (?:\S+ )?(?:guests|visitors|members(?: of {_THE_PARTY})?)"
    rf"|those (?:present|there|received|met)) (?:at the table )?{_WAS} {{near}}{{a}}",
    rf"^{_ITS} (?:\S+ )?(?P<t>members|leaders?|heads?|companions) {_WAS} {{near}}{{a}}",
    rf"^{{a}} {_WAS} (?:also )?(?P<t>among|members of|part of|in) (?:its (?:members|ranks)"
    rf"|their number|{_THE_PARTY})",
    rf"^(?:{_THE_PARTY}|these|those) (?:also )?(?P<t>included|comprised|numbered|counted"
    r"|featured|consisted of|was made up of|were) (?:also |in its ranks )?{near}{a}",
    rf"^(?P<t>{_LED}) by {{a}} , {_THE_PARTY} ",
)
"""Who led a party, or was one of it, in a sentence of its own."""
_HEADS = re.compile(
    r"\b(?:head|leader|chief|chair|spokes\w+) of the (?:\S+ ){0,2}?(?:delegation|mission|team"
    r"|group|party|deputation)\b"
    r"|\b(?:delegation|mission|team|group|party) (?:head|leader|chief)\b"
)
_MET_A_PARTY = (
    rf"(?:{_PARTY}|members|representatives|organi[sz]ers|envoys?|artists|writers|curators|scholars"
    r"|conservators|musicians|students|[a-z]+(?:ists|ers|ors|ants))"
)
_NEAR = 3


def named_of_party(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who led the party that somebody met, as the sentence before tells, or belonged to it.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima hosted a Chilean mission. Heading it was Rector Jan Novak."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima praised a Chilean mission. Heading it was Rector Jan Novak."
    ... )
    []
    """
    found = [m for m in sentence.find(*_NAMING) if status_of(sentence, m, verb=False) == "held"]
    heads = [item for item in sentence.people() if _heads_party(sentence, item)]
    if not (found or heads) or not tells_of(sentence, document, _MET_A_PARTY):
        return
    if not tells_of(sentence, document, rf"(?:{MET}|{CAME})"):
        return
    named: dict[int, None] = {}
    for match in found:
        at = sentence.items.index(match.items["a"])
        named |= dict.fromkeys(listed(sentence, at) if at > match.first else match.groups["a"])
        if "b" in match.items:
            named |= dict.fromkeys(listed(sentence, sentence.items.index(match.items["b"])))
    for item in heads:
        named |= dict.fromkeys(item.people[:1])
    host = alone_there(sentence, document)
    first = found[0] if found else None
    item = heads[0] if heads else sentence.items[0]
    start, end = (first.start, first.end) if first else (item.start, item.end)
    where = Place(sentence.sentence, start, end)
    people = tuple(dict.fromkeys((*host, *named)))
    yield Encounter(
        people, "meeting", "held", where, "named_of_party", 0.8,
        joins=0 if host else _NEAR, alone=len(people) > 1,
    )  # fmt: skip


def _heads_party(sentence: Skeleton, item: Item) -> bool:
    """Whether the words for somebody say that they head the party: "the leader of the group, X"."""
    words = sentence.marked.words[max(0, item.start - 6) : item.end]
    return bool(_HEADS.search(" ".join(word.lower for word in words)))


RULES = (named_of_party,)
