"""Who holds which of several offices: holders, states and fields that stand in turn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ..people.people import People
from ..text.address import honorific_at
from ..text.mentions import Marked, Office


def in_turn(sentence: Marked, i: int, office: Office, people: People) -> list[tuple[int, str]]:
    """The holders of a plural office with the state of each, where they stand in turn: "the
    Ambassadors of Norway, A, Chile, B, and Peru (C)". Empty where they do not."""
    ws = sentence.words
    found: list[tuple[int, str]] = []
    if office.plural and not office.of:
        return _roll(sentence, i, office, people)
    state = office.of[0] if office.plural and len(office.of) == 1 else ""
    k = office.end
    while state:
        while k < len(ws) and (ws[k].text in {",", "("} or honorific_at(ws, k)):
            k += honorific_at(ws, k) or 1
        holder = sentence.starting_at(k)
        if holder is None or holder.kind != "person":
            break
        found.append((people.at(i, holder), state))
        k = holder.end
        while k < len(ws) and ws[k].lower in {",", ")", ";", "and", "of", "the"}:
            k += 1
        after = sentence.starting_at(k)
        state = after.iso if after and after.kind == "country" else ""
        k = after.end if after else k
    return found if len(found) > 1 else []


_IN_ROLL = frozenset(
    (
        "include included includes including were are namely present : ; , ( ) - – — of from for "
        "the those that and who attended"
    ).split()
)


def _roll(sentence: Marked, i: int, office: Office, people: People) -> list[tuple[int, str]]:
    """The holders of an office in a list of people with states: "The envoys included those of Chad,
    Ms A; Mr B of Togo and C (Peru)". Empty where no list of at least two follows."""
    ws = sentence.words
    found: list[tuple[int, str]] = []
    k, state, person = office.end, "", None
    while k < len(ws):
        mention = sentence.starting_at(k)
        if mention and mention.kind == "person":
            person, k = people.at(i, mention), mention.end
        elif mention and mention.kind == "country":
            state, k = mention.iso, mention.end
        elif mention is None and (ws[k].lower in _IN_ROLL or honorific_at(ws, k)):
            k += honorific_at(ws, k) or 1
        else:
            break
        if person is not None and state:
            found.append((person, state))
            state, person = "", None
    return found if len(found) > 1 else []


def in_order(sentence: Marked, i: int, offices: Sequence[Office], people: People) -> dict[int, int]:
    """The holders of offices that are named in the same order as these, by the first word of each.

    So in "the Rector and the Dean, Ana Lima and Rui Paz, spoke" and "between the Envoy from Chad
    and the Minister for Arts, A and B, respectively"; or behind them: "Ana Lima and Rui Paz, Rector
    and Dean, respectively", "A and B, respectively the Rector and the Dean". Not in "the Rector and
    the Dean, Ana Lima".
    """
    found: dict[int, int] = {}
    for n, last in enumerate(offices):
        row = [last]
        while n >= len(row) and _listed(sentence, offices[n - len(row)], row[0]):
            row.insert(0, offices[n - len(row)])
        holders = _names_in_row(sentence, i, last.end, people)
        if len(row) == 1 and (row := _row_respectively(sentence, offices, n)):
            holders = _names_before(sentence, i, row[0].start, people)
        elif row and sentence.words[row[0].start - 1].lower == "respectively":
            holders = _names_before(sentence, i, row[0].start - 1, people)
        if len(row) > 1 and len(holders) == len(row):
            found |= {office.start: one for office, one in zip(row, holders, strict=True)}
    return found


_BEHIND = 6
"""Within how many words behind the last office "respectively" stands: the rest of its field."""


def _row_respectively(sentence: Marked, offices: Sequence[Office], n: int) -> list[Office]:
    """The offices in a row up to the last before "respectively": "A and B, Rector and Dean,
    respectively"; empty where office ``n`` is not the last."""
    ws, last = sentence.words, offices[n]
    end = offices[n + 1].start if n + 1 < len(offices) else len(ws)
    behind = ws[last.end : min(end, last.end + _BEHIND)]
    before = list(takewhile(lambda word: word.lower != "respectively", behind))
    if len(before) == len(behind) or any(word.pos in {"VERB", "AUX"} for word in before):
        return []
    row = [last]
    for office in reversed(offices[:n]):
        between = [word.lower for word in ws[office.end : row[0].start]]
        if not between or set(between) - {",", "and", "the", "as", "well"}:
            break
        row.insert(0, office)
    return row if not any(office.plural for office in row) else []


def _names_before(sentence: Marked, i: int, k: int, people: People) -> list[int]:
    """The people named in a row up to the comma before word ``k``."""
    ws = sentence.words
    found: list[int] = []
    k -= 1 + (ws[k - 1].lower in {"the", "as"})
    while k > 0 and ws[k].lower in {",", "and", "&"}:
        k -= ws[k - 1].lower in {",", "and"}
        mention = sentence.ending_at(k)
        if mention is None or mention.kind != "person":
            break
        found.insert(0, people.at(i, mention))
        k = mention.start - 1
        while k > 0 and ws[k].lower not in {",", "and", "&"} and honorific_at(ws, k):
            k -= 1
    return found


def _listed(sentence: Marked, first: Office, second: Office) -> bool:
    """Whether two offices of two people stand side by side: "the Rector and the Dean"."""
    between = [word.lower for word in sentence.words[first.end : second.start]]
    begins = sentence.words[second.start].lower
    joined = between in (["and"], [",", "and"]) and begins in {"the", "its", "their"}
    apposed = sentence.ending_at(first.start - 1) if first.start else None
    named = apposed is not None and apposed.kind == "person"  # "A, the Rector, and the Dean, B"
    return joined and not (first.plural or second.plural or named)


def _names_in_row(sentence: Marked, i: int, k: int, people: People) -> list[int]:
    """The people named in a row behind an office that ends at word ``k``."""
    ws = sentence.words
    found: list[int] = []
    while k < len(ws):
        while k < len(ws) and (ws[k].lower in {",", "and", "&", ":"} or honorific_at(ws, k)):
            k += honorific_at(ws, k) or 1
        mention = sentence.starting_at(k) if k < len(ws) else None
        if mention is None or mention.kind != "person":
            break
        found.append(people.at(i, mention))
        k = mention.end
    return found


_FIELD = re.compile(r"(.*?\b(?:of|for|with)) (.+)")


def titles_shared(office: Office, holders: int) -> list[str]:
    """The titles of the holders of a plural office, each with a field: "the Heads of Training and
    of Finance, A and B". Empty where the fields may be those of each: "the Ministers of Culture and
    Tourism, A and B", of two states."""
    match = _FIELD.fullmatch(office.title)
    if match is None or not office.plural or holders < 2 or len(office.of) > 1:
        return []
    lead, rest = match.groups()
    again = re.search(r"\band (?:of|for) ", rest)
    charged = lead.endswith(("charge of", "responsible for", "charged with"))
    parts = re.split(r",? and |, ", rest)
    if len(parts) != holders or not (again or charged or office.of or office.org):
        return []
    return [f"{lead} {re.sub(r'^(?:of|for|the) ', '', part)}" for part in parts]
