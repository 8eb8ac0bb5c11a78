"""Countries and places in a sentence, by gazetteer.

The gazetteer is matched with its capitals; what the name finder takes for a person is left to the
person rules ("Jordan Peele", "Israel Katz").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from ..text.lexicon import PORTFOLIOS, combining_forms, not_toponyms, openings, toponyms
from ..text.mentions import Mention
from ..text.words import Sentence, Word

_LONGEST = 7
_KINDS = {"name": "country", "adjective": "adjective", "metonym": "country"}


def find_toponyms(sentence: Sentence) -> list[Mention]:
    """Mentions of countries, of their adjectives and demonyms (``adjective``) and of cities.

    The longest match counts. Upper-case words match as if capitalised ("MOSCOW"). A city before the
    name of a state is that state's ("Perth, Scotland"), and a language is no country.
    """
    found = [_placed(sentence, m) for m in _by_name(sentence) if not _is_other(sentence, m)]
    return [m for m in found if not (_is_language(sentence, m) or _is_field(sentence, m))]


def _is_other(sentence: Sentence, mention: Mention) -> bool:
    """Whether the word is a currency ("US$ 500") or a place of its own: "Antigua, Guatemala"."""
    ws, end = sentence.words, mention.end
    after = ws[end].text if end < len(ws) else ""
    doubtful = _doubt(sentence, mention)
    if doubtful and mention.start == 0 and after.islower():
        return True  # "Reading the citation"
    if doubtful == "word" and after.istitle() and after.isalpha():
        return True  # "the Institute of Oral Knowledge"
    named = after in {"bin", "bint", "ibn"} or _ends_name(sentence, mention)  # "Salem bin Hamad"
    if named or (after == "$" and ws[end].start == ws[end - 1].end) or after in _CURRENCIES:
        return True
    if after in _VENUES and mention.kind != "adjective":
        return True  # "Moscow Cinema in Yerevan"
    before = [word.text for word in ws[max(0, mention.start - 2) : mention.start]]
    if before[1:] == ["of"] and before[0] in _WATERS:
        return True  # "the Gulf of Aden"
    return _is_past(sentence, mention) or _is_elsewhere(sentence, mention)


def _ends_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether a town is what a family is called after: "Fernando de Leon"."""
    ws, k = sentence.words, mention.start
    labels = {word.label for word in ws[max(0, k - 2) : mention.end]}
    return k > 1 and ws[k - 1].text in _FROM and labels == {"PERSON"} and ws[k - 2].capital


_FROM = frozenset("de da di del van von d'".split())
_TIMES = frozenset(
    "era eras period periods time times age ages years decades days past century rule regime "
    "occupation legacy command control domination dominance bloc state states republic republics "
    "space".split()
)


def _is_past(sentence: Sentence, mention: Mention) -> bool:
    """Whether a state that is no more dates something: "the Soviet period", "former Yugoslavia"."""
    if len(mention.iso) < 4 and mention.iso not in {"DD", "ZR"}:
        return False
    ws, end = sentence.words, mention.end
    before = ws[mention.start - 1].lower if mention.start else ""
    dated = mention.kind == "adjective" and end < len(ws) and ws[end].lower in _TIMES
    return dated or before in {"former", "ex"}


def _doubt(sentence: Sentence, mention: Mention) -> str:
    """What the gazetteer says that the word is besides: an ordinary word, a personal name."""
    forms = tuple(_form(word.text) for word in sentence.words[mention.start : mention.end])
    toponym = toponyms().get(forms)
    return toponym.doubtful if toponym else ""


def _is_elsewhere(sentence: Sentence, mention: Mention) -> bool:
    """Whether a state's name is that of a place in the state behind it: "Antigua, Guatemala"."""
    ws, end = sentence.words, mention.end
    if mention.type != "name" or end + 1 >= len(ws) or ws[end].text != ",":
        return False
    if not mention.start or ws[mention.start - 1].lower not in {"in", "at", "from", "near"}:
        return False
    state = _match([_form(word.text) for word in ws[end + 1 : end + 1 + _LONGEST]], 0)
    if state is None or state.type != "name" or state.iso == mention.iso:
        return False
    behind = end + 1 + state.end
    return behind == len(ws) or ws[behind].lower not in {",", "and", "or", "&", "/"}


def _is_field(sentence: Sentence, mention: Mention) -> bool:
    """Whether a town is a field of office: "Director of Books and Reading"."""
    before = sentence.words[mention.start - 1].lower if mention.start else ""
    return (
        mention.kind == "place" and mention.name.lower() in PORTFOLIOS
        and before in {"and", "of", ",", "&", "for"}
    )  # fmt: skip


