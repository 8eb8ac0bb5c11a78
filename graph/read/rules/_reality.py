"""Whether a verb of signing tells what was done, is to be done or is only thought of."""

from __future__ import annotations

import re

from ..sentences.skeleton import Skeleton
from ..text.lexicon import VerbForm, words
from ._unsigned import BEFORE_INFINITIVE, DENIED
from ._verbs import BE, HAVE, MODALS, clause

_PLANNED = words("instrument-planned.txt")
_PROPOSED = words("instrument-proposed.txt")
_FORESEEN = frozenset("foresees foresee foreseen envisages envisage envisaged includes".split())
"""Words of a programme to come, behind which a noun of signing is planned."""
_HINDRANCES = frozenset("obstacle obstacles objection objections hindrance hindrances".split())
_DUE = re.compile(r"\b(?:is|are) (?:expected|planned|scheduled|foreseen|due|set|slated)\b")
_NOT_DONE = re.compile(r"\b(?:ought to|should|was to|were to|could|would) have (?:been )?$")
_PREVENTED = re.compile(
    r"\b(?:prevent\w*|stop\w*|bar(?:s|red|ring)?|keeps?|kept|block\w*|hinder\w*|discourag\w*) "
    r"(?:\S+ ){1,6}?from (?:\w+ly )?$"
)
"""Words before a gerund of what is sought and did not come about: "kept the two from signing"."""
_TO_BE = re.compile(
    r"\b(?:(?:will|would|shall) be|(?:next|last|final|further|remaining|logical) "
    r"(?:step|stage|phase|task) (?:is|was|remains)) (?:(?:the|a|to|formal|official) )*$"
    r"|\b(?:to|will|would|shall) (?:then )?be (?:followed|crowned|sealed|capped|completed|rounded"
    r"|topped) (?:off )?(?:\S+ ){0,5}?(?:by|with) (?:(?:the|a|formal|official) )*$"
)
"""Words of what comes next, before a noun of signing: "the next step would be signing"."""
_ENDED_IN = re.compile(
    r"(?<!could have )(?<!would have )(?<!should have )(?<!might have )(?<!to have )(?<!to be )"
    r"(?<!not )(?<!never )\b(?:ended|culminated|concluded|closed|resulted) (?:in|with) "
    r"(?:(?:the|a|an|its|their|formal|official|joint|and|of|,|'s|\S*\d) )*$"
)
"""Words of how talks ended, right before a gerund or noun of signing: "talks ended with X signing";
but not "ended with a call for the signing"."""
_HOPED = re.compile(
    r"\b(?:hopes?|hoped|hoping|wish(?:es|ed)) (?:that )?(?:[^\s;]+ ){0,9}?(?:would|will) "
)
_ASKED = re.compile(
    r"\b(?:propos|suggest|recommend|urg|ask|request|advis|demand|insist)\w* that (?:[^\s;]+ ){1,9}$"
)
"""Words before the base of a verb of what is asked for: "it is proposed that both enter into"."""
_NEXT = frozenset({"next", "coming", "upcoming", "forthcoming"})
_NEARLY = re.compile(
    r"\b(?:close(?:r)? to|on the (?:verge|brink|point|eve) of|near(?:er to|ing)?) $"
)
_TALKS_TO = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|dialogue|efforts|met|meeting) "
    r"(?:(?!agree|decid|will|would|plan|expect|are |is |was |were )[^\s;]+ ){0,16}?"
    r"(?:aimed at|to|in order to) $"
)


def reality(sentence: Skeleton, verb: int, form: VerbForm | None) -> str:
    """``signed``, ``planned``, ``proposed`` or empty by the form of a verb and what precedes it."""
    before = clause([i.symbol for i in sentence.items[max(0, verb - 9) : verb]])
    kind = form.form if form else "base" if MODALS & set(before[-3:]) else "past"
    staged = before[-2:] == ["stage", "of"] and DENIED & set(before)
    told = " ".join(i.symbol for i in sentence.items[max(0, verb - 12) : verb]) + " "
    asked = kind == "base" and _ASKED.search(told)
    if staged or asked or (kind == "ing" and _PREVENTED.search(" ".join(before) + " ")):
        return "proposed"  # "have not yet reached the stage of signing"
    unreal = sentence.items[0].symbol == "had" and "been" in before[-2:]  # "had it been signed"
    denied = unreal or before[-2:] == ["yet", "to"] or DENIED & set(before[-4:])
    if denied or _NOT_DONE.search(" ".join(before) + " "):
        return "planned" if _HINDRANCES & set(before[-3:]) else ""
    if kind in {"ing", "noun"}:
        behind = [i.symbol for i in sentence.items[verb + 1 : verb + 16]]
        if "of" not in behind[:1] and _imagined(sentence, verb):
            return "proposed"
        if _TO_BE.search(" ".join(before) + " "):
            return "planned"
        return "planned" if _DUE.search(" ".join(behind)) else _of_noun(before[-6:], told)
    if before[-2:] in (["managed", "to"], ["able", "to"]):
        happened = True
    elif kind == "past":
        happened = "be" not in before[-3:]
    else:
        happened = kind == "third" or not (BE | HAVE | MODALS | _PROPOSED) & set(before[-5:])
    return "signed" if happened else _not_yet(sentence, verb, before)


def _not_yet(sentence: Skeleton, verb: int, before: list[str]) -> str:
    """``planned`` or ``proposed`` by the words around a verb of what has not happened."""
    near = sentence.marked.words[sentence.items[verb].end :][:6]
    dated = any(word.label == "DATE" or word.lower in _NEXT for word in near)
    if dated and "should" in before[-4:]:
        return "planned"
    told = " ".join(i.symbol for i in sentence.items[max(0, verb - 20) : verb]) + " "
    return "proposed" if _HOPED.search(told) or _TALKS_TO.search(told) else _unreal(before)


def _of_noun(before: list[str], told: str) -> str:
    """The standing by a noun of signing: "approved the signing of", "considers signing"; ``told``
    are the last dozen words before it."""
    if _ENDED_IN.search(told):
        return "signed"
    if before[-3:-1] == ["ready", "for"] or before[-2:] == ["ready", "for"]:
        return "planned"
    if set(before) & _PROPOSED:
        return "proposed"
    if _NEARLY.search(" ".join(before) + " "):
        return "planned"
    if "due to" in " ".join(before[-3:]):
        return "signed"  # "due to the suspension of the accord"
    return "planned" if set(before) & (_PLANNED - BEFORE_INFINITIVE | _FORESEEN) else "signed"


def _imagined(sentence: Skeleton, verb: int) -> bool:
    """Whether a gerund is only thought of: "finalising such a treaty would be a step"."""
    items = sentence.items
    if verb and items[verb - 1].symbol not in {",", "that", '"', "“", "said"}:
        return False
    behind = (i.symbol for i in items[verb + 1 : verb + 20] if not i.letter)
    modal = next((s for s in behind if s in MODALS | BE | HAVE | {"could", "may", "might"}), "")
    return modal in {"would", "could", "might"}


def _unreal(before: list[str]) -> str:
    """``proposed`` or ``planned``, whichever the nearer word says; planned without one."""
    for symbol in reversed([s for s in before if s != "soon"]):
        if symbol in _PROPOSED:
            return "proposed"
        if symbol in _PLANNED:
            return "planned"
    return "planned"
