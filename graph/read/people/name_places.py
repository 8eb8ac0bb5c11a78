"""Words of the gazetteer and known bodies inside names of people: "Israel Katz", "Ana Lima"."""

from __future__ import annotations

from ..text.address import RULERS, honorific_at, honorific_before
from ..text.lexicon import organization_heads, title_heads, words
from ..text.mentions import Marked, Mention, Office
from ..text.words import Word
from .leads import is_participle
from .name_ends import NOT_NAMES
from .slots import is_gathering

_LAST_OF_PLACES = words("place-nouns.txt")


def body_in_name(marked: Marked, i: int, mention: Mention) -> bool:
    """Whether what is a body besides is part of a name: "Mawlawi Hizbullah Zurmatwal"."""
    ws = marked.words
    if mention.end - mention.start > 1:
        return False
    after = ws[i + 1] if i + 1 < len(ws) else None
    free = after is not None and after.capital and marked.at(i + 1) is None
    addressed = mention.kind == "organization" and free and honorific_before(ws, i) > 0
    return addressed or _is_family(marked, i)


def _is_family(marked: Marked, i: int) -> bool:
    """Whether an Arabic family name stands behind two words of a name, or a form of address and
    one: "Sheikha Munira Al-Sabah"; not "the daily Al-Sabah"."""
    ws = marked.words
    if i == 0 or not ws[i].lower.startswith(("al-", "el-")):
        return False
    if ws[i - 1].lower in RULERS and marked.at(i - 1) is None:
        return True  # "Sultan Al-Salem"
    return i > 1 and all(w.capital for w in ws[i - 2 : i]) and marked.at(i - 1) is None


def place_in_name(marked: Marked, i: int, mention: Mention) -> bool:
    """Whether a word of the gazetteer is part of a name ("Israel Katz", "Jordan Peele")."""
    ws = marked.words
    before = ws[i - 1] if i else None
    after = ws[i + 1] if i + 1 < len(ws) else None
    if mention.end - mention.start > 1:
        return False
    if _is_family(marked, i) or (_acts(marked, i, mention.type)):
        return True  # "said Sydney Marchbank"
    titled = isinstance(marked.ending_at(i), Office) or bool(before and honorific_at(ws, i - 1))
    if titled and mention.type == "city" and after and after.capital and marked.at(i + 1) is None:
        return True  # "minister Florence Parly"
    surname = mention.type in {"city", "capital"} and not marked.at(i - 1)
    if (
        surname
        and before
        and (
            (before.capital and _both_known(before, ws[i]))  # "Pham Quoc Vinh", "Ana Lima"
            or (_is_given(before) and not (after and after.capital))
        )
    ):
        return True  # "Mutale Kabwe": a first name that no list knows
    opens = i == 0 and mention.type == "name" and not marked.sentence.headline
    named = after if after and after.capital and after.pos == "PROPN" else None
    if opens and named and not marked.at(1) and _both_known(ws[0], named):
        return True  # "Israel Adewale arrived"
    free = [
        w for w, k in ((before, i - 1), (after, i + 1))
        if w and w.capital and w.text[0].isalpha() and marked.at(k) is None
        and not (k == 0 and is_participle(w))
    ]  # fmt: skip
    return ws[i].label == "PERSON" and bool(free)


def _acts(marked: Marked, i: int, form: str) -> bool:
    """Whether a city, or a state that people are called like, stands with one word behind it where
    only somebody does: "led by X"."""
    ws = marked.words
    before = ws[i - 1].lower if i > 1 else ""
    spoken = before in {"said", "says"} and not ws[i - 2].text[0].isalnum()
    led = before == "by" and ws[i - 2].lower in {"led", "headed", "chaired", "attended"}
    led = led or (before in {"were", "and"} and is_gathering(ws, i))
    after = ws[i + 1] if i + 1 < len(ws) else None
    if form not in {"city", "capital"} and ws[i].lower not in _GIVEN_STATES:
        return False
    if not (spoken or led) or after is None or not after.capital:
        return False
    return marked.at(i + 1) is None and not _is_common(after)


_GIVEN_STATES = frozenset("israel jordan chad kenya georgia india".split())


def _is_common(word: Word) -> bool:
    listed = word.lower in NOT_NAMES or word.lower in organization_heads()
    return listed or word.lower in _LAST_OF_PLACES or word.tag == "NNPS"


def _is_given(word: Word) -> bool:
    """Whether a word in capitals may be a first name before what is a city besides."""
    proper = word.pos == "PROPN" and word.text.istitle() and word.label != "ORG"
    common = word.lower in NOT_NAMES or word.lower in organization_heads()
    return proper and not common and word.lower not in title_heads()


def _both_known(one: Word, other: Word) -> bool:
    return {one.lower, other.lower} <= words("person-names.txt")
