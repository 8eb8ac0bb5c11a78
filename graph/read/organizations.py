"""Organizations in a sentence: by the head noun of their name, by lexicon, by the name finder."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import PORTFOLIOS, known_organizations, organization_heads, title_heads, words
from .mentions import Marked, Mention, phrase
from .words import Word

_LOWER_HEADS = frozenset({"ministry", "embassy", "consulate"})
_FOREIGN_HEADS = frozenset(
    "institut instituto musée museo fundación fondation stiftung biblioteca bibliothèque".split()
)
_PREPOSITIONS = frozenset({"of", "for", "on"})
_OWNERS = frozenset("people women king queen children writers journalists artists men st".split())
_NOT_FIRST = words("not-first-in-organizations.txt")
_OVERLAPPING_OFFICE = frozenset(
    {"general", "state", "justice", "cardinal", "lady", "prince", "king", "queen", "princess"}
)
_VENUES = frozenset(
    {
        "conference",
        "convention",
        "exhibition",
        "congress",
        "shopping",
        "city",
        "town",
        "state",
    }
)
_WEAK_HEADS = words("weak-organization-heads.txt")


def find_organizations(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of organizations by known name and by head noun; ``title_case`` for headlines."""
    ws = marked.words
    i = 0
    while i < len(ws):
        found = _known(ws, i, text) or _by_head(marked, i, text, title_case)
        if found:
            yield found
            i = max(found.end, i + 1)
        else:
            i += 1


def _known(ws: tuple[Word, ...], i: int, text: str) -> Mention | None:
    for n in range(min(8, len(ws) - i), 0, -1):
        body = known_organizations().get(
            tuple(word.text.replace("’", "'") for word in ws[i : i + n])
        )
        if body:
            after = ws[i + n].lower if i + n < len(ws) else ""
            if n == 1 and after in organization_heads() and ws[i + n].capital:
                return None
            name = phrase(ws[i : i + n], text)
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
    modifiers = [w for w in ws[start:head] if w.capital or w.lower in PORTFOLIOS]
    weak = ws[head].lower in _WEAK_HEADS
    meagre = not modifiers or (weak and len(modifiers) == 1 and marked.at(start))
    if meagre and end == head + 1:
        return None
    lead = marked.at(start)
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].lower == "'s" else None
    )
    iso = iso or next(
        (m.iso for m in (lead, before) if m and m.kind in {"adjective", "country", "place"}), ""
    )
    kind = organization_heads()[ws[head].lower]
    if kind == "media" or (kind == "cultural centre" and head and ws[head - 1].lower in _VENUES):
        return None
    if ws[head].lower == "church" and end > head + 1:
        return None  # a building: "Church of the Holy Redeemer"
    return Mention("organization", start, end, phrase(ws[start:end], text), iso, kind)


def _head_from(marked: Marked, i: int, title_case: bool) -> int | None:
    """The last head noun of the run of name words that begins at ``i``."""
    ws = marked.words
    if not (ws[i].capital or ws[i].lower in _LOWER_HEADS or _portfolio(ws[i])):
        return None
    head = None
    k = i
    while k < min(len(ws), i + _LONGEST_NAME):
        word = ws[k]
        mention = marked.at(k)
        if mention and mention.type == "name" and word.lower in organization_heads():
            break  # "Russian Federation", "Union of the Comoros"
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


_LONGEST_NAME = 16
"""How many words a name has at most before or behind its head noun: the longest real ones have a
dozen, and without a bound a line of capitals costs the square of its length."""
_LOWER_AFTER_NAME = frozenset(
    {
        "museum",
        "university",
        "institute",
        "gallery",
        "theatre",
        "library",
        "foundation",
        "academy",
        "school",
    }
)


def _lower_head(marked: Marked, k: int) -> bool:
    ws = marked.words
    if ws[k].lower in _LOWER_AFTER_NAME and k and ws[k - 1].capital and marked.at(k - 1) is None:
        first = ws[k - 1]
        return first.start > 0 and k > 1 and first.pos == "PROPN" and first.label != "PERSON"
    if ws[k].lower not in _LOWER_HEADS or k == 0:
        return False
    after = ws[k + 1].lower if k + 1 < len(ws) else ""
    before = marked.ending_at(k)
    of = after == "of" and k + 2 < len(ws)
    return bool(
        (before and before.kind in {"adjective", "country"})
        or ws[k - 1].lower in PORTFOLIOS
        or (of and (marked.at(k + 2) or marked.at(min(k + 3, len(ws) - 1))))
        or (of and ws[k + 2].lower in PORTFOLIOS)
    )


