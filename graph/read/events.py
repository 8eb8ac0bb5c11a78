"""Names and descriptions of cultural events in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .lexicon import rows
from .mentions import Marked, Mention, phrase

_JOINTS = frozenset(
    {"of", "the", "and", "&", "for", "in", "de", "des", "du", "del", "la", "le", "'s", "-"}
)
_NOT_FIRST = frozenset(
    (
        "the a an this that these at in on during for of and to by as since its their his her our "
        "last next"
    ).split()
)


@cache
def event_heads() -> dict[str, tuple[str, bool, bool]]:
    """Kind, weakness and plural of event nouns, by lower-case form."""
    found: dict[str, tuple[str, bool, bool]] = {}
    for row in rows("event-heads.tsv"):
        found[row["head"]] = (row["kind"], row["weak"] == "yes", False)
        found.setdefault(row["plural"], (row["kind"], row["weak"] == "yes", True))
    return found


def find_events(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of cultural events by name ("Tehran International Book Fair"), in capitals."""
    ws = marked.words
    done = 0
    for i, word in enumerate(ws):
        entry = event_heads().get(word.lower)
        if entry is None or not word.capital or i < done or title_case:
            continue
        taken = marked.at(i)
        if taken and taken.kind in {"person", "office"}:
            continue
        kind, weak, _ = entry
        start = _start(marked, i)
        end = _end(marked, i)
        if end - start < 2 or (weak and start == i and ws[i + 1].lower != "of"):
            continue
        if taken and taken.kind == "organization" and (end < taken.end or taken.end > i + 1):
            continue
        after = ws[end] if end < len(ws) else None
        if (
            after
            and after.capital
            and after.lower
            in {
                "committee",
                "board",
                "organization",
                "director",
                "foundation",
                "president",
                "secretariat",
            }
        ):
            continue
        done = end
        yield Mention("event", start, end, phrase(ws[start:end], text), "", kind)


def _start(marked: Marked, i: int) -> int:
    ws = marked.words
    start = i
    while start > 0:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        if mention and mention.kind in {"person", "office"}:
            break
        if word.capital or (word.text[0].isdigit()):
            start -= 1
        elif (
            word.lower in {"and", "&", "of", "for", "-", "'s"}
            and start > 1
            and ws[start - 2].capital
            and (
                word.lower != "'s"
                or not (marked.at(start - 2) and marked.at(start - 2).kind == "country")
            )
        ):  # type: ignore[union-attr]
            start -= 2
        else:
            break
    while start < i and (ws[start].lower in _NOT_FIRST):
        start += 1
    return start


def _end(marked: Marked, i: int) -> int:
    ws = marked.words
    end = i + 1
    while end < len(ws):
        if ws[end].capital and not (marked.at(end) and marked.at(end).kind in {"person", "office"}):  # type: ignore[union-attr]
            end += 1
        elif ws[end].text.isdigit() and len(ws[end].text) == 4:
            end += 1
            break
        elif ws[end].lower in {"of", "for", "on"} and end + 1 < len(ws):
            k = end + 1
            while k < len(ws) and ws[k].lower in {"the", "and"}:
                k += 1
            if k < len(ws) and ws[k].capital and k - end <= 2:
                end = k + 1
            else:
                break
        elif (
            ws[end].lower in {"and", "&"}
            and end + 1 < len(ws)
            and ws[end + 1].capital
            and ws[end - 1].capital
            and "of" in [w.lower for w in ws[i:end]]
            and marked.at(end + 1) is None
        ):
            end += 2
        else:
            break
    return end
