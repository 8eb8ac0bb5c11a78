"""A sentence with its people, bodies, places, dates and instruments folded to single symbols.

"Iran's Ambassador to Russia Kazem Jalali, who arrived on Monday, met the rector, X" becomes
"G0 met G1": what stands between the arguments of a rule is then a few words, and a rule is a
regular expression that a person can read. Symbols: ``G`` people, ``O`` organization, ``C`` country
(also its adjective), ``L`` place, ``D`` date, ``A`` instrument of agreement, ``E`` cultural event;
all other words stand in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .mentions import Marked, Mention, Office
from .names import honorific_at

PERSON = r"G\d+"
_SYMBOLS = {
    "organization": "O", "country": "C", "adjective": "C", "place": "L", "date": "D",
    "instrument": "A", "event": "E",
}  # fmt: skip
_OPENERS = frozenset({"the", "his", "her", "their", "its", "a", "an"})
_JOINING = re.compile(
    r"^(?:,|and|&|, and|as well as|, as well as|along with|together with|alongside|, along with|, together with|, alongside|, accompanied by|accompanied by|;|; and)$"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One symbol of a skeleton: the words that it stands for, and the people it means."""

    symbol: str
    start: int
    end: int
    people: tuple[int, ...] = ()
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule fits: its people by group name, and the words of its trigger."""

    groups: dict[str, tuple[int, ...]]
    start: int
    end: int
    first: int
    last: int
    items: dict[str, Item]


@dataclass(frozen=True)
class Skeleton:
    """The folded sentence: its items, and their symbols as one string.

    ``subject`` is the person whom the text before is about, or ``None``.
    """

    sentence: int
    marked: Marked
    items: tuple[Item, ...]
    text: str
    offsets: tuple[int, ...]
    subject: int | None = None

    def find(self, pattern: str) -> Iterator[Match]:
        """Every match of a pattern, overlapping ones too.

        In a pattern ``{a}`` and ``{b}`` are people, ``{gap}`` up to a few words without people or
        a new clause, ``(?P<t>…)`` the trigger. A match begins and ends at whole symbols.
        """
        position = 0
        compiled = _compiled(pattern)
        while found := compiled.search(self.text, position):
            yield self._match(found)
            position = found.start() + 1

    def _match(self, found: re.Match[str]) -> Match:
        groups: dict[str, tuple[int, ...]] = {}
        items: dict[str, Item] = {}
        for name, value in found.groupdict().items():
            if name == "t" or value is None:
                continue
            item = self.items[self._item_at(found.start(name))]
            items[name] = item
            groups[name] = item.people
        span = found.span("t") if "t" in found.groupdict() and found.group("t") else found.span()
        first, last = self._item_at(span[0]), self._item_at(max(span[0], span[1] - 1))
        start, end = self.items[first].start, self.items[last].end
        return Match(groups, start, end, first, last, items)

    def _item_at(self, offset: int) -> int:
        low = 0
        for number, start in enumerate(self.offsets):
            if start > offset:
                break
            low = number
        return low

    def before(self, match: Match, count: int = 6) -> list[str]:
        """The symbols before a match's trigger, nearest last."""
        return [item.symbol for item in self.items[max(0, match.first - count) : match.first]]

    def people(self) -> Iterator[Item]:
        """The items that are people."""
        return (item for item in self.items if item.people)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    gap = r"(?:(?!G\d|;|that\b|who\b|which\b|where\b|said\b|says\b|while\b|whose\b|told\b)\S+ ){0,%d}?"
    filled = (
        pattern.replace("{gap}", gap % 9).replace("{wide}", gap % 22).replace("{near}", gap % 4)
    )
    filled = re.sub(r"\{(\w)\}", r"(?P<\1>G\\d+)", filled)
    return re.compile(r"(?<!\S)" + filled + r"(?!\S)")


def skeleton(
    number: int,
    marked: Marked,
    person_at: dict[int, int],
    nouns: dict[int, tuple[int, int, tuple[int, ...]]],
    subject: int | None = None,
) -> Skeleton:
    """Fold a sentence.

    ``person_at`` gives the person of each mention by its first word; ``nouns`` the spans (start →
    start, end, people) of words that mean people named elsewhere ("the ambassador", "she").
    """
    items: list[Item] = []
    spans = {start: (end, people) for start, end, people in _person_spans(marked, person_at, nouns)}
    ws = marked.words
    counters: dict[str, int] = {}

    def add(
        kind: str,
        start: int,
        end: int,
        people: tuple[int, ...] = (),
        mention: Mention | None = None,
    ) -> None:
        symbol = f"{kind}{counters.get(kind, 0)}"
        counters[kind] = counters.get(kind, 0) + 1
        items.append(Item(symbol, start, end, people, mention))

    i = 0
    while i < len(ws):
        if i in spans:
            end, people = spans[i]
            add("G", i, end, people)
            i = end
            continue
        mention = marked.starting_at(i)
        letter = _SYMBOLS.get(mention.kind) if mention else None
        if mention and letter and not any(k in spans for k in range(i, mention.end)):
            add(letter, i, mention.end, (), mention)
            i = mention.end
            continue
        items.append(Item(_word(ws[i].lower), i, i + 1))
        i += 1
    items = _coordinate(items, marked)
    text, offsets = "", []
    for item in items:
        offsets.append(len(text))
        text += item.symbol + " "
    return Skeleton(number, marked, tuple(items), text.rstrip(), tuple(offsets), subject)


