"""Noun phrases that name an instrument: "a memorandum of understanding on museums".

``iso`` of such a mention says what its words are worth: empty where they name an instrument,
``weak`` where they are ordinary words that a verb of signing must make one ("a deal"), ``same``
where they mean the instrument told before ("the document").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text.lexicon import PORTFOLIOS, KindNoun, instrument_verbs, words
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .instrument_senses import (
    FIELDS,
    HANDING,
    instrument_heads,
    is_instrument,
    is_lasting,
    is_text_of,
    worded,
    years_told,
)

_NO_TOPIC = words("not-topics.txt")
_PURPOSES = HANDING | frozenset(
    "years period protection promotion development exchange safeguarding preservation conservation "
    "prevention suppression recognition avoidance settlement establishment mutual".split()
)
_OF_ITS_OWN = re.compile(r"for (?:the |an? )?\w+(?:ing|tion|sion|ment|al) of\b")
"""What only one instrument is for: "the agreement for the founding of a fund"."""
_AREAS = frozenset("field fields area areas sphere spheres domain domains".split())
_CITED = frozenset("the of to for implementing implementation its".split())
_PASSING = frozenset(
    "fresh upcoming forthcoming planned proposed draft historic future existing current present "
    "recent".split()
)
_EARLIER = frozenset("previous earlier former preceding old last prior".split())
_LOANS = frozenset({"loan", "loans"})
_STOP = words("not-in-instruments.txt")
_THINGS = frozenset("letters map maps note notes plans acts texts papers statements".split())
"""Nouns that, without more, are instruments only where something is signed: not "the letters that
crews sent home"."""
_OF_TWO = frozenset("joint cooperation co-operation exchange exchanges bilateral".split())
"""Words that make a plan with its years one of two sides: "a joint action plan for 2027-2028"."""
_IN_COMPOUNDS = frozenset("protocol convention charter contract programme program plan act".split())
_NO_INSTRUMENTS = frozenset(
    "ceremony event events visit gift gifts office officer officers official officials chief order "
    "department section service services centre center hall director manager coordinator school "
    "flight flights staff worker workers division unit reasons duties delegates".split()
)
"""Nouns of which one before them is no instrument: a "protocol ceremony", "charter flights"."""


