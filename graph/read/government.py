"""Bodies of government: who holds an office in them serves the state, not only the body."""

from __future__ import annotations

import re

from .bodies import Body

STATE_BODIES = frozenset({"ministry", "embassy", "consulate", "parliament"})
"""Kinds of body that are the state."""
_OFFICES = frozenset(
    (
        "department directorate division authority administration agency bureau office service "
        "inspectorate"
    ).split()
)
"""Head nouns of the bodies by which a state administers a field."""
_NATIONAL = frozenset("national state federal supreme higher royal central general".split())
_ARCHIVES = frozenset({"archives", "records"})
"""Nouns that make a body of state: "State Archives", "Archives of Uzbekistan"."""
_HOUSES = frozenset({"museum", "university", "library", "film"})
_FILM = frozenset("film films cinema cinematography audiovisual".split())
_FILM_BODIES = frozenset("centre center institute fund commission council board agency".split())
_LOCAL = frozenset("city county provincial province municipal district regional people".split())
_BETWEEN_STATES = frozenset("unesco eu european un nations sadc asean african union".split())


def is_of_state(body: Body) -> bool:
    """Whether an office in a body is held for its state.

    So it is in ministries, missions and parliaments, in the offices of an administration
    ("Department of Antiquities"), in national archives and in the film body of a country; not in
    councils and commissions, which are often their own masters, museums, libraries, universities,
    foundations and associations, nor in what belongs to a city ("Da Nang Department of Culture")
    or to several states.
    """
    if body.kind in STATE_BODIES:
        return True
    words = set(re.findall(r"\w+", body.name.lower()))
    national = bool(words & _NATIONAL)
    if body.kind == "igo" or words & (_LOCAL | _BETWEEN_STATES):
        return False
    if words & _FILM and words & _FILM_BODIES:
        return national or bool(body.country)
    if words & _ARCHIVES and body.kind == "archive" and not words & _HOUSES:
        return national or bool(body.country)
    administers = body.kind == "agency" and bool(words & _OFFICES)
    return administers or {"state", "committee"} <= words  # "State Committee for Tourism"
