"""Bodies that only their place in a sentence tells: "organized by the Chhayanaut"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text.address import RULERS, honorific_at
from ..text.lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    UNITS,
    kind_nouns,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word
from .abbreviations import is_abbreviated, is_thing
from .fields import is_field
from .own_names import is_describing

_NOT_NAMES = words("not-names.txt")
_NOUNS = words("body-nouns.txt")
_LONGEST = 9
_INSIDE = frozenset(
    "of de del della di da do dos das du des la le el al ul y e et i und dan ni na ng sa ya wa "
    "van der den het og och ve va 'a".split()
)
"""Small words of many languages inside a name."""
_DONE = frozenset(
    "organized organised co-organized co-organised hosted co-hosted sponsored supported funded "
    "financed signed initiated run managed curated produced presented arranged staged held opened "
    "inaugurated launched commissioned convened coordinated implemented established founded "
    "awarded conducted administered operated issued published provided offered prepared "
    "maintained facilitated adopted approved overseen represented donated concluded".split()
)
"""What is done by a body as often as by a person."""
_LEADS = frozenset(
    "director president vice-president chairman chairwoman chairperson chair ceo rector dean "
    "principal founder co-founder secretary-general director-general coordinator treasurer manager "
    "superintendent custodian secretary".split()
)
"""Offices of a body: of a "the" with a name behind it they tell a body."""
_HELP = frozenset(
    "support assistance help cooperation co-operation collaboration partnership initiative "
    "invitation auspices behalf sponsorship patronage participation aid funding contribution "
    "premises headquarters secretariat".split()
)
_SIGNING = frozenset(
    "signed sign signs concluded conclude organized organised organize organise hosted "
    "launched announced agreed co-organized co-organised inked".split()
)
_AUXILIARY = frozenset("have has had will would also jointly today recently both to".split())
_HOLDERS = frozenset(
    "oba ooni alaafin alake obi eze olu oluwo asantehene omanhene kabaka mwami litunga inkosi "
    "kgosi kgosikgolo negus aga lama rinpoche panchen dalai khan khedive caliph catholicos "
    "metropolitan archimandrite mufti rabbi pope pontiff shah tsar kaiser emperor empress crown "
    "duke duchess earl count countess baron marquis lord lady infanta maharaja maharani raja rani "
    "nawab nizam rajah tengku tunku yang agong taoiseach tánaiste tuanku paramount maestro "
    "almighty lamido shehu tor etsu mai otumfuo king queen prince princess sultan sultana "
    "emir sheikh imam ayatollah majesty highness excellency holiness eminence beatitude royal "
    "saint prophet buddha messiah hetman doge bey dey pasha viceroy mayor first".split()
)
"""Who stands behind a "the" as a body does: "opened by the Aga Khan"."""
_NO_BODY = frozenset(
    "project programme program initiative plan strategy act law agreement convention treaty war "
    "revolution empire dynasty kingdom republic states emirates federation west east north south "
    "internet web renaissance covid pandemic protocol memorandum parties sides party side "
    "state government people nation public bible quran qur'an koran classroom corps".split()
)


def find_acting(marked: Marked, text: str) -> Iterator[Mention]:
    """The bodies whose name says nothing, where only a body can stand: behind "organized by the",
    "director of the", "with the support of the", and before "and the National Museum signed"."""
    if marked.sentence.headline:
        return
    ws = marked.words
    for i, word in enumerate(ws[:-1]):
        if word.lower != "the" or not _opens(marked, i + 1):
            continue
        start, end = i + 1, _end(marked, i + 1)
        slot = _is_before(marked, i) or _is_behind(marked, end) or _is_explained(marked, end)
        slot = slot or _is_visited(ws, start, end)
        if slot and _is_name(marked, start, end, text):
            kind = _kind(ws[end - 1]) or _kind(ws[start]) or "other"
            yield Mention("organization", start, end, phrase(ws[start:end], text), "", kind)


def _opens(marked: Marked, k: int) -> bool:
    """Whether a name may begin at ``k`` that is not read yet."""
    word = marked.words[k]
    return word.capital and word.text[0].isalpha() and _is_free(marked, k)


def _is_free(marked: Marked, k: int) -> bool:
    return marked.kind_at(k) in {"", "country", "place", "adjective"}


_TOWNS = frozenset({"city", "town", "municipality"})


def _is_named(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the given name of somebody stands at ``k`` with another name behind it."""
    if k + 1 >= len(ws) or not (ws[k].capital and ws[k + 1].capital):
        return False
    return ws[k].lower in words("person-names.txt") and ws[k].lower not in _NOT_NAMES


