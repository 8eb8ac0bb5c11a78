"""Where a name begins and ends in a run of capitalised words: behind forms of address, before
letters that tell of degrees, orders and seats."""

from __future__ import annotations

from ..text.address import honorific_at, honorific_before
from ..text.lexicon import toponyms, words
from ..text.mentions import Marked
from ..text.words import Word
from .name_signs import is_syllable
from .slots import MONTHS

NOT_NAMES = words("not-names.txt")
POSTNOMINALS = frozenset(
    "OAM AO AM AC OBE MBE CBE KBE DBE CH KCMG CMG GCMG KCVO CVO MVO LVO GBE KG KT OM PC KC QC JP "
    "MP MEP MNA MLA MLC MPP MHA MSP TD PhD DPhil DLitt DD MD LLB LLM MBA FRS FBA FRSA FRIBA RIBA "
    "OJ CD OD ORTT TC CHB GCM OE SLPM ONZ DNZM KNZM CNZM ONZM MNZM GBM GBS SBS BBS OC OQ CQ "
    "GCFR GCON CFR CON OFR OON MFR MON NPOM FNSE FNIM FCA FSS MNI EGH EBS CBS OGW MGH DCA "
    "SJ SI OSB OP OFM OFMCap OFMConv OFS OMI SDB SVD CSsR CSSp CM MSC FSC SMA OCD OCSO OSA OSFS "
    "SC RSM IHM FMA MSFS CMI SSS SSpS CICM MCCJ IMC SDS OSU FMM SMM BHMS IAS IPS IFS".split()
)
"""Letters behind a name: of honours, degrees, seats and religious orders. Their full stops are left
out."""
_MISTER = frozenset("mr mrs ms dr prof hon h.e shri smt atty engr sen rep".split())
"""Forms of address that never stand inside a name: "Guest of Honour Shri Anil Mehta", "Iowa Sen.
Joan Marsh"."""


def strip(ws: tuple[Word, ...], start: int, end: int) -> tuple[int, bool]:
    """The start of the name behind forms of address, and whether there was one before it."""
    start = max(start, _begun(ws, start, end))
    start = max([start, *(k for k in range(start, end - 1) if ws[k].lower in _MISTER)])
    addressed = False
    if end - start > 2 and ws[start].text == "U":
        start, addressed = start + 1, True  # the Burmese "Mr", which else is an initial
    while start < end:
        if ws[start].text == "General" and end - start > 2:
            start += 1  # a rank: "Brigadier General Ron Keller"
        n = honorific_at(ws, start)
        if not n or start + n >= end:
            if n and (start + n >= end or ws[end].text in "'’"):
                return end, addressed  # nothing but "Dato'"
            break
        start += n
        addressed = True
    opened = start > 1 and ws[start - 1].text in {"'", "‘"}  # "Hon. 'Alisi Tupou"
    return start, addressed or honorific_before(ws, start - opened) > 0


def past_letters(marked: Marked, end: int) -> int:
    """The end of the letters behind a name: "Ana Lima OSB", "Ana Lima, PhD", "Ana Lima (Rtd.)"."""
    ws, k = marked.words, end
    while k < len(ws) and marked.kind_at(k) in {"", "organization"}:
        opened = ws[k].text in {",", "("}
        at = k + opened
        if at == len(ws) or marked.kind_at(at) not in {"", "organization"}:
            break
        letters = ws[at].text.replace(".", "")
        if letters not in POSTNOMINALS and ws[at].lower not in _BEHIND_RANKS:
            break
        closed = ws[k].text == "(" and ws[at + 1 : at + 2] and ws[at + 1].text == ")"
        if ws[k].text == "(" and not closed:
            break
        k = at + 1 + bool(closed)
    return k


_BEHIND_RANKS = frozenset("mni fnim fss esq ret retd rtd ret'd retired res".split())
"""What stands behind a name in small letters."""


def _begun(ws: tuple[Word, ...], start: int, end: int) -> int:
    """The end of a form of address that begins before the run: "People's Artist Ana Lima"."""
    for k in (start - 1, start - 2):
        n = honorific_at(ws, k) if k >= 0 else 0
        if n and start < k + n < end:
            return k + n
    return 0


def trim(ws: tuple[Word, ...], start: int, end: int) -> int:
    """The end of the name without sentence-initial or trailing words that are none."""
    while (
        end > start
        and not is_syllable(ws, end - 1)
        and (
            (
                ws[end - 1].lower in NOT_NAMES
                and len(ws[end - 1].text) > 2
                and not _is_surname(ws, start, end)
            )
            or (end - start > 1 and ws[end - 1].lower in _BEHIND)
            or (end - start > 2 and ws[end - 1].text == "Will" and ws[end - 1].pos == "AUX")
            or (end - start > 2 and ws[end - 1].text.replace(".", "") in POSTNOMINALS)
        )
    ):
        end -= 1
    return end


_BEHIND = frozenset("among amidst throughout despite until after before".split())
"""Words that headlines have in capitals behind a name: "Lima Among Guests"."""
_ALSO_SURNAMES = frozenset(
    "page church hall park temple castle house bridge french english".split()
)
"""Words that end many names of buildings and papers, and are surnames too."""


def _is_surname(ws: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether a common word ends a name of two words: "Karen Page", but not "Home Page"."""
    given, last = ws[start], ws[end - 1]
    if end - start == 2 and last.lower in MONTHS and not given.text.isupper():
        after = ws[end] if end < len(ws) else None
        free = after is None or not (after.capital or after.text[0].isdigit())
        known = given.lower in words("person-names.txt") and given.label == "PERSON"
        return free and known and (given.text,) not in toponyms()  # "Mark Winter"
    return (
        end - start == 2 and last.lower in _ALSO_SURNAMES and given.lower not in NOT_NAMES
        and given.label == last.label == "PERSON" and given.lower in words("person-names.txt")
    )  # fmt: skip
