"""Words that mean people named elsewhere: "the ambassador", "she", "the two ministers"."""

from __future__ import annotations

from collections.abc import Sequence

from .document import Document
from .lexicon import title_heads
from .mentions import Marked, Office
from .phrases import Nouns
from .roles import Role


def references(document: Document) -> list[tuple[Nouns, int | None]]:
    """For each sentence the spans that mean people, and whom the text before it is about."""
    found: list[tuple[Nouns, int | None]] = []
    subject: int | None = None
    for i, sentence in enumerate(document.sentences):
        nouns: Nouns = {}
        for mention in sentence.mentions:
            if isinstance(mention, Office):
                _office(document, sentence, i, mention, nouns)
        _pronoun(document, sentence, i, subject, nouns)
        found.append((nouns, subject))
        subject = _subject(document, sentence, i, nouns, subject)
    return found


def _office(document: Document, sentence: Marked, i: int, office: Office, nouns: Nouns) -> None:
    held = any(role.sentence == i and role.start == office.start for role in document.roles)
    if held or (office.org is not None and office.of == () and not office.title):
        return
    ws = sentence.words
    definite = (
        (office.start < len(ws) and ws[office.start].lower in {"the", "both", "two"})
        or (office.start and ws[office.start - 1].lower in {"the", "two", "both"})
        or bool(office.of)
    )
    if not definite:
        return
    if office.plural:
        people = _holders(document, i, office)
        if len(people) == 2:
            nouns[office.start] = (office.start, office.end, tuple(people))
        return
    person = _fitting(sentence, office, i, document.roles)
    if person is not None:
        nouns[office.start] = (office.start, office.end, (person,))


def _singular(office: Office) -> str:
    """The head noun of an office in the singular; empty where the lexicon does not know it."""
    head = title_heads().get(office.name.casefold())
    return head.word if head else ""


def _holders(document: Document, i: int, office: Office) -> list[int]:
    singular = _singular(office)
    return list(dict.fromkeys(
        role.person for role in document.roles
        if role.sentence <= i and not role.former and singular in role.title.split()
    ))  # fmt: skip


def _fitting(sentence: Marked, office: Office, i: int, roles: Sequence[Role]) -> int | None:
    """The person whom "the ambassador" or "the Iranian minister" means: the only one that fits."""
    singular = _singular(office) or office.name.casefold()
    fitting = [
        role.person
        for role in roles
        if not role.former
        and singular in role.title.split()
        and (not office.of or not role.of or set(office.of) & set(role.of))
    ]
    candidates = list(dict.fromkeys(fitting))
    if len(candidates) > 1:
        before = {role.person for role in roles if role.sentence <= i}
        candidates = [person for person in candidates if person in before]
    return candidates[0] if len(candidates) == 1 else None


_OBJECT_VERBS = frozenset(
    "received receive receives welcomed welcomes met meets meet hosted greeted".split()
)
_AFTER_OBJECT = frozenset("for in at on , . and to there here with during ; when".split())


def _pronoun(
    document: Document, sentence: Marked, i: int, subject: int | None, nouns: Nouns
) -> None:
    """ "She" as the subject of a sentence, "when she and …", "received him": who is meant."""
    ws = sentence.words
    named = [(m.end, document.people.at(i, m)) for m in sentence.of_kind("person")]
    for k, word in enumerate(ws):
        before = [person for end, person in named if end <= k]
        if word.text in {"he", "she", "He", "She"}:
            joined = k + 1 < len(ws) and ws[k + 1].lower in {"and", "also", "met", "signed"}
            meant = before[0] if before and joined and len(set(before)) == 1 else subject
            if meant is not None and (not before or joined) and k < 40:
                nouns[k] = (k, k + 1, (meant,))
        elif word.text in {"him", "her"} and _is_object(sentence, k):
            others = [person for person in before if person != before[-1]]
            meant = others[0] if others else subject
            if meant is not None and (not before or meant != before[-1]):
                nouns[k] = (k, k + 1, (meant,))


def _is_object(sentence: Marked, k: int) -> bool:
    """Whether the pronoun at ``k`` is whom a verb of meeting governs, and no possessive."""
    ws = sentence.words
    return (
        0 < k < len(ws) - 1
        and ws[k - 1].lower in _OBJECT_VERBS
        and ws[k + 1].lower in _AFTER_OBJECT
    )


def _subject(
    document: Document, sentence: Marked, i: int, nouns: Nouns, before: int | None
) -> int | None:
    """Who the sentence is about: the first person named as its subject."""
    if sentence.sentence.headline:
        return before
    people = [(m.start, document.people.at(i, m)) for m in sentence.of_kind("person")]
    people += [(start, who[0]) for start, (_, _, who) in nouns.items() if len(who) == 1]
    for start, person in sorted(people):
        ws = sentence.words
        mention = sentence.at(start)
        end = mention.end if mention and mention.kind == "person" else start + 1
        possessive = end < len(ws) and ws[end].lower in {"'s", "'"}
        governed = start > 0 and ws[start - 1].lower in {"with", "by", "of", "to", "for", "from"}
        if not possessive and not governed:
            return person
    return before if not people else sorted(people)[0][1]
