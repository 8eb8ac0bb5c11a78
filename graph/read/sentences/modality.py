"""Whether a sentence says that something happened, is planned, or did not happen."""

from __future__ import annotations

import re

from .skeleton import Match, Skeleton

_PLANNED = frozenset(
    (
        "will 'll shall would scheduled expected planned plans plan planning due upcoming "
        "forthcoming intends intend set tomorrow next ahead agreed invited invitation going"
    ).split()
)
_DENIED = frozenset(
    "not never no without denied denies declined refused neither nor cannot instead".split()
)
_UNREAL = frozenset(
    (
        "if could may might should hope hopes hoped hoping wish wishes want wants wanted unless "
        "whether would-be possibility proposed ready"
    ).split()
)
_CANCELLED = frozenset(
    (
        "cancel cancelled canceled cancels cancelling canceling cancellation postpone postponed "
        "postpones postponing postponement called-off scrapped"
    ).split()
)
_STOPS = frozenset({";", "but"})


_CLAIMS = frozenset("reports claims rumours rumors suggestions speculation allegations".split())
_REFUTED = frozenset("denied dismissed rejected untrue false unfounded baseless".split())


def _is_denied(before: list[str], after: list[str]) -> bool:
    """Whether the words around a trigger deny it: "did not meet", "denied reports that", "reports
    that X met Y were dismissed"."""
    if _CLAIMS & set(before) and _REFUTED & set(after):
        return True
    reported = {"denied", "denies", "rejected", "dismissed"} & set(before) and "that" in before
    if _MISSED.search(" ".join(before) + " ") or _CAME_TO_NOTHING.match(" ".join(after)):
        return True
    return _negates(before[-4:]) or {"no", "plans"} <= set(before) or bool(reported)


_CAME_TO_NOTHING = re.compile(
    r"(?:(?!G\d|,)\S+ ){0,3}?G\d+ (?:and (?:(?!G\d|,)\S+ ){0,3}?G\d+ )?(?:\S+ ){0,2}?"
    r"(?:never|(?:did|was|were|has|had) (?:not|n't)|failed to) (?:\S+ )?"
    r"(?:take|took|taken|happen\w*|occur\w*|materiali\w+|held|come|came)\b"
)
"""What is said of talks behind those named: "a meeting between X and Y never took place"."""
_MISSED = re.compile(
    r"\b(?:(?:never|not|no|\S+n't|without|nor|miss\w*|lost|los(?:es|ing)|lack\w*|denied|deprived)"
    r" (?:\S+ ){0,4}?(?:chance|opportunity|occasion|honou?r|pleasure|luck|time) (?:to|of)"
    r"|(?:regret\w*|sorry) (?:\S+ ){0,3}?(?:not|never)(?: having| to have)?)"
    r" (?:(?!and\b|but\b|,)\S+ ){0,2}$"
)
"""Words before what somebody would have done: "never had the chance to", "regretted not having"."""


def _negates(words: list[str]) -> bool:
    return any(word in _DENIED or word.endswith(("n't", "n’t")) for word in words)


def _without_months(before: list[str]) -> list[str]:
    """The words without a "may" that is the month: "on may 10", "in may"."""
    return [
        symbol
        for k, symbol in enumerate(before)
        if symbol != "may"
        or not (
            before[max(0, k - 1) : k] in (["on"], ["in"], ["of"], ["since"], ["last"])
            or any(s[0].isdigit() for s in before[max(0, k - 1) : k + 2])
        )
    ]


_WISHED = re.compile(
    r"\b(?:(?:call|ask|appeal|push|press|hop)\w* for|(?<!at the )request\w*|demand\w*|seek\w*"
    r"|sought|want\w*|offer\w*|propos\w*|suggest\w*|reject\w*|rul\w+ out|arrang(?:e|ing)|set up"
    r"|prospects?|possib\w+|idea|chances?(?= \S)|willing\w*|(?:prepared|ready) for|avoid\w*"
    r"|block\w*|boycott\w*|prevent\w*|halt\w*) "
    r"(?:(?!(?:in|at|during|after|following|before|with|by|on|and|,|who|which|met|held)\b)\S+ )"
    r"{0,5}$"
)
"""Words before a meeting by which somebody only wished, offered or refused it."""

