"""What a sentence says of an instrument's standing: signed, in force, planned, proposed, ended.

The verb is looked for where it can stand: in the participle or predicate behind the instrument
("the accord signed in 1994", "the treaty will enter into force"), or governing it from before
("have signed a memorandum", "the signing of the accord"). Its form and the words before it say
whether that happened.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..folding import Item
from ..lexicon import VerbForm, instrument_verbs, words
from ..skeleton import Skeleton
from ._verbs import BE, CLAUSE_ENDS, HAVE, MODALS, governor, predicate

_PLANNED = words("instrument-planned.txt")
_PROPOSED = words("instrument-proposed.txt")
_DENIED = frozenset("not no without denied never cannot n't failed refused declined".split())
_FORCE = re.compile(
    r"(?:entered|came|comes|come|enters|enter|entering|coming|entry|put|brought) into (?:force"
    r"|effect)|in force|(?:is|are|remains?) valid|took effect|takes effect|take effect|into force"
)
_TO_COME = frozenset({"upcoming", "draft", "future", "planned", "forthcoming", "prospective"})
_STATUS = {
    "sign": "signed", "adopt": "signed", "renew": "signed", "ratify": "in-force", "end": "ended",
    "plan": "planned", "propose": "proposed",
}  # fmt: skip
_ACTION = {
    "sign": "sign", "adopt": "sign", "renew": "renew", "ratify": "enter-force", "end": "terminate",
    "plan": "plan", "propose": "propose",
}  # fmt: skip
_REPLACE = frozenset({"replace", "supersede"})
_BEFORE_INFINITIVE = frozenset("to agreed would set about".split())
"""Words that plan only with a verb behind them: "agreed to sign"."""
_POSTPONED = frozenset("postponed delayed rescheduled awaits pending".split())
_OLD = frozenset("the this existing implementation implement its their current".split())
_UNTIL = frozenset("once when if until before after upon".split())
_HAVING = re.compile(
    r"\b(?:has|have|had|maintains?|counts? on|party to|parties to) (?:already |also )?"
    r"(?:(?:an?|the|similar|such|several|two|three) )*$"
)
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
_UNDER = re.compile(
    r"(?:under|within the framework of|in the framework of|as part of|in accordance with|pursuant"
    r" to|based on|on the basis of|by virtue of|provided for by|stipulated in|through) (?:the |an? "
    r"|existing |current )*$"
)


class Standing(NamedTuple):
    """Status of an instrument, the action told of it (both may be empty), and the trigger."""

    status: str
    action: str
    trigger: Item


def standing(sentence: Skeleton, item: Item) -> Standing:
    """What the sentence says of the instrument; an empty status where it says nothing."""
    at = sentence.items.index(item)
    force = _in_force(sentence, at)
    if force:
        return force
    verb = predicate(sentence, at)
    if verb is None:
        verb = governor(sentence, at)
    if verb is None:
        return _without_verb(sentence, item, at)
    return _told(sentence, item, verb)


def signing_of(sentence: Skeleton, item: Item) -> Standing | None:
    """The signing told beside the entry into force: "signed by A, in force since 2020"."""
    at = sentence.items.index(item)
    verb = predicate(sentence, at, far=True) or governor(sentence, at)
    told = None if verb is None else _told(sentence, item, verb)
    return told if told and told.status == "signed" and told.action == "sign" else None


def is_signing(word: str) -> bool:
    """Whether a word makes an instrument of an ordinary noun: "sign a deal", "under study"."""
    form = instrument_verbs().get(word)
    signs = form is not None and form.action in {"sign", "adopt", "renew"}
    return signs or word in {"under", "on"}


def _told(sentence: Skeleton, item: Item, verb: int) -> Standing:
    """The standing by the verb at ``verb``, its form and what stands before it."""
    symbols = [i.symbol for i in sentence.items]
    trigger = sentence.items[verb]
    form = instrument_verbs().get(trigger.symbol)
    action = form.action if form else "sign"
    status = _reality(sentence, verb, form)
    at = sentence.items.index(item)
    replaces = form and form.base in _REPLACE and form.form != "past"  # it replaces another
    if form and verb > at and (replaces or form.base == "end"):  # "it ended with a dinner"
        return _without_verb(sentence, item, at)
    if action == "adopt" and item.type not in {"declaration", "programme"}:
        return Standing("", "", item)
    if action in {"plan", "propose"}:
        if (verb < at and _OLD & set(symbols[verb + 1 : at])) or status == "":
            return Standing("", "", item)
        return Standing(_STATUS[action], _ACTION[action], trigger)
    if status == "signed" or (status and action == "renew"):
        status = _STATUS[action]  # what "needs to be renewed" is signed
    if _POSTPONED & set(symbols[max(verb, at) + 1 : max(verb, at) + 16]):
        return Standing("planned", "plan", trigger)
    if action == "end" and status == "planned":
        status = "in-force"  # it "will expire": until then it holds
    return Standing(status, _ACTION[action] if status else "", trigger)


def _reality(sentence: Skeleton, verb: int, form: VerbForm | None) -> str:
    """``signed``, ``planned``, ``proposed`` or empty by the form of a verb and what precedes it."""
    before = _clause([i.symbol for i in sentence.items[max(0, verb - 9) : verb]])
    kind = form.form if form else "past"
    if _DENIED & set(before[-4:]):
        return ""
    if kind == "ing":
        return _of_noun(before[-6:])
    if kind == "past":
        happened = "be" not in before[-3:]
    else:
        happened = kind == "third" or not (BE | HAVE | MODALS | _PROPOSED) & set(before[-5:])
    return "signed" if happened else _unreal(before)


def _of_noun(before: list[str]) -> str:
    """The standing by a noun of signing: "approved the signing of", "considers signing"."""
    if set(before) & _PROPOSED:
        return "proposed"
    return "planned" if set(before) & (_PLANNED - _BEFORE_INFINITIVE) else "signed"


def _unreal(before: list[str]) -> str:
    """``proposed`` or ``planned``, whichever the nearer word says; planned without one."""
    for symbol in reversed([s for s in before if s != "soon"]):
        if symbol in _PROPOSED:
            return "proposed"
        if symbol in _PLANNED:
            return "planned"
    return "planned"


def _clause(before: list[str]) -> list[str]:
    """The words from the last change of clause on, "may" only where it is no month."""
    before = [
        symbol
        for k, symbol in enumerate(before)
        if symbol != "may" or not any(s[0].isdigit() for s in before[max(0, k - 1) : k + 2])
    ]
    ends = [k for k, symbol in enumerate(before) if symbol in CLAUSE_ENDS]
    return before[ends[-1] + 1 :] if ends else before


def _in_force(sentence: Skeleton, at: int) -> Standing | None:
    """ "entered into force", "is in force": behind the instrument, or "the entry into force of"."""
    symbols = [i.symbol for i in sentence.items]
    right, left = symbols[at + 1 : at + 41], symbols[max(0, at - 9) : at]
    right = right[: right.index(";")] if ";" in right else right
    right = right[: next((k for k, s in enumerate(right) if s[0] == "A" and k > 1), len(right))]
    item = sentence.items[at]
    behind = _FORCE.search(" ".join(right))
    if behind is None and not ("of" in left[-3:] and _FORCE.search(" ".join(left))):
        return None
    told = behind.string[: behind.start()].split() if behind else []
    if _DENIED & set(told[-4:]):
        return None
    if {"will", "shall", "would"} & set(told[-4:]) or told[-1:] == ["to"] or _UNTIL & set(told):
        return None
    return Standing("in-force", "enter-force", item)


def _without_verb(sentence: Skeleton, item: Item, at: int) -> Standing:
    """The standing of an instrument that no verb of signing governs."""
    symbols = [i.symbol for i in sentence.items]
    left = _clause(symbols[max(0, at - 9) : at])
    ws = sentence.marked.words
    nothing = Standing("", "", item)
    if _DENIED & set(left[-3:]):
        return nothing
    definite = bool(_OLD & set(left[-2:]))
    own = {word.lower for word in ws[max(0, item.start - 2) : item.end]}
    if "proposed" in own or (not definite and _PROPOSED & set(left[-8:])):
        return Standing("proposed", "propose", item)
    if _is_draft(sentence, item) or (
        not definite and _PLANNED & set(left[-4:]) - _BEFORE_INFINITIVE
    ):
        return Standing("planned", "plan", item)
    if _AWAITED.search(" ".join(symbols[at + 1 : at + 24])):
        return Standing("planned", "plan", item)
    for k in range(at + 1, min(at + 16, len(symbols))):
        if _STUDIED.match(" ".join(symbols[k : k + 3])):
            return Standing("proposed", "propose", sentence.items[k])
    return _known(sentence, item, left, symbols[at + 1 : at + 6])


def _known(sentence: Skeleton, item: Item, left: list[str], right: list[str]) -> Standing:
    """The standing of an instrument that the sentence takes for known: "the 1994 accord"."""
    words_ = sentence.marked.words[item.start : item.end]
    if _HAVING.search(" ".join(left) + " ") and "with" in right:
        return Standing("in-force", "", item)
    of_year = right[:1] in (["of"], ["dated"]) and re.search(r"\d", " ".join(right[:3])) is not None
    dated = of_year or any(re.fullmatch(r"(?:19|20)\d\d", w.text) for w in words_[:2])
    named = not left or bool(_OLD & set(left[-2:])) or words_[0].capital
    between = named and bool({"between", "among"} & set(right))
    if dated or between or _UNDER.search(" ".join(left) + " "):
        return Standing("signed", "", item)
    return Standing("", "", item)


def _is_draft(sentence: Skeleton, item: Item) -> bool:
    words_ = sentence.marked.words
    near = {word.lower for word in words_[max(0, item.start - 2) : item.end]}
    return bool(_TO_COME & near) or "draft" in {word.lower for word in words_}
