"""Text → sentences → words, with offsets into the text as loaded.

Names decide what is a word here: "Abdel-Dayem", "d'Ivoire", "H.E." and "Dr." are one each, a
possessive "'s" is its own. The tagger's and the name finder's opinion of each word is taken over
from the language pipeline by offset.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from spacy.tokens import Doc

from .blocks import CLOSERS, blocks
from .lexicon import words as word_list

_ABBREVIATIONS = word_list("abbreviations.txt")
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., H.E., B.K.S.
    r"|\d+(?:-[^\W\d_]+)+"  # 20-year
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"  # 2025, 10,000, 19th, 1990s
    r"|[A-Z]{2,}(?:/[A-Z]{2,})+\b|[A-Za-z][a-z]{0,2}/[a-z]{1,3}\b"  # AZ/RU, a/l, W/ro
    r"|[ʻʼ]?[^\W_]+(?:[-‐‑'’ʻʼ‘´`·][^\W_]+)*\.?"  # words, double-barrelled names
    r"|\S"
)
_INITIAL = re.compile(r"[A-Z][bcdfghjklmnpqrstvwxz]\.")  # "Ch. Nomin", "Ts. Uranchimeg"
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,}|[ap]\.?m\.")
_OPENING_WORDS = frozenset(
    "The He She It They A An In This These His Her On At We Both Its After During".split()
)
_LAST_OF_NAMES = frozenset("Jr. Sr. Ltd. Inc. Co. Corp. Bhd. Tbk. Ltda. Cía. Cia.".split())
_END = re.compile(r"[.!?…:;][\"'”’»)]*$")
_CUT = re.compile(r"(?:\.{3}|…)$")
_APOSTROPHES = frozenset("'’ʼ")
_POSSESSIVE = re.compile(r"(['’ʼ]s)$", re.IGNORECASE)


@lru_cache(maxsize=65536)
def _looks(text: str) -> tuple[str, bool]:
    """``lower`` and ``capital`` of a word."""
    folded = text.lower().translate(_PLAIN)
    lower = folded[:-1] if len(folded) > 1 and folded.endswith(".") else folded
    return lower, text[0].isupper() or bool(_INNER_CAPITAL.match(text))


class Word(NamedTuple):
    """One word: ``pos`` and ``lemma`` as tagged, ``label`` the name finder's, or empty.

    ``lower`` is the word in lower case with plain apostrophes and hyphens, without a final full
    stop; ``capital`` whether it begins like a name: a capital, or "al-Sisi", "d'Ivoire", "ʻAna".
    Both are asked for a thousand times a sentence, so they are no properties.
    """

    text: str
    start: int
    end: int
    lower: str
    capital: bool
    pos: str = ""
    lemma: str = ""
    label: str = ""
    tag: str = ""


def _word(text: str, start: int, end: int) -> Word:
    return Word(text, start, end, *_looks(text))


_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-"}
)
_INNER_CAPITAL = re.compile(
    r"(?:(?:al|el|ad|an|ar|as|at|az|ash|d|l|ul|bin)[-'’]|[ʻʼ]|i|ka)[A-ZÀ-ÞĀĒĪŌŪ]"
)


class Sentence(NamedTuple):
    """One sentence: offsets in the text, its words, and whether it is a headline or caption line.

    ``block`` counts the paragraphs or lines of the text.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    headline: bool
    block: int


def plain(text: str) -> str:
    """The text with typographic quotes, spaces and line breaks plain, every offset kept.

    >>> plain("“Tehran\\nagrees”, he said.")
    '"Tehran agrees", he said.'
    """
    return text.translate(_TYPOGRAPHIC)


