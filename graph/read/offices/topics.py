"""What envoys and negotiators deal with: "lead negotiator on Brexit"."""

from __future__ import annotations

from ..text.lexicon import title_heads
from ..text.mentions import Marked
from ..text.words import Word

_DEALS = frozenset(
    (
        "negotiator envoy representative adviser advisor coordinator co-ordinator rapporteur "
        "spokesman spokeswoman spokesperson expert specialist commissioner"
    ).split()
)


def topic_end(marked: Marked, title: list[Word], k: int) -> int:
    """The end of the topic at ``k`` of an office with this title; ``k`` where a name does not
    follow: not "the adviser on Monday said"."""
    ws, end = marked.words, k
    if title[-1].lower not in _DEALS or ws[k - 1].lower not in {"on", "for"}:
        return k
    while end < min(len(ws) - 1, k + 5) and marked.at(end) is None and (
        (ws[end].pos in {"NOUN", "PROPN", "ADJ"} and not _is_name(ws, end))
        or (end > k and ws[end].lower in {"and", "of", "the"})
    ):  # fmt: skip
        if ws[end].lower in title_heads():
            return k
        end += 1
    name = end + (end < len(ws) and ws[end].text == ",")
    return end if name < len(ws) and ws[name].label == "PERSON" else k


def _is_name(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a name or date stands at ``k``: no single word before a comma ("on Brexit, X")."""
    named = ws[k].label == "PERSON" and (ws[k + 1].text != "," or ws[k - 1].label == "PERSON")
    return named or ws[k].label == "DATE"
