"""Who was there too: people who attended, joined or stood by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.skeleton import Skeleton
from ._clauses import (
    PARTIES,
    complement,
    is_passive,
    listed,
    reached,
    subject,
    symbols,
    tag,
)
from ._occasions import coming, tells_of_sitting
from ._reach import ANYWHERE, NEAR, OCCASIONS, phrase_end, reach_of


def attended(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People who the text says attended, or took part in, the meeting told before.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The meeting was also attended "
    ...     "by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The premiere was attended by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    for k, item in enumerate(sentence.items):
        found = _present(sentence, k, document) if item.symbol in _TELLING else None
        if found:
            where = Place(sentence.sentence, item.start, item.end)
            people, reach = found
            if item.symbol in PARTIES:
                people = tuple(dict.fromkeys((*_leader(sentence, document, k), *people)))
            alone = len(people) > 1 and (
                (item.symbol in PARTIES and item.symbol not in _ATTENDEES)
                or (item.symbol in _HERE and tells_of_sitting(sentence, document, NEAR))
                or bool(_TALKS & symbols(sentence, k - 8, k))
                or (item.symbol in _THERE and bool(_TALKS & symbols(sentence, k + 1, k + 5)))
                or (_names_rite(sentence, k) and _is_of_signing(sentence, document))
            )
            kind = "delegation" if item.symbol in PARTIES else "meeting"
            status = coming(sentence, k)
            people += tuple(p for p in _as_did(sentence, k) if p not in people)
            more = _tells_more(sentence, document)
            occasion = frozenset() if more else _occasion(sentence, k)
            yield Encounter(
                people, kind, status, where, "attended", 0.8,
                joins=reach, alone=alone and status == "held",
                occasion=occasion | ({item.symbol} & PARTIES),
            )  # fmt: skip
    yield from _below(sentence, document)


def _below(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those whom the line below lists as having been at the meeting: "Participating in the meeting
    were:", and then "Minister A; Minister B"."""
    items, i = sentence.items, sentence.sentence
    there = [k for k, item in enumerate(items) if item.symbol in _THERE | _ATTENDED]
    opened = bool(there) and items[-1].symbol == ":" and i + 1 < len(document.sentences)
    if not opened or not _TALKS & symbols(sentence, 0, len(items)):
        return
    if not {"were", "was"} & symbols(sentence, there[0], len(items)):
        return  # "Participating will be:"
    rows = document.sentences[i + 1]
    verb = next((k for k, word in enumerate(rows.words) if word.pos == "VERB"), len(rows.words))
    named = tuple(document.people.at(i + 1, m) for m in rows.of_kind("person") if m.start < verb)
    if len(named) > 1:
        where = Place(i, items[there[0]].start, items[there[0]].end)
        yield Encounter(named, "meeting", "held", where, "attended", 0.8, joins=NEAR, alone=True)


def _leader(sentence: Skeleton, document: Document, k: int) -> tuple[int, ...]:
    """Who heads the delegation whose members the sentence tells, as it or the one before tells."""
    heads = [j for j in range(max(0, k - 4), k) if sentence.items[j].symbol in _HEADED]
    here = subject(sentence, heads[0]) if heads else None
    if here is not None:
        return here.people
    before = document.sentences[max(0, sentence.sentence - 1)]
    words = {word.lower for word in before.words}
    headed = "delegation" in words and bool(_HEADED & words)
    return (sentence.subject,) if headed and sentence.subject is not None else ()


_HEADED = frozenset("head headed heads heading led leads lead leading".split())


def _as_did(sentence: Skeleton, k: int) -> tuple[int, ...]:
    """Who was there as well as those told by the word at ``k``: "attended, as did Y"."""
    for j in range(k + 1, min(k + 9, len(sentence.items) - 1)):
        if sentence.items[j].symbol == "as" and sentence.items[j + 1].symbol in _DID:
            found = reached(sentence, j + 2)
            return found[1].people if found else ()
    return ()


_DID = frozenset({"did", "was", "were"})


def _tells_more(sentence: Skeleton, document: Document) -> bool:
    """Whether a sentence goes on with a list: "It was attended by X. Also participating in the
    review were Y and Z."."""
    before = document.lowered[max(0, sentence.sentence - 1)].split()
    return sentence.items[0].symbol == "also" and "attended" in before


