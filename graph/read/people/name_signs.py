"""What speaks for and against a run of capitalised words being a person's name."""

from __future__ import annotations

import re

from ..text.address import honorific_at, honorific_before
from ..text.lexicon import kind_nouns, organization_heads, title_heads, words
from ..text.mentions import Marked, Office
from ..text.words import Word
from .behind_offices import holder
from .company import company, ruled
from .not_people import is_human, is_place
from .slots import is_given_month, slot

THRESHOLD = 2.0
"""The weight from which a run is a person: one strong sign (title, form of address, apposition) or
two weak ones (the name finder's label and a verb of speech)."""

_INITIAL = re.compile(r"[^\W\d_](?:[^\W\d_]?\.)+")
_SPEECH = words("speech-verbs.txt")
_NOT_NAMES = words("not-names.txt")
_LAST_OF_PLACES = words("place-nouns.txt")


def weigh(marked: Marked, start: int, end: int, addressed: bool, title_case: bool) -> float:
    """The sum of what speaks for and against the run being a person's name."""
    ws = marked.words
    run = ws[start:end]
    weight = 0.0
    weight += 1.5 * (len(run) > 1 and is_initial(run[0]))
    labels = [word.label for word in run]
    people = labels.count("PERSON") / len(run)
    weight += 2.0 * people
    if not people and {*labels} - {"", "GPE", "NORP", "LOC", "ORG" if addressed else ""}:
        weight -= 0.5  # a state or city would stand in the gazetteer, so that label says little
    before = marked.ending_at(start) or (
        marked.ending_at(start - 1) if start and ws[start - 1].text in _BEFORE_NAMES else None
    )
    office_before = isinstance(before, Office)
    if office_before or _office_behind(marked, start):
        weight += 3.5
    weight += 2.0 * _is_holder(marked, start)
    weight += 2.5 * _is_related(ws, start, end)
    if addressed:
        weight += 3.0
    office_behind = apposition(marked, end + (end < len(ws) and ws[end].text in QUOTES))
    weight += office_behind or 2.0 * _is_holding(marked, end)
    after = ws[end] if end < len(ws) else None
    if after and after.lemma in _SPEECH and after.pos in {"VERB", "AUX"} and not title_case:
        weight += 1.0
    if before is None and end < len(ws) and ws[end].text == "(" and len(run) > 1:
        weight += 0.3
    if len(run) == 1:
        weight -= 4.0 if office_before and _named_later(ws, end) else 1.0 if start else 1.5
    if sum(word.capital for word in run) > 5:
        weight -= 1.0
    weight -= _opens_no_name(run[0].text, bool(addressed or office_before or office_behind))
    common = [
        word
        for k, word in enumerate(run)
        if (word.lower in _NOT_NAMES or word.lower in organization_heads())
        and word.label != "PERSON"
        and not (word.lower in _LAST_OF_PLACES and word is not run[-1])
        and not is_syllable(ws, start + k)
        and not (word.text == "I" and k == 0)
        and not is_initial(word)
        and not is_given_month(run, k)
    ]
    quoted = not (office_before or office_behind) and _is_quoted(ws, start, end)
    weight += -3.0 if quoted else company(marked, start, end)
    weight += _line(marked, start, end) + is_human(marked, start, end) + slot(marked, start, end)
    weight -= 4.0 * (not (addressed or office_before) and is_place(marked, start, end))
    weight += ruled(run, after) + holder(marked, start, end) + 1.0 * _is_acting(ws, start, end)
    weight -= 3.0 * (_is_label(ws, start, end) or _opens_event(ws, end))
    modifies = not (addressed or office_before or is_initial(run[0])) and (
        _before_noun(after) or (len(run) == 1 and _describes(ws, end))
    )
    weight -= 1.5 * modifies
    weight -= 2.0 * len(common)
    weight -= 2.0 * (bool(start) and ws[start - 1].lower == "the" and not office_before)
    if all(word.text.isupper() and len(word.text) > 1 for word in run):
        weight -= 1.0 if len(run) > 1 else 2.0
    if any(
        word.lower in title_heads() and not title_heads()[word.lower].occupation for word in run
    ):
        weight -= 1.0
    if title_case:
        weight -= 1.0
    owned = before is not None and before.kind == "organization" and before.end == start
    if THRESHOLD - _FAMILIAR <= weight < THRESHOLD and not (common or modifies or owned):
        weight += _familiar(tuple(word.text for word in run))
    return weight


