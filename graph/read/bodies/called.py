"""Bodies that a common noun beside them tells: "the film studio Belarusfilm"."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.lexicon import PARTICLES, organization_heads, title_heads, words
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .abbreviations import INSIDE, is_abbreviation, is_name, spelled_out
from .brands import find_branded
from .compounds import compound_at
from .patrons import find_dedicated, find_performers

_NOUNS = words("body-nouns.txt")
_NOT_NAMES = words("not-names.txt")
_NOT_FIRST = words("not-first-in-organizations.txt")
_QUOTES = frozenset("\"'“”‘’«»")
_LONGEST = 6


def find_called(marked: Marked, text: str) -> Iterator[Mention]:
    """The bodies whose name says nothing, where the text says what they are."""
    ws = marked.words
    for start, end in (*_listed(marked), *find_branded(marked), *find_dedicated(marked)):
        yield Mention("organization", start, end, phrase(ws[start:end], text), "", "other")
    if marked.sentence.headline:
        return
    done = 0
    for start, end in find_performers(marked):
        yield Mention("organization", start, end, phrase(ws[start:end], text), "", "other")
    for i, word in enumerate(ws):
        if word.text == "(":
            start, end = spelled_out(marked, i)
            if end > start:
                yield Mention("organization", start, end, phrase(ws[start:end], text), "", "other")
        start, end = compound_at(marked, i)
        if end > start >= done:
            done = end
            yield Mention("organization", start, end, phrase(ws[start:end], text), "", "other")
        elif is_abbreviation(marked, i, text):
            yield Mention("organization", i, i + 1, word.text, "", "other")
        start, end = _foreign(marked, i)
        if end > start >= done:
            done = end
            yield Mention("organization", start, end, phrase(ws[start:end], text), "", "other")
        noun = word.text in (word.lower, "NGO") and (word.lower in _NOUNS or word.lower in _MEMBERS)
        if i < done or not noun or marked.at(i):
            continue
        behind = () if word.lower in _MEMBERS else (*_behind(marked, i), *_before(marked, i))
        for start, end in (*behind, *_attribute(marked, i)):
            if end > start >= done:
                done = end
                kind = organization_heads().get(word.lower, "other")
                yield Mention("organization", start, end, phrase(ws[start:end], text), "", kind)


_FOREIGN_NOUNS = frozenset(
    "muzej muzeum múzeum muzeul gledališče kazalište divadlo galerija galerie knjižnica knihovna "
    "biblioteka zavod institut inštitut institutt društvo matica akademija univerza univerzita "
    "sveučilište teatr teater centar filharmonija filharmónia filharmonie filharmonia pozorište "
    "biblioteket muzejs muziejus teātris teatras múzeum színház muuseum raamatukogu teatteri "
    "museet institutet".split()
)
_OPENINGS = frozenset("Air Dar Darat Bait Bayt Beit Beyt Beth".split())
_FORCES = frozenset("force forces base quality defence defense traffic transport corps".split())


def _foreign(marked: Marked, i: int) -> tuple[int, int]:
    """A name whose noun is a small foreign word ("Narodni muzej Slovenije"), or "Air Vanuatu"."""
    ws = marked.words
    if ws[i].text in _OPENINGS and marked.at(i) is None and i + 1 < len(ws):
        airline = ws[i].text == "Air" and ws[i + 1].capital and ws[i + 1].lower not in _FORCES
        house = ws[i].text != "Air" and ws[i + 1].lower.startswith(("al", "el", "ul"))
        named = ws[i].text == "Dar" or (i > 0 and ws[i - 1].lower == "the")
        house = house or (named and ws[i + 1].capital and ws[i].label != "PERSON")
        return (i, _run(marked, i)) if airline or house else (i, i)
    if ws[i].lower not in _FOREIGN_NOUNS or ws[i].capital or not i or not is_name(marked, i - 1):
        return i, i
    return i - 1, max(i + 1, _run(marked, i + 1))


def _listed(marked: Marked) -> Iterator[tuple[int, int]]:
    """The body that ends an entry of a list: "- Rosa Klein, Co-chair, Plains Heritage Circle;"."""
    ws = marked.words
    last = len(ws) - (ws[-1].text in {";", "."})
    cut = next((k for k in range(last - 1, 0, -1) if ws[k].text == ","), 0)
    if cut < 3 or last - cut < 3 or ws[cut - 1].lower not in title_heads():
        return
    entry = ws[0].text in {"-", "•", "*", "·"} or (marked.sentence.headline and ws[-1].text != ".")
    if entry and _run(marked, cut + 1) == last and not _personal(ws[cut + 1 : last]):
        yield cut + 1, last


def _behind(marked: Marked, i: int) -> Iterator[tuple[int, int]]:
    """The names right behind a noun or its comma: "a local choir, Chaltlang Singers," ."""
    ws = marked.words
    k = i + 1
    if k < len(ws) and ws[k].text == ",":
        k += 1
    quoted = k < len(ws) and ws[k].text in _QUOTES
    k += quoted
    end = (_quoted(ws, k) if quoted else 0) or _run(marked, k)
    if end == k:
        return
    if _is_reporter(ws, i, end):
        return
    closed = end < len(ws) and ws[end].text in _QUOTES
    if quoted != closed or (not quoted and (_led(ws, i) or _personal(ws[k:end]))):
        return
    if ws[i + 1].text == "," and not (_is_apposition(ws, end + closed) and _is_one(ws, i)):
        return
    yield k, end
    if ws[i].tag == "NNS" and end + 1 < len(ws) and ws[end].lower == "and":
        yield end + 1, _run(marked, end + 1)  # "the film bodies X and Y"


def _before(marked: Marked, i: int) -> Iterator[tuple[int, int]]:
    """The name before a noun in apposition: "Screenbridge, the film fund of the small states"."""
    ws = marked.words
    k = i
    while k and i - k < 5 and ws[k - 1].pos in {"ADJ", "NOUN", "PROPN", "VERB", "PART"}:
        k -= 1
    after = ws[i + 1].lower if i + 1 < len(ws) else "."
    if k < 3 or ws[k - 1].lower not in {"the", "a", "an"} or ws[k - 2].text != ",":
        return
    if after not in {"of", "for", "in", "which", "that", "based", "from", "behind", ",", "."}:
        return
    start = end = k - 2
    while (
        start
        and end - start < _LONGEST
        and (is_name(marked, start - 1) or (start < end and ws[start - 1].text == "&"))
    ):
        start -= 1
    held = start > 0 and ws[start - 1].text == "," and _led(ws, start)  # "the director, X, the …"
    single = end - start == 1 and ws[start].pos != "PROPN"
    own = any(marked.at(k) is None for k in range(start, end))
    if own and not (held or single or _personal(ws[start:end])):
        yield start, end


def _quoted(ws: tuple[Word, ...], k: int) -> int:
    """The end of the words in capitals that quotation marks close: "the studio “New Albania”"."""
    end = k
    while end < min(len(ws), k + _LONGEST) and ws[end].capital:
        end += 1
    return end if k < end < len(ws) and ws[end].text in _QUOTES else 0


_REPORTS = frozenset("reported reports said says quoted writes wrote announced informed".split())
_REPORTERS = frozenset("agency newspaper broadcaster magazine journal daily weekly channel".split())


def _is_reporter(ws: tuple[Word, ...], i: int, end: int) -> bool:
    """Whether the body named up to ``end`` only tells the news: "the news agency X reported"."""
    said = end < len(ws) and ws[end].lower in _REPORTS
    said = said or any(word.lower in {"on", "in", "told"} for word in ws[max(0, i - 3) : i])
    return ws[i].lower in _REPORTERS and (said or ws[i - 1].lower in {"news", "press", "wire"})


_GENRES = frozenset("folk dance music jazz theatre theater puppet string brass song".split())
_ARMED = frozenset(
    "militant guerrilla terrorist terror rebel armed insurgent resistance extremist jihadist "
    "separatist paramilitary opposition political parliamentary".split()
)
_MEMBERS = frozenset(
    "militants guerrillas guerillas insurgents rebels fighters gunmen separatists "
    "paramilitaries".split()
)
_SIDES = frozenset("movement militia network group organisation organization".split())
_PARTIES = frozenset("party caucus faction".split())
_PEOPLES = frozenset({"NORP", "GPE", "LOC"})
_ENSEMBLES = frozenset(
    "faction militia movement troupe choir ensemble orchestra band quartet association foundation "
    "collective studio company consortium ngo".split()
)


def _attribute(marked: Marked, i: int) -> Iterator[tuple[int, int]]:
    """The name right before its noun: "the Everest Kala troupe", not "the Kazakh troupe"."""
    ws = marked.words
    if ws[i].lower in _SIDES | _MEMBERS | _PARTIES:
        yield from _side(marked, i)
        return
    genre = i > 0 and ws[i - 1].text in _GENRES
    start = last = i - genre
    while start and last - start < _LONGEST and is_name(marked, start - 1):
        start -= 1
    own = [k for k in range(start, last) if marked.at(k) is None and ws[k].lower not in _NOT_NAMES]
    if own and genre and (ws[i].lower in _ENSEMBLES or ws[i].lower == "group"):
        yield start, i + 1  # "Al-Majd folk band"
    elif ws[i].lower in _ENSEMBLES and own and start > 0:
        yield start, i


def _side(marked: Marked, i: int) -> Iterator[tuple[int, int]]:
    """The name right before those who fight or stand for it: "Lakar militants", "the Shining Path
    guerrilla group"; but not "Kurdish rebels"."""
    ws = marked.words
    last = i - (ws[i - 1].lower in _ARMED)
    start = last
    while start and last - start < _LONGEST and is_name(marked, start - 1):
        start -= 1
    pair = ws[i].lower in _PARTIES and last > 3 and ws[last - 2].lower == "and"
    pair = pair and ws[last - 1].capital and is_name(marked, last - 3)
    start = last - 3 if pair else start  # "the Law and Justice party"
    told = last < i or ws[i].lower in _MEMBERS | _ENSEMBLES | _PARTIES
    state = ws[i].lower in _PARTIES and any(marked.at(k) for k in range(start + 1, last))
    no_names = _PEOPLES | ({"PERSON", "DATE"} if ws[i].lower in _PARTIES else set())
    peoples = not state and all(w.label in no_names or w.pos == "ADJ" for w in ws[start:last])
    faith = not pair and any(word.lower in _NOT_NAMES for word in ws[start:last])
    if told and start < last and not (peoples or faith or marked.at(start)):
        yield start, last