def _end(marked: Marked, k: int) -> int:
    """The end of the capitals at ``k`` with the small words and slashes between them."""
    ws = marked.words
    end = k
    while end < min(len(ws), k + _LONGEST) and ws[end].capital and _is_free(marked, end):
        end += 1
        if ws[k].lower in _TOWNS and end - k > 2 and _is_named(ws, end):
            return end  # "Director of the City of Hameln Uwe Brandes"
        if end - k > 2 and ws[end - 1].lower in UNITS:
            return end  # "of the International Cooperation Department Ngo Manh Cuong"
        ahead = end
        while ahead < len(ws) and ahead - end < 2 and _holds(ws, ahead):
            ahead += 1
        body = _joined_body(marked, end)
        if body:
            return body
        if end + 1 < len(ws) and ws[end].lower == "and" and _goes_on(marked, end):
            ahead = end + 1
        if ahead > end and ahead < len(ws) and ws[ahead].capital and _is_free(marked, ahead):
            end = ahead
    return end


def _joined_body(marked: Marked, k: int) -> int:
    """The end of the body that a slash at ``k`` joins to a name: "Fís Éireann/Screen Ireland"."""
    ws = marked.words
    if k + 1 >= len(ws) or ws[k].text != "/" or ws[k].end != ws[k + 1].start:
        return 0
    body = marked.starting_at(k + 1)
    return body.end if body and body.kind == "organization" else 0


def _goes_on(marked: Marked, k: int) -> bool:
    """Whether a name goes on behind "and" at ``k``: "Barah Culture and Arts", "Moldavia and All
    Moldova"."""
    before, after = marked.words[k - 1], marked.words[k + 1]
    return after.text == "All" or (is_field(before) and is_field(after) and after.capital)


def _holds(ws: tuple[Word, ...], k: int) -> bool:
    """Whether a word at ``k`` holds a name together: "de", "of the", a slash without spaces."""
    if ws[k].lower == "the":
        return ws[k - 1].lower == "of"
    slash = ws[k].text == "/" and ws[k - 1].end == ws[k].start
    return slash or ws[k].lower in _INSIDE


def _is_before(marked: Marked, i: int) -> bool:
    """Whether the words before "the" at ``i`` ask for a body."""
    ws = marked.words
    if i < 2:
        return False
    before, far = ws[i - 1].lower, ws[i - 2].lower
    if before == "by":
        return any(word.lower in _DONE for word in ws[max(0, i - 4) : i - 1])
    if before in {"of", "at"} and far in _LEADS:
        return True
    if before in {"of", "with"} and far in _HELP:
        return True
    if before in {"and", "&"} and marked.kind_at(i - 2) == "organization":
        body = marked.at(i - 2)
        return body is not None and body.start > 0 and _is_before(marked, body.start - 1)
    return False


def _is_behind(marked: Marked, end: int) -> bool:
    """Whether the words at ``end`` say what a body does: "and the National Museum signed"."""
    ws = marked.words
    end = _past_bracket(ws, end)
    k = end
    if k + 2 < len(ws) and ws[k].lower in {"and", "&"}:
        k += 1 + (ws[k + 1].lower == "the")
        other = marked.starting_at(k)
        if other is None or other.kind != "organization":
            return False
        k = _past_bracket(ws, other.end)
    while k < len(ws) and ws[k].lower in _AUXILIARY:
        k += 1
    return end < k < len(ws) and ws[k].lower in _SIGNING


