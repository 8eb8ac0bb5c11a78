"""States that an office names by another word: "in the Caribbean state", "to the Kingdom", "of the
Mauritian Government", "in Austria"."""

from __future__ import annotations

from ..text.address import honorific_at
from ..text.lexicon import PORTFOLIOS, TitleHead
from ..text.mentions import Marked, Mention
from ..text.words import Word

HOST_STATE = frozenset({"state", "country", "kingdom", "republic", "emirate"})


def _is_state(marked: Marked, k: int) -> bool:
    ws = marked.words
    return k < len(ws) and ws[k].lower in HOST_STATE and not ws[k].capital


def paraphrase_end(marked: Marked, head: TitleHead, preposition: str, k: int) -> int:
    """The end of a state that is named elsewhere: "minister of sport in the Caribbean state",
    "ambassador to the Persian Gulf country"; 0 where there is none."""
    if preposition not in {"in", "of"} and not (preposition == "to" and head.accredits):
        return 0
    for end in (k + 1, k + 2):
        if all(w.capital for w in marked.words[k:end]) and _is_state(marked, end):
            return end + 1
    return 0


_GOVERNMENTS = frozenset(
    "government cabinet state republic nation kingdom federation confederation crown".split()
)


def government_end(marked: Marked, state: Mention, head: TitleHead) -> int:
    """The end of "the Mauritian Government", "the Cypriot State" at a state; 0 where there is none.

    >>> from communique.read.text.lexicon import title_heads
    >>> from communique.read.text.words import sentences
    >>> line = sentences("Minister of Arts of the Cypriot State")[0]
    >>> state = Mention("adjective", 5, 6, "Cypriot", "CY")
    >>> government_end(Marked(line, [state]), state, title_heads()["minister"])
    7
    """
    ws, end = marked.words, state.end
    held = head.takes == "state" or head.word == "secretary"
    if not held or head.accredits or state.kind != "adjective" or end >= len(ws):
        return 0
    return end + 1 if ws[end].lower in _GOVERNMENTS and marked.at(end) is None else 0


def is_at_home(marked: Marked, state: Mention, head: TitleHead, title: list[Word]) -> bool:
    """Whether the state behind "in" is the one served: "State Secretary for Arts in Austria Ana
    Holm", and not where somebody is: "met Peru's Minister of Culture in Austria"."""
    ws, k = marked.words, next((k for k, w in enumerate(marked.words) if w is title[0]), 0)
    fields = {word.lower for word in title} & PORTFOLIOS
    before = marked.ending_at(k - (k > 0 and ws[k - 1].lower == "'s"))
    owned = before is not None and before.kind in {"country", "adjective", "organization"}
    if head.accredits or not fields or owned or state.end >= len(ws) or not title[0].capital:
        return False
    behind = ws[state.end]
    if behind.text == "," and honorific_at(ws, state.end + 1):
        return True  # "The Minister for Arts in Burundi, Hon. Ana Lima"
    return behind.text == ";" or (behind.capital and marked.at(state.end) is None)
