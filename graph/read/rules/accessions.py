"""States that join a convention of many: "Kenya acceded to the 1970 Convention"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding, Instrument, Place
from ..instruments.instruments import is_convention
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ._parties import Parties, subject_states
from ._sides import home, two_sides

_NOT_YET = frozenset(
    "will shall would 'll plans plan planned intends intend expected preparing prepares agreed "
    "decided approved due about".split()
)
_WISHED = frozenset(
    "could may might should hope hopes hoped considering considers consider urged urges urge "
    "invited invites encouraged calls called possibility wants wishes need if whether studying "
    "study proposed".split()
)
_DENIED = frozenset("not never n't yet without refused declined".split())
_JOINS = re.compile(
    r"(?P<t>(?:deposit|lodg|submitt|present|hand)\w* (?:over )?(?:its|the|their|an|his|her) "
    r"(?:A\d+|instruments?|letters?|documents?) of "
    r"(?:ratification|accession|acceptance|approval|adherence)|accede|accedes|acceded|acceding|accession|adhere|adheres|adhered|adherence|adhesion"
    r"|join|joins|joined|joining|ratify|ratifies|ratified|ratifying|ratification"
    r"|(?:is|are|was|were|been|become|becomes|became|becoming|as) (?:an? |the )?(?:\S+ )?"
    r"(?:state )?(?:party|parties|signatory|signatories))(?: (?:to|of))?"
    r"(?: (?:the|O\d+|C\d+|its|\d{4}|hague|paris)){0,4} $"
)
_OF_WHICH = re.compile(
    r"^,? ?to which (?:\S+ ){1,4}?(?:is|are|was|were|have been|has been) (?:\S+ )?"
    r"(?:party|parties|signatory|signatories)\b"
)
_WHICH_JOINED = re.compile(
    r"^(?:[^\s;,]+ ){0,6}?,? ?(?:which|that|to which) (?:the )?(?:\S+ of )?(?:the )?(?P<s>C\d+) "
    r"(?:(?:has|had|have|also|already|only|formally) ){0,3}"
    r"(?:joined|ratified|acceded|adhered|accepted|signed up|adopted)\b"
)
"""A state that joins by a clause behind the convention: "the convention that Togo ratified"."""


def accessions(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A convention of many states that the sentence says one joins, ratifies or is party to.

    >>> from communique.examples import agreed
    >>> agreed("Kenya acceded to the UNESCO Convention of 1970. Kenya is glad.")
    [('treaty', 'in force', ('KE',))]
    >>> agreed("Kenya hosted a workshop on the UNESCO Convention of 1970.")
    []
    """
    symbols = [i.symbol for i in sentence.items]
    for at, item in enumerate(sentence.items):
        if item.letter != "A" or item.mention is None:
            continue
        left, after = " ".join(symbols[max(0, at - 10) : at]) + " ", _after(symbols, at)
        joined = _JOINS.search(left)
        behind = _WHICH_JOINED.search(after)
        if not (joined or behind or _OF_WHICH.search(after)) or not _is_open(item, joined, after):
            continue
        before = left[: joined.start()].split() if joined else []
        if _DENIED & set(before[-4:]):
            continue
        first = at - len(left[joined.start() :].split()) if joined else at
        status = _status(before[-6:], joined["t"], after) if joined else "in-force"
        parties = subject_states(sentence, first) if joined else ()
        if behind and not joined:
            parties = _state_named(sentence, behind["s"])
        parties = parties or two_sides(sentence, document)
        parties = parties or tuple(filter(None, [home(document, ())]))
        if parties:
            yield Instrument(
                item.mention.name, item.type, status, parties, (),
                Place(sentence.sentence, sentence.items[first].start, item.end), "accessions", 0.8,
                "enter-force" if status == "in-force" else "plan",
            )  # fmt: skip


def _state_named(sentence: Skeleton, symbol: str) -> Parties:
    """The state behind a symbol of the skeleton."""
    named = (i.mention for i in sentence.items if i.symbol == symbol)
    return tuple(mention.iso for mention in named if mention)


def _is_open(item: Item, joined: re.Match[str] | None, after: str) -> bool:
    """Whether an instrument is one that any state may join: a convention, or what one "joins"."""
    handed_in = joined is not None and "of" in joined["t"].split()
    if item.mention is None or (re.match(r"(?:with|between) ", after) and not handed_in):
        return False
    ratified = handed_in or joined is None or joined["t"].startswith("ratif")
    return is_convention(item.mention) or (not ratified and item.type in {"treaty", "protocol"})


def _after(symbols: list[str], at: int) -> str:
    """The words behind an instrument, past the year and place that are part of its name."""
    return re.sub(
        r"^(?:of |\( )?(?:\d{4} |L\d+ )?(?:\) )?", "", " ".join(symbols[at + 1 : at + 14])
    )


_NOUNS = frozenset({"accession", "ratification", "adhesion", "adherence"})
_SINCE = frozenset("since after following upon by with thanks marked celebrated welcomed".split())
_DATED = re.compile(
    r"(?:of \S+ )?(?:[^\s;,]+ ){0,12}?(?:\( )?(?:in |on )?(?:\S+ ){0,3}?(?:19|20)\d\d\b"
)


def _status(before: list[str], word: str, after: str) -> str:
    """Planned or proposed by what stands before; in force otherwise."""
    if _WISHED & set(before):
        return "proposed"
    ahead = before[-1:] == ["to"] and word in {"accede", "join", "ratify", "adhere"}
    if ahead or _NOT_YET & set(before):
        return "planned"
    done = _SINCE & set(before) or _DATED.match(after)
    return "planned" if word in _NOUNS and not done else "in-force"


RULES = (accessions,)
