"""The standing of an instrument that no verb of signing governs: "talked of a film accord",
"go on with their accord", "under the 1994 accord"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import instrument_verbs, words
from ._ground import is_ground
from ._invoked import is_invoked
from ._verbs import clause

_PLANNED = words("instrument-planned.txt")
_PROPOSED = words("instrument-proposed.txt")
DENIED = frozenset("not no without denied never cannot n't failed refused declined".split())
BEFORE_INFINITIVE = frozenset("to agreed would set about".split())
"""Words that plan only with a verb behind them: "agreed to sign"."""
OLD = frozenset("the this existing implementation implement its their current".split())
_TO_COME = frozenset({"upcoming", "future", "planned", "forthcoming", "prospective"})
_MAYBE = frozenset({"proposed", "draft", "possible", "potential", "mooted", "eventual"})
_ONE_OF = frozenset("one other another first second third".split())
"""Words that take up instruments told together: "the other was a memorandum between"."""
_EXISTING = frozenset("existing current present standing ongoing".split())
_DETERMINERS = frozenset("the their its this our 's '".split())
_HAVING = re.compile(
    r"\b(?:has|have|had|maintains?|counts? on|party to|parties to) (?:already |also )?"
    r"(?:(?:an?|the|similar|such|several|two|three) )*$"
)
_BOUND = re.compile(
    r"\b(?:bound|linked|tied|covered|governed|regulated) "
    r"(?:(?:since|for|from|in) (?:[^\s,;]+ ){1,4}?)?by (?:an?|the|their|its) (?:\S+ )?$"
)
"""Words by which an instrument holds: "are bound by an agreement dating from 1978"."""
_STUDIED = re.compile(
    r"(?:under|in) (?:\S+ )?(?:consideration|discussion|study|negotiation|preparation|review"
    r"|elaboration|examination)|on the table|in the (?:works|pipeline|making)"
)
_AWAITED = re.compile(
    r"\b(?:ready|prepared|open|due|submitted|sent|scheduled|awaits?|awaiting|pending|wait(?:s|ing))"
    r" (?:for )?(?:its |the |their |final |parliamentary |official |formal )*"
    r"(?:signing|signature|approval|conclusion|endorsement|clearance)\b"
    r"|\b(?:is|are) (?:yet |still )?to be (?:signed|concluded|inked)\b"
    r"|\b(?:last|final|closing|advanced) (?:stages?|phase|steps?|touches)\b"
)
_IS_PLANNED = re.compile(
    r"(?:(?:between|with|on|for|of|to) (?:[^\s,;]+ ){1,12}?)?(?:is|are|was|were) "
    r"(?:also |now |already )?(?:planned|foreseen|envisaged|anticipated|expected|scheduled)"
    r"(?! (?:to|that))\b"
)
_TALKS_ON = re.compile(
    r"\b(?:talks|discussions?|negotiations?|consultations|deliberations|views) "
    r"(?:(?:are|were|is) (?:\S+ ){1,2})?(?:(?:between|with) (?:\S+ ){1,5}?)?(?:on|about|for|over"
    r"|regarding|concerning|towards) (?:the |an? |its |their )?(?:C\d+ |and |- |draft )*$"
)
_TALKS_ALSO_ON = re.compile(
    r"\b(?:talks|negotiations?) (?:(?:between|with|of) (?:\S+ ){1,5}?)?(?:on|about|over) "
    r"(?:[^\s,;]+ ){1,6}and (?:on |about |over )?(?:an? )(?:new )?$"
)
_UNDER = re.compile(
    r"(?:under(?: the (?:purview|terms|umbrella|provisions|scope) of)?"
    r"|within the framework of|in the framework of|as part of|in accordance with|pursuant"
    r" to|in line with|in conformity with|in (?:pursuance|execution|implementation) of|based on"
    r"|on the basis of|by virtue of|provided for by|stipulated in|in keeping with|thanks to|through"
    r"|as (?:foreseen|provided|stipulated|envisaged|required|agreed|set out|laid down) "
    r"(?:in|by|under|for in)) "
    r"(?:the |an? |existing |current |joint )*$"
)
_YEAR = r"(?:19|20)\d\d"
_TERM = re.compile(
    rf"\b(?:for|from|covering|during|of) (?:the )?(?:years? |period |term )?{_YEAR} ?"
    rf"(?:[-–—/]|to|until|till|through|and) ?(?:{_YEAR}|\d\d)\b"
)
"""The years for which, or since which, an instrument holds: "for the years 2023-2025"."""
_SINCE = re.compile(rf"(?:[^\s,;]+ ){{0,3}}?(?:since|as of) (?:the )?(?:\S+ )?{_YEAR}\b")
_EXISTS = re.compile(
    r"(?:(?:that|which) )?(?:(?:already|currently|now|presently|are|is) )*"
    r"(?:existing|exists?|in place|in effect|in being|in operation|binding|linking|that bind)\b"
)
_IN_PLACE = re.compile(
    r"(?:\( \S+ \) )?(?:between (?:(?!A\d)[^\s,;]+ ){1,9}?)?(?:is|are|ha(?:s|ve) been|remains?) "
    r"(?:already |also |now |currently |long )?(?:in place|in effect|in operation|in existence)\b"
)
"""Behind an instrument that holds: "an accord between A and B is in place"."""
_AN = (
    r"(?:(?:an? |one )?(?:(?:the |an? )?(?:joint |new |final |draft )?(?:idea|possibility|subject"
    r"|question|matter|terms|text|wording|draft|details) (?:of|for) )(?:an? |the )?|an? |one )$"
)
_TALKED_OF = re.compile(
    r"\b(?:(?:talk|talks|talked|talking|spoke|speak|speaks|speaking|spoken|think|thinking) "
    r"(?:about|of|on|over)|(?:touched|touching|dwelt|dwelling) (?:up)?on|looked (?:at|into)"
    r"|looking (?:at|into)|work(?:s|ing|ed)? (?:together )?on|brought up|float(?:s|ed|ing)"
    r"|raised?|raising|broach(?:ed|ing)"
    r"|weigh(?:s|ed|ing)|ponder(?:s|ed|ing)|(?:thought|thoughts|attention|consideration) "
    rf"(?:(?:was|were|is|has|had|been|being|also) )*(?:given|paid|devoted) to) {_AN}"
)
BEGIN = (
    r"(?:begin|start|commence|launch|open|initiate|resume|undertake|take up|set about)"
    r" (?:to )?(?:the |joint |further |formal )*"
)
"""Work that has not begun yet: "agreed to start"."""
_TO_BEGIN = re.compile(
    rf"\b(?:{BEGIN}(?:work|working|talks|preparations?|consultations|discussions)"
    r"|(?:to|will|would|shall) (?:\S+ )?work) (?:on|for|towards?|over|about|to) (?:an? |the )?$"
)
_DRAWN = r"(?:{}) (?:up|out|together|down)"
_DRAW_UP = re.compile(rf"\b{_DRAWN.format('draw|work|hammer|thrash|iron|put|map|write')} {_AN}")
_DRAWING_UP = re.compile(
    rf"\b{_DRAWN.format('draws|drawing|drew|works|working|hammering|thrashing|ironing|putting')}"
    rf" {_AN}"
)
_BEING_DRAWN_UP = re.compile(
    r"(?:(?:between|with|on|of) (?:[^\s,;]+ ){1,9}?)?"
    r"(?:(?:is|are|was|were) (?:now |also )?being|(?:should|will|would|must|shall|to) be) "
    rf"{_DRAWN.format('drawn|worked|hammered|put')}"
)
_KEPT = re.compile(
    r"\b(?:(?:carry|carries|carried|carrying|go|goes|going|went|push|pushing) on with"
    r"|(?:continu|press|persist|proceed)\w* (?:on |ahead )?with"
    r"|(?:continue|continues|continued|keep|keeps|kept|continuing) (?:up|to|(?:to )?(?:implement"
    r"|apply|honou?r|observe|respect|carry out)|implementing|applying|honouring|observing"
    r"|carrying out)|(?:beg[aiu]n|beginning|start(?:ed|ing)?|begun) (?:to (?:implement|apply"
    r"|enforce)|implementing|applying|enforcing)"
    r"|(?:committed|commitment|faithful|adhere|adheres|adherence|attached|bound) (?:to|by)"
    r"|abid(?:e|es|ing) by|(?:continued|ongoing|further) implementation of)"
    r" (?:(?:both|two|countries|parties|sides|C\d+) )*(?:the|their|its|this|an?|'s|')"
    r" (?:(?:two|countries|sides|parties|'s|') )*$"
)


_TO_SIGN = re.compile(
    r"\b(?:for (?:its |the |their )?(?:signing|signature|conclusion)\b"
    r"|(?:(?:will|shall|is to|are to|to) be|for the (?:ministers|sides|two) to be) (?:\S+ )?"
    r"(?:signed|concluded|inked|initialled)\b)"
)


def is_talked_on(before: list[str]) -> bool:
    """Whether an instrument is what talks are on: "talks on visas and on a new accord"."""
    told = " ".join(before[-14:]) + " "
    return _TALKS_ON.search(told) is not None or _TALKS_ALSO_ON.search(told) is not None


def awaits_signing(behind: list[str]) -> bool:
    """Whether the words behind an instrument under work say that it is to be signed: "a draft is
    being negotiated and awaits approval"."""
    told = " ".join(behind)
    return _AWAITED.search(told) is not None or _TO_SIGN.search(told) is not None


