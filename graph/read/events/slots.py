"""Names that only the sentence tells to be those of events: "the Sarajevo Winter was held in Riga".

They are found before people are, and in the place of bodies whose noun is one of events besides
("the Congress of Leaders of the Guilds took place in Riga").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bodies.abbreviations import is_abbreviated
from ..text.dates import WEEKDAYS
from ..text.lexicon import KindNoun, organization_heads, title_heads, words
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .event_nouns import event_noun, is_event_noun

_BE = frozenset("was were be been being is are".split())
_ORGANIZED = frozenset(
    "organized organised organizes organises organize organise organizing organising "
    "co-organized co-organised staged".split()
)
_OPENED = frozenset(
    "opened opens opening inaugurated inaugurates hosted hosts host hosting".split()
)
_WHEN = frozenset(
    "annually yearly every each this last next today yesterday tomorrow online virtually here "
    "there again under".split()
)
_LONGEST = 9
_INNER = frozenset("of the and & for a na his her de du da do del des la le + : ' - /".split())
"""Words inside a name that are in small letters."""
_OF_WHAT = frozenset({"on", "for"})
"""Those before what an event is about: "the World Forum on Heritage", but "on Monday"."""
_DETERMINERS = frozenset("the its their annual".split())
_ADVERBS = frozenset("also successfully recently again first then jointly being officially".split())
_NO_EVENT = words("place-nouns.txt") | frozenset(
    "meeting meetings talks election elections referendum ballot vote votes poll polls draw trial "
    "hearing consultations consultation negotiations session sessions visit visits signing "
    "discussions exchange exchanges round briefing interview funeral inquest census audit exams "
    "assembly war wars battle massacre revolution holocaust uprising coup genocide attack attacks "
    "disaster earthquake siege flood plague reformation renaissance nakba intifada era age period "
    "dynasty crisis depression movement crusade raid raids accident incident murder murders "
    "bombing bombings shooting eruption eclipse exodus partition "
    "marbles bronzes bronze codex manuscript papyrus stone collection archive treasure jewels "
    "sword crown painting scrolls scroll bell statue bust mask relic relics diamond papers ark "
    "presidency chair chairmanship record title rank office degree cup seat region valley "
    "president minister pope king queen taliban army force forces".split()
)
"""Last words of what is held or takes place, and is no cultural event."""
_FESTIVE = frozenset(
    "winter summer spring autumn night nights day days week weeks classic classics notes sound "
    "sounds song songs dance dances jazz music musica film films cinema arts art book books lights "
    "stage stages voices rhythms dialogues encounters celebration celebrations airwaves".split()
)
_EDITION = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)|[XVI]{2,}|[IV]+")


def find_told(marked: Marked, text: str) -> Iterator[Mention]:
    """Events by what is said of a name in capitals: that it was held, took place, was organized."""
    if marked.sentence.headline:
        return
    yield from _by_noun(marked, text)
    if _TELLING.isdisjoint(marked.lowers):
        return
    ws = marked.words
    for k, word in enumerate(ws):
        span = None
        before = ws[k - 1].lower if k else ""
        took_place = word.lower == "place" and before in _TOOK
        if took_place or (word.lower in _HELD and before in _BE and _is_when(marked, k)):
            span = _subject(marked, k - 1, certain=True)
        elif word.lower in _ORGANIZED and word.tag != "VBN":
            span = _object(marked, k, certain=True)
        elif word.lower in _OPENED:
            span = _object(marked, k, certain=False) or _subject(marked, k, certain=False)
        if span:
            start, end = span
            noun = _noun_of(ws[start:end])
            kind = noun.kind if noun else "other"
            yield Mention("event", start, end, phrase(ws[start:end], text), "", kind)


def _noun_of(run: tuple[Word, ...]) -> KindNoun | None:
    """The noun that tells what a name is of: the last before "of" or "for", not the "film" of a
    "Film Festival"."""
    nouns: list[KindNoun] = []
    for word in run:
        if nouns and word.lower in {"of", "for", "on"}:
            break
        if noun := event_noun(word.text):
            nouns.append(noun)
    return nouns[-1] if nouns else None


_PRIZES = frozenset("award awards prize prizes medal".split())
_PARTIES = frozenset({"party", "parties"})


def _by_noun(marked: Marked, text: str) -> Iterator[Mention]:
    """Names whose noun is enough: a prize called after somebody, a party that is none of politics,
    an event whose short form stands behind it ("Festival for Experimental Theatre (FET)")."""
    ws = marked.words
    for i, word in enumerate(ws):
        if not word.capital or (entry := event_noun(word.text)) is None:
            continue
        start, end = i, i + 1
        while start and i - start < _LONGEST and _is_inside(marked, start - 1, end):
            start -= 1
        while start < i and ws[start].lower in _INNER:
            start += 1
        lead = ws[start - 1].lower if start else ""
        if word.lower in _PRIZES:
            sure = i - start > 1 and (lead in _DETERMINERS or lead == "a")
            last = end < len(ws) and (ws[end].capital or ws[end].lower in {"of", "for"})
            sure = sure and not last
        elif word.lower in _PARTIES:
            while start > 1 and (ws[start - 1].capital or ws[start - 1].lower == "'s"):
                start -= 1  # "the Queen's Birthday Party"
            sure = start < i and is_event_noun(ws[i - 1].lower, word.lower)
        elif not entry.weak and lead in _DETERMINERS:
            end = _lettered(ws, start, i)
            sure = end > i + 1
        else:
            continue
        if sure:
            yield Mention("event", start, end, phrase(ws[start:end], text), "", entry.kind)


def _lettered(ws: tuple[Word, ...], start: int, i: int) -> int:
    """The end of a name before its own letters in brackets; ``i`` without such."""
    end = i + 1
    while end < min(len(ws) - 2, i + _LONGEST) and (
        ws[end].capital or ws[end].lower in {"of", "for", "and", "on", "the", "in"}
    ):
        end += 1
    return end if ws[end].text == "(" and is_abbreviated(ws, start, end) else i


_TOOK = frozenset("took takes take taking taken".split())
_HELD = frozenset({"held", "staged"})
_TELLING = _HELD | {"place"} | _ORGANIZED | _OPENED


def _is_when(marked: Marked, k: int) -> bool:
    """Whether what was held was so at some place and day: "held in Riga on 5 May", and not in high
    esteem, nor for years in a museum."""
    ws = marked.words
    behind = ws[k + 1 : k + 12]
    if not behind:
        return False
    dated = any(w.lower in WEEKDAYS or w.label == "DATE" for w in behind)
    lead = behind[0].lower
    if lead in {"in", "at", "on", "from", "between", "across"} and len(behind) > 1:
        where = behind[2 if behind[1].lower == "the" and len(behind) > 2 else 1]
        return dated and (where.capital or where.text[0].isdigit() or where.label == "DATE")
    return lead in _WHEN or behind[0].label == "DATE"


def _subject(marked: Marked, k: int, *, certain: bool) -> tuple[int, int] | None:
    """The name in capitals that ends before the verb at ``k``."""
    ws = marked.words
    while k and (ws[k - 1].lower in _ADVERBS or ws[k - 1].lower in _AUXILIARIES):
        k -= 1
    if k > 3 and ws[k - 1].text == ")" and ws[k - 3].text == "(":
        k -= 3
    start = end = k
    while start and end - start < _LONGEST and _is_inside(marked, start - 1, end):
        start -= 1
    if certain and start > 2 and ws[start - 1].lower == "in" and marked.kind_at(start) == "place":
        return _subject(marked, start - 1, certain=certain)  # "the Song Bazaar in Suva was held"
    return _named(marked, start, end, certain=certain and k > 0)


_AUXILIARIES = frozenset("will shall is to has have had be been was were".split())


def _object(marked: Marked, k: int, *, certain: bool) -> tuple[int, int] | None:
    """The name in capitals that "the" opens behind the verb at ``k``."""
    ws = marked.words
    if k + 2 >= len(ws) or ws[k + 1].lower not in _DETERMINERS:
        return None
    start = end = k + 2
    while end < len(ws) and end - start < _LONGEST and _is_inside(marked, end, len(ws)):
        end += 1
    while end > start and not (ws[end - 1].capital or ws[end - 1].text[0].isdigit()):
        end -= 1
    if end < len(ws) and ws[end].pos in {"NOUN", "PROPN"}:
        return None  # "organized the Seto folk party"
    return _named(marked, start, end, certain=certain)


def _is_inside(marked: Marked, k: int, end: int) -> bool:
    """Whether a word belongs to a name in capitals: a capital, a number, a small word between."""
    ws = marked.words
    word = ws[k]
    if word.lower in WEEKDAYS or marked.kind_at(k) in {"person", "office", "event"}:
        return False
    office = title_heads().get(word.lower)
    if word.text == "The" or (office and not office.plural):
        return False
    if word.capital or _EDITION.fullmatch(word.text):
        return True
    before, behind = ws[k - 1], ws[min(k + 1, len(ws) - 1)]
    dated = behind.label == "DATE" or behind.lower in WEEKDAYS
    topic = word.lower in _OF_WHAT and behind.capital and not dated
    joined = k + 1 < end and k > 0 and (word.lower in _INNER or topic)
    small = before.lower in _INNER and word.lower in _INNER
    return joined and (before.capital or small) and (behind.capital or behind.lower in _INNER)


def _named(marked: Marked, start: int, end: int, *, certain: bool) -> tuple[int, int] | None:
    """The words of a name, if they may be that of an event."""
    ws = marked.words
    while start < end and ws[start].lower in _INNER:
        start += 1
    if start >= end or not start or ws[start - 1].lower not in _DETERMINERS:
        return None
    run = ws[start:end]
    capitals = [w for w in run if w.capital]
    last = run[-1] if run[-1].capital or len(run) == 1 else capitals[-1] if capitals else run[-1]
    house = run[1:] != () and run[1].lower == "of" and run[0].lower in _NO_EVENT
    if not capitals or house or last.lower in _NO_EVENT or _is_known(marked, start, end):
        return None
    bodies = {m for k in range(start, end) if (m := marked.at(k)) and m.kind == "organization"}
    if bodies and not (certain and all(_is_also_event(ws, m) for m in bodies)):
        return None
    if event_noun(last.text):
        headed = is_event_noun(run[-2].lower if run[1:] else "", last.lower)
        return (start, end) if headed else None
    return (start, end) if certain or _is_festive(run) else None


def _is_festive(run: tuple[Word, ...]) -> bool:
    """Whether the words themselves say that a name is an event's: "Sarajevo Winter", "Mela XV"."""
    if len(run) < 2:
        return False
    return run[-1].lower in _FESTIVE or any(
        _EDITION.fullmatch(word.text) for word in (run[0], run[-1])
    )


def _is_also_event(ws: tuple[Word, ...], body: Mention) -> bool:
    """Whether the noun of a body is one of events, too: a congress, a forum."""
    heads = [w.lower for w in ws[body.start : body.end] if w.lower in organization_heads()]
    return bool(heads) and all(event_noun(head) for head in heads)


def _is_known(marked: Marked, start: int, end: int) -> bool:
    """Whether a name is that of a place or a people alone, or of a common thing in capitals."""
    ws = marked.words
    if all(marked.kind_at(k) in {"place", "country", "adjective"} for k in range(start, end)):
        return True
    nouns = any(event_noun(word.text) for word in marked.words[start:end])
    if marked.kind_at(start) == "adjective" and not nouns:
        return True  # "the Iranian Farhadi was held in Tehran"
    run = ws[start:end]
    if len(run) == 1:
        word = run[0]
        common = word.lower in title_heads() or word.lower in organization_heads()
        return common or bool(event_noun(word.text)) or word.pos != "PROPN" or len(word.text) < 4
    return any(w.lower in organization_heads() and not event_noun(w.text) for w in run[-1:])
