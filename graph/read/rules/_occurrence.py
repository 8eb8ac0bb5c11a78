"""Whether a sentence says that an event is held, planned or cancelled."""

from __future__ import annotations

import re

from ..events.descriptions import GIVEN, Description
from ..events.event_topics import noun_of
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import words

_PLANNED = words("event-planned.txt")
_HELD = words("event-held.txt")
_CANCELLED = frozenset({"cancelled", "canceled", "postponed"})
SHOWN = frozenset("screened premiered screening premiere".split())
AHEAD = frozenset("will shall to would 'll".split())
_CAME = re.compile(r"\b(?:was|were) (?:in|at) (?:\S+ ){1,3}to$")
"""Words before "attend" of somebody who is there: "was in Accra to", not "was invited to"."""
_JOINED = frozenset("partnered teamed collaborated cooperated".split())
"""What was done for an end that came about: "partnered with the museum to host a fair"."""
_STILL = frozenset("has have will next upcoming tomorrow soon coming".split())
"""Words of what partners have still before them: "have partnered to host the next fair"."""
_TALKED = frozenset(
    "discuss discusses discussed discussing talked views conferred readiness willingness ready "
    "possibility idea".split()
)
"""Words of talk before what is not yet held: "exchanged views on holding a Thai week"."""
_IS = frozenset({"is", "are", "going", "due"})
_BASE = frozenset(
    "hold host open organise organize stage attend present launch celebrate participate join "
    "take visit perform mark lead conduct deliver give".split()
)
_MADE_UP_OF = frozenset("comprised included includes including featured features".split())
"""Words before a row of the parts of a programme."""
_CLAUSE_ENDS = frozenset({";", ":", "while", "but", "whereas"})
_DEEDS = frozenset("handover unveiling inauguration parade launch presentation opening".split())
"""Nouns that tell of a deed by themselves, also with "the"."""
_TOOK_PLACE = re.compile(
    r"(?:of (?:[^\s,;]+ ){1,9}?)?(?:\S+ )?(?:(?:took|takes|will take) place|(?:was|will be) held)\b"
)
_PREDICATE = re.compile(
    r"(?:(?:and|by|for|in|with|from|of|on|about|featuring|showing|portraying|showcasing|presenting"
    r"|marking|dedicated|devoted|entitled|titled) (?:\S+ ){1,9}?)?"
    r"(?:was|were|is|are|has been|will be|took|takes|will take|is to take) (?:\S+ )?"
    r"(?:held|place|planned|organi[sz]ed|staged|given|hosted|offered|arranged|performed|foreseen"
    r"|scheduled|among|part of)(?P<where>(?: also| in| at| the| on){0,3}(?: [LOD]\d+)?)"
)
_FOLLOWED = re.compile(r"(?:then )?(?:followed|follows|rounded off|capped|crowned)\b")
"""Verbs of what comes in a row of things done: "A reception followed at the residence"."""


def status_of(sentence: Skeleton, item: Item) -> str:
    """Held, planned or cancelled by the nearest word that says so, behind the event first."""
    symbols = [i.symbol for i in sentence.items]
    at = sentence.items.index(item)
    first, last = _clause(symbols, at)
    if _CANCELLED & set(symbols[max(first, at - 9) : min(last, at + 18)]):
        return "cancelled"
    if {"preparations", "preparing", "prepares"} & set(symbols[max(first, at - 4) : at]):
        return "planned"
    for distance in range(1, 25):
        for k in (at + distance, at - distance):
            if not first <= k < last:
                continue
            apart = symbols[min(k, at) : max(k, at)]
            near = distance < 13 or ((k > at or apart[0] in _MADE_UP_OF) and _is_listed(apart))
            if near and (status := _told_at(symbols, k, at)):
                return status
    if _is_announced(symbols[first:at]):
        return "planned"
    beside = {"sidelines", "margins", "fringes"} & set(symbols[max(0, at - 7) : at])
    return "held" if beside or {"at", "during"} & set(symbols[max(0, at - 3) : at]) else ""


def _is_announced(before: list[str]) -> bool:
    """Whether a word before a noun plans it; but not "Invited by X, she was at the exhibition"."""
    planned = next((k for k, word in enumerate(before) if word in _PLANNED), len(before))
    return planned < len(before) and not {"was", "were"} & set(before[planned:])


def _is_listed(symbols: list[str]) -> bool:
    """Whether a row of things is told at once: "a show, a concert and a fair … are planned"."""
    return "and" in symbols and not {"that", "which", "who", "said"} & set(symbols)


def _clause(symbols: list[str], at: int) -> tuple[int, int]:
    """The clause around a word."""
    first = max((k + 1 for k in range(at) if symbols[k] in _CLAUSE_ENDS), default=0)
    ends = (k for k in range(at + 1, len(symbols)) if symbols[k] in _CLAUSE_ENDS)
    return first, next(ends, len(symbols))


