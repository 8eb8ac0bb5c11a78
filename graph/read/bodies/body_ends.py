"""Where the name of a body ends: "of Culture, Arts and Heritage", "for Research in the Arts"."""

from __future__ import annotations

from ..text.address import RULERS, honorific_at
from ..text.lexicon import (
    TITLE_MODIFIERS,
    organization_heads,
    title_heads,
    words,
)
from ..text.mentions import Marked, Mention
from ..text.words import Word
from .abbreviations import abbreviation_at, is_abbreviated
from .fields import fields_ahead, is_field, may_be_field
from .fields_apart import is_apart
from .foreign_names import foreign_end
from .patrons import patron_end
from .wholes import past_whole

LONGEST_NAME = 16
"""How many words a name has at most before or behind its head noun: the longest real ones have a
dozen, and without a bound a line of capitals costs the square of its length."""

_PREPOSITIONS = frozenset({"of", "for", "on"})
_COMPANY_ENDS = frozenset("limited ltd inc bhd gmbh tbk ltda llc plc".split())
"""Legal forms, which close the name of a company."""
_NOT_FIRST = words("not-first-in-organizations.txt")


_GENERAL = frozenset("consulate directorate secretariat inspectorate".split())
"""Bodies that may be "General" behind their noun: "Directorate General of Cinema"."""
_SCHOLARLY = ("logy", "graphy", "nomy", "sophy", "istory", "istics")


def name_end(marked: Marked, head: int, title_case: bool) -> tuple[int, str]:
    """Where a name ends behind its head noun, and the state that it names there."""
    ws = marked.words
    end, iso = head + 1, ""
    if ws[head].lower in _GENERAL and end < len(ws) and ws[end].lower == "general":
        end += 1
    if end < len(ws) and ws[head].lower == "company" and ws[end].lower in _COMPANY_ENDS:
        return end + 1, iso
    if ws[head].lower in _COMPANY_ENDS:
        return end, iso
    end = foreign_end(ws, end)
    if ws[head].lower in {"office", "chambers"}:
        end = _of_a_title(marked, end)
    end = past_whole(ws, head, end)
    while end + 1 < len(ws) and _goes_on(marked, head, end):
        preposition, k = ws[end].lower, end + 1
        if is_apart(ws, head, end):
            break
        if ws[k].lower == "the" and k + 1 < len(ws):
            k += 1
        toponym = marked.starting_at(k)
        longer = toponym and toponym.kind == "adjective" and _capital_at(ws, toponym.end)
        if toponym and not longer:
            if preposition == "on" or _owns_another(marked, toponym):
                break
            untold = preposition in {"in", "to"} or _is_saint(marked, toponym)
            iso = iso or ("" if untold else toponym.iso)
            end = toponym.end
            continue
        if preposition == "on" and k == end + 2 and not ws[k].capital:
            break  # "to work with the Ministry on the training of …"
        run = _complement(marked, k, title_case)
        inner = (
            (end > head + 1 or (longer and head and ws[head - 1].capital))
            and k == end + 2
            and any(word.lower in organization_heads() and not is_field(word) for word in ws[k:run])
        )
        if run == k or inner:
            break  # "Institute of Language of the National Academy of Sciences" is two bodies
        end = past_whole(ws, head, run)
    end = _paired(marked, head, past_whole(ws, head, end))
    seat = None if title_case else _seat(marked, end)
    if seat:
        end, iso = seat[0], iso or seat[1]
    return patron_end(ws, end), iso


def _owns_another(marked: Marked, place: Mention) -> bool:
    """Whether a body of the state at ``place`` comes: "the Committee of Latvia's Saeima"."""
    ws, k = marked.words, place.end
    return k + 1 < len(ws) and ws[k].lower == "'s" and ws[k + 1].capital


def _is_saint(marked: Marked, place: Mention) -> bool:
    """Whether towns of many states have the name: "the University of San Carlos"."""
    first = marked.words[place.start].text
    return place.type == "city" and first in {"San", "Santa", "Santo"}


def _of_a_title(marked: Marked, end: int) -> int:
    """Past "of the Prime Minister" at ``end``: whom an office serves is part of its name."""
    ws = marked.words
    if end + 2 >= len(ws) or ws[end].lower != "of" or ws[end + 1].lower != "the":
        return end
    k = end + 2
    while (
        k < len(ws)
        and ws[k].capital
        and (ws[k].lower in title_heads() or ws[k].lower in TITLE_MODIFIERS or is_field(ws[k]))
    ):
        k += 1
    titled = any(word.lower in title_heads() for word in ws[end + 2 : k])
    return k if titled else end


_COLLECTIONS = frozenset("museum gallery archive archives library".split())


