"""What the label of an agreement or event says: its words, a year, how general it is."""

from __future__ import annotations

_GENERIC = frozenset("agreement accord deal pact treaty document memo paper text".split())
_EARLIER = frozenset({"previous", "earlier", "former", "preceding", "prior"})
_PLAIN = frozenset(
    "free trade film cultural joint cooperation framework partnership strategic the bilateral "
    "economic education museum culture friendship general co-production".split()
)
"""Words that name no single instrument, also in capitals."""
_LASTING = ("-day", "-week", "-month", "-year")
"""Ends of words that say how long something lasts, and not which it is."""
_LONG_FOR = {"mou": "memorandum", "moc": "memorandum", "moa": "memorandum", "loi": "letter"}
"""Nouns for which an instrument's abbreviation stands."""
_SMALL = frozenset(
    "of the on in and for a understanding one two three new such largest biggest greatest major "
    "grand unique ( )".split()
)


def content(label: str) -> set[str]:
    """The words of a label that tell it from others, without number and small words."""
    stripped = (w.strip('(),."“”«»‘’').lower().rstrip("s") for w in label.split())
    told = {_LONG_FOR.get(w, w) for w in stripped if not w.endswith(_LASTING)}
    return told - _SMALL - {""}


def name_of(label: str) -> set[str]:
    """The name before a noun in small letters, or of a treaty: "Minsk accords", "Treaty of Rome";
    empty where there is none."""
    words_ = [word.lower() if word[0].isupper() else "" for word in label.split()]
    kinds = [k for k, word in enumerate(label.lower().split()) if is_generic(word)]
    if not kinds:
        return set()
    of_place = label.lower().split()[kinds[0] + 1 : kinds[0] + 2] == ["of"]
    told = words_[kinds[0] + 2 : kinds[0] + 3] if of_place else words_[: kinds[0]]
    return {word for word in told if word and word not in _PLAIN}


def year_in(label: str) -> str:
    """The year in a label: "the 1991 Coproduction Treaty"."""
    return next((w for w in label.split() if w.isdigit() and len(w) == 4), "")


def is_generic(label: str) -> bool:
    """Whether a label may take up an instrument of any kind: "the document", "the deal"."""
    return bool(_GENERIC & {w.lower().removesuffix("s") for w in label.split()})


def is_earlier(label: str) -> bool:
    """Whether a label says that an instrument came before another: "the previous accord"."""
    return bool(_EARLIER & set(label.lower().split()))
