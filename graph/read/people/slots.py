"""Slots of a sentence in which only somebody stands, and shapes that only names of people have."""

from __future__ import annotations

import re

from ..text.address import honorific_at, is_given_ruler
from ..text.dates import WEEKDAYS
from ..text.lexicon import organization_heads, title_heads, words
from ..text.mentions import Marked
from ..text.words import Word

_NOT_NAMES = words("not-names.txt")
_PLACES = words("place-nouns.txt")
_LED = frozenset(
    "led headed chaired co-chaired accompanied moderated escorted flanked greeted replaced "
    "succeeded".split()
)
"""What is done by people alone: "led by Ana Lima"."""
_JOINED = frozenset("attended received welcomed joined hosted represented signed delivered".split())
"""What bodies may do as well."""
_SAID = frozenset("said says told added stressed noted explained recalled remarked".split())
_SAYING = frozenset("met said says told added noted explained recalled".split())
_CLOSES = frozenset(", . ; ) on in at during after while to".split())
_TEAM = frozenset("delegation mission team troupe expedition entourage party".split())
_GATHERED = frozenset(
    "guests present participants attendees speakers dignitaries panelists panellists performers "
    "visitors signatories winners".split()
)
MONTHS = frozenset("winter summer spring autumn march april may june july august".split())
"""Parts of the year that are names too: "Mark Winter", "Rosa May Lima"."""
FAMILY_NAME = re.compile(
    r".{2,}(?:shvili|adze|idze|enko|chuk|ovich|evich|ovych|ovna|evna|[oe]v|[oe]va|[oe]vs?ky|skiy|skyi"
    r"|ska|sky|czyk|wicz|yan|iants|ić|čić|vić|uly|kyzy|zoda|zade|zadeh|zāde|oğlu|oglu|nejad|pour|"
    r"escu|eanu|opoulos|opoulou|[ai]kis|idis|idou|iadis|sson|sdottir|sdóttir|quist|qvist|stad|"
    r"gaard|nen|aitis|auskas|auskienė|ytė|aitė|iņš|iņa|ovs|evs|ovský|ová|né|wardena|singhe|"
    r"ratne|kumara|wala|wati|wongse|pong|porn|kul|rov|beyev|bekov|djanov|dzhiev)"
)
"""Endings of family names of six letters and more, by language."""


def slot(marked: Marked, start: int, end: int) -> float:
    """What the slot and the shape of a run add: "led by X", "said X on Monday", "X said that"."""
    ws = marked.words
    run = ws[start:end]
    if len(run) == 1:
        listed = run[0].label == "PERSON" and not _is_common(run[0]) and run[0].text.istitle()
        gathered = listed and _in_list(marked, start, end) and is_gathering(ws, start)
        acting = listed and start == 0 and _acts_together(marked, end)
        authored = listed and start > 1 and _is_author(ws, start)
        weight = 3.0 * _leads_team(marked, start, end) + 1.0 * gathered + 1.8 * acting
        return weight + 1.5 * authored
    if len(run) > 6 or any(
        word.capital and _is_common(word) and not is_given_month(run, k)
        for k, word in enumerate(run)
    ):
        return 0.0
    before = [word.lower for word in ws[max(0, start - 2) : start]]
    after = ws[end].lower if end < len(ws) else "."
    weight = _shape(run) + 1.5 * is_given_ruler(ws, start)
    if before[-1:] == ["by"] and before[0] in _LED:
        weight += 1.8
    elif before[-1:] == ["by"] and before[0] in _JOINED:
        weight += 1.0
    elif before[-1:] and before[-1] in _SAID and after in _CLOSES:
        weight += 1.8
    elif after in _SAYING and before[-1:] not in (["and"], [","]):
        weight += 0.8
    if start == 0 and _acts_together(marked, end):
        weight += 1.8
    elif end - start < 6 and _in_list(marked, start, end):
        weight += 1.0 + 0.8 * (after in {"and", ","} and honorific_at(ws, end + 1) > 0)
    return weight


_BOOKS = frozenset(
    "poems quatrains verses novels plays poetry sonnets ghazals symphonies sonatas paintings "
    "drawings engravings frescoes sculptures etchings canvases writings compositions".split()
)