_TYPOGRAPHIC = str.maketrans(
    dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‘’‚‛`´ʼʻ", "'")
    | dict.fromkeys("\n\r\t\xa0\u2009\u202f", " ")
    | {"–": "-", "—": "-", "‐": "-", "‑": "-"}
)


def _tokens(text: str, start: int, end: int) -> list[Word]:
    found = []
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        a, b = match.span()
        if word[-1] == "." and word.count(".") == 1 and len(word) > 1:
            initial = len(word) == 2 and word[0].isupper() and text[a - 1 : a] != "&"
            keeps = initial or bool(_INITIAL.fullmatch(word))
            if not keeps and word[:-1].lower() not in _ABBREVIATIONS:
                found.extend(_split_possessive(word[:-1], a, b - 1))
                found.append(_word(".", b - 1, b))
                continue
        if word[-2:-1] in _APOSTROPHES:
            found.extend(_split_possessive(word, a, b))
        else:
            found.append(_word(word, a, b))
    return found


def _split_possessive(word: str, start: int, end: int) -> list[Word]:
    match = _POSSESSIVE.search(word)
    if not match or match.start() == 0:
        return [_word(word, start, end)]
    cut = start + match.start()
    return [_word(word[: match.start()], start, cut), _word(match.group(), cut, end)]


def sentences(text: str, title: str = "") -> list[Sentence]:
    """The sentences of a text, split at full stops that end one and at the ends of blocks."""
    found: list[Sentence] = []
    for number, (start, end) in enumerate(blocks(text)):
        words = _tokens(text, start, end)
        begin = 0
        for i in range(len(words)):
            if i + 1 == len(words) or _ends(words, i, text):
                piece = tuple(words[begin : i + 1])
                block = text[start:end]
                headline = block == title or _is_headline(block)
                found.append(Sentence(piece[0].start, piece[-1].end, piece, headline, number))
                begin = i + 1
    return found


def _is_headline(block: str) -> bool:
    """Whether a block has no end of a sentence, or is a headline cut off in capitals: "Minister
    to Discuss Closer Cultural..."."""
    if not _END.search(block):
        return True
    long = [word for word in block.split() if len(word) > 3]
    return bool(_CUT.search(block)) and all(word[:1].isupper() for word in long)


def _ends(words: list[Word], i: int, text: str) -> bool:
    """Whether a sentence ends behind word ``i``."""
    word, after = words[i], words[i + 1]
    if (
        word.text in CLOSERS
        and i
        and words[i - 1].text in {".", "!", "?", "…"}
        and (words[i - 1].end == word.start)
    ):
        gap = text[word.end : after.start]
        return bool(gap) and (after.text[0].isupper() or after.text[0] in "\"“'‘«([")
    cut_short = _DOTTED.fullmatch(word.text) or word.text in _LAST_OF_NAMES
    if cut_short and after.text in _OPENING_WORDS:
        return True  # "flew to the U.S. The minister …", but not "the U.S. Ambassador"
    if word.text not in {".", "!", "?", "…"}:
        return False
    gap = text[word.end : after.start]
    if not gap or gap.strip():
        return False
    if after.text[0] in CLOSERS and after.start == word.end:
        return False
    return after.text[0].isupper() or after.text[0].isdigit() or after.text[0] in "\"“'‘«(["


def annotate(sentence_list: list[Sentence], doc: Doc) -> list[Sentence]:
    """The sentences with each word's part of speech, lemma and name label from the pipeline."""
    told = doc.vocab.strings
    starts: list[int] = []
    tokens: list[tuple[str, str, str, str]] = []
    by_end: dict[int, tuple[str, str, str, str]] = {}
    for start, length, pos, lemma, label, tag in doc.to_array(_TOLD).tolist():
        token = (told[pos], told[lemma].lower(), told[label], told[tag])
        starts.append(start)
        tokens.append(token)
        by_end[start + length] = token
    found = []
    for sentence in sentence_list:
        words = [
            Word(*word[:5], *(
                by_end.get(word.end) or tokens[max(0, bisect_right(starts, word.start) - 1)]
            ))
            for word in sentence.words
        ]  # fmt: skip
        found.append(sentence._replace(words=tuple(words)))
    return found


_TOLD: list[int | str] = ["IDX", "LENGTH", "POS", "LEMMA", "ENT_TYPE", "TAG"]
"""What is asked of each token, all at once: a token that is asked by itself is made anew."""
