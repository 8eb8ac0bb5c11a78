"""What the label of an agreement or event says: its words, a year, how general it is."""

from __future__ import annotations

_GENERIC = frozenset("agreement accord deal pact treaty document memo paper text".split())
_EARLIER = frozenset({"previous", "earlier", "former", "preceding", "prior"})
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


def year_in(label: str) -> str:
    """The year in a label: "the 1991 Coproduction Treaty"."""
    return next((w for w in label.split() if w.isdigit() and len(w) == 4), "")


def is_generic(label: str) -> bool:
    """Whether a label may take up an instrument of any kind: "the document", "the deal"."""
    return bool(_GENERIC & {w.lower().removesuffix("s") for w in label.split()})


def is_earlier(label: str) -> bool:
    """Whether a label says that an instrument came before another: "the previous accord"."""
    return bool(_EARLIER & set(label.lower().split()))
