"""Phrases with the head noun of a body that name none: too meagre, generic, or something else."""

from __future__ import annotations

from ..text.lexicon import (
    PORTFOLIOS,
    TITLE_MODIFIERS,
    UNITS,
    kind_nouns,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked
from ..text.words import Word
from .abbreviations import is_abbreviated
from .fields import is_field

_PALACES = frozenset("palais palacio palazzo pałac palác".split())
_ARTS = frozenset(
    "culture culturel cultura cultural arts artes arti beaux-arts congrès congresos kultury".split()
)
_VENUES = frozenset(
    "trade conference convention exhibition congress shopping city town state health".split()
)
_EVENTS = frozenset({"championship", "cup", "classroom"})
_WEAK_HEADS = words("weak-organization-heads.txt")


def is_no_body(marked: Marked, start: int, head: int, end: int) -> bool:
    """Whether a phrase with the head noun of a body is too meagre for a name, or none."""
    ws = marked.words
    noun = ws[head].lower
    field = noun in PORTFOLIOS and end == head + 1 < len(ws) and ws[end].lower in _OF_FIELDS
    if field or _is_other(ws, start, head, end):
        return True  # "the US Treasury Secretary"
    if end > head + 1:
        # buildings: "Church of the Holy Redeemer", "Palacio de los Leones"
        if noun == "church" and ws[head + 1].lower in {"of", "in", "at", "on"}:
            state = marked.starting_at(head + 2) if head + 2 < len(ws) else None
            return not (state and state.type == "name")  # "Church of Uganda"
        return noun in _PALACES and not _is_of_art(ws[head + 1 : end])
    if organization_heads()[noun] == "cultural centre" and head and ws[head - 1].lower in _VENUES:
        return True
    modifiers = [w for w in ws[start:head] if w.capital or w.lower in PORTFOLIOS]
    bilateral = noun in _FRIENDS and "-" in ws[start].text  # "the Czech-Nepali Society"
    meagre = noun in _WEAK_HEADS and len(modifiers) == 1 and marked.at(start) is not None
    meagre = meagre and not bilateral
    genre = organization_heads()[noun] == "orchestra" and all(
        (is_field(w) and w.lower not in _OF_ONE) or w.lower in {",", "and"} for w in ws[start:head]
    )
    if len(modifiers) > 0 and is_abbreviated(ws, start, end):
        return False  # "the British-Tajik Society (BTS)"
    said = _is_nationality(marked, start, head)
    bare = said or (not modifiers and not _is_presided(ws, head))
    return bare or meagre or genre or _inner_unit(ws, start, head)


_OF_ONE = frozenset("national european asian african american arab".split())
"""What makes of a kind of ensemble a certain one: "the European Youth Orchestra"."""
_OF_FIELDS = frozenset({"secretary", "minister", "secretaries", "ministers"})
POWERS = frozenset("defense defence justice state interior treasury".split())
"""What a department is for that is a ministry."""
_OF_STATES = frozenset("ministry embassy consulate parliament army navy police".split())


def _is_nationality(marked: Marked, start: int, head: int) -> bool:
    """Whether a headline says of a body only whose it is: "Memorandum With Swedish Foundation"."""
    kind = organization_heads()[marked.words[head].lower]
    states = all(marked.kind_at(k) == "adjective" for k in range(start, head))
    of_state = kind in _OF_STATES or marked.words[head].lower in _OF_STATES
    return marked.sentence.headline and start < head and states and not of_state


def _is_of_art(complement: tuple[Word, ...]) -> bool:
    return any(word.lower in _ARTS for word in complement)


_FRIENDS = frozenset("society club centre center fund bank trust".split())
_PRESIDING = frozenset("speaker president chairman chairwoman chair deputy vice".split())


def _is_presided(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a noun is the house whose head stands behind it: "Parliament Speaker X"."""
    house = organization_heads()[ws[head].lower] == "parliament"
    after = ws[head + 1] if head + 1 < len(ws) else None
    return bool(house and after and after.capital and after.lower in _PRESIDING)


def _is_other(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether the words around tell that a head noun names no body, or several, or who reports.

    "National Foundation Day", "the Historic Centre of Split", "Ministries of Culture of Peru and
    Chile", "Press Agency".
    """
    noun, before = ws[head].lower, ws[head - 1].lower if head else ""
    return (
        _is_of_an_event(ws, end)
        or _is_government(ws, start, head)
        or _is_building(ws, start, head, end)
        or (noun == "agency" and before in {"news", "press"} and not _is_led(ws, end))
        or _is_generic(ws, start, head, end)
        or (noun == "service" and before in {"news", "wire", "press"} and end == head + 1)
        or _is_party(ws, start, head, end)
        or _is_undertaking(ws, start)
        or (noun == "office" and before in _SERVING and end == head + 1)
        or (noun in {"theatre", "theater"} and before in {"lecture", "operating"})
        or (end < len(ws) and ws[end].text in _ROOMS)
        or noun == "ministries"
        or (noun == "treasury" and end < len(ws) and ws[end].lower in {"secretary", "minister"})
        or (noun == "journal" and end < len(ws) and ws[end].lower in _REPORTS)
        or (noun == "agence" and head + 1 < len(ws) and ws[head + 1].lower in _NEWS)
        or (noun == "diwan" and head + 2 < len(ws) and _is_of_a_poet(ws, head))
        or (noun == "establishment" and end > head + 1 and not _is_named(ws, start, head))
        or (noun == "governorate" and end == head + 1)  # "in Minya Governorate"
        or (noun in _DIRECTIONS and not (end > head + 1 and ws[head + 1].lower in _WHOLE))
        or (noun.endswith("s") and start > 1 and _is_their_event(ws, start))
        or (noun == "museums" and (start == head or before in {",", "and", "&"}))
        or before in {"historic", "visitor"}
        or (noun == "chamber" and end < len(ws) and ws[end].text in _IN_CHAMBERS)
    )


_IN_CHAMBERS = frozenset("Players Soloists Singers Music Ensemble Musicians".split())
_NEWS = frozenset({"france", "france-presse", "presse"})


def _is_of_a_poet(ws: tuple[Word, ...], head: int) -> bool:
    """Whether a diwan is a book: "the Diwan of Hafez", but not "the Diwan of Awqaf"."""
    return ws[head + 1].lower == "of" and not is_field(ws[head + 2])


def _is_led(ws: tuple[Word, ...], end: int) -> bool:
    """Whether the head of a body is named behind it: "Kuwait News Agency Director-General X"."""
    k = end + (end < len(ws) and ws[end].lower == "'s")
    return k < len(ws) and ws[k].lower in _LEADERS


def _is_named(ws: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether a word of its name stands before a noun that also is that of a deed: "the National
    Establishment for Festivals", but not "the Establishment of Relations"."""
    return any(word.capital and word.lower not in {"the", "on", "for"} for word in ws[start:head])


_LEADERS = frozenset(
    "director director-general chairman chairwoman president ceo chief head editor-in-chief".split()
)
_DIRECTIONS = frozenset("dirección direccion direcção direcçao direção direcao".split())
_WHOLE = frozenset("general geral nacional regional".split())
"""What makes of a direction a body of the state: "Dirección General de Artes"."""


def _is_their_event(ws: tuple[Word, ...], start: int) -> bool:
    """Whether bodies of a kind are those whom an event is for: "Third Forum of Small Museums"."""
    return ws[start - 1].lower == "of" and ws[start - 2].lower in kind_nouns("event-heads.tsv")


def _is_of_an_event(ws: tuple[Word, ...], end: int) -> bool:
    """Whether a name goes on as that of an event: "Silk Road Choir Forum", "Foundation Day"."""
    if end >= len(ws) or not ws[end].capital:
        return False
    noun = kind_nouns("event-heads.tsv").get(ws[end].lower)
    firm = noun is not None and ws[end].lower not in organization_heads()
    last = end + 1 == len(ws) or not ws[end + 1].capital
    return ws[end].lower in _EVENTS or (firm and last and ws[end].lower not in _OUTCOMES)


_OUTCOMES = frozenset(
    "film films edition order opening event events meeting meetings talks".split()
)
"""Nouns of events that a headline has right behind a body: "National Museum Opening"."""
_PARTS_OF_STATES = frozenset(
    "provincial regional municipal metropolitan city county cantonal prefectural district "
    "territorial departmental voivodeship oblast autonomous".split()
)


def _is_government(ws: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether a government is a state's, which is the state itself: "the Government of Chile", but
    not "the Provincial Government of Cuando"."""
    return ws[head].lower == "government" and not any(
        word.lower in _PARTS_OF_STATES for word in ws[start:head]
    )


_SERVING = frozenset("press media communications communication protocol mobility".split())
_ROOMS = frozenset("Room Hall Auditorium Lobby Grounds Lawn Lawns".split())
"""What of a house stands behind its name: "the Trust Board Room"."""
_REGIONS = frozenset(
    "arab african asian european latin american western eastern islamic pacific caribbean nordic "
    "baltic asia-pacific gulf francophone lusophone".split()
)


def _is_party(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether people are only sent or seated together: "Nepal Cultural Delegation", "the African
    Group"; but not the "European Union Delegation", an embassy."""
    if end > head + 1:
        return False
    before = [word.lower for word in ws[start:head]]
    if ws[head].lower == "delegation":
        return before[-1:] != ["union"]
    return ws[head].lower == "group" and bool(before) and all(w in _REGIONS for w in before)


def _is_undertaking(ws: tuple[Word, ...], start: int) -> bool:
    """Whether quotation marks hold the name of a project: "the joint project “School of Icons”"."""
    return start > 1 and ws[start - 1].text in _OPENING and ws[start - 2].lower in _UNDERTAKINGS


_OPENING = frozenset("\"'“‘«„")
_UNDERTAKINGS = frozenset(
    "project projects programme program initiative campaign scheme exhibition film book series "
    "seminar workshop conference play song".split()
)
_SEATS = frozenset("government state parliament king queen president royal 's".split())


def _is_building(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether a house is only the seat of who governs: "Government House", "King's House"."""
    wing = ws[head].lower == "wing" and end == head + 1
    if wing and all(word.lower in _COMPASS for word in ws[start:head]):
        return True  # "the West Wing"
    seat = ws[head].lower == "house" and end == head + 1 and start < head
    return seat and all(word.lower in _SEATS for word in ws[start:head])


_REPORTS = frozenset("reported reports said says wrote writes quoted".split())
_COMPASS = frozenset("north south east west new old".split())
_SHARED = frozenset("both two three four several all their its these many various".split())
_WHOLES = frozenset("government governments countries country states nations sides parties".split())
_ORGANS = frozenset("trustees directors governors management patrons overseers visitors".split())
_PUBLIC = frozenset("public civil diplomatic consular religious memorial health postal".split())
_BOARDS = frozenset("board council committee".split())
_GOVERNING = frozenset({"executive", "governing"})
_HOLDINGS = frozenset("national state public regional museums archives libraries and &".split())
_HONOURS = frozenset("honour honor honorary colour color old advance avant".split())
_GENERIC = frozenset("service corps police army navy forces force guard guards".split())


def _is_generic(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether a phrase in capitals is a common one: "the Film Archives of both the Countries",
    "Head of Mission of Gabon", "the Clean Rivers Mission of the Government", "Board of Trustees",
    "the Public Service".
    """
    noun, before = ws[head].lower, [word.lower for word in ws[max(0, head - 2) : head]]
    if noun == "mission" and before[-1:] == ["of"] and before[0] in {"head", "heads", "chief"}:
        return True
    if noun in _GENERIC and all(w.lower in _PUBLIC | _HONOURS for w in ws[start:head]):
        return True
    if _is_said_of_many(ws, start, head, end):
        return True
    behind = [word.lower for word in ws[head + 1 : head + 4]]
    if behind[:1] != ["of"]:
        return False
    whole = (
        noun in {"mission", "sector", "wing"} and behind[1:2] == ["the"] and {*behind[2:]} & _WHOLES
    )
    organ = noun == "board" and behind[1:2] and behind[1] in _ORGANS
    shared = behind[1:2] == ["the"] and behind[2:] and behind[2] in _SHARED
    return bool(whole or organ or shared or (behind[1:2] and behind[1] in _SHARED))


def _is_said_of_many(ws: tuple[Word, ...], start: int, head: int, end: int) -> bool:
    """Whether a name without a complement is any state's or body's: "National Museums", "Executive
    Board"."""
    said = {"museums": _HOLDINGS, "archives": _HOLDINGS} | dict.fromkeys(_BOARDS, _GOVERNING)
    listed = said.get(ws[head].lower)
    before = ws[start:head] if head + 1 == end else ()
    if ws[head].lower == "archives" and len(before) == 1 and start and ws[start - 1].lower == "the":
        return False  # "the National Archives" is one
    return listed is not None and bool(before) and all(word.lower in listed for word in before)


def _inner_unit(ws: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether a name is a part of a body that only its field tells: "Cultural Relations Division".

    Behind a bare title or preposition it is a body: "Secretary Heritage Division", "held at Culture
    Division".
    """
    before = ws[start - 1].lower if start else ""
    titled = before in title_heads() or before in {"general", "at", "with"}
    titled = titled or ws[head - 1].lower in POWERS  # "the Justice Department"
    fields = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ","}
    return (
        ws[head].lower in UNITS and not titled
        and all(word.lower in fields for word in ws[start:head])
    )  # fmt: skip
