"""Runs of capitalised words that are places, to judge by their first word or what they are called
behind the comma, and those that only people can be, to judge by what goes with them."""

from __future__ import annotations

from ..text.lexicon import title_heads, words
from ..text.mentions import Marked, Office
from ..text.words import Word

PLACES = words("place-nouns.txt") | frozenset(
    "vicinity area site ruins outskirts citadel state community port valley region municipality "
    "county department archipelago commune parish district province prefecture complex cave caves "
    "forest forests mountain mountains hills slopes hamlet suburb settlement peninsula plateau "
    "lake camp borough neighbourhood neighborhood".split()
)
_PLACED = PLACES | frozenset(
    "quarter capital resort oasis monastery pagoda shrine fort fortress fortification wadi reef "
    "beach bay cape coast strait canal market bazaar square gate tomb mausoleum mound desert "
    "atoll islet isle township locality enclave harbour harbor".split()
)
"""What a place is called in apposition: "Bab Touma, the old quarter of Damascus"."""
_SHOWN = frozenset("exhibition festival concert biennale fair play film album opera".split())
"""What is shown, and called so in apposition: "Northern Puppets, the exhibition we sent"."""
_OPENINGS = frozenset(
    "wat prasat candi qasr wadi jebel djebel jabal gunung bukit pulau kampung kampong phnom burj "
    "bourj bordj borj bab souk souq ksar kasbah playa cerro rue calle avenida plaza praça puerto "
    "isla ilha praia château chateau sungai teluk kuala tanjung tepe tappeh lake mount storm "
    "hurricane typhoon cyclone".split()
)
"""Nouns of places, in the languages of their regions, and of storms, that open a name: "Wat Pho
Chai", "Lake Chad"."""
_GROUPS = frozenset(
    "jabhat jaysh jaish jama'at jamaat harakat hizb hezb lashkar tehrik tehreek boko".split()
)
"""Nouns of armed groups that open their names: "Jaysh al-Nasr"."""
_MEMBERS = frozenset(
    "insurgency insurgents insurgent militants militant fighters rebels guerrillas jihadists "
    "extremists terrorists militia militias militiamen gunmen".split()
)
_DEDICATED = frozenset(
    "cathedral church basilica square monastery abbey chapel hospital college day palace street "
    "gate".split()
)
"""What bears the name of a saint: "St. Mark's Square"."""
_SAINTS = frozenset({"saint", "st", "sts"})


def is_place(marked: Marked, start: int, end: int) -> bool:
    """Whether a run names a place or a group: "Jebel Akhdar", "Vieux Carré, a district near the
    port", "Boko Haram"; but not "Ana Lima, the village head"."""
    ws = marked.words
    if ws[start].lower in _OPENINGS | _GROUPS and end - start > 1:
        return True
    after = [word.lower for word in ws[end : end + 2]]
    if end - start > 1 and after[:1] and after[0] in _MEMBERS:
        return True  # "the Boko Haram insurgency"
    if after[:1] == ["'s"] and after[1:] and after[1] in _DEDICATED:
        return ws[start].lower in _SAINTS or (start > 0 and ws[start - 1].lower in _SAINTS)
    if end + 2 >= len(ws) or ws[end].text != "," or ws[end + 1].lower not in {"a", "an", "the"}:
        return False
    k = end + 2
    while k < min(len(ws), end + 7) and ws[k].text.islower() and ws[k].pos in {"ADJ", "NOUN"}:
        k += 1
    shown = ws[k - 1].lower in _SHOWN and not (k < len(ws) and ws[k].lower == "'s")
    return shown or ws[k - 1].lower in _PLACED


_EXEMPLARY = (["such", "as"], ["like"], ["including"], ["namely"])
_PERSONS = frozenset(
    "figures people names personalities men women masters giants heroes martyrs saints rulers "
    "guests notables celebrities stars laureates luminaries greats pioneers".split()
)


def is_human(marked: Marked, start: int, end: int) -> float:
    """What only people have around their names: "poets such as X", "X, whose", "directed by X"."""
    ws = marked.words
    after = ws[end].lower if end < len(ws) else ""
    if not 2 <= end - start <= 4:
        return 0.0
    credited = start > 1 and ws[start - 1].lower == "by" and ws[start - 2].lower in _CREDITED
    credited = credited or (
        start > 2 and ws[start - 1].lower == "of" and ws[start - 2].lower in _LED
    )
    weight = 2.0 * (credited or _is_example(ws, start)) + 1.5 * (after in {"who", "whose", "whom"})
    held = start > 2 and ws[start - 1].text == "Government" and _office_before(marked, start - 1)
    return weight + 3.5 * held


_CREDITED = frozenset(
    "directed written composed painted choreographed conducted penned authored sculpted narrated "
    "moderated translated illustrated photographed recited sung".split()
)


_LED = frozenset(
    "baton direction guidance leadership chairmanship tutelage curatorship supervision".split()
)
"""What somebody does things under: "under the baton of Ana Lima"."""


def _is_example(ws: tuple[Word, ...], start: int) -> bool:
    """Whether a list of people stands at ``start``: "poets like Omar Sabri and Lina Haddad"."""
    k = start
    while k and start - k < 12 and (ws[k - 1].capital or ws[k - 1].lower in {",", "and", "or"}):
        k -= 1
    lead = next((one for one in _EXEMPLARY if [w.lower for w in ws[k - len(one) : k]] == one), None)
    if lead is None or k == len(lead):
        return False
    noun = ws[k - len(lead) - 1 - (ws[k - len(lead) - 1].text == ",")].lower
    head = title_heads().get(noun)
    return noun in _PERSONS or (head is not None and head.plural)


def _office_before(marked: Marked, k: int) -> bool:
    """Whether an office is held in what ends at ``k``: "the Prime Minister of the Mauritian"."""
    return any(isinstance(marked.at(i), Office) for i in range(max(0, k - 4), k))
