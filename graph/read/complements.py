"""What follows the head noun of an office: "of culture", "of Mongolia", "to Russia", "at VGIK"."""

from __future__ import annotations

from dataclasses import dataclass, field

from .lexicon import PORTFOLIOS, TITLE_MODIFIERS, UNITS, TitleHead, title_heads, words
from .mentions import Marked, Mention
from .territories import TERRITORIAL, past_territory, territory_end
from .words import Word

_PREPOSITIONS = frozenset({"of", "for", "to", "at", "in", "on", "under", "within"})
_BODIES_ONLY = frozenset({"at", "under", "within"})
_AFTER_HEAD = frozenset(
    (
        "general extraordinary plenipotentiary designate d'affaires a.i elect adviser advisor "
        "emeritus secretary-general state counsellor"
    ).split()
)
_TITLE_GOVERNORS = words("title-governors.txt")
_NO_PORTFOLIO = frozenset({"organization", "person", "office", "date", "country", "place"})


@dataclass
class Chain:
    """What is gathered while walking right from a head noun."""

    end: int
    title: list[Word]
    of: list[str] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    org: Mention | None = None


def walk_right(marked: Marked, head: TitleHead, chain: Chain) -> None:
    """Gather what belongs to the office behind its head noun, which ends at ``chain.end``."""
    ws = marked.words
    n = len(ws)
    while chain.end < n and (
        ws[chain.end].lower in _AFTER_HEAD
        or [word.lower for word in ws[chain.end : chain.end + 2]] == ["and", "plenipotentiary"]
    ):
        chain.title.append(ws[chain.end])
        chain.end += 1
    chain.end = _past_bracket(ws, chain.end)
    body = marked.starting_at(chain.end) if chain.end < n else None
    if body and body.kind == "organization" and _named_next(marked, body.end):
        _attach_body(marked, chain, body)  # "Secretary Heritage Division Asma Khattak"
    while chain.end + 1 < n and ws[chain.end].lower in _PREPOSITIONS:
        k = chain.end + 1
        if ws[k].lower in {"the", "all", "our", "its"} and k + 1 < n:
            k += 1
        if not _attach(marked, head, chain, ws[chain.end].lower, k):
            break
        chain.end = _past_bracket(ws, chain.end)
    if head.accredits and chain.to:
        _attach_concurrent(marked, chain)


_CONCURRENT = frozenset(
    (
        "concurrent concurrently also and with non-resident nonresident accreditation accredited "
        "cross-accredited simultaneously jointly resident not in to the as well residence ("
    ).split()
)


def _attach_concurrent(marked: Marked, chain: Chain) -> None:
    """Add the states in ", concurrently accredited to Fiji and Tonga" behind the first one."""
    ws = marked.words
    k = chain.end + (chain.end < len(ws) and ws[chain.end].text in {",", "("})
    first = k
    while k < len(ws) and ws[k].lower in _CONCURRENT:
        k += 1
    said = {word.lower for word in ws[first:k]}
    if not said & {"concurrent", "concurrently", "accredited", "accreditation", "cross-accredited",
                   "non-resident"} or not said & {"to", "in"}:  # fmt: skip
        return
    states, end = _states(marked, k)
    if states:
        chain.to.extend(states)
        chain.end = end + (end < len(ws) and ws[end].text == ")")


def _named_next(marked: Marked, k: int) -> bool:
    """Whether what may be a name stands at ``k``."""
    word = marked.words[k] if k < len(marked.words) else None
    return bool(word and word.capital and marked.at(k) is None)


def _past_bracket(ws: tuple[Word, ...], k: int) -> int:
    """Past a field or "non-resident" in brackets: "Second Secretary (Culture) at the Embassy"."""
    close = next((i for i in range(k + 2, min(k + 9, len(ws))) if ws[i].text == ")"), None)
    if close is None or ws[k].text != "(":
        return k
    inside = (word.lower for word in ws[k + 1 : close])
    fields = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ",", "/"}
    return close + 1 if all(word in fields for word in inside) else k


def _attach(marked: Marked, head: TitleHead, chain: Chain, preposition: str, k: int) -> bool:
    """Add what stands at word ``k`` behind a preposition; whether it belongs to the office."""
    mention = marked.starting_at(k)
    if mention and preposition != "on" and (body := _body_at(marked, mention)):
        _attach_body(marked, chain, body)
        return True
    if mention and mention.kind in {"country", "place"}:
        capital = mention.type == "capital" and head.accredits and preposition in {"to", "in"}
        if mention.kind == "country" or capital:
            return _attach_states(marked, head, chain, preposition, k)
        return _attach_place(marked, mention, head, chain, preposition)
    if preposition in {"to", "in"} and head.accredits and marked.words[k].lower in _HOST_STATE:
        chain.end = k + 1  # "Ambassador of Georgia to the State": the one that tells it
        return True
    if preposition == "of" and head.word in TERRITORIAL and (end := territory_end(marked, k)):
        chain.title.extend(marked.words[chain.end : end])
        chain.end = end
        return True
    return preposition not in _BODIES_ONLY and _attach_portfolio(marked, chain, k)


def _body_at(marked: Marked, mention: Mention) -> Mention | None:
    """The body that a mention is or owns: "VGIK", "Cambodia's Ministry of Culture"."""
    if mention.end + 1 < len(marked.words) and marked.words[mention.end].lower in {"'s", "'"}:
        owned = marked.starting_at(mention.end + 1)
        if owned and owned.kind == "organization":
            return owned
    return mention if mention.kind == "organization" else None


