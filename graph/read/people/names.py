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
from ..text.lexicon import PARTICLES, organization_heads, title_heads, toponyms, words
from ..text.mentions import Marked, Mention, Office, phrase
from ..text.words import Word
from .bynames import byname_end, is_ruler
from .leads import behind_lead, is_participle
from .name_signs import THRESHOLD, is_initial, is_syllable, weigh

_NOT_NAMES = words("not-names.txt")
_NOT_FIRST = _NOT_NAMES | {"amid", "among", "under", "with", "alongside", "besides"}
_STRONG_STOP = words("never-in-names.txt")
_POSTNOMINALS = frozenset(
    "OAM AO AM AC OBE MBE CBE KBE DBE KCMG CMG GCMG MP MEP PhD Ph.D MNA QC KC FRS".split()
)
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
        start, addressed = _strip(ws, behind_lead(marked, i, end), end)
        whole, end = end, _trim(ws, start, end)
        name = _written(ws[start:end], text)
        if end == start + 1 and _is_adjective(name):
            i = end
            continue  # "Iranian official, Georgian translators meet"
        addressed = addressed or (end - start > 1 and ws[end - 1].text in surnames)
        place = end < whole and ws[end].lower in _LAST_OF_PLACES  # "Sheikh Zayed City"
        if (
            end > start and not place and name not in works
            and not all(is_initial(word) for word in ws[start:end])  # "D. G. of Archives"
            and (is_ruler(ws, start, end) or weigh(marked, start, end, addressed, title_case)
                 >= THRESHOLD)
        ):  # fmt: skip
            start, end = _opened(ws, start), byname_end(ws, end)
            yield Mention("person", start, end, _written(ws[start:end], text))
        i = max(end, i + 1)


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
        titled = isinstance(marked.ending_at(first - 1), Office)
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
        return False
    if title_case and (word.lower in _HEADLINE_VERBS or word.pos == "VERB"):
        return False
    if mention and mention.kind in {"country", "place"}:
        return _place_in_name(marked, i, mention)
    if word.text.lower() in {"the", "and", "in", "on", "at", "of"}:
        return not title_case and is_syllable(ws, i)
    return word.lower not in _STRONG_STOP


def _place_in_name(marked: Marked, i: int, mention: Mention) -> bool:
    """Whether a word of the gazetteer is part of a name ("Israel Katz", "Jordan Peele")."""
    ws = marked.words
    before = ws[i - 1] if i else None
    after = ws[i + 1] if i + 1 < len(ws) else None
    if mention.end - mention.start > 1:
        return False
    titled = isinstance(marked.ending_at(i), Office) or bool(before and honorific_at(ws, i - 1))
    if titled and mention.type == "city" and after and after.capital and marked.at(i + 1) is None:
        return True  # "minister Florence Parly"
    surname = mention.type in {"city", "capital"} and not marked.at(i - 1)
    if surname and before and before.capital and _both_known(before, ws[i]):
        return True  # "Pham Quoc Vinh", "Ana Lima"
    if surname and before and _is_given(before) and not (after and after.capital):
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


def _is_given(word: Word) -> bool:
    """Whether a word in capitals may be a first name before what is a city besides."""
    proper = word.pos == "PROPN" and word.text.istitle() and word.label != "ORG"
    common = word.lower in _NOT_NAMES or word.lower in organization_heads()
    return proper and not common and word.lower not in title_heads()


def _both_known(one: Word, other: Word) -> bool:
    return {one.lower, other.lower} <= words("person-names.txt")


def _run(marked: Marked, i: int, title_case: bool) -> int:
    """The end of the run of name words that begins at ``i``; ``i`` where none begins."""
    ws = marked.words
    first = ws[i]
    if not _name_word(marked, i, title_case):
        return i
    lead = honorific_at(ws, i)
    balinese = first.text == "I" and i + 1 < len(ws) and ws[i + 1].label == "PERSON"
    function = first.pos in _FUNCTION and not first.label and first.lower in _NOT_FIRST
    if function and lead < 2 and not balinese:
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
            and not (word.lower in {"e", "y", "i", "do", "al"} and ws[ahead].lower in _NOT_NAMES)
        ):  # fmt: skip
            k = ahead + 1
            continue
        if _given_closes(marked, i, k) and _name_word(marked, k + 1, title_case):
            k += 2
            continue
        if _nickname(ws, k) and k + 3 < len(ws) and _name_word(marked, k + 3, title_case):
            k += 4
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
        mention and mention.type == "city" and k - first >= 3
        and marked.words[k - 1].lower not in {"al", "el", "la", "y", "e"}
    )  # fmt: skip


_SUFFIXES = frozenset("oğlu oglu oghlu ogly ogli uulu uly kyzy kızı qızı qizi gyzy".split())
"""What stands behind the father's name in Turkic languages: "Rəşid oğlu"."""
_MISTER = frozenset("mr mrs ms dr prof hon h.e shri smt atty engr sen rep".split())
"""Forms of address that never stand inside a name: "Guest of Honour Shri Anil Mehta", "Iowa Sen.
Joan Marsh"."""


def _strip(ws: tuple[Word, ...], start: int, end: int) -> tuple[int, bool]:
    """The start of the name behind forms of address, and whether there was one before it."""
    start = max([start, *(k for k in range(start, end - 1) if ws[k].lower in _MISTER)])
    addressed = False
    if end - start > 2 and ws[start].text == "U":
        start, addressed = start + 1, True  # the Burmese "Mr", which else is an initial
    while start < end:
        if ws[start].lower in {"sri", "nana", "don"} and end - start == 2:
            break  # given names as often as forms of address, in Indonesia, Ghana, New Zealand
        if ws[start].text == "General" and end - start > 2:
            start += 1  # a rank: "Brigadier General Ron Keller"
        n = honorific_at(ws, start)
        if not n or start + n >= end:
            if n and (start + n == end or ws[end].text in "'’"):
                return end, addressed  # nothing but "Dato'"
            break
        start += n
        addressed = True
    return start, addressed or honorific_before(ws, start) > 0


def _trim(ws: tuple[Word, ...], start: int, end: int) -> int:
    """The end of the name without sentence-initial or trailing words that are none."""
    while (
        end > start
        and not is_syllable(ws, end - 1)
        and (
            (
                ws[end - 1].lower in _NOT_NAMES
                and len(ws[end - 1].text) > 2
                and not _is_surname(ws, start, end)
            )
            or (end - start > 1 and ws[end - 1].lower in _BEHIND)
            or (end - start > 2 and ws[end - 1].text == "Will" and ws[end - 1].pos == "AUX")
            or (end - start > 2 and ws[end - 1].text in _POSTNOMINALS)
        )
    ):
        end -= 1
    return end


_BEHIND = frozenset("among amidst throughout despite until after before".split())
"""Words that headlines have in capitals behind a name: "Lima Among Guests"."""
_ALSO_SURNAMES = frozenset(
    "page church hall park temple castle house bridge french english".split()
)
"""Words that end many names of buildings and papers, and are surnames too."""


def _is_surname(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a common word ends a name of two words: "Karen Page", but not "Home Page"."""
    given, last = ws[start], ws[end - 1]
    return (
        end - start == 2 and last.lower in _ALSO_SURNAMES and given.lower not in _NOT_NAMES
        and given.label == last.label == "PERSON" and given.lower in words("person-names.txt")
    )  # fmt: skip
