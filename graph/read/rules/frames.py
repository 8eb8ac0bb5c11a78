"""Who met whom: verbs of meeting with whoever is their subject, object or partner."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.folding import Item
from ..sentences.skeleton import Match, Skeleton
from ..text.lexicon import Meeting, meeting_verbs
from ._clauses import complement, further, is_passive, lemma, subject, symbols, tag
from ._encounters import encounter


def did_together(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A verb that one does only where another is: received, saw off, dined with.

    >>> from communique.examples import people_met
    >>> people_met("Mayor Ana Lima saw off in the port of Haifa the outgoing consul, Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Mayor Ana Lima saw in the port of Haifa a film by the director, Jan Novak.")
    []
    """
    for k, word in enumerate(sentence.lemmas):
        for verb in meeting_verbs().get(word, ()):
            if tag(sentence, k)[:2] == "VB" and verb.goes_with in _around(sentence, k):
                yield from _told(sentence, k, verb)


def _around(sentence: Skeleton, k: int) -> set[str]:
    """The words that may make a verb one of meeting, the empty word for none.

    They stand behind it, or before it in the passive: "a call was paid on X by Y".
    """
    items = sentence.items
    near = items[max(0, k - 4) : k] if is_passive(sentence, k) else ()
    return {"", *(i.symbol for i in (*near, *items[k + 1 : k + 10]) if not i.letter)}


def _told(sentence: Skeleton, k: int, verb: Meeting) -> Iterator[Finding]:
    one = subject(sentence, k)
    found: tuple[int, Item] | None
    if is_passive(sentence, k):
        agent = complement(sentence, k, "by")
        partner = complement(sentence, k, verb.preposition, True) if verb.preposition else None
        if verb.preposition and agent and partner:
            one, found = agent[1], partner  # "the mask was handed by A to B"
        elif verb.preposition and not (agent and one and partner is None):
            return
        else:
            found = agent
    else:
        found = complement(sentence, k, verb.preposition) or _whom(sentence, k, one)
    if one and found is None and len(one.people) > 1 and _is_mutual(sentence, k, verb):
        yield from _encounter(sentence, k, verb, one.people, ())
    if one is None or found is None:
        return
    at, other = found
    looks = verb.goes_with == "" and lemma(sentence, k) == "see"
    if (
        (looks and not _ends_there(sentence, at))
        or _pictures(sentence, k, at, verb)
        or _PARTS & symbols(sentence, at + 1, at + 5)
    ):
        return
    if lemma(sentence, k) == "call" and _is_appeal(sentence, at):
        return
    more = tuple(further(sentence, at, verb.preposition)) if verb.preposition else ()
    if verb.preposition == "to" and not verb.goes_with:  # handed to X and to Y, all at one place
        people = (*other.people, *(p for item in more for p in item.people))
        yield from _encounter(sentence, k, verb, one.people, people)
        return
    if is_passive(sentence, k):  # "greeted by X and by Y"
        also = (p for item in further(sentence, at, "by") for p in item.people)
        yield from _encounter(sentence, k, verb, one.people, (*other.people, *also))
        return
    for item in (other, *more):
        yield from _encounter(sentence, k, verb, one.people, item.people)


def _whom(sentence: Skeleton, k: int, one: Item | None) -> tuple[int, Item] | None:
    """ "X, whom she met in Oslo": X."""
    items = sentence.items
    for j in range(k - 1, max(0, k - 6), -1):
        if items[j].symbol == "whom" and one:
            before = next((i for i in (j - 1, j - 2) if items[i].people), -1)
            return (before, items[before]) if before >= 0 and items[before] is not one else None
    return None


_ALONE = frozenset("speak talk spend meet discuss consult reunite have go open enter".split())
"""Verbs that several people may do without doing it with each other, or that other rules read."""


def _is_mutual(sentence: Skeleton, k: int, verb: Meeting) -> bool:
    """Whether several people do it with each other: "X and Y shook hands"."""
    behind = {i.symbol for i in sentence.items[k + 1 : k + 12]}
    return verb.preposition == "with" and lemma(sentence, k) not in _ALONE and "with" not in behind


def _ends_there(sentence: Skeleton, at: int) -> bool:
    """Whether nothing is told of whom somebody saw: "saw X in Oslo", not "saw X dance"."""
    behind = sentence.items[at + 1 : at + 2]
    if any(one == "VBG" for one in sentence.tags[at + 1 : at + 10]):
        return False
    return all(i.letter or i.symbol in _BEHIND_OBJECT for i in behind)


def _pictures(sentence: Skeleton, k: int, at: int, verb: Meeting) -> bool:
    """Whether a picture shows people: "a film showing X in Oslo", not "showed X the hall"."""
    behind = symbols(sentence, at + 1, at + 2)
    shown = lemma(sentence, k) == "show" and verb.goes_with == "" and not is_passive(sentence, k)
    return shown and not behind & _SHOWN


_SHOWN = frozenset("the a an his her their its some how what where".split())


def _is_appeal(sentence: Skeleton, at: int) -> bool:
    """Whether those called on are asked to do something: "called on X to resign"."""
    behind = [item.symbol for item in sentence.items[at + 1 : at + 3]]
    return behind[:1] == ["to"] and not set(behind) & _ON_A_CALL


_ON_A_CALL = frozenset(
    "discuss bid present take introduce convey deliver brief inform express congratulate pay hand "
    "exchange explore review thank say extend mark invite offer wish".split()
)
"""What visitors call for: "called on X to bid farewell"."""
_PARTS = frozenset({"lead", "role", "roles", "cast", "part"})
"""What somebody plays: "a film with X in the lead"."""
_BEHIND_OBJECT = frozenset(". , ; and in at on for again too separately then yesterday".split())


def _encounter(
    sentence: Skeleton, k: int, verb: Meeting, one: tuple[int, ...], other: tuple[int, ...]
) -> Iterator[Finding]:
    first = sentence.items[k]
    match = Match({"a": one, "b": other}, first.start, first.end, k, k, {})
    yield from encounter(sentence, match, "did_together", 0.85, kind=verb.kind)


RULES = (did_together,)