class Standing(NamedTuple):
    """Status of an instrument, the action told of it (both may be empty), and the trigger."""

    status: str
    action: str
    trigger: Item


def is_existing(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument is told as one that holds: "the existing film accord"."""
    words_ = [w.lower for w in sentence.marked.words[max(0, item.start - 2) : item.start]]
    return (
        item.end - item.start > 1 and words_[1:] != [] and words_[1] in _EXISTING
        and words_[0] in _DETERMINERS
    )  # fmt: skip


def exists(sentence: Skeleton, at: int) -> bool:
    """Whether words behind an instrument say that it holds: "the accords in place between"."""
    symbols = [i.symbol for i in sentence.items]
    if _IN_PLACE.match(" ".join(symbols[at + 1 : at + 16])):
        return True
    between = {"between", "with", "among"} & set(symbols[at + 1 : at + 7])
    definite = bool(OLD & set(symbols[max(0, at - 2) : at]))
    return definite and bool(between) and bool(_EXISTS.match(" ".join(symbols[at + 1 : at + 7])))


_WANTED = re.compile(r"\b(?:want\w*|wish\w*|would like) (?:the |an? |any |its |their )$")


def without_verb(sentence: Skeleton, item: Item, at: int) -> Standing:
    """The standing of an instrument that no verb of signing governs."""
    symbols = [i.symbol for i in sentence.items]
    left = clause(symbols[max(0, at - 12) : at])
    nothing = Standing("", "", item)
    if DENIED & set(left[-3:]):
        return nothing
    invoked = is_invoked(sentence, item)
    if invoked or is_existing(sentence, item) or _is_kept(sentence, item, left):
        return Standing("in-force", "invoke" if invoked else "keep", item)
    if _is_proposed(sentence, item, left):
        return Standing("proposed", "propose", item)
    definite = bool(OLD & set(left[-2:]))
    right = " ".join(symbols[at + 1 : at + 24])
    under = _UNDER.search(" ".join(left) + " ")
    planned = not (definite or under) and (
        _PLANNED & set(left[-4:]) - BEFORE_INFINITIVE or _IS_PLANNED.match(right)
    )
    drawn = _DRAWING_UP.search(" ".join(left) + " ") or _BEING_DRAWN_UP.match(right)
    if planned or drawn or _AWAITED.search(right) or _is_to_come(sentence, item):
        return Standing("planned", "plan", item)
    for k in range(at + 1, min(at + 16, len(symbols))):
        if _STUDIED.match(" ".join(symbols[k : k + 3])):
            return Standing("proposed", "propose", sentence.items[k])
    return _known(sentence, item, at, left, symbols[at + 1 : at + 8])


def _is_proposed(sentence: Skeleton, item: Item, left: list[str]) -> bool:
    """Whether an instrument is only talked of, or work on it has not begun."""
    told = " ".join(left) + " "
    words_ = [w.lower for w in sentence.marked.words[max(0, item.start - 4) : item.end]]
    own = set(words_ if "of" in words_[1:3] else words_[-(item.end - item.start) - 2 :])
    patterns = (_TALKS_ON, _TALKED_OF, _TO_BEGIN, _DRAW_UP)
    wanted = _WANTED.search(told) and sentence.items[sentence.items.index(item) + 1 :]
    if wanted and wanted[0].symbol == "between":
        return True  # "wants the accord between A and B to last"
    talked = any(pattern.search(told) for pattern in patterns) or bool(_MAYBE & own)
    return talked or (not OLD & set(left[-2:]) and bool(_PROPOSED & set(left[-8:])))


def _is_kept(sentence: Skeleton, item: Item, left: list[str]) -> bool:
    """Whether sides go on with an instrument that has a name or a subject of its own."""
    words_ = sentence.marked.words[item.start : item.end]
    common = item.type == "programme" and not any(word.capital for word in words_)
    return len(words_) > 1 and not common and _KEPT.search(" ".join(left) + " ") is not None


def _before_verb(sentence: Skeleton, at: int) -> list[str]:
    """The five symbols behind an instrument, no further than the next verb: "accords can serve
    trade between"."""
    ws = sentence.marked.words
    found: list[str] = []
    for item in sentence.items[at + 1 : at + 6]:
        if not item.letter and ws[item.start].tag in {"MD", "VB", "VBZ", "VBP"}:
            break
        found.append(item.symbol)
    return found


def _known(sentence: Skeleton, item: Item, at: int, left: list[str], right: list[str]) -> Standing:
    """The standing of an instrument that the sentence takes for known: "the 1994 accord"."""
    words_ = sentence.marked.words[item.start : item.end]
    if _HAVING.search(" ".join(left) + " ") and {"with", "since"} & set(right):
        return Standing("in-force", "", item)
    if _BOUND.search(" ".join(left) + " "):
        return Standing("in-force", "", item)
    year_told = re.search(r"\d", " ".join(right[:3])) is not None
    of_year = year_told and right[:1] in (["of"], ["dated"], ["dating"])
    dated = of_year or any(re.fullmatch(r"(?:19|20)\d\d", w.text) for w in words_[:2])
    told = bool(_ONE_OF & set(left)) and left[-2:-1] in (["was"], ["is"])
    named = not left or bool(OLD & set(left[-2:])) or words_[0].capital or told
    between = named and bool({"between", "among"} & set(_before_verb(sentence, at)))
    under = _UNDER.search(" ".join(left) + " ")
    if under and _is_for_term(sentence, item):
        return Standing("in-force", "keep", _trigger(sentence, item, under.group().split()[0]))
    theirs = left[-1:] == ["their"] and _UNDER.search(" ".join(left[:-1]) + " ")
    if is_ground(sentence, item, under=bool(under or theirs)):
        return Standing("in-force", "rest", item)
    if dated or between or under:
        return Standing("signed", "", item)
    return Standing("", "", item)


def _is_for_term(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument under which something is done has a term: "for 2023-2025"."""
    at = sentence.items.index(item)
    right = " ".join(i.symbol for i in sentence.items[at + 1 : at + 24])
    return _TERM.search(right) is not None or _SINCE.match(right) is not None


def _trigger(sentence: Skeleton, item: Item, word: str) -> Item:
    """The nearest item before an instrument that is a word."""
    before = sentence.items[: sentence.items.index(item)]
    return next((i for i in reversed(before) if i.symbol == word), item)


def _is_to_come(sentence: Skeleton, item: Item) -> bool:
    words_ = sentence.marked.words
    near = {word.lower for word in words_[max(0, item.start - 2) : item.end]}
    return bool(_TO_COME & near) or "draft" in {word.lower for word in words_}


def is_draft(sentence: Skeleton, item: Item) -> bool:
    """Whether only the draft of an instrument is told of, and no signing: "the draft of a pact"."""
    words_ = [word.lower for word in sentence.marked.words]
    forms = (instrument_verbs().get(word) for word in words_)
    signing = any(form and form.action == "sign" for form in forms)
    return "draft" in words_[max(0, item.start - 4) : item.end] and not signing
