"""Whose office it is by what stands behind the name: "Minister Bolat Serik of Kazakhstan"."""

from __future__ import annotations

from ..bodies.boards import body_at
from ..text.lexicon import title_heads
from ..text.mentions import Marked, Mention, Office
from .holders import named_behind


def of_behind_name(
    sentence: Marked, office: Office, rule: str
) -> tuple[tuple[str, ...], Mention | None, int]:
    """What stands behind the name: "Minister Bolat Serik of Kazakhstan"."""
    if rule != "title-before-name" or office.of or office.org or office.plural:
        return (), None, 0
    person = named_behind(sentence, office)
    ws = sentence.words
    if person is None:
        return _delegation_of(sentence, office), None, 0
    lead = tuple(word.lower for word in ws[person.end : person.end + 3])
    k = person.end + (3 if lead == ("on", "behalf", "of") else 1)
    if k >= len(ws) or (k == person.end + 1 and lead[0] not in {"of", "from", "for"}):
        return _delegation_of(sentence, office), None, 0
    k += ws[k].lower == "the"
    found = _named_at(sentence, k, lead[0])
    return found if any(found) else (_delegation_of(sentence, office), None, 0)


def _named_at(
    sentence: Marked, k: int, preposition: str
) -> tuple[tuple[str, ...], Mention | None, int]:
    """The state or body at word ``k``: "Cultural Officer X of Kiribati's Ministry of Culture"."""
    mention = sentence.starting_at(k) if k < len(sentence.words) else None
    body = body_at(sentence, mention) if mention else None
    if mention and body is None and mention.kind == "country" and preposition != "for":
        return (mention.iso,), None, 0
    if body and body.type != "party":
        return (), body, 0
    return (), None, 0


def to_behind_name(sentence: Marked, office: Office) -> tuple[str, ...]:
    """The receiving state in "Ambassador Leila Haddad of Tunisia to Senegal"."""
    head = title_heads().get(sentence.words[office.head].lower)
    person = named_behind(sentence, office)
    if head is None or not head.accredits or person is None:
        return ()
    ws = sentence.words
    for k in range(person.end + 2, min(person.end + 6, len(ws) - 1)):
        if ws[k].lower == "to":
            state = sentence.starting_at(k + 1 + (ws[k + 1].lower == "the"))
            return (state.iso,) if state and state.kind == "country" else ()
    return ()


def _delegation_of(sentence: Marked, office: Office) -> tuple[str, ...]:
    """The state in "a delegation from Russia led by the Minister of Culture, X"."""
    ws = sentence.words
    before = [word.lower for word in ws[max(0, office.start - 3) : office.start]]
    if not {"led", "headed"} & set(before):
        return ()
    for k in range(max(0, office.start - 12), office.start):
        state = sentence.at(k)
        if (
            state
            and state.kind in {"country", "adjective"}
            and "delegation" in (word.lower for word in ws[max(0, k - 4) : office.start])
        ):
            return (state.iso,)
    return ()
