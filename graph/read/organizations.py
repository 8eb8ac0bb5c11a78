"""Organizations in a sentence: by the head noun of their name, by lexicon, by the name finder."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import known_organizations, organization_heads, title_heads, words
from .mentions import Marked, Mention, phrase
from .words import Word

_LOWER_HEADS = frozenset({"ministry", "embassy", "consulate"})
_FOREIGN_HEADS = frozenset(
    "institut instituto musée museo fundación fondation stiftung biblioteca bibliothèque".split()
)
_PREPOSITIONS = frozenset({"of", "for", "on"})
_OWNERS = frozenset("people women king queen children writers journalists artists men st".split())
_NOT_FIRST = frozenset(
    "the a an in at on for of with to by from and but after during his her its their this that both"
    " when while as since under according new monday tuesday wednesday thursday friday saturday"
    " sunday january february march april may june july august september october november december"
    " former".split()
)
_OVERLAPPING_OFFICE = frozenset({"general", "state", "justice", "cardinal", "lady", "prince", "king", "queen", "princess"})
_WEAK_HEADS = frozenset("house group office mission delegation party forum press media club service union network company court administration board school college department centre center society bank fund trust ensemble opera".split())


def find_organizations(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of organizations by known name and by head noun; ``title_case`` for headlines."""
    ws = marked.words
    i = 0
    while i < len(ws):
        found = _known(ws, i) or _by_head(marked, i, text, title_case)
        if found:
            yield found
            i = max(found.end, i + 1)
        else:
            i += 1


def _known(ws: tuple[Word, ...], i: int) -> Mention | None:
    for n in range(min(8, len(ws) - i), 0, -1):
        body = known_organizations().get(tuple(word.text for word in ws[i : i + n]))
        if body:
            after = ws[i + n].lower if i + n < len(ws) else ""
            if n == 1 and after in organization_heads() and ws[i + n].capital:
                return None
            name = " ".join(word.text for word in ws[i : i + n])
            return Mention("organization", i, i + n, name, body.country, body.kind)
    return None


def _by_head(marked: Marked, i: int, text: str, title_case: bool) -> Mention | None:
    ws = marked.words
    head = _head_from(marked, i, title_case)
    if head is None:
        return None
    start = _start(marked, head)
    if start > i:
        return None
    end, iso = _end(marked, head, title_case)
    while start < head and (ws[start].lower in _NOT_FIRST):
        start += 1
    modifiers = [w for w in ws[start:head] if w.capital or w.lower in words("portfolios.txt")]
    weak = ws[head].lower in _WEAK_HEADS
    if end == head + 1 and not modifiers:
        return None
    if weak and end == head + 1 and len(modifiers) == 1 and marked.at(start):
        return None
    lead = marked.at(start)
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].lower == "'s" else None
    )
    iso = iso or next(
        (m.iso for m in (lead, before) if m and m.kind in {"adjective", "country", "place"}), ""
    )
    kind = organization_heads()[ws[head].lower]
    return Mention("organization", start, end, phrase(ws[start:end], text), iso, kind)


def _head_from(marked: Marked, i: int, title_case: bool) -> int | None:
    """The last head noun of the run of name words that begins at ``i``."""
    ws = marked.words
    if not ws[i].capital and ws[i].lower not in words("portfolios.txt") | _LOWER_HEADS:
        return None
    head = None
    k = i
    while k < len(ws):
        word = ws[k]
        if word.lower in organization_heads() and (word.capital or _lower_head(marked, k)):
            if head is None or (k == head + 1 or not title_case):
                head = k
            if not (k + 1 < len(ws) and ws[k + 1].capital):
                break
        elif head is not None:
            break
        if not _inside(marked, k):
            break
        k += 1
    return head


def _lower_head(marked: Marked, k: int) -> bool:
    ws = marked.words
    if ws[k].lower not in _LOWER_HEADS or k == 0:
        return False
    after = ws[k + 1].lower if k + 1 < len(ws) else ""
    before = marked.ending_at(k)
    of = after == "of" and k + 2 < len(ws)
    return bool(
        (before and before.kind in {"adjective", "country"})
        or ws[k - 1].lower in words("portfolios.txt")
        or (of and (marked.at(k + 2) or marked.at(min(k + 3, len(ws) - 1))))
        or (of and ws[k + 2].lower in words("portfolios.txt"))
    )


