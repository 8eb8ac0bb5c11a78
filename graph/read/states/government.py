"""Bodies of government: who holds an office in them serves the state, not only the body."""

from __future__ import annotations

import re

from ..bodies.bodies import Body
from ..bodies.body_names import without_state
from ..text.lexicon import PORTFOLIOS, organization_heads, toponyms

STATE_BODIES = frozenset({"ministry", "embassy", "consulate", "parliament"})
"""Kinds of body that are the state."""
_OFFICES = frozenset(
    (
        "department directorate division authority administration agency bureau office service "
        "inspectorate sector"
    ).split()
)
"""Head nouns of the bodies by which a state administers a field."""
_NATIONAL = frozenset("national state federal supreme higher royal central general".split())
_ARCHIVES = frozenset({"archives", "records"})
"""Nouns that make a body of state: "State Archives", "Archives of Uzbekistan"."""
_HOUSES = frozenset({"museum", "university", "library", "film"})
_FILM = frozenset("film films cinema cinematography audiovisual".split())
_FILM_BODIES = frozenset("centre center institute fund commission council board agency".split())
_ADVISE = frozenset("institute council commission fund trust".split())
_SECURITY = frozenset("security defense defence accounts audit central investigative".split())
_BOARDS = frozenset("council chamber bank committee".split())
"""What one of security, of accounts, or a central bank, is a body of state."""
_GUARDS = frozenset({"commission", "board"})
_GUARDED = frozenset("heritage monuments antiquities relics archaeology".split())
"""What a commission or board of which is one of state: "Monuments and Relics Commission"."""
_HERITAGE = frozenset(
    "heritage culture cultural antiquities archaeology anthropology history book books arts".split()
)
"""Fields that a state has councils and institutes for: "National Institute of Anthropology"."""
_CENTRES = frozenset({"centre", "center"})
_IN_COMMITTEES = PORTFOLIOS | {"committee", "on", "for", "of", "the", "and"}
_FORCES = frozenset("police gendarmerie carabinieri army navy customs militia guard".split())
_COURTS = frozenset({"court", "diwan", "tribunal"})
_OF_COURTS = frozenset(
    (
        "supreme constitutional royal high appeal appeals cassation audit accounts amiri emiri "
        "hashemite sultanic federal ducal imperial endowment endowments waqf"
    ).split()
)
"""What makes a court one of a state or its ruler: "Supreme Court", "Royal Court"."""
_PUBLIC = frozenset(
    (
        "council commission committee court authority agency corporation command organization "
        "organisation guard diwan assembly board administration bureau service directorate "
        "secretariat office"
    ).split()
)
_BRANCHES = frozenset(
    (
        "supreme higher high national federal state royal transitional islamic presidential public "
        "general central government"
    ).split()
)
_TRAINS = frozenset("institute academy school".split())
"""What one of diplomats is of the foreign ministry."""
_SEATS = frozenset("kremlin white house pentagon downing street élysée elysee chancellery".split())
"""What a government is called by where it sits."""
_ORGANIZE = frozenset("organizing organising".split())
_LOCAL = frozenset("city county provincial province municipal district regional people".split())
_BETWEEN_STATES = frozenset("unesco eu europe european un nations sadc asean african union".split())


def _is_named_after_state(name: str) -> bool:
    """Whether a name says whose a body is: "Library of Peru", "Jamaica Film Commission"."""
    return without_state(name) != name or (name.split(maxsplit=1)[0],) in toponyms()


def is_of_state(body: Body) -> bool:
    """Whether an office in a body is held for its state.

    So it is in ministries, missions and parliaments, in the offices of an administration
    ("Department of Antiquities"), in national archives, the film body of a country and its
    national councils and institutes of heritage; not in other councils and commissions, which are
    often their own masters, museums, libraries, universities,
    foundations and associations, nor in what belongs to a city ("Da Nang Department of Culture")
    or to several states.
    """
    words = set(re.findall(r"\w+", body.name.lower()))
    national = bool(words & _NATIONAL) or _is_named_after_state(body.name)
    seat = body.kind == "agency" and body.country and words <= _SEATS  # "the Kremlin"
    if seat or body.kind == "ministry" or {"national", "commission", "unesco"} <= words:
        return True  # "Ministry for European Affairs", "Austrian National Commission for UNESCO"
    if body.kind == "igo" or words & _BETWEEN_STATES:
        return False
    if body.kind in STATE_BODIES or ("diplomatic" in words and words & _TRAINS):
        return True
    if words & _LOCAL:
        return False
    if words & _FORCES or (words & _ORGANIZE and "committee" in words):
        return national
    court = words & _COURTS and words & _OF_COURTS
    return bool(court) or _administers(body, words, national)


def is_owned_by_state(name: str) -> bool:
    """Whether a body that is called a state's own is part of its government: "Supreme Council for
    Islamic Affairs" in "Bahrain's Supreme Council for Islamic Affairs", not its "National Museum".

    >>> is_owned_by_state("High Council of State"), is_owned_by_state("National Union of Actors")
    (True, False)
    """
    words = set(re.findall(r"\w+", name.lower()))
    public = (words & _PUBLIC and words & _BRANCHES) or words & _FORCES
    return bool(public) and not words & (_HOUSES | _LOCAL)


def _administers(body: Body, words: set[str], national: bool) -> bool:
    """Whether the words of a name are those of an administration of a state."""
    film = words & _FILM and words & _FILM_BODIES
    archive = (words & _ARCHIVES and not words & _HOUSES) or {"national", "archive"} <= words
    if (film or archive) and (national or body.country):
        return True
    advises = words & _ADVISE or ({"national", "culture"} <= words and words & _CENTRES)
    guards = words & _GUARDS and words & _GUARDED and "museums" not in words
    secretariat = "secretariat" in words and bool(words & (PORTFOLIOS | {"foreign"}))
    heritage = (advises and words & _HERITAGE and national) or guards
    secures = words & _SECURITY and words & _BOARDS
    administers = body.kind == "agency" and bool(words & _OFFICES)
    parliament = any(organization_heads().get(word) == "parliament" for word in words)
    parliament = parliament or (national and "house" in words)
    # "State Committee for Tourism" has no office in its name, a parliament's only its field.
    committee = "committee" in words and (
        bool(words & {"state", "standing", "parliamentary"} or parliament)
        or words <= _IN_COMMITTEES
    )
    return bool(heritage or secures) or administers or committee or secretariat
