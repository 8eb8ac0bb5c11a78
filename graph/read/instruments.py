"""Noun phrases that name an instrument: "a memorandum of understanding on museums"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .lexicon import rows, words
from .mentions import Marked, Mention, phrase

_OF = frozenset(
    (
        "understanding cooperation co-operation intent intentions exchange collaboration friendship "
        "partnership loan notes agreement"
    ).split()
)
_STRONG_MODIFIERS = frozenset(
    (
        "cooperation co-operation exchange joint bilateral loan cultural partnership executive co- "
        "production coproduction action"
    ).split()
)
_PASSING = frozenset(
    "fresh upcoming forthcoming planned proposed draft historic future existing recent".split()
)
_STOP = frozenset(
    (
        "the a an this that these those any some each both other such another several two three "
        "four five six seven eight nine ten many no its their his her our under as by with in of to "
        "on for and or said new"
    ).split()
)


@cache
def instrument_heads() -> dict[str, tuple[str, bool, bool]]:
    """Kind, weakness and plural of instrument nouns, by lower-case form."""
    found: dict[str, tuple[str, bool, bool]] = {}
    for row in rows("instruments.tsv"):
        found[row["head"]] = (row["kind"], row["weak"] == "yes", False)
        found.setdefault(row["plural"], (row["kind"], row["weak"] == "yes", True))
    return found


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
        kind, weak, _ = entry
        start = _left(marked, i)
        end = _right(marked, i)
        modifiers = {w.lower for w in ws[start:end] if w is not word}
        if word.lower in {"letter", "letters"} and not modifiers & {"intent", "intentions"}:
            continue
        if word.lower in {"note", "notes"} and not modifiers & {
            "cooperation",
            "understanding",
            "verbale",
        }:
            continue
        if word.lower in {
            "programme",
            "programmes",
            "program",
            "programs",
            "plan",
            "plans",
        } and not modifiers & (_STRONG_MODIFIERS - {"cultural", "joint"}):
            continue
        if (
            kind == "declaration"
            and word.lower.startswith(("statement", "communiqu"))
            and "joint" not in modifiers
        ):
            continue
        if "intent" in modifiers or "intentions" in modifiers:
            kind = "other" if kind == "other" else kind
        if word.lower == "declaration" and "intent" in modifiers:
            kind = "declaration"
        named = any(w.capital for w in ws[start : i + 1]) and word.capital and end - start > 1
        done = end
        while start < i and ws[start].lower in _PASSING:
            start += 1
        yield Mention(
            "instrument",
            start,
            end,
            phrase(ws[start:end], text),
            "weak" if weak and not named else "",
            kind,
        )


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
                and ws[start - 2].lower in words("portfolios.txt")
                and ws[start].lower in words("portfolios.txt")
            ):
                start -= 2
                continue
            break
        if (
            word.pos in {"VERB", "AUX", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"}
            and not word.capital
            and word.tag not in {"VBN", "VBG"}
        ):
            break
        if word.pos == "VERB" and not word.capital:
            break
        if mention and mention.kind in {"country", "organization"} and mention.kind != "adjective":
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
        if (
            word.lower == "of"
            and after
            and (after.lower in _OF or after.lower in words("portfolios.txt"))
        ):
            end += 2
            while end < len(ws) and (
                ws[end].lower in _OF or ws[end].lower in words("portfolios.txt")
            ):
                end += 1
            while (
                end + 1 < len(ws)
                and ws[end].lower in {"and", "&"}
                and (ws[end + 1].lower in _OF or ws[end + 1].lower in words("portfolios.txt"))
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
        if (
            word.lower in {"on", "for"}
            and after
            and (after.lower in words("portfolios.txt") or after.lower in _OF)
        ):
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
        if mention and mention.kind not in {"adjective"}:
            break
        if word.pos in {"VERB", "AUX", "SCONJ", "PRON"} or word.text in {
            ".",
            ";",
            ":",
            '"',
            "“",
            "(",
        }:
            break
        if word.lower in {
            "with",
            "between",
            "at",
            "by",
            "during",
            "to",
            "was",
            "were",
            "as",
            "from",
        }:
            break
        if word.text == "," and not (
            end + 1 < len(ws) and ws[end + 1].lower in words("portfolios.txt")
        ):
            break
        end += 1
    while end > k and (ws[end - 1].lower in {"the", "and", "of", "in", ",", "&", "a", "for", "on"}):
        end -= 1
    return end
