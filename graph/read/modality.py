"""Whether a sentence says that something happened, is planned, or did not happen."""

from __future__ import annotations

from .skeleton import Match, Skeleton

_PLANNED = frozenset(
    (
        "will 'll shall would scheduled expected planned plans plan planning due upcoming "
        "forthcoming intends intend set tomorrow next ahead agreed invited invitation going"
    ).split()
)
_DENIED = frozenset(
    (
        "not n't never no without denied denies declined refused neither nor cannot didn't won't "
        "hasn't haven't wasn't weren't instead"
    ).split()
)
_UNREAL = frozenset(
    (
        "if could may might should hope hopes hoped hoping wish wishes want wants wanted unless "
        "whether would-be possibility proposed ready"
    ).split()
)
_CANCELLED = frozenset("cancelled canceled postponed called-off".split())
_STOPS = frozenset({";", "but"})


def _is_denied(before: list[str]) -> bool:
    """Whether the words before a trigger deny it: "did not meet", "denied reports that"."""
    reported = {"denied", "denies", "rejected", "dismissed"} & set(before) and "that" in before
    return bool(_DENIED & set(before[-4:]) or {"no", "plans"} <= set(before) or reported)


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


def status_of(sentence: Skeleton, match: Match, verb: bool = True) -> str:
    """``held``, ``planned``, ``cancelled``, ``denied`` or empty where the text is hypothetical.

    Looks at the words before a trigger back to the last change of clause, and at a cancellation
    behind it.
    """
    before = [item.symbol for item in sentence.items[max(0, match.first - 9) : match.first]]
    for k in range(len(before) - 1, -1, -1):
        if before[k] in _STOPS:
            before = before[k + 1 :]
            break
    near = _without_months(before)[-4:]
    after = [item.symbol for item in sentence.items[match.last + 1 : match.last + 14]]
    if _CANCELLED & (set(before) | set(after)) or "fell through" in " ".join(after):
        return "cancelled"
    if _is_denied(before):
        return "denied"
    trigger = sentence.items[match.first].symbol
    if verb and _UNREAL & set(near):
        return ""
    if _PLANNED & set(near) and not (
        trigger in {"met", "held", "received", "signed"}
        and "would" not in near
        and "will" not in near
    ):
        return "planned"
    if (
        verb
        and near[-1:] == ["to"]
        and trigger in {"meet", "hold", "receive", "visit", "host", "sign", "welcome"}
    ):
        return "" if len(near) > 1 and near[-2] in {"failed", "refused", "declined"} else "planned"
    return "held"
