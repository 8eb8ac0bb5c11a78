"""Cultural events: held or planned, where, of which countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..document import Document, is_title_case
from ..events.descriptions import Description, describe
from ..events.event_names import QUOTES, TITLED, quote_behind
from ..events.event_nouns import event_heads, event_noun
from ..events.event_topics import topic_end
from ..events.events import ACTIVITIES, FILMS, NAMED
from ..findings import Finding, Happening, Place
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ._no_occasion import is_no_occasion, is_taken_part_in, is_year_of_exchange
from ._occurrence import AHEAD, SHOWN, is_likened, is_reported, is_to_come, is_wished, status_of
from ._set_in import is_set

_HYPOTHETICAL = frozenset(
    "possibility possibilities proposal proposals may might hope hopes discuss discussed "
    "discussing exploring explore explored idea ideas considering considered should if need "
    "needs wish importance".split()
)
_ANY = frozenset("more such various any similar other".split())
"""Words before a noun with which no certain one is meant: "other exhibitions"."""
_CONFERRED = frozenset(
    "went goes won awarded awards awarding conferred confers presented presents received receives "
    "bestowed bestows bestow decorated honoured honored handed conferring receiving ceremony "
    "award confer present presenting receive win wins winning claims claimed takes took scoops "
    "scooped clinches clinched bags bagged lands landed earns earned collects collected".split()
)
_OBSERVED = frozenset(
    "commemorates commemorated commemorate celebrates celebrated celebrate marks marked mark "
    "observes observed honours honors".split()
)
"""Verbs whose object is an anniversary that is kept: not "to mark the centenary"."""
_ANNIVERSARIES = frozenset({"centenary", "bicentenary", "tercentenary", "jubilee"})
_SPOKEN = frozenset({"lecture", "lectures", "talk", "talks", "lesson", "lessons"})
"""Nouns that are an event only where the text says of what kind or on what."""
_WENT = frozenset({"went", "goes", "awarded", "given"})
_TO_COME = frozenset("run-up ahead before eve".split())
_OPENINGS = frozenset("opening inauguration launch presentation".split())
_CERTAIN = frozenset("prize award medal trophy premiere première".split()) | _ANNIVERSARIES
"""Nouns that are held for sure where the text says that one is given or kept."""
_VERBS = frozenset({"VBD", "VBZ", "VBP"})
"""Tags of "the arts play a part", "which features"."""
_SURE = 3
"""Words behind a plain head noun ("of Silla gold") from which on it is one certain event."""


def named_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An event that the text names in capitals.

    >>> from communique.examples import events_told
    >>> events_told("The Tehran International Book Fair opened on Sunday.")
    [('Tehran International Book Fair', 'exhibition', 'held')]
    >>> events_told("The Book Institute opened on Sunday.")
    []
    """
    for item in sentence.items:
        if item.letter != "E" or not item.mention:
            continue
        if item.type == "award" and not _is_conferred(sentence, item):
            continue
        if _is_by_the_way(sentence, item):
            continue
        if "Year" in item.mention.name.split() and not is_year_of_exchange(sentence, item):
            continue
        yield Happening(
            _with_title(sentence, item, document.article.text),
            item.mention.type,
            countries_of(sentence, document),
            status_of(sentence, item) or "held",
            Place(sentence.sentence, item.start, item.end),
            "named_events",
            0.8,
        )


def _with_title(sentence: Skeleton, item: Item, text: str) -> str:
    """The name of an event with its title: "Photo Exhibition entitled “Four Worlds”"."""
    ws = sentence.marked.words
    titled = ws[item.end : item.end + 1] != () and ws[item.end].lower in TITLED
    end = quote_behind(ws, item.end)[0] if titled and item.mention else item.end
    told = text[ws[item.start].start : ws[end - 1].end] if end > item.end else ""
    return " ".join(told.split()) or (item.mention.name if item.mention else "")


_BY_THE_WAY = re.compile(
    r"\b(?:formerly|previously|originally|once|until then|then|earlier|before that) (?:also )?"
    r"(?:(?:known|called|named|titled|billed|held|run) )?(?:as |under the name (?:of )?)?(?:the )?$"
    r"|(?:\b(?:which|that) (?:is|was|are) (?:also )?|(?:D\d+|\d{1,2} [a-z]+|[a-z]+ \d{1,2})"
    r" [,–—-] )(?:the )?(?P<day>)$"
)


