"""Noun phrases that name an instrument: "a memorandum of understanding on museums".

``iso`` of such a mention says what its words are worth: empty where they name an instrument,
``weak`` where they are ordinary words that a verb of signing must make one ("a deal"), ``same``
where they mean the instrument told before ("the document"), ``one`` where another of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text.lexicon import KindNoun, instrument_verbs
from ..text.mentions import Marked, Mention, phrase
from .extent import cited_end, first_word, right_end
from .instrument_senses import (
    UNTOLD,
    head_of,
    instrument_heads,
    is_instrument,
    is_lasting,
    is_signed_paper,
    is_text_of,
    worded,
    years_told,
)

_OF_ITS_OWN = re.compile(r"for (?:the |an? )?\w+(?:ing|tion|sion|ment|al) of\b")
"""What only one instrument is for: "the agreement for the founding of a fund"."""
_OF_A_YEAR = re.compile(r"(?:of|from|dated) (?:19|20)\d\d\b")
_PASSING = frozenset(
    "fresh upcoming forthcoming planned proposed draft historic future existing current present "
    "recent".split()
)
_LISTS = frozenset("programme programmes program programs plan plans".split())
"""What a concert and a festival have too: not "the programme of the concert"."""
_SAID = frozenset({"new", "said", "same", "aforementioned", "abovementioned", "above-mentioned"})
"""Words between an article and a noun that means the instrument just told: "the said protocol"."""
_EARLIER = frozenset("previous earlier former preceding old last prior".split())
_LOANS = frozenset({"loan", "loans"})
_FUNDS = frozenset({"grant", "grants"})
"""What a fund is called by: the "EEA Grants"."""
_THINGS = frozenset("letters map maps note notes plans acts texts papers statements".split())
"""Nouns that, without more, are instruments only where something is signed: not "the letters that
crews sent home"."""
_OF_TWO = frozenset("joint cooperation co-operation exchange exchanges bilateral".split())
"""Words that make a plan with its years one of two sides: "a joint action plan for 2027-2028"."""
_IN_COMPOUNDS = frozenset("protocol convention charter contract programme program plan act".split())
_NO_INSTRUMENTS = frozenset(
    "ceremony event events visit gift gifts office officer officers official officials chief order "
    "department section service services centre center hall director manager coordinator school "
    "flight flights staff worker workers division unit reasons duties delegates".split()
)
"""Nouns of which one before them is no instrument: a "protocol ceremony", "charter flights"."""


def find_instruments(marked: Marked, text: str) -> Iterator[Mention]:
    """Mentions of instruments; ``type`` is the kind."""
    ws = marked.words
    done = 0
    for i, word in enumerate(ws):
        entry = head_of(word.lower)
        if entry is None or i < done or (word.pos == "VERB" and not word.capital):
            continue
        taken = marked.at(i)
        if taken and taken.kind in {"organization", "person", "office"}:
            continue
        if i + 1 < len(ws) and ws[i + 1].lower in instrument_heads():
            continue  # the "programme agreement" is an agreement
        start, end = first_word(marked, i), right_end(marked, i)
        lent = word.lower in _LOANS
        if word.capital and word.lower in _FUNDS:
            continue
        if lent and not is_lasting(marked, start, i):
            continue
        if i + 1 < len(ws) and (word.lower in _IN_COMPOUNDS and ws[i + 1].lower in _NO_INSTRUMENTS):
            continue
        modifiers = {w.lower for w in ws[start:end] if w is not word}
        same = _is_same(marked, start, i, end)
        of_text = worded(ws, start)
        termed = bool(modifiers & _OF_TWO and years_told(marked, end)) or "executive" in modifiers
        modifiers |= years_told(marked, end) | of_text
        paper = is_signed_paper(ws, start, i, end)
        if is_text_of(ws, i) or not (same or paper or is_instrument(word.lower, modifiers)):
            continue
        done = end = cited_end(marked, end)
        named = any(w.capital for w in ws[start : i + 1]) and word.capital and end - start > 1
        while start < i and ws[start].lower in _PASSING:
            start += 1
        strong = named or lent or of_text or termed
        worth = "same" if same else "weak" if entry.weak and not strong else ""
        yield Mention(
            "instrument", start, end, phrase(ws[start:end], text), worth, _kind(entry, modifiers)
        )


def is_plural(marked: Marked, mention: Mention) -> bool:
    """Whether a mention means several instruments: "memoranda of understanding"."""
    heads = (instrument_heads().get(w.lower) for w in marked.words[mention.start : mention.end])
    head = next(filter(None, heads), None)
    return head is not None and head.plural


def is_another(marked: Marked, mention: Mention) -> bool:
    """Whether a mention means one before the instrument told: "the previous programme"."""
    words_ = marked.words[max(0, mention.start - 1) : mention.end]
    return any(w.lower in _EARLIER for w in words_)


def is_anaphor(marked: Marked, mention: Mention) -> bool:
    """Whether a mention may mean the instrument told before: "the agreement", without more."""
    new = mention.start > 1 and marked.words[mention.start - 1].lower in _SAID
    before = marked.words[mention.start - 1 - new].lower if mention.start else ""
    behind = " ".join(w.lower for w in marked.words[mention.end : mention.end + 4])
    bare = marked.words[mention.start].lower == "bilateral"  # "the bilateral agreement"
    alone = mention.end - mention.start == 1 + bare and mention.iso != "one"
    told = alone and before in {"the", "this", "these", "both"}
    return told and _OF_ITS_OWN.match(behind) is None and _OF_A_YEAR.match(behind) is None


def is_convention(mention: Mention) -> bool:
    """Whether a mention means a convention, which many states join."""
    return bool({"convention", "conventions", "charter"} & set(mention.name.lower().split()))


def _kind(entry: KindNoun, modifiers: set[str]) -> str:
    """The kind of an instrument: a "declaration of intent" is a declaration, a "letter" other."""
    return "contract" if entry.kind == "other" and "loan" in modifiers else entry.kind


def _is_same(marked: Marked, start: int, i: int, end: int) -> bool:
    """Whether the words mean an instrument told before: "the document", "both programmes"."""
    new = start > 1 and marked.words[start - 1].lower in _SAID
    before = marked.words[start - 1 - new].lower if start else ""
    head = marked.words[i].lower
    return (
        before in {"the", "this", "these", "both", "two"}
        and end == i + 1
        and start >= i - 1
        and not is_instrument(head, set())
        and head not in UNTOLD
        and not (head in _LISTS and [w.lower for w in marked.words[end : end + 1]] == ["of"])
        and (head not in _THINGS or _tells_of_signing(marked))
    )


def _tells_of_signing(marked: Marked) -> bool:
    """Whether a sentence has a verb that makes instruments of things: "exchanged the letters"."""
    forms = (instrument_verbs().get(w.lower) for w in marked.words)
    return any(f and f.action == "sign" and f.form not in {"noun", "base"} for f in forms)