def _paired(marked: Marked, head: int, end: int) -> int:
    """Past "and Museum" at ``end``: "the National Gallery and Museum", "Customs and Excise"."""
    ws = marked.words
    if ws[head].lower == "customs" and end + 1 < len(ws) and ws[end].lower == "and":
        k = end + 1
        while k < len(ws) and ws[k].capital and marked.at(k) is None:
            k += 1
        return k if k > end + 1 else end
    kinds = _COLLECTIONS if ws[head].lower in _COLLECTIONS else {"radio", "television"}
    pair = (
        end == head + 1 < len(ws) - 1 and ws[end].lower in {"and", "&"}
        and {ws[head].lower, ws[end + 1].lower} <= kinds
        and ws[end + 1].capital and ws[head].capital
        and not (end + 2 < len(ws) and (ws[end + 2].lower == "of" or ws[end + 2].capital))
    )  # fmt: skip
    return end + 2 if pair else end


def _goes_on(marked: Marked, head: int, end: int) -> bool:
    """Whether a preposition at ``end`` leads on to more of the name."""
    ws = marked.words
    friends = ws[end].lower == "with" and ws[end - 1].lower in BONDS
    if ws[end].lower in _PREPOSITIONS or (friends and ws[end + 1].capital):
        return True  # "Association for Friendship with Foreign Countries"
    if ws[end].lower == "into" and ws[head].lower in {"commission", "inquiry"}:
        return ws[end + 1].capital or ws[end + 1].lower == "the"
    if ws[head].lower in _MISSIONS:
        return ws[end].lower in {"in", "to"}
    if ws[head].lower in {"delegation", "mission"} and ws[head - 1].lower == "permanent":
        return ws[end].lower == "to" and end == head + 1
    if ws[end].lower != "in" or end == head + 1 or marked.at(end + 1) is not None:
        return False
    # "Council for Research in Values, Arts and Letters"
    return ws[end + 1].capital and (is_field(ws[end + 1]) or fields_ahead(marked, end + 1))


BONDS = frozenset("friendship solidarity relations ties bonds contacts".split())
_MISSIONS = frozenset("embassy consulate consulate-general nunciature".split())


def _capital_at(ws: tuple[Word, ...], k: int) -> bool:
    return k < len(ws) and ws[k].capital


def _seat(marked: Marked, end: int) -> tuple[int, str] | None:
    """The city or state right behind a name: "Nepal Cultural Society Bahrain"."""
    ws = marked.words
    place = marked.starting_at(end) if end < len(ws) else None
    if place is None or place.kind not in {"country", "place"} or place.type == "metonym":
        return None
    after = ws[place.end] if place.end < len(ws) else None
    if after and after.lower == "'s" and place.end + 1 < len(ws):
        after = ws[place.end + 1]  # "Arts Council Malta's programme", not "… Malta's minister"
        after = ws[place.end] if after.lower in title_heads() else after
    if after and (after.capital or after.lower in {"'s", "'", "-"}):
        return None
    return place.end, place.iso


def _complement(marked: Marked, k: int, title_case: bool) -> int:
    """The end of the words that a name is "of": "Culture, Arts and Heritage"."""
    ws = marked.words
    end = k
    if ws[k].lower in _NOT_FIRST:
        return k  # "the Embassy of Nepal on Friday"
    while end < min(len(ws), k + LONGEST_NAME):
        word = ws[end]
        nested = word.lower in organization_heads() and word.capital and end == k
        if nested and (ws[end + 1].lower if end + 1 < len(ws) else "") in {"of", "for"}:
            return k
        if nested and ws[k - 1].lower == "the" and word.tag != "NNS" and not title_case:
            return k  # "the Department of the Ministry": one that has a name elsewhere
        if is_field(word) and (word.capital or _portfolio_run(ws, k, end)):
            end += 1
            continue
        if (
            end > k
            and (is_field(ws[end - 1]) or ws[end - 1].lower.endswith(_SCHOLARLY))
            and not is_field(word)
            and word.capital
            and word.lower != "and"  # "Centre For Culture And Arts"
            and word.tag != "NNPS"  # "Agency for Strategic Initiatives"
            and (marked.at(end) is None or _is_given(ws, end))
            and (word.label == "PERSON" or _capital_at(ws, end + 1) or honorific_at(ws, end))
        ):
            break  # "Department of International Relations Vasif Eyvazzade"
        if end > k and word.label == "PERSON" != ws[end - 1].label:
            break  # "Library of the Lao PDR Bounthavy Sisombath"
        if end == k and [w.lower for w in ws[k : k + 2]] in _MEMBERS:
            end += 2
            continue  # "Assembly of Member States"
        if (
            word.capital
            and word.lower != "and"
            and (not title_case or _is_of_a_state(marked, end))
            and (word.lower not in title_heads() or _are_members(ws, k, end))
            and not (end > k and marked.kind_at(end) == "country")
        ):
            end += 1
            continue
        if word.lower in {"and", "&", ","} and end + 1 < len(ws) and end > k:
            step = _listed(marked, end, title_case)
            if step:
                end = step
                continue
        break
    return end