def _attach_body(marked: Marked, chain: Chain, body: Mention) -> None:
    """Add a body, and the state of the ministry that it is part of: "the Department of Fine Arts,
    Ministry of Culture of Laos"."""
    ws = marked.words
    if chain.org and body.type == "ministry" and body.iso:
        chain.of = chain.of or [body.iso]
    chain.org = chain.org or body
    end = body.end
    if end + 2 < len(ws) and (ws[end].text, ws[end + 2].text) == ("(", ")"):
        end += 3  # "of the Film Institute (FI)"
    chain.end = end
    k = end + 1 + (end + 1 < len(ws) and ws[end + 1].lower == "the")
    above = marked.starting_at(k) if k < len(ws) and ws[end].text == "," else None
    if above and above.type == "ministry" and body.type == "agency":
        _attach_body(marked, chain, above)


_HOST_STATE = frozenset({"state", "country", "kingdom", "republic", "emirate"})


def _attach_place(
    marked: Marked, place: Mention, head: TitleHead, chain: Chain, preposition: str
) -> bool:
    if head.accredits and preposition == "in" and place.iso:
        chain.to = chain.to or [place.iso]
    elif not (preposition == "of" and head.takes in {"city", "both"}):
        return False
    elif (head.takes == "city" or head.word in TERRITORIAL) and place.iso:
        end = past_territory(marked, place.end)
        chain.title.extend(marked.words[chain.end : end])  # "mayor of Zagreb"
        chain.of = chain.of or [place.iso]
        chain.end = end
        return True
    chain.end = place.end
    return True


def _attach_portfolio(marked: Marked, chain: Chain, k: int) -> bool:
    end = _portfolio_end(marked, k)
    if end == k:
        return False
    chain.title.extend(marked.words[chain.end : end])
    chain.end = end
    return True


def _attach_states(marked: Marked, head: TitleHead, chain: Chain, preposition: str, k: int) -> bool:
    states, end = _states(marked, k)
    if preposition in {"of", "for"}:
        chain.of.extend(states)
    elif head.accredits:
        chain.to.extend(states)
    else:
        return False
    chain.end = end
    return True


def _states(marked: Marked, k: int) -> tuple[list[str], int]:
    """States in a row: "Kenya, Uganda and Rwanda"."""
    ws = marked.words
    states, end = [], k
    while True:
        mention = marked.at(end)
        if mention is None or mention.kind not in {"country", "place"} or mention.start != end:
            break
        states.append(mention.iso)
        k, end = mention.end, mention.end
        while end < len(ws) and ws[end].lower in {",", "and", "the", "&"}:
            end += 1
        if end == k:
            break
    return states, k


def _portfolio_end(marked: Marked, k: int) -> int:
    """The end of a field of office: "Culture, Arts and Heritage", "foreign affairs", "state"."""
    ws = marked.words
    end = _unit_end(marked, k)
    while end < len(ws) and _in_portfolio(marked, k, end):
        end += 1
    while end > k and ws[end - 1].lower in {"and", "&", ",", "the"}:
        end -= 1
    return end


def _unit_end(marked: Marked, k: int) -> int:
    """The end of "International Relations Department" at ``k``; ``k`` where there is none."""
    ws = marked.words
    for i in range(k, min(len(ws), k + 9)):
        lower = ws[i].lower
        if i > k and lower in UNITS and marked.at(i) is None:
            return i + 1
        if marked.at(i) or lower not in PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ","}:
            break
    return k


def _in_portfolio(marked: Marked, k: int, i: int) -> bool:
    """Whether the word at ``i`` belongs to the field of office that begins at ``k``."""
    ws = marked.words
    lower = ws[i].lower
    if marked.kind_at(i) in _NO_PORTFOLIO:
        return False
    if lower in title_heads() and (_name_follows(marked, i) or lower not in _TITLE_GOVERNORS):
        return False  # "adviser to President X": another office, with its own holder
    if lower in _TITLE_GOVERNORS or (
        all(part in PORTFOLIOS for part in lower.split("-"))
        and not (i == k and marked.kind_at(i) == "adjective")
    ):
        return True
    return i > k and _continues(ws, i)


def _continues(ws: tuple[Word, ...], i: int) -> bool:
    """Whether the word at ``i`` leads on to more of the field: "and the", "performing"."""
    lower = ws[i].lower
    if lower in {"the", "la"}:
        return ws[i - 1].lower in {"and", "of", ","}
    if i + 1 == len(ws):
        return False
    if lower in {"and", "&", ","}:
        after = ws[i + 2] if ws[i + 1].lower == "the" and i + 2 < len(ws) else ws[i + 1]
        return after.lower in PORTFOLIOS and _not_new_title(ws, i + 1)
    return lower in TITLE_MODIFIERS and ws[i + 1].lower in PORTFOLIOS


def _name_follows(marked: Marked, k: int) -> bool:
    """Whether a word that can begin a name stands right behind word ``k``."""
    ws = marked.words
    after = ws[k + 1] if k + 1 < len(ws) else None
    return bool(
        after and ws[k].capital and after.capital and after.text[0].isalpha()
        and marked.at(k + 1) is None and after.lower not in PORTFOLIOS
    )  # fmt: skip


def _not_new_title(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the word at ``k`` goes on with a portfolio and does not begin another office."""
    for word in ws[k : k + 4]:
        if word.lower in title_heads():
            return False
        if word.lower not in PORTFOLIOS:
            return True
    return True