def _inside(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` can stand inside a name before its head noun."""
    ws = marked.words
    word = ws[k]
    owner = k + 1 < len(ws) and ws[k + 1].lower == "'s" and word.capital
    if word.lower in title_heads() and word.lower not in _OVERLAPPING_OFFICE and not owner:
        return False
    if word.capital:
        mention = marked.at(k)
        follows = ws[k + 1].lower if k + 1 < len(ws) else ""
        return not (mention and follows == "'s")
    after = ws[k + 1] if k + 1 < len(ws) else None
    if word.lower in {"and", "&", ","} and after and k:
        return _portfolio(ws[k - 1]) and _portfolio(after)
    if word.lower == "'s" and k:
        return ws[k - 1].lower in _OWNERS or ws[k - 1].lower in title_heads()
    return word.lower in PORTFOLIOS


def _portfolio(word: Word) -> bool:
    return word.lower in PORTFOLIOS or (
        "-" in word.lower and all(p in PORTFOLIOS for p in word.lower.split("-"))
    )


def _start(marked: Marked, head: int) -> int:
    start = head
    while start and head - start < _LONGEST_NAME and _inside(marked, start - 1):
        start -= 1
    while start < head and not (marked.words[start].capital or _portfolio(marked.words[start])):
        start += 1
    return start


def _end(marked: Marked, head: int, title_case: bool) -> tuple[int, str]:
    """Where a name ends behind its head noun, and the state that it names there."""
    ws = marked.words
    end = head + 1
    if ws[head].lower in _FOREIGN_HEADS:
        while end < len(ws) and (
            ws[end].capital
            or ws[end].lower in {"français", "de", "del", "du", "da", "des", "la", "y", "e", "di"}
        ):
            end += 1
    iso = ""
    missions = ws[head].lower in {"embassy", "consulate", "consulate-general"}
    while end + 1 < len(ws) and (
        ws[end].lower in _PREPOSITIONS or (missions and ws[end].lower in {"in", "to"})
    ):
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
            if ws[end].lower == "on":
                break
            iso = iso or ("" if ws[end].lower in {"in", "to"} else toponym.iso)
            end = toponym.end
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
    while end < min(len(ws), k + _LONGEST_NAME):
        word = ws[end]
        nested = word.lower in organization_heads() and word.capital and end == k
        if nested and (ws[end + 1].lower if end + 1 < len(ws) else "") in {"of", "for"}:
            return k
        if _portfolio(word) and (word.capital or _portfolio_run(ws, k, end)):
            end += 1
            continue
        if (
            end > k
            and _portfolio(ws[end - 1])
            and not _portfolio(word)
            and word.capital
            and marked.at(end) is None
        ):
            break  # "Department of International Relations Vasif Eyvazzade"
        if (
            word.capital
            and not title_case
            and word.lower not in title_heads()
            and not (end > k and marked.kind_at(end) == "country")
        ):
            end += 1
            continue
        if word.lower in {"and", "&", ","} and end + 1 < len(ws) and end > k:
            step = _listed(marked, end, title_case)
            if step:
                end = step
                continue
        break
    return end


def _portfolio_run(ws: tuple[Word, ...], k: int, end: int) -> bool:
    return all(_portfolio(w) or w.lower in {"and", "&", ","} for w in ws[k : end + 1])


def _listed(marked: Marked, k: int, title_case: bool) -> int:
    """The end of the field that goes on behind a comma or "and" at ``k``; 0 where none does.

    "Ministry of Culture and Fine Arts" goes on; "Ministry of Culture and Olga Petrova" does not,
    nor does a comma without an "and" to end the list.
    """
    ws = marked.words
    before, after = ws[k - 1], ws[k + 1]
    if after.lower == "the" and ws[k].lower == "and" and k + 2 < len(ws) and _portfolio(ws[k + 2]):
        k, after = k + 1, ws[k + 2]
    alike = after.capital == before.capital and after.text[0].isalpha()
    if not alike or (ws[k].text == "," and not _and_ahead(marked, k + 1)):
        return 0
    end = k + 1
    while end < len(ws) and ws[end].capital == after.capital and ws[end].text[0].isalpha():
        taken = marked.kind_at(end) in {"organization", "country"}
        if taken or ws[end].lower in title_heads():
            return 0
        if ws[end].lower in organization_heads() and not _portfolio(ws[end]):
            return 0
        if not ws[end].capital and not _portfolio(ws[end]):
            break
        end += 1
    run = ws[k + 1 : end]
    if (
        len(run) > 1
        and run[-1].lower in organization_heads()
        and run[-1].capital
        and not run[-1].lower.endswith("s")
    ):
        return 0  # "Agency of Protected Areas and Georgian National Museum"
    if any(_portfolio(word) for word in run):
        return end
    single = len(run) == 1 and not title_case and run[0].label != "PERSON"
    return end if single and ws[k].text != "," and marked.at(k + 1) is None else 0


def _and_ahead(marked: Marked, k: int) -> bool:
    """Whether a list of capitalised or known fields from ``k`` reaches an "and"."""
    ws = marked.words
    for step in range(k, min(k + 12, len(ws) - 1)):
        word = ws[step]
        if word.lower in {"and", "&"}:
            last = ws[step + 2] if ws[step + 1].lower == "the" else ws[step + 1]
            return last.capital == ws[k].capital and (last.capital or _portfolio(last))
        field = word.capital or _portfolio(word)
        if word.text != "," and (marked.at(step) or not field or word.lower in title_heads()):
            return False
    return False