def _occasion(sentence: Skeleton, k: int) -> frozenset[str]:
    """The words for what people attended, on either side of the word at ``k``.

    Empty where they tell it apart from nothing else: "the meeting".
    """
    items = sentence.items
    first = next((j for j in range(k - 1, max(-1, k - 14), -1) if items[j].people), k - 14)
    last = phrase_end(sentence, k + 1)
    spans = ((items[max(0, first + 1)].start, items[k].start), (items[k].end, items[last - 1].end))
    words = {
        word.lower
        for start, end in spans
        for word in sentence.marked.words[start:end]
        if word.pos in {"NOUN", "PROPN", "ADJ"} and word.lower not in {"side", "part"}
    }
    return frozenset(words) if len(words) > 1 or words & {"signing", "ceremony"} else frozenset()


_ATTENDED = frozenset(
    (
        "attended joined witnessed participated took sat attend join take participate chaired "
        "moderated assisted"
    ).split()
)
_NOT_YET = frozenset("would could might may should not n't unable never".split())
_THERE = frozenset("attending joining participating accompanying taking witnessing".split())
_TELLING = _ATTENDED | _THERE | PARTIES | frozenset("present attendance hand table guests".split())
"""Words that may say of people that they were there."""
_WERE = frozenset(
    (
        "was were included includes include are is comprised comprises consisted consists : "
        "featured numbered counted"
    ).split()
)
_TALKS = frozenset("meeting talks consultations negotiations discussions signing".split())
"""What those who attended it have held with each other, whoever else did."""


def _names_rite(sentence: Skeleton, k: int) -> bool:
    """Whether the words behind ``k`` name a ceremony: "taking part in the act were"."""
    behind = sentence.items[k : k + 6]
    return any(sentence.marked.words[item.end - 1].lower in _RITES for item in behind)


def _is_of_signing(sentence: Skeleton, document: Document) -> bool:
    """Whether "the ceremony" is one at which the sentences just before tell that people signed or
    handed over something, and no opening."""
    near = document.lowered[max(0, sentence.sentence - NEAR) : sentence.sentence + 1]
    words = set(" ".join(near).split())
    return bool(words & _SIGNED) and not words & _OPENED


_SIGNED = frozenset(
    "signed signing sign signs inked signature exchanged handed handover handing-over".split()
)
_OPENED = frozenset("opening opens opened inauguration inaugurated festival premiere".split())
_HERE = frozenset(
    "attendance attendees present attended participating taking attending table".split()
)
_ATTENDEES = frozenset({"participants", "attendees"})
_RITES = frozenset({"ceremony", "act", "signing", "handover", "handing-over"})
_Present = tuple[tuple[int, ...], int]
"""People who were there, and how many sentences back the occasion may stand."""


def _present(sentence: Skeleton, k: int, document: Document) -> _Present | None:
    """Whom the word at ``k`` says to have been there, if it is one of being there."""
    symbol = sentence.items[k].symbol
    if tag(sentence, k) == "VB" and (
        _NOT_YET & symbols(sentence, k - 4, k) or coming(sentence, k) == "held"
    ):
        return None  # "was unable to join them"
    if symbol in _ATTENDED and tag(sentence, k)[:2] == "VB":
        return _by_whom(sentence, k, document) if is_passive(sentence, k) else _who(sentence, k)
    if symbol in {"present", "attendance", "hand", "table"}:
        return _was_there(sentence, k, document) or _there_were(sentence, k)
    if symbol == "guests" and _are_at_table(sentence, k, document):
        found = _there_were(sentence, k)
        return (found[0], 1) if found else None
    more = symbol in _THERE and _tells_more(sentence, document)
    return _there_were(sentence, k, NEAR * more) if symbol in _THERE | PARTIES else None


def _are_at_table(sentence: Skeleton, k: int, document: Document) -> bool:
    """Whether "among the guests" is said of the table that the sentence before tells of."""
    if not sentence.sentence or "among" not in symbols(sentence, k - 3, k):
        return False
    before = document.sentences[sentence.sentence - 1].words
    return any(word.lower in _TABLES for word in before)


_TABLES = frozenset("reception dinner lunch luncheon banquet breakfast iftar tea".split())


def _by_whom(sentence: Skeleton, k: int, document: Document) -> _Present | None:
    """ "The meeting was attended by X", "the signing, witnessed by X", "it was attended by X"."""
    clause = {"which", "that"} & symbols(sentence, k - 5, k) or sentence.items[k - 1].symbol == ","
    reach = reach_of(sentence, max(0, k - 14), k, definite=bool(clause))
    found = complement(sentence, k, "by")
    told = symbols(sentence, 0, 2) | symbols(sentence, k - 4, k)
    if {"it", "they", "event"} & told and _is_told_of_talks(sentence, document):
        reach = reach or NEAR
    elif not OCCASIONS & {i.symbol for i in sentence.items[:k]}:
        return None
    if found is None or not reach:
        return None
    people = (*_set_aside(sentence, k), *listed(sentence, found[0]))
    return tuple(dict.fromkeys(people)), reach