def _is_given(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the name of a town at ``k`` is that of somebody here: "Heritage Salem Al Mannai"."""
    named = ws[k].lower in words("person-names.txt")
    return named and k + 1 < len(ws) and ws[k + 1].label == "PERSON"


def _is_of_a_state(marked: Marked, k: int) -> bool:
    """Whether a state's adjective and its field stand at ``k``: "Canadian Heritage"."""
    ws = marked.words
    return marked.kind_at(k) == "adjective" and k + 1 < len(ws) and is_field(ws[k + 1])


_MEMBERS = (["member", "states"], ["member", "nations"], ["member", "countries"])
_OF_MEMBERS = frozenset(
    "council chamber house assembly cabinet committee congress association union guild federation "
    "league society college conference".split()
)


def _are_members(ws: tuple[Word, ...], k: int, end: int) -> bool:
    """Whether holders of an office at ``end`` make up a body: "Council of Ministers"."""
    office = title_heads()[ws[end].lower]
    fields = all(is_field(word) for word in ws[k:end])  # "Council of Culture Ministers"
    return k > 1 and fields and ws[k - 2].lower in _OF_MEMBERS and office.plural


def _portfolio_run(ws: tuple[Word, ...], k: int, end: int) -> bool:
    return all(is_field(w) or w.lower in {"and", "&", ","} for w in ws[k : end + 1])


def _listed(marked: Marked, k: int, title_case: bool) -> int:
    """The end of the field that goes on behind a comma or "and" at ``k``; 0 where none does.

    "Ministry of Culture and Fine Arts" goes on; "Ministry of Culture and Olga Petrova" does not,
    nor does a comma without an "and" to end the list.
    """
    ws = marked.words
    before, after = ws[k - 1], ws[k + 1]
    if ws[k].text == "," and after.lower in {"and", "&"} and _closes_row(ws, k):
        k, after = k + 1, ws[k + 2]  # "of Culture, Sports, and Tourism"
    if after.lower == "the" and k + 2 < len(ws) and is_field(ws[k + 2]):
        k, after = k + 1, ws[k + 2]
    alike = after.capital == before.capital and after.text[0].isalpha()
    if not alike or (ws[k].text == "," and not fields_ahead(marked, k + 1)):
        return 0
    end = k + 1
    while end < len(ws) and ws[end].capital == after.capital and ws[end].text[0].isalpha():
        taken = marked.kind_at(end) in {"organization", "country"}
        if end > k + 1 and ws[end].lower in RULERS and is_field(ws[end - 1]):
            break  # "Ministry of Culture and Youth Sultan Karimov"
        if ws[end].lower in _STAFF and end > k + 1 and is_field(ws[end - 1]):
            break  # "Ministry of Tourism, Arts and Culture Undersecretary Ana Lima"
        if taken or ws[end].lower in title_heads():
            return 0
        if ws[end].lower in organization_heads() and not may_be_field(ws[end]):
            return 0
        if honorific_at(ws, end) or (not ws[end].capital and not is_field(ws[end])):
            break
        end += 1
    run = ws[k + 1 : end]
    house = ws[k].lower == "the" and bool(run) and run[-1].lower in _HOUSES
    if house or (
        len(run) > 1
        and run[-1].lower in organization_heads()
        and run[-1].capital
        and not (run[-1].lower.endswith("s") or may_be_field(run[-1]))
    ):
        return 0  # "Agency of Protected Areas and Georgian National Museum"
    fields = [k for k, word in enumerate(run) if is_field(word)]
    if fields:
        beyond = run[fields[-1] + 1 :]
        person = len(beyond) > 1 or any(word.label == "PERSON" for word in beyond)
        return end - len(beyond) if person else end  # "Culture and Sports Pham Quoc Vinh"
    single = len(run) == 1 and not title_case and run[0].label != "PERSON"
    whole = next((n for n in range(end, min(end + 7, len(ws))) if is_abbreviated(ws, k - 9, n)), 0)
    whole = whole or end * (len(run) == 1 and _is_begun(ws, end))
    return whole or (end if single and ws[k].text != "," and marked.at(k + 1) is None else 0)


def _closes_row(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the comma at ``k`` is not the first of a row, and a field ends the row behind "and":
    not "the Ministry of Culture, and Tourism Malta"."""
    row = any(word.text == "," for word in ws[max(0, k - _ROW) : k])
    return row and k + 2 < len(ws) and is_field(ws[k - 1]) and is_field(ws[k + 2])


_ROW = 4
_STAFF = frozenset(
    "undersecretary under-secretary director-general director deputy spokesman spokeswoman "
    "spokesperson official officials".split()
)
"""Offices that are held in a body, and not for a field of their own as a minister's."""
_HOUSES = frozenset("museum library gallery theatre theater archive".split())


def _is_begun(ws: tuple[Word, ...], end: int) -> bool:
    """Whether brackets shorten a name that ends here: "Museum of Felt and Clay (MUFE)"."""
    letters = abbreviation_at(ws, end)
    return any(word.text[0] == letters[:1] for word in ws[max(0, end - 8) : end])