_NOT_INSIDE = frozenset({"VERB", "AUX", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"})
_TOPIC_ENDS = frozenset(
    'with between at by during to was were as from after following . ; : " “ ( – —'.split()
)
_VERBAL = frozenset({"VERB", "AUX", "SCONJ", "PRON"})
_ANOTHER = frozenset({"a", "an", "another"})
_NOT_LAST_IN_TOPIC = frozenset("the and of in , & a for on".split())


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
        if lent and not is_lasting(marked, start, i):
            continue
        if i + 1 < len(ws) and (word.lower in _IN_COMPOUNDS and ws[i + 1].lower in _NO_INSTRUMENTS):
            continue
        modifiers = {w.lower for w in ws[start:end] if w is not word}
        same = _is_same(marked, start, i, end)
        of_text = worded(ws, start)
        termed = bool(modifiers & _OF_TWO and years_told(marked, end)) or "executive" in modifiers
        modifiers |= years_told(marked, end) | of_text
        if is_text_of(ws, i) or not (same or is_instrument(word.lower, modifiers)):
            continue
        done = end = _cited(marked, end)
        named = any(w.capital for w in ws[start : i + 1]) and word.capital and end - start > 1
        while start < i and ws[start].lower in _PASSING:
            start += 1
        strong = named or lent or of_text or termed
        worth = "same" if same else "weak" if entry.weak and not strong else ""
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
    behind = " ".join(w.lower for w in marked.words[mention.end : mention.end + 4])
    told = mention.end - mention.start == 1 and before in {"the", "this", "these", "both"}
    return told and _OF_ITS_OWN.match(behind) is None


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
    head = marked.words[i].lower
    return (
        before in {"the", "this", "these", "both", "two"}
        and end == i + 1
        and start >= i - 1
        and not is_instrument(head, set())
        and (head not in _THINGS or _tells_of_signing(marked))
    )


def _tells_of_signing(marked: Marked) -> bool:
    """Whether a sentence has a verb that makes instruments of things: "exchanged the letters"."""
    forms = (instrument_verbs().get(w.lower) for w in marked.words)
    return any(f and f.action == "sign" and f.form not in {"noun", "base"} for f in forms)


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
        if word.lower == "to" or (_is_verb(word.lower) and word.lower not in FIELDS):
            break  # "Laos, Nepal Sign Film Treaty"
        if mention and mention.kind in {"country", "organization"}:
            break
        start -= 1
    return start


def _is_verb(word: str) -> bool:
    """Whether a word is a verb of signing, and not its noun: not the "extension protocol"."""
    form = instrument_verbs().get(word)
    return form is not None and form.form != "noun"


def _right(marked: Marked, i: int) -> int:
    """The end of the phrase: "of understanding", "(MoU)", "on cooperation in museums"."""
    ws = marked.words
    end = i + 1
    while end < len(ws):
        word = ws[end]
        after = [w.lower for w in ws[end + 1 : end + 4]]
        if not after:
            break
        if word.lower == "of" and after[0] in FIELDS:
            end = _fields(marked, end + 1)
        elif word.lower == "of" and ws[end + 1].pos == "ADJ" and after[1:2] == ["cooperation"]:
            end = _fields(marked, end + 2)  # "of regional cooperation"
        elif word.text == "(" and after[1:2] == [")"] and len(after[0]) < 9:
            end += 3
        elif word.lower == "of" and ws[i].capital and marked.kind_at(end + 1) == "place":
            end += 2  # the "Treaty of Rome"
        elif _begins_topic(marked, end) and (topic := _topic(marked, end + 1)) > end + 1:
            end = topic
        else:
            break
    return end


def _fields(marked: Marked, k: int) -> int:
    """The end of "understanding", "cultural cooperation", "exchange and cooperation"."""
    ws = marked.words
    while k < len(ws) and ws[k].lower in FIELDS:
        k += 1
        if k + 1 < len(ws) and ws[k].lower in {"and", "&"} and ws[k + 1].lower in FIELDS:
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
        purpose = marked.words[k + 1].tag == "VBG"
        return first in FIELDS or purpose or (first == "the" and bool(_PURPOSES & set(words[2:3])))
    if lead == "in":
        return first in PORTFOLIOS or (first == "the" and bool(_AREAS & set(words[2:3])))
    return False


def _topic(marked: Marked, k: int) -> int:
    ws = marked.words
    end = k
    while end < len(ws) and end - k < 16:
        word = ws[end]
        mention = marked.at(end)
        if mention and mention.kind != "adjective" and not _is_owner(marked, mention):
            break
        purpose = _is_purpose(ws, k, end)
        if (word.pos in _VERBAL and not purpose) or word.lower in _TOPIC_ENDS:
            break
        if word.text == "," and not (end + 1 < len(ws) and ws[end + 1].lower in PORTFOLIOS):
            break
        if end > k and ws[end - 1].lower in {"and", "or"} and _is_another_one(ws, end):
            break  # "on cinema and a memorandum": another one
        if word.label == "DATE" and not word.text[0].isdigit() and ws[k - 1].lower != "for":
            break
        end += 1
    while end > k and ws[end - 1].lower in _NOT_LAST_IN_TOPIC:
        end -= 1
    return end


def _is_owner(marked: Marked, mention: Mention) -> bool:
    """Whether a state owns what an instrument is about: "on Fiji's nuclear programme"."""
    behind = marked.words[mention.end : mention.end + 2]
    owns = len(behind) == 2 and behind[0].lower in {"'s", "’s"} and behind[1].pos in {"NOUN", "ADJ"}
    return mention.kind in {"country", "place"} and owns


def _is_another_one(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the next instrument of a row begins: "and a memorandum", "and the Protocol on"."""
    behind = ws[k + 1 : k + 2]
    named = bool(behind) and behind[0].lower in instrument_heads()
    return ws[k].lower in _ANOTHER or (ws[k].lower == "the" and named)


def _is_purpose(ws: tuple[Word, ...], k: int, end: int) -> bool:
    """Whether a verb form belongs to what an instrument is about: "on returning stolen books"."""
    if end == k:
        return ws[k].tag == "VBG"
    behind = ws[end + 1 : end + 2]
    before_noun = ws[end].tag in {"VBN", "JJ"} and bool(behind) and behind[0].pos == "NOUN"
    return before_noun and ws[end - 1].pos not in {"NOUN", "PROPN"}


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
