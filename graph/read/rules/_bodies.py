"""Institutions that stand behind a signing where the sentence does not name them."""

from __future__ import annotations

from itertools import pairwise

from ..document import Document
from ..sentences.skeleton import Skeleton
from ..text.mentions import Mention
from ._parties import Parties

_IGO = frozenset({"igo"})
_JUST = 3
"""Sentences within which a body is the one told of last."""
_BETWEEN_BODIES = frozenset("and the of ( ) ,".split())
_STATELY = frozenset({"ministry", "government", "parliament", "embassy", "igo"})


def two_bodies(sentence: Skeleton, document: Document, noun: str) -> Parties:
    """The two bodies of a kind that the article names until here, if they are two."""
    found: dict[int, tuple[int, Mention]] = {}
    for i, mention in document.mentions("organization"):
        if i <= sentence.sentence and (
            mention.type == noun or noun.startswith(("instit", "organ"))
        ):
            found.setdefault(document.bodies.at(i, mention), (i, mention))
    if len(found) == 2:
        return tuple(found.values())
    return bodies_told(sentence, document, _IGO) or _own_and_last(sentence, document, noun)


def _own_and_last(sentence: Skeleton, document: Document, noun: str) -> Parties:
    """The body of a kind with which the article begins, and the other one told of last: "Alto
    University visits Lima. … National University, where the two universities signed a letter"."""
    found = [
        (document.bodies.at(i, mention), i, mention)
        for i, mention in document.mentions("organization")
        if i <= sentence.sentence and mention.type == noun
    ]
    others = [told for told in found if told[0] != found[0][0]]
    if not others or found[0][1] > 1 or sentence.sentence - others[-1][1] > _JUST:
        return ()
    return (found[0][1:], others[-1][1:])


def bodies_meant(sentence: Skeleton, document: Document) -> Parties:
    """Whom "the parties" means where the headline begins with a body of its own, and another of
    that kind was just told of."""
    first = next(iter(document.sentences[0].of_kind("organization")), None)
    states = [m.start for i, m in document.toponyms if i == 0]
    if first is None or first.type in _STATELY or first.start > min(states, default=first.start):
        return ()
    return _own_and_last(sentence, document, first.type)


def bodies_told(sentence: Skeleton, document: Document, but: frozenset[str] = _STATELY) -> Parties:
    """Two institutions that a sentence just before puts side by side: "between A and B".

    Bodies of the kinds ``but`` are not meant.
    """
    for i in range(sentence.sentence - 1, max(-1, sentence.sentence - 5), -1):
        marked = document.sentences[i]
        bodies = [m for m in marked.of_kind("organization") if m.type not in but]
        for one, other in pairwise(bodies):
            lead = [w.lower for w in marked.words[max(0, one.start - 2) : one.start]]
            joint = [w.lower for w in marked.words[one.end : other.start]]
            seat = marked.at(one.end + 1)  # "of Mozambique" behind the body
            joint = joint[seat.end - one.end :] if seat and joint[:1] == ["of"] else joint
            if "between" in lead and "and" in joint and set(joint) <= _BETWEEN_BODIES:
                return ((i, one), (i, other))
    return ()
