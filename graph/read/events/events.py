"""Names and descriptions of cultural events in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.dates import WEEKDAYS
from ..text.mentions import Marked, Mention, phrase
from .event_nouns import event_heads, event_noun, is_event_noun, is_stall

BODY_NOUNS = frozenset(
    "committee board organization director foundation president secretariat centre center hall "
    "complex palace house theatre office council association fund group agency park company "
    "orchestra school library choir call calls room suite lounge venue ground grounds stadium "
    "partner partners".split()
)
"""Words behind the name of an event that make it the name of a body or an office."""
FILMS = frozenset("film films documentary documentaries movie movies".split())
"""Works that are an event only where they are shown."""
ACTIVITIES = frozenset("training trainings school schools academy academies class classes".split())
"""Nouns that make no event of a name, and of a phrase only with what they are of or for."""
_UNNAMED = (
    FILMS
    | ACTIVITIES
    | frozenset("majlis supra roda velada".split())
    | frozenset("reading readings opera operas ballet ballets panel panels".split())
)
"""Nouns that begin no name of an event: a named opera is a house."""
NAMED = frozenset("market markets capital capitals dialogue dialogues encounter encounters".split())
"""Nouns that are an event only in a name: the "Christmas Market", the "World Book Capital"."""
_STATE_DAYS = frozenset(
    "national independence republic victory constitution emancipation liberation unity labour "
    "heroes statehood revolution armistice fatherland".split()
)
"""Words that make a public holiday of a "Day"."""
_HONOURS = frozenset("culture cultural book youth arts design film music reading heritage".split())
"""What a "Capital" is of in the name of a year-long event: "World Book Capital"."""
_NOT_FIRST = frozenset(
    (
        "the a an this that these at in on during for of and to by as since its their his her our "
        "last next"
    ).split()
)


def find_events(marked: Marked, text: str, title_case: bool) -> Iterator[Mention]:
    """Mentions of cultural events by name ("Tehran International Book Fair"), in capitals."""
    ws = marked.words
    done = 0
    for i, word in enumerate(ws):
        entry = event_noun(word.text) if word.capital and i >= done else None
        if entry is None or title_case or word.lower in _UNNAMED:
            continue
        taken = marked.at(i)
        if taken and taken.kind in {"person", "office"}:
            continue
        if not is_event_noun(ws[i - 1].lower if i else "", word.lower):
            continue
        start = _start(marked, i)
        end = _end(marked, i)
        if entry.plural and start == i and ws[i + 1].lower != "of":
            continue  # "Festivals Malta" is a body
        own = word.lower not in event_heads()  # "Bookfest"
        if (end - start < 2 and not own) or (entry.weak and start == i and ws[i + 1].lower != "of"):
            continue
        if taken and taken.kind == "organization" and (end < taken.end or taken.end > i + 1):
            continue
        if ws[end - 1].lower in BODY_NOUNS or (i and entry.weak and ws[i - 1].lower == "of"):
            continue  # a "Conference Centre", the "Librarian of Congress"
        if entry.weak and _is_title(marked, start, end):
            continue
        told = {w.lower for w in ws[start:end]}
        if is_stall(word.lower, told):
            continue
        if word.lower == "capital" and not told & _HONOURS:
            continue
        if word.lower == "day" and {w.lower for w in ws[start:i]} & _STATE_DAYS:
            continue
        done = end
        yield Mention("event", start, end, phrase(ws[start:end], text), "", entry.kind)


_APOSTROPHES = frozenset("'’")
_MARKS = frozenset("\"“”'‘’«»")


def _is_title(marked: Marked, start: int, end: int) -> bool:
    """Whether an ordinary noun ends what quotation marks hold, which is a work: “Street Days”, but
    not “Indonesia Day”."""
    ws = marked.words
    around = ws[max(0, start - 1) : start] + ws[end : end + 1]
    states = any(marked.kind_at(k) in {"country", "adjective"} for k in range(start, end))
    return len(around) == 2 and all(word.text in _MARKS for word in around) and not states


def _start(marked: Marked, i: int) -> int:
    ws = marked.words
    start = i
    while start > 0:
        word = ws[start - 1]
        if marked.kind_at(start - 1) in {"person", "office"}:
            break
        if word.capital or word.text[0].isdigit():
            start -= 1
        elif word.lower == "and" and start > 2 and ws[start - 2].lower == "'s":
            start -= 1  # "Children's and Youth Book Fair"
        elif (
            word.lower in {"and", "&", "of", "for", "-", "'s"}
            and start > 1
            and ws[start - 2].capital
            and not (word.lower == "'s" and marked.kind_at(start - 2) == "country")
            and not (start == 2 and ws[0].pos == "NOUN")  # "Preparations for Lima Art Week"
            and not _is_placed(marked, start - 2)
        ):
            start -= 2
        else:
            break
    while start < i and ws[start].lower in _NOT_FIRST:
        start += 1
    return start


def _is_placed(marked: Marked, k: int) -> bool:
    """Whether "in" leads to a state at word ``k``: "Chad Week in Peru and Peru Week in Chad"."""
    place = marked.ending_at(k + 1)
    lead = marked.words[place.start - 1].lower if place and place.start else ""
    return lead in {"in", "at"} and place is not None and place.kind in {"country", "place"}


_FOREIGN = frozenset(
    "du de del della delle dei degli di da do dos das des la les na d' e y".split()
)
"""Words inside a name in another language: "Quinzaine du livre"."""


def _abroad(marked: Marked, k: int) -> int:
    """Past words inside a name in another language and the word behind them; ``k`` without such."""
    ws = marked.words
    end = k
    while end + 1 < len(ws) and ws[end].text in _FOREIGN and end - k < 3:
        end += 1
    small = ws[end].pos in {"NOUN", "PROPN", "X", "ADJ"} and ws[end - 1].lower not in {"e", "y"}
    closed = end == k or not (ws[end].capital or small) or not ws[end].text[0].isalpha()
    return k if closed or marked.kind_at(end) in {"person", "office"} else end + 1


def _past_complement(marked: Marked, end: int) -> int:
    """Past the first word of what an event is of or for; ``end`` where that is no name."""
    ws = marked.words
    k = end + 1
    while k < len(ws) and ws[k].lower in {"the", "and"}:
        k += 1
    if marked.kind_at(k) == "adjective" and not (ws[k + 1 : k + 2] and ws[k + 1].capital):
        return end  # "Book Fair of the Bolivian city"
    named = k < len(ws) and ws[k].capital and k - end <= 2 and ws[k].lower not in WEEKDAYS
    return k + 1 if named else end


def _end(marked: Marked, i: int) -> int:
    ws = marked.words
    end = i + 1
    while end < len(ws):
        end = _abroad(marked, end)
        if end >= len(ws) or ws[end].lower in WEEKDAYS:
            break  # "the Peru Book Fair Monday"
        if ws[end].capital and marked.kind_at(end) not in {"person", "office"}:
            end += 1
        elif ws[end].text in _APOSTROPHES and ws[end - 1].text == "Fest":
            end += 1  # "Fest' Napuan"
        elif ws[end].text.isdigit() and len(ws[end].text) == 4:
            end += 1
            break
        elif ws[end].lower in {"of", "for", "on"} and end + 1 < len(ws):
            behind = _past_complement(marked, end)
            if behind == end:
                break
            end = behind
        elif (
            ws[end].lower in {"and", "&"}
            and end + 1 < len(ws)
            and ws[end + 1].capital
            and ws[end - 1].capital
            and not {"of", "on", "for"}.isdisjoint(w.lower for w in ws[i:end])
            and marked.at(end + 1) is None
        ):
            end += 2
        else:
            break
    return end