_IN_A_WORK = re.compile(
    r"\b(?:film|movie|play|novel|opera|painting|documentary|drama|comedy|book|mural|canvas) "
    r"(?:(?!in\b|at\b|after\b|during\b)\S+ ){0,3}?(?:on|about|of|imagin\w+|depict\w+|shows?|showing"
    r"|portray\w+|recount\w+|dramati\w+) (?:(?!G\d|in\b|at\b|after\b|during\b)\S+ ){0,4}$"
)
"""Words before a meeting that a work tells of: "a film about the meeting of"."""
_BADE = re.compile(
    r"\b(?:(?:urg|ask|advis|press|want|encourag|refus|fail|declin|attempt|offer|hop|seek|need)\w*"
    r"|call\w* (?:on|upon)|told|tr(?:y|ies|ied|ying)|(?:un)?willing|unable|open|reluctant|prepared"
    r"|ready|keen|eager|sought|like|(?:request|instruct|invit|entrust|charg|task|order|beg)\w*) "
    r"(?:(?!and\b|,)\S+ ){0,3}?to $"
)
"""Words before an infinitive of what has not come about: "urged X to meet", "refused to meet"."""

_MUST = re.compile(
    r"\b(?:may|might|could|should|must|would|will) (?:\S+ ){0,4}?(?:have|need|be (?:able|forced"
    r"|obliged|required)) to $"
)
"""Words before an infinitive of what somebody need not come to do: "may later have to sit"."""

_GLAD = frozenset(
    "able pleased delighted happy glad honoured honored proud opportunity chance pleasure".split()
)
"""Words before an infinitive of what was done: "was delighted to meet"."""


def status_of(sentence: Skeleton, match: Match, verb: bool = True) -> str:
    """``held``, ``planned``, ``cancelled``, ``denied`` or empty where the text is hypothetical.

    Looks at the words before a trigger back to the last change of clause, and at what is said of
    it behind it.
    """
    before = [item.symbol for item in sentence.items[max(0, match.first - 9) : match.first]]
    for k in range(len(before) - 1, -1, -1):
        if before[k] in _STOPS:
            before = before[k + 1 :]
            break
    near = _without_months(before)[-4:]
    inside = [item.symbol for item in sentence.items[match.first : match.last]]
    after = [item.symbol for item in sentence.items[match.last + 1 : match.last + 14]]
    if _is_denied(before, after) or _negates(inside[:3]):
        return "denied"
    trigger = sentence.items[match.first].symbol
    if _is_counterfactual(sentence, match, near) or _is_contest(trigger, after):
        return ""
    if _CANCELLED & {*before, *inside, *after} or _CALLED_OFF.search(" ".join(after)):
        return "cancelled"
    told = " ".join([*before, *inside]) + " "
    noun = not verb or trigger in _HAVE
    if (verb and (_UNREAL & set(near) or _MUST.search(told))) or (
        noun and _is_thought_of(told, after)
    ):
        return ""
    if verb and near[-1:] == ["to"] and (trigger in _INFINITIVES or _BADE.search(told)):
        return _of_infinitive(near, told)
    if near[-1:] == ["and"] and trigger in _INFINITIVES:
        near = before  # "is expected to meet X and hold talks with Y"
    ahead = _is_ahead(trigger, near) or (not verb and _is_announced(told, after))
    return "planned" if ahead or _is_to_come(sentence, trigger, near, after) else "held"


def _is_counterfactual(sentence: Skeleton, match: Match, near: list[str]) -> bool:
    """Whether the text tells what did not come about: "would have met X", "would gladly meet X",
    "had X met Y, she would have known"."""
    if "would" in near and _UNDONE & set(near[near.index("would") + 1 :]):
        return True
    inverted = sentence.items[0].symbol in {"had", "were", "should"} and match.first < 24
    clause = [item.symbol for item in sentence.items[1 : match.first]]
    return inverted and "," not in clause and "would" in sentence.symbols


_UNDONE = frozenset("have gladly rather like love happily never willingly".split())


