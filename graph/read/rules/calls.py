"""Who met whom: people who spoke to each other from afar."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import AND_B, HOLD, encounter, encounters


def spoke_by_telephone(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Two people spoke by telephone or video.

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima held a telephone conversation with Minister Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima said that the call of Jan Novak was heard.")
    []
    """
    yield from encounters(sentence, _SPOKEN, "spoke_by_telephone", 0.9, kind="call")
    for match in sentence.find(*_BY_TELEPHONE):
        if len(match.groups["a"]) > 1:
            yield from encounter(sentence, match, "spoke_by_telephone", 0.9, kind="call")


_TELLS = "(?:also )?(?:said|accused|blamed|criticised|criticized|warned|urged|assured|asked)"
_TOLD = "(?:told|informed|assured|warned|briefed|notified)"
_BY_PHONE = (
    "(?:by|on|over|via) (?:the )?(?:phone|telephone|video(?:-| )?(?:link|call|conference)|video)"
)
_SPOKE = (
    "(?P<t>spoke|spoken|speaking|talked|talking|conversed|conferred|communicated) (?:briefly )?"
    + _BY_PHONE
)


_CALL = (
    "(?P<t>(?:phone|telephone|video|telephonic|online) "
    "(?:calls?|conversations?|talks?|conference)|video-?conference|video-?call"
    "|phoned|telephoned)"
)
_CALLS = rf"(?:{_CALL[:-1]}|calls?))"
_SPOKEN = (
    rf"{{a}} {{wide}}{_CALL} (?:with )?{{near}}{{b}}",
    rf"{{a}} {{wide}}{_CALL} {{gap}}with {{near}}{{b}}",
    rf"{{a}} {{gap}}{_SPOKE} (?:D\d+ )?(?:with|to) {{near}}{{b}}",
    r"in (?:a|the|his|her|their) (?:\S+ )?(?P<t>calls?) with {b} (?:(?!G\d|;)\S+ ){0,14}?, {a}",
    rf"(?:in|during) an? (?:\S+ )?{_CALLS} (?:to|with) {{b}} (?:(?!G\d|;)\S+ ){{0,5}}?, {{a}}",
    rf"{_CALL} {{gap}}between {{near}}{{a}}{AND_B}",
    rf"{{a}} {{near}}{_TELLS} (?:(?!;)\S+ ){{0,24}}?in (?:an? |separate )(?:\S+ )?{_CALLS} "
    r"(?:to|with) {near}{b}",
    rf"(?:in|during) an? (?:[^\sG,]+ ){{0,2}}?{_CALLS}(?: (?!with\b|to\b|of\b|between\b|by\b)"
    rf"[^\sG,]+){{0,3}} , {{a}} {_TOLD} {{near}}{{b}}",
    rf"{{b}} {{near}}(?:was|were) (?:\S+ )?{_TOLD} {{wide}}by {{a}} ,? ?(?:in|during|over) "
    rf"(?:an? |the )?(?:\S+ )?{_CALLS}",
)
_BY_TELEPHONE = (
    rf"{{a}} (?:, )?(?:also |both |then |have |had |later )*{_SPOKE}",
    rf"{{a}} (?:, )?(?:(?!G\d|;|said|told|announced|confirmed|signed|reached)\S+ ){{1,22}}?"
    rf"(?P<t>{_BY_PHONE})(?! (?:with|to)\b)",
    rf"{{a}} (?:, )?(?:also |both |then |have |had |later )*{HOLD} (?:(?!of )\S+ ){{0,4}}?{_CALL}"
    r"(?! (?:with|to)\b)",
)
"""Several people who spoke to each other, as nobody else is named: "X and Y spoke by phone"."""


RULES = (spoke_by_telephone,)
