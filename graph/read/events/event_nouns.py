"""Nouns of events: those of the list, and others by their form ("Bookfest", "exhibition-sale")."""

from __future__ import annotations

import re
from functools import lru_cache

from ..text.lexicon import KindNoun, kind_nouns, words

_STALLS = frozenset({"bazaar", "bazaars", "market", "markets", "camp", "camps"})
"""Nouns that are a place of trade or to stay unless a word before them makes an event of them."""
_HELD_STALLS = words("event-modifiers.txt") | frozenset(
    "spring autumn easter advent holiday ramadan embassy solidarity screen content media tv "
    "television audiovisual animation rights publishing performing series youth "
    "children leadership boot".split()
)
_BALLS = frozenset(
    "masked masquerade charity opera debutante viennese costume gala carnival diplomatic waltz "
    "officers debutantes students year's press folk fancy-dress fundraising cotillion".split()
)
_MEALS = frozenset(
    "gala charity potluck fundraising iftar ramadan heritage community thanksgiving nowruz "
    "navruz cultural culinary gastronomic christmas diwali burns seder shabbat".split()
)
_NEEDED = {
    "house": frozenset({"open"}),
    "table": frozenset({"round"}),
    "discussion": frozenset({"panel", "round-table", "roundtable"}),
    "talk": frozenset({"artist", "artists", "curator", "public"}),
    "convention": frozenset({"national", "party", "annual"}),
    "ball": _BALLS,
    **dict.fromkeys(["dinner", "luncheon", "breakfast", "banquet"], _MEALS),
    "party": frozenset(
        "birthday garden tea christmas holiday street block dance cocktail carnival listening "
        "halloween".split()
    ),
    "mob": frozenset({"flash"}),
    "mic": frozenset({"open"}),
    "bee": frozenset({"spelling"}),
    "laying": frozenset({"wreath", "flower", "stone", "cornerstone"}),
    "sale": frozenset("bake charity book christmas craft crafts fundraising benefit".split()),
    "drive": frozenset("donation blood charity book fundraising clean-up clothing".split()),
    "caravan": frozenset(
        "awareness film book cultural culture reading heritage music theatre cinema literary "
        "poetry literacy friendship art arts".split()
    ),
    "clinic": frozenset("music dance film writing guitar choral theatre jazz".split()),
    "slam": frozenset({"poetry", "story"}),
    "preview": frozenset("film private exclusive world exhibition gala".split()),
    "fortnight": words("event-modifiers.txt") | frozenset("hindi francophone food youth".split()),
}
"""Words of which an ordinary noun needs one right before it to be an event: "open house"."""
NAMED_BEFORE = frozenset("dinner luncheon breakfast banquet ball party fortnight".split())
"""Nouns that a name before them makes an event, too: "a Nowruz banquet"."""
_FORMS = (
    (re.compile(r"(?!mani)\w{2,}-?fest|fest['’]\w*"), "festival"),
    (
        re.compile(r"(?:festi[vw]a+l|festivāl|fesztivál|festspiel|festwoche|festtag)(?!go)\w*"),
        "festival",
    ),
    (re.compile(r"\w{2,}(?:festspiele|festwochen|festtage|festival)"), "festival"),
    (re.compile(r"(?!\w*ionale|\w*dinale|finale)\w{3,}nale"), "festival"),
    (
        re.compile(
            r"(?:film|musik|kultur|literatur|theater|buch|jazz|kunst|tanz|kirchen|bach|orgel)"
            r"(?:tage?|wochen?|nacht|spiele|markt|messe)"
        ),
        "festival",
    ),
    (
        re.compile(r"(?:book|art|film|trade|craft|crafts|job|science|design|photo)fair"),
        "exhibition",
    ),
    (re.compile(r"\w{2,}-?expo"), "exhibition"),
    (re.compile(r"\w{3,}-con"), "conference"),
    (re.compile(r"\w{3,}[^m]athon|\w+-a-thon"), "other"),
)
"""Shapes of words that name events of one kind, in the languages of their places."""
_PREFIXES = frozenset("post pre non mid anti ex inter intra per all off self after co".split())
_CAMEL = re.compile(r"\w*[a-z](?:Fest|Con|Expo|Fair)")


def event_heads() -> dict[str, KindNoun]:
    """Event nouns by lower-case form."""
    return kind_nouns("event-heads.tsv")


@lru_cache(maxsize=65536)
def event_noun(word: str) -> KindNoun | None:
    """What kind of event a word is, as it stands in the text or in lower case; ``None`` for others.

    >>> event_noun("Bookfest").kind, event_noun("exhibition-sale").kind
    ('festival', 'exhibition')
    >>> event_noun("Manifest"), event_noun("post-exhibition")
    (None, None)
    """
    lower = word.lower()
    if found := event_heads().get(lower):
        return found
    if re.search(r"-?\d{4}$", lower) and len(lower) > 6:  # "Airshow-2027"
        return event_noun(re.sub(r"-?\d{4}$", "", word))
    if found := _joined(lower):
        return found
    if not word[0].isupper():
        return None
    if _CAMEL.fullmatch(word):
        return KindNoun("conference" if word.endswith("Con") else "festival", False, False)
    kind = next((kind for form, kind in _FORMS if form.fullmatch(lower)), "")
    return KindNoun(kind, False, False) if kind else None


def _joined(lower: str) -> KindNoun | None:
    """What two nouns joined by a hyphen make: "photo-exhibition", "exhibition-sale"."""
    first, _, last = lower.rpartition("-")
    head, lead = event_heads().get(last), event_heads().get(first)
    if not first or head is None or first in _PREFIXES:
        return None
    if not head.weak:
        return head
    return lead if lead and not lead.weak else None


def is_event_noun(before: str, head: str) -> bool:
    """Whether a head noun can be an event behind the word before it: "open house", "concert"."""
    single = head if head in _NEEDED else f"{head[:-3]}y" if head.endswith("ies") else head[:-1]
    needed = _NEEDED.get(head, _NEEDED.get(single) if head.endswith("s") else None)
    return needed is None or before in needed


def is_stall(head: str, told: set[str]) -> bool:
    """Whether a noun is a mere place of trade, without a word that makes an event of it."""
    return head in _STALLS and not told & _HELD_STALLS
