"""Noun phrases that name an instrument: "a memorandum of understanding on museums".

``iso`` of such a mention says what its words are worth: empty where they name an instrument,
``weak`` where they are ordinary words that a verb of signing must make one ("a deal"), ``same``
where they mean the instrument told before ("the document").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lexicon import PORTFOLIOS, KindNoun, instrument_verbs, kind_nouns, words
from .mentions import Marked, Mention, phrase

_OF = frozenset(
    (
        "understanding cooperation co-operation intent intentions exchange exchanges collaboration "
        "friendship partnership loan notes agreement letters transfer handover restitution return "
        "ownership deposit donation action intention mutual cultural arrangement"
    ).split()
)
_FIELDS = _OF | PORTFOLIOS
_SAME = frozenset("document documents paper papers text memo instrument instruments".split())
"""Words for an instrument that was named before, and none of their own."""
_NO_TOPIC = words("not-topics.txt")
_HANDING = frozenset(
    "transfer handover restitution return ownership deposit donation loan loans".split()
)
_PURPOSES = _HANDING | frozenset("years period protection promotion development exchange".split())
_AREAS = frozenset("field fields area areas sphere spheres domain domains".split())
_CITED = frozenset("the of to for implementing implementation its".split())
_STRONG_MODIFIERS = frozenset(
    (
        "cooperation co-operation exchange exchanges joint bilateral loan cultural partnership "
        "executive co-production coproduction action work working implementation"
    ).split()
)
_NEEDED = {
    **dict.fromkeys(
        ["letter"],
        frozenset(
            "intent intention intentions cooperation understanding agreement collaboration".split()
        ),
    ),
    **dict.fromkeys(["map"], frozenset({"road"})),
    **dict.fromkeys(["note"], frozenset({"cooperation", "understanding", "verbale"})),
    **dict.fromkeys(["programme", "program", "plan"], _STRONG_MODIFIERS),
    **dict.fromkeys(["act", "deed", "paper", "transfer"], _HANDING),
    **dict.fromkeys(["arrangements"], _STRONG_MODIFIERS | {"administrative", "implementing"}),
    **dict.fromkeys(["statement", "communique", "communiqué"], frozenset({"joint"})),
}
"""Words of which a noun that is common otherwise needs one beside it to name an instrument."""
_PASSING = frozenset(
    "fresh upcoming forthcoming planned proposed draft historic future existing recent".split()
)
_EARLIER = frozenset("previous earlier former preceding old last prior".split())
_LOANS = frozenset({"loan", "loans"})
_TERM = re.compile(r"(?:\w+-(?:year|month|week|term)|permanent|renewable|reciprocal)")
_STOP = words("not-in-instruments.txt")


_NOT_INSIDE = frozenset({"VERB", "AUX", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"})
_TOPIC_ENDS = frozenset('with between at by during to was were as from . ; : " “ ( – —'.split())
_NOT_LAST_IN_TOPIC = frozenset("the and of in , & a for on".split())


def instrument_heads() -> dict[str, KindNoun]:
    """Instrument nouns by lower-case form."""
    return kind_nouns("instruments.tsv")


def find_instruments(marked: Marked, text: str) -> Iterator[Mention]:
    """Mentions of instruments; ``type`` is the kind."""
    ws = marked.words
    done = 0
    for i, word in enumerate(ws):
        entry = instrument_heads().get(word.lower)
        if entry is None or i < done or (word.pos == "VERB" and not word.capital):
            continue
        taken = marked.at(i)
        if taken and taken.kind in {"organization", "person", "office"}:
            continue
        if i + 1 < len(ws) and ws[i + 1].lower in instrument_heads():
            continue  # the "programme agreement" is an agreement
        start, end = _left(marked, i), _right(marked, i)
        lent = word.lower in _LOANS
        if lent and not _is_lasting(marked, start, i):
            continue
        modifiers = {w.lower for w in ws[start:end] if w is not word}
        same = _is_same(marked, start, i, end)
        if not same and not _is_instrument(word.lower, modifiers | _years(marked, end)):
            continue
        done = end = _cited(marked, end)
        named = any(w.capital for w in ws[start : i + 1]) and word.capital and end - start > 1
        while start < i and ws[start].lower in _PASSING:
            start += 1
        worth = "same" if same else "weak" if entry.weak and not (named or lent) else ""
        yield Mention(
            "instrument", start, end, phrase(ws[start:end], text), worth, _kind(entry, modifiers)
        )


def is_plural(marked: Marked, mention: Mention) -> bool:
    """Whether a mention means several instruments: "memoranda of understanding"."""
    heads = (instrument_heads().get(w.lower) for w in marked.words[mention.start : mention.end])
    head = next(filter(None, heads), None)
    return head is not None and head.plural


def is_another(marked: Marked, mention: Mention) -> bool:
    """Whether a mention means one before the instrument told: "the previous programme"."""
    words_ = marked.words[max(0, mention.start - 1) : mention.end]
    return any(w.lower in _EARLIER for w in words_)


def is_anaphor(marked: Marked, mention: Mention) -> bool:
    """Whether a mention may mean the instrument told before: "the agreement", without more."""
    new = mention.start > 1 and marked.words[mention.start - 1].lower == "new"
    before = marked.words[mention.start - 1 - new].lower if mention.start else ""
    return mention.end - mention.start == 1 and before in {"the", "this", "these", "both"}


def is_convention(mention: Mention) -> bool:
    """Whether a mention means a convention, which many states join."""
    return bool({"convention", "conventions", "charter"} & set(mention.name.lower().split()))


def _kind(entry: KindNoun, modifiers: set[str]) -> str:
    """The kind of an instrument: a "declaration of intent" is a declaration, a "letter" other."""
    return "contract" if entry.kind == "other" and "loan" in modifiers else entry.kind


def _is_same(marked: Marked, start: int, i: int, end: int) -> bool:
    """Whether the words mean an instrument told before: "the document", "both programmes"."""
    new = start > 1 and marked.words[start - 1].lower == "new"
    before = marked.words[start - 1 - new].lower if start else ""
    return (
        before in {"the", "this", "these", "both", "two"}
        and end == i + 1
        and start >= i - 1
        and not _is_instrument(marked.words[i].lower, set())
    )


def _is_instrument(head: str, modifiers: set[str]) -> bool:
    """Whether the words around an ambiguous noun make an instrument of it: "letter of intent"."""
    general = _FIELDS if head in _SAME else None
    needed = _NEEDED.get(head, _NEEDED.get(head.removesuffix("s"), general))
    return needed is None or bool(modifiers & needed)


def _is_lasting(marked: Marked, start: int, i: int) -> bool:
    """Whether a loan is told with its term: "a five-year loan", not "lent on long-term loan"."""
    term = any(_TERM.fullmatch(w.lower) for w in marked.words[start:i])
    return term and not (start and marked.words[start - 1].lower == "on")


def _years(marked: Marked, end: int) -> frozenset[str]:
    """What the years behind a noun make of it: "a program for 2026-2028" is one of cooperation."""
    behind = [w.lower for w in marked.words[end : end + 6]]
    years = [w for w in behind if re.match(r"(?:19|20)\d\d\b", w)]
    span = len(years) > 1 or any(len(w) > 6 for w in years)
    return frozenset({"cooperation"}) if behind[:1] == ["for"] and span else frozenset()


def _left(marked: Marked, i: int) -> int:
    ws = marked.words
    start = i
    while start > 0:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        if mention and mention.kind in {"person", "office"}:
            break
        if word.lower in _STOP or (not word.text[0].isalnum() and word.text != "&"):
            if (
                word.lower == "and"
                and start >= 2
                and ws[start - 2].lower in PORTFOLIOS
                and ws[start].lower in PORTFOLIOS
            ):
                start -= 2
                continue
            break
        participle = word.tag in {"VBN", "VBG"} and word.pos != "VERB"
        if word.pos in _NOT_INSIDE and not word.capital and not participle:
            break
        if word.lower == "to" or (word.lower in instrument_verbs() and word.lower not in _FIELDS):
            break  # "Laos, Nepal Sign Film Treaty"
        if mention and mention.kind in {"country", "organization"}:
            break
        start -= 1
    return start


def _right(marked: Marked, i: int) -> int:
    """The end of the phrase: "of understanding", "(MoU)", "on cooperation in museums"."""
    ws = marked.words
    end = i + 1
    while end < len(ws):
        word = ws[end]
        after = [w.lower for w in ws[end + 1 : end + 4]]
        if not after:
            break
        if word.lower == "of" and after[0] in _FIELDS:
            end = _fields(marked, end + 1)
        elif word.lower == "of" and ws[end + 1].pos == "ADJ" and after[1:2] == ["cooperation"]:
            end = _fields(marked, end + 2)  # "of regional cooperation"
        elif word.text == "(" and after[1:2] == [")"] and len(after[0]) < 9:
            end += 3
        elif _begins_topic(marked, end):
            end = _topic(marked, end + 1)
        else:
            break
    return end


def _fields(marked: Marked, k: int) -> int:
    """The end of "understanding", "cultural cooperation", "exchange and cooperation"."""
    ws = marked.words
    while k < len(ws) and ws[k].lower in _FIELDS:
        k += 1
        if k + 1 < len(ws) and ws[k].lower in {"and", "&"} and ws[k + 1].lower in _FIELDS:
            k += 1
    return k


def _begins_topic(marked: Marked, k: int) -> bool:
    """Whether the preposition at ``k`` leads to what the instrument is about."""
    words = [w.lower for w in marked.words[k : k + 4]]
    lead, first = words[0], words[1]
    if lead in {"regarding", "concerning"}:
        return True
    if lead == "on":
        third = words[2] if first == "the" and len(words) > 2 else first
        return not ({first, third} & _NO_TOPIC or first[0].isdigit())
    if lead == "for":
        return first in _FIELDS or (first == "the" and bool(_PURPOSES & set(words[2:3])))
    if lead == "in":
        return first in PORTFOLIOS or (first == "the" and bool(_AREAS & set(words[2:3])))
    return False


def _topic(marked: Marked, k: int) -> int:
    ws = marked.words
    end = k
    while end < len(ws) and end - k < 16:
        word = ws[end]
        mention = marked.at(end)
        if mention and mention.kind != "adjective":
            break
        if word.pos in {"VERB", "AUX", "SCONJ", "PRON"} or word.lower in _TOPIC_ENDS:
            break
        if word.text == "," and not (end + 1 < len(ws) and ws[end + 1].lower in PORTFOLIOS):
            break
        if word.lower in {"a", "an"} and end > k and ws[end - 1].lower in {"and", "or"}:
            break  # "on cinema and a memorandum": another one
        if word.label == "DATE" and not word.text[0].isdigit() and ws[k - 1].lower != "for":
            break
        end += 1
    while end > k and ws[end - 1].lower in _NOT_LAST_IN_TOPIC:
        end -= 1
    return end


def _cited(marked: Marked, end: int) -> int:
    """Past the instrument that another one belongs to: "protocol to the film treaty"."""
    ws = marked.words
    k = end
    while k < len(ws) and k - end < 7 and (ws[k].lower in _CITED or k > end):
        entry = instrument_heads().get(ws[k].lower)
        if entry and not entry.weak and k > end + 1 and not entry.plural:
            return _right(marked, k)
        if ws[k].lower not in _CITED and ws[k].pos not in {"ADJ", "NOUN", "PROPN", "NUM"}:
            break
        k += 1
    return end
