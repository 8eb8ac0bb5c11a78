"""Of whom a verb says that they hold an office: "X was appointed ambassador"."""

from __future__ import annotations

from ..text.address import honorific_at
from ..text.mentions import Marked, Mention, Office

_NAMED_AS = frozenset(
    (
        "is was as become becomes became appointed named elected serves served remains been "
        "accreditation appointment nomination accredited designated nominated confirmed sworn "
        "re-elected reelected reappointed promoted inaugurated installed worked works"
    ).split()
)


BEFORE_OFFICE = frozenset(
    "the a an has have had who , also currently recently newly new been re its in since as 's "
    "formal official previously formerly earlier".split()
)


def subject_of(sentence: Marked, office: Office) -> Mention | None:
    """The subject of "X is the rector of …", "X was appointed ambassador"."""
    ws = sentence.words
    k = office.start
    seen = False
    while k > 0 and k > office.start - 8:
        word = ws[k - 1]
        mention = sentence.ending_at(k)
        if mention and mention.kind == "person":
            return _subject(sentence, mention) if seen else None
        if word.lower in _NAMED_AS:
            seen = True
        elif word.text in {")", ","} and seen:
            opens = "(" if word.text == ")" else ","
            k = next((i for i in range(k - 2, 0, -1) if ws[i].text == opens), 0) + 1
        elif word.lower not in BEFORE_OFFICE and not word.text.isdigit():
            return None
        k -= 1
    return None


def _subject(sentence: Marked, person: Mention) -> Mention | None:
    """The person, or who has the office after them: A in "A took over from B as director", "A
    replaced the rector, B, as head". None where only "he" does."""
    ws, k = sentence.words, person.start
    while k and (honorific_at(ws, k - 1) or isinstance(sentence.ending_at(k), Office)):
        office = sentence.ending_at(k)
        k = office.start if office else k - 1
    k -= k > 1 and ws[k - 1].lower == "from" and ws[k - 2].lower == "over"
    if not k or ws[k - 1].lemma not in _SUCCEEDS:
        return person
    before = [m for m in sentence.of_kind("person") if m.end < k]
    apart = before and any(word.text == "," for word in ws[before[-1].end : k])
    return before[-1] if before and not apart else None


_SUCCEEDS = frozenset({"succeed", "replace", "over"})