def _word(lower: str) -> str:
    return re.sub(r"\s+", "_", lower) or "_"


def _person_spans(
    marked: Marked, person_at: dict[int, int], nouns: dict[int, tuple[int, int, tuple[int, ...]]]
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """The noun phrases of people: name with titles before it and appositions behind it."""
    floor = 0
    for mention in marked.of_kind("person"):
        if mention.start < floor:
            continue  # named inside the apposition of the one before
        start = _np_start(marked, mention, floor)
        end = _np_end(marked, mention)
        yield start, end, (person_at[mention.start],)
        floor = end
    for start, end, people in nouns.values():
        if not any(marked.at(k) and marked.at(k).kind == "person" for k in range(start, end)):  # type: ignore[union-attr]
            yield start, end, people


def _np_start(marked: Marked, mention: Mention, floor: int) -> int:
    ws = marked.words
    k = mention.start
    while k > floor:
        n = next((n for n in (4, 3, 2, 1) if k - n >= floor and honorific_at(ws, k - n) == n), 0)
        if n:
            k -= n
            continue
        behind_comma = ws[k - 1].text == "," and isinstance(marked.ending_at(k - 1), Office)
        office = marked.ending_at(k - 1 if behind_comma else k)
        if (
            isinstance(office, Office)
            and office.start >= floor
            and not (
                behind_comma
                and office.start >= 2
                and ws[office.start - 1].text == ","
                and (m := marked.ending_at(office.start - 1)) is not None
                and m.kind == "person"
            )
        ):
            k = office.start
            while (
                k > floor
                and ws[k - 1].lower in {"and", "&"}
                and isinstance(marked.ending_at(k - 1), Office)
            ):
                k = marked.ending_at(k - 1).start  # type: ignore[union-attr]
            continue
        if ws[k - 1].lower in {"counterpart", "colleague"} | _OPENERS or (
            ws[k - 1].text == "," and k - 2 >= floor and ws[k - 2].lower == "counterpart"
        ):
            k -= 1
            continue
        owner = marked.ending_at(k)
        if (
            owner
            and owner.kind in {"adjective", "country"}
            and owner.start >= floor
            and k < mention.start
            and ws[k].lower in {"counterpart"}
        ):
            k = owner.start
            continue
        break
    return k


def _np_end(marked: Marked, mention: Mention) -> int:
    ws = marked.words
    end = mention.end
    if end < len(ws) and ws[end].text == "(":
        close = next((k for k in range(end + 1, min(end + 12, len(ws))) if ws[k].text == ")"), None)
        if close is not None and not any(
            m.kind == "person" and end < m.start < close for m in marked.mentions
        ):
            end = close + 1
    moved = True
    while moved and end + 1 < len(ws):
        moved = False
        if ws[end].text in {",", "-", "–", "—"}:
            k = end + 1
            while k < len(ws) and ws[k].lower in {
                "the",
                "a",
                "an",
                "who",
                "is",
                "as",
                "also",
                "currently",
                "its",
                "his",
                "her",
                "both",
            }:
                k += 1
            office = marked.starting_at(k) if k < len(ws) else None
            if isinstance(office, Office) and not _person_follows(marked, office.end):
                end = _behind_offices(marked, office)
                moved = True
            elif ws[end + 1].lower in {"who", "whose", "aged"} or (
                ws[end + 1].text.isdigit() and end + 2 < len(ws) and ws[end + 2].text == ","
            ):
                close = _relative_end(marked, end + 2)
                if close:
                    end, moved = close, True
    return end


def _person_follows(marked: Marked, k: int) -> bool:
    """Whether a name stands right behind an office, which then is that person's."""
    ws = marked.words
    while k < len(ws) and honorific_at(ws, k):
        k += honorific_at(ws, k)
    mention = marked.starting_at(k) if k < len(ws) else None
    return bool(mention and mention.kind == "person")


def _behind_offices(marked: Marked, office: Office) -> int:
    """The end of an apposition of one or several offices, with its closing comma."""
    ws = marked.words
    end = office.end
    while end + 1 < len(ws) and ws[end].lower in {"and", "&"}:
        k = end + 1
        while k < len(ws) and ws[k].lower in _OPENERS:
            k += 1
        other = marked.starting_at(k) if k < len(ws) else None
        if not isinstance(other, Office) or _person_follows(marked, other.end):
            break
        end = other.end
    end = _superior(marked, end)
    tail = end
    while (
        tail < len(ws)
        and tail - end < 7
        and ws[tail].text not in {",", ".", ";", "-", "–", "—"}
        and not (
            marked.at(tail) and marked.at(tail).kind == "person"  # type: ignore[union-attr]
        )
        and ws[tail].pos not in {"VERB", "AUX"}
        and ws[tail].lower != "and"
    ):
        tail += 1
    if tail < len(ws) and ws[tail].text in {",", "-", "–", "—"} and _plain_tail(marked, end, tail):
        following = ws[tail + 1] if tail + 1 < len(ws) else None
        keep = following is not None and (
            following.lower in {"and", "as", "along", "together"}
            or _starts_person(marked, tail + 1)
        )
        return tail if keep else tail + 1
    return end


def _superior(marked: Marked, end: int) -> int:
    """Past the person whom an office serves: "adviser to President X"."""
    ws = marked.words
    if end + 1 < len(ws) and ws[end].lower in {"to", "of"} and _starts_person(marked, end + 1):
        k = end + 1
        while k < len(ws) and not ((m := marked.at(k)) and m.kind == "person"):
            k += 1
        return marked.at(k).end if k < len(ws) else end  # type: ignore[union-attr]
    return end


def _plain_tail(marked: Marked, start: int, end: int) -> bool:
    return all(word.text not in {'"', "“", "”", "("} for word in marked.words[start:end])


def _starts_person(marked: Marked, k: int) -> bool:
    ws = marked.words
    while k < len(ws) and (honorific_at(ws, k) or ws[k].lower in _OPENERS):
        k += honorific_at(ws, k) or 1
    mention = marked.at(k) if k < len(ws) else None
    if isinstance(mention, Office):
        return _person_follows(marked, mention.end)
    if (
        mention
        and mention.kind in {"adjective", "country", "organization"}
        and mention.end < len(ws)
    ):
        return _starts_person(marked, mention.end)
    return bool(mention and mention.kind == "person")


def _relative_end(marked: Marked, k: int) -> int | None:
    """The closing comma of a relative clause without other people, or the end of the sentence."""
    ws = marked.words
    depth = 0
    for end in range(k, min(k + 22, len(ws))):
        mention = marked.at(end)
        if mention and mention.kind == "person":
            return None
        if ws[end].text == "(":
            depth += 1
        if ws[end].text == ")":
            depth -= 1
        if ws[end].text == "," and depth == 0 and not (mention and mention.end > end + 1):
            return end + 1
        if end == len(ws) - 1:
            return end
    return None


def _coordinate(items: Sequence[Item], marked: Marked) -> list[Item]:
    """Fold people joined by commas and "and" into one item."""
    folded: list[Item] = []
    ws = marked.words
    i = 0
    number = 0
    while i < len(items):
        item = items[i]
        if not item.people:
            folded.append(item)
            i += 1
            continue
        people, end, k = list(item.people), item.end, i + 1
        commas = 0
        while k < len(items):
            joint = next(
                (n for n in (3, 2, 1) if k + n < len(items) and items[k + n].people
                 and _JOINING.match(" ".join(x.symbol for x in items[k : k + n]))),
                0,
            )  # fmt: skip
            if not joint:
                break
            words_between = " ".join(x.symbol for x in items[k : k + joint])
            nxt = items[k + joint]
            after = ws[nxt.end] if nxt.end < len(ws) else None
            verb_next = after is not None and after.pos in {"VERB", "AUX"}
            goes_on = _list_continues(items, k + joint)
            if words_between == "," and verb_next and not goes_on and ws[item.start].start >= 0:
                break  # "After meeting A, B said": B begins a new clause
            if (
                words_between.startswith(",")
                and words_between.endswith("and")
                and verb_next
                and not commas
            ):
                break  # "A met B, and C said"
            if "," in words_between:
                commas += 1
            people.extend(p for p in nxt.people if p not in people)
            end, k = nxt.end, k + joint + 1
        folded.append(Item(f"G{number}", item.start, end, tuple(people)))
        number += 1
        i = k
    return folded


def _list_continues(items: Sequence[Item], k: int) -> bool:
    rest = [x.symbol for x in items[k + 1 : k + 4]]
    return bool(rest) and rest[0] in {"and", ","} and any(x.people for x in items[k + 1 : k + 4])