def _told_at(symbols: list[str], k: int, at: int) -> str:
    """What a single word near an event at ``at`` says of it."""
    word, before = symbols[k], symbols[max(0, k - 3) : k]
    if word in _PLANNED or (word == "to" and _IS & set(before[-2:])):
        return "planned"
    if word == "attend" and _CAME.search(" ".join(symbols[max(0, k - 6) : k])):
        return "held"
    if word in _BASE and AHEAD & set(before):
        together = before[-1:] == ["to"] and bool(_JOINED & set(symbols[max(0, k - 20) : k]))
        return "held" if together and not _STILL & set(symbols) else "planned"
    if word in _HELD:
        if ("be" in before and AHEAD & set(before)) or (word == "open" and "will" in before):
            return "planned"
        told = set(symbols[max(0, k - 6) : k]) if k < at else set()
        talked = word.endswith("ing") and bool(_TALKED & told)
        return "planned" if talked or _PLANNED & told else "held"
    return ""


def is_reported(sentence: Skeleton, item: Item, told: Description) -> bool:
    """Whether the sentence is there to tell of it: "A concert was held", "there was a show", "will
    host an evening of songs", "opened the Lima chess contest"."""
    at = sentence.items.index(item)
    symbols = [i.symbol for i in sentence.items]
    left, right = symbols[max(0, at - 4) : at], " ".join(symbols[at + 1 : at + 12])
    if item.symbol in _DEEDS and left[-1:] == ["the"] and _TOOK_PLACE.match(right):
        return True
    if (
        left[-2:-1] == ["place"]
        and left[-3:-2] in (["took"], ["takes"])
        and left[-1] in {"the", "a"}
    ):
        return True  # "After the signing took place the screening of …"
    if item.symbol in {"meeting", "session", "event"} or "signing" in symbols:
        return False
    predicate = _PREDICATE.match(right)
    lead = [i.symbol for i in sentence.items if i.end <= told.start][-4:]
    if lead[-1:] in (["a"], ["an"]) or (lead[-1:] == ["the"] and _is_called(sentence, item, told)):
        opened = noun_of(sentence.marked.words[item.start]) not in _OPENED
        if (
            predicate
            or _is_hosted(lead, bare=not (told.before or told.behind))
            or (opened and (_OPENS.match(right) or lead[-2:-1] == ["opened"]))
        ):
            return True
    if not ({"a", "an"} & set(left[-2:]) or _is_given(sentence, item, left)):
        return predicate is not None and _is_counted(sentence, at) and "L" in predicate["where"]
    followed = left[-3:-1] in (["followed", "by"], ["preceded", "by"], ["ended", "with"])
    return (
        followed
        or "there" in left
        or bool(GIVEN & set(left[-3:]))
        or predicate is not None
        or _FOLLOWED.match(right) is not None
    )


_OPENS = re.compile(
    r"(?:(?:of|by|for|with|on|about|to|marking|featuring) (?:\S+ ){1,9}?)?(?:opened|opens"
    r"|kicked off|got under ?way) (?:in|at|on) (?:the )?"
    r"(?:[LOD]\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+)"
)
_OPENED = frozenset(
    "school academy class camp course workshop house residency salon market season session year "
    "installation training table clinic display".split()
)
"""Nouns of what is opened and is no event."""
_HOSTS = GIVEN - {"hosting"} | frozenset("holds organises organizes gives stages".split())
_TO_HOST = frozenset("host hold stage organise organize arrange".split())
_SET = frozenset("is are was were due set scheduled slated".split())


def _is_hosted(lead: list[str], *, bare: bool) -> bool:
    """Whether a verb of holding ends what stands before an article: "will host a", but not "will
    hold a" before a ``bare`` noun."""
    verb, before = lead[-2:-1], lead[-3:-2]
    to_come = before in (["will"], ["shall"], ["'ll"])
    to_come = to_come or (before == ["to"] and bool(_SET & set(lead[-4:-3])))
    return bool(_HOSTS & set(verb)) or (
        to_come and bool(_TO_HOST & set(verb)) and not (bare and verb == ["hold"])
    )


def _is_called(sentence: Skeleton, item: Item, told: Description) -> bool:
    """Whether a name stands before the noun: "the Majáles student procession"."""
    marked = sentence.marked
    return any(
        marked.words[k].capital and marked.kind_at(k) in {"", "place"}
        for k in range(told.start, item.start)
    )


def _is_given(sentence: Skeleton, item: Item, left: list[str]) -> bool:
    """Whether a verb of holding stands right before, the article left out: "hosted dinner
    reception", not "hosted the reception", "held this week"."""
    bare = left[-1:] and left[-1] not in GIVEN and left[-2:-1] and left[-2] in GIVEN
    described = sentence.marked.words[item.start - 1].pos in {"NOUN", "ADJ", "PROPN"}
    return bool(bare) and described and sentence.marked.words[item.start].tag == "NN"


