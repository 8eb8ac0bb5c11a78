"""Heads of state and of government: which state a name or an office tells by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...vocabulary import name_tokens
from ..offices.diplomats import head_of
from ..offices.roles import Role
from ..text.lexicon import PORTFOLIOS, leaders, toponyms
from .hosts import Context
from .membership import title_words

_IMPLIED = {
    "pope": ("VA",), "nuncio": ("VA",), "internuncio": ("VA",), "taoiseach": ("IE",),
    "tánaiste": ("IE",), "tanaiste": ("IE",),
}  # fmt: skip
"""Offices that there is only in one state."""
_EXTERNAL = ("LC", "DM", "KN", "AG", "VC", "GD", "BW", "NA", "CM", "TN")
"""States that have or had a minister of external affairs, as India has."""
_UNION = ("IN", "MM")
"""States whose ministers are called those of the Union, as a federal one elsewhere."""
WITH_CHANCELLORS = (("DE",), ("AT",))
"""States whose head of government is a chancellor; others are of universities."""

HEAD_OF_STATE = frozenset(
    "president vice first deputy republic state nation acting interim".split()
)
_LEADERS = frozenset(
    "president premier prime minister chancellor king emir sultan supreme leader".split()
)


def implied(role: Role, context: Context) -> tuple[str, ...]:
    """The state that an office tells by its name: a pope's, and in an article that names India a
    "Union Minister of Culture"."""
    words = role.title.split()
    external = {"external", "affairs", "minister"} <= {*words} and context.counts["IN"]
    if external and not any(context.counts[iso] for iso in _EXTERNAL):
        return ("IN",)
    named = [iso for iso in _UNION if context.counts[iso]]
    if words[0] == "union" and title_words(role) & {"minister", "secretary"} and len(named) == 1:
        return (named[0],)
    return _IMPLIED.get(head_of(role), ())


def in_title(role: Role) -> Role:
    """The role; that of a minister whose field is called after a state, with that state: "Minister
    of Canadian Heritage". Not one of dealings with it ("Minister for Chinese Affairs")."""
    words = role.title.split()
    if role.of or role.org or head_of(role) != "minister":
        return role
    told = [
        toponyms()[word.capitalize(),] for word, field in pairwise(words)
        if (word.capitalize(),) in toponyms() and field in PORTFOLIOS - _DEALINGS
    ]  # fmt: skip
    return replace(role, of=(told[0].iso,)) if [t.form for t in told] == ["adjective"] else role


_DEALINGS = frozenset("affairs relations cooperation dialogue integration".split())


def as_leader(role: Role, context: Context) -> tuple[str, ...]:
    """The state that a head of state or government of this name is known to have led.

    Somebody of the same words with another office ("Culture Minister Imran Khan") is not meant.
    """
    words = title_words(role)
    if not words <= HEAD_OF_STATE | _LEADERS or not words & _LEADERS or words == {"minister"}:
        return ()
    name = set(name_tokens(context.people.people[role.person].name))
    states = {
        iso for known, iso in leaders().items()
        if name <= set(known) and (len(name) > 1 or known[-1] in name)
    }  # fmt: skip
    return tuple(states) if len(states) == 1 else ()


ONLY_TOLD = frozenset({"leader", "supreme leader", "vice chancellor", "vice-chancellor"})
"""Offices held in parties and universities too: of the state of a known leader, or of what else the
article tells the holder to be, never of a guessed one."""
_AMERICAN = frozenset({"secretary of state", "secretary of defense", "treasury secretary"})
_SHARED = frozenset(
    {"attorney general", "national security adviser", "national security advisor", "vice president"}
)
"""Offices that other states have too: held for the one that an article names most."""


def of_same_government(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The United States for "Secretary of State X" where the article is about them or names their
    president; not the "secretary of state for culture" of another."""
    if role.of or role.org or role.title not in _AMERICAN | _SHARED:
        return ()
    if any(o.title == role.title and {*o.of} - {"US"} for o in roles):
        return ()
    heads = {as_leader(o, context) for o in roles if o.person != role.person} - {()}
    ahead = [n for iso, n in context.counts.items() if iso != "US" and n > context.counts["US"]]
    if role.title in _AMERICAN:
        about = context.counts["US"] > 1 and len(ahead) < _PARTIES
        return ("US",) if about or heads == {("US",)} else ()
    return ("US",) if ("US",) in heads and not ahead else ()


_PARTIES = 2
"""How many states an article is about, mostly."""
