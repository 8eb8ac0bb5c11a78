"""Who was there too: people who speak at the meeting told before, or answer."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..skeleton import Skeleton
from ._encounters import IN_TURN, SETTING, joining

_NEAR = 3
"""How many sentences back the meeting may stand at which people spoke."""

_SAYS = (
    "(?P<t>said|says|noted|added|stressed|emphasi[sz]ed|stated|explained|highlighted|underlined"
    "|underscored|expressed|pointed|affirmed|hailed|lauded|thanked|reaffirmed|voiced|praised"
    "|commended|reiterated|spoke|mentioned|welcomed|appreciated|informed|assured|pledged|proposed"
    "|suggested|conveyed|described|confirmed|recalled|told|briefed|agreed|invited|extended"
    "|acknowledged|called|wished|congratulated|declared|remarked|promised)"
)


def in_reply(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who spoke at the meeting told before, or answered those who did.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. In reply to her, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    []
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. For his part, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    patterns = (
        rf"{SETTING} (?:(?!G\d)\S+ ){{0,6}}?(?:, )?{{a}} {{near}}{_SAYS}",
        rf"{IN_TURN} ,? ?{{a}} {{near}}{_SAYS}",
        rf"{{a}} {IN_TURN} ,? ?{_SAYS}",
        rf"{{a}} {{near}}{_SAYS} (?:(?!G\d)\S+ ){{0,3}}?{SETTING}",
        rf"{{a}} {{near}}(?P<t>{_ADDRESSES}) (?:(?!G\d)\S+ ){{0,6}}?{_VISITORS}",
    )
    yield from joining(sentence, patterns, "in_reply", _NEAR)


_ADDRESSES = (
    "briefed|introduced|presented|showed|guided|informed|thanked|addressed|welcomed|greeted"
    r"|escorted|conducted|took|walked"
    r"|(?:made|gave) an? (?:\S+ )?(?:presentation|briefing|tour|overview)"
)
_VISITORS = (
    r"(?:them (?:through|a?round)"
    r"|the (?:visiting \S+|(?:\S+ )?(?:team|delegation|delegates|guests?|visitors?)))"
)


RULES = (in_reply,)