def _is_by_the_way(sentence: Skeleton, item: Item) -> bool:
    """Whether a name is only an old one, or that of the date: "formerly known as Lusaka Crafts
    Fair", "on 8 June, World Oceans Day"."""
    before = "".join(f"{i.symbol} " for i in sentence.items[: sentence.items.index(item)][-8:])
    found = _BY_THE_WAY.search(before)
    last = sentence.marked.words[item.end - 1].lower
    return found is not None and (found["day"] is None or last == "day")


def described_events(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """An event that the text describes, with a verb that says it is held or planned.

    >>> from communique.examples import events_told
    >>> events_told("An exhibition of Persian carpets opened at the museum.")
    [('exhibition of Persian carpets', 'exhibition', 'held')]
    >>> events_told("More exhibitions would be welcome.")
    []
    """
    ws = sentence.marked.words
    for item in sentence.items:
        entry = None if item.letter else event_noun(item.symbol)
        if (
            entry is None
            or ws[item.start].tag in _VERBS
            or (ws[item.start].capital and not _is_of(sentence, item))
        ):
            continue
        if item.symbol in NAMED:
            continue
        if item.symbol in FILMS and not _around(sentence, item, 12) & SHOWN:
            continue
        told = describe(sentence.marked, item.start)
        if told is None or _is_told_before(sentence, item, told):
            continue
        if entry.kind == "award" and not _is_conferred(sentence, item):
            continue
        if is_likened(sentence, told.start) or is_no_occasion(sentence, item, told):
            continue
        if item.symbol in _ANNIVERSARIES and not _is_observed(sentence, item):
            continue
        behind = {w.lower for w in ws[item.end : max(told.end, item.end + 1)]}
        if item.symbol in ACTIVITIES and not (told.behind and _is_one(sentence, told)):
            continue
        if item.symbol in _OPENINGS and behind & event_heads().keys():
            continue  # the "opening of a workshop" is the workshop; "opening ceremony"
        status = _described_status(sentence, item, told, weak=entry.weak, plural=entry.plural)
        if not status:
            continue
        text = document.article.text
        label = " ".join(_whole(text, ws[told.start].start, ws[told.end - 1].end).split())
        for each in _distributed(sentence, item, told, text) or [label]:
            yield Happening(
                each,
                entry.kind,
                countries_of(sentence, document),
                status,
                Place(sentence.sentence, told.start, told.end),
                "described_events",
                0.65,
            )


_LONGEST_TITLE = 90
"""Characters that the rest of a title in quotation marks has at most."""


def _whole(text: str, start: int, end: int) -> str:
    """A label with the rest of its title, where a full stop in it ended the sentence: a show
    “Ebb. Eight ports”."""
    mark = next((m for m in QUOTES if text.count(m, start, end) == 1 and m != "'"), "")
    if not mark or QUOTES[mark] in text[text.find(mark, start) + 1 : end]:
        return text[start:end]
    close = text.find(QUOTES[mark], end, end + _LONGEST_TITLE)
    return text[start : close + 1 if "\n" not in text[end : close + 1] and close > 0 else end]


def _is_observed(sentence: Skeleton, item: Item) -> bool:
    """Whether an anniversary is kept: "Peru marks the centenary of", not "to mark the same"."""
    at = sentence.items.index(item)
    before = [i.symbol for i in sentence.items[max(0, at - 4) : at] if i.symbol != "the"]
    lead = [i.symbol for i in sentence.items[max(0, at - 6) : at] if i.symbol == "to"]
    return bool(_OBSERVED & set(before[-2:])) and not lead


def _is_told_before(sentence: Skeleton, item: Item, told: Description) -> bool:
    """Whether words only take up what was told: "the six-day event", "the Year of Culture show"."""
    named = sentence.marked.kind_at(item.start - 1) == "event" if item.start else False
    before = sentence.marked.words[max(0, told.start - 1) : told.start]
    return named or (item.symbol == "event" and [w.lower for w in before] == ["the"])


def _is_one(sentence: Skeleton, told: Description) -> bool:
    """Whether an activity is a single one: "a training of curators", not "the training of"."""
    before = sentence.marked.words[max(0, told.start - 1) : told.start]
    return sentence.marked.sentence.headline or any(
        w.lower in {"a", "an", "another", "second", "third"} or w.pos == "NUM" for w in before
    )


def _distributed(sentence: Skeleton, item: Item, told: Description, text: str) -> list[str]:
    """The labels of several told at once: "two exhibitions, one of masks and one of maps"."""
    ws = sentence.marked.words
    found: list[str] = []
    end = item.end
    while end + 2 < len(ws) and end - item.end < 30:
        if ws[end].lower in {"one", "another", "other"} and ws[end + 1].lower in {"of", "on"}:
            topic = topic_end(sentence.marked, end + 1)
            if topic > end + 2:
                found.append(" ".join(text[ws[end + 1].start : ws[topic - 1].end].split()))
        end += 1
    noun = item.symbol.removesuffix("s")
    return [f"{noun} {topic}" for topic in found] if len(found) > 1 else []


def _is_of(sentence: Skeleton, item: Item) -> bool:
    """Whether a noun in capitals goes on behind itself: "First Meeting of the Committee", "the
    Exhibition “Blue Reef”"."""
    behind = sentence.marked.words[item.end : item.end + 1]
    of = behind != () and behind[0].lower == "of" and not is_title_case(sentence.marked.sentence)
    return of or (behind != () and behind[0].text in QUOTES)


def _described_status(
    sentence: Skeleton, item: Item, told: Description, *, weak: bool, plural: bool
) -> str:
    """The status of an event that is told by an ordinary noun; empty where it is none."""
    status = status_of(sentence, item) or ("planned" if is_to_come(sentence, item) else "")
    ahead = is_taken_part_in(sentence, told)
    topical = told.before or told.behind or item.symbol not in _SPOKEN
    if ahead or (topical and is_reported(sentence, item, told)):
        return status or ("planned" if ahead else "held")
    numbered = told.numbered and item.symbol != "meeting"  # "a first meeting of producers"
    specific = told.fitting or numbered or (not weak and bool(told.behind or told.before))
    specific = specific or (item.symbol in _ANNIVERSARIES and told.behind > 0)
    at = sentence.items.index(item)
    if [i.symbol for i in sentence.items[max(0, at - 2) : at]] == ["series", "of"]:
        return status
    number = sentence.marked.words[max(0, told.start - 1) : told.start]
    counted = told.fitting and any(word.pos == "NUM" for word in number)
    single = not plural or told.behind > 1 or counted or told.called
    several = _distributed(sentence, item, told, "")
    taught = item.symbol == "lesson"  # "at the calligraphy lesson"
    placed = not plural and is_set(sentence, item, told, weak=weak)
    if taught or not (told.quoted or several or placed or (specific and single)):
        return ""
    before = {
        i.symbol
        for i, after in pairwise(sentence.items[max(0, at - 7) : at + 1])
        if after.symbol != "than"  # "more than 200 guests attended a show"
    }
    if _ANY & before or _around(sentence, item, 7) & _HYPOTHETICAL or is_wished(sentence, item):
        return ""
    certain = told.quoted or placed or item.symbol in _CERTAIN
    certain = certain or (told.behind >= _SURE and not weak and not plural)
    if told.assembly and not status:
        return "planned" if _around(sentence, item, 6) & _TO_COME else "held"
    later = placed and AHEAD & {i.symbol for i in sentence.items[:at]}
    return status or ("planned" if later else "held" if certain else "")


def _around(sentence: Skeleton, item: Item, count: int) -> set[str]:
    at = sentence.items.index(item)
    near = sentence.items[max(0, at - count) : at + count + 1]
    return {i.symbol for i in near if sentence.marked.words[i.start].text != "May"}


def _is_conferred(sentence: Skeleton, item: Item) -> bool:
    """Whether a prize is given to somebody: not "winner of the Prize"."""
    at = sentence.items.index(item)
    left = [i.symbol for i in sentence.items[max(0, at - 4) : at]]
    if (
        sentence.items[at + 1 : at + 2]
        and sentence.items[at + 1].symbol == "to"
        and _WENT & {i.symbol for i in sentence.items[:at]}
    ):
        return True  # "The first prize went to A, the second prize to B"
    behind = [i.symbol for i in sentence.items[at + 1 : at + 5]]
    if left[-2:] in (["hosted", "the"], ["host", "the"]) or {"held", "place"} & set(behind[1:3]):
        return True
    return bool(_around(sentence, item, 9) & _CONFERRED) and not (
        {"winner", "winners", "laureate", "laureates"} & set(left)
    )


def countries_of(sentence: Skeleton, document: Document) -> tuple[str, ...]:
    """The states that the sentence names with the event."""
    found = [m.iso for i, m in document.toponyms if i == sentence.sentence]
    return tuple(dict.fromkeys(found))


RULES = (named_events, described_events)
