"""Bodies that no word of their own tells, but the office held in them: festivals, houses of faith,
delegations of the EU: "artistic director of the Riga Film Festival", "Abbot of Ivolga Monastery".
"""

from __future__ import annotations

from collections.abc import Iterator

from ..text.lexicon import kind_nouns, title_heads
from ..text.mentions import Marked, Mention, phrase
from ..text.words import Word

_OF_FESTIVALS = frozenset(
    (
        "director co-director manager head curator co-curator programmer coordinator organizer "
        "organiser delegate commissioner founder co-founder president vice-president chairman "
        "chairwoman chairperson chair ceo producer executive intendant secretary-general patron "
        "secretary treasurer supervisor conductor officer spokesperson spokesman spokeswoman"
    ).split()
)
_OF_FAITH = frozenset(
    (
        "abbot abbess prior dean subdean sub-dean rector vice-rector imam custodian rabbi vicar "
        "superior chaplain keeper warden nilame primate bishop archbishop canon prelate trustee "
        "director administrator guardian khatib preacher head president chairman patron founder "
        "organist provost hegumen archimandrite secretary manager member treasurer curator priest "
        "coordinator supervisor"
    ).split()
)
_SHRINES = frozenset(
    (
        "mosque abbey monastery temple cathedral basilica shrine synagogue pagoda wat gompa priory "
        "convent minster chapel diocese prelacy vicariate nunnery hermitage sanctuary lavra "
        "gurdwara math dargah zawiya khanqah ashram vihara viharaya stupa order brotherhood "
        "custody mahavihara"
    ).split()
)
_CALENDAR = frozenset({"days", "week", "weeks", "season", "nights", "biennale", "biennial"})
_FESTIVALS = frozenset(
    head
    for head, noun in kind_nouns("event-heads.tsv").items()
    if noun.kind == "festival" and not (noun.weak or noun.plural)
) | (_CALENDAR | frozenset({"triennale", "triennial", "festspiele", "fest"}))
_JOINS = frozenset("of the for de del della du di da des do das dos la le el & al".split())
_LONGEST = 9
_UNION = (("eu",), ("european", "union"), ("european", "commission"))


def find_held_in(marked: Marked, text: str) -> Iterator[Mention]:
    """The bodies of these kinds that stand behind "of", "at" or "to" and an office."""
    ws = marked.words
    for i in range(len(ws) - 3):
        if ws[i].lower not in {"of", "at", "for"} or not i or marked.at(i):
            continue
        head = _office_before(ws, i)
        k = i + 1 + (ws[i + 1].lower == "the")
        if not head or k >= len(ws) or not (ws[k].capital or ws[k].text[0].isdigit()):
            continue
        end, kind = _delegation_end(marked, k), "embassy"
        if not end and head in _OF_FESTIVALS and ws[i].lower != "at":
            end, kind = _name_end(marked, k, _FESTIVALS), "other"
        if not end and head in _OF_FAITH:
            end, kind = _name_end(marked, k, _SHRINES), "religious body"
        if end:
            yield Mention("organization", k, end, phrase(ws[k:end], text), "", kind)


def _office_before(ws: tuple[Word, ...], i: int) -> str:
    """The head noun of the office right before word ``i``, lower case and singular."""
    general = ws[i - 1].lower in {"general", "emeritus"}
    head = title_heads().get(ws[max(0, i - 1 - general)].lower)
    return head.word if head else ""


def _name_end(marked: Marked, k: int, nouns: frozenset[str]) -> int:
    """The end of the capitals at ``k`` with one of the nouns among them and more words; else 0.

    What "of" joins behind the noun belongs to it: "Festival of World Theatre", "Mosque of Paris".
    """
    ws, end, noun = marked.words, k, 0
    while end < min(len(ws), k + _LONGEST) and _goes_on(marked, k, end):
        word = ws[end]
        behind = noun and noun > k + 1 and ws[noun].lower not in _JOINS
        if behind and word.lower not in _JOINS and word.lower not in nouns:
            break  # "of the Riga Film Festival Ana Lima"
        if word.lower in nouns and noun != k + 1:
            noun = end + 1
        end += 1
    while end > k and ws[end - 1].lower in _JOINS:
        end -= 1
    end = end if noun and (noun == k + 1 or ws[noun].lower in _JOINS) else noun
    return end if noun and end > k + 1 else 0


def _goes_on(marked: Marked, k: int, i: int) -> bool:
    """Whether the word at ``i`` may stand in a name that begins at ``k``."""
    word, at = marked.words[i], marked.at(i)
    if word.lower in _JOINS:
        return i > k
    if word.text[0].isdigit():
        return i == k or word.text.isdigit()
    ws, first = marked.words, max(at.start if at else i, k)
    joined = first > k and ws[first - 1].lower in _JOINS
    body = at is not None and at.kind in {"organization", "source"} and not joined
    named = word.label == "PERSON" and word.lower not in _SHRINES | _FESTIVALS
    whole = ws[i - 1].label == "PERSON" or (i + 1 < len(ws) and ws[i + 1].label == "PERSON")
    person = named and whole and i > k and at is None and not joined
    return word.capital and not (body or person or (i > k and word.lower in title_heads()))


def _delegation_end(marked: Marked, k: int) -> int:
    """The end of "EU Delegation to Tajikistan", "European Union Delegation" at ``k``; else 0."""
    ws = marked.words
    first = next((n for n in (1, 2) if _lowers(ws, k, n) in _UNION), 0)
    if not first or _lowers(ws, k + first, 1) not in {("delegation",), ("office",), ("mission",)}:
        return 0
    end = k + first + 1
    at = end + 1 + (_lowers(ws, end + 1, 1) == ("the",))
    state = marked.starting_at(at) if at < len(ws) and ws[end].lower in {"to", "in"} else None
    return state.end if state and state.kind in {"country", "place"} else 0


def _lowers(ws: tuple[Word, ...], k: int, n: int) -> tuple[str, ...]:
    return tuple(word.lower for word in ws[k : k + n])