def _is_author(ws: tuple[Word, ...], k: int) -> bool:
    """Whether works are those of who stands at ``k``: "the quatrains of Rudaki", "drawings by
    Rublev"; but not "the poems of Love"."""
    return ws[k - 1].lower in {"of", "by"} and ws[k - 2].lower in _BOOKS


def is_given_month(run: tuple[Word, ...], k: int) -> bool:
    """Whether a month or season stands inside a name, or a day opens it: "Rosa May Lima", "Sunday
    Okonkwo"."""
    day = k == 0 and 1 < len(run) < 4 and run[0].lower in WEEKDAYS and run[1].pos == "PROPN"
    return day or (0 < k < len(run) - 1 and run[k].lower in MONTHS)


def _acts_together(marked: Marked, end: int) -> bool:
    """Whether people follow a name that opens a list of those who act: "X, Y and Ana Lima met"."""
    ws, k, people = marked.words, end, 0
    while k < min(len(ws), end + 14) and (ws[k].capital or ws[k].lower in {",", "and", "bin"}):
        people += ws[k].label == "PERSON" and marked.at(k) is None
        k += 1
    listed = any(word.text == "and" for word in ws[end:k]) and ws[end].text in {",", "and"}
    return listed and people > 1 and k < len(ws) and ws[k].lower in _CLOSE


def is_gathering(ws: tuple[Word, ...], k: int) -> bool:
    """Whether what stands before ``k`` tells who is present: "Among the guests were"."""
    lowers = [word.lower for word in ws[:k]]
    among = lowers[:1] == ["among"] and any(word in _GATHERED for word in lowers[1:4])
    return among or ("attended" in lowers and lowers[lowers.index("attended") + 1 :][:1] == ["by"])


def _in_list(marked: Marked, start: int, end: int) -> bool:
    """Whether a run is one of a list beside somebody: "attended by X and Mr. Ana Lima"."""
    ws = marked.words
    before, after = ws[start - 1].lower if start else "", ws[end].lower if end < len(ws) else "."
    if (before not in _OPEN and start) or after not in _CLOSE:
        return False
    behind = after in {"and", ","} and end + 1 < len(ws) and _is_somebody(ws, end + 1)
    near = range(max(0, start - 8), start)
    ahead = before in {"and", ","} and any(ws[k].label == "PERSON" for k in near)
    if any(marked.kind_at(k) in {"place", "country", "organization"} for k in near):
        return is_gathering(ws, start) and not any(marked.kind_at(k) == "place" for k in near)
    return behind or ahead or (before in {"and", "were", "by"} and is_gathering(ws, start))


_OPEN = frozenset("and , by were was included are including with".split())
_CLOSE = frozenset("and , . ; signed met attended spoke arrived took discussed".split())


def _is_somebody(ws: tuple[Word, ...], k: int) -> bool:
    return ws[k].label == "PERSON" or honorific_at(ws, k) > 0


def _shape(run: tuple[Word, ...]) -> float:
    """What an initial in the middle and the ending of a family name add: "Ana M. Lima"."""
    initial = any(len(word.text) == 2 and word.text[1] == "." for word in run[1:-1])
    last = run[-1].lower
    return 1.5 * initial + 0.8 * (len(last) > 5 and bool(FAMILY_NAME.fullmatch(last)))


def _is_common(word: Word) -> bool:
    lower = word.lower
    if len(word.text) > 2 and word.text.isupper() and word.text.isalpha():
        return True
    common = lower in _NOT_NAMES or lower in organization_heads() or lower in _PLACES
    return (common and len(lower) > 2) or word.tag == "NNPS" or lower in title_heads()


def _leads_team(marked: Marked, start: int, end: int) -> bool:
    """Whether a single name leads a delegation: "The delegation was led by X."."""
    ws = marked.words
    word = ws[start]
    behind = ws[end].text if end < len(ws) else "."
    if start < 3 or ws[start - 1].lower != "by" or ws[start - 2].lower not in {"led", "headed"}:
        return False
    plain = word.text.istitle() and len(word.text) > 3 and not _is_common(word)
    team = {w.lower for w in ws[max(0, start - 6) : start - 2]} & _TEAM
    return bool(team) and plain and word.label not in {"ORG", "NORP"} and behind in {".", ","}