def _is_counted(sentence: Skeleton, at: int) -> bool:
    """Whether several are told by number, or as the subject: "Two workshops were held in Oslo"."""
    ws = sentence.marked.words
    before = ws[max(0, sentence.items[at].start - 3) : sentence.items[at].start]
    return ws[sentence.items[at].start].tag == "NNS" and (
        any(w.pos == "NUM" for w in before) or len(before) < 3
    )


_WISHED = re.compile(
    r"\b(?:hopes?|hoped|hoping|proposals?|wish|wishes|wished|possibility|idea|importance|desire"
    r"|intention|willingness|readiness|eagerness|interest|ambition|aspiration|dream)"
    r" (?!(?:was|were) accepted)(?:that|to|of|for|would|the|it|they) (?:[^\s;]+ ){0,11}?$"
)


def is_wished(sentence: Skeleton, item: Item) -> bool:
    """Whether an event is only hoped for: "expressed the hope that a show would be held"."""
    before = sentence.items[max(0, sentence.items.index(item) - 14) : sentence.items.index(item)]
    wished = _WISHED.search("".join(f"{i.symbol} " for i in before)) is not None
    several = sentence.marked.words[item.start].tag == "NNS"
    behind = sentence.items[sentence.items.index(item) + 1 :][:2]
    if [i.symbol for i in behind] == ["came", "up"]:
        return True  # "a joint evening of songs came up in the call"
    if wished and is_to_come(sentence, item):
        return _READY.search(" ".join(i.symbol for i in before)) is None
    return wished or (several and _is_provided_for(sentence, item)) or _is_urged(sentence, item)


_READY = re.compile(r"\b(?:readiness|willingness|intention|willing|ready) to\b")


def is_to_come(sentence: Skeleton, item: Item) -> bool:
    """Whether the words behind say when it is to be: "a workshop in Nida next summer"."""
    at = sentence.items.index(item)
    behind = sentence.items[at + 1 : at + 9]
    if "there will be" in " ".join(i.symbol for i in sentence.items[max(0, at - 7) : at]):
        return True
    return any(sentence.marked.words[i.start].lower == "next" for i in behind)


_URGED = re.compile(
    r"\b(?:importance|need|necessity|usefulness|benefits?|value|prospects?|possibilit(?:y|ies)|ways"
    r"|chances?|idea) (?:of|for|to) (?:[^\s;]+ ){0,30}?(?:holding|organi[sz]ing|hosting|staging"
    r"|arranging|mounting|exchanging|launching|presenting|opening) (?:[^\s,;]+ ){0,4}?$"
)


def _is_urged(sentence: Skeleton, item: Item) -> bool:
    """Whether an event is the last in a row of things called for: "stressed the importance of
    opening a centre, holding film days"."""
    before = sentence.items[: sentence.items.index(item)]
    return _URGED.search("".join(f"{i.symbol} " for i in before[-40:])) is not None


_PROVIDES = re.compile(
    r"\b(?:provid(?:es?|ed|ing) for|(?:foresees?|foresaw|stipulat\w+|envisag\w+|prescrib\w+"
    r"|contemplat\w+|envision\w*|mak(?:es|ing) provision for|commits? to)"
    r"|(?:aims?|aimed|intended) (?:at|to)|call(?:s|ed|ing)? for) (?:[^\s;]+ ){0,44}?$"
)


def _is_provided_for(sentence: Skeleton, item: Item) -> bool:
    """Whether several are only what an instrument provides for: "foresees book fairs"."""
    before = sentence.items[: sentence.items.index(item)]
    return _PROVIDES.search("".join(f"{i.symbol} " for i in before[-50:])) is not None


_LIKENED = re.compile(
    r"\b(?:seen|regarded|known|considered|described|recogni[sz]ed|viewed|rated|ranked|hailed|touted)"
    r" (?:as|among) (?:an? |the |its |one of |our )*$|\bremain(?:s|ed)? an? $"
)


_GREATEST = frozenset(
    "leading largest biggest oldest youngest only premier main foremost greatest longest".split()
)


def is_likened(sentence: Skeleton, start: int) -> bool:
    """Whether words only say what another event is: "Windfesta, seen as the leading celebration of
    island identity"."""
    before = sentence.marked.words[max(0, start - 6) : start]
    behind = sentence.marked.words[start : start + 1]
    if before and before[-1].lower in {"the", "'s", "its"} and behind:
        lead = {w.lower for w in before[-5:]} & {"is", "are", "remains", "remain"}
        return bool(lead) and behind[0].lower in _GREATEST
    return _LIKENED.search("".join(f"{w.lower} " for w in before)) is not None
