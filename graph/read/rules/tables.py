"""Who met whom: at a table, as hosts and guests of receptions and meals, and over tea."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import GUEST, TABLE, TALKS, encounter, encounters


def hosted_at_table(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """A host gave a reception or a meal for a guest.

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima hosted a reception in Oslo for Ambassador Jan Novak.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Minister Ana Lima hosted a reception for the opening of Jan Novak's show.")
    []
    """
    yield from encounters(sentence, _AT_TABLE, "hosted_at_table", 0.88, hosts="a", visitors="b")
    if sentence.subject is not None:
        for match in sentence.find(_FOR_SOMEBODY):
            match.groups["b"] = (sentence.subject,)
            yield from encounter(sentence, match, "hosted_at_table", 0.88)


_GIVEN = rf"(?P<t>(?:hosted|hosts|gave|offered|held|hosting) (?:\S+ ){{0,4}}?{TABLE})"
_AT_TABLE = (
    rf"{{a}} {{gap}}{_GIVEN} {{gap}}(?:for|in honou?r of|to welcome|to honou?r) {GUEST}{{b}}",
    rf"^(?:at|during|over) (?:a|an|the) (?:\S+ ){{0,3}}?(?P<t>{TABLE}) "
    r"(?:(?!G\d|,)\S+ ){0,4}?"
    rf"(?:to (?:host|honou?r|welcome|mark the visit of)|in honou?r of|for) {GUEST}{{b}} , "
    r"{a} {near}(?:\w+ed|spoke|said|told|gave|made|paid)",
)
_FOR_SOMEBODY = rf"{{a}} {{gap}}{_GIVEN} {{gap}}in (?:his|her) honou?r"


def at_table(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """ "Over tea, X and Y agreed", "in a phone call, the ministers X and Y discussed".

    >>> from communique.examples import people_met
    >>> people_met("Over dinner in Oslo, Minister Ana Lima and Mayor Jan Novak agreed on a loan.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Over the years, Minister Ana Lima and Mayor Jan Novak agreed on a loan.")
    []
    """
    for match in sentence.find(_OVER_TEA, _CONCLUDED, _WENT_OVER):
        if len(match.groups["a"]) > 1:
            kind = "call" if sentence.items[match.last].symbol == "call" else "meeting"
            yield from encounter(sentence, match, "at_table", 0.85, kind=kind, verb=False)


_OVER_TEA = (
    r"(?:in|during|at|over) (?:a |an |their )?(?:\S+ ){0,2}?"
    rf"(?P<t>{TALKS}|call|tea|coffee) (?:(?!G\d|of\b|,)\S+ ){{0,6}}?, {{a}}"
)
_CONCLUDED = (
    r"{a} (?:, )?(?:\S+ ){0,2}?"
    r"(?:agreed|decided|announced|said|signed|pledged|told|issued|declared|undertook) "
    r"(?:in (?=talks)|(?:(?!G\d|;)\S+ ){0,20}?(?:after|following|during) (?:a|an|their) "
    rf"(?:\S+ ){{0,3}}?)(?P<t>{TALKS})(?! (?:with|of|between|by|for)\b)"
)
_WENT_OVER = (
    r"{a} (?:, )?(?:\S+ ){0,2}?(?:went over|reviewed|examined|explored|considered|took up"
    r"|touched on|agreed|worked out|settled) (?:(?!G\d|;)\S+ ){0,20}?(?:at|in|during|over) "
    rf"(?:a|an|their) (?:\S+ ){{0,3}}?(?P<t>{TALKS})(?! (?:with|of|between|by|for)\b)"
)


def at_the_table_of(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Somebody was at a meal or reception that another gave, or was another's guest.

    >>> from communique.examples import people_met
    >>> people_met("Mayor Ana Lima spoke at a dinner hosted by Minister Jan Novak in Oslo.")
    [('Ana Lima', 'Jan Novak')]
    >>> people_met("Mayor Ana Lima spoke of a dinner hosted by Minister Jan Novak in Oslo.")
    []
    """
    yield from encounters(sentence, _AT_THE_TABLE, "at_the_table_of", 0.85, hosts="a", visitors="b")


_A_MEAL = rf"(?:an?|the|his|her) (?:(?!G\d|;)\S+ ){{0,5}}?{TABLE} (?:(?!G\d|;|by\b)\S+ ){{0,6}}?"
_HE_GAVE = (
    r"(?P<t>hosted|given|offered|tendered|thrown|held|organi[sz]ed|laid on) "
    r"(?:(?!G\d|;)\S+ ){0,7}?by {near}{a}"
)
_BEING = r"(?:, )?(?:\S+ )?(?:was|were|is|are|be) (?:also )?(?:the |a )?"
_AT_THE_TABLE = (
    rf"{{b}} {{gap}}(?:attended|joined|at|during|over) {_A_MEAL}{_HE_GAVE}",
    rf"(?:at|during|over|following|after|attending) {_A_MEAL}{_HE_GAVE} ,? ?{{b}} {{near}}"
    r"(?:said|says|told|spoke|thanked|stressed|noted|praised|recalled|expressed|gave|paid|made)",
    rf"(?:present|guests?) (?:also )?(?:at|of|during) {_A_MEAL}{_HE_GAVE} (?:was|were|included) "
    r"{near}{b}",
    rf"{{b}} {_BEING}(?P<t>guests?(?: of honou?r)?) of (?:the )?{{a}}",
    rf"{{a}} {_BEING}(?P<t>hosts?) to (?:the )?{{b}}",
    r"{b} {near}(?P<t>enjoyed|enjoys) the hospitality of (?:the )?{a}",
    r"(?P<a>G\d+) 's (?:\S+ ){0,3}?(?P<t>visitors?|guests?|callers?|interlocutors?) "
    r"(?:(?!G\d|;)\S+ ){0,6}?(?:was|were|is|are|included|includes) {near}{b}",
    r"(?:among|first|last|those|guests?|visitors?) (?:(?!G\d|;)\S+ ){0,6}?"
    r"(?P<t>received|welcomed|hosted|greeted|met|seen) by {near}{a} (?:(?!G\d|;)\S+ ){0,6}?"
    r"(?:was|were|included) {near}{b}",
    r"{a} (?:, )?whose (?P<t>guests?) (?:was|were) {near}{b}",
    r"guests? (?:, )?whom {near}{a} (?P<t>received|met|welcomed|hosted|greeted) "
    r"(?:(?!G\d|;)\S+ ){0,6}?(?:was|were) {near}{b}",
)
"""Guests at the table of a host; "invited to a dinner hosted by X" tells of none."""


RULES = (hosted_at_table, at_table, at_the_table_of)
