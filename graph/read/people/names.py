"""Names of people in a sentence.

A candidate is a run of capitalised words, with particles inside, that no organization, office or
country has taken. What speaks for and against a person is added up (`name_signs.weigh`); the sum
decides. Neither the name finder nor any list decides alone: both are often wrong about foreign
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..text.address import honorific_at, honorific_before
from ..text.lexicon import PARTICLES, toponyms, words
from ..text.mentions import Marked, Mention, Office, phrase
from ..text.words import Word
from .bynames import byname_end, is_ruler
from .leads import behind_lead
from .name_ends import NOT_NAMES, past_letters, strip, trim
from .name_places import body_in_name, place_in_name
from .name_signs import THRESHOLD, is_initial, is_syllable, weigh

_NOT_FIRST = NOT_NAMES | {"amid", "among", "under", "with", "alongside", "besides"}
_STRONG_STOP = words("never-in-names.txt")
_CODE = re.compile(r"\d|^[DRI]-[A-Z]")
"""What no word of a name has: "Ka-52", "R-Ohio"."""
_FUNCTION = frozenset({"ADP", "DET", "SCONJ", "CCONJ", "PRON", "ADV", "AUX", "PART"})
_LAST_OF_PLACES = words("place-nouns.txt")
_HEADLINE_VERBS = words("headline-verbs.txt")


def find_people(
    marked: Marked, text: str, title_case: bool, works: frozenset[str], surnames: frozenset[str]
) -> Iterator[Mention]:
    """Mentions of people by their names; forms of address and titles are left out of the span.

    ``works`` are the titles of films, festivals and programmes that the article names;
    ``surnames`` those that it has behind a form of address.
    """
    i = 0
    ws = marked.words
    while i < len(ws):
        end = _run(marked, i, title_case) if ws[i].capital else i
        if end == i:
            i += 1
            continue
        start, addressed = strip(ws, behind_lead(marked, i, end), end)
        whole, end = end, trim(ws, start, end)
        name = _written(ws[start:end], text)
        if end == start + 1 and _is_adjective(name):
            i = end
            continue  # "Iranian official, Georgian translators meet"
        addressed = addressed or (end - start > 1 and ws[end - 1].text in surnames)
        place = end < whole and ws[end].lower in _LAST_OF_PLACES  # "Sheikh Zayed City"
        place = place or _is_place(ws, start, end)
        if (
            end > start and not place and name not in works
            and not all(is_initial(word) for word in ws[start:end])  # "D. G. of Archives"
            and (is_ruler(ws, start, end) or weigh(marked, start, end, addressed, title_case)
                 >= THRESHOLD)
        ):  # fmt: skip
            start, end = _opened(ws, start), byname_end(ws, end)
            name = _written(ws[start:end], text)
            end = past_letters(marked, end)
            yield Mention("person", start, end, name)
        i = max(end, i + 1)


def _is_place(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a run names where something is: "the talks at Mikulov Chateau"."""
    ends = end - start > 1 and ws[end - 1].lower in _LAST_OF_PLACES
    town = end < len(ws) and ws[end].text in {"city", "town", "village", "district"}
    k = start - (start > 0 and ws[start - 1].capital)  # "at Sen Monorom city"
    k -= k > 0 and ws[k - 1].lower == "the"
    return (ends or town) and k > 0 and ws[k - 1].lower in {"at", "in", "near"}


def _written(run: tuple[Word, ...], text: str) -> str:
    """The name as the text has it, without brackets around a given name that somebody added."""
    bare = [word for word in run if word.text not in "[]"]
    if len(bare) == len(run) and not (run and run[0].text == "("):
        return phrase(run, text)
    return " ".join(phrase([word], text) for word in bare if word.text not in "()")


def _opened(ws: tuple[Word, ...], start: int) -> int:
    """The start of a name with the bracket around its first word: "President [Sauli] Lahti"."""
    return start - (start > 0 and ws[start - 1].text in _BRACKETS.values())


_BRACKETS = {"]": "[", ")": "("}


def _given_closes(marked: Marked, first: int, k: int) -> bool:
    """Whether the bracket at ``k`` closes a given name that somebody added: "Chairman [Ana] Lima",
    "Prime Minister (Ana) Lima"; but not "(Lima) Ana Paz"."""
    ws = marked.words
    opening = _BRACKETS.get(ws[k].text)
    if opening is None or k - first > 2 or k + 1 == len(ws):
        return False
    if ws[first - 1].text == opening:
        short = len(ws[first].text) > 2 and ws[first].text.isupper()
        body = opening == "(" and (k - first > 1 or short)  # "the Film Institute (FI) Ana Lima"
        titled = isinstance(marked.ending_at(first - 1), Office) and not body
    else:
        titled = opening == "[" and isinstance(marked.ending_at(first), Office)
    return titled and marked.at(first) is None