def _set_aside(sentence: Skeleton, k: int) -> tuple[int, ...]:
    """Whom the sentence names first as having been there too: "Aside from Minister X, the meeting
    was attended by Y"."""
    opening = [item.symbol for item in sentence.items[:2]]
    if opening[0] != "besides" and opening not in (["aside", "from"], ["apart", "from"]):
        return ()
    named = (item.people for item in sentence.items[:k] if item.people)
    return next(named, ())


def _is_told_of_talks(sentence: Skeleton, document: Document) -> bool:
    """Whether a sentence just before has an occasion for its subject: "The talks took up …"."""
    before = document.sentences[max(0, sentence.sentence - NEAR) : sentence.sentence]
    return any(word.lower in OCCASIONS for other in before for word in other.words[:4])


def _who(sentence: Skeleton, k: int) -> _Present | None:
    """ "X attended the meeting", "X joined from the Omani side", "in the talks took part X"."""
    items = sentence.items
    who = subject(sentence, k)
    if who is None and items[k - 1].symbol == "who":
        return _there_were(sentence, k)  # "among those who took part in the talks were X and Y"
    if who is None:
        found = reached(sentence, k + 1) if items[0].symbol in {"to", "in", "at"} else None
        reach = reach_of(sentence, 0, k)
        return (listed(sentence, found[0]), reach) if found and reach == ANYWHERE else None
    reach = reach_of(sentence, 0, k) if {"which", "whom"} & symbols(sentence, 0, k) else 0
    beside = symbols(sentence, k + 1, k + 4)
    in_it = items[k].symbol not in _ONLY_IN or bool({"in", ".", "for", ","} & beside or reach)
    clause = items[items.index(who) - 1].symbol in {
        "which",
        "whom",
    }  # "a film in which X took part"
    reach = reach or (0 if clause else reach_of(sentence, k + 1, phrase_end(sentence, k + 1)))
    if items[k].symbol == "assisted":  # at a meeting; "assisted the victims" is another thing
        reach, in_it = (reach if reach == ANYWHERE else 0), bool({"at", "in"} & beside)
    return (who.people, reach) if reach and in_it else None


_ONLY_IN = frozenset({"took", "take", "sat"})


def _goes_on_of(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentences just before still speak of the meeting: "The meeting agreed on …"."""
    before = document.lowered[max(0, sentence.sentence - NEAR) : sentence.sentence]
    return any(map(_THE_MEETING.search, before))


_THE_MEETING = re.compile(
    r"\b(?:the|this|their) (?:meeting|talks|audience|conversation|discussions?|call)\b"
)


def _was_there(sentence: Skeleton, k: int, document: Document) -> _Present | None:
    """ "X was also present at the talks", "X were in attendance", "X was on hand"."""
    if not {"was", "were", "is", "are"} & symbols(sentence, k - 6, k):
        return None
    who = subject(sentence, k)
    reach = reach_of(sentence, k + 1, phrase_end(sentence, k + 1))
    reach = ANYWHERE if reach and _goes_on_of(sentence, document) else reach
    return (who.people, reach) if who and reach else None


def _there_were(sentence: Skeleton, k: int, known: int = 0) -> _Present | None:
    """ "Present at the talks were X and Y", "joining her was X", "the delegation included X".

    ``known`` is how far back the occasion may be where the words for it say nothing of that.
    """
    items = sentence.items
    for j in range(k + 1, min(k + 16, len(items))):
        if items[j].symbol in _WERE:
            found = reached(sentence, _past_of(sentence, j + 1))
            reach = reach_of(sentence, k + 1, j) or known
            return (listed(sentence, found[0]), reach) if found and reach else None
        if tag(sentence, j) in {"VBD", "VBZ", "VBP", "MD"}:
            return None
    return None


def _past_of(sentence: Skeleton, j: int) -> int:
    """Past the rest of a verb that says what a party has in it: "(was) composed of"."""
    ahead = [item.symbol for item in sentence.items[j : j + 3]]
    if "of" in ahead and set(ahead[: ahead.index("of")]) <= _MADE_UP:
        return j + ahead.index("of") + 1
    return j


_MADE_UP = frozenset("composed comprised made up formed".split())


RULES = (attended,)
