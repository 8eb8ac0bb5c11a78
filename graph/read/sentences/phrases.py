"""Noun phrases of people: a name with the titles before it and the appositions behind it."""

from __future__ import annotations

from collections.abc import Iterator

from ..people.company import is_attribute
from ..text.address import honorific_at, honorific_before
from ..text.mentions import Marked, Mention, Office

Nouns = dict[int, tuple[int, int, tuple[int, ...]]]
"""Spans of words that mean people named elsewhere: first word → start, end, people."""

_OPENERS = frozenset({"the", "his", "her", "their", "its", "a", "an"})


def person_spans(
    marked: Marked, person_at: dict[int, int], nouns: Nouns
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """The noun phrases of people: name with titles before it and appositions behind it."""
    floor = 0
    named: set[int] = set()
    for mention in marked.of_kind("person"):
        if mention.start < floor or is_attribute(marked, mention):
            continue  # named inside the apposition of the one before
        start = _np_start(marked, mention, floor, nouns)
        end = _np_end(marked, mention, nouns)
        start, end = _in_brackets(marked, start, end, floor)
        yield start, end, (person_at[mention.start],)
        floor = end
        named.update(range(start, end))
    for start, end, people in nouns.values():
        if named.isdisjoint(range(start, end)):
            yield start, end, people


def _in_brackets(marked: Marked, start: int, end: int, floor: int) -> tuple[int, int]:
    """A name in brackets with the office before them: "the Ambassador of Oman (H.E. Ana Lima)"."""
    ws = marked.words
    if start <= floor or end >= len(ws) or (ws[start - 1].text, ws[end].text) != ("(", ")"):
        return start, end
    office = marked.ending_at(start - 1)
    held = isinstance(office, Office) and office.start >= floor and not office.plural
    return (office.start, end + 1) if office and held else (start, end)


def _np_start(marked: Marked, mention: Mention, floor: int, nouns: Nouns) -> int:
    ws = marked.words
    k = mention.start
    while k > floor:
        n = honorific_before(ws, k, floor)
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
                and marked.kind_at(office.start - 2) == "person"
            )
        ):
            k = office.start
            while (
                k > floor
                and ws[k - 1].lower in {"and", "&"}
                and isinstance(other := marked.ending_at(k - 1), Office)
                and other.start not in nouns
                and other.start >= floor
            ):
                k = other.start
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
            and ws[k].lower == "counterpart"
        ):
            k = owner.start
            continue
        break
    return k


def _np_end(marked: Marked, mention: Mention, nouns: Nouns) -> int:
    ws = marked.words
    end = mention.end
    if end < len(ws) and ws[end].text == "(":
        close = next((k for k in range(end + 1, min(end + 12, len(ws))) if ws[k].text == ")"), None)
        if close is not None and not any(
            m.kind == "person" and end < m.start < close for m in marked.mentions
        ):
            end = close + 1
    end = _behind_body(marked, end, _SENT_BY)
    moved = True
    while moved and end + 1 < len(ws):
        moved = False
        if ws[end].text in {",", "-", "–", "—"}:
            office = _office_at(marked, end + 1)
            if isinstance(office, Office) and not _person_follows(marked, office.end):
                behind = _behind_offices(marked, office)
                moved = behind < len(ws) and ws[behind].lower != "'s"
                end = behind if moved else end
            elif ws[end + 1].lower in {"who", "whose", "aged"} or (
                ws[end + 1].text.isdigit() and end + 2 < len(ws) and ws[end + 2].text == ","
            ):
                close = _relative_end(marked, end + 2, nouns)
                if close:
                    end, moved = close, True
    return end


_SENT_BY = frozenset({"of", "from", "at"})


def _behind_body(marked: Marked, end: int, joints: frozenset[str]) -> int:
    """Past the body that somebody is of by one of these words: "Ana Lima of the Film Office"."""
    ws = marked.words
    if end + 1 >= len(ws) or ws[end].lower not in joints:
        return end
    body = marked.starting_at(end + 1 + (ws[end + 1].lower == "the"))
    if body is None or body.kind != "organization" or body.end >= len(ws):
        return end
    return end if ws[body.end].lower == "'s" or _starts_person(marked, body.end) else body.end


_BEFORE_OFFICE = _OPENERS | frozenset(
    "who is was as also currently both respective respectively".split()
)