_BEFORE_NAMES = frozenset({",", "[", "(", "—", "–"})
"""What stands between an office and who has it: "Minister of Culture of Peru—Ana Lima"."""
_ACTS = frozenset("meet attend arrive receive sign greet thank congratulate".split())


def _is_acting(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a single name that looks like somebody's does what people do: "Bermúdez also met"."""
    k = end + (end < len(ws) and ws[end].lower in {"also", "then", "later", "further"})
    acts = k < len(ws) and ws[k].lemma in _ACTS and ws[k].tag in {"VBD", "VBZ"}
    return acts and end == start + 1 and ws[start].label == "PERSON" and ws[start].text.istitle()


def _opens_event(ws: tuple[Word, ...], end: int) -> bool:
    """Whether the name of an event goes on behind a run: "the Black Star International Film
    Festival"."""
    k = end
    while k < min(len(ws), end + _LONGEST_EVENT) and ws[k].capital and ws[k].text.isalpha():
        k += 1
    events = kind_nouns("event-heads.tsv")
    return k > end + 1 and ws[end].lower in _SCOPES and ws[k - 1].lower in events


_LONGEST_EVENT = 6
_SCOPES = frozenset("international national annual world film documentary short".split())


def _is_related(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether kin or a counterpart is named: "his wife Ana", "her counterpart, Ana Lima"."""
    k = start - (start > 0 and ws[start - 1].text == ",")
    before = ws[k - 1].lower if k else ""
    known = before in _KIN and k == start and ws[start].label == "PERSON"
    return known or (before in _PEERS and end - start > 1)


_PEERS = frozenset("counterpart colleague predecessor successor interlocutor".split())
_KIN = frozenset("wife husband spouse son daughter brother sister father mother widow".split())


def _is_label(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a run is a mark in brackets, a firm, has a number or is where a report was filed:
    "(PiS)", "Li & Co", "Bay 2", "SAINT JOHN (GNB) –"."""
    behind = [word.lower for word in ws[end : end + 2]]
    if start and end - start == 1 and (ws[start - 1].text, *behind[:1]) == ("(", ")"):
        return True
    filed = [word.text for word in ws[end : end + 4]]
    if start == 0 and filed[:1] == ["("] and filed[2:3] == [")"] and filed[3:] in _DASHES:
        return all(word.text.isupper() for word in ws[:end])  # "SAINT JOHN (GNB) –"
    numbered = end - start > 1 and behind[:1] != [] and behind[0].isdigit() and len(behind[0]) < 2
    return numbered or (behind[:1] == ["&"] and behind[1:] in (["co"], ["sons"], ["partners"]))


_DASHES = (["-"], ["–"], ["—"], ["--"])
_SAINTS = frozenset("San Santa Santo São Saint St. Ste. Sankt".split())


def _opens_no_name(first: str, titled: bool) -> float:
    """What the first word of a run takes away: "La Tolita", "Los Van Van", and, where nobody is
    called so, "the stones of San Agustín"."""
    if first in _SAINTS:
        return 0.0 if titled else 3.0
    return 1.5 if first == "La" else 4.0 if first in {"Los", "Las", "Les"} else 0.0


def is_initial(word: Word) -> bool:
    """Whether a word is an initial or several: "A.", "Ts.", "R.K."."""
    return bool(_INITIAL.fullmatch(word.text))


_SYLLABLES = frozenset("The An On In At By No But".split())
_SIDES = frozenset({"from", "l-r"})


def is_syllable(ws: tuple[Word, ...], i: int) -> bool:
    """Whether a small word in capitals at ``i`` is part of a name of short words: "Luong The Hao".

    "Tran Van The" is one too; "Lord Of The Rings" is not, nor "Khan, The Great".
    """
    if ws[i].text not in _SYLLABLES or i == 0:
        return False
    behind = i + 1 < len(ws) and _is_short(ws[i + 1])
    given = behind or (i > 1 and _is_short(ws[i - 2]))
    return given and _is_short(ws[i - 1]) and ws[i - 1].lower in words("person-names.txt")


def _is_short(word: Word) -> bool:
    return word.text.istitle() and len(word.text) < 7 and word.lower not in _NOT_NAMES


def _is_holder(marked: Marked, start: int) -> bool:
    """Whether an office and "is" stand before the run: "whose curator is Hranush Gevorgyan"."""
    held = start > 1 and isinstance(marked.ending_at(start - 1), Office)
    return held and marked.words[start - 1].lower in {"is", "was"}


def _is_quoted(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether the run opens a title in quotation marks: of a film, a festival, "One Shore, …"."""
    if not start or ws[start - 1].text not in QUOTES or honorific_before(ws, start - 1):
        return False
    for word in ws[end : end + 6]:
        if word.text in QUOTES or word.text == ":" or (word.text == "." and word is ws[-1]):
            return True
        if not word.capital and word.text[0].isalnum() and word.pos in {"VERB", "AUX"}:
            return False
    return end == len(ws)


_CREDITS = frozenset(
    "by text photo photos image images picture credit written edited story report reporter author "
    "editor translator translated translation correspondent published posted compiled prepared "
    "filed reviewed updated contributed : © ( ) / - and".split()
)


def _line(marked: Marked, start: int, end: int) -> float:
    """What a line of its own adds: "By Ana Lima", "Photo: Kimron Alexis", "Ana Lima, 15,"."""
    ws = marked.words
    lead = [word.lower for word in ws[:start]]
    sole = end == len(ws) or not ws[end].text[0].isalnum()
    if lead and 1 < end - start < 5 and sole and len(ws) < 14:
        agency = marked.kind_at(start - 2) == "organization" or (
            len(ws[start - 2].text) > 1 and ws[start - 2].text.isupper()
        )
        agency = agency or lead[-2:-1] in (["photo"], ["images"])
        source = agency and start > 1 and lead[-1] == "/"
        if source or (all(word in _CREDITS for word in lead) and {*lead} & _WRITERS):
            return 2.0
    if 1 < end - start < 5 and _SIDES & {*lead[:4]} and {"left", "l-r"} & {*lead[:4]}:
        return 2.0  # "From left to right: …"
    if 1 < end - start < 5 and start and _is_credit(ws, start, end):
        return 2.0
    if start == 0 and 1 < end - start < 5 and len(ws) < 14 and marked.sentence.headline:
        parts = [word.lower for word in ws[end:]]
        return 2.0 * (parts[:1] in (["/"], ["|"]) and bool({*parts} & _SECTIONS))
    aged = [word.text for word in ws[end : end + 3]]
    return 2.0 if len(aged) == 3 and aged[::2] == [",", ","] and aged[1].isdigit() else 0.0


def _is_credit(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether the run is credited: "(Spice Express/Ana Lima photo)", "/Arben Leka/"."""
    before, behind = ws[start - 1].text, [word.lower for word in ws[end : end + 2]]
    photo = before in {"/", "("} and behind in (["photo", ")"], ["photos", ")"], ["/", "photo"])
    return photo or (start == 1 and before == "/" and behind[:1] == ["/"])


_SECTIONS = frozenset("page news desk reporter correspondent editor".split())
"""What stands beside a writer in the line above a report: "Ana Lima / Front page / News"."""
_WRITERS = _CREDITS - {"(", ")", "-", "and", "/"}


def _before_noun(after: Word | None) -> bool:
    """Whether a common noun follows: "La Tolita cultures", "Al Dana hall"."""
    return (
        after is not None and after.tag in {"NN", "NNS"} and after.text.islower()
        and after.lower not in title_heads() and after.lemma not in _SPEECH
    )  # fmt: skip


def _named_later(ws: tuple[Word, ...], end: int) -> bool:
    """Whether the name is still to come: "Director of Heritage Support, Mr Djimet Adoum"."""
    return end + 1 < len(ws) and ws[end].text == "," and honorific_at(ws, end + 1) > 0


def _describes(ws: tuple[Word, ...], end: int) -> bool:
    """Whether a participle and a noun follow: "Cuman written monuments"; not "Lima met guests"."""
    made = end + 1 < len(ws) and ws[end].tag == "VBN" and ws[end].text.islower()
    return made and _before_noun(ws[end + 1]) and ws[end + 1].tag == "NNS"


_FAMILIAR = 2.5
QUOTES = frozenset("\"'“”‘’«»")


def _familiar(run: tuple[str, ...]) -> float:
    """What the lexicon of personal names adds: the most where it knows every word, 1 for a part.

    It knows names of all languages, and so also many ordinary words: it is asked last, about what
    nothing speaks against.
    """
    parts = [part for word in run for part in re.findall(r"[^\W\d_]{2,}", word.casefold())]
    known = sum(part in words("person-names.txt") for part in parts)
    if len(run) < 2 or not known:
        return 0.0
    return _FAMILIAR if known == len(parts) else 1.0


def _office_behind(marked: Marked, start: int) -> bool:
    """Whether an office stands before the forms of address before a name, or before a gloss."""
    ws = marked.words
    if _office_behind_gloss(marked, start):
        return True
    k = start
    while n := honorific_before(ws, k):
        k -= n
    if k == start:
        return False
    if k and ws[k - 1].text == ",":
        k -= 1
    return isinstance(marked.ending_at(k), Office)


def _office_behind_gloss(marked: Marked, start: int) -> bool:
    """Whether only what a body is called in full stands between an office and a name: "Director of
    ICOMOS (International Council on Monuments and Sites) Regina Duringer"."""
    ws = marked.words
    if not start or ws[start - 1].text != ")":
        return False
    body = marked.ending_at(start - 1)
    opened = body is not None and body.kind == "organization" and ws[body.start - 1].text == "("
    return opened and body is not None and isinstance(marked.ending_at(body.start - 1), Office)


_BEING = frozenset("is was has became".split())
_ALSO_OF_BODIES = frozenset("member partner patron sponsor host founder co-founder chair".split())
"""What a body is of another."""


def _is_holding(marked: Marked, end: int) -> bool:
    """Whether the words behind say what somebody is: "X has been the rector of the Film School"."""
    ws = marked.words
    if end >= len(ws) or ws[end].lower not in _BEING:
        return False
    near = (marked.at(k) for k in range(end + 1, min(end + 5, len(ws))))
    office = next((m for m in near if isinstance(m, Office)), None)
    if office is None or office.plural or not (office.of or office.org):
        return False
    return ws[office.head].lower not in _ALSO_OF_BODIES


def apposition(marked: Marked, end: int) -> float:
    """What an office behind the name adds: "Nomin Chinbat, the minister of culture"."""
    ws = marked.words
    office = marked.starting_at(end) if end < len(ws) else None
    if isinstance(office, Office) and end:
        body = marked.starting_at(office.end) if office.end < len(ws) else office.org
        behind = body.end if body and body.kind == "organization" else 0
        listed = behind > office.head and (behind == len(ws) or ws[behind].text in {";", ",", "."})
        return 2.0 * listed  # "Thandi Mabuza Director NTC;"
    if end + 1 >= len(ws) or ws[end].text not in {",", "(", "-", "–", "—"}:
        return 0.0
    for k in range(end + 1, min(end + 5, len(ws))):
        mention = marked.at(k)
        if isinstance(mention, Office):
            held = not mention.occupation or ws[min(mention.end, len(ws) - 1)].lower == "of"
            return 3.0 if mention.of or mention.org else 2.5 if held else 1.5
        if ws[k].text in {",", ")", "."} or ws[k].lower in {"which", "where", "when"}:
            return 0.0
        if ws[k].lower == "who":
            return 1.0
    return 0.0
