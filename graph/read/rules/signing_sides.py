"""Who met whom: those who signed side by side, told without the instrument or beside the verb."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..sentences.modality import status_of
from ..sentences.skeleton import Match, Skeleton

_FEW = r"(?:(?!G\d|;)\S+ )"
_SIGN = r"(?:co-?signed|signed|inked|initialled|initialed|sign|ink|initial|signs|signing)"
_WHAT = r"(?:(?:it|them|the (?:\S+ ){0,2}?(?:document|text|accord|deal|papers?|A\d+)|A\d+) )?"
_FOR = (
    r"(?:for|on behalf of|in the name of|representing|on the part of|on the (?:\S+ )?[CO]?\S* side)"
)
_SIDE = rf"{_FOR} (?:the |his |her |its )?{_FEW}{{0,7}}?"
_SIGNS = frozenset(
    "co-signed signed inked initialled initialed sign ink initial signs signing inking "
    "initialling".split()
)
_FOR_SIDES = (
    rf"{{a}} (?:, )?(?:had |has |also |will |to )*(?P<t>{_SIGN}) {_WHAT}{_SIDE}(?:, )?"
    rf"(?:and|while|whereas|,|;) (?:and )?{_FEW}{{0,2}}?{{b}} (?:, )?(?:{_SIGN} |did so "
    rf"|followed )?"
    rf"{_WHAT}{_FOR}",
    rf"^(?P<t>signing|inking|initialling) {_WHAT}{_SIDE}, {{a}} (?:(?!;)\S+ ){{0,24}}?"
    rf"(?:while|and|whereas) {{near}}{{b}}",
    rf"^(?:(?:signing|inking|initialling) )?{_WHAT}{_FOR} (?:(?!G\d|;)\S+ ){{1,7}}?(?:, )?(?:it "
    rf"was "
    rf"|was )?(?:(?P<t>{_SIGN}) by )?{{a}} (?:(?!G\d)\S+ ){{0,5}}?{_FOR} (?:(?!G\d|;)\S+ ){{1,7}}?"
    r"(?:by )?{b}",
)
"""One for each side: "A signed for Malta and B for Ghana"."""
_BY_SIDES = (
    rf"(?P<t>{_SIGN}) by (?:{_FEW}{{0,4}}?: )?{{a}} {_SIDE}(?:, )?(?:and |while )?(?:by )?"
    rf"{_FEW}{{0,2}}?{{b}} {_FOR}"
)
_WITH = (
    rf"(?:after|on|upon|before|when|while|having|by) (?P<t>{_SIGN}) {_FEW}{{0,9}}?with "
    rf"{_FEW}{{0,4}}?{{b}} {_FEW}{{0,12}}?, {{a}}",
    rf"{{a}} {_FEW}{{0,9}}?(?:after|on|upon|before|when|while|having|by) (?P<t>{_SIGN}) "
    rf"{_FEW}{{0,9}}?with {_FEW}{{0,4}}?{{b}}",
)
"""Beside what somebody said: "upon signing with B the accord"."""
_PAPERS = (
    r"(?:signed \S+|(?:the )?(?:copies|folders|originals|pens|portfolios)"
    r"|the (?:documents|papers|texts)|(?:the )?instruments of \S+)"
)
"""What those exchange who stand at one table: not letters, nor views."""
_EXCHANGED = (
    rf"{{a}} (?:, )?{_FEW}{{0,3}}?(?P<t>exchanged|swapped|traded) {_FEW}{{0,3}}?{_PAPERS} "
    rf"{_FEW}{{0,5}}?with {{near}}{{b}}",
    rf"{{a}} (?:, )?{_FEW}{{0,3}}?(?P<t>exchanged|swapped|traded) {_FEW}{{0,3}}?{_PAPERS}",
)
_WENT_ON = (
    r"{a} (?:, )?(?P<t>proceeded|went on|moved on|turned|sat down|came together|joined hands"
    r"|gathered|stepped forward) to (?:sign|ink|initial|conclude|put)\b",
    rf"(?:signing|ceremony) {_FEW}{{0,8}}?(?P<t>saw) {{a}}",
    rf"^(?:witnessed|watched|attended|overseen|flanked) by {{a}} {_FEW}{{0,3}}?"
    r"(?P<t>signed|inked|exchanged|initialled)",
)
_SIGNATORY = (
    r"^(?:the|its) (?:other|second|\S+) (?P<t>signatory|signer|co-signatory) (?:was|is) {near}{a}"
)


def signed_side_by_side(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who signed one for each side, with one another, or swapped the signed copies.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Director Ana Lima signed for the museum and director Jan Novak for the library."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Director Ana Lima signed for a parcel and director Jan Novak left for the library."
    ... )
    []
    """
    signs = not _SIGNS.isdisjoint(sentence.symbols)
    for match in sentence.find(*_FOR_SIDES, _BY_SIDES, *_WITH) if signs else ():
        of_accord = _is_near_accord(sentence, document) or _hold_office(sentence, document, match)
        if of_accord and not _is_of_paper(sentence, match):
            yield from _signing(sentence, match)
    for match in sentence.find(*_EXCHANGED, *_WENT_ON):
        several = sum(map(len, match.groups.values())) > 1
        if several and (_is_near_accord(sentence, document) or "signed" in sentence.symbols):
            yield from _signing(sentence, match)
    for match in sentence.find(_SIGNATORY):
        if sentence.subject is not None and _signs_before(sentence, document):
            yield from _signing(sentence, match, (sentence.subject,))


def _signing(sentence: Skeleton, match: Match, more: tuple[int, ...] = ()) -> Iterator[Finding]:
    """The signing of all people of a match, with those before whom the sentence says they did."""
    status = status_of(sentence, match)
    people = dict.fromkeys((*more, *(p for group in match.groups.values() for p in group)))
    if status in {"held", "planned"} and len(people) > 1:
        where = Place(sentence.sentence, match.start, match.end)
        yield Encounter(tuple(people), "signing", status, where, "signed_side_by_side", 0.85)


def _is_near_accord(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentence, or one beside it, names an instrument."""
    here = sentence.sentence
    near = document.sentences[max(0, here - 2) : here + 2]
    return any(True for one in near for _ in one.of_kind("instrument"))


def _hold_office(sentence: Skeleton, document: Document, match: Match) -> bool:
    """Whether all people of a match hold an office, or are named with one."""
    holders = {role.person for role in document.roles}
    return all(
        {*item.people} <= holders or sentence.marked.kind_at(item.start) == "office"
        for item in match.items.values()
    )


_NO_ACCORD = frozenset(
    "letter letters decree decrees law bill petition parcel book books novel copies autographs "
    "album contract-players guestbook guest-book".split()
)


def _is_of_paper(sentence: Skeleton, match: Match) -> bool:
    """Whether a letter, a law or a book is signed."""
    behind = [i.symbol for i in sentence.items[match.first : match.first + 8]]
    return bool(_NO_ACCORD & {*behind})


def _signs_before(sentence: Skeleton, document: Document) -> bool:
    """Whether the sentence before tells that something was signed."""
    before = document.lowered[sentence.sentence - 1] if sentence.sentence else ""
    return "signed" in before.split() or "initialled" in before.split()


RULES = (signed_side_by_side,)
