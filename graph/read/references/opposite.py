"""Whom "his Omani counterpart" means, where the name stands elsewhere."""

from __future__ import annotations

from ..document import Document
from ..sentences.phrases import Nouns
from ..text.mentions import Marked

_OWNERS = frozenset({"his", "her", "their", "its", "the"})
_HEADS = frozenset(
    "minister president secretary premier chancellor speaker ambassador king queen director".split()
)


def mark_counterparts(document: Document, i: int, nouns: Nouns) -> None:
    """Add whom the counterparts of a sentence are: of the state named, the only one whose office
    the one told of before them may have too."""
    sentence = document.sentences[i]
    for k, word in enumerate(sentence.words):
        state = sentence.ending_at(k) if word.lower == "counterpart" else None
        if state is None or state.kind not in {"adjective", "country"} or _is_named(sentence, k):
            continue
        start = state.start - 1
        if start < 0 or sentence.words[start].lower not in _OWNERS:
            continue
        before = {p for first, _, who in nouns.values() if first < start for p in who}
        before |= {document.people.at(i, m) for m in sentence.of_kind("person") if m.end <= start}
        heads = {h for r in document.roles if r.person in before for h in _heads(r.title)}
        people = {
            r.person
            for r in document.roles
            if r.of == (state.iso,) and not r.former and heads & _heads(r.title)
        }
        if len(people) == 1 and not people & before:
            nouns[start] = (start, k + 1, tuple(people))


def _heads(title: str) -> frozenset[str]:
    """The nouns of an office that a counterpart may hold too."""
    return _HEADS & set(title.split())


def _is_named(sentence: Marked, k: int) -> bool:
    """Whether a name follows: "his Omani counterpart, Salim Al-Rawahi"."""
    return any(
        sentence.kind_at(j) in {"person", "office"}
        for j in range(k + 1, min(k + 6, len(sentence.words)))
        if all(w.text == "," or not w.text.isalpha() for w in sentence.words[k + 1 : j])
    )