def _office_at(marked: Marked, k: int) -> Office | None:
    """The office that begins at word ``k``, articles and "who is" before it passed over."""
    ws = marked.words
    while k < len(ws):
        mention = marked.starting_at(k)
        if isinstance(mention, Office):
            return mention
        if mention is not None or ws[k].lower not in _BEFORE_OFFICE:
            return None
        k += 1
    return None


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
        other = _office_at(marked, end + 1)
        if not isinstance(other, Office) or _person_follows(marked, other.end):
            break
        end = other.end
    end = _behind_body(marked, _superior(marked, end), _COMMA)
    tail = end
    while (
        tail < len(ws)
        and tail - end < 7
        and ws[tail].text not in {",", ".", ";", "-", "–", "—"}
        and marked.kind_at(tail) != "person"
        and ws[tail].pos not in {"VERB", "AUX"}
        and ws[tail].lower != "and"
    ):
        tail += 1
    if tail < len(ws) and ws[tail].text == ";" and _plain_tail(marked, end, tail):
        return tail
    if tail < len(ws) and ws[tail].text in {",", "-", "–", "—"} and _plain_tail(marked, end, tail):
        following = ws[tail + 1] if tail + 1 < len(ws) else None
        keep = following is not None and (
            following.lower in {"and", "as", "along", "together"}
            or _starts_person(marked, tail + 1)
        )
        return tail if keep else tail + 1
    return end


def _superior(marked: Marked, end: int) -> int:
    """Past the person whom an office serves: "adviser to X", "representing President X"."""
    ws = marked.words
    words = [word.lower for word in ws[end : end + 3]]
    stands_for = next((len(s) for s in _STANDING_FOR if words[: len(s)] == s), 0)
    begins = end + stands_for
    if stands_for and begins < len(ws) and _starts_person(marked, begins):
        served = (m for m in marked.mentions if m.kind == "person" and m.end > begins)
        return next((m.end for m in served), end)
    return end


_COMMA = frozenset({","})
"""What stands between an office and its body in lists: "Ana Lima, Director, Film Office;"."""
_STANDING_FOR = (
    ["to"], ["of"], ["representing"], ["deputising", "for"], ["deputizing", "for"],
    ["standing", "in", "for"], ["in", "place", "of"], ["on", "behalf", "of"],
)  # fmt: skip


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


_BEING = frozenset("is was has had serves served heads headed also became".split())


def _relative_end(marked: Marked, k: int, nouns: Nouns) -> int | None:
    """The closing comma of a relative clause without other people, or the end of the sentence."""
    acts = k < len(marked.words) and marked.words[k].lower not in _BEING
    ws = marked.words
    depth = 0
    for end in range(k, min(k + 22, len(ws))):
        mention = marked.at(end)
        if (mention and mention.kind == "person") or end in nouns:
            return None
        if acts and ws[end].text == "," and isinstance(marked.ending_at(end), Office):
            return None  # "who called on the minister, X,"
        if ws[end].text == "(":
            depth += 1
        if ws[end].text == ")":
            depth -= 1
        if ws[end].text == "," and depth == 0 and not (mention and mention.end > end + 1):
            return end + 1
        if end == len(ws) - 1:
            return end
    return None


_KIN = frozenset("wife husband spouse daughter son".split())
_GOVERNORS = frozenset("with by of to for from between".split())


def is_governed(marked: Marked, start: int) -> bool:
    """Whether a preposition stands before the people named at ``start``."""
    opening = phrase_start(marked, start)
    return opening > 0 and marked.words[opening - 1].lower in _GOVERNORS


def phrase_start(marked: Marked, start: int) -> int:
    """Where the phrase begins whose name is at ``start``: before its titles."""
    k = start
    while k > 0:
        office = marked.ending_at(k)
        behind_comma = marked.words[k - 1].text == "," and marked.ending_at(k - 1)
        if isinstance(office, Office):
            k = office.start
        elif isinstance(behind_comma, Office):
            k = behind_comma.start
        elif marked.words[k - 1].text == "," and k > 1 and marked.words[k - 2].lower in _KIN:
            k -= 2  # "accompanied by his wife, Ana Lima"
        elif marked.words[k - 1].lower in _KIN | {
            "the",
            "his",
            "her",
            "mr",
            "ms",
            "mrs",
            "dr",
            "h.e",
        }:
            k -= 1
        else:
            break
    return k
