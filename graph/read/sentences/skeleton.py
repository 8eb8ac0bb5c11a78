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
from dataclasses import dataclass, replace
from functools import cached_property

from ..text.mentions import Marked, Mention
from .folding import Item, coordinate, fold_delegations
from .patterns import compiled
from .phrases import Nouns, person_spans

PERSON = r"G\d+"
_SYMBOLS = {
    "organization": "O", "country": "C", "adjective": "C", "place": "L", "date": "D",
    "instrument": "A", "event": "E",
}  # fmt: skip


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

    ``subject`` is the person whom the text before is about, or ``None``; ``series`` says that the
    text tells of several meetings of somebody, so that people in a list were met one by one.
    """

    sentence: int
    marked: Marked
    items: tuple[Item, ...]
    text: str
    offsets: tuple[int, ...]
    subject: int | None = None
    series: bool = False

    def find(self, *patterns: str) -> Iterator[Match]:
        """Every match of a pattern, overlapping ones too; of several, those of the first first.

        In a pattern ``{a}`` and ``{b}`` are people, ``{gap}`` up to a few words without people or
        a new clause (but "who …" about the person before), ``(?P<t>…)`` the trigger. A match begins
        and ends at whole symbols.
        """
        possible = compiled(patterns).possible(self.symbols, self._told)
        return self._matches(possible) if possible else iter(())

    def _matches(self, expressions: list[re.Pattern[str]]) -> Iterator[Match]:
        for expression in expressions:
            position = 0
            while found := expression.search(self.text, position):
                yield self._match(found)
                position = found.start() + 1

    @cached_property
    def symbols(self) -> frozenset[str]:
        """The symbols of all items."""
        return frozenset(item.symbol for item in self.items)

    @cached_property
    def _told(self) -> int:
        """How many times people are told of."""
        return sum(item.letter == "G" for item in self.items)

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
        return iter(self._people)

    @cached_property
    def _people(self) -> list[Item]:
        return [item for item in self.items if item.people]

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The tag of each item's word; empty for people, bodies, dates and the like."""
        ws = self.marked.words
        return tuple("" if item.letter else ws[item.start].tag for item in self.items)

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The lemma of each item's word; empty for people, bodies, dates and the like."""
        ws = self.marked.words
        return tuple("" if item.letter else ws[item.start].lemma for item in self.items)


def skeleton(
    number: int,
    marked: Marked,
    person_at: dict[int, int],
    nouns: Nouns,
    subject: int | None = None,
) -> Skeleton:
    """Fold a sentence.

    ``person_at`` gives the person of each mention by its first word; ``nouns`` the spans (start →
    start, end, people) of words that mean people named elsewhere ("the ambassador", "she").
    """
    items: list[Item] = []
    spans = {start: (end, people) for start, end, people in person_spans(marked, person_at, nouns)}
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
        items.append(Item(symbol, start, end, people, mention, kind))

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
    items = coordinate(fold_delegations(coordinate(items, marked), marked), marked)
    text, offsets = "", []
    for item in items:
        offsets.append(len(text))
        text += item.symbol + " "
    return Skeleton(number, marked, tuple(items), text.rstrip(), tuple(offsets), subject)


_SERIES = re.compile(
    r"\b(?:(?:bilateral|separate|individual|one-on-one) (?:\S+ )?"
    r"(?:meetings|encounters|audiences)|bilaterals)\b"
)


_SEVERAL = re.compile(
    r"\b(?:the first (?:one )?to (?:be (?:received|welcomed|seen)|arrive|call|pay a call)\b"
    r"|the first (?:audience|meeting|call|visitor|caller) (?:was|went)\b"
    r"|(?:at the end of|during|in|after|at) (?:the|these|both|all) "
    r"(?:(?:two|three|four|five|separate|the) )*(?:audiences|encounters)\b"
    r"|(?:during|in|at|after) (?:the two|the three|these two|these three|both) meetings\b"
    r"|(?:met|spoke|talked|conferred|sat down|(?:held|had) (?:\S+ ){1,3})(?: with)? "
    r"(?:each|every) (?:of|one)\b|(?:met|received|saw) (?:with )?(?:them|the \S+) (?:separately"
    r"|individually|in turn|one by one|one after (?:the other|another))\b)"
)
"""Words by which the text counts the meetings told just before: "the first to be received was"."""


def with_series(folded: Sequence[Skeleton]) -> list[Skeleton]:
    """The skeletons, each with whether its headline or the two sentences before it tell of meetings
    with one person at a time, or those behind it count them."""
    tell = [bool(_SERIES.search(one.text)) for one in folded]
    ahead = [bool(_SEVERAL.search(one.text)) for one in folded]
    headlines = [i for i in range(min(2, len(folded))) if folded[i].marked.sentence.headline]
    return [
        replace(one, series=True)
        if any(tell[j] for j in (*headlines, *range(max(0, i - 2), i)) if j < i)
        or any(ahead[i + 1 : i + 5])
        else one
        for i, one in enumerate(folded)
    ]


def _word(lower: str) -> str:
    return "_".join(lower.split()) or "_"
