"""Phrases that name an office: "Iran's Ambassador to Russia", "minister of culture of Mongolia".

An office has a head noun from ``data/titles.tsv``. To its left stand modifiers and portfolios, and
before them the state, body or city that it is held for; to its right follow "of", "for", "to",
"at" and "in" with portfolios, states and bodies, in any order and number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .lexicon import TitleHead, title_heads, words
from .mentions import Marked, Mention, Office
from .words import Word

_AFTER_HEAD = frozenset(
    (
        "general extraordinary plenipotentiary designate d'affaires a.i elect adviser advisor "
        "emeritus secretary-general state counsellor"
    ).split()
)
_TITLE_GOVERNORS = frozenset(
    (
        "president presidency government prime state board cabinet protocol mission staff "
        "delegation office council senate parliament executive secretariat section faith republic "
        "nation"
    ).split()
)
_FORMER = frozenset(
    {"former", "ex", "then", "onetime", "one-time", "erstwhile", "late", "previous"}
)
_NAME_LIKE = frozenset(
    (
        "amir emir sultan king prince princess queen pope bishop dean abbot judge justice cardinal "
        "provost general head chief lady chancellor governor vicar keeper mayor rabbi imam leader"
    ).split()
)
_SKIPPED = frozenset(
    {
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "new",
        "newly",
        "appointed",
        "current",
        "visiting",
        "incumbent",
        "then",
    }
)


def find_offices(marked: Marked) -> Iterator[Office]:
    """The offices named in a sentence in which countries and organizations are marked."""
    ws = marked.words
    end = 0
    for i in range(len(ws)):
        if i < end:
            continue
        head = _head(marked, i)
        if head is None:
            continue
        office = _office(marked, i, head, end)
        if office:
            yield office
            end = office.end


def _head(marked: Marked, i: int) -> TitleHead | None:
    ws = marked.words
    word = ws[i]
    head = (
        title_heads().get(word.lower)
        or title_heads().get(word.lower.removeprefix("ex-"))
        or _double(word.lower)
    )
    if head is None or (marked.at(i) and marked.at(i).kind == "organization"):  # type: ignore[union-attr]
        return None
    after = ws[i + 1].lower if i + 1 < len(ws) else ""
    if word.lower in words("title-modifiers.txt") and (
        after in title_heads() or (after in words("title-modifiers.txt") and _head_ahead(ws, i))
    ):
        return None  # "deputy minister", "minister counsellor": the last head noun counts
    if (
        word.lower in {"state", "general", "chair", "head", "chief", "lady", "justice", "charge"}
        and word.pos in {"VERB", "ADJ", "ADV"}
        and not word.capital
    ):
        return None
    if word.pos == "VERB" and not word.capital:
        return None
    before = ws[i - 1] if i else None
    if (
        word.lower in _NAME_LIKE
        and before
        and before.capital
        and marked.at(i - 1) is None
        and not (
            set(before.lower.split("-")) & (words("title-modifiers.txt") | words("portfolios.txt"))
        )
    ):
        return None  # "Abdul Amir Al-Hamdani"
    return head


def _double(word: str) -> TitleHead | None:
    """The office of "president-director", "minister-counsellor"."""
    first, _, last = word.rpartition("-")
    known = first in title_heads() or first in words("title-modifiers.txt")
    return title_heads().get(last) if known else None


def _head_ahead(ws: tuple[Word, ...], i: int) -> bool:
    for word in ws[i + 1 : i + 5]:
        if word.lower in title_heads():
            return True
        if word.lower not in words("title-modifiers.txt") | words("portfolios.txt"):
            return False
    return False


@dataclass
class _Chain:
    """What is gathered while walking right from a head noun."""

    end: int
    title: list[Word]
    of: list[str] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    org: Mention | None = None


def _office(marked: Marked, i: int, head: TitleHead, floor: int) -> Office | None:
    ws = marked.words
    start = _left(marked, i, floor)
    chain = _Chain(i + 1, list(ws[start : i + 1]))
    _right(marked, i, head, chain)
    owner = _owner(marked, start, floor)
    first = start
    if owner:
        first = owner.start if owner.end >= start - 2 and ws[start - 1].lower != "its" else start
        if owner.kind == "organization":
            chain.org = chain.org or owner
            if not chain.of and owner.iso and owner.type in {"ministry", "embassy"}:
                pass
        elif owner.kind in {"country", "adjective"} or head.takes in {"state", "both"}:
            chain.of = chain.of or [owner.iso]
    former = False
    while first > floor and ws[first - 1].lower in _FORMER | _SKIPPED:
        first -= 1
        former = former or ws[first].lower in _FORMER
        if former and ws[first].lower == "then":
            former = True
    if ws[i].lower.startswith("ex-"):
        former = True
    if chain.title and chain.title[0].lower in _FORMER:
        former, chain.title = True, chain.title[1:]
    title = _title(chain.title, i - start, ws[i], head)
    bare = not (chain.of or chain.to or chain.org) and len(title.split()) == 1
    return Office(
        "office", first, chain.end, title, ws[i].text,
        title=title, head=i, of=tuple(dict.fromkeys(chain.of)), to=tuple(dict.fromkeys(chain.to)),
        org=chain.org, former=former, plural=head.plural, occupation=head.occupation and bare,
    )  # fmt: skip


def _left(marked: Marked, i: int, floor: int) -> int:
    """Where the title begins: modifiers and portfolios before the head noun."""
    ws = marked.words
    modifiers, portfolios = words("title-modifiers.txt"), words("portfolios.txt")
    start = i
    while start > floor:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        parts = word.lower.split("-")
        if mention and mention.kind != "office":
            break
        if all(p in modifiers or p in portfolios for p in parts):
            start -= 1
        elif (
            word.lower in {"and", "&", ","} and start - 1 > floor
            and ws[start - 2].lower in portfolios and ws[start].lower in portfolios
            and ws[start - 2].capital == ws[start].capital
        ):  # fmt: skip
            start -= 2
        elif (
            word.capital
            and word.lower not in _FORMER
            and ws[i].capital
            and word.lower in title_heads()
            and start == i
        ):
            break
        else:
            break
    return start


def _owner(marked: Marked, start: int, floor: int) -> Mention | None:
    """The state, body or city right before the title, with or without a possessive."""
    k = start
    ws = marked.words
    if k > floor and ws[k - 1].lower in {"'s", "'"}:
        k -= 1
    if k > floor and ws[k - 1].lower in _FORMER | {"new", "current", "deputy"} and k == start:
        k -= 1
        if k > floor and ws[k - 1].lower in {"'s", "'"}:
            k -= 1
    if k > floor and ws[k - 1].lower == "its":
        before = [m for m in marked.of_kind("organization") if m.end <= k - 1]
        return before[-1] if before else None  # "visited the museum and met its director"
    mention = marked.ending_at(k)
    if (
        mention
        and mention.start >= floor
        and mention.kind in {"country", "adjective", "place", "organization"}
    ):
        return mention
    return None


def _right(marked: Marked, i: int, head: TitleHead, chain: _Chain) -> None:
    ws = marked.words
    n = len(ws)
    while chain.end < n and (
        ws[chain.end].lower in _AFTER_HEAD
        or (
            ws[chain.end].lower == "and"
            and chain.end + 1 < n
            and ws[chain.end + 1].lower == "plenipotentiary"
        )
    ):
        chain.title.append(ws[chain.end])
        chain.end += 1
    while chain.end + 1 < n:
        preposition = ws[chain.end].lower
        if preposition == "," and _comma_goes_on(marked, chain, head):
            chain.end += 1
            continue
        if preposition not in {"of", "for", "to", "at", "in", "on"}:
            break
        k = chain.end + 1
        if ws[k].lower in {"the", "all", "our", "its"} and k + 1 < n:
            k += 1
        if not _attach(marked, head, chain, preposition, k):
            break


def _comma_goes_on(marked: Marked, chain: _Chain, head: TitleHead) -> bool:
    return False


def _attach(marked: Marked, head: TitleHead, chain: _Chain, preposition: str, k: int) -> bool:
    """Add what stands at word ``k`` behind a preposition; whether it belongs to the office."""
    ws = marked.words
    mention = marked.at(k)
    if mention and mention.start == k:
        if mention.kind == "country" or (
            mention.kind == "place"
            and mention.type == "capital"
            and head.accredits
            and preposition in {"to", "in"}
        ):
            return _attach_states(marked, head, chain, preposition, k)
        if mention.kind == "organization" and preposition in {"of", "at", "for", "in", "to"}:
            if chain.org is None:
                chain.org = mention
            chain.end = mention.end
            return True
        if mention.kind == "place":
            if head.accredits and preposition == "in" and mention.iso:
                chain.to = chain.to or [mention.iso]
                chain.end = mention.end
                return True
            if preposition == "of" and head.takes in {"city", "both"}:
                chain.end = mention.end
                return True
            return False
    if preposition in {"of", "for", "on", "to", "in"}:
        end = _portfolio_end(marked, k, preposition)
        if end > k:
            chain.title.extend(ws[chain.end : end])
            chain.end = end
            return True
    return False


def _attach_states(
    marked: Marked, head: TitleHead, chain: _Chain, preposition: str, k: int
) -> bool:
    states, end = _states(marked, k)
    if preposition in {"of", "for"}:
        chain.of.extend(states)
    elif head.accredits:
        chain.to.extend(states)
    else:
        return False
    chain.end = end
    return True


def _states(marked: Marked, k: int) -> tuple[list[str], int]:
    """States in a row: "Kenya, Uganda and Rwanda"."""
    ws = marked.words
    states, end = [], k
    while True:
        mention = marked.at(end)
        if mention is None or mention.kind not in {"country", "place"} or mention.start != end:
            break
        states.append(mention.iso)
        k, end = mention.end, mention.end
        while end < len(ws) and ws[end].lower in {",", "and", "the", "&"}:
            end += 1
        if end == k:
            break
    return states, k


def _portfolio_end(marked: Marked, k: int, preposition: str) -> int:
    """The end of a field of office: "Culture, Arts and Heritage", "foreign affairs", "state"."""
    ws = marked.words
    portfolios, modifiers = words("portfolios.txt"), words("title-modifiers.txt")
    end = k
    while end < len(ws):
        word = ws[end]
        mention = marked.at(end)
        if mention and mention.kind in {"organization", "person", "office", "date"}:
            break
        if mention and mention.kind in {"country", "place"}:
            break
        lower = word.lower
        known = all(p in portfolios for p in lower.split("-")) and not (
            mention and mention.kind == "adjective" and end == k
        )
        if lower in title_heads() and (_name_follows(marked, end) or lower not in _TITLE_GOVERNORS):
            break  # "adviser to President X": another office, with its own holder
        if (
            known
            or lower in _TITLE_GOVERNORS
            or (
                lower in modifiers
                and end > k
                and end + 1 < len(ws)
                and ws[end + 1].lower in portfolios
            )
        ):
            end += 1
        elif lower in {"and", "&", ","} and end > k and end + 1 < len(ws):
            after = ws[end + 1]
            if after.lower == "the" and end + 2 < len(ws):
                after = ws[end + 2]
            if after.lower in portfolios and _not_new_title(ws, end + 1):
                end += 1
            else:
                break
        elif lower == "the" and end > k and ws[end - 1].lower in {"and", "of"}:
            end += 1
        elif (
            word.capital and end > k and ws[end - 1].capital and ws[end - 1].lower not in portfolios
        ):
            break
        else:
            break
    while end > k and ws[end - 1].lower in {"and", "&", ",", "the"}:
        end -= 1
    return end


def _name_follows(marked: Marked, k: int) -> bool:
    """Whether a word that can begin a name stands right behind word ``k``."""
    ws = marked.words
    after = ws[k + 1] if k + 1 < len(ws) else None
    return bool(
        after and ws[k].capital and after.capital and after.text[0].isalpha()
        and marked.at(k + 1) is None and after.lower not in words("portfolios.txt")
    )  # fmt: skip


def _not_new_title(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the word at ``k`` goes on with a portfolio and does not begin another office."""
    for word in ws[k : k + 4]:
        if word.lower in title_heads():
            return False
        if word.lower not in words("portfolios.txt"):
            return True
    return True


def _title(title: list[Word], offset: int, head_word: Word, head: TitleHead) -> str:
    """The title in lower case, its head noun singular ("presidents" → "president")."""
    parts = [word.text.lower().replace("’", "'") for word in title]
    if head.plural and parts:
        at = next((k for k, word in enumerate(title) if word is head_word), offset)
        parts[at] = head.word
    text = " ".join(parts).replace(" ,", ",").replace("ex-", "")
    return text.removeprefix("the ")
