"""Who was there too: lists of those present, a line each, and people of whom it is said aside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.skeleton import Skeleton
from ..text.mentions import Marked

_ANYWHERE, _NEAR = 15, 3
"""How many sentences back the meeting may stand at which people were: one named, or one meant."""


def listed(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People in a list of those present, a line each.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak.\\n\\nPresent at the meeting were:\\n"
    ...     "- Eva Roth, dean\\n"
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak.\\n\\nOn the programme:\\n- Eva Roth, piano\\n"
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    people = tuple(dict.fromkeys(p for item in sentence.people() for p in item.people))
    if not people or not _is_line(sentence.marked):
        return
    number = sentence.sentence - 1
    while number >= 0 and _is_line(document.sentences[number]):
        number -= 1
    if number < 0 or not _heads_list(document.sentences[number]):
        return
    where = Place(sentence.sentence, 0, 1)
    yield Encounter(people, "meeting", "held", where, "listed", 0.8, joins=_ANYWHERE)


_PRESENT = frozenset("attended present attendance participants attendees participated".split())


def _is_line(marked: Marked) -> bool:
    """Whether a sentence is a line of a list: people and offices, without a verb or a colon."""
    ws = marked.words
    free = [word for i, word in enumerate(ws) if marked.kind_at(i) not in {"person", "office"}]
    return (
        any(m.kind == "person" for m in marked.mentions)
        and len(ws) < 60
        and ws[-1].text != ":"
        and not any(word.tag in {"VBD", "VBZ", "VBP", "MD"} for word in free)
    )


def _heads_list(marked: Marked) -> bool:
    return marked.words[-1].text == ":" and bool({w.lower for w in marked.words} & _PRESENT)


def said_aside(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People of whom a clause beside their name says that they were at the meeting told before.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. Dean Eva Roth, who attended the "
    ...     "talks, praised the plan."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. Dean Eva Roth, who attended the "
    ...     "academy, praised the plan."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    for item in sentence.people():
        words = " ".join(w.lower for w in sentence.marked.words[item.start : item.end + 9])
        told = _ASIDE.search(words)
        if told is None or len(item.people) > 1:
            continue
        where = Place(sentence.sentence, item.start, item.end)
        each = bool(told["both"])
        named = told["occasion"] or (told["event"] and _is_of_ceremony(document, sentence.sentence))
        reach = _ANYWHERE if named or each else _NEAR
        yield Encounter(
            item.people,
            "meeting",
            "held",
            where,
            "said_aside",
            0.8,
            joins=reach,
            each=each,
            occasion=_HANDING if told["event"] else frozenset(),
        )


def _is_of_ceremony(document: Document, number: int) -> bool:
    """Whether a sentence before ``number`` tells of a ceremony, which then is "the event"."""
    before = document.sentences[max(0, number - _ANYWHERE) : number]
    return any(word.lower in _CEREMONIES for one in before for word in one.words)


_HANDING = frozenset("handed handover returned presented delivered received donated".split())
"""Words of the ceremony that people call "the event"."""
_CEREMONIES = frozenset("ceremony signing handover handing-over".split())
_ASIDE = re.compile(
    r", (?:who |(?=(?:also )?present))(?:also |had |has |was |were |is )*"
    r"(?:(?:led|leads|leading|headed|heads|heading) the "
    r"(?:\S+ )?(?:delegation|mission)\b|(?:present\b|(?:in|at)(?= the (?:meeting|talks))"
    r"|(?:attended|joined|witnessed|chaired|sat in on"
    r"|(?:took part|participated) in)(?= ))(?: (?:at|for|during))?"
    r"(?: (?:the|this|these) (?:\S+ )?(?P<occasion>meetings?|talks|ceremony|signing|handover"
    r"|conversations?|calls?|audience)\b| the (?P<event>event|act|function)\b| (?P<both>both|all)\b"
    r"| there\b)?) ?[,.]"
)


RULES = (listed, said_aside)
