"""Whom an office belongs to: the person named behind it, before it, or by a verb."""

from __future__ import annotations

from .address import honorific_at
from .mentions import Marked, Mention, Office
from .people import People
from .words import Word


def find_holders(
    sentence: Marked, i: int, office: Office, people: People, attached: dict[int, list[int]]
) -> tuple[list[int], str]:
    """The people who hold an office, with the rule that says so."""
    ws = sentence.words
    after = named_behind(sentence, office)
    before = _before(sentence, office)
    taken = before is not None and any(
        people.at(i, before) in holders for holders in attached.values()
    )
    direct = after is not None and _gap(ws, office.end, after.start) == ""
    if before and (not direct) and not (taken and after is not None):
        holders = _group_back(sentence, i, before, people, office)
        if not office.plural or len(holders) > 1:  # "X, members of the choir": others
            return holders, "title-after-name"
    if after:
        return _group(sentence, i, after, people, office), "title-before-name"
    copular = _copular(sentence, office)
    if copular:
        return [people.at(i, copular)], "title-by-verb"
    return [], ""


def _gap(ws: tuple[Word, ...], start: int, end: int) -> str:
    return " ".join(word.lower for word in ws[start:end] if not honorific_at(ws, ws.index(word)))


def named_behind(sentence: Marked, office: Office) -> Mention | None:
    """The person named right behind an office, forms of address and one comma between."""
    ws = sentence.words
    k = office.end
    comma = False
    while k < len(ws):
        mention = sentence.starting_at(k)
        if mention and mention.kind == "person":
            return mention
        n = honorific_at(ws, k)
        if n:
            k += n
        elif isinstance(mention, Office) and not comma:
            k = mention.end  # "Assistant Minister for Culture Ambassador X"
        elif ws[k].text in {",", ":"} and not comma:
            comma = True
            k += 1
        elif ws[k].text in {'"', "“", "'"}:
            k += 1
        else:
            return None
    return None


def _before(sentence: Marked, office: Office) -> Mention | None:
    """The person to whom an office stands in apposition, in brackets or behind a dash."""
    ws = sentence.words
    k = office.start
    while k > 0 and ws[k - 1].lower in {
        "the",
        "a",
        "an",
        "who",
        "is",
        "was",
        "as",
        "both",
        "also",
        "currently",
        "serves",
        "served",
        "now",
        "then",
        "its",
        "his",
        "her",
    }:
        k -= 1
    if k > 2 and ws[k - 1].lower == "'s" and ws[k - 3].lower == "the":
        k -= 3  # "X, the kingdom's permanent representative"
    if k == 0 or ws[k - 1].text not in {",", "(", "-", "–", "—"}:
        return None
    mention = sentence.ending_at(k - 1)
    if mention and mention.kind == "person":
        return mention
    if ws[k - 2].text == ")" or ws[k - 2].text.isdigit():  # "X (right), minister", "X, 54, rector"
        for back in range(k - 2, max(k - 7, -1), -1):
            mention = sentence.ending_at(back)
            if mention and mention.kind == "person":
                return mention
    return None


def _group(sentence: Marked, i: int, first: Mention, people: People, office: Office) -> list[int]:
    """The person and, behind a plural title, those coordinated with them."""
    holders = [people.at(i, first)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = first.end
    while k < len(ws):
        step = k
        while step < len(ws) and (ws[step].lower in {",", "and", "&"} or honorific_at(ws, step)):
            step += 1
        mention = sentence.starting_at(step) if step < len(ws) else None
        if step == k or mention is None or mention.kind != "person":
            break
        holders.append(people.at(i, mention))
        k = mention.end
    return holders


def _group_back(
    sentence: Marked, i: int, last: Mention, people: People, office: Office
) -> list[int]:
    holders = [people.at(i, last)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = last.start
    while k > 1 and ws[k - 1].lower in {",", "and", "&", "with"}:
        if ws[k - 1].lower == "with" and ws[k - 2].lower in {",", "and"}:
            k -= 1
        mention = sentence.ending_at(k - 1)
        if mention is None or mention.kind != "person":
            break
        holders.insert(0, people.at(i, mention))
        k = mention.start
    return holders


_NAMED_AS = frozenset(
    ("is was as become becomes became appointed named elected serves served remains been").split()
)


def _copular(sentence: Marked, office: Office) -> Mention | None:
    """The subject of "X is the rector of …", "X was appointed ambassador"."""
    ws = sentence.words
    k = office.start
    seen = False
    while k > 0 and k > office.start - 8:
        word = ws[k - 1]
        mention = sentence.ending_at(k)
        if mention and mention.kind == "person":
            return mention if seen else None
        if word.lower in _NAMED_AS:
            seen = True
        elif (
            word.lower
            not in {
                "the",
                "a",
                "an",
                "has",
                "have",
                "had",
                "who",
                ",",
                "also",
                "currently",
                "recently",
                "newly",
                "new",
                "been",
                "re",
                "its",
                "in",
                "since",
            }
            and not word.text.isdigit()
        ):
            return None
        k -= 1
    return None
