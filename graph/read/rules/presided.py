"""Who met whom: who sat at the head of a meeting, a signing or a handing-over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._encounters import SUBJECT
from ._occasions import CEREMONY, SITTING, tells_of_handing


def presided(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Somebody chaired a sitting, or headed a ceremony; who else was there may come later.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima presided over the sitting with Gulf envoys. "
    ...     "Dean Eva Roth joined the sitting."
    ... )
    [('Ana Lima', 'Eva Roth')]
    >>> people_met("The gala was presided over by Minister Ana Lima and Dean Eva Roth.")
    []
    """
    for match in sentence.find(*_CO_CHAIRED):
        if len(match.groups["a"]) > 1 and status_of(sentence, match) == "held":
            where = Place(sentence.sentence, match.start, match.end)
            yield Encounter(match.groups["a"], "meeting", "held", where, "presided", 0.8)
    for ceremony, occasion in ((False, SITTING), (True, CEREMONY)):
        found = list(sentence.find(*_patterns(occasion)))
        if not found or (ceremony and not tells_of_handing(sentence, document)):
            continue
        for match in found:
            if status_of(sentence, match) == "held":
                where = Place(sentence.sentence, match.start, match.end)
                known = {"the", "this", "that"} & {*match.items["d"].symbol.split()}
                yield Encounter(
                    match.groups["a"], "meeting", "held", where, "presided", 0.8,
                    joins=_NEAR if known else 0, alone=True,
                )  # fmt: skip


_NEAR = 3
"""How many sentences back the sitting may stand that somebody chaired."""
_LED = (
    "(?:presided over|presided at|chaired|co-chaired|headed|led|hosted|convened|moderated|guided"
    "|facilitated|coordinated|steered|conducted)"
)


_CO_CHAIRED = (
    r"(?:O\d+|committee|commission|forum|panel) (?:, (?:(?!G\d|;)\S+ ){1,9}?, )?(?:was|were) "
    r"(?P<t>co-chaired|jointly chaired|jointly presided) (?:over )?by {near}{a}",
    r"under the (?P<t>(?:joint|co) ?-?(?:chairmanship|chairpersonship|presidency|leadership)) of "
    r"{near}{a}",
    r"(?P<t>co-chaired|chaired|jointly chaired|headed|led) (?:jointly )?by {near}{a} ?,? "
    r"(?:which|that) (?:was held|took place|met|convened|gathered|sat)\b",
    rf"{SUBJECT} (?P<t>served|serving|acted|acting) as (?:the )?(?:joint |co-?|meeting )"
    r"(?:chairs|chairpersons|chairmen|hosts)",
)
"""A body that met under two who headed it: "the Joint Committee was co-chaired by"."""


@cache
def _patterns(occasion: str) -> tuple[str, str]:
    """Who leads an occasion, as subject and as agent; group ``d`` is its article."""
    what = rf"(?P<d>the|a|an|this|that) (?:(?!G\d|of\b)\S+ ){{0,3}}?{occasion}"
    return (
        rf"{SUBJECT} {{near}}(?P<t>{_LED}) {what}",
        rf"{what} (?:(?!G\d|;)\S+ ){{0,8}}?(?:was|were|is|being) (?:jointly |also )?"
        rf"(?P<t>{_LED}) (?:jointly )?by {{near}}{{a}}",
    )


RULES = (presided,)
