"""States that an office names by another word: "in the Caribbean state", "to the Kingdom"."""

from __future__ import annotations

from .lexicon import TitleHead
from .mentions import Marked

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
