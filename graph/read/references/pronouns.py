"""Pronouns that mean a person named elsewhere: "she", "when he and …", "received him"."""

from __future__ import annotations

from collections.abc import Sequence

from ..sentences.phrases import Nouns, is_governed
from ..text.lexicon import meeting_verbs, title_heads
from ..text.mentions import Marked
from ..text.words import Word

_CLAUSES = frozenset("where when while after before during which and".split())
_PRONOUNS = frozenset({"he", "she", "him", "her"})
_SAID = frozenset("said says added announced noted confirmed that".split())


def note_called(
    sentence: Marked, people: list[tuple[int, int, int]], called: dict[int, str]
) -> None:
    """Note who is called "he" and who "she": the only one named beside "his" or "her"."""
    owners = {word.lower for word in sentence.words if word.tag == "PRP$"} & {"his", "her"}
    named = {person for _, _, person in people}
    if len(owners) == len(named) == 1:
        called.setdefault(named.pop(), "he" if owners == {"his"} else "she")


def mark_pronouns(
    sentence: Marked,
    named: list[tuple[int, int, int]],
    subject: int | None,
    nouns: Nouns,
    called: dict[int, str],
) -> None:
    """ "She" as the subject of a sentence, "when she and …", "received him": who is meant."""
    if sentence.lowers.isdisjoint(_PRONOUNS):
        return
    ws = sentence.words
    for k, word in enumerate(ws):
        before = [person for _, end, person in named if end <= k]
        if word.text in {"he", "she", "He", "She"}:
            joined = k + 1 < len(ws) and (
                ws[k + 1].lower in {"and", "also", "met", "signed"}
                or ws[k - 1].lower in _CLAUSES | _SAID
            )
            free = {p for start, end, p in named if end <= k and not is_governed(sentence, start)}
            if (theirs := _owners(sentence, named, k)) >= free and _is_of_holder(sentence, named):
                continue  # "X's adviser resigned after he …"
            free = free - theirs or free
            governed = not free or _ends_quotation(ws, k)
            one = free or set(before)
            meant = min(one) if joined and len(one) == 1 else subject
            meant = subject if governed and subject not in before else meant
            if meant is not None and called.get(meant, word.lower) != word.lower:
                continue
            if meant is not None and (governed or joined) and k < 40:
                nouns[k] = (k, k + 1, (meant,))
        elif word.text in {"him", "her"} and word.tag != "PRP$" and _is_object(sentence, k):
            others = [person for person in before if person != before[-1]]
            meant = others[0] if others else subject
            if meant is not None and (not before or meant != before[-1]):
                nouns[k] = (k, k + 1, (meant,))


def _ends_quotation(ws: Sequence[Word], k: int) -> bool:
    """Whether a quotation ends before the pronoun at ``k``, who is none of those whom it names:
    "I met the rector, X," she said."""
    behind = ws[k + 1].lower if k + 1 < len(ws) else ""
    return k > 1 and ws[k - 1].text in _QUOTES and behind in _SAID


_QUOTES = frozenset("\"”'’")


def _owners(sentence: Marked, named: list[tuple[int, int, int]], k: int) -> set[int]:
    """Those before ``k`` who only own what a clause is about: "X's tone changed as Y said that"."""
    return {p for _, end, p in named if end < k and sentence.words[end].text in {"'s", "'"}}


def _is_of_holder(sentence: Marked, named: list[tuple[int, int, int]]) -> bool:
    """Whether a sentence is about somebody without a name: "X's first adviser resigned"."""
    ws = sentence.words
    start, end, _ = named[0] if named else (1, 0, 0)
    if start > 2 or end >= len(ws) or ws[end].text not in {"'s", "'"}:
        return False
    verb = next((j for j in range(end, len(ws)) if ws[j].tag in {"VBD", "VBZ", "MD"}), end)
    heads = [word for word in ws[end + 1 : verb] if word.lower in title_heads()]
    unnamed = all(first == start or first > verb for first, _, _ in named)
    return bool(heads) and ws[verb - 1] is heads[-1] and unnamed


def _is_object(sentence: Marked, k: int) -> bool:
    """Whether the pronoun at ``k`` is whom a verb of meeting governs, and no possessive."""
    ws = sentence.words
    return (
        0 < k < len(ws) - 1
        and (ws[k - 1].lemma in meeting_verbs() or ws[k - 1].lower in _PARTNERS)
        and (ws[k + 1].tag not in _NOUNS or ws[k].text == "him")
    )


_PARTNERS = frozenset("on with to upon accompanied thanked informed assured congratulated".split())
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "VBN"})


_STYLES = frozenset(
    "highness excellency majesty eminence holiness beatitude worship honour".split()
)
_NO_NAME = frozenset({"PROPN", "NOUN"})


def note_styled(
    sentence: Marked, people: list[tuple[int, int, int]], styled: dict[str, int]
) -> None:
    """Note who is styled how in the text, the first of each style: "His Highness Sheikh Ana"."""
    for start, _, person in people:
        for word in sentence.words[max(0, start - 6) : start]:
            if word.lower in _STYLES:
                styled.setdefault(word.lower, person)


def mark_styled(
    sentence: Marked,
    people: list[tuple[int, int, int]],
    nouns: Nouns,
    styled: dict[str, int],
) -> None:
    """ "His Highness received the envoy": whom the text has styled so, where no name follows."""
    if sentence.lowers.isdisjoint(styled):
        return
    ws = sentence.words
    for k in range(1, len(ws) - 1):
        style = ws[k].lower
        first = k - 2 if k > 1 and ws[k - 1].lower == "royal" else k - 1
        if style not in styled or ws[first].lower not in {"his", "her", "their"}:
            continue
        follows = ws[k + 1].pos in _NO_NAME or ws[k + 1].lower in {"the", "'s", "("}
        named = any(person == styled[style] and end <= k for _, end, person in people)
        if not (follows or named or sentence.at(k + 1)):
            nouns[first] = (first, k + 1, (styled[style],))
