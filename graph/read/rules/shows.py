"""Shows told by a name in quotation marks and a verb alone: "“Threads of the Andes” opened"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..events.event_nouns import event_noun
from ..findings import Finding, Happening, Place
from ..sentences.skeleton import Skeleton
from ._occurrence import AHEAD, SHOWN
from .events import countries_of


def quoted_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A show that is told by its name alone, in quotation marks, as opened or shown.

    >>> from communique.examples import events_told
    >>> events_told('“Threads of the Andes” opened in Oslo on Friday.')
    [('Threads of the Andes', 'exhibition', 'held')]
    >>> events_told('“Threads of the Andes” was published in Oslo.')
    []
    """
    match = _QUOTED.search(sentence.text)
    if match is None:
        return
    items, offsets = sentence.items, sentence.offsets
    first, last = (
        next(k for k, offset in enumerate(offsets) if offset >= match.start(group))
        for group in ("n", "q")
    )
    ws = sentence.marked.words
    if not ws[items[first].start].capital or any(
        event_noun(i.symbol) for i in items[max(0, first - 5) : last]
    ):
        return
    start, end = items[first].start, items[last].start
    told = match["v"].split()
    yield Happening(
        " ".join(document.article.text[ws[start].start : ws[end - 1].end].split()),
        "screening" if SHOWN & set(told) or "shown" in told else "exhibition",
        countries_of(sentence, document),
        "planned" if AHEAD & set(told) else "held",
        Place(sentence.sentence, start, end),
        "quoted_events",
        0.65,
    )


_QUOTED = re.compile(
    r"(?:^|(?<=\s))[\"“«„‘'] (?P<n>(?:(?![\"“”«»„:.] )\S+ ){1,10}?)(?P<q>[\"”»“’']) "
    r"(?:\( [^)]* \) )?(?P<v>(?:which |that )?(?:(?:will|is to|was|were|is|has been) )?"
    r"(?:also )?(?:be )?(?:open(?:s|ed)? (?:in|at|on|to|its|last|this|yesterday|today)"
    r"|(?:screened|premiered|shown|staged|performed|inaugurated) |on (?:view|display|show)"
    r"|runs? (?:until|till|through|from|to)|(?:closes|closed) (?:on|in)))"
)


_ENSEMBLE = re.compile(r"\b(?:ballet|opera|circus)\b", re.IGNORECASE)
_PERFORMS = (
    r"(?P<o>O\d+) (?P<t>(?:will |is to |are to )?(?:also )?(?:perform|performs|performed|appears?"
    r"|appeared|tours?|toured)) (?:in|at|on)"
)


def performances(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A company whose name says what it plays, where it performs.

    >>> from communique.examples import events_told
    >>> events_told("The National Ballet of Paraguay will perform in Manila on Saturday.")
    [('National Ballet of Paraguay', 'performance', 'planned')]
    >>> events_told("The National Ballet of Paraguay will move to Manila on Saturday.")
    []
    """
    for match in sentence.find(_PERFORMS):
        body = match.items["o"].mention
        if body is None or not _ENSEMBLE.search(body.name):
            continue
        ahead = AHEAD & {i.symbol for i in sentence.items[match.first : match.first + 2]}
        yield Happening(
            body.name, "performance", countries_of(sentence, document),
            "planned" if ahead else "held",
            Place(sentence.sentence, body.start, body.end), "quoted_events", 0.65,
        )  # fmt: skip


RULES = (quoted_events, performances)
