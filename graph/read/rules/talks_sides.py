"""Who met whom: those who led the talks, took part in them or sat at the table, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._clauses import listed
from ._encounters import held
from ._occasions import SITTING, tells_of_sitting

_NEAR = 3
_PART = (
    r"(?:led|headed|chaired|co-chaired|conducted|presided|taken|took|attended|joined|participat\w+"
    r"|represented|negotiat\w+|talks|meeting|discussions|consultations|conducting|heading|leading"
    r"|sat|present|taking)"
)
_SIDE = (
    r"(?:on|for|from|representing) (?:the )?(?:[CO]\d+|guest|host|hosts'|visiting)(?: (?:side"
    r"|part|delegation|team))?"
)
_FEW = r"(?:(?!G\d)\S+ )"
_SIDES = (
    rf"(?P<t>{_SIDE}) {_FEW}{{0,6}}?{{a}} {_FEW}{{0,5}}?{_SIDE} {_FEW}{{0,5}}?{{b}}",
    rf"{{a}} (?P<t>{_SIDE}) {_FEW}{{0,5}}?{{b}} {_SIDE}",
)
_SITTING = re.compile(
    rf"\b(?:{SITTING}|tête-à-tête|conversations|video ?conference|summit talks)\b"
)
_WAS = "(?:was|were|is|are)"
_AT_TABLE = (
    rf"^(?P<t>leading|heading|chairing|co-chairing|conducting|representing) (?:the )?(?:two "
    rf"|both )?"
    rf"(?:sides|delegations|teams|talks|meeting|discussions|parties) {_WAS} {{near}}{{a}}",
    rf"^(?:it|they|these|this) {_WAS} (?:\S+ )?(?P<t>co-chaired|chaired|led|headed|conducted"
    rf"|presided over|held) (?:jointly )?(?:by|between) {{near}}{{a}}(?: and (?:by "
    rf")?{{near}}{{b}})?",
    r"^(?P<t>in (?:the|this) (?:room|meeting|talks|discussions)) "
    rf"{_WAS} {{near}}{{a}}",
)


def led_the_talks(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who led or attended talks for one side, and who for the other.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "The talks went on for hours. They were led by Minister Ana Lima on the Lao side and "
    ...     "Minister Jan Novak on the Thai side."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "The match went on for hours. They were led by Minister Ana Lima on the Lao side and "
    ...     "Minister Jan Novak on the Thai side."
    ... )
    []
    """
    found = [*sentence.find(*_SIDES)] if re.search(rf"\b{_PART}\b", sentence.text) else []
    sides = len(found)
    found += sentence.find(*_AT_TABLE)
    if not found or not _of_sitting(sentence, document):
        return
    for number, match in enumerate(found):
        if status_of(sentence, match, verb=False) != "held":
            continue
        people = tuple(p for group in match.groups.values() for p in group)
        at = sentence.items.index(match.items["a"])
        people = (*people, *(listed(sentence, at) if at > match.first or number < sides else ()))
        people = tuple(dict.fromkeys(people))
        yield held(sentence, match, "led_the_talks", people, joins=_NEAR, alone=len(people) > 1)


def _of_sitting(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentence, or the one before, tells of a sitting that is no show."""
    near = document.lowered[max(0, sentence.sentence - 1) : sentence.sentence + 1]
    sits = any(map(_SITTING.search, near)) or any(map(_MEAL.search, near))
    return sits and tells_of_sitting(sentence, document, 1)


_MEAL = re.compile(r"\b(?:breakfast|luncheon|lunch|dinner|consultation|video call|commission)\b")


RULES = (led_the_talks,)