_HAVE = frozenset({"has", "have", "had", "having", "holding"})


def _is_thought_of(told: str, after: list[str]) -> bool:
    """Whether a meeting is only wished for, or need not come."""
    return bool(_WISHED.search(told) or _IN_A_WORK.search(told) or _IMAGINED.match(" ".join(after)))


def _is_ahead(trigger: str, near: list[str]) -> bool:
    """Whether the words before a trigger put it off to a day to come."""
    past = trigger in _PAST and not {"would", "will"} & set(near)
    return bool(_PLANNED & set(near)) and not past


def _is_announced(told: str, after: list[str]) -> bool:
    """Whether somebody comes for a meeting, or it is said of it that it will be."""
    coming = _COMES_FOR.search(told) or _ON_AGENDA.search(told)
    return bool(coming or _BEHIND_TALKS.match(" ".join(after)))


_PAST = frozenset({"met", "held", "received", "signed"})
_INFINITIVES = frozenset("meet hold have receive visit host sign welcome see".split())
_CALLED_OFF = re.compile(r"\b(?:fell through|(?:called|put) off|broken off)\b")
_COMES_FOR = re.compile(
    r"\b(?:arriv\w+|go|goes|going|went|travel\w*|fl(?:y|ies|ew|ying)|leaves?|left|head\w* to|came"
    r"|comes?|coming|returns?|returned|due) (?:(?!and\b)\S+ ){0,6}?for (?:\S+ ){0,3}$"
)
"""What somebody comes for is still to come: "arrived in Oslo for talks with X"."""
_ON_AGENDA = re.compile(
    r"\b(?:agenda|programme|program|schedule|itinerary) (?:(?!,)\S+ ){0,8}?"
    r"(?:include|provide|feature|foresee|comprise|envisage|contain)s? (?:(?!G\d)\S+ ){0,8}$"
)
"""What a programme has is still to come: "the agenda of the visit includes talks with X"."""

_BEHIND_TALKS = re.compile(
    r"(?:(?!G\d|,)\S+ ){0,3}?G\d+ (?:and (?:(?!G\d|,)\S+ ){0,3}?G\d+ )?"
    r"(?:(?:in|on|at|about) (?:the )?\S+ )?(?:(?:is|are|was|were) (?:now |also |still )?"
    r"(?:scheduled|due|expected|planned|set|to)|will|would)\b"
    r"|(?:(?!G\d|,|that\b)\S+ ){0,6}?will (?:also )?(?:bring|gather|unite)\b"
)
"""What is said of talks behind those who hold them: "talks between X and Y are scheduled"."""


_IMAGINED = re.compile(
    r"(?:(?!G\d|,)\S+ ){0,3}?G\d+ (?:and (?:(?!G\d|,)\S+ ){0,3}?G\d+ )?"
    r"(?:could|can|may|might|should|would be|depends?)\b"
)
"""What is said of a meeting that need not come: "his talks with X could only take place"."""


def _of_infinitive(near: list[str], told: str) -> str:
    """The status of "to meet" by the words before it."""
    if _BADE.search(told):
        return ""
    return "held" if _GLAD & set(near) else "planned"


_CONTEST = re.compile(
    r"\b(?:finals?|semi-?finals?|quarter-?finals?|play-?offs?|(?:first|second|third|fourth) round"
    r"(?! of)|title fight|rematch|derby|test match)\b"
)


def _is_contest(trigger: str, after: list[str]) -> bool:
    """Whether people meet as players do: "meets X in the final"."""
    return trigger in {"meet", "meets", "met"} and bool(_CONTEST.search(" ".join(after)))


_TO_COME = frozenset(
    (
        "today tomorrow tonight next later monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)


def _is_to_come(sentence: Skeleton, trigger: str, near: list[str], after: list[str]) -> bool:
    """Whether the present tense tells of a day to come: "meets X on Friday", "when he meets X"."""
    progressive = trigger == "meeting" and near[-1:] in (["is"], ["are"])
    if sentence.marked.sentence.headline or not (trigger == "meets" or progressive):
        return False
    return bool({"when", "before", "until"} & set(near[-3:]) or _TO_COME & set(after))
