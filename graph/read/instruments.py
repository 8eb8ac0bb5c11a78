"""Noun phrases that name an instrument: "a memorandum of understanding on museums"."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import PORTFOLIOS, KindNoun, kind_nouns, words
from .mentions import Marked, Mention, phrase

_OF = frozenset(
    (
        "understanding cooperation co-operation intent intentions exchange collaboration "
        "friendship partnership loan notes agreement"
    ).split()
)
_FIELDS = _OF | PORTFOLIOS
_STRONG_MODIFIERS = frozenset(
    (
        "cooperation co-operation exchange joint bilateral loan cultural partnership executive co- "
        "production coproduction action"
    ).split()
)
_PASSING = frozenset(
    "fresh upcoming forthcoming planned proposed draft historic future existing recent".split()
)
_STOP = words("not-in-instruments.txt")


_NOT_INSIDE = frozenset({"VERB", "AUX", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"})
_TOPIC_ENDS = frozenset('with between at by during to was were as from . ; : " “ ('.split())
_NOT_LAST_IN_TOPIC = frozenset("the and of in , & a for on".split())


def instrument_heads() -> dict[str, KindNoun]:
    """Instrument nouns by lower-case form."""
    return kind_nouns("instruments.tsv")


def find_instruments(marked: Marked, text: str) -> Iterator[Mention]:
    """Mentions of instruments; ``type`` is the kind, ``iso`` is ``weak`` for an ordinary word."""
    ws = marked.words
    done = 0
    for i, word in enumerate(ws):
        entry = instrument_heads().get(word.lower)
        if entry is None or i < done or word.pos == "VERB":
            continue
        taken = marked.at(i)
        if taken and taken.kind in {"organization", "person", "office"}:
            continue
        start, end = _left(marked, i), _right(marked, i)
        modifiers = {w.lower for w in ws[start:end] if w is not word}
        if not _is_instrument(word.lower, entry.kind, modifiers):
            continue
        kind = (
            "declaration" if word.lower == "declaration" and "intent" in modifiers else entry.kind
        )
        named = any(w.capital for w in ws[start : i + 1]) and word.capital and end - start > 1
        done = end
        while start < i and ws[start].lower in _PASSING:
            start += 1
        yield Mention(
            "instrument",
            start,
            end,
            phrase(ws[start:end], text),
            "weak" if entry.weak and not named else "",
            kind,
        )


def _is_instrument(head: str, kind: str, modifiers: set[str]) -> bool:
    """Whether the words around an ambiguous noun make an instrument of it: "letter of intent"."""
    if head in {"letter", "letters"}:
        return bool(modifiers & {"intent", "intentions"})
    if head in {"note", "notes"}:
        return bool(modifiers & {"cooperation", "understanding", "verbale"})
    if head in {"programme", "programmes", "program", "programs", "plan", "plans"}:
        return bool(modifiers & (_STRONG_MODIFIERS - {"cultural", "joint"}))
    if kind == "declaration" and head.startswith(("statement", "communiqu")):
        return "joint" in modifiers
    return True


def _left(marked: Marked, i: int) -> int:
    ws = marked.words
    start = i
    while start > 0:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        if mention and mention.kind in {"person", "office"}:
            break
        if word.lower in _STOP or (not word.text[0].isalnum() and word.text != "&"):
            if (
                word.lower == "and"
                and start >= 2
                and ws[start - 2].lower in PORTFOLIOS
                and ws[start].lower in PORTFOLIOS
            ):
                start -= 2
                continue
            break
        participle = word.tag in {"VBN", "VBG"} and word.pos != "VERB"
        if word.pos in _NOT_INSIDE and not word.capital and not participle:
            break
        if mention and mention.kind in {"country", "organization"}:
            break
        start -= 1
    return start


def _right(marked: Marked, i: int) -> int:
    """The end of the phrase: "of understanding", "(MoU)", "on cooperation in museums"."""
    ws = marked.words
    end = i + 1
    while end < len(ws):
        word = ws[end]
        after = ws[end + 1] if end + 1 < len(ws) else None
        if word.lower == "of" and after and after.lower in _FIELDS:
            end += 2
            while end < len(ws) and ws[end].lower in _FIELDS:
                end += 1
            while (
                end + 1 < len(ws) and ws[end].lower in {"and", "&"} and ws[end + 1].lower in _FIELDS
            ):
                end += 2
            continue
        if (
            word.text == "("
            and end + 2 < len(ws)
            and ws[end + 2].text == ")"
            and len(ws[end + 1].text) < 9
        ):
            end += 3
            continue
        if word.lower in {"on", "for"} and after and after.lower in _FIELDS:
            end = _topic(marked, end + 1)
            continue
        if (
            word.lower == "in"
            and after
            and after.lower == "the"
            and end + 2 < len(ws)
            and ws[end + 2].lower in {"field", "fields", "area", "areas", "sphere"}
        ):
            end = _topic(marked, end + 3)
            continue
        break
    return end


def _topic(marked: Marked, k: int) -> int:
    ws = marked.words
    end = k
    while end < len(ws) and end - k < 14:
        word = ws[end]
        mention = marked.at(end)
        if mention and mention.kind != "adjective":
            break
        if word.pos in {"VERB", "AUX", "SCONJ", "PRON"} or word.lower in _TOPIC_ENDS:
            break
        if word.text == "," and not (end + 1 < len(ws) and ws[end + 1].lower in PORTFOLIOS):
            break
        end += 1
    while end > k and ws[end - 1].lower in _NOT_LAST_IN_TOPIC:
        end -= 1
    return end
