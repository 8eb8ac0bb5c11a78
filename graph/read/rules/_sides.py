"""Who stands behind a signing where the sentence does not name the parties."""

from __future__ import annotations

import re
from collections import Counter

from ..document import Document
from ..mentions import Mention
from ..roles import Role
from ..skeleton import Skeleton
from ._parties import Parties


def on_behalf(sentence: Skeleton) -> Parties:
    """ "signed by A for Serbia and B for Greece"; two at least."""
    found: list[str | tuple[int, Mention]] = []
    for match in sentence.find(
        r"G\d+ (?:(?!G\d)\S+ ){0,3}?(?P<t>for|on behalf of) (?:the )?(?P<p>[OCL]\d+)"
    ):
        mention = match.items["p"].mention
        if mention and mention.kind == "organization":
            found.append((sentence.sentence, mention))
        elif mention and mention.type != "city":
            found.append(mention.iso)
    return tuple(dict.fromkeys(found)) if len(set(found)) > 1 else ()


_OWN_NAME = frozenset("museum university institute foundation library academy union".split())
"""Kinds of bodies whose presidents and secretaries sign for them."""
_FOR_STATES = frozenset({"ministry", "embassy", "government", "parliament"})
"""Kinds of bodies whose people sign for their state."""


_STATESMEN = frozenset("minister ambassador secretary premier president envoy consul".split())


def _for_state(role: Role) -> bool:
    """Whether who holds the office signs for the state, not for the body that it is held in."""
    body = role.org.type if role.org else ""
    return body in _FOR_STATES or (
        bool(_STATESMEN & set(role.title.split())) and body not in _OWN_NAME
    )


def served_by(document: Document, people: tuple[int, ...]) -> Parties:
    """The states or bodies that the signatories serve, each one's first."""
    parties: list[str | tuple[int, Mention]] = []
    for person in people:
        for role in document.roles:
            if role.person == person and not role.former and (role.of or role.org):
                if role.org and not (role.of and _for_state(role)):
                    parties.append((role.org_sentence, role.org))
                else:
                    parties.append(role.of[0])
                break
    return tuple(dict.fromkeys(parties))


_SIDES = re.compile(
    r"\b(?:two|both) (?:countries|sides|parties|nations|states|governments"
    r"|ministers)\b|\bbilateral\b"
)


_BODIES = re.compile(
    r"\b(?:two|both) (museum|universitie|librarie|institute|institution|organisation|organization"
    r"|academie|foundation|gallerie|archive|ministrie)s\b"
)


def two_sides(sentence: Skeleton, document: Document) -> Parties:
    """ "The two sides", "both museums": those that the article has named most until here."""
    if bodies := _BODIES.search(sentence.text):
        return _two_bodies(sentence, document, re.sub("ie$", "y", bodies[1]))
    if not _SIDES.search(sentence.text):
        earlier = " ".join(
            w.lower
            for m in document.sentences[max(0, sentence.sentence - 2) : sentence.sentence]
            for w in m.words
        )
        if not _SIDES.search(earlier) and not re.search(
            r"\b(?:they|sides|parties)\b", sentence.text
        ):
            return ()
    return main_pair(sentence, document)


def _two_bodies(sentence: Skeleton, document: Document, noun: str) -> Parties:
    """The two bodies of a kind that the article names until here, if they are two."""
    found: dict[int, tuple[int, Mention]] = {}
    for i, mention in document.mentions("organization"):
        if i <= sentence.sentence and (
            mention.type == noun or noun.startswith(("instit", "organ"))
        ):
            found.setdefault(document.bodies.at(i, mention), (i, mention))
    return tuple(found.values()) if len(found) == 2 else ()


def main_pair(sentence: Skeleton, document: Document) -> Parties:
    """The two states that the article names and serves most until here, clearly before a third."""
    told = [
        mention.iso
        for i, mention in document.toponyms
        if i <= sentence.sentence
        and (mention.kind in {"country", "adjective"} or mention.type == "capital")
    ]
    served = [
        role.of[0]
        for role in document.roles
        if role.of and not role.former and role.sentence <= sentence.sentence
    ]
    counts = Counter(told + served)
    ranked = sorted(counts, key=lambda iso: -counts[iso])
    if len(ranked) < 2 or (len(ranked) > 2 and counts[ranked[1]] <= counts[ranked[2]]):
        return ()
    return (ranked[0], ranked[1])


def completed(parties: Parties, sentence: Skeleton, document: Document) -> Parties:
    """The main pair of states where only one of the two is told."""
    if len(parties) == 1 and isinstance(parties[0], str):
        pair = main_pair(sentence, document)
        return pair if parties[0] in pair else parties
    return parties