def _run(marked: Marked, k: int) -> int:
    """The end of the run of unmarked capitalised words that begins at ``k``."""
    ws = marked.words
    end = k
    while end < min(len(ws), k + _LONGEST) and is_name(marked, end):
        end += 1
        ahead = end
        while ahead < len(ws) and ws[ahead].lower in INSIDE and ahead - end < 2:
            ahead += 1
        if ahead > end and ws[end].lower not in {"and", "&"} and is_name(marked, ahead):
            end = ahead
    return end if end > k and ws[k].lower not in _NOT_FIRST else k


def _personal(run: tuple[Word, ...]) -> bool:
    """Whether the run reads like a person's name: "the museum Ana Lima built"."""
    names = [word for word in run if word.lower not in PARTICLES and word.capital]
    known = [word.lower in words("person-names.txt") for word in names]
    labelled = any(word.label == "PERSON" for word in names)
    return bool(known) and ((known[0] and labelled) or (1 < len(run) < 4 and all(known)))


def _led(ws: tuple[Word, ...], i: int) -> bool:
    """Whether somebody's office ends in the noun: "director of the agency Ana Lima"."""
    return any(word.lower in title_heads() for word in ws[max(0, i - 6) : i])


def _is_one(ws: tuple[Word, ...], i: int) -> bool:
    """Whether the noun means one body not named before: "a local choir", "the contractor"."""
    return any(word.lower in {"a", "an", "the", "another"} for word in ws[max(0, i - 4) : i])


def _is_apposition(ws: tuple[Word, ...], end: int) -> bool:
    return end < len(ws) and ws[end].text in {",", ".", ";", "("}
