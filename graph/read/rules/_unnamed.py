"""Who signs where the sentence does not name them all: "X and I signed", "was signed by the foreign
ministers of the two countries"."""

from __future__ import annotations

import re

from ..document import Document
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from .statements import speaker

_THEN = (
    r"(?:(?:also|then|later|today|yesterday|jointly|both|just|have|had|formally|officially|together"
    r"|finally|proudly|will|shall|are|to) ){0,3}?"
)
_AND_I = (
    r"{a} (?:, )?and (?:i|myself) %s(?P<t>%s)",
    r"(?:together with|along with|alongside|jointly with) {a} (?:, )?i %s(?P<t>%s)",
    r"i (?:, )?(?:and|together with|along with|alongside|jointly with) {a} (?:, )?%s(?P<t>%s)",
    r"{a} (?:(?!G\d|;)\S+ ){0,2}?joined me (?:in|for|at|as i|to) (?:the )?%s(?P<t>%s)",
)
_SPEECHES = frozenset(
    "statement remarks speech address message letter intervention keynote column blog words".split()
)
_MARKS = ('"', "“", "„", "«")


def with_me(sentence: Skeleton, document: Document, verb: Item) -> tuple[int, ...]:
    """Those who sign with the one who speaks, and that one where the text names who speaks."""
    if " i " not in f" {sentence.text} " and " me " not in sentence.text:
        return ()
    for pattern in _AND_I:
        for match in sentence.find(pattern % (_THEN, re.escape(verb.symbol))):
            if sentence.items[match.first] is verb:
                who = _who_speaks(sentence, document, match.groups["a"])
                return tuple(dict.fromkeys([*match.groups["a"], *who]))
    return ()


def _who_speaks(sentence: Skeleton, document: Document, others: tuple[int, ...]) -> tuple[int, ...]:
    """Who says "I": who is said to speak here, or whose statement the article is."""
    found = speaker(sentence)
    if found is not None:
        return tuple(p for p in found[0].people if p not in others)
    if sentence.text.startswith(_MARKS):
        return () if sentence.subject is None else (sentence.subject,)
    headline = document.sentences[0]
    named = list(headline.of_kind("person"))
    if not named or not _SPEECHES & {word.lower for word in headline.words}:
        return ()
    return (document.people.at(0, named[0]),)


_BOTH = r"(?:two|both) (?:countries|sides|states|nations|parties|governments|neighbou?rs)"
_OFFICERS = (
    rf"(?P<before>(?:the )?(?:{_BOTH} '(?: s)? |(?:two|both) ))?(?:the |their |respective )*"
    r"(?P<kind>(?:(?!by\b|of\b|and\b|two\b|both\b|the\b)[a-z-]+ ){0,3}?)"
    r"(?P<head>minister|president|director|ambassador|rector|secretary|envoy|premier)s "
    r"(?:(?:of|for) (?P<field>(?!the |both |two )[a-z-]+(?: and [a-z-]+)?) )?"
    rf"(?P<behind>(?:of|from) (?:the )?(?:{_BOTH}|C\d+ and (?:the )?C\d+) )?"
)
_SIGNED_BY = re.compile(rf"(?:(?!G\d|;)\S+ ){{0,4}}?by {_OFFICERS}")
_SIGN = re.compile(rf"(?:^|[,;] |that |where |when ){_OFFICERS}{_THEN}$")
_LONG_AGO = re.compile(r"\b(?:(?:19|20)\d\d|last (?:year|month|autumn|spring)|ago|former|then)\b")
_SMALL = frozenset({"and", "of", "for", "the"})


def officers(sentence: Skeleton, document: Document, verb: Item) -> tuple[int, ...]:
    """The two people of two states who alone hold the office by which the signers are told."""
    k = sentence.items.index(verb)
    if _LONG_AGO.search(" ".join(w.lower for w in sentence.marked.words)):
        return ()  # who held the office then may be others
    behind = "".join(f"{i.symbol} " for i in sentence.items[k + 1 : k + 24])
    before = "".join(f"{i.symbol} " for i in sentence.items[max(0, k - 24) : k])
    told = _SIGNED_BY.match(behind) or _SIGN.search(before)
    if told is None or not (told["before"] or told["behind"]):
        return ()
    office = {told["head"], *told["kind"].split(), *(told["field"] or "").split()} - _SMALL
    holders: dict[str, set[int]] = {}
    for role in document.roles:
        title = set(role.title.split())
        if role.of and not role.former and office <= title and "deputy" not in title - office:
            holders.setdefault(role.of[0], set()).add(role.person)
    if len(holders) != 2 or any(len(people) != 1 for people in holders.values()):
        return ()
    return tuple(next(iter(people)) for people in holders.values())