def _is_visited(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether capitals that are visited are no place: an abbreviation, a word with a digit, or an
    agency of news, which else only reports."""
    if start < 2 or ws[start - 2].lower not in _VISITED:
        return False
    agency = [w.lower for w in ws[end - 2 : end]] in (["news", "agency"], ["press", "agency"])
    word = ws[start].text
    short = end == start + 1 and len(word) > 3 and not word[1:].islower() and word not in _ZONES
    return short or (agency and end - start > 2)


_VISITED = frozenset("visited visit visits visiting toured tour".split())
_ZONES = frozenset("DMZ CBD USSR GDR DPRK NICU".split())


def _past_bracket(ws: tuple[Word, ...], k: int) -> int:
    """Past an abbreviation in brackets at ``k``."""
    return k + 3 if k + 2 < len(ws) and (ws[k].text, ws[k + 2].text) == ("(", ")") else k


def _is_explained(marked: Marked, end: int) -> bool:
    """Whether brackets at ``end`` hold the name of a body: "the Suspilne (Public Broadcaster)"."""
    ws = marked.words
    if end + 2 >= len(ws) or ws[end].text != "(":
        return False
    body = marked.starting_at(end + 1)
    closed = body is not None and body.end < len(ws) and ws[body.end].text == ")"
    return closed and body is not None and body.kind == "organization"


def _is_name(marked: Marked, start: int, end: int, text: str) -> bool:
    """Whether capitals may name a body: not who holds an office, a people, an event or a thing."""
    ws = marked.words
    run = ws[start:end]
    if _is_attribute(ws, end) or _is_other(ws, start, end) or is_thing(run[0].text, text):
        return False
    if len(run) == 1:
        return _is_own(marked, start) and _is_one_word(run[0], text)
    firm = _kind(run[-1]) in _HOUSES and marked.kind_at(start) == "place"  # "the Astana Opera"
    part = len(run) > 2 and run[0].lower in _PARTS and run[1].lower == "of"
    part = part and marked.kind_at(end - 1) == "place"  # "the City of Vienna"
    own = any(ws[k].capital and _is_own(marked, k) for k in range(start, end))
    return own or firm or part or is_abbreviated(ws, start, end)


def _is_attribute(ws: tuple[Word, ...], end: int) -> bool:
    """Whether capitals that end here only tell of another noun: "by the Modi government"."""
    after = ws[end] if end < len(ws) else None
    owner = after is not None and after.lower in {"'s", "'", "-"}
    return owner or (after is not None and after.pos == "NOUN" and after.lower not in _NOUNS)


def _is_other(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether capitals are a person's, a people's, an event's, or those of a state's own bodies:
    "the Culture Ministries of Tajikistan and Russia"."""
    run = ws[start:end]
    last = run[-1].lower
    built = len(run) > 2 and last in _BUILT
    held = any(_is_of_person(ws, k) for k in range(start, end) if ws[k].capital)
    event = last in kind_nouns("event-heads.tsv") and not _kind(run[-1])
    return bool(
        (held and not built) or event or last in _NO_BODY or run[0].lower in _STATES
        or _KINDS_OF_STATES & {_kind(word) for word in run} or is_describing(run[0])
        or all(_is_people(word) for word in run if word.capital)
    )  # fmt: skip


_KINDS_OF_STATES = frozenset({"ministry", "embassy", "consulate"})
_STATES = frozenset("republic kingdom government people state".split())
_HOUSES = frozenset({"theatre", "orchestra", "museum", "library", "media"})


_BUILT = frozenset("shrine mosque mausoleum monastery cathedral temple abbey basilica".split())
"""What bears the title of a person: "the Imam Reza Shrine"."""
_PARTS = frozenset("city municipality region province canton commune county prefecture".split())


def _kind(word: Word) -> str:
    return organization_heads().get(word.lower, "")


def _is_own(marked: Marked, k: int) -> bool:
    """Whether the word at ``k`` is one of a name, and not of any name."""
    word = marked.words[k]
    common = _NOT_NAMES | PORTFOLIOS | TITLE_MODIFIERS | _NO_BODY
    return not marked.at(k) and word.lower not in common and (word.text[1:] != "")


def _is_people(word: Word) -> bool:
    """Whether a word is a people's name, or to the name finder and the lists a person's."""
    personal = word.label == "PERSON" and word.lower in words("person-names.txt")
    return (personal or word.label == "NORP") and word.text[1:].islower()


def _is_of_person(ws: tuple[Word, ...], k: int) -> bool:
    lower = ws[k].lower
    return (
        lower in title_heads() or lower in _HOLDERS or lower in RULERS or honorific_at(ws, k) > 0
    )  # fmt: skip


def _is_one_word(word: Word, text: str) -> bool:
    """Whether one word is a name: not the plural of a people, nor an ordinary word in capitals."""
    if word.text.isupper() or not word.text[1:].islower():
        return True
    plural = word.tag in {"NNS", "NNPS"} or word.pos not in {"PROPN", "NOUN", "X"}
    plural = plural and word.text.isascii()
    if plural or word.lower in organization_heads():
        return False
    return not re.search(rf"\b{re.escape(word.text.lower())}\b", text)
