"""When two names are one body's: cut short, with or without the state."""

from __future__ import annotations

from ...vocabulary import name_tokens
from ..text.lexicon import PORTFOLIOS, TITLE_MODIFIERS, organization_heads, toponyms, words

_SMALL = frozenset("the of and for on in de des du la le".split())


def name_key(name: str) -> frozenset[str]:
    """The words of a name that tell it apart: without small words and the state's name."""
    bare = [word for word in name_tokens(without_state(name)) if word not in _SMALL]
    key = frozenset(bare or name_tokens(name))
    return _FOREIGN_AFFAIRS if key == {"foreign", "ministry"} else key


_FOREIGN_AFFAIRS = frozenset({"ministry", "foreign", "affairs"})


def without_state(name: str) -> str:
    """A name without the state in front of it or at its end: "Library of Peru" → "Library"."""
    parts = name.split()
    for n in range(min(5, len(parts) - 1), 0, -1):
        if parts[-n - 1].lower() in {"of", "the"} and tuple(parts[-n:]) in toponyms():
            kept = parts[: -n - 1]
            while kept and kept[-1].lower() in {"of", "the", "in", "to"}:
                kept.pop()
            return " ".join(kept) or name
    for n in (3, 2, 1):
        toponym = toponyms().get(tuple(parts[:n]))
        national = len(parts) > n + 1 and parts[n] in {"National", "State", "Royal"}
        if (
            toponym
            and len(parts) > n
            and (toponym.form == "adjective" or (toponym.form == "name" and national))
        ):
            return " ".join(parts[n:])
    return name


def without_toponym(name: str) -> str:
    """The name without the state before it, but not without everything."""
    parts = name.split()
    for n in range(min(3, len(parts) - 1), 0, -1):
        if tuple(parts[:n]) in toponyms():
            return " ".join(parts[n:])
    return name


def goes_on(one: str, other: str) -> bool:
    """Whether one name goes on where the other ends: "Embassy of Japan (in Bangladesh)"."""
    short, long = sorted((one, other), key=len)
    rest = long[len(short) :]
    return (
        long.startswith(short)
        and (len(short.split()) > 2 or short.endswith((" Embassy", " Consulate")))
        and rest.startswith((" in ", " of ", " to ", " named after "))
    )


def is_shortened(short: str, form: str) -> bool:
    """Whether a name is another one cut short: "ASUC" for "Aro Street University College", "Haus
    Tumbuna" for "Haus Tumbuna Museum", "Ján Hollý School" for "Ján Hollý Theatre School"."""
    few, many = short.split(), form.split()
    if len(few) == 1:
        capitals = [w[0] for w in many if w[0].isupper() and w not in {"–", "-"}]
        return len(short) > 2 and short.isupper() and "".join(capitals).startswith(short)
    if len(few) < 2 or not many[len(few) :]:
        return False
    behind = many[len(few)]
    named = not any(word.lower() in _COMMON for word in few)
    if few == many[: len(few)]:
        field = behind == "of" and not any((word,) in toponyms() for word in many[len(few) :])
        first = few[0].lower() not in _COMMON and (few[0],) not in toponyms()
        own = field and first and not _is_noun(few[0])  # "Whitcomb Museum" of "… Museum of Art"
        return own or (named and (behind.lower() in _BUILDINGS or (behind,) in toponyms()))
    middle = many[len(few) - 1 : -1]
    same = few[:-1] == many[: len(few) - 1] and few[-1] == many[-1]
    return (
        same and len(few) > 2 and few[-1].lower() in organization_heads()
        and all(word.lower() in PORTFOLIOS for word in middle)
        and not any(word.lower() in _COMMON for word in few[:-1])
    )  # fmt: skip


def _is_noun(word: str) -> bool:
    return word.lower() in organization_heads() or word.lower() in words("not-names.txt")


_BUILDINGS = frozenset("museum gallery theatre theater library centre center archive".split())
_COMMON = PORTFOLIOS | TITLE_MODIFIERS | {"royal", "state", "national"}


def is_inside(short: str, form: str) -> bool:
    """Whether a name is the end of a longer one, or that with a place behind it: "Opera House" for
    "Royal Opera House Muscat"."""
    few, many = short.split(), form.split()
    if len(few) < 2 or len(many) <= len(few) or few[-1].lower() not in organization_heads():
        return False
    return few == many[-len(few) :] or (
        few == many[-len(few) - 1 : -1] and (many[-1],) in toponyms()
    )


def is_first_field(short: str, form: str) -> bool:
    """Whether a ministry is called by the first of its fields: "Ministry for Culture" for "Ministry
    of Culture, Sports and Youth"."""
    few, many = (without_state(name).lower().replace(",", "").split() for name in (short, form))
    if len(few) != 3 or len(many) < 4 or few[0] != many[0]:
        return False
    return {few[1], many[1]} <= {"of", "for"} and few[2] == many[2]
