"""How far the words of an instrument go: "an executive programme on culture for 2026-2028"."""

from __future__ import annotations

from ..text.lexicon import PORTFOLIOS, instrument_verbs, words
from ..text.mentions import Marked, Mention
from ..text.words import Word
from .instrument_senses import FIELDS, HANDING, instrument_heads

_NO_TOPIC = words("not-topics.txt")
_PURPOSES = HANDING | frozenset(
    "years period protection promotion development exchange safeguarding preservation conservation "
    "prevention suppression recognition avoidance settlement establishment mutual".split()
)
_AREAS = frozenset("field fields area areas sphere spheres domain domains".split())
_CITED = frozenset("the of to for implementing implementation its".split())
_STOP = words("not-in-instruments.txt")
_OF_SEVERAL = {
    "exchange": ("notes", "letters"),
    "heads": ("agreement", "terms"),
    "articles": ("agreement",),
}
"""Nouns before "of" that make one instrument of what is behind it."""
_NOT_INSIDE = frozenset({"VERB", "AUX", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"})
_TOPIC_ENDS = frozenset(
    'with between at by during to was were as from after following . ; : " “ ( – —'.split()
)
_VERBAL = frozenset({"VERB", "AUX", "SCONJ", "PRON"})
_ANOTHER = frozenset({"a", "an", "another"})
_NOT_LAST_IN_TOPIC = frozenset("the and of in , & a for on".split())


def first_word(marked: Marked, i: int) -> int:
    """Where the phrase around the noun at ``i`` begins."""
    ws = marked.words
    start = i
    while start > 0:
        word = ws[start - 1]
        mention = marked.at(start - 1)
        if word.lower == "of" and ws[start].lower in _OF_SEVERAL.get(ws[start - 2].lower, ()):
            start -= 2  # "exchange of notes", "heads of agreement"
            continue
        if mention and mention.kind in {"person", "office"}:
            break
        if start > 1 and _are_paired(ws[start - 2 : start + 1]):
            start -= 2  # "the 2025–2028 Programme", "this new and more modern agreement"
            continue
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


def _are_paired(three: tuple[Word, ...]) -> bool:
    """Whether a dash joins two years, or "and" two adjectives."""
    before, word, behind = three
    years = word.text in {"-", "–"} and before.text.isdecimal() and behind.text.isdecimal()
    return years or (
        word.lower == "and" and before.pos == "ADJ" and behind.pos in {"ADJ", "ADV"}
        and not before.capital
    )  # fmt: skip


def _is_verb(word: str) -> bool:
    """Whether a word is a verb of signing, and not its noun: not the "extension protocol"."""
    form = instrument_verbs().get(word)
    return form is not None and form.form != "noun"


def right_end(marked: Marked, i: int) -> int:
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
        elif word.lower == "verbale":
            end += 1
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


def cited_end(marked: Marked, end: int) -> int:
    """Past the instrument that another one belongs to: "protocol to the film treaty"."""
    ws = marked.words
    k = end
    while k < len(ws) and k - end < 7 and (ws[k].lower in _CITED or k > end):
        entry = instrument_heads().get(ws[k].lower)
        if entry and not entry.weak and k > end + 1 and not entry.plural:
            return right_end(marked, k)
        if ws[k].lower not in _CITED and ws[k].pos not in {"ADJ", "NOUN", "PROPN", "NUM"}:
            break
        k += 1
    return end