def _inside(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` can stand inside a name before its head noun."""
    ws = marked.words
    word = ws[k]
    if word.lower in title_heads() and word.lower not in _OVERLAPPING_OFFICE:
        return False
    if word.capital:
        mention = marked.at(k)
        follows = ws[k + 1].lower if k + 1 < len(ws) else ""
        return not (mention and follows == "'s")
    after = ws[k + 1] if k + 1 < len(ws) else None
    if word.lower in {"and", "&", ","} and after and k:
        return _portfolio(ws[k - 1]) and _portfolio(after)
    if word.lower == "'s" and k:
        return ws[k - 1].lower in _OWNERS
    return word.lower in words("portfolios.txt")


def _portfolio(word: Word) -> bool:
    return word.lower in words("portfolios.txt") or (
        "-" in word.lower and all(p in words("portfolios.txt") for p in word.lower.split("-"))
    )


def _start(marked: Marked, head: int) -> int:
    start = head
    while start and _inside(marked, start - 1):
        start -= 1
    while start < head and not (marked.words[start].capital or _portfolio(marked.words[start])):
        start += 1
    return start


def _end(marked: Marked, head: int, title_case: bool) -> tuple[int, str]:
    """Where a name ends behind its head noun, and the state that it names there."""
    ws = marked.words
    end = head + 1
    if ws[head].lower in _FOREIGN_HEADS:
        while end < len(ws) and (ws[end].capital or ws[end].lower in {"français", "de", "del", "du", "da", "des", "la", "y", "e", "di"}):
            end += 1
    iso = ""
    while end + 1 < len(ws) and ws[end].lower in _PREPOSITIONS:
        k = end + 1
        if ws[k].lower == "the" and k + 1 < len(ws):
            k += 1
        toponym = marked.at(k)
        if toponym and toponym.start == k:
            if toponym.kind == "adjective" and toponym.end < len(ws) and ws[toponym.end].capital:
                run = _complement(marked, k, title_case)
                if run == k:
                    break
                end = run
                continue
            if ws[end].lower != "of":
                break
            end, iso = toponym.end, toponym.iso
            continue
        run = _complement(marked, k, title_case)
        if run == k:
            break
        end = run
    return end, iso


def _complement(marked: Marked, k: int, title_case: bool) -> int:
    """The end of the words that a name is "of": "Culture, Arts and Heritage"."""
    ws = marked.words
    end = k
    while end < len(ws):
        word = ws[end]
        nested = word.lower in organization_heads() and word.capital and end == k
        if nested and (ws[end + 1].lower if end + 1 < len(ws) else "") in {"of", "for"}:
            return k
        if _portfolio(word) and (word.capital or _portfolio_run(ws, k, end)):
            end += 1
            continue
        if word.capital and not title_case and word.lower not in title_heads() and not (
            marked.at(end) and marked.at(end).kind == "country" and end > k  # type: ignore[union-attr]
        ):
            end += 1
            continue
        if word.lower in {"and", "&", ","} and end + 1 < len(ws) and end > k:
            after = ws[end + 1]
            if _portfolio(after) and _portfolio(ws[end - 1]) and after.capital == ws[end - 1].capital:
                end += 2
                continue
            if word.lower == "," and not _list_goes_on(ws, end + 1):
                break
            if word.lower != "," and after.capital and _portfolio(ws[end - 1]) and not title_case and not marked.at(end + 1) and not (
                end + 2 < len(ws) and ws[end + 2].capital
            ):
                end += 2
                continue
        break
    return end


def _portfolio_run(ws: tuple[Word, ...], k: int, end: int) -> bool:
    return all(_portfolio(w) or w.lower in {"and", "&", ","} for w in ws[k : end + 1])


def _list_goes_on(ws: tuple[Word, ...], k: int) -> bool:
    """Whether portfolios go on behind a comma, up to an "and"."""
    while k + 1 < len(ws) and _portfolio(ws[k]):
        if ws[k + 1].lower in {"and", "&"}:
            return k + 2 < len(ws) and _portfolio(ws[k + 2])
        if ws[k + 1].lower != ",":
            return False
        k += 2
    return False