def stands_for_state(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention says its state: a city does only as the seat of a government.

    "Seoul and Hanoi agreed", "ties between Quito and Lima"; but not "was shown in Busan", nor the
    city of a dateline.
    """
    if mention.kind != "place":
        return True
    ws = sentence.words
    after = ws[mention.end].text if mention.end < len(ws) else ""
    if (
        mention.type != "capital"
        or mention.name == "Brussels"  # the Union, as a government
        or after == "time"
        or ws[mention.start].text.count("-") > 1  # "the Baku-Tbilisi-Ceyhan pipeline"
        or (mention.start == 0 and after in {",", "(", ":", "-", "–", "—"})
        or _names_instrument(ws, mention)
    ):
        return False
    k = mention.start - 1
    while k >= 0 and (ws[k].pos == "PROPN" or ws[k].lower in {",", "and", "the", "capital"}):
        k -= 1
    return k < 0 or ws[k].lower not in _LOCATIVE


def _names_instrument(ws: tuple[Word, ...], city: Mention) -> bool:
    """Whether an instrument is called after the city where it was agreed on: "the Vienna
    Convention", "the Paris climate accord", "the Treaty of Rome"."""
    if ws[city.start - 1].lower == "of" and city.start > 1:
        return ws[city.start - 2].text in _INSTRUMENTS
    for word in ws[city.end : city.end + 3]:
        if word.text in _INSTRUMENTS or word.lower in _TREATIES:
            return True
        if word.pos not in {"NOUN", "ADJ", "PROPN"}:
            return False
    return False


_INSTRUMENTS = frozenset(
    "Convention Treaty Protocol Declaration Accord Accords Agreement Agreements Conference Process "
    "Charter Statement Document Consensus Principles".split()
)
"""What is called after the city where it was agreed on, which may also be a state's statement."""
_TREATIES = frozenset(
    "convention treaty protocol protocols accord accords agreement agreements".split()
)
_CURRENCIES = frozenset("dollar dollars cents pounds francs rubles roubles yen yuan".split())
_WATERS = frozenset("Gulf Strait Straits Bay Sea".split())
_VENUES = frozenset("Cinema Hotel Street Avenue Square Road Boulevard Restaurant Gate".split())
_LOCATIVE = frozenset("in at from to near outside into via for through across around".split())


def _placed(sentence: Sentence, mention: Mention) -> Mention:
    ws = sentence.words
    if mention.kind != "place" or mention.end + 1 >= len(ws) or ws[mention.end].text != ",":
        return mention
    forms = [_form(word.text) for word in ws[mention.end + 1 : mention.end + 1 + _LONGEST]]
    state = _match(forms, 0)
    if state is None or state.type != "name":
        return mention
    return replace(mention, iso=state.iso)


def _is_language(sentence: Sentence, mention: Mention) -> bool:
    """Whether an adjective names a language: "printed in Spanish and Portuguese"."""
    if mention.kind != "adjective":
        return False
    ws = sentence.words
    ahead = mention.end
    while ahead + 1 < len(ws) and ws[ahead].lower in {",", "and", "or"} and ws[ahead + 1].capital:
        ahead += 2
    after = ws[ahead] if ahead < len(ws) else None
    if _is_half(ws, mention.end):
        return True
    if after and (after.lower in _LANGUAGE or after.pos in {"NOUN", "PROPN", "ADJ", "NUM"}):
        return after.lower in _LANGUAGE
    if len(ws) == 1 or (mention.start == 0 and after and after.text in {"-", "–", "—", "|"}):
        return True  # a line of a menu, a translator's credit
    k = mention.start - 1
    while k > 0 and ws[k].lower in {",", "and", "or"} and ws[k - 1].capital:
        k -= 2
    return k >= 0 and ws[k].lower in _BEFORE_LANGUAGE


def _is_half(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the end of a compound follows at ``k``: "French- and Arabic-speaking"."""
    if k + 2 >= len(ws) or ws[k].text != "-" or ws[k + 1].lower not in {"and", "or", ","}:
        return False
    return any(word.lower.rpartition("-")[2] in _SPOKEN for word in ws[k + 2 : k + 6])


_LANGUAGE = frozenset(
    "language languages subtitles subtitled subtitling speakers speaking grammar translation "
    "translations translator translators version alphabet dictionary lessons classes textbook "
    "textbooks proficiency dialect script".split()
)
_BEFORE_LANGUAGE = frozenset(
    "in into speak speaks spoke spoken speaking learn learns learning learned learnt teach teaches "
    "taught study studies studied studying".split()
)
_SPOKEN = frozenset("speaking language medium subtitled dubbed".split())
"""Second halves of compounds with a language: "French-speaking"."""


def _by_name(sentence: Sentence) -> Iterator[Mention]:
    forms = [_form(word.text) for word in sentence.words]
    i = 0
    while i < len(forms):
        length = _no_toponym(forms, i)
        found = _match(forms, i)
        if length and (found is None or found.end - i < length):
            i += (
                length  # "Latin America"; but "Papua New Guinea" is a longer name than "New Guinea"
            )
            continue
        if found and not _is_acronym(sentence, found):
            yield found
            i = found.end
            continue
        if "-" in forms[i] or "/" in forms[i]:
            yield from _compound(sentence, i)
        i += 1


def _is_acronym(sentence: Sentence, found: Mention) -> bool:
    """Whether capitals only look like a place: "the ICA congress", where Ica is a town, "the
    Museo de Arte de Lima, known as MALI"."""
    text, k = sentence.words[found.start].text, found.start
    if not text.isupper() or found.end > k + 1:
        return False
    called = [word.lower for word in sentence.words[max(0, k - 2) : k]] == ["known", "as"]
    return called or (found.type == "city" and len(text) < 4)


def _no_toponym(forms: list[str], i: int) -> int:
    """How many words at ``i`` name no state, though they contain the name of one."""
    last = forms[i].rpartition("-")[2]
    if last not in _other_openings():
        return 0
    for n in range(_LONGEST, 0, -1):
        if tuple(forms[i : i + n]) in not_toponyms():
            return n
        # "Asian-Latin American" is no more a state than "Latin American".
        if n > 1 and (last, *forms[i + 1 : i + n]) in not_toponyms():
            return n
    return 0


@cache
def _other_openings() -> frozenset[str]:
    """The first words of phrases that only contain a state's name, also behind a hyphen."""
    return frozenset(phrase[0].rpartition("-")[2] for phrase in not_toponyms())


@lru_cache(maxsize=65536)
def _form(text: str) -> str:
    folded = text.replace("’", "'").replace("‑", "-")
    if folded == "&":
        return "and"  # "Trinidad & Tobago"
    if folded in _SMALL_CAPITALS:
        return folded.lower()
    if folded.isupper() and len(folded) > 2 and folded.isalpha() and folded not in _capitals():
        return folded.capitalize()
    return folded


@cache
def _capitals() -> frozenset[str]:
    """The words that names of states have in capitals: "UAE", "Lao PDR"."""
    return frozenset(word for form in toponyms() for word in form if word.isupper())


_SMALL_CAPITALS = frozenset({"OF", "AND", "THE"})
"""Small words inside a name in capitals: "PORT OF SPAIN", "TRINIDAD AND TOBAGO"."""


def _match(forms: list[str], i: int) -> Mention | None:
    for n in _openings().get(forms[i], ()):
        fits = n <= min(_LONGEST, len(forms) - i)
        toponym = toponyms().get(tuple(forms[i : i + n])) if fits else None
        if toponym and (forms[i] != "US" or n > 1 or not i or not forms[i - 1].isupper()):
            kind = _KINDS.get(toponym.form, "place")
            return Mention(kind, i, i + n, toponym.name, toponym.iso, toponym.form)
    return None


@cache
def _openings() -> dict[str, tuple[int, ...]]:
    """The first words of toponyms, with how many words these have: most words are none."""
    return openings(form for form in toponyms() if form[0][0].isupper() or form[0][0].isdigit())


def _compound(sentence: Sentence, i: int) -> Iterator[Mention]:
    """The states in "Russian-Iranian", "Sino-Thai", "Moscow-based", "AZ/RU"."""
    text = sentence.words[i].text
    if "-" not in text and "/" not in text:
        return
    halves = text.replace("/", "-").split("-")
    if halves[-1].lower() in _SPOKEN:
        return
    for half in halves:
        toponym = toponyms().get((half,))
        if toponym and half[:1].isupper():
            kind = "place" if _KINDS.get(toponym.form) is None else "adjective"
            yield Mention(kind, i, i + 1, toponym.name, toponym.iso, toponym.form)
        elif half in combining_forms():
            yield Mention("adjective", i, i + 1, half, combining_forms()[half], "adjective")
