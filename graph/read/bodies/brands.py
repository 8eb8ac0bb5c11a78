"""Agencies that are called by a field and their state: "Screen Tasmania"."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.lexicon import title_heads
from ..text.mentions import Marked
from ..text.words import Word

_SPORTS = frozenset(
    "Volleyball Netball Rugby Cricket Football Basketball Swimming Athletics Hockey Tennis Boxing "
    "Cycling Rowing Badminton Handball Gymnastics Judo Karate Sailing Softball Baseball Surfing "
    "Weightlifting Golf Squash Triathlon Archery Wrestling Taekwondo Canoeing Skiing".split()
)
_BRANDS = _SPORTS | frozenset(
    "Screen Creative Culture Kultur Visit Film Films Music Literature Heritage Dance Design Books "
    "Proimágenes Festivals Museums Archives Kraftangan Cinema Export Craft Crafts Arts Trade "
    "Enterprise Invest Tourism Sport Business Innovation".split()
)


def find_branded(marked: Marked) -> Iterator[tuple[int, int]]:
    """Agencies that are called by a field and their state: "Screen Tasmania", "Culture Ireland",
    "Netball Jamaica", "Fiji Rugby"."""
    ws, done = marked.words, 0
    for i, word in enumerate(ws):
        if word.text not in _BRANDS or marked.at(i):
            continue
        state = marked.ending_at(i) if word.text == "Screen" and i else None
        if state and state.type == "name" and not (i + 1 < len(ws) and ws[i + 1].capital):
            yield state.start, i + 1  # "Northern Ireland Screen"
            continue
        if word.text in _SPORTS and (i == done or not done) and _is_union(marked, i):
            yield i - 1, i + 1
            continue
        place = marked.starting_at(i + 1) if i + 1 < len(ws) else None
        if place is None or place.type not in {"name", "city"} or place.end - i > 4:
            continue
        if _is_paired(marked, i):
            done = place.end
            yield i - 2, done  # "Arts and Culture Norway"
            continue
        before, after = ws[max(0, i - 2) : i], ws[place.end] if place.end < len(ws) else None
        listed = before and before[-1].lower in {"of", "and", "&", "for", "on", ","}
        if listed and before[0].capital and before[0].label != "PERSON" and done < i - 1:
            continue  # "Ministry of Culture Kenya", "Arts and Culture Malta"
        if (i and ws[i - 1].capital) or (after and after.capital and not _is_title(after)):
            continue
        done = place.end
        yield i, done


def _is_paired(marked: Marked, i: int) -> bool:
    """Whether the field at ``i`` is the second of a name, and not of an office or a ministry."""
    ws = marked.words
    if i < 2 or ws[i - 1].lower not in {"and", "&"} or ws[i - 2].text not in _BRANDS:
        return False
    before = ws[i - 3] if i > 2 else None
    return before is None or not (before.capital or before.text in {"of", "for", ",", "&", "and"})


def _is_title(word: Word) -> bool:
    return word.lower in title_heads()


def _is_union(marked: Marked, i: int) -> bool:
    """Whether a state and its sport, at ``i``, act as a body: "Tonga Volleyball confirmed"; but not
    "Tonga Volleyball Cup"."""
    ws, state = marked.words, marked.ending_at(i)
    if state is None or state.type != "name" or state.end - state.start > 1:
        return False
    if len(ws) == 2:
        return True  # a line of its own: who took the photo
    after = ws[i + 1] if i + 1 < len(ws) else None
    acts = after is not None and (after.pos in {"VERB", "AUX"} or _is_title(after))
    return acts and not marked.sentence.headline