def addressed_surnames(sentences: Iterable[Marked]) -> frozenset[str]:
    """The single names behind a form of address: of "Ms. Tabora", who has a longer name as well."""
    return frozenset(
        ws[k].text
        for ws in (marked.words for marked in sentences)
        for k in range(1, len(ws))
        if ws[k].capital and ws[k - 1].text.endswith(".") and honorific_before(ws, k)
        and not (k + 1 < len(ws) and ws[k + 1].capital)
    )  # fmt: skip


def _is_adjective(word: str) -> bool:
    toponym = toponyms().get((word,))
    return toponym is not None and toponym.form == "adjective"


def _name_word(marked: Marked, i: int, title_case: bool) -> bool:
    ws = marked.words
    word = ws[i]
    if not word.capital or not word.text[0].isalpha() or _CODE.search(word.text):
        return False
    mention = marked.at(i)
    if mention and mention.kind in {"organization", "office", "adjective", "date", "event"}:
        return mention.kind in {"organization", "adjective"} and body_in_name(marked, i, mention)
    if title_case and (word.lower in _HEADLINE_VERBS or word.pos == "VERB"):
        return False
    if mention and mention.kind in {"country", "place"}:
        return place_in_name(marked, i, mention)
    if word.text.lower() in {"the", "and", "in", "on", "at", "of"}:
        return not title_case and is_syllable(ws, i)
    return word.lower not in _STRONG_STOP


def _run(marked: Marked, i: int, title_case: bool) -> int:
    """The end of the run of name words that begins at ``i``; ``i`` where none begins."""
    ws = marked.words
    first = ws[i]
    if not _name_word(marked, i, title_case):
        return i
    lead = honorific_at(ws, i)
    balinese = first.text == "I" and i + 1 < len(ws) and ws[i + 1].label == "PERSON"
    function = first.pos in _FUNCTION and not first.label and first.lower in _NOT_FIRST
    behind = first.lower in {"or", "so", "an", "no", "per"} and not title_case
    titled = behind and isinstance(marked.ending_at(i), Office) and ws[i + 1 : i + 2]
    if function and lead < 2 and not balinese and not (titled and ws[i + 1].capital):
        return i  # "Her Royal Highness" begins what is no name, but belongs to one
    k = i + 1
    while k < len(ws):
        word = ws[k]
        if word.start > ws[k - 1].end + 2:
            break
        if _name_word(marked, k, title_case) or word.lower in _SUFFIXES:
            k += 1
            continue
        ahead = k + 1
        while ahead < len(ws) and ws[ahead].lower in PARTICLES and not ws[ahead].capital:
            ahead += 1
        if (
            word.lower in PARTICLES and word.text != "I" and ahead < len(ws)
            and ahead - k <= 3
            and (_name_word(marked, ahead, title_case) or _home(marked, i, ahead))
            and not (word.lower in {"e", "y", "i", "do", "al"} and ws[ahead].lower in NOT_NAMES)
        ):  # fmt: skip
            k = ahead + 1
            continue
        if _given_closes(marked, i, k) and _name_word(marked, k + 1, title_case):
            k += 2
            continue
        ahead = k + 3
        while ahead + 1 < len(ws) and ws[ahead].lower in PARTICLES and not ws[ahead].capital:
            ahead += 1
        if _nickname(ws, k) and ahead < len(ws) and _name_word(marked, ahead, title_case):
            k = ahead + 1
            continue
        break
    return k


def _nickname(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a capitalised word in quotation marks stands at ``k``."""
    return (
        k + 2 < len(ws)
        and ws[k].text in {'"', "“", "'", "‘"}
        and ws[k + 1].capital
        and ws[k + 2].text in {'"', "”", "'", "’", ")"}
    )


def _home(marked: Marked, first: int, k: int) -> bool:
    """Whether a city behind a particle ends a name: "Íñigo Méndez de Vigo"."""
    mention = marked.starting_at(k)
    return bool(
        mention and k - first >= 3
        and (mention.type == "city" or marked.words[k - 1].lower in {"zu", "von", "van"})
        and marked.words[k - 1].lower not in {"al", "el", "la", "y", "e"}
    )  # fmt: skip


_SUFFIXES = frozenset("oğlu oglu oghlu ogly ogli uulu uly kyzy kızı qızı qizi gyzy".split())
"""What stands behind the father's name in Turkic languages: "Rəşid oğlu"."""
