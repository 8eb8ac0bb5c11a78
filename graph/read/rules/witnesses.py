"""Who was there too: those before whom people met or signed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ..text.words import Word
from ._encounters import joining
from ._occasions import SITTING

_ANYWHERE, _NEAR = 15, 3
"""How many sentences back the meeting may stand: a signing that the sentence names, or another."""


def in_the_presence_of(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Before whom people met or signed.

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima met Rector Jan Novak in the presence of Dean Eva Roth.")
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. "
    ...     "The show opened in the presence of Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    if _MEETS.isdisjoint(sentence.symbols):
        return
    signings = {"signing", "signings"} & sentence.symbols and not any(
        item.letter == "A" and not _is_plural(sentence.marked.words[item.end - 1])
        for item in sentence.items
    )
    reach = _ANYWHERE if signings or _THE_MEETING.search(sentence.text) else _NEAR
    yield from joining(sentence, _WITNESSED, "in_the_presence_of", reach, each=bool(signings))


_WITNESSED = (
    r"(?P<t>in (?:the )?presence of) {wide}{a}(?: (?:, )?and (?:also )?of {near}{b})?",
    r"with {a} (?:, )?as (?:an? |the )?(?:\S+ )?(?P<t>witness(?:es)?)",
    r"(?P<t>under the (?:gaze|eyes) of) {gap}{a}",
    r"(?P<t>witnessed|overseen) (?:also )?by {gap}{a}",
    r"^(?P<t>attended) by {a} , the (?:\S+ )?(?:signing|ceremony)",
    r"(?:signed|inked|initialled|exchanged|sealed|renewed|concluded|ceremony) (?:(?!;)\S+ ){0,24}?"
    r"(?P<t>in front of|before(?! \w+ing)(?! by)) (?:(?!G\d|;|,)\S+ ){0,3}?{a}(?! [a-z]+ed\b)",
    r"^(?P<t>before|in front of) (?:(?!G\d|;|,)\S+ ){0,3}?{a} , (?:(?!;)\S+ ){0,9}?"
    r"(?:signed|inked|initialled|exchanged|sealed)",
    r"{a} (?:, )?(?P<t>acted|served|stood) (?:as )?(?:\S+ )?witness(?:es)?",
    r"(?:^|[.,;] )(?P<t>acting|serving|standing) as (?:the )?witness(?:es)?(?: of \S+)? "
    r"(?:was|were) {near}{a}",
    r"{a} (?:was|were|bore|stood|is|are) (?:also )?(?P<t>witness(?:es)?) (?:to|at|of) "
    r"(?:\S+ ){0,3}?(?:signings?|signatures?|exchange|ceremony|inking)",
    r"{a} (?:\S+ ){0,3}?(?P<t>witnessed) (?:\S+ ){0,3}?(?:signing|exchange)",
    r"{a} (?:\S+ ){0,3}?(?P<t>signed) (?:it )?(?:too|as well|also) [.,]",
)


def _is_plural(word: Word) -> bool:
    return word.tag in {"NNS", "NNPS"} or word.lower in {"memoranda", "memorandums", "mous"}


_THE_MEETING = re.compile(rf"\b(?:the|this|that|both) (?:\S+ )?{SITTING} (?!of\b|on\b)")
"""A sitting told before, wherever that was: "the audience took place in the presence of"."""

_MEETS = frozenset(
    (
        "met meeting talks received signed signing exchanged inked concluded ceremony initialled "
        "handed returned presented handover exchange luncheon lunch dinner hosted welcomed greeted "
        "initialed subscribed signatures audience reception delivery restitution witness witnesses"
    ).split()
)


RULES = (in_the_presence_of,)
